"""Run by a test in a process of its own: reads files and tells what came of each, and how much memory it took."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.source import read_grid

TOUCHED: list[str] = []


def peak() -> int:
    """The most memory that this process has held, in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    held = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(held.split()[1]) // 1024


def outcome(path: Path) -> dict[str, object]:
    """What came of a file."""
    begun = time.process_time()
    try:
        told = f"{len(read_grid(path).rows)} rows"
    except UserError as error:
        told = error.code if str(error) else "no words"
    seconds = round(time.process_time() - begun, 2)
    return {"outcome": told, "peak": peak(), "seconds": seconds, "touched": list(TOUCHED)}


def watch(event: str, _arguments: tuple[object, ...]) -> None:
    """Notes what speaks to another computer, starts a program or leaves a file behind."""
    if event.startswith(("socket.", "urllib.", "http.", "subprocess.", "os.system", "os.exec", "tempfile.")):
        TOUCHED.append(event)


if __name__ == "__main__":
    sys.addaudithook(watch)
    sys.stdout.write(json.dumps([outcome(Path(name)) for name in sys.argv[1:]]))
