"""The acts that have a dialog, by name. No Qt: screens' states speak of acts by these."""

from __future__ import annotations

from enum import StrEnum


class ActKey(StrEnum):
    """An act on a case that the officer fills in a form for."""

    DEFINE = "define"
    ACKNOWLEDGE = "acknowledge"
    EXTEND = "extend"
    FINDINGS = "findings"
    RESPOND = "respond"
    ESCALATE = "escalate"
    ADD_REMEDY = "add-remedy"
    COMPLETE_REMEDY = "complete-remedy"
    TELL_REMEDY = "tell-remedy"
    ADD_PROMISE = "add-promise"
    KEEP_PROMISE = "keep-promise"
    REPRESENTATIVE = "representative"
    CONTACT = "contact"
    CLOSE = "close"
    REOPEN = "reopen"
    TURN_COMPLAINT = "turn-into-complaint"
    CORRECT_CASE = "correct-case"
    CORRECT_STAGE = "correct-stage"
    CORRECT_EXTENSION = "correct-extension"
    CHANGE_PROMISE = "change-promise"
    CHECK = "record-check"
    ADJUSTMENTS = "review-adjustments"
    RESTRICT = "restrict-contact"
    REVIEW_RESTRICTION = "review-restriction"
    OMBUDSMAN_DUTY = "ombudsman-date"
    OMBUDSMAN_DONE = "ombudsman-date-met"
    REFUSE = "refuse"
    WITHDRAW_REFUSAL = "give-up-refusal"
    FURTHER_ISSUE = "further-issue"
    NAME_COMPLAINT = "name-new-complaint"
    SENDING = "record-sending"
    START_NEIGHBOUR = "start-neighbour"
    MEET_NEIGHBOUR = "meet-neighbour"
    UPDATE_NEIGHBOUR = "update-neighbour"
