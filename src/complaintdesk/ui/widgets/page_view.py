"""The true pages of a PDF on the screen: rendered away from the window's thread, scrolled and zoomed by key or wheel.

Give it a PDF with `show_pdf`; it draws the pages as they will be printed. A newer PDF
takes the place of one that is still being drawn, and the place on the page is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from complaintdesk.ui.tasks import Lane, LatestOnly, TaskContext, TaskRunner

_GAP = 18
_STEPS = (0.4, 0.5, 0.65, 0.8, 1.0, 1.2, 1.5, 2.0, 2.5, 3.0)
_SHARPNESS = (1.0, 1.5, 2.0, 3.0, 4.0)
_PIXELS_A_POINT = 96 / 72
_WHEEL_NOTCH = 120


class Fit(Enum):
    """What the size of a page follows: the width of the view, or a zoom that was chosen."""

    WIDTH = "width"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class PageImages:
    """The pages of one PDF as pictures; `scale` is their pixels to the point."""

    images: tuple[QImage, ...]
    scale: float


def draw_pages(pdf: bytes, scale: float, context: TaskContext) -> PageImages:
    """Draws every page; runs on the render lane and stops between pages when nobody wants them any more."""
    from complaintdesk.documents.pdf import page_pictures

    images = []
    for width, height, pixels in page_pictures(pdf, scale):
        context.check_cancelled()
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
        images.append(image.convertToFormat(QImage.Format.Format_RGB32))
    return PageImages(tuple(images), scale)


def sharpness_for(zoom: float, ratio: float) -> float:
    """The pixels to the point at which pages must be drawn to look sharp at `zoom` on a screen of that ratio."""
    wanted = zoom * ratio * _PIXELS_A_POINT
    return next((s for s in _SHARPNESS if s >= wanted), _SHARPNESS[-1])


class PageView(QAbstractScrollArea):
    """Shows pages below one another. Payload of `looked_at`: (number of the page in view from 1, number of pages).

    Keys: arrows, Page Up and Down, Home, End; + and - and 0 (the whole width) for the
    size; Ctrl with the wheel as well.
    """

    looked_at = Signal(int, int)
    zoomed = Signal(int)  # per cent

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: TaskRunner | None = None
        self._latest = LatestOnly()
        self._pdf = b""
        self._place: tuple[int, float] | None = None
        self._pages = PageImages((), 1.0)
        self._fit = Fit.WIDTH
        self._zoom = 1.0
        self._laid_out_at = 1.0
        self._wheel = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: were it to come and go, the width and with it the size of the pages would jump.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.viewport().setAutoFillBackground(True)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def attach(self, tasks: TaskRunner) -> None:
        """Says who draws the pages; call it once before `show_pdf`."""
        self._tasks = tasks

    @property
    def zoom_percent(self) -> int:
        """The size at which pages are shown, 100 being that of the paper."""
        return round(self._zoom * 100)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages.images)

    @property
    def page_in_view(self) -> int:
        """The number of the page that fills most of the view, from 1; 0 while there is none."""
        tops = [r.top() for r in self._rects()]
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(1, sum(top <= middle for top in tops)) if tops else 0

    def show_pdf(self, pdf: bytes, place: tuple[int, float] | None = None) -> None:
        """Shows another PDF in place of the one before; the view stays at the same spot or goes to a `place`.

        That is the page, from 1, and how far down it, from 0 to 1.
        """
        self._place = place
        if pdf == self._pdf:
            self._go()
        else:
            self._pdf = pdf
            # As sharp as the pages before, so that their size, rounded to points, stays the same.
            self._draw(max(self._pages.scale, sharpness_for(self._zoom, self.devicePixelRatioF())))

    def show_nothing(self) -> None:
        """Takes the pages away, and what a screen reader is told of them."""
        self._latest.drop()
        self.setAccessibleDescription("")
        self._pdf = b""
        self._take(PageImages((), 1.0))

    def zoom_in(self) -> None:
        """Shows the pages one step larger."""
        self._choose(next((s for s in _STEPS if s > self._zoom + 0.01), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Shows the pages one step smaller."""
        self._choose(next((s for s in reversed(_STEPS) if s < self._zoom - 0.01), _STEPS[0]))

    def fit_width(self) -> None:
        """Shows the whole width of the page, whatever the width of the view."""
        self._fit = Fit.WIDTH
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls and zooms."""
        bar = self.verticalScrollBar()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.fit_width()
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls, or zooms while Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        while abs(self._wheel) >= _WHEEL_NOTCH:
            if self._wheel > 0:
                self.zoom_in()
                self._wheel -= _WHEEL_NOTCH
            else:
                self.zoom_out()
                self._wheel += _WHEEL_NOTCH
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Wide enough to read a page."""
        return QSize(620, 700)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draws the pages that are in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(offset)
        edge = self.palette().color(QPalette.ColorRole.Mid)
        for image, rect in zip(self._pages.images, self._rects(), strict=True):
            if rect.intersects(seen):
                target = rect.translated(-offset)
                painter.drawImage(target, image)
                painter.setPen(edge)
                painter.drawRect(target.adjusted(-1, -1, 0, 0))
        painter.end()

    def _choose(self, zoom: float) -> None:
        self._fit = Fit.CHOSEN
        self._zoom = zoom
        self._lay_out()

    def _draw(self, sharpness: float) -> None:
        if self._tasks is None or not self._pdf:
            return
        pdf = self._pdf

        def job(context: TaskContext) -> PageImages:
            return draw_pages(pdf, sharpness, context)

        self._latest.replace(self._tasks.submit(self, job, self._take, lane=Lane.RENDER))

    def _take(self, pages: PageImages) -> None:
        self._pages = pages
        self._lay_out()
        self._go()
        self._tell_page()

    def _go(self) -> None:
        """Goes to the place that was asked for, once the pages are there; some of what is above it stays in view."""
        rects = self._rects()
        if self._place is not None and rects:
            page, down = self._place
            rect = rects[min(page, len(rects)) - 1]
            self._place = None
            above = self.viewport().height() // 4
            self.verticalScrollBar().setValue(rect.top() + round(rect.height() * down) - above)

    def _lay_out(self) -> None:
        """Sets zoom and scroll bars to what is shown, keeping the place, and asks for sharper pages where needed."""
        bar = self.verticalScrollBar()
        place = bar.value() / self._laid_out_at
        if self._fit is Fit.WIDTH and self._pages.images:
            widest = max(self._points(i).width() for i in self._pages.images)
            self._zoom = max(0.2, (self.viewport().width() - 2 * _GAP) / (widest * _PIXELS_A_POINT))
        rects = self._rects()
        height = rects[-1].bottom() + _GAP if rects else 0
        width = max((r.width() for r in rects), default=0) + 2 * _GAP
        view = self.viewport().size()
        bar.setPageStep(view.height())
        bar.setSingleStep(48)
        bar.setRange(0, max(0, height - view.height()))
        bar.setValue(round(place * self._zoom))
        self._laid_out_at = self._zoom
        across = self.horizontalScrollBar()
        across.setPageStep(view.width())
        across.setSingleStep(48)
        across.setRange(0, max(0, width - view.width()))
        self.viewport().update()
        self.zoomed.emit(self.zoom_percent)
        wanted = sharpness_for(self._zoom, self.devicePixelRatioF())
        if self._pages.images and wanted > self._pages.scale:
            self._draw(wanted)

    def _points(self, image: QImage) -> QSize:
        return QSize(round(image.width() / self._pages.scale), round(image.height() / self._pages.scale))

    def _rects(self) -> list[QRect]:
        """Where each page lies, in pixels from the top left of all of them."""
        factor = self._zoom * _PIXELS_A_POINT
        sizes = [self._points(i) * factor for i in self._pages.images]
        across = max([self.viewport().width(), *(s.width() + 2 * _GAP for s in sizes)])
        rects = []
        top = _GAP
        for size in sizes:
            rects.append(QRect((across - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + _GAP
        return rects

    @Slot()
    def _tell_page(self) -> None:
        self.looked_at.emit(self.page_in_view, self.page_count)
