"""What the board pack screen asks of the services. Jobs run away from the window's thread and hold no widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.landlord import Landlord, Quarter
from complaintdesk.domain.measures import Figure, PackFigures
from complaintdesk.domain.privacy import NameFound
from complaintdesk.domain.queries import PackSnapshot
from complaintdesk.ui.screens.packs import state

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Overview:
    """The landlord with the quarters there are (newest first), and the packs made so far (newest first)."""

    landlord: Landlord
    quarters: tuple[Quarter, ...]
    packs: tuple[PackSnapshot, ...]


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A chart as SVG with its title and what it shows in words."""

    title: str
    alternative: str
    svg: bytes


@dataclass(frozen=True, slots=True)
class QuarterShown:
    """A quarter's figures with their charts, and residents' names that the pack would print."""

    pack: PackFigures
    charts: tuple[ChartPicture, ...]
    names: tuple[NameFound, ...] = ()


def load_overview(desk: Desk) -> Overview:
    """The quarters and the packs."""
    from complaintdesk.services.reports import past_packs, quarters
    from complaintdesk.services.settings import landlord

    return Overview(landlord(desk), quarters(desk), past_packs(desk))


def load_quarter(desk: Desk, quarter: Quarter) -> QuarterShown:
    """The figures of a quarter as the cases stand now, and their charts."""
    from complaintdesk.documents.board_pack import pack_charts
    from complaintdesk.documents.charts import chart_svg
    from complaintdesk.services.reports import names_in_pack, quarter_figures

    pack = quarter_figures(desk, quarter)
    charts = tuple(ChartPicture(c.title, c.alternative, chart_svg(c).encode()) for c in pack_charts(pack))
    return QuarterShown(pack, charts, names_in_pack(desk, pack))


def load_cases(desk: Desk, figure: Figure) -> tuple[state.CaseRow, ...]:
    """The cases behind a figure."""
    from complaintdesk.services.cases import case_rows

    return state.case_rows(figure, case_rows(desk, state.case_ids(figure)))


def load_file(desk: Desk, attachment: int) -> bytes:
    """A file kept in the desk, exactly as it was made."""
    from complaintdesk.services.complaints import attachment_bytes

    return attachment_bytes(desk, attachment)


def load_files(desk: Desk, snapshot: PackSnapshot) -> dict[str, bytes]:
    """Both files of a pack by name."""
    name = state.pack_file(snapshot)
    return {
        f"{name}.pdf": load_file(desk, snapshot.pdf_attachment),
        f"{name}.xlsx": load_file(desk, snapshot.xlsx_attachment),
    }
