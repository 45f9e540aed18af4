"""The fields that a letter's template may hold: what each brings, which of the Code's elements it fulfils, and where.

What a field says in a letter is worked out by `documents.letter_values`; here stands what is known of it
without a case, so that a template can be looked over where it is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from complaintdesk.domain.casefile import LetterKind


class FieldKind(StrEnum):
    """What a field brings."""

    WORDS = "words"
    BLOCKS = "paragraphs, lists or tables"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its name; `says` tells an officer what it brings, or when a condition holds.

    `elements` are those of the Code's list that it fulfils. `subjects` are the letters that
    may hold it (`LetterKind.subject`, or a kind's own name), () for all.
    """

    name: str
    kind: FieldKind
    says: str
    elements: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()

    def fits(self, kind: LetterKind) -> bool:
        """True where this kind of letter may hold the field."""
        return not self.subjects or kind.subject in self.subjects or kind.value in self.subjects


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Words that the officer writes for one letter, beside what is on the case; `field` is where they stand."""

    key: str
    label: str
    hint: str
    field: str


_RUNNING = ("acknowledgement", "clarification", "update", "further-issue")
_DEFINED = ("acknowledgement", "clarification", "response", "apology", "closure")
_REMEDIES = ("response", "apology")
_ACTIONS = ("response", "action-done", "closure", "apology")
_WORDS, _BLOCKS, _WHEN = FieldKind.WORDS, FieldKind.BLOCKS, FieldKind.CONDITION

_ALL = (
    Field("resident", _WORDS, "The resident’s name"),
    Field("reference", _WORDS, "The case’s reference"),
    Field("home", _WORDS, "The address of the home, on one line"),
    Field("landlord", _WORDS, "The landlord’s name"),
    Field("date received", _WORDS, "The day on which the complaint, or the wish for stage 2, was received"),
    Field("their words", _WORDS, "What the resident said, where it is not too long for a letter"),
    Field("opening words", _BLOCKS, "What the officer adds at the beginning of this letter"),
    Field("closing words", _BLOCKS, "What the officer adds at the end of this letter"),
    Field("points", _BLOCKS, "The points of the complaint, numbered", ("definition",), _DEFINED),
    Field("outcomes sought", _WORDS, "What the resident would like to happen", ("outcomes_sought",), _DEFINED),
    Field("who is responsible", _BLOCKS, "Which points are the landlord’s to answer for, and which are not",
          ("responsibility",), ("acknowledgement",)),
    Field("question", _WORDS, "What is asked of the resident", ("clarification",),
          ("acknowledgement", "clarification")),
    Field("who is dealing with it", _WORDS, "Who is dealing with it and how to reach them", ("handler",),
          (*_RUNNING, "service-request")),
    Field("when we will answer", _WORDS, "The date of the answer, and the landlord’s own target", ("due_date",),
          ("acknowledgement",)),
    Field("date of the answer", _WORDS, "The date by which the answer is due", ("due_date",),
          ("clarification", "update", "further-issue")),
    Field("ask about adjustments", _WORDS, "Asks what would make this easier for the resident", ("adjustments",)),
    Field("offer a representative", _WORDS, "Says that somebody else may act for the resident", ("representative",)),
    Field("Ombudsman details", _BLOCKS, "How to reach the Housing Ombudsman", ("ombudsman",)),
    Field("old date", _WORDS, "The date that is extended", (), ("extension",)),
    Field("reason for more time", _WORDS, "Why more time is needed", ("reason",), ("extension",)),
    Field("reason beyond the Code’s time", _WORDS, "Why the extension is longer than the Code usually allows", (),
          ("extension",)),
    Field("new date", _WORDS, "The new date of the answer", ("new_date", "told_before"), ("extension",)),
    Field("how we keep in touch", _WORDS, "How often the resident will hear from us until then", ("updates",),
          ("extension", "update")),
    Field("decision", _BLOCKS, "The decision on the whole complaint", ("decision",), ("response",)),
    Field("answer to each point", _BLOCKS, "Every point with its finding, reasons, evidence and what was relied on",
          ("every_point", "reasons"), ("response",)),
    Field("offers at stage 1", _BLOCKS, "What was offered at stage 1 and how it stands", (), ("response-2",)),
    Field("remedies", _BLOCKS, "What is offered to put things right, by whom and by when", ("remedy",), _REMEDIES),
    Field("what is still to be done", _BLOCKS, "The actions that are not finished", ("outstanding_actions",), _ACTIONS),
    Field("how to go to stage 2", _BLOCKS, "How to ask for stage 2", ("escalation",), ("response-1",)),
    Field("progress", _BLOCKS, "What has been done since the last letter", ("progress",), ("update",)),
    Field("next steps", _BLOCKS, "What happens next", ("next_steps",), ("update",)),
    Field("we do not accept it", _WORDS, "Says plainly that the answer is no", ("refused",), ("refusal",)),
    Field("ground", _WORDS, "The ground in the policy", ("ground",), ("refusal",)),
    Field("reasons", _BLOCKS, "Why this complaint in particular is not suitable", ("reasons",), ("refusal",)),
    Field("twelve months", _WORDS, "The dates from which twelve months were counted", ("twelve_months",), ("refusal",)),
    Field("discretion", _BLOCKS, "What was considered before deciding against an exception", ("discretion",),
          ("refusal",)),
    Field("other route", _WORDS, "Where else the resident may turn", ("other_route",), ("refusal",)),
    Field("what a service request is", _WORDS, "Says that it is a service request, and what that means",
          ("service_request",), ("service-request",)),
    Field("plan", _BLOCKS, "What will be done, and by when", ("plan",), ("service-request",)),
    Field("how to complain", _WORDS, "That the resident can complain at any time, and how", ("how_to_complain",)),
    Field("further issue", _BLOCKS, "The further issue as it is understood", ("issue",), ("further-issue",)),
    Field("date raised", _WORDS, "The day on which the further issue was raised", (), ("further-issue",)),
    Field("what becomes of it", _WORDS, "Whether the further issue is joined or logged anew, and why", ("handling",),
          ("further-issue",)),
    Field("new reference", _WORDS, "The reference of the new complaint", ("new_reference",), ("further-issue",)),
    Field("action", _WORDS, "What was promised", ("action",), ("action-done",)),
    Field("done or paid", _WORDS, "“done”, or “paid” for a payment", (), ("action-done",)),
    Field("day it was done", _WORDS, "The day on which the action was finished", ("done",), ("action-done",)),
    Field("how to reach us", _WORDS, "How to reach the landlord", ("reach",)),
    Field("day it was closed", _WORDS, "The day on which the case was closed", ("closed",), ("closure",)),
    Field("reason for closing", _WORDS, "Why the case was closed", ("closed",), ("closure",)),
    Field("how to come back", _WORDS, "That the resident can come back or complain again", ("come_back",),
          ("closure",)),
    Field("authority form", _BLOCKS, "Lines for the person’s name, what they may do, and signatures",
          ("authority", "extent"), ("authority-form",)),
    Field("how to end it", _WORDS, "That the resident can end the authority at any time", ("withdraw",),
          ("authority-form",)),
    Field("return address", _WORDS, "Where to send it back", ("return_to",), ("authority-form", "survey")),
    Field("survey questions", _BLOCKS, "Questions about the handling and the outcome, with boxes to tick",
          ("handling", "outcome"), ("survey",)),
    Field("answering is up to you", _WORDS, "That answering is up to the resident", ("voluntary",), ("survey",)),
    Field("we are sorry", _WORDS, "The apology itself", ("apology",), ("apology",)),
    Field("what went wrong", _BLOCKS, "What went wrong, in the officer’s words", ("what_went_wrong",), ("apology",)),
    Field("what it meant", _BLOCKS, "What it meant for the resident, in the officer’s words", (), ("apology",)),
    Field("what changes", _BLOCKS, "What has been or will be done about it", ("change",), ("apology",)),
    Field("the letter is late", _WHEN, "The letter does what was to be done on an earlier day"),
    Field("the answer is still to come", _WHEN, "The stage is not answered yet"),
    Field("the date of the answer has passed", _WHEN, "The day on which the answer was due is over"),
    Field("a date was given before", _WHEN, "The stage was acknowledged, so that the resident was told a date"),
    Field("the complaint is defined", _WHEN, "The complaint’s points are written down", (), _DEFINED),
    Field("something is not clear", _WHEN, "A question to the resident is written down", (),
          ("acknowledgement", "clarification")),
    Field("it goes beyond the Code’s time", _WHEN, "The extension is longer than the Code usually allows", (),
          ("extension",)),
    Field("updates are agreed", _WHEN, "It is written down how the resident hears from us", (),
          ("extension", "update")),
    Field("it is more than twelve months old", _WHEN, "The ground is that it is more than twelve months ago", (),
          ("refusal",)),
    Field("there is another route", _WHEN, "Another route is written down", (), ("refusal",)),
    Field("it was withdrawn", _WHEN, "The case was closed because the resident withdrew it", (), ("closure",)),
    Field("it is joined", _WHEN, "The further issue is joined to this complaint", (), ("further-issue",)),
    Field("something is offered", _WHEN, "Something is offered to put things right", (), _REMEDIES),
)  # fmt: skip

FIELDS: dict[str, Field] = {field.name: field for field in _ALL}
"""Every field there is, by name."""


def by_construction(kind: LetterKind) -> frozenset[str]:
    """The elements that every letter of a kind holds, whatever its template says: at its top and in its signature."""
    signed = {"handler"} if kind.subject in ("response", "refusal", "closure") else set()
    return frozenset({"stage", "dated", "final"} | signed)


OWN_WORDS: dict[str, tuple[OwnWords, ...]] = {
    "update": (
        OwnWords("progress", "What we have done so far", "Since the last letter: visits, calls, what was found.",
                 "progress"),
        OwnWords("next_steps", "What happens next", "What will be done, by whom and by when.", "next steps"),
    ),
    "service-request": (
        OwnWords("plan", "What we will do, and by when", "The work, who does it, and the date.", "plan"),
    ),
    "apology": (
        OwnWords("what_went_wrong", "What went wrong", "As something that we did or left undone.",
                 "what went wrong"),
        OwnWords("effect", "What it meant for the resident", "The worry, the cost, the time: as they told it.",
                 "what it meant"),
        OwnWords("change", "What we have changed or will change", "So that it does not happen again.", "what changes"),
    ),
}  # fmt: skip
"""What the officer writes for a letter of a subject, beside the opening and closing words."""


def own_words(kind: LetterKind) -> tuple[OwnWords, ...]:
    """What the officer writes for a kind of letter, beside the opening and closing words."""
    return OWN_WORDS.get(kind.subject, ())


def fields_for(kind: LetterKind) -> tuple[Field, ...]:
    """The fields and conditions that a kind of letter may hold, in the order of the list."""
    return tuple(field for field in FIELDS.values() if field.fits(kind))
