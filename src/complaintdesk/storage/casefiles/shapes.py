"""Which table holds which part of a case file."""

from __future__ import annotations

from complaintdesk.domain import casefile as c
from complaintdesk.storage import tables as t
from complaintdesk.storage.fields import Shape

RESIDENT = Shape(c.Resident, t.residents)
HOME = Shape(c.Home, t.homes)
REPRESENTATIVE = Shape(c.Representative, t.representatives)
STAGE = Shape(c.StageRecord, t.stages, without=("extensions",))
EXTENSION = Shape(c.Extension, t.extensions)
POINT = Shape(c.Point, t.points, without=("findings",))
FINDING = Shape(c.Finding, t.findings)
REMEDY = Shape(c.Remedy, t.remedies)
PROMISE = Shape(c.Promise, t.promises)
CONTACT = Shape(c.Contact, t.contacts)
LETTER = Shape(c.IssuedLetter, t.letters)
SENDING = Shape(c.LetterSending, t.letter_sendings)
REFUSAL = Shape(c.Refusal, t.refusals)
FURTHER_ISSUE = Shape(c.FurtherIssue, t.further_issues)
ATTACHMENT = Shape(c.Attachment, t.attachments)
DETERMINATION = Shape(c.Determination, t.determinations)
CLOSURE = Shape(c.Closure, t.closures)
REOPENING = Shape(c.Reopening, t.reopenings)
OMBUDSMAN_DUTY = Shape(c.OmbudsmanDuty, t.ombudsman_duties)
RESTRICTION = Shape(c.Restriction, t.restrictions)
NEIGHBOUR = Shape(c.NeighbouringClock, t.neighbouring_clocks, without=("steps",))
NEIGHBOUR_STEP = Shape(c.NeighbourStep, t.neighbour_steps)

PARTS = (
    "resident", "home", "representative", "stages", "points", "remedies", "promises", "contacts",
    "letters", "attachments", "determinations", "closure", "reopenings", "ombudsman_duties", "restrictions",
    "neighbours", "sendings", "refusals", "further_issues",
)  # fmt: skip
"""The fields of a case file that lie in tables of their own."""

CASE = Shape(c.CaseFile, t.cases, without=PARTS)
