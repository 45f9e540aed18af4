"""A process killed while it writes loses nothing that was saved, and leaves nothing half done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from complaintdesk.domain.queries import CaseScope
from complaintdesk.storage import backup, journal
from tests.storage import desks

_WRITE_FOREVER = """
import sys
from dataclasses import replace
from pathlib import Path
from complaintdesk.domain.casefile import Promise
from tests.storage import desks
store = desks.reopen(Path(sys.argv[1]), keyed=sys.argv[2] == "True")
while True:
    with store.write("process") as unit:
        kept = unit.add_attachment(None, "a.bin", "x/y", bytes(50_000))
        case = unit.add_case(desks.new_case(), "logged")
        parts = tuple(Promise(0, f"Promise {n}", case.received_on) for n in range(20))
        unit.save_case(case, replace(case, promises=parts, attachments=(kept,)), "promised")
    print(case.id, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 2, 4, 7])
def test_what_was_saved_is_there_and_whole(tmp_path: Path, keyed: bool, lines: int) -> None:
    path = desks.filled(tmp_path / "a.desk", keyed=keyed, cases=0)
    command = [sys.executable, "-c", _WRITE_FOREVER, str(path), str(keyed)]
    with subprocess.Popen(command, env=desks.child_environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        saved = [int(process.stdout.readline()) for _ in range(lines)][-1]
        process.kill()
        saved = max([saved, *(int(line) for line in process.stdout.read().split())])
    store = desks.reopen(path, keyed=keyed)
    with store.read() as unit:
        cases = unit.cases(CaseScope())
        assert len(cases) in {saved, saved + 1}
        assert all(len(case.promises) == 20 and len(case.attachments) == 1 for case in cases)
        assert journal.first_break(unit.connection) is None
        assert len(unit.journal()) == 1 + 3 * len(cases)
        assert len(unit.attachment(cases[-1].attachments[0].id)) == 50_000
    assert backup.take_backup(store, tmp_path / "b", desks.CLOCK).cases == len(cases)
    store.close()
