"""The phrases that letters share: found by typing, worded anew one at a time, and saved together as a version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_phrases_screen import Ui_PhrasesScreen
from complaintdesk.ui.prompts import Question
from complaintdesk.ui.screens.base import Screen
from complaintdesk.ui.screens.phrases import state
from complaintdesk.ui.screens.phrases.model import PhrasesModel
from complaintdesk.ui.screens.phrases.panel import PhrasePanel
from complaintdesk.ui.screens.template import jobs
from complaintdesk.ui.screens.template.jobs import Loaded
from complaintdesk.ui.screens.template.keeping import UnsavedWords
from complaintdesk.ui.screens.template.state import draft_words
from complaintdesk.ui.tasks import LatestOnly
from complaintdesk.ui.widgets.column_room import ColumnRoom
from complaintdesk.ui.widgets.fitted_columns import FittedColumns
from complaintdesk.ui.widgets.kept_focus import enable
from complaintdesk.ui.widgets.table_look import table_look

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.letters.phrases import Phrase
    from complaintdesk.services.letters.templates import TemplateState

_PAUSE_MS = 300
_LEAST_TABLE, _ICON_SIDE, _NARROW = 200, 16, 860
_NAME = "phrases"


class PhrasesScreen(Screen):
    """All phrases of the desk; `show_place` takes nothing."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_PhrasesScreen()
        self._ui.setupUi(self)
        self._loaded: Loaded | None = None
        self._expected, self._begun = 0, 0
        self._own: dict[tuple[str, str], str] = {}
        self._phrases: tuple[Phrase, ...] = ()
        self._current: Phrase | None = None
        self._panel = PhrasePanel(self, self._ui)
        self._unsaved = UnsavedWords(context, self)
        self._loads = LatestOnly()
        self._model = PhrasesModel(context.theme, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._save_action = QAction("&Save the phrases", self)
        self._save_action.setShortcut(QKeySequence("Ctrl+S"))
        self._set_up()
        self._connect()
        self._dress()

    def _set_up(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.phrases_table.setModel(self._model)
        table_look(ui.phrases_table, theme)
        rooms = (ColumnRoom(150, 240), ColumnRoom(160, 900))
        self._columns = FittedColumns(ui.phrases_table, theme, _NAME, rooms, 1)
        ui.state_label.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_icon(ui.back_button, "back")
        theme.set_icon(ui.save_button, "save", "on_accent")

    def _connect(self) -> None:
        ui = self._ui
        self._pause.timeout.connect(self.keep_words)
        self._save_action.triggered.connect(self._save)
        ui.phrases_table.selectionModel().currentRowChanged.connect(self._choose)
        ui.phrases_table.activated.connect(self._panel.begin)
        ui.search_edit.textChanged.connect(self._search)
        ui.own_box.toggled.connect(self._search)
        self._panel.typed.connect(self._on_typed)
        ui.pages_button.clicked.connect(self._show_pages)
        ui.note_edit.textEdited.connect(self._pause.start)
        ui.version_box.activated.connect(self._enable)
        ui.again_button.clicked.connect(self._use_again)
        ui.give_up_button.clicked.connect(self._give_up)
        ui.save_button.clicked.connect(self._save)
        ui.back_button.clicked.connect(self._go_back)
        self.context.theme.changed.connect(self._dress)

    def refresh(self) -> None:
        """Loads the phrases in use; what is typed and not saved stays."""
        self.keep_words()

        def job(desk: Desk) -> Loaded:
            return jobs.load(desk, _NAME)

        self._loads.replace(self.context.operations.read(self, job, self._show))

    def concerns(self, changes: Changes) -> bool:
        """The landlord's phrases are part of its settings."""
        return changes.landlord

    def title(self) -> str:
        """The screen's name."""
        return "Phrases"

    def first_focus(self) -> QWidget | None:
        """The table."""
        return self._ui.phrases_table

    def menu(self) -> tuple[str, Sequence[QAction]]:
        """Saving, with its key."""
        return "&Words", (self._save_action,)

    def search(self) -> bool:
        """Goes to the search among the phrases."""
        self._ui.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search_edit.selectAll()
        return True

    def may_leave(self) -> bool:
        """Unsaved phrases are kept in the desk, so nothing is asked."""
        self.keep_words()
        return True

    @Slot()
    def keep_words(self) -> None:
        """Keeps what is typed and not saved against a crash and against leaving."""
        self._pause.stop()
        if self._loaded is None or self.context.desk.read_only:
            return
        if self._is_changed():
            self._unsaved.keep(TemplateDraft(_NAME, self._text(), self._ui.note_edit.text(), self._begun))
        else:
            self._begun = self._expected
            self._unsaved.forget(_NAME)

    def _text(self) -> str:
        from complaintdesk.services.letters.phrases import phrase_text

        return phrase_text(self._own)

    def _is_changed(self) -> bool:
        return self._loaded is not None and self._text() != self._loaded.state.text

    def _show(self, loaded: Loaded) -> None:
        from complaintdesk.services.letters.phrases import read_phrases

        ui = self._ui
        self.keep_words()
        is_new, self._loaded = self._loaded is None, loaded
        found = self._unsaved.take(_NAME, loaded.unsaved)
        if found is not None and (self.context.desk.read_only or found.text == loaded.state.text):
            found = None
        self._own = read_phrases(found.text if found else loaded.state.text)[0]
        self._expected = loaded.state.newest
        self._begun = found.newest if found else self._expected
        outdated = self._begun != self._expected
        if is_new and found is not None:
            ui.note_edit.setText(found.note)
        ui.draft_label.setText(draft_words(is_draft=found is not None and is_new, outdated=outdated))
        ui.draft_label.setVisible(bool(ui.draft_label.text()))
        ui.state_label.setText(state.state_words(loaded.state))
        ui.version_box.clear()
        for choice in state.version_choices(loaded.state, loaded.versions):
            ui.version_box.addItem(choice.title, choice)
        self._take_stock()
        self._show_current()

    def _take_stock(self) -> None:
        """Looks all phrases over, and shows them in the table."""
        from complaintdesk.services.letters.phrases import phrases

        self._phrases = phrases(self._own)
        self._fill()
        self._enable()

    @Slot()
    def _search(self) -> None:
        self._fill(keep=False)

    def _fill(self, *, keep: bool = True) -> None:
        """Shows the phrases that are looked for; the chosen one stays while it is written, whatever its words."""
        ui = self._ui
        before = len(self._model.rows)
        key = self._current.key if self._current is not None else None
        rows = state.rows_of(
            self._phrases, ui.search_edit.text(), own_only=ui.own_box.isChecked(), keep=key if keep else None
        )
        self._model.set_rows(rows)
        at = next((n for n, row in enumerate(rows) if row.phrase.key == key), 0)
        if rows and ui.phrases_table.currentIndex().row() != at:
            ui.phrases_table.setCurrentIndex(self._model.index(at, 0))
        if rows and not before:
            self._columns.measure()

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._current = self._model.rows[index.row()].phrase
            self._show_current()

    def _show_current(self) -> None:
        """Shows the chosen phrase beside the table."""
        key = self._current.key if self._current is not None else None
        self._current = next((p for p in self._phrases if p.key == key), None)
        self._panel.show(self._current)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        phrase = self._current
        if phrase is None or self._loaded is None:
            return
        if text == phrase.supplied:
            self._own.pop(phrase.key, None)
        else:
            self._own[phrase.key] = text
        self._take_stock()
        self._current = next(p for p in self._phrases if p.key == phrase.key)
        self._panel.follow(self._current)
        self._pause.start()

    @Slot()
    def _enable(self) -> None:
        ui, loaded = self._ui, self._loaded
        if loaded is None:
            return
        words, icon, colour = state.check_words(self._phrases)
        side = self.context.theme.scaled(20)
        ui.check_label.setText(words)
        ui.check_icon.setPixmap(self.context.theme.icon(icon, colour).pixmap(side, side))
        changed, read_only = self._is_changed(), self.context.desk.read_only
        bad = any(fault.stops for phrase in self._phrases for fault in phrase.faults)
        ui.save_button.setText(f"&Save as version {loaded.state.newest + 1}")
        enable(ui.save_button, changed and not bad and not read_only, self._panel.words)
        ui.save_button.setToolTip("" if ui.save_button.isEnabled() else words if bad else "Nothing is changed.")
        enable(ui.give_up_button, changed and not read_only, self._panel.words)
        ui.note_edit.setReadOnly(read_only)
        chosen = ui.version_box.currentData()
        enable(ui.again_button, chosen is not None and not chosen.in_use and not read_only, ui.version_box)

    @Slot()
    def _save(self) -> None:
        if not self._ui.save_button.isEnabled():
            return
        text, note, expected = self._text(), self._ui.note_edit.text(), self._expected

        def job(desk: Desk) -> tuple[TemplateState, Changes]:
            from complaintdesk.services.letters import templates

            return templates.save(desk, _NAME, text, note, expected)

        enable(self._ui.save_button, False, self._panel.words)
        said = "The phrases are saved. Letters are made with them from now on."
        self.context.operations.change(self, job, self._was_saved, said=said, failed=self._not_saved)

    def _was_saved(self, done: tuple[TemplateState, Changes]) -> None:
        self._ui.note_edit.clear()
        self._start_from(done[0], self._own)

    def _not_saved(self, error: Exception) -> None:
        self.context.messages.error(error)
        self.mark_stale()

    def _start_from(self, in_use: TemplateState, own: Mapping[tuple[str, str], str]) -> None:
        """Takes note of the phrases in use; what was typed meanwhile counts against them."""
        if self._loaded is not None:
            self._own = dict(own)
            self._loaded = Loaded(in_use, self._loaded.versions)
            self._expected = self._begun = in_use.newest
            self.mark_stale()

    @Slot()
    def _use_again(self) -> None:
        choice = self._ui.version_box.currentData()
        question = Question(
            "Use these phrases again",
            "Letters will be made with these phrases from now on.",
            yes="Use them again",
            details="What is in use now is kept among the versions. Words that you have not saved are given up.",
        )
        if choice is None or not self.context.prompts.confirm(self, question):
            return

        def job(desk: Desk) -> tuple[TemplateState, Changes]:
            from complaintdesk.services.letters import templates

            return templates.take_up(desk, choice.id) if choice.id else templates.restore(desk, _NAME)

        self.context.operations.change(self, job, self._was_taken_up, said="The phrases are in use again.")

    def _was_taken_up(self, done: tuple[TemplateState, Changes]) -> None:
        from complaintdesk.services.letters.phrases import read_phrases

        self._start_from(done[0], read_phrases(done[0].text)[0])

    @Slot()
    def _show_pages(self) -> None:
        """Shows a letter as it would be with what is typed."""
        from complaintdesk.ui.dialogs.templates.phrase_pages import PhrasePagesDialog

        if self._current is not None:
            PhrasePagesDialog(self.context, self._own, self._current.key, self).open()

    @Slot()
    def _give_up(self) -> None:
        from complaintdesk.services.letters.phrases import read_phrases

        question = Question(
            "Phrases", "The phrases will be as they were saved last.", yes="Give up the changes", no="Go on writing",
            risky=True,
        )  # fmt: skip
        if self._loaded is not None and self.context.prompts.confirm(self, question):
            in_use = self._loaded.state
            self._ui.note_edit.clear()
            self._start_from(in_use, read_phrases(in_use.text)[0])
            self._show(self._loaded)

    @Slot()
    def _go_back(self) -> None:
        self.context.navigate.show_settings("letters_page")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the table and the chosen phrase beside each other where there is room, else one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self.context.theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._ui.body_layout.setDirection(way)

    @Slot()
    def _dress(self) -> None:
        theme = self.context.theme
        self._arrange()
        self._ui.phrases_table.setMinimumHeight(theme.scaled(_LEAST_TABLE))
        self._ui.phrases_table.setIconSize(QSize(theme.scaled(_ICON_SIDE), theme.scaled(_ICON_SIDE)))
        self._enable()
