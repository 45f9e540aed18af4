"""Board packs: the figures of a quarter, made into a report and a workbook, and kept as they were made."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import FIRST_YEAR, Quarter, quarter_of, quarter_period, year_start
from complaintdesk.domain.measures import MeasureContext, PackFigures, pack_figures
from complaintdesk.domain.privacy import KnownPerson, NameFound, names_found, printed_words
from complaintdesk.domain.queries import CaseOrder, CaseQuery, CaseScope, CaseSummary, PackSnapshot
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import write_files
from complaintdesk.services.letters import PDF

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class MadePack:
    """A pack that was made and kept: its record and its two files."""

    snapshot: PackSnapshot
    pdf: bytes
    xlsx: bytes
    changes: Changes


def quarters(desk: Desk) -> tuple[Quarter, ...]:
    """The quarters from the first case or finding of the Ombudsman, not before 2000, to the present; newest first."""
    today = desk.clock.today()
    with desk.reading() as unit:
        landlord = unit.landlord()
        first = unit.summaries(unit.find_ids(CaseQuery(order=CaseOrder.RECEIVED, descending=False), 1))
        findings = unit.determinations()[:1]
    days = [*(c.received_on for c in first), *(f.decided_on for f in findings)]
    quarter = quarter_of(landlord, today)
    earliest = max(min(days, default=today), year_start(landlord, FIRST_YEAR))
    earliest = quarter_period(landlord, quarter_of(landlord, earliest)).first
    found = [quarter]
    while quarter_period(landlord, quarter).first > earliest:
        quarter = quarter.before
        found.append(quarter)
    return tuple(found)


def quarter_figures(desk: Desk, quarter: Quarter) -> PackFigures:
    """The figures of a quarter as the cases stand now; raises UserError "quarter.future"."""
    today = desk.clock.today()
    with desk.reading() as unit:
        landlord = unit.landlord()
        if quarter_period(landlord, quarter).first > today:
            raise UserError("quarter.future", quarter=quarter)
        cases = unit.cases(CaseScope())
        determinations = unit.determinations()
    context = MeasureContext(desk.rules(), landlord.homes, today, landlord.themes)
    return pack_figures(cases, determinations, landlord, quarter, context)


def names_in_pack(desk: Desk, pack: PackFigures) -> tuple[NameFound, ...]:
    """Residents' names and addresses among the words of officers that the pack would print: a warning, no bar."""
    printed = printed_words(pack)
    references = {words.reference for words in printed}
    own = tuple(case for case, reference in pack.references.items() if reference in references)
    if not own:
        return ()
    with desk.reading() as unit:
        people = [_known(case) for case in unit.cases(CaseScope(ids=own))]
        people += [_known_from_list(row) for row in unit.summaries(unit.find_ids(CaseQuery()))]
    return names_found(printed, people)


def _known(case: CaseFile) -> KnownPerson:
    """Everybody whose name or address stands on a case."""
    person = case.representative
    names = (case.resident.name, *((person.name,) if person else ()))
    addresses = (case.home.address, case.home.postcode, *((person.address,) if person else ()))
    return KnownPerson(case.reference, names, addresses)


def _known_from_list(row: CaseSummary) -> KnownPerson:
    return KnownPerson(row.reference, (row.resident,), (row.home,))


def pack_files(figures: PackFigures) -> tuple[bytes, bytes]:
    """The report as PDF and the workbook, from figures already collected."""
    from complaintdesk.documents.board_pack import compose_board_pack
    from complaintdesk.documents.board_workbook import compose_board_workbook
    from complaintdesk.documents.pdf import write_pdf
    from complaintdesk.documents.xlsx import write_xlsx

    return write_pdf(compose_board_pack(figures)), write_xlsx(compose_board_workbook(figures))


def pack_word(figures: PackFigures) -> bytes:
    """The report in Word, to be worked into a board's own papers: the same words, its charts as described pictures."""
    from complaintdesk.documents.board_pack import compose_board_pack
    from complaintdesk.documents.docx import write_docx

    return write_docx(compose_board_pack(figures))


def make_pack(desk: Desk, quarter: Quarter) -> MadePack:
    """Makes a quarter's pack and keeps it in the desk exactly as it is, for when the cases have changed."""
    figures = quarter_figures(desk, quarter)
    pdf, xlsx = pack_files(figures)
    name = pack_name(quarter)
    with desk.writing() as unit:
        kept_pdf = unit.add_attachment(None, f"{name}.pdf", PDF, pdf)
        kept_xlsx = unit.add_attachment(None, f"{name}.xlsx", XLSX, xlsx)
        snapshot = unit.add_snapshot(
            PackSnapshot(
                0,
                str(quarter),
                desk.clock.now().isoformat(),
                desk.who,
                _as_json(figures),
                kept_pdf.id,
                kept_xlsx.id,
            )
        )
    return MadePack(snapshot, pdf, xlsx, Changes(packs=True))


def write_figures(figures: PackFigures, folder: Path) -> tuple[Path, ...]:
    """Writes a pack into a folder, without keeping it in the desk: PDF, Word and workbook, in this order."""
    pdf, xlsx = pack_files(figures)
    name = pack_name(figures.quarter)
    return write_files(folder, {f"{name}.pdf": pdf, f"{name}.docx": pack_word(figures), f"{name}.xlsx": xlsx})


def pack_name(quarter: Quarter) -> str:
    """The file name of a quarter's pack, without its ending."""
    return f"Board pack {quarter}"


def past_packs(desk: Desk) -> tuple[PackSnapshot, ...]:
    """The packs made so far, as they were made, the newest first."""
    with desk.reading() as unit:
        return tuple(sorted(unit.snapshots(), key=lambda s: s.made_at, reverse=True))


def _as_json(figures: PackFigures) -> str:
    """The figures with the ids of their cases, for the record."""
    return json.dumps(
        {
            period.period.name: {
                f.key: {"value": f.value, "unit": f.unit.value, "cases": f.cases, "base": f.base}
                for group in period.groups
                for f in group.figures
            }
            for period in figures.trend
        }
    )
