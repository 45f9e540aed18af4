"""The matcher: a grid, whatever file it came from, becomes provisions with their doubts."""

from __future__ import annotations

from complaintdesk.exchange.assessments.matching.matcher import match

__all__ = ["match"]
