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


CODE_CLOCKS = {"acknowledge", "respond", "respond_extended"}


def a_running_case(desk_file: Path) -> str:
    """The reference of a complaint of the sample whose clock is running, asked of the command line itself."""
    asked = [sys.executable, "-m", "complaintdesk", "due", str(desk_file), "--json"]
    rows = json.loads(subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout)
    return str(next(row["reference"] for row in rows if row["kind"] in CODE_CLOCKS))


def main(folder: Path) -> int:
    """Plays part of the sample, makes a letter and a pack; how often the network was touched, or 90 for a failure."""
    from complaintdesk.__main__ import main as complaintdesk
    from complaintdesk.services.sample.making import ANCHOR, play
    from complaintdesk.services.sample.plan import Plan, make_plan
    from complaintdesk.services.sample.world import load_world

    sys.addaudithook(watch)
    desk_file = folder / "sample.desk"
    plan = make_plan(load_world(), ANCHOR)
    play(desk_file, Plan(plan.complaints[-8:], plan.small[-4:]), ANCHOR).close(take_backup=False)
    case = a_running_case(desk_file)
    letter = complaintdesk(["letter", str(desk_file), case, "acknowledgement", "--out", str(folder / "letter")])
    pack = complaintdesk(["pack", str(desk_file), "--quarter", "2026-Q1", "--out", str(folder / "pack")])
    print("touched:", TOUCHED)
    return 90 if letter or pack else len(TOUCHED)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
