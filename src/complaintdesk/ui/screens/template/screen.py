"""The editor of a letter's words: what is typed is checked, shown on the page, kept, and saved as a version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.domain.letters.template_check import LONGEST_TEMPLATE, TemplateFault
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.delegates.wrapped import WrappedLines
from complaintdesk.ui.forms.ui_template_screen import Ui_TemplateScreen
from complaintdesk.ui.messages import Message, Tone
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.template import jobs, state
from complaintdesk.ui.screens.template.advising import AdvicePanel
from complaintdesk.ui.screens.template.editor import Judged, Token
from complaintdesk.ui.screens.template.faults import FaultsPanel
from complaintdesk.ui.screens.template.fields import FieldsPanel
from complaintdesk.ui.screens.template.jobs import Loaded
from complaintdesk.ui.screens.template.keeping import KEPT, UnsavedWords
from complaintdesk.ui.screens.template.pages import PagesPanel
from complaintdesk.ui.screens.template.versions import VersionsPanel
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.kept_focus import enable

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.templates import TemplateState

_PAUSE_MS = 300
_NARROW, _LEAST_HEIGHT = 860, 420
_KIND_NARROW, _KIND_WIDE = 10, 22


class TemplateScreen(Screen):
    """One letter's words at a time; `show_place` takes the name of a kind of letter (LetterKind's value)."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_TemplateScreen()
        self._ui.setupUi(self)
        self._kind: LetterKind | None = None
        self._loaded: Loaded | None = None
        self._shown_name = ""
        self._expected, self._begun = 0, 0
        self._pages_only = False
        self._unsaved = UnsavedWords(context, self)
        self._loads, self._checks = LatestOnly(), LatestOnly()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._faults = FaultsPanel(self, self._ui)
        self._fields = FieldsPanel(self, self._ui)
        self._pages = PagesPanel(self, self._ui)
        self._versions = VersionsPanel(self, self._ui)
        self._advice = AdvicePanel(self, self._ui)
        self._actions = self._make_actions()
        self._set_up()
        self._connect()
        self._dress()

    def _set_up(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.template_edit.attach(theme, LONGEST_TEMPLATE, numbered=True)
        ui.words_splitter.setSizes([560, 540])
        for kind in LetterKind:
            ui.kind_box.addItem(kind.plain[0].upper() + kind.plain[1:], kind)
        ui.versions_list.setItemDelegate(WrappedLines(ui.versions_list, theme))
        theme.set_icon(ui.back_button, "back")
        theme.set_icon(ui.undo_button, "undo")
        theme.set_icon(ui.redo_button, "redo")
        theme.set_icon(ui.save_button, "save", "on_accent")
        for label in (ui.state_label, ui.says_label, ui.pages_problem, ui.differs_label):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _connect(self) -> None:
        ui = self._ui
        edit = ui.template_edit
        self._pause.timeout.connect(self._paused)
        edit.textChanged.connect(self._on_typed)
        edit.refused.connect(self._tell)
        edit.undoAvailable.connect(ui.undo_button.setEnabled)
        edit.redoAvailable.connect(ui.redo_button.setEnabled)
        ui.undo_button.clicked.connect(edit.undo)
        ui.redo_button.clicked.connect(edit.redo)
        ui.note_edit.textEdited.connect(self._pause.start)
        ui.back_button.clicked.connect(self._go_back)
        ui.panes_button.clicked.connect(self._change_panes)
        ui.kind_box.activated.connect(self._choose_kind)
        ui.give_up_button.clicked.connect(self._give_up)
        ui.save_button.clicked.connect(self._save)
        self._unsaved.kept.connect(self._tell_kept)
        self._versions.taken_up.connect(self._now_in_use)
        self._advice.led_back.connect(self._show_words)
        ui.phrases_button.clicked.connect(self._show_phrases)
        self.context.theme.changed.connect(self._dress)

    def _make_actions(self) -> list[QAction]:
        found = []
        for text, keys, slot in (
            ("&Save the words", "Ctrl+S", self._save),
            ("&Put in a field", "Ctrl+I", self._find_field),
            ("Show the p&age", "F6", self._focus_pages),
            ("Go to the &next fault", "F8", self._faults.next),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            found.append(action)
        return found

    def show_place(self, argument: object) -> None:
        """Takes the name of the letter to show; None leaves the letter as it is."""
        kind = next((k for k in LetterKind if k.value == argument), None)
        if kind is None or kind is self._kind:
            return
        self.keep_words()
        self._checks.drop()
        self._pause.stop()
        self._kind, self._loaded = kind, None
        self._ui.body_stack.setCurrentWidget(self._ui.empty_page)
        self._ui.kind_box.setCurrentIndex(self._ui.kind_box.findData(kind))
        self._ui.template_edit.judge_by(self._judge)
        self._pages.begin(kind)
        self.mark_stale()

    def refresh(self) -> None:
        """Loads the words in use; what is typed and not saved stays."""
        kind = self._kind
        if kind is None:
            return
        self.keep_words()

        def job(desk: Desk) -> Loaded:
            return jobs.load(desk, kind.value)

        self._loads.replace(self.context.operations.read(self, job, self._show))

    def concerns(self, changes: Changes) -> bool:
        """The landlord's templates are part of its settings; pages show cases."""
        return changes.landlord

    def title(self) -> str:
        """Which letter it is."""
        return f"Words: {self._kind.plain}" if self._kind is not None else "Words of a letter"

    def first_focus(self) -> QWidget | None:
        """The words."""
        return self._ui.template_edit

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """What can be done with the words."""
        return "&Words", self._actions

    def search(self) -> bool:
        """Looks for a field."""
        self._find_field()
        return True

    def may_leave(self) -> bool:
        """Unsaved words are kept in the desk, so nothing is asked."""
        if self._pause.isActive():
            self._paused()
        self.keep_words()
        return True

    def keep_words(self) -> None:
        """Keeps what is typed and not saved against a crash and against leaving."""
        if self._loaded is None or self.context.desk.read_only:
            return
        name = self._loaded.state.name
        if self._is_changed():
            text, note = self._ui.template_edit.text(), self._ui.note_edit.text()
            self._unsaved.keep(TemplateDraft(name, text, note, self._begun))
        else:
            self._begun = self._expected
            self._unsaved.forget(name)
            self._ui.kept_label.setText("")
            self._ui.draft_label.setVisible(False)

    @Slot(str, str)
    def _tell_kept(self, name: str, words: str) -> None:
        if self._loaded is not None and self._loaded.state.name == name:
            self._ui.kept_label.setText(words if self._is_changed() else "")

    def _show(self, loaded: Loaded) -> None:
        ui = self._ui
        is_new = self._shown_name != loaded.state.name
        if not is_new:
            # What was typed while it was loaded counts too.
            self.keep_words()
        self._loaded = loaded
        self._shown_name = loaded.state.name
        found = self._unsaved.take(loaded.state.name, loaded.unsaved)
        if found is not None and (self.context.desk.read_only or state.same_words(found.text, loaded.state.text)):
            found = None
        text = found.text if found else loaded.state.text
        # Words begun on an older version stay so until they are saved or given up: it is told whenever they are shown.
        self._expected = loaded.state.newest
        self._begun = found.newest if found else self._expected
        if is_new:
            ui.template_edit.show_words(text)
            ui.note_edit.setText(found.note if found else "")
        elif not state.same_words(ui.template_edit.text(), text):
            ui.template_edit.put_words(text)
        outdated = self._begun != self._expected
        ui.draft_label.setText(state.draft_words(is_draft=found is not None and is_new, outdated=outdated))
        ui.draft_label.setVisible(bool(ui.draft_label.text()))
        ui.title_label.setText(loaded.state.title)
        ui.state_label.setText(state.state_words(loaded.state))
        if is_new:
            ui.kept_label.setText(KEPT if found is not None else "")
        ui.template_edit.setReadOnly(self.context.desk.read_only)
        ui.note_edit.setReadOnly(self.context.desk.read_only)
        ui.body_stack.setCurrentWidget(ui.words_page)
        self._versions.show(loaded, outdated=outdated)
        self._paused()

    def _is_changed(self) -> bool:
        loaded = self._loaded
        return loaded is not None and not state.same_words(self._ui.template_edit.text(), loaded.state.text)

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()
        self._enable()

    @Slot()
    def _paused(self) -> None:
        """Checks what was typed since the last time, keeps it, and brings all that hangs on it up to date."""
        self._pause.stop()
        kind, text = self._kind, self._ui.template_edit.text()
        if self._loaded is None or kind is None:
            return
        self.keep_words()
        self._versions.compare_with(text)
        name = kind.value

        def job(desk: Desk) -> tuple[str, tuple[TemplateFault, ...]]:
            return text, jobs.check(desk, name, text)

        self._checks.replace(self.context.operations.read(self, job, self._show_faults))

    def _show_faults(self, checked: tuple[str, tuple[TemplateFault, ...]]) -> None:
        kind = self._kind
        assert kind is not None
        text, found = checked
        self._faults.show(found)
        self._fields.show(kind, text, state.wanted_fields(found))
        self._enable()
        self._pages.show(text, usable=self._faults.usable)
        self._advice.look_at(text)

    def _enable(self) -> None:
        ui, loaded = self._ui, self._loaded
        if loaded is None:
            return
        changed, read_only = self._is_changed(), self.context.desk.read_only
        bad = not self._faults.usable
        ui.save_button.setText(f"&Save as version {loaded.state.newest + 1}")
        enable(ui.save_button, changed and not bad and not read_only, ui.template_edit)
        ui.save_button.setToolTip(
            "This desk is open for reading only." if read_only else "Nothing is changed." if not changed
            else "Mend what is listed above first." if bad else "Save the words (Ctrl+S)"
        )  # fmt: skip
        enable(ui.give_up_button, changed and not read_only, ui.template_edit)
        ui.note_problem.tell("")

    @Slot()
    def _save(self) -> None:
        loaded = self._loaded
        if loaded is None or not self._ui.save_button.isEnabled():
            return
        name, text = loaded.state.name, self._ui.template_edit.text()
        note, expected = self._ui.note_edit.text(), self._expected

        def job(desk: Desk) -> tuple[TemplateState, Changes]:
            from complaintdesk.services.letters import templates

            return templates.save(desk, name, text, note, expected)

        enable(self._ui.save_button, False, self._ui.template_edit)
        said = "The words are saved. Letters are made with them from now on."
        self.context.operations.change(self, job, self._was_saved, said=said, failed=self._not_saved)

    def _was_saved(self, done: tuple[TemplateState, Changes]) -> None:
        saved, loaded = done[0], self._loaded
        self._unsaved.forget(saved.name)
        if loaded is not None and loaded.state.name == saved.name:
            self._ui.note_edit.clear()
            self._now_in_use(saved)

    @Slot(object)
    def _now_in_use(self, state_now: TemplateState) -> None:
        """Takes note of the words in use; what was typed meanwhile counts against them."""
        if self._loaded is not None and self._loaded.state.name == state_now.name:
            self._loaded = Loaded(state_now, self._loaded.versions)
            self._expected = self._begun = state_now.newest
            self.mark_stale()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "template.note_missing":
            self._ui.note_problem.tell(str(error))
            self._ui.note_edit.setFocus()
            self._ui.save_button.setEnabled(True)
        else:
            self.context.messages.error(error)
            self.mark_stale()

    @Slot()
    def _give_up(self) -> None:
        """Puts back the words in use; that can be undone."""
        if self._loaded is not None:
            self._ui.template_edit.put_words(self._loaded.state.text)
            self._ui.template_edit.setFocus()

    @Slot(int)
    def _choose_kind(self, index: int) -> None:
        kind = LetterKind(self._ui.kind_box.itemData(index))
        if kind is not self._kind:
            self.context.navigate.show_template(kind.value)

    def _judge(self, name: str) -> Judged:
        assert self._kind is not None
        token, says = state.judged(self._kind, name)
        return Judged(Token(token), says)

    @Slot()
    def _show_phrases(self) -> None:
        self.context.navigate.show_template("phrases")

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.context.messages.show(Message(Tone.WARNING, text, here=True))

    @Slot()
    def _go_back(self) -> None:
        self.context.navigate.show_settings("letters_page")

    @Slot()
    def _find_field(self) -> None:
        self._show_side()
        self._ui.side_tabs.setCurrentWidget(self._ui.fields_tab)
        self._ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search_edit.selectAll()

    @Slot()
    def _focus_pages(self) -> None:
        self._show_side()
        self._ui.side_tabs.setCurrentWidget(self._ui.pages_tab)
        self._ui.page_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_side(self) -> None:
        self._pages_only = True
        self._arrange()

    @Slot()
    def _show_words(self) -> None:
        self._pages_only = False
        self._arrange()

    @Slot()
    def _change_panes(self) -> None:
        self._pages_only = not self._pages_only
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows words and pages beside each other where there is room, else one of them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        ui, theme = self._ui, self.context.theme
        narrow = self.width() < theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        ui.head_layout.setDirection(way)
        ui.title_label.setVisible(not narrow)
        ui.kind_box.setMinimumContentsLength(_KIND_NARROW if narrow else _KIND_WIDE)
        ui.panes_button.setVisible(narrow)
        ui.panes_button.setText("Back to the w&ords" if self._pages_only else "P&age and fields")
        ui.editor_panel.setVisible(not narrow or not self._pages_only)
        ui.side_tabs.setVisible(not narrow or self._pages_only)

    @Slot()
    def _dress(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.body_stack.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))
        self._arrange()
