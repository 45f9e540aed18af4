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
    LetterKind,
    OmbudsmanDutyKind,
    Outcome,
    PromiseKind,
    RemedyKind,
    Responsibility,
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
    Home,
    IssuedLetter,
    Point,
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
    "Home",
    "IssuedLetter",
    "LetterKind",
    "NeighbourStep",
    "NeighbouringClock",
    "OmbudsmanDuty",
    "OmbudsmanDutyKind",
    "Outcome",
    "Point",
    "Promise",
    "PromiseKind",
    "Remedy",
    "RemedyKind",
    "Reopening",
    "Representative",
    "Resident",
    "Responsibility",
    "Restriction",
    "StageRecord",
    "Tenure",
    "same_person",
]
