"""From nothing to a usable Today screen with 5,000 cases, against a bare Qt window. Budget: 3 times, 150 MB.

The list is painted, to be read, scrolled and opened from, at the first time printed: as it was kept in the desk
file. At the second the cases themselves have been read, and everything can be changed.

Run: python -m tests.benchmarks.bench_startup
(where there is no screen, both windows are drawn without one)
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

CASES = 5_000
RUNS = 9
BUDGET_RATIO, BUDGET_MB = 3.0, 150
_TODAY = "2026-10-05"


def main() -> None:
    """Starts each window several times in a process of its own and prints medians, ratio and memory."""
    if len(sys.argv) > 1:
        _child(sys.argv[1:])
        return
    with tempfile.TemporaryDirectory() as name:
        desk = Path(name) / "bench.desk"
        _fill(desk)
        _start(name, "desk", str(desk))
        bare, ours = [], []
        for _ in range(RUNS):
            bare.append(_start(name, "bare"))
            ours.append(_start(name, "desk", str(desk)))
    plain = statistics.median(bare[n][0] for n in range(RUNS))
    first = statistics.median(ours[n][0] for n in range(RUNS))
    whole = statistics.median(ours[n][1] for n in range(RUNS))
    memory = max(ours[n][2] for n in range(RUNS))
    print(f"bare Qt window {plain * 1000:.0f} ms; Today's list with {CASES} cases {first * 1000:.0f} ms")
    print(f"ratio {first / plain:.2f}, budget {BUDGET_RATIO:.1f}; memory {memory:.0f} MB, budget {BUDGET_MB} MB")
    print(f"everything read and ready to be changed {whole * 1000:.0f} ms, ratio {whole / plain:.2f}")


def _fill(path: Path) -> None:
    # Imported here, so that the windows that are timed do not pay for it.
    from complaintdesk.services.desk import create_desk
    from complaintdesk.services.first_look import keep_first_look
    from complaintdesk.system.clock import Clock
    from tests.benchmarks.portfolio import busy_landlord, portfolio

    desk = create_desk(path, busy_landlord(), Clock(datetime(2026, 10, 5, 9, tzinfo=UTC))).desk
    with desk.writing() as unit:
        for case in portfolio(CASES, first=date(2025, 9, 1), days=390):
            unit.add_case(case, "case logged")
    keep_first_look(desk)
    desk.close(take_backup=False)


def _start(home: str, *arguments: str) -> tuple[float, float, float]:
    """Seconds from the start of the process until the list is painted, until all is read, and megabytes by then."""
    # The first start, which is not counted, compiles the desk, as it does on anybody's computer.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "COMPLAINTDESK_HOME": home, "COMPLAINTDESK_TODAY": _TODAY}
    if sys.platform == "linux" and not kept.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.time()
    command = [sys.executable, "-m", "tests.benchmarks.bench_startup", *arguments]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    first, whole, kilobytes = done.stdout.split()[-3:]
    return float(first) - begun, float(whole) - begun, float(kilobytes) / 1024


def _child(arguments: list[str]) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

    def report(first: float) -> None:
        print(first, time.time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
        os._exit(0)

    if arguments[0] == "bare":
        app = QApplication([])
        window = QWidget()
        window.show()
        QTimer.singleShot(0, lambda: report(time.time()))
        app.exec()
        return
    from complaintdesk.system.clock import Clock
    from complaintdesk.ui.app import Desktop, make_application
    from complaintdesk.ui.prompts import Prompts

    class Watch(QObject):
        """Notes when the list has been painted: the event after its paint event."""

        painted, seen = False, 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Lets every event through."""
            if self.painted and not self.seen:
                self.seen = time.time()
            view = watched.parent() if event.type() == QEvent.Type.Paint else None
            if isinstance(view, QAbstractItemView) and view.model() is not None:
                self.painted = self.painted or view.model().rowCount() > 0
            return False

    app = make_application()
    watch = Watch()
    app.installEventFilter(watch)
    desktop = Desktop(app, Clock(), Prompts(), Path(arguments[1]))
    timer = QTimer()

    def look() -> None:
        person = desktop.window.findChild(QComboBox, "person_combo")
        if watch.seen and person is not None and person.isEnabled() and person.count() > 1:
            report(watch.seen)

    timer.timeout.connect(look)
    timer.start(5)
    desktop.start()
    app.exec()


if __name__ == "__main__":
    main()
