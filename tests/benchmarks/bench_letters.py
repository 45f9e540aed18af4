"""500 two-page letters, tagged, against LibreOffice's mail merge of the same words. Budget: a third of its time.

Run: python -m tests.benchmarks.bench_letters          (needs LibreOffice for the comparison)

The comparison writes the same 500 letters as Word files, as a mail merge would, and has
LibreOffice turn them into PDF, 100 files a call because it stops silently at 248.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters import LetterFacts
from tests.builders import RULES, answered, landlord

LETTERS = 500
BATCH = 100


def documents() -> list[Document]:
    """The letters: one response, to 500 residents."""
    wording = shipped_wording()
    case = answered()
    found = []
    for n in range(LETTERS):
        resident = replace(case.resident, name=f"Resident Number {n}")
        facts = LetterFacts(
            replace(case, resident=resident, reference=f"C-2026-{n:04d}"), LetterKind.RESPONSE_1, landlord(), RULES,
            date(2026, 11, 12),
        )  # fmt: skip
        found.append(compose_letter(facts, wording, draft=False).document)
    return found


def main() -> None:
    """Times both and prints the ratio beside the budget."""
    letters = documents()
    write_pdf(letters[0])
    start = time.perf_counter()
    for letter in letters:
        write_pdf(letter)
    ours = time.perf_counter() - start
    print(f"{LETTERS} tagged PDF letters: {ours:.2f} s")
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not here, so there is nothing to compare with.")
        return
    theirs = _office(office, letters)
    print(f"LibreOffice, the same letters: {theirs:.2f} s; ratio {ours / theirs:.2f}, budget 0.33")


def _office(office: str, letters: list[Document]) -> float:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = []
        for n, letter in enumerate(letters):
            files.append(folder / f"{n:04d}.docx")
            files[-1].write_bytes(write_docx(letter))
        start = time.perf_counter()
        for first in range(0, len(files), BATCH):
            batch = map(str, files[first : first + BATCH])
            subprocess.run(
                [office, "--headless", "--convert-to", "pdf", "--outdir", name, *batch],
                check=True, capture_output=True,
            )  # fmt: skip
        spent = time.perf_counter() - start
        made = len(list(folder.glob("*.pdf")))
        if made != len(letters):
            raise RuntimeError(f"LibreOffice made {made} of {len(letters)} letters")
        return spent


if __name__ == "__main__":
    main()
