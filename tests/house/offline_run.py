"""Run by a test in a process of its own: the desk's commands, with every use of the network noted and refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

HARMLESS = {"socket.gethostname"}
TOUCHED: list[str] = []


class NetworkUsedError(RuntimeError):
    """Something tried to open a socket."""


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Notes and refuses whatever Python reports about sockets, addresses and requests."""
    if (
        event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser."))
        and event not in HARMLESS
    ):
        TOUCHED.append(event)
        raise NetworkUsedError(f"{event} {arguments!r}")


def first_reference(desk_file: Path) -> str:
    """The reference of a case of the sample, asked of the command line itself."""
    asked = [sys.executable, "-m", "complaintdesk", "due", str(desk_file), "--within", "400", "--json"]
    answer = json.loads(subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout)
    rows = answer if isinstance(answer, list) else next(v for v in answer.values() if isinstance(v, list))
    return str(rows[0]["reference"])


def main(folder: Path) -> int:
    """Makes the sample, one letter and one pack; the number of times the network was touched."""
    sys.addaudithook(watch)
    from complaintdesk.__main__ import main as complaintdesk

    desk_file = folder / "sample.desk"
    commands = [["sample", str(folder)], ["check", str(desk_file)]]
    for command in commands:
        code = complaintdesk(command)
        if code != 0:
            print(f"{command} ended with {code}", file=sys.stderr)
            return 90
    print("touched:", TOUCHED)
    return len(TOUCHED)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
