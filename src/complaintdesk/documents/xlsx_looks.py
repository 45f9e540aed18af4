"""How workbook cells look, and the numbers by which a workbook knows each look."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """The look of a cell, but for its number format."""

    font: Font
    alignment: Alignment | None = None
    border: Border | None = None
    fill: PatternFill | None = None


_FACE = "Arial"
_RULE = Border(bottom=Side(style="hair", color="9AA5B1"))
_EDGE = Side(style="thin", color="9AA5B1")
_RULED = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
# Text keeps off the number or date that may end just before it.
_TOP = Alignment(vertical="top", horizontal="left", indent=1, wrap_text=True)
_NUMBER = Alignment(vertical="top", horizontal="right")
_BASE = Font(name=_FACE, size=10)
_LINK = Font(name=_FACE, size=10, underline="single", color="0B5394")
_HEADER = Font(name=_FACE, size=10, bold=True, color="FFFFFF")
_HEADER_FILL = PatternFill("solid", fgColor="16324F")
_HEADER_LEFT = Alignment(vertical="center", horizontal="left", indent=1, wrap_text=True)
_HEADER_RIGHT = Alignment(vertical="center", horizontal="right", wrap_text=True)

TITLE = Look(Font(name=_FACE, size=14, bold=True, color="16324F"))
NOTE = Look(Font(name=_FACE, size=10, italic=True, color="4D4D4D"))
HEADER = Look(_HEADER, _HEADER_LEFT, fill=_HEADER_FILL)
NUMBER_HEADER = Look(_HEADER, _HEADER_RIGHT, fill=_HEADER_FILL)
TEXT = Look(_BASE, _TOP, _RULE)
NUMBER = Look(_BASE, _NUMBER, _RULE)
FORM = Look(_BASE, _TOP, _RULED)
FORM_HEAD = Look(Font(name=_FACE, size=10, bold=True), _TOP, _RULED)
TEXT_LINK = Look(_LINK, _TOP, _RULE)
NUMBER_LINK = Look(_LINK, _NUMBER, _RULE)
BAND = Look(
    Font(name=_FACE, size=11, bold=True, color="16324F"),
    Alignment(vertical="center", horizontal="left", indent=1),
    _RULE,
    PatternFill("solid", fgColor="E9EEF3"),
)
SMALL = Look(Font(name=_FACE, size=9, color="4D4D4D"))
SMALL_BOLD = Look(Font(name=_FACE, size=9, bold=True, color="4D4D4D"))
SMALL_HEADER = Look(SMALL_BOLD.font, Alignment(horizontal="right", wrap_text=True))


class Looks:
    """The looks of one workbook, each entered into it when first asked for."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._made: dict[tuple[Look, str, bool], int] = {}

    def number(self, look: Look, number_format: str = "General", *, quoted: bool = False) -> int:
        """The workbook's number for a look with a number format; `quoted` marks text that is no formula."""
        key = (look, number_format, quoted)
        if key not in self._made:
            self._made[key] = self._entered(look, number_format, quoted)
        return self._made[key]

    def _entered(self, look: Look, number_format: str, quoted: bool) -> int:
        """A cell that stands on no sheet carries the look into the workbook."""
        cell = SheetCell(self._sheet, row=1, column=1)
        cell.font = look.font
        if look.alignment is not None:
            cell.alignment = look.alignment
        if look.border is not None:
            cell.border = look.border
        if look.fill is not None:
            cell.fill = look.fill
        cell.number_format = number_format
        cell.quotePrefix = quoted
        return int(cell.style_id)
