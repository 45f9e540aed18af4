"""One letter, email or scan in the dialog: what was found in it, to be looked over and corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.acts.base import problem
from complaintdesk.domain.casefile import Channel
from complaintdesk.domain.errors import Problem
from complaintdesk.ui.dialogs.acts.form import fill_choices
from complaintdesk.ui.dialogs.incoming import state
from complaintdesk.ui.forms.ui_incoming_item import Ui_IncomingItem
from complaintdesk.ui.widgets.field_problems import FieldProblems, ProblemLabel
from complaintdesk.ui.widgets.form_values import Values, put_values, read_values

if TYPE_CHECKING:
    from complaintdesk.services.incoming import FoundFile, FoundPart, Wanted

_MOST_PARTS_SHOWN = 4
_FILE, _TICKED = "file", "ticked"


class IncomingItem(QWidget):
    """The form of one file; `edited` with every change, `mended` once something that was wrong is being changed."""

    edited = Signal()
    mended = Signal()
    asked_to_open = Signal(object)  # FoundFile

    def __init__(self, file: FoundFile, rest: ProblemLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self.file = file
        self._ui = ui = Ui_IncomingItem()
        ui.setupUi(self)
        ui.name_label.setText(file.name)
        ui.kind_label.setText(state.kind_words(file.media_type, file.size))
        ui.notes_label.setText("\n".join(file.notes))
        ui.notes_label.setVisible(bool(file.notes))
        fill_choices(ui.direction_combo, state.DIRECTIONS, file.direction)
        fill_choices(ui.channel_combo, state.CHANNELS, file.channel)
        if file.day is None:
            ui.day_date.clear()
        else:
            ui.day_date.set_value(file.day)
        ui.who_edit.setText(file.who)
        ui.words_words.setPlainText(file.words)
        self._show_parts(file.parts)
        fields = {
            "day": (ui.day_date, ui.day_problem),
            "who": (ui.who_edit, ui.who_problem),
            "words": (ui.words_words, ui.words_problem),
        }
        self._fields = FieldProblems(fields, rest)
        for edit in (ui.day_date, ui.who_edit, ui.words_words):
            edit.textChanged.connect(self._ease)
            edit.textChanged.connect(self.edited)
        for combo in (ui.direction_combo, ui.channel_combo):
            combo.currentIndexChanged.connect(self.edited)
        ui.parts_list.itemChanged.connect(self.edited)
        ui.open_button.clicked.connect(self._open)
        ui.direction_combo.currentIndexChanged.connect(self._turn)
        self._turn()

    def _show_parts(self, parts: tuple[FoundPart, ...]) -> None:
        rows = self._ui.parts_list
        for part in parts:
            row = QListWidgetItem(state.part_words(part))
            row.setCheckState(Qt.CheckState.Checked if part.suggested else Qt.CheckState.Unchecked)
            row.setData(Qt.ItemDataRole.UserRole, part.number)
            row.setToolTip(row.text())
            rows.addItem(row)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = max(rows.sizeHintForRow(0), rows.fontMetrics().lineSpacing() + 8)
        rows.setFixedHeight(min(len(parts), _MOST_PARTS_SHOWN) * height + 12)
        for widget in (self._ui.parts_label, rows):
            widget.setVisible(bool(parts))

    @Slot()
    def _open(self) -> None:
        self.asked_to_open.emit(self.file)

    @Slot()
    def _turn(self) -> None:
        """Asks for what fits the way it went."""
        way = str(self._ui.direction_combo.currentData())
        self._ui.day_label.setText(state.DAY_LABELS[way])
        self._ui.who_label.setText(state.WHO_LABELS[way])

    @Slot()
    def _ease(self) -> None:
        """Takes away what was said of a field that is being changed."""
        sender = self.sender()
        if isinstance(sender, QWidget):
            self._fields.ease(sender)
            self.mended.emit()

    def wanted(self) -> Wanted:
        """What is filled in."""
        from complaintdesk.services.incoming import Wanted

        ui = self._ui
        return Wanted(
            self.file, ui.day_date.value(), Channel(ui.channel_combo.currentData()),
            str(ui.direction_combo.currentData()), ui.who_edit.text(), ui.words_words.text(), frozenset(self._ticked()),
        )  # fmt: skip

    def values(self) -> Values:
        """What is filled in as it stands in the fields, for `put`."""
        ticked = ",".join(str(number) for number in self._ticked())
        return {**read_values(self), _FILE: self.file.sha256, _TICKED: ticked}

    def put(self, values: Values) -> None:
        """Fills in what `values` gave; the ticks only where the file is still the same."""
        put_values(self, values)
        if values.get(_FILE) == self.file.sha256:
            ticked = str(values.get(_TICKED, "")).split(",")
            for row in self._rows():
                known = str(row.data(Qt.ItemDataRole.UserRole)) in ticked
                row.setCheckState(Qt.CheckState.Checked if known else Qt.CheckState.Unchecked)

    def _rows(self) -> list[QListWidgetItem]:
        rows = self._ui.parts_list
        return [rows.item(n) for n in range(rows.count())]

    def _ticked(self) -> list[int]:
        ticked = (row for row in self._rows() if row.checkState() is Qt.CheckState.Checked)
        return [int(row.data(Qt.ItemDataRole.UserRole)) for row in ticked]

    def own_problems(self) -> tuple[Problem, ...]:
        """A day that was typed and is none."""
        ui = self._ui
        return () if ui.day_date.is_sound() else (problem("day", "date.form", text=ui.day_date.text().strip()),)

    def show_problems(self, problems: tuple[Problem, ...], *, focus: bool) -> None:
        """Shows problems beside their fields; none takes those before away."""
        self._fields.show(problems, focus=focus)

    def begin(self) -> None:
        """Puts the focus where there is most likely something to write."""
        ui = self._ui
        (ui.day_date if self.file.day is None or self.file.words else ui.words_words).setFocus()
