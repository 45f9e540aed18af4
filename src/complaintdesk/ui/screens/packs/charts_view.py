"""The charts of a quarter on white paper, as the pack prints them, two beside each other where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGridLayout, QWidget

from complaintdesk.ui.screens.packs.jobs import ChartPicture
from complaintdesk.ui.theme import Theme

_MARGIN = 16
_TWO_COLUMNS = 820


class ChartPaper(QWidget):
    """One chart; its description says in words what it shows."""

    def __init__(self, chart: ChartPicture, parent: QWidget) -> None:
        super().__init__(parent)
        self._svg = QSvgRenderer(QByteArray(chart.svg), self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.alternative)
        self.setToolTip(chart.alternative)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """True: a chart keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which the chart has its own shape."""
        size = self._svg.defaultSize()
        inner = max(1, width - 2 * _MARGIN)
        return round(inner * size.height() / max(1, size.width())) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        """Large enough to read."""
        return QSize(420, self.heightForWidth(420))

    def paintEvent(self, _: QPaintEvent) -> None:
        """White paper with the chart on it; a frame while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        space = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._svg.defaultSize().scaled(space.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        self._svg.render(painter, QRectF(space.x(), space.y(), size.width(), size.height()))
        painter.end()


class ChartsView(QWidget):
    """The charts of one quarter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers: list[ChartPaper] = []
        self._theme: Theme | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 12, 12, 0)
        self._grid.setSpacing(16)

    def attach(self, theme: Theme) -> None:
        """Measures against the size of the text."""
        self._theme = theme

    def show_charts(self, charts: Sequence[ChartPicture]) -> None:
        """Shows these charts in place of those before."""
        for paper in self._papers:
            paper.hide()
            paper.deleteLater()
        self._papers = [ChartPaper(chart, self) for chart in charts]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or two columns."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self._theme.scaled(_TWO_COLUMNS) if self._theme is not None else _TWO_COLUMNS
        columns = 2 if self.width() >= wide else 1
        for number, paper in enumerate(self._papers):
            self._grid.addWidget(paper, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self._grid.setRowStretch(len(self._papers), 1)
