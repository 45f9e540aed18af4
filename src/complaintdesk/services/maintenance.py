"""Looking after a desk: proving it sound, and taking everything out of it in open formats."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from complaintdesk.domain.casefile import Attachment, CaseFile
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseScope
from complaintdesk.domain.working_days import LAST_PUBLISHED_YEAR, bank_holidays, library_holidays
from complaintdesk.exchange.export import READ_ME, file_name, write_json, write_table
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import explained, safe_name
from complaintdesk.storage.check import CheckFinding, CheckReport, check
from complaintdesk.storage.store import Reader
from complaintdesk.system import private

__all__ = ["CheckFinding", "CheckReport", "ExportReport", "check_desk", "export_desk"]

_AT_ONCE = 200
"""So many cases are held in memory at a time."""

_TABLES, _CASES, _FILES, _READ_ME = "tables", "cases", "files", "READ ME.txt"

Progress = Callable[[float], None]
"""Told the share of the work done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where: numbers of tables, rows in all of them, cases and files."""

    folder: Path
    tables: int
    rows: int
    cases: int
    files: int


def check_desk(desk: Desk) -> CheckReport:
    """Checks the database, the journal's chain, every attachment, the last backup and the calendar; changes nothing.

    Raises UserError "file.damaged" where the file cannot be read to its end.
    """
    report = check(desk.store)
    return replace(report, findings=(*report.findings, _calendar()))


def _calendar() -> CheckFinding:
    """Whether the table of bank holidays is still what the `holidays` package says."""
    sound = bank_holidays() == library_holidays()
    text = f"England’s bank holidays are known to the end of {LAST_PUBLISHED_YEAR}, and projected after that."
    if not sound:
        text = "The table of bank holidays differs from the holidays package. Tell whoever looks after this program."
    return CheckFinding("calendar", sound, text)


def export_desk(desk: Desk, folder: Path, progress: Progress | None = None) -> ExportReport:
    """Writes every table as CSV, every case as JSON with its files, all as they were at one moment.

    `folder` is made where it is not there. Raises UserError "file.exists" where it holds an
    export already (which is left alone), "folder.not_writable" and "disk.full"; nothing
    half-done stays behind.
    """
    for name in (_TABLES, _CASES, _FILES, _READ_ME):
        if (folder / name).exists():
            raise UserError("file.exists", path=folder / name)
    try:
        private.new_folder(folder)
        unfinished = Path(tempfile.mkdtemp(prefix=".unfinished export ", dir=folder))
    except OSError as error:
        raise explained(error, folder) from error
    try:
        with desk.reading() as unit:
            report = _Export(unit, unfinished, progress or _nobody).write(folder)
        private.close_off(unfinished)
        for name in (_TABLES, _CASES, _FILES, _READ_ME):
            (unfinished / name).rename(folder / name)
    except OSError as error:
        raise explained(error, folder) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return report


def _nobody(_share: float) -> None:
    """Nobody waits for news."""


class _Export:
    """One export out of one reading unit."""

    def __init__(self, unit: Reader, place: Path, progress: Progress) -> None:
        self._unit = unit
        self._place = place
        self._progress = progress
        self._files = 0

    def write(self, folder: Path) -> ExportReport:
        """Everything, into the place given; `folder` is where it will lie in the end."""
        for name in (_TABLES, _CASES, _FILES):
            (self._place / name).mkdir()
        tables, rows, loose = self._write_tables()
        cases = self._write_cases()
        for attachment in loose:
            self._write_file(attachment, self._place / _FILES)
        (self._place / _READ_ME).write_text(READ_ME, encoding="utf-8", newline="\r\n")
        return ExportReport(folder, tables, rows, cases, self._files)

    def _write_tables(self) -> tuple[int, int, list[Attachment]]:
        """Tables and rows written, and the attachments that belong to no case."""
        count, rows = 0, 0
        loose: list[Attachment] = []
        for name, header, stored in self._unit.tables():
            found: Iterable[Sequence[object]] = stored
            if name == "attachments":
                kept = list(stored)
                loose = [_attachment(dict(zip(header, row, strict=True))) for row in kept if _is_loose(header, row)]
                found = kept
            rows += write_table(self._place / _TABLES / f"{name}.csv", header, found)
            count += 1
        return count, rows, loose

    def _write_cases(self) -> int:
        ids = self._unit.find_ids(CaseQuery(order=CaseOrder.REFERENCE, descending=False))
        for start in range(0, len(ids), _AT_ONCE):
            self._progress(start / len(ids))
            for case in self._unit.cases(CaseScope(ids=tuple(ids[start : start + _AT_ONCE]))):
                self._write_case(case)
        return len(ids)

    def _write_case(self, case: CaseFile) -> None:
        name = safe_name(case.reference)
        folder = self._place / _CASES / name
        folder.mkdir()
        write_json(folder / f"{name}.json", case)
        for attachment in case.attachments:
            self._write_file(attachment, folder)

    def _write_file(self, attachment: Attachment, folder: Path) -> None:
        path = folder / file_name(attachment, safe_name(attachment.name))
        path.write_bytes(self._unit.attachment(attachment.id))
        self._files += 1


def _is_loose(header: Sequence[str], row: Sequence[object]) -> bool:
    return row[header.index("case_id")] is None


def _attachment(row: dict[str, object]) -> Attachment:
    added = date.fromisoformat(str(row["added_on"]))
    return Attachment(
        int(str(row["id"])), str(row["name"]), str(row["media_type"]), int(str(row["size"])), str(row["sha256"]), added
    )
