"""The letter composer: writes, checks, shows, issues and prints one kind of letter of one case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letters import Place
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.navigator import LetterPlace
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.letter import checks, jobs, state
from complaintdesk.ui.screens.letter.checks import Mend
from complaintdesk.ui.screens.letter.copies import Copies, Shown
from complaintdesk.ui.screens.letter.issued import IssuedLetters
from complaintdesk.ui.screens.letter.jobs import LetterCase, Record, Sent
from complaintdesk.ui.screens.letter.kept_words import KeptWords
from complaintdesk.ui.screens.letter.kinds import kind_lines
from complaintdesk.ui.screens.letter.mending import Mending
from complaintdesk.ui.screens.letter.state import Mode
from complaintdesk.ui.screens.letter.state_line import StateLine
from complaintdesk.ui.screens.letter.writing import Writing
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters import Issued


_NARROW = 700
"""Below this width (in pixels of text at its usual size) pages and words take turns."""
_LEAST_HEIGHT = 170
_LARGE = "Shows, saves and prints the letter at 18 point, with lists in place of wide tables"
_LARGE_ALREADY = "This letter is in large print, as was agreed with the resident"


class LetterScreen(Screen):
    """One letter at a time; `show_place` takes a LetterPlace."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_LetterScreen()
        self._ui.setupUi(self)
        self._place: LetterPlace | None = None
        self._loaded: LetterCase | None = None
        self._further = False
        self._arriving = False
        self._pages_only = False
        self._loads = LatestOnly()
        self._records = LatestOnly()
        self._line = StateLine(self._ui, context.theme, self)
        self._writing = Writing(self, self._ui, self._line)
        self._issued = IssuedLetters(self, self._ui, self._line)
        self._mending = Mending(self)
        self._kept = KeptWords(self, self._ui, self._writing)
        self._copies = Copies(self, self._shown)
        self._set_up()
        self._connect()
        self._actions = self._make_actions()
        self._arrange()

    def _set_up(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.page_view.attach(self.context.tasks)
        ui.checklist.attach(theme)
        ui.kind_box.attach(theme)
        ui.letter_splitter.setSizes([600, 400])
        for button in (ui.save_draft_button, ui.save_issued_button):
            button.setMenu(self._copies.menu())
            theme.set_icon(button, "save")
        for label in (ui.case_label, ui.recipient_label, ui.adjustments_label, ui.by_label, ui.state_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_icon(ui.back_button, "back")
        theme.set_icon(ui.print_draft_button, "print")
        theme.set_icon(ui.print_issued_button, "print", "on_accent")
        theme.set_icon(ui.issue_button, "letter", "on_accent")
        theme.set_icon(ui.sending_button, "edit")
        theme.set_icon(ui.record_button, "document")

    def _connect(self) -> None:
        ui = self._ui
        self._writing.issued.connect(self._was_issued)
        self._writing.outdated.connect(self.mark_stale)
        self._kept.deleted.connect(self._start_anew)
        self._writing.drafted.connect(self._tell_large_print)
        self._issued.further_asked.connect(self._write_further)
        self._issued.shown.connect(self._tell_large_print)
        self._issued.unshown.connect(self._leave_large_print)
        ui.large_print_box.clicked.connect(self._switch_large_print)
        ui.sending_button.clicked.connect(self._record_sending)
        ui.record_button.clicked.connect(self._show_record)
        ui.unfit_act_button.clicked.connect(self._record_first)
        ui.back_button.clicked.connect(self._go_to_case)
        ui.panes_button.clicked.connect(self._change_panes)
        ui.unfit_case_button.clicked.connect(self._go_to_case)
        ui.kind_box.activated.connect(self._choose_kind, Qt.ConnectionType.QueuedConnection)
        ui.print_draft_button.clicked.connect(self.print)
        ui.print_issued_button.clicked.connect(self.print)
        ui.checklist.mend_requested.connect(self._mend)
        ui.checklist.led_to.connect(self._bring_into_view)
        ui.zoom_in_button.clicked.connect(ui.page_view.zoom_in)
        ui.zoom_out_button.clicked.connect(ui.page_view.zoom_out)
        ui.fit_button.clicked.connect(ui.page_view.fit_width)
        ui.page_view.looked_at.connect(self._show_page)
        ui.page_view.zoomed.connect(self._show_zoom)
        self.context.theme.changed.connect(self._arrange)

    def _make_actions(self) -> list[QAction]:
        found = []
        for text, keys, slot in (
            ("&Issue the letter…", "Ctrl+Return", self._writing.issue),
            ("&Next thing that is missing", "F8", self._focus_missing),
            ("C&hoose another letter", "Ctrl+L", self._ui.kind_box.drop_down),
            ("Show the &pages", "F6", self._focus_pages),
            ("Go to the &case", "Ctrl+Shift+C", self._go_to_case),
            ("&Delete your own words…", "", self._kept.ask),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            found.append(action)
        return [found[0], *self._copies.actions, *found[1:]]

    def show_place(self, argument: object) -> None:
        """Takes the LetterPlace to show; coming back to the same letter shows it as it is now."""
        if not isinstance(argument, LetterPlace):
            return
        if argument != self._place:
            self._writing.forget()
            self._issued.forget()
            self._loaded = None
            self._place = argument
            self._leave_large_print()
            self._line.tell("")
            self._ui.page_view.show_nothing()
            self._ui.body_stack.setCurrentWidget(self._ui.empty_page)
        self._further = False
        self._arriving = True
        self.mark_stale()

    def refresh(self) -> None:
        """Loads the case and the officer's words anew."""
        place = self._place
        if place is None:
            return
        self._writing.keep_words()

        def job(desk: Desk) -> LetterCase:
            return jobs.load_letter(desk, place.case_id, place.kind)

        self._loads.replace(self.context.operations.read(self, job, self._show))

    def concerns(self, changes: Changes) -> bool:
        """The case of the letter, what letters print of the landlord, or the days that its dates are counted in."""
        return self._place is not None and (
            self._place.case_id in changes.cases or changes.landlord or changes.calendar
        )

    def title(self) -> str:
        """Which letter it is."""
        return state.title_of(self._place.kind) if self._place is not None else "Letter"

    def first_focus(self) -> QWidget | None:
        """The officer's own words."""
        return self._ui.opening_edit

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """What can be done with the letter."""
        return "&Letter", self._actions

    def can_print(self) -> bool:
        """True while pages are shown."""
        return self._shown() is not None

    @Slot()
    def print(self) -> None:
        """Prints the pages that are shown: the issued letter, or the draft marked as one."""
        self._copies.print()

    def may_leave(self) -> bool:
        """Words typed a moment ago are kept first; nothing needs to be asked."""
        self._writing.keep_words()
        return True

    def _shown(self) -> Shown | None:
        loaded = self._loaded
        letter = self._issued.sent if self._mode() is Mode.LOOKING else self._writing.draft
        if loaded is None or letter is None:
            return None
        large = self._ui.large_print_box.isChecked() and not letter.large_already
        return Shown(loaded.case, loaded.kind, letter, large)

    def _mode(self) -> Mode:
        return state.mode_of(self._loaded, further=self._further) if self._loaded else Mode.UNFIT

    def _show(self, loaded: LetterCase) -> None:
        self._loaded = loaded
        case, ui = loaded.case, self._ui
        ui.title_label.setText(state.title_of(loaded.kind))
        ui.case_label.setText(state.heading(case))
        _tell(ui.recipient_label, state.letters_go_to(case, self.context.clock.today()))
        _tell(ui.adjustments_label, state.adjustments(case))
        ui.kind_box.show_lines(kind_lines(loaded.choices, case.letters), loaded.kind)
        self._writing.take(loaded)
        self._kept.take(loaded)
        self._show_mode(loaded)
        if self._arriving:
            self._arriving = False
            self._begin().setFocus()

    def _begin(self) -> QWidget:
        """Where the keys begin once it is known what is shown."""
        ui = self._ui
        if self._mode() is Mode.UNFIT:
            return ui.unfit_case_button if ui.unfit_act_button.isHidden() else ui.unfit_act_button
        return ui.print_issued_button if self._mode() is Mode.LOOKING else ui.opening_edit

    def _show_mode(self, loaded: LetterCase) -> None:
        ui, mode = self._ui, self._mode()
        if mode is Mode.COMPOSING:
            self._writing.compose()
        else:
            self._writing.rest()
        if mode is Mode.LOOKING:
            self._issued.show(loaded)
        if mode is Mode.UNFIT:
            self._line.tell("")
        begin = None if self.context.desk.read_only else checks.beginning(loaded.case, loaded.kind)
        ui.unfit_act_button.setVisible(begin is not None)
        ui.unfit_act_button.setText(begin.button if begin is not None else "")
        ui.unfit_label.setText(f"{loaded.case.reference}: {loaded.why}")
        ui.body_stack.setCurrentWidget(ui.unfit_page if mode is Mode.UNFIT else ui.letter_page)
        ui.side_stack.setCurrentWidget(ui.issued_page if mode is Mode.LOOKING else ui.compose_page)

    @Slot(object)
    def _was_issued(self, issued: Issued) -> None:
        self._further = False
        self._issued.take(Sent(issued.letter, issued.pdf, issued.pdf))
        self._ui.print_issued_button.setFocus()

    @Slot()
    def _write_further(self) -> None:
        if self._loaded is not None:
            self._further = True
            self._leave_large_print()
            self._show_mode(self._loaded)
            self._begin().setFocus()

    @Slot()
    def _start_anew(self) -> None:
        self._arriving = True
        self.mark_stale()

    @Slot(int)
    def _choose_kind(self, index: int) -> None:
        kind = self._ui.kind_box.kind_at(index)
        if self._place is not None and kind is not None and kind is not self._place.kind:
            self.context.navigate.show_letter(self._place.case_id, kind)

    @Slot()
    def _focus_missing(self) -> None:
        self._pages_only = False
        self._arrange()
        self._ui.checklist.focus_missing()
        draft, messages = self._writing.draft, self.context.messages
        if draft is not None and not self._ui.checklist.buttons():
            if draft.preview.ready:
                messages.success("Nothing is missing from this letter.")
            else:
                messages.show(Message(Tone.WARNING, checks.check_summary(draft), here=True))

    @Slot(QWidget)
    def _bring_into_view(self, widget: QWidget) -> None:
        self._ui.compose_scroll.ensureWidgetVisible(widget, 0, widget.height())

    @Slot()
    def _go_to_case(self) -> None:
        if self._place is not None:
            self.context.navigate.show_case(self._place.case_id)

    @Slot(object)
    def _mend(self, mend: Mend) -> None:
        gap, loaded = mend.gap, self._loaded
        if mend.excuses:
            self._mending.ask_reason(mend.gap, self._writing.fields)
        elif mend.own:
            self._writing.fields.go_to(mend.own, mend.found)
        elif gap.place is Place.SETTINGS:
            self.context.navigate.show_settings(checks.settings_page(gap))
        elif gap.place is Place.TEMPLATE and loaded is not None:
            self.context.navigate.show_template(loaded.kind.value)
        elif mend.act is None and self._place is not None:
            self.context.navigate.show_case(self._place.case_id, gap.place)
        elif loaded is not None:
            self._writing.keep_words()
            self._mending.begin(mend, loaded.case.id, loaded.kind)

    @Slot()
    def _record_sending(self) -> None:
        sent, loaded = self._issued.sent, self._loaded
        if sent is not None and loaded is not None:
            self._mending.begin(Mend("", (), ActKey.SENDING, sent.letter.id), loaded.case.id, loaded.kind)

    @Slot()
    def _record_first(self) -> None:
        """Records what a kind that does not fit yet is about; once that is saved, the letter fits."""
        loaded = self._loaded
        begin = checks.beginning(loaded.case, loaded.kind) if loaded is not None else None
        if loaded is not None and begin is not None:
            self._mending.begin(Mend("", (), begin.act, begin.item), loaded.case.id, loaded.kind)

    @Slot()
    def _show_record(self) -> None:
        sent = self._issued.sent
        if sent is None:
            return
        letter = sent.letter

        def job(desk: Desk) -> Record:
            return jobs.load_record(desk, letter)

        self._records.replace(self.context.operations.read(self, job, self._open_record))

    def _open_record(self, record: Record) -> None:
        from complaintdesk.ui.dialogs.letters.record import RecordDialog

        RecordDialog(self.context, state.record_lines(record), self).open()

    @Slot(bool)
    def _switch_large_print(self, large_print: bool) -> None:
        self._writing.set_large_print(large_print)
        self._issued.set_large_print(large_print)

    @Slot()
    def _leave_large_print(self) -> None:
        with QSignalBlocker(self._ui.large_print_box):
            self._ui.large_print_box.setChecked(False)
        self._switch_large_print(False)

    @Slot()
    def _tell_large_print(self) -> None:
        """Shows the switch as it is: fixed where the letter is in large print anyway."""
        shown, box = self._shown(), self._ui.large_print_box
        if shown is not None:
            box.setEnabled(not shown.letter.large_already)
            box.setToolTip(_LARGE_ALREADY if shown.letter.large_already else _LARGE)
            box.setChecked(shown.letter.large_already or shown.large_print)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows pages and words beside each other where there is room, else one of them."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        ui = self._ui
        narrow = self.width() < self.context.theme.scaled(_NARROW)
        ui.body_stack.setMinimumHeight(self.context.theme.scaled(_LEAST_HEIGHT))
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        ui.head_layout.setDirection(way)
        ui.title_label.setVisible(not narrow)
        ui.panes_button.setVisible(narrow)
        ui.panes_button.setText("Back to the &words" if self._pages_only else "Look at the &pages")
        ui.pages_panel.setVisible(not narrow or self._pages_only)
        ui.side_stack.setVisible(not narrow or not self._pages_only)

    @Slot()
    def _change_panes(self) -> None:
        self._pages_only = not self._pages_only
        self._arrange()

    @Slot()
    def _focus_pages(self) -> None:
        self._pages_only = True
        self._arrange()
        self._ui.page_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int, int)
    def _show_page(self, number: int, count: int) -> None:
        shown = self._shown()
        enclosed = state.enclosed_words(shown.letter.enclosed) if shown is not None else ""
        self._ui.page_label.setText(f"Page {number} of {count}{enclosed}" if count else "")

    @Slot(int)
    def _show_zoom(self, percent: int) -> None:
        self._ui.zoom_label.setText(f"{percent}%")


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
