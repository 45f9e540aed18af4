"""The first page: shown when there is no desk yet, or when the last one could not be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.system import atomic, paths
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.forms.ui_welcome_screen import Ui_WelcomeScreen
from complaintdesk.ui.screens.welcome import state
from complaintdesk.ui.screens.welcome.making import Made, making, making_sample
from complaintdesk.ui.tasks import Lane, Progress
from complaintdesk.ui.widgets.field_problems import FieldProblems, ProblemLabel
from complaintdesk.ui.widgets.quiet_wheel import quieten

_DESKS = "Desks (*.desk)"
_COLUMN_WIDTH = 720


class WelcomeScreen(QWidget):
    """Payload of `open_requested`: the Path of a desk to open."""

    open_requested = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self._ui = Ui_WelcomeScreen()
        self._ui.setupUi(self)
        self._own_folder = paths.documents_folder() / "ComplaintDesk"
        self._path: Path | None = None
        self._made: Made | None = None
        self._fields = self._field_problems()
        self._fill()
        self._connect()
        quieten(self)

    def begin(self, problem: str = "") -> None:
        """Shows the ways to begin, and what went wrong before, if anything did."""
        self._ui.problem_frame.setVisible(bool(problem))
        self._ui.problem_words_label.setText(problem)
        self._show_recent()
        self._ui.pages_stack.setCurrentWidget(self._ui.choose_page)
        self._ui.new_card.setFocus()

    def _field_problems(self) -> FieldProblems:
        ui = self._ui
        fields: dict[str, tuple[QWidget, ProblemLabel]] = {
            "name": (ui.name_edit, ui.name_problem),
            "homes": (ui.homes_spin, ui.homes_problem),
            "year_end": (ui.day_combo, ui.year_problem),
            "officer": (ui.officer_edit, ui.officer_problem),
            "file": (ui.change_button, ui.file_problem),
            "passphrase": (ui.passphrase_edit, ui.passphrase_problem),
        }
        return FieldProblems(fields, ui.rest_problem)

    def _fill(self) -> None:
        ui, theme = self._ui, self.context.theme
        ui.new_card.tell(
            theme, "add", "Set up your desk", "Answer five questions, and start to log complaints within two minutes."
        )
        ui.sample_card.tell(
            theme,
            "sample",
            "Explore the sample landlord",
            "A made-up landlord of 640 homes with two years of cases. Nothing you try there can do any harm.",
        )
        ui.open_card.tell(
            theme, "folder", "Open a desk that is there already", "Choose a .desk file, or a backup of one."
        )
        ui.month_combo.addItems(state.MONTHS)
        ui.month_combo.setCurrentIndex(2)
        self._show_days()
        ui.day_combo.setCurrentIndex(30)
        ui.passphrase_page.hide()
        self._show_strength()
        self._show_path()
        theme.changed.connect(self._fit_to_text)
        self._fit_to_text()

    @Slot()
    def _fit_to_text(self) -> None:
        theme, ui = self.context.theme, self._ui
        ui.pages_stack.setMaximumWidth(theme.scaled(_COLUMN_WIDTH))
        side = theme.scaled(20)
        ui.problem_icon_label.setPixmap(theme.icon("error", "danger").pixmap(side, side))
        # Style sheets do not reach the text of a number field.
        ui.homes_spin.lineEdit().setTextMargins(theme.scaled(6), 0, 0, 0)
        picture = theme.scaled(52)
        ui.welcome_picture_label.setPixmap(QGuiApplication.windowIcon().pixmap(picture, picture))

    def _connect(self) -> None:
        ui = self._ui
        ui.new_card.clicked.connect(self._show_setup)
        ui.sample_card.clicked.connect(self._make_sample)
        ui.open_card.clicked.connect(self._choose_desk)
        ui.name_edit.textEdited.connect(self._show_path)
        ui.name_edit.textEdited.connect(self._ease)
        ui.officer_edit.textEdited.connect(self._ease)
        ui.homes_spin.valueChanged.connect(self._ease)
        ui.month_combo.activated.connect(self._show_days)
        ui.change_button.clicked.connect(self._change_path)
        ui.protect_box.toggled.connect(self._protect)
        ui.passphrase_edit.textEdited.connect(self._show_strength)
        ui.back_button.clicked.connect(self.begin_again)
        ui.make_button.clicked.connect(self._make)
        ui.print_code_button.clicked.connect(self._print_code)
        ui.save_code_button.clicked.connect(self._save_code)
        ui.copy_code_button.clicked.connect(self._copy_code)
        ui.kept_box.toggled.connect(ui.go_button.setEnabled)
        ui.go_button.clicked.connect(self._go)

    @Slot()
    def begin_again(self) -> None:
        """Back to the ways to begin."""
        self.begin()

    def _show_recent(self) -> None:
        layout = self._ui.recent_layout
        while layout.count() > 1:
            item = layout.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        recent = [Path(name) for name in self.context.preferences.value.recent if Path(name).is_file()]
        self._ui.recent_label.setVisible(bool(recent))
        for path in recent:
            button = QPushButton(f"{path.stem}  –  {path.parent}".replace("&", "&&"), self)
            button.setProperty("role", "link")
            button.setProperty("path", str(path))
            button.setAccessibleName(f"Open {path.stem}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._open_recent)
            layout.addWidget(button)

    @Slot()
    def _open_recent(self) -> None:
        self.open_requested.emit(Path(str(self.sender().property("path"))))

    @Slot()
    def _choose_desk(self) -> None:
        path = self.context.prompts.open_file(self, "Open a desk", paths.documents_folder(), _DESKS)
        if path is not None:
            self.open_requested.emit(path)

    @Slot()
    def _show_setup(self) -> None:
        self._fields.clear()
        self._ui.pages_stack.setCurrentWidget(self._ui.setup_page)
        self._ui.name_edit.setFocus()

    @Slot()
    def _show_days(self) -> None:
        combo = self._ui.day_combo
        chosen = combo.currentIndex()
        days = state.days_in(self._ui.month_combo.currentIndex() + 1)
        combo.clear()
        combo.addItems([str(day) for day in range(1, days + 1)])
        combo.setCurrentIndex(min(max(chosen, 0), days - 1))

    @Slot()
    def _ease(self) -> None:
        changed = self.sender()
        if isinstance(changed, QWidget):
            self._fields.ease(changed)

    @Slot()
    def _show_path(self) -> None:
        self._ui.file_edit.setText(str(self._chosen_path()))

    def _chosen_path(self) -> Path:
        return self._path or self._own_folder / state.file_name(self._ui.name_edit.text())

    @Slot()
    def _change_path(self) -> None:
        path = self.context.prompts.save_file(self, "Where to keep the desk", self._chosen_path(), _DESKS)
        if path is not None:
            self._path = state.with_suffix(path)
            self._show_path()

    @Slot(bool)
    def _protect(self, wanted: bool) -> None:
        self._ui.passphrase_page.setVisible(wanted)
        if wanted:
            self._ui.passphrase_edit.setFocus()

    @Slot()
    def _show_strength(self) -> None:
        self._ui.strength_label.setText(state.strength_words(self._ui.passphrase_edit.text()))

    @Slot()
    def _make(self) -> None:
        ui = self._ui
        self._fields.clear()
        passphrase = ui.passphrase_edit.text() if ui.protect_box.isChecked() else None
        if passphrase is not None:
            problem = state.passphrase_problem(passphrase, ui.again_edit.text())
            if problem:
                ui.passphrase_problem.tell(problem)
                ui.passphrase_edit.setFocus()
                return
        setup = state.SetUp(
            name=ui.name_edit.text(),
            homes=ui.homes_spin.value(),
            year_end_day=ui.day_combo.currentIndex() + 1,
            year_end_month=ui.month_combo.currentIndex() + 1,
            officer=ui.officer_edit.text(),
            path=self._chosen_path(),
            passphrase=passphrase,
        )
        ui.make_button.setEnabled(False)
        job = making(setup, self._own_folder, self.context.clock)
        self.context.tasks.submit(self, job, self._desk_made, self._not_made)

    def _not_made(self, error: Exception) -> None:
        self._ui.make_button.setEnabled(True)
        if isinstance(error, RequestRefused):
            self._fields.show(error.problems)
        elif isinstance(error, UserError):
            self._fields.show((Problem(state.field_of(error.code), error.code, tuple(error.params.items())),))
        else:
            self.context.messages.error(error)

    def _desk_made(self, made: Made) -> None:
        self._ui.make_button.setEnabled(True)
        for edit in (self._ui.passphrase_edit, self._ui.again_edit):
            edit.clear()
        self._made = made
        if made.recovery_code is None:
            self._go()
            return
        self._ui.code_edit.setText(made.recovery_code)
        self._ui.kept_box.setChecked(False)
        self._ui.go_button.setEnabled(False)
        self._ui.pages_stack.setCurrentWidget(self._ui.code_page)
        self._ui.print_code_button.setFocus()

    @Slot()
    def _go(self) -> None:
        made, self._made = self._made, None
        if made is None:
            return
        self._ui.code_edit.clear()
        self._ui.name_edit.clear()
        self._path = None
        self._show_path()
        self._show_busy("Opening your desk…")
        self.context.session.open(made.path, self._not_opened, secret=made.secret)

    def _not_opened(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.begin(str(error))
        else:
            self.begin("The desk could not be opened.")
            self.context.messages.error(error)

    @Slot()
    def _make_sample(self) -> None:
        self._show_busy("Making the sample landlord…")
        folder = paths.documents_folder() / "ComplaintDesk sample"
        self.context.tasks.submit(
            self,
            making_sample(folder, self.context.clock),
            self._desk_made,
            self._not_opened,
            progress=self._show_progress,
            lane=Lane.RENDER,
        )

    def _show_busy(self, words: str) -> None:
        self._ui.busy_label.setText(words)
        self._ui.busy_words_label.clear()
        self._ui.busy_progress.setMaximum(0)
        self._ui.pages_stack.setCurrentWidget(self._ui.busy_page)

    def _show_progress(self, progress: Progress) -> None:
        self._ui.busy_progress.setMaximum(progress.total)
        self._ui.busy_progress.setValue(progress.done)
        self._ui.busy_words_label.setText(progress.text)

    def _code_text(self) -> str:
        made = self._made
        assert made is not None
        return state.code_page(made.recovery_code or "", self._ui.name_edit.text(), made.path)

    @Slot()
    def _print_code(self) -> None:
        printer = self.context.prompts.choose_printer(self, "Recovery code")
        if printer is not None:
            from PySide6.QtGui import QTextDocument

            document = QTextDocument()
            document.setPlainText(self._code_text())
            document.print_(printer)

    @Slot()
    def _save_code(self) -> None:
        suggested = paths.documents_folder() / "Recovery code.txt"
        path = self.context.prompts.save_file(self, "Save the recovery code", suggested, "Text (*.txt)")
        if path is None:
            return
        try:
            atomic.write_text(path, self._code_text())
        except OSError:
            self._ui.save_code_button.setText("It could not be saved there: try &another folder…")
        else:
            self._ui.save_code_button.setText("Saved: move it &away from this computer")

    @Slot()
    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.code_edit.text())
        self._ui.copy_code_button.setText("Copied")
