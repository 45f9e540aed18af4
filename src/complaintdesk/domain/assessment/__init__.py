"""The yearly self-assessment against the Code: what was read of one, and what is doubtful about it (F50 to F56)."""

from __future__ import annotations

from complaintdesk.domain.assessment.reading import (
    Answer,
    Flag,
    FlagKind,
    Rag,
    ReadAction,
    ReadAssessment,
    ReadProvision,
    SourceKind,
    SourceName,
)

__all__ = [
    "Answer",
    "Flag",
    "FlagKind",
    "Rag",
    "ReadAction",
    "ReadAssessment",
    "ReadProvision",
    "SourceKind",
    "SourceName",
]
