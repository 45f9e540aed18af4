"""Figures: case files and a period give numbers, each with the cases behind it."""

from __future__ import annotations

from complaintdesk.domain.measures.figures import Figure, FigureGroup, PeriodFigures, Unit
from complaintdesk.domain.measures.pack import PackFigures, pack_figures
from complaintdesk.domain.measures.period import MeasureContext, StageView, period_figures, stage_views

__all__ = [
    "Figure",
    "FigureGroup",
    "MeasureContext",
    "PackFigures",
    "PeriodFigures",
    "StageView",
    "Unit",
    "pack_figures",
    "period_figures",
    "stage_views",
]
