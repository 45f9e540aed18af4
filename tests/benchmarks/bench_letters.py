"""500 two-page letters, tagged, against LibreOffice's mail merge of the same letter. Budget: a third of its time.

Run: python -m tests.benchmarks.bench_letters          (needs LibreOffice Writer and Base for the comparison)

LibreOffice merges our own Word letter with a table of 500 names and references, a tagged
PDF each. Ours are timed from the case to the bytes, half of them before the merge and half
after it, so that whatever else the machine does falls on both; LibreOffice's from a
prepared letter to files, without its start. Where the system tells what a process
computed, that is compared as well: it says more than the clock on a busy machine.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterFacts
from tests.benchmarks.mail_merge import FIELDS, MergeFailedError, merge, placeholder
from tests.builders import RULES, answered, landlord

LETTERS = 500
BUDGET = 0.33
RECORDS = tuple((f"Resident Number {n}", f"C-2026-{n:04d}") for n in range(LETTERS))


def letter_to(name: str, reference: str) -> Document:
    """The response to a resident; all that differs is whom it goes to and its reference."""
    case = answered()
    facts = LetterFacts(
        replace(case, resident=replace(case.resident, name=name), reference=reference), LetterKind.RESPONSE_1,
        landlord(), RULES, date(2026, 11, 12),
    )  # fmt: skip
    return compose_letter(facts, shipped_wording(), draft=False).document


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
    half = LETTERS // 2
    made = write_pdf(letter_to(*RECORDS[0]))
    ours, office_work = Stopwatch(), Stopwatch()
    with ours:
        for record in RECORDS[:half]:
            write_pdf(letter_to(*record))
    fields = [placeholder(field) for field in FIELDS]
    office = shutil.which("soffice") or shutil.which("libreoffice")
    failed, theirs = "", 0.0
    merged: list[bytes] = []
    if office is not None:
        try:
            with office_work:
                theirs, merged = merge(office, write_docx(letter_to(fields[0], fields[1])), RECORDS)
        except MergeFailedError as error:
            failed = str(error)
    with ours:
        for record in RECORDS[half:]:
            write_pdf(letter_to(*record))
    print(f"{LETTERS} tagged PDF letters of {pages(made)} pages: {ours.clock:.2f} s")
    if office is None:
        print("LibreOffice is not here, so there is nothing to compare with.")
    elif failed:
        print(f"LibreOffice could not merge, so there is nothing to compare with: {failed}")
        print("Its mail merge needs LibreOffice Base (on Debian: libreoffice-base, libreoffice-base-drivers).")
    else:
        print(f"LibreOffice's mail merge, {len(merged)} tagged PDFs of {pages(merged[-1])} pages: {theirs:.2f} s")
        print(f"ratio {ours.clock / theirs:.2f}, budget {BUDGET:.2f}")
        if os.name == "posix":
            print(
                f"computing alone: {ours.computing:.2f} s and {office_work.computing:.2f} s (its start included), "
                f"ratio {ours.computing / office_work.computing:.2f}"
            )


if __name__ == "__main__":
    main()
