"""The letter composer: writes, checks, shows, issues and prints one kind of letter of one case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QMenu, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letters import Place
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_letter_screen import Ui_LetterScreen
from complaintdesk.ui.navigator import LetterPlace
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.letter import jobs, state
from complaintdesk.ui.screens.letter.issued import IssuedLetters
from complaintdesk.ui.screens.letter.jobs import LetterCase, Sent
from complaintdesk.ui.screens.letter.mending import Mending
from complaintdesk.ui.screens.letter.state import Mend, Mode
from complaintdesk.ui.screens.letter.writing import Writing
from complaintdesk.ui.tasks import LatestOnly

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters import Issued


_NARROW = 700
"""Below this width (in pixels of text at its usual size) pages and words take turns."""
_LEAST_HEIGHT = 210


class LetterScreen(Screen):
    """One letter at a time; `show_place` takes a LetterPlace."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._ui = Ui_LetterScreen()
        self._ui.setupUi(self)
        self._place: LetterPlace | None = None
        self._loaded: LetterCase | None = None
        self._further = False
        self._pages_only = False
        self._loads = LatestOnly()
        self._writing = Writing(self, self._ui)
        self._issued = IssuedLetters(self, self._ui)
        self._mending = Mending(self)
        self._set_up()
        self._connect()
        self._actions = self._make_actions()
        self._save_menu = QMenu(self)
        self._save_menu.addActions([a for a in self._actions if a.text().startswith("Save")])
        self._ui.save_draft_button.setMenu(self._save_menu)
        self._arrange()

    def _set_up(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.page_view.attach(self.context.tasks)
        ui.checklist.attach(theme)
        ui.letter_splitter.setSizes([600, 400])
        for label in (ui.case_label, ui.recipient_label, ui.adjustments_label, ui.by_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_icon(ui.back_button, "back")
        theme.set_icon(ui.print_draft_button, "print")
        theme.set_icon(ui.print_issued_button, "print", "on_accent")
        theme.set_icon(ui.issue_button, "letter", "on_accent")
        theme.set_icon(ui.save_pdf_button, "save")
        theme.set_icon(ui.save_draft_button, "save")
        theme.set_icon(ui.save_word_button, "save")

    def _connect(self) -> None:
        ui = self._ui
        self._writing.issued.connect(self._was_issued)
        self._writing.outdated.connect(self.mark_stale)
        self._issued.further_asked.connect(self._write_further)
        ui.back_button.clicked.connect(self._go_to_case)
        ui.panes_button.clicked.connect(self._change_panes)
        ui.unfit_case_button.clicked.connect(self._go_to_case)
        ui.kind_box.activated.connect(self._choose_kind)
        ui.print_draft_button.clicked.connect(self.print)
        ui.print_issued_button.clicked.connect(self.print)
        ui.save_pdf_button.clicked.connect(self._save_pdf)
        ui.save_word_button.clicked.connect(self._save_word)
        ui.checklist.mend_requested.connect(self._mend)
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
            ("Save as P&DF…", "Ctrl+S", self._save_pdf),
            ("Save as &Word…", "Ctrl+Shift+S", self._save_word),
            ("Show the &pages", "F6", self._focus_pages),
            ("Go to the &case", "Ctrl+Shift+C", self._go_to_case),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            found.append(action)
        return found

    def show_place(self, argument: object) -> None:
        """Takes the LetterPlace to show; coming back to the same letter shows it as it is now."""
        if not isinstance(argument, LetterPlace):
            return
        if argument != self._place:
            self._writing.forget()
            self._issued.forget()
            self._loaded = None
            self._place = argument
            self._ui.page_view.show_nothing()
            self._ui.body_stack.setCurrentWidget(self._ui.empty_page)
        self._further = False
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
        return state.kind_name(self._place.kind) if self._place is not None else "Letter"

    def first_focus(self) -> QWidget | None:
        """The officer's own words."""
        return self._ui.opening_edit

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """What can be done with the letter."""
        return "&Letter", self._actions

    def can_print(self) -> bool:
        """True while pages are shown."""
        return self._pdf() is not None

    @Slot()
    def print(self) -> None:
        """Prints the pages that are shown: the issued letter, or the draft marked as one."""
        from complaintdesk.ui.dialogs.printing import print_pdf

        pdf = self._pdf()
        if pdf is not None:
            print_pdf(self.context, self, self._name(), pdf)

    def may_leave(self) -> bool:
        """Words typed a moment ago are kept first; nothing needs to be asked."""
        self._writing.keep_words()
        return True

    def _pdf(self) -> bytes | None:
        if self._mode() is Mode.LOOKING:
            return self._issued.sent.pdf if self._issued.sent else None
        return self._writing.draft.pdf if self._writing.draft else None

    def _mode(self) -> Mode:
        return state.mode_of(self._loaded, further=self._further) if self._loaded else Mode.UNFIT

    def _show(self, loaded: LetterCase) -> None:
        self._loaded = loaded
        case, ui = loaded.case, self._ui
        ui.title_label.setText(next(c.title for c in loaded.choices if c.kind is loaded.kind))
        ui.case_label.setText(state.heading(case))
        _tell(ui.recipient_label, state.letters_go_to(case, self.context.clock.today()))
        _tell(ui.adjustments_label, state.adjustments(case))
        self._fill_kinds(loaded)
        self._writing.take(loaded)
        self._show_mode(loaded)

    def _show_mode(self, loaded: LetterCase) -> None:
        ui, mode = self._ui, self._mode()
        if mode is Mode.COMPOSING:
            self._writing.compose()
        else:
            self._writing.rest()
        if mode is Mode.LOOKING:
            self._issued.show(loaded)
        ui.unfit_label.setText(f"{loaded.case.reference}: {loaded.why}")
        ui.body_stack.setCurrentWidget(ui.unfit_page if mode is Mode.UNFIT else ui.letter_page)
        ui.side_stack.setCurrentWidget(ui.issued_page if mode is Mode.LOOKING else ui.compose_page)

    def _fill_kinds(self, loaded: LetterCase) -> None:
        box = self._ui.kind_box
        box.clear()
        for choice in loaded.choices:
            box.addItem(state.choice_label(choice), choice.kind)
            tip = "" if choice.fits else f"Does not fit: {choice.why}"
            box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(box.findData(loaded.kind))

    @Slot(object)
    def _was_issued(self, issued: Issued) -> None:
        self._further = False
        self._issued.take(Sent(issued.letter, issued.pdf))
        self._ui.print_issued_button.setFocus()

    @Slot()
    def _write_further(self) -> None:
        if self._loaded is not None:
            self._further = True
            self._show_mode(self._loaded)
            self._ui.opening_edit.setFocus()

    @Slot(int)
    def _choose_kind(self, index: int) -> None:
        kind = LetterKind(self._ui.kind_box.itemData(index))
        if self._place is not None and kind is not self._place.kind:
            self.context.navigate.show_letter(self._place.case_id, kind)

    @Slot()
    def _go_to_case(self) -> None:
        if self._place is not None:
            self.context.navigate.show_case(self._place.case_id)

    @Slot(object)
    def _mend(self, mend: Mend) -> None:
        gap, loaded = mend.gap, self._loaded
        if gap.place is Place.SETTINGS:
            self.context.navigate.show_settings(state.settings_page(gap))
        elif mend.act is None and self._place is not None:
            self.context.navigate.show_case(self._place.case_id, gap.place)
        elif loaded is not None:
            self._writing.keep_words()
            self._mending.begin(mend, loaded.case.id, loaded.kind)

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

    @Slot()
    def _save_pdf(self) -> None:
        pdf = self._pdf()
        if pdf is None:
            return

        def content(_: Desk) -> bytes:
            return pdf

        self._save(".pdf", content)

    @Slot()
    def _save_word(self) -> None:
        content = self._sent_word() if self._mode() is Mode.LOOKING else self._draft_word()
        if content is not None:
            self._save(".docx", content)
        else:
            self.context.messages.info("There is no Word copy of this letter.")

    def _sent_word(self) -> Callable[[Desk], bytes] | None:
        sent = self._issued.sent
        attachment = sent.letter.docx_attachment if sent is not None else None
        if attachment is None:
            return None

        def content(desk: Desk) -> bytes:
            return jobs.load_file(desk, attachment)

        return content

    def _draft_word(self) -> Callable[[Desk], bytes] | None:
        draft = self._writing.draft
        if draft is None:
            return None

        def content(desk: Desk) -> bytes:
            return jobs.draft_word(desk, draft)

        return content

    def _save(self, suffix: str, content: Callable[[Desk], bytes]) -> None:
        from complaintdesk.ui.dialogs.saving import Copy, save_copy

        is_draft = self._mode() is Mode.COMPOSING
        copy = Copy(self._name() + suffix, content, state.DRAFT_NOTE if is_draft else "")
        save_copy(self.context, self, "Save the draft" if is_draft else "Save a copy", copy)

    def _name(self) -> str:
        assert self._loaded is not None
        sent = self._issued.sent if self._mode() is Mode.LOOKING else None
        return state.file_name(self._loaded.case, self._loaded.kind, sent.letter.dated if sent else None)

    @Slot(int, int)
    def _show_page(self, number: int, count: int) -> None:
        self._ui.page_label.setText(f"Page {number} of {count}" if count else "")

    @Slot(int)
    def _show_zoom(self, percent: int) -> None:
        self._ui.zoom_label.setText(f"{percent}%")


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
