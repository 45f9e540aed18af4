"""Why this date: every day counted or passed over, the rule, and what would change it; to print, save and copy.

    show_why(context, self, case_id, deadline.identity)

`case_id` is None for a date that is the landlord's own, such as the annual submission.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from complaintdesk.domain.clocks import CONVENTION, DeadlineIdentity, counting_weeks
from complaintdesk.ui.context import UiContext
from complaintdesk.ui.dialogs import why_state
from complaintdesk.ui.dialogs.printing import print_pdf
from complaintdesk.ui.dialogs.saving import Copy, save_copy
from complaintdesk.ui.forms.ui_why_dialog import Ui_WhyDialog
from complaintdesk.ui.widgets.message_bar import DialogMessageBar

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.explaining import WhyDate

_USUAL_WIDTH, _USUAL_HEIGHT, _NARROW = 1040, 700, 820
_SMALL_WIDTH, _SMALL_HEIGHT = 640, 420


def show_why(context: UiContext, parent: QWidget, case_id: int | None, identity: DeadlineIdentity) -> None:
    """Explains one date in a dialog over `parent`, unless one is open there already."""

    def show(why: WhyDate) -> None:
        if not any(d.isVisible() for d in parent.findChildren(WhyDialog)):
            WhyDialog(context, why, parent).open()

    context.operations.read(parent, _reader(case_id, identity), show)


class WhyDialog(QDialog):
    """Explains one date; goes on to the date it counts from, and back."""

    def __init__(self, context: UiContext, why: WhyDate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._why = why
        self._before: list[WhyDate] = []
        self._rows: list[QWidget] = []
        self._ui = Ui_WhyDialog()
        self._ui.setupUi(self)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._look_again()
        self._ui.weeks_table.attach(context.theme)
        DialogMessageBar(self, context.messages, context.theme)
        self._dress()
        self._connect()
        self._show()

    def _look_again(self) -> None:
        # A scroll area dresses what is put into it at once, before the form has given it its roles.
        for widget in self._ui.body_scroll.findChildren(QWidget):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _dress(self) -> None:
        ui, theme = self._ui, self._context.theme
        theme.set_icon(ui.print_button, "print")
        theme.set_icon(ui.save_button, "save")
        theme.set_icon(ui.back_button, "back", "accent")
        ui.convention_label.setText(CONVENTION)
        counted = bool(self._why.explanation.days)
        width, height = (_USUAL_WIDTH, _USUAL_HEIGHT) if counted else (_SMALL_WIDTH, _SMALL_HEIGHT)
        self.resize(theme.scaled(width), theme.scaled(height))
        self.resize(self.size().boundedTo(self.screen().availableGeometry().size() * 0.96))

    def _connect(self) -> None:
        ui = self._ui
        ui.earlier_button.clicked.connect(self._go_on)
        ui.back_button.clicked.connect(self._go_back)
        ui.provision_button.clicked.connect(self._tell_provision)
        ui.copy_sentence_button.clicked.connect(self._copy_sentence)
        ui.print_button.clicked.connect(self._make_pages)
        ui.save_button.clicked.connect(self._save)
        ui.copy_button.clicked.connect(self._copy)
        ui.close_button.clicked.connect(self.accept)

    def _show(self) -> None:
        ui, why = self._ui, self._why
        explanation = why.explanation
        ui.title_label.setText(why_state.headline(why))
        ui.what_label.setText(why_state.what(why))
        ui.back_button.setVisible(bool(self._before))
        if self._before:
            ui.back_button.setText(f"Back to “{self._before[-1].explanation.title}”")
        self._show_days()
        _tell(ui.fact_label, explanation.fact)
        ui.fact_heading.setText("Counted from" if explanation.days else "Where it comes from")
        ui.earlier_button.setVisible(why.earlier is not None)
        ui.earlier_button.setText(why_state.earlier_words(why))
        _tell(ui.rule_label, explanation.rule)
        ui.rule_heading.setVisible(bool(explanation.rule))
        self._show_source()
        self._show_clocks()
        self._show_lists()
        ui.days_page.setVisible(not ui.days_card.isHidden() or not ui.clocks_card.isHidden())
        ui.said_label.clear()
        ui.body_scroll.verticalScrollBar().setValue(0)

    def _show_days(self) -> None:
        from complaintdesk.documents.why import count_words

        ui, explanation = self._ui, self._why.explanation
        weeks = counting_weeks(explanation)
        ui.days_card.setVisible(bool(weeks))
        ui.weeks_table.show_weeks(weeks)
        ui.count_label.setText(" ".join(count_words(explanation)))

    def _show_source(self) -> None:
        from complaintdesk.documents.why import set_by

        ui, why = self._ui, self._why
        _tell(ui.source_label, set_by(why.explanation))
        ui.provision_button.setVisible(bool(why.facts.summary))
        ui.provision_button.setText(why_state.provision_words(why))
        ui.provision_button.setToolTip(why.facts.summary)
        ui.summary_label.setText(why.facts.summary)
        ui.summary_label.hide()

    def _show_clocks(self) -> None:
        ui, explanation = self._ui, self._why.explanation
        lines = why_state.clock_lines(explanation)
        ui.clocks_card.setVisible(bool(lines))
        ui.sentence_label.setText(f"“{explanation.expectation}”")
        for widget in (ui.sentence_label, ui.copy_sentence_button):
            widget.setVisible(bool(explanation.expectation))
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._clock(ui.clock_rows_layout, label, day) for label, day in lines]

    def _clock(self, column: QVBoxLayout, label: str, day: str) -> QWidget:
        row = QWidget(self._ui.clocks_card)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(_line(label, "muted", row), 1)
        across.addWidget(_line(day, "strong", row), 1)
        column.addWidget(row)
        return row

    def _show_lists(self) -> None:
        ui, explanation = self._ui, self._why.explanation
        ui.notes_card.setVisible(bool(explanation.notes))
        ui.changes_card.setVisible(bool(explanation.changes))
        self._rows += _listed(ui.note_rows_layout, explanation.notes, "warning", ui.notes_card)
        self._rows += _listed(ui.change_rows_layout, explanation.changes, "", ui.changes_card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reasons stand beside the days, or below them where the text is large."""
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._ui.body_layout.setDirection(way)

    @Slot()
    def _go_on(self) -> None:
        earlier = self._why.earlier
        if earlier is not None:
            self._context.operations.read(self, _reader(self._why.case_id, earlier), self._show_earlier)

    def _show_earlier(self, why: WhyDate) -> None:
        self._before.append(self._why)
        self._why = why
        self._show()
        self._ui.back_button.setFocus()

    @Slot()
    def _go_back(self) -> None:
        self._why = self._before.pop()
        self._show()
        self._ui.earlier_button.setFocus()

    @Slot()
    def _tell_provision(self) -> None:
        self._ui.summary_label.setVisible(self._ui.summary_label.isHidden())

    @Slot()
    def _copy_sentence(self) -> None:
        QGuiApplication.clipboard().setText(self._why.explanation.expectation)
        self._ui.said_label.setText("The sentence is copied.")

    @Slot()
    def _copy(self) -> None:
        from complaintdesk.services.explaining import why_text

        QGuiApplication.clipboard().setText(why_text(self._why))
        self._ui.said_label.setText("The whole explanation is copied.")

    @Slot()
    def _make_pages(self) -> None:
        self._context.operations.read(self, _page_maker(self._why), self._print)

    def _print(self, pdf: bytes) -> None:
        print_pdf(self._context, self, self._name(), pdf)

    @Slot()
    def _save(self) -> None:
        save_copy(self._context, self, "Save as PDF", Copy(f"{self._name()}.pdf", _page_maker(self._why)))

    def _name(self) -> str:
        from complaintdesk.services.explaining import file_name

        return file_name(self._why)


def _reader(case_id: int | None, identity: DeadlineIdentity) -> Callable[[Desk], WhyDate]:
    def job(desk: Desk) -> WhyDate:
        from complaintdesk.services.explaining import why_date

        return why_date(desk, case_id, identity)

    return job


def _page_maker(why: WhyDate) -> Callable[[Desk], bytes]:
    def job(_: Desk) -> bytes:
        from complaintdesk.services.explaining import why_pdf

        return why_pdf(why)

    return job


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _line(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def _listed(column: QVBoxLayout, lines: Iterable[str], role: str, parent: QWidget) -> list[QWidget]:
    """One row for each line, with a mark before it."""
    rows = []
    for text in lines:
        row = QWidget(parent)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(_line("•", role or "muted", row), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(_line(text, role, row), 1)
        column.addWidget(row)
        rows.append(row)
    return rows
