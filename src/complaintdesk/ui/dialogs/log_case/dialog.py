"""The log dialog: what was said, by whom, about which home; everything else follows from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from complaintdesk.domain.acts.logging import LogCase
from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import CaseKind, Channel
from complaintdesk.domain.errors import Problem, UserError
from complaintdesk.domain.queries import CaseSummary
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.form_dialog import FormDialog
from complaintdesk.ui.dialogs.log_case import state
from complaintdesk.ui.dialogs.log_case.known_people import KnownPeople
from complaintdesk.ui.dialogs.log_case.state import Entry, Known, Start
from complaintdesk.ui.drafts import LOG_DRAFT, FormDraft
from complaintdesk.ui.forms.ui_log_case_dialog import Ui_LogCaseDialog
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.screens.cases.state import handlers
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.field_problems import FieldProblems
from complaintdesk.ui.widgets.form_values import put_values, read_values
from complaintdesk.ui.widgets.screen_room import keep_on_screen, room_on_screen

if TYPE_CHECKING:
    from complaintdesk.services.complaints import Done
    from complaintdesk.services.desk import Desk

_PAUSE_MS = 250
_USUAL_WIDTH, _USUAL_HEIGHT, _NARROW = 1060, 690, 900
_ANY_WIDTH = 16_777_215


class LogCaseDialog(FormDialog):
    """Stays beside the window, so that an earlier case can be looked at while it is filled in.

    Payload of `logged`: Done, once the case is logged.
    """

    logged = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget, start: Start | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_LogCaseDialog()
        self._ui.setupUi(self)
        self._chosen: Known | None = None
        self._tried = False
        self._is_filled = False
        self._looked = LatestOnly()
        self._draft = FormDraft(context.session.current, LOG_DRAFT if start is None else start.draft)
        self._people = KnownPeople(context, self._ui.name_edit)
        self._fields = self._field_problems()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._fill()
        self._connect()
        if start is not None:
            self._begin_with(start)
        self.ready(self._ui.save_button, self._ui.cancel_button)
        self._take_up_draft()
        self._dress()
        self._look()

    def save(self) -> None:
        """Logs the case; problems are shown beside their fields."""
        self._tried = True
        self._pause.stop()
        self._fields.tell("")
        self.perform(_log(self._request()), self._saved)

    def save_draft(self) -> bool:
        """Keeps what is typed against a crash; False where there is nothing to keep, or it could not be kept."""
        return self.is_touched() and self._draft.save(read_values(self))

    def given_up(self) -> None:
        """Forgets what was kept of the form."""
        self._pause.stop()
        self._draft.forget()

    def _field_problems(self) -> FieldProblems:
        ui = self._ui
        fields = {
            "received_on": (ui.received_edit, ui.received_problem),
            "resident_name": (ui.name_edit, ui.name_problem),
            "home_address": (ui.address_edit, ui.address_problem),
            "words": (ui.words_edit, ui.words_problem),
            "handler": (ui.handler_combo, ui.handler_problem),
        }
        return FieldProblems(fields, ui.rest_problem)

    def _fill(self) -> None:
        ui, landlord = self._ui, self.context.landlord
        ui.kind_combo.addItems([words for words, _, _ in state.KINDS])
        ui.channel_combo.addItems([words for words, _ in state.CHANNELS])
        ui.tenure_combo.addItems([words for words, _ in state.TENURES])
        ui.theme_combo.addItems(["", *landlord.themes])
        ui.handler_combo.addItems(handlers(landlord))
        ui.received_edit.limit(last=self.context.clock.today())
        ui.received_edit.set_value(self.context.clock.today())
        ui.draft_frame.hide()
        ui.warning_label.hide()
        ui.known_label.hide()
        ui.protected_label.setVisible(not self._draft.is_kept)

    def _begin_with(self, start: Start) -> None:
        self.setWindowTitle(f"Log a new complaint, raised on {start.raised_on}")
        self._take_person(start.known)
        self._ui.received_edit.set_value(start.received_on)
        self._ui.words_edit.setPlainText(start.words)
        self._ui.handler_combo.setCurrentText(start.handler)
        self._is_filled = True

    def _dress(self) -> None:
        theme, ui = self.context.theme, self._ui
        self.resize(theme.scaled(_USUAL_WIDTH), theme.scaled(_USUAL_HEIGHT))
        self.resize(self.size().boundedTo(room_on_screen(self).size()))
        ui.earlier_frame.setMinimumWidth(theme.scaled(250))
        ui.earlier_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        (ui.theme_combo if self._is_filled else ui.name_edit).setFocus()
        self._show_kind()

    def showEvent(self, event: QShowEvent) -> None:
        """Lies where all of it can be seen."""
        super().showEvent(event)
        if not event.spontaneous():
            keep_on_screen(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Earlier cases stand beside the form, or below it where the text is large."""
        super().resizeEvent(event)
        ui, theme = self._ui, self.context.theme
        beside = self.width() >= theme.scaled(_NARROW)
        if beside:
            ui.middle_layout.addWidget(ui.earlier_frame)
        else:
            ui.fields_layout.addWidget(ui.earlier_frame)
        ui.earlier_frame.setMaximumWidth(theme.scaled(300) if beside else _ANY_WIDTH)

    def _connect(self) -> None:
        ui = self._ui
        edits = (ui.name_edit, ui.phone_edit, ui.email_edit, ui.address_edit, ui.postcode_edit)
        for edit in edits:
            edit.textChanged.connect(self._changed)
        ui.address_edit.textChanged.connect(self._put_on_one_line)
        ui.words_edit.textChanged.connect(self._changed)
        for combo in (ui.kind_combo, ui.channel_combo, ui.theme_combo, ui.handler_combo, ui.tenure_combo):
            combo.currentIndexChanged.connect(self._changed)
        ui.received_edit.textChanged.connect(self._changed)
        ui.told_box.toggled.connect(self._changed)
        ui.kind_combo.currentIndexChanged.connect(self._show_kind)
        ui.channel_combo.currentIndexChanged.connect(self._show_kind)
        ui.earlier_list.itemActivated.connect(self._open_earlier)
        ui.earlier_list.itemClicked.connect(self._open_earlier)
        ui.afresh_button.clicked.connect(self._start_afresh)
        self._people.chosen.connect(self._take_person)
        self._pause.timeout.connect(self._look)

    def _take_up_draft(self) -> None:
        kept = self._draft.load()
        if kept:
            put_values(self, kept)
            self._ui.draft_label.setText("This is what you were writing when the desk last stopped.")
            self._ui.draft_frame.show()

    @Slot()
    def _start_afresh(self) -> None:
        self._draft.forget()
        put_values(self, self._untouched)
        self._chosen = None
        self._ui.draft_frame.hide()
        self._ui.name_edit.setFocus()

    def _entry(self) -> Entry:
        ui = self._ui
        return Entry(
            kind=state.KINDS[ui.kind_combo.currentIndex()][1],
            received_on=ui.received_edit.value(),
            channel=state.CHANNELS[ui.channel_combo.currentIndex()][1],
            name=ui.name_edit.text(),
            tenure=state.TENURES[ui.tenure_combo.currentIndex()][1],
            phone=ui.phone_edit.text(),
            email=ui.email_edit.text(),
            address=ui.address_edit.text(),
            postcode=ui.postcode_edit.text(),
            words=ui.words_edit.text(),
            theme=ui.theme_combo.currentText(),
            handler=ui.handler_combo.currentText(),
            told=ui.told_box.isChecked(),
        )

    def _request(self) -> LogCase:
        entry = self._entry()
        return state.request(entry, self._chosen or state.matching(entry, self._people.found))

    @Slot(str)
    def _put_on_one_line(self, address: str) -> None:
        """Shows the lines of an address that was pasted with commas between them, as letters take them apart."""
        if "\n" in address:
            self._ui.address_edit.setText(on_one_line(address))

    @Slot()
    def _changed(self) -> None:
        self._pause.start()

    @Slot()
    def _show_kind(self) -> None:
        entry = self._entry()
        self._ui.kind_hint_label.setText(state.KINDS[self._ui.kind_combo.currentIndex()][2])
        self._ui.told_box.setVisible(entry.channel is Channel.SURVEY)
        needed = entry.kind in (CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST)
        self._ui.address_label.setText("H&ome it is about" if needed else "H&ome it is about, if any")

    @Slot()
    def _look(self) -> None:
        """Keeps a draft and looks up what the form should say: earlier cases, dates, warnings."""
        self.save_draft()
        self._looked.replace(self.context.operations.read(self, _look(self._request()), self._show_look))

    def _show_look(self, found: _Look) -> None:
        if self._tried:
            self._fields.show(found.problems, focus=False)
        self._ui.warning_label.setText("\n".join(w.text for w in found.warnings))
        self._ui.warning_label.setVisible(bool(found.warnings))
        self._ui.clock_label.setText(found.clock)
        self._show_earlier(found.earlier)

    def _show_earlier(self, rows: Sequence[CaseSummary]) -> None:
        ui = self._ui
        ui.earlier_list.clear()
        for row in rows:
            item = QListWidgetItem(state.earlier_line(row))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            item.setToolTip("Open this case beside the form")
            ui.earlier_list.addItem(item)
        typed = bool(ui.name_edit.text().strip() or ui.address_edit.text().strip())
        none = "No earlier case is known." if typed else "They appear here while you type a name or an address."
        ui.earlier_hint_label.setText("Is this about one of them?" if rows else none)
        ui.earlier_list.setVisible(bool(rows))

    @Slot(object)
    def _take_person(self, known: Known) -> None:
        self._chosen = known
        ui, resident = self._ui, known.resident
        ui.name_edit.setText(resident.name)
        ui.phone_edit.setText(resident.phone)
        ui.email_edit.setText(resident.email)
        ui.tenure_combo.setCurrentIndex([tenure for _, tenure in state.TENURES].index(resident.tenure))
        ui.address_edit.setText(on_one_line(known.home.address))
        ui.postcode_edit.setText(known.home.postcode)
        ui.known_label.setText(f"Adjustments agreed: {resident.adjustments}")
        ui.known_label.setVisible(bool(resident.adjustments))
        ui.words_edit.setFocus()

    @Slot(QListWidgetItem)
    def _open_earlier(self, item: QListWidgetItem) -> None:
        self.context.navigate.show_case(int(item.data(Qt.ItemDataRole.UserRole)))

    def _saved(self, done: Done) -> None:
        self._draft.forget()
        self.logged.emit(done)
        self.finish()
        self.context.navigate.show_case(done.case.id)
        said = f"{done.case.reference} is logged."
        if done.warnings:
            text = "\n".join([said, *(w.text for w in done.warnings)])
            self.context.messages.show(Message(Tone.WARNING, text, here=True))
        else:
            self.context.messages.success(said)

    def refused(self, problems: tuple[Problem, ...]) -> None:
        """Shows the problems, and looks up again what stands in the form."""
        super().refused(problems)
        # Saving stopped what was being looked up for the last thing typed.
        self._look()

    def failed(self, error: Exception) -> None:
        """Says at the head of the form why it could not be logged."""
        self.working(False)
        if isinstance(error, UserError):
            self._fields.tell(str(error))
        else:
            self.context.messages.error(error)


class _Look:
    """What was looked up for the form as it stands."""

    def __init__(
        self, earlier: list[CaseSummary], checked: tuple[tuple[Problem, ...], tuple[Problem, ...]], clock: str
    ) -> None:
        self.earlier = earlier
        self.problems, self.warnings = checked
        self.clock = clock


def _look(request: LogCase) -> Callable[[Desk], _Look]:
    def job(desk: Desk) -> _Look:
        from complaintdesk.services.cases import similar_cases
        from complaintdesk.services.complaints import check_log

        name, address = request.resident.name, request.home.address
        earlier = similar_cases(desk, name, address) if name or address else []
        clock = state.clock_words(request.kind, request.received_on, desk.rules())
        return _Look(earlier, check_log(desk, request), clock)

    return job


def _log(request: LogCase) -> Callable[[Desk], Done]:
    def job(desk: Desk) -> Done:
        from complaintdesk.services.complaints import log_case

        return log_case(desk, request)

    return job
