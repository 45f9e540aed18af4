"""The case file: a frozen picture of everything known about one case.

Clocks, findings, figures and letters are functions of this picture, and of nothing
else. Dates are days in England without a time; every date recorded is one on which
something happened or is to happen, never a computed deadline. Money is in pence.
"""

from __future__ import annotations

from complaintdesk.domain.casefile.case import CaseFile
from complaintdesk.domain.casefile.duties import NeighbouringClock, NeighbourStep, OmbudsmanDuty, Promise, Restriction
from complaintdesk.domain.casefile.kinds import (
    CaseKind,
    Channel,
    ClosureKind,
    IssueHandling,
    LetterKind,
    OmbudsmanDutyKind,
    Outcome,
    PromiseKind,
    RefusalGround,
    RemedyKind,
    Responsibility,
    SentBy,
    Tenure,
    same_person,
)
from complaintdesk.domain.casefile.parts import (
    Attachment,
    Closure,
    Contact,
    Determination,
    Extension,
    Finding,
    FurtherIssue,
    Home,
    IssuedLetter,
    LetterSending,
    Point,
    Refusal,
    Remedy,
    Reopening,
    Representative,
    Resident,
    StageRecord,
)

__all__ = [
    "Attachment",
    "CaseFile",
    "CaseKind",
    "Channel",
    "Closure",
    "ClosureKind",
    "Contact",
    "Determination",
    "Extension",
    "Finding",
    "FurtherIssue",
    "Home",
    "IssueHandling",
    "IssuedLetter",
    "LetterKind",
    "LetterSending",
    "NeighbourStep",
    "NeighbouringClock",
    "OmbudsmanDuty",
    "OmbudsmanDutyKind",
    "Outcome",
    "Point",
    "Promise",
    "PromiseKind",
    "Refusal",
    "RefusalGround",
    "Remedy",
    "RemedyKind",
    "Reopening",
    "Representative",
    "Resident",
    "Responsibility",
    "Restriction",
    "SentBy",
    "StageRecord",
    "Tenure",
    "same_person",
]
