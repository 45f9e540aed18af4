"""500 two-page letters, tagged, against LibreOffice's mail merge of the same letter. Budget: a third of its time.

Run: python -m tests.benchmarks.bench_letters          (needs LibreOffice Writer and Base for the comparison)

LibreOffice merges our own Word letter with a table of 500 names and references, a tagged
PDF each. Ours are timed as the officer has them made: each case read from the desk file, its letter
composed, checked for what the Code asks, written as a tagged PDF into a folder, and all of
them joined into one PDF for the printer. They are made once before the merge and once
after it, and the middle of both times counts, so that whatever else the machine does falls on
both; LibreOffice's are timed from a prepared letter to files, without its start. Beside it stands the
like of what LibreOffice does: the letters composed and written as files, without reading, checking and
joining. Where the system tells what a process computed, that is compared as well: it says more than the
clock on a busy machine.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import CaseFile, LetterKind
from complaintdesk.domain.letters import LetterFacts
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters.batch import BatchItem, BatchOutput, BatchReport, write_batch
from complaintdesk.system.clock import Clock
from tests.benchmarks.mail_merge import FIELDS, MergeFailedError, merge, placeholder
from tests.builders import RULES, answered, landlord

LETTERS = 500
DAY = date(2026, 11, 12)
BUDGET = 0.33
RECORDS = tuple((f"Resident Number {n}", f"C-2026-{n:04d}") for n in range(LETTERS))


def case_of(name: str, reference: str) -> CaseFile:
    """A complaint ready to be answered; all that differs is whose it is and its reference."""
    case = answered()
    return replace(
        case, id=0, version=0, reference=reference, resident=replace(case.resident, id=0, name=name),
        home=replace(case.home, id=0), points=tuple(replace(p, id=0) for p in case.points),
    )  # fmt: skip


def letter_to(name: str, reference: str) -> Document:
    """The response to a resident."""
    facts = LetterFacts(case_of(name, reference), LetterKind.RESPONSE_1, landlord(), RULES, DAY)
    return compose_letter(facts, shipped_wording(), draft=False).document


def filled(folder: Path) -> tuple[Desk, list[BatchItem]]:
    """A desk with a case for each record, and the response to each as an item of a batch."""
    clock = Clock(datetime(DAY.year, DAY.month, DAY.day, 10, tzinfo=UTC))
    desk = create_desk(folder / "bench.desk", landlord(), clock).desk
    with desk.writing() as unit:
        cases = [unit.add_case(case_of(*record), "complaint logged") for record in RECORDS]
    return desk, [BatchItem(case.id, LetterKind.RESPONSE_1) for case in cases]


def written(desk: Desk, items: Sequence[BatchItem], folder: Path) -> BatchReport:
    """The batch as it is made in the window and on the command line."""
    report = write_batch(desk, items, BatchOutput(folder), lambda *_: None, lambda: False)
    assert len(report.done) == len(items), report.left_out[:1]
    return report


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


class Stopwatch:
    """Seconds by the clock and seconds of computing, of this process and of those that it started."""

    def __init__(self) -> None:
        self.clock = self.computing = 0.0

    def __enter__(self) -> None:
        self._began, self._computed = time.perf_counter(), _computed()

    def __exit__(self, *_: object) -> None:
        self.clock += time.perf_counter() - self._began
        self.computing += _computed() - self._computed


def _computed() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def main() -> None:
    """Times both and prints the ratio beside the budget."""
    ours, office_work, alone = Stopwatch(), Stopwatch(), Stopwatch()
    office = shutil.which("soffice") or shutil.which("libreoffice")
    failed, theirs = "", 0.0
    merged: list[bytes] = []
    with tempfile.TemporaryDirectory() as name:
        desk, items = filled(Path(name))
        with desk:
            written(desk, items[:1], Path(name) / "warm")
            with ours:
                first = written(desk, items, Path(name) / "first")
            with alone:
                for number, record in enumerate(RECORDS):
                    (Path(name) / f"{number}.pdf").write_bytes(write_pdf(letter_to(*record)))
            if office is not None:
                fields = [placeholder(field) for field in FIELDS]
                try:
                    with office_work:
                        theirs, merged = merge(office, write_docx(letter_to(fields[0], fields[1])), RECORDS)
                except MergeFailedError as error:
                    failed = str(error)
            with ours:
                written(desk, items, Path(name) / "second")
        made = first.written[0].read_bytes()
    clock, computing = ours.clock / 2, ours.computing / 2
    print(f"{LETTERS} tagged PDF letters of {pages(made)} pages: {clock:.2f} s")
    if office is None:
        print("LibreOffice is not here, so there is nothing to compare with.")
    elif failed:
        print(f"LibreOffice could not merge, so there is nothing to compare with: {failed}")
        print("Its mail merge needs LibreOffice Base (on Debian: libreoffice-base, libreoffice-base-drivers).")
    else:
        print(f"LibreOffice's mail merge, {len(merged)} tagged PDFs of {pages(merged[-1])} pages: {theirs:.2f} s")
        print(f"ratio {clock / theirs:.2f}, budget {BUDGET:.2f}")
        print(f"composed and written alone: {alone.clock:.2f} s, ratio {alone.clock / theirs:.2f}")
        if os.name == "posix":
            print(
                f"computing alone: {computing:.2f} s and {office_work.computing:.2f} s (its start included), "
                f"ratio {computing / office_work.computing:.2f}; composed and written alone "
                f"{alone.computing:.2f} s, ratio {alone.computing / office_work.computing:.2f}"
            )


if __name__ == "__main__":
    main()
