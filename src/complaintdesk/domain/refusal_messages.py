"""The plain words about refusals, further issues, and how letters went out; `messages` holds all the others."""

from __future__ import annotations

REFUSALS = {
    "correction.refused": "The complaint was not accepted, so it has no answer. Give the refusal up first.",
    "correction.after_refusal": "Stage 2 was asked for on {day}, after the answer. Check which date is right.",
    "correction.refusal_in_time": (
        "With that day the complaint came within the Code’s time, which ran to {last}, so the refusal cannot stand. "
        "Give the refusal up first."
    ),
    "closure.refused": "A complaint is not accepted by recording the refusal, with its ground and its reasons (2.4).",
    "closure.refusal_stands": (
        "This complaint was not accepted. To take it up after all, give the refusal up: the reason is kept with it."
    ),
    "refusal.stands": "A refusal of {day} stands already. Give it up first, if it is to be decided anew.",
    "refusal.stands_escalate": "Stage 2 was refused on {day}. Give that refusal up first, then take it to stage 2.",
    "refusal.answered": "Stage 1 was answered on {day}, so the complaint was accepted. Only stage 2 can be refused.",
    "refusal.unanswered": "Stage 1 is not answered yet, so there is no stage 2 to refuse.",
    "refusal.at_stage_two": "The complaint is at stage 2 already, so that cannot be refused any more.",
    "refusal.asked_day": "This complaint was made on {day}. Give that day, or correct the case first.",
    "refusal.event_later": "They complained on {complained}, so it happened on that day or before.",
    "refusal.aware_later": "They complained on {complained}, so they knew of it on that day or before.",
    "refusal.aware_earlier": "They cannot have known of it before it happened, on {event}. Check the two dates.",
    "refusal.event_missing": "Give the day on which it happened: the twelve months are counted from it (2.2, 2.3).",
    "refusal.in_time": (
        "They could complain of this until {last}, and did so on {complained}: within the Code’s time. "
        "It cannot be refused as too old (2.3)."
    ),
    "refusal.discretion_missing": (
        "Write what you considered before saying no: an older complaint may be accepted for good reasons (2.3)."
    ),
    "refusal.ground_missing": "Choose the ground.",
    "refusal.reasons_missing": "Write the reasons, in words meant for the resident: they are told them (2.4, 5.11).",
    "refusal.decider_missing": "Say who decided it.",
    "refusal.own_merits": "Every complaint is weighed on its own; nothing is refused as a matter of course (2.5).",
    "refusal.tell": (
        "Write the refusal letter next: the resident must be told in writing, with the reasons and their right to "
        "take this decision to the Ombudsman (2.4)."
    ),
    "refusal.tell_escalate": (
        "Write the refusal letter next: the resident must be told in writing, with the reasons and their right to "
        "take this decision to the Ombudsman (5.11)."
    ),
    "refusal.told_before": (
        "They first told us of it on {day}, as a service request. How that was dealt with can be complained of "
        "in its own right."
    ),
    "refusal.court": (
        "Only where the claim form and the particulars of claim have both been filed at court; a letter before "
        "action or a threat of going to court is not enough (2.2)."
    ),
    "refusal.policy": (
        "The reason must stand in your published policy and fit this complaint; a rule for all of a kind will "
        "not do (2.1, 2.5)."
    ),
    "refusal.no_window": (
        "The Code sets no time for asking for stage 2, so asking late is no ground by itself. "
        "Only the grounds for not accepting a complaint will do (5.11)."
    ),
    "refusal.acknowledged": "It was acknowledged on {day}, so the resident expects an answer. Tell them soon.",
    "refusal.given_up_already": "This refusal was given up on {day} already.",
    "refusal.told_already": (
        "The resident was told of this refusal on {day}, so it is not changed any more. To put it right, give it up "
        "and say why, record the refusal anew as it should be, and write its letter: the new letter puts the old one "
        "right."
    ),
    "refusal.why_missing": "Say why it is given up: what was considered anew, or that the Ombudsman asked for it.",
    "refusal.clock_acknowledge": (
        "The Code’s time has run since {complained}, the day they complained: the acknowledgement is due by {due}."
    ),
    "refusal.clock_respond": (
        "The Code’s time has run since {complained}, the day they complained: the response is due by {due}."
    ),
    "refusal.escalate_next": "Take it to stage 2 next, with {asked} as the day on which they asked for it.",
    "issue.what_missing": "Write down what they raised, in their own words.",
    "issue.answered": (
        "Stage 1 was answered on {day}, so nothing can be joined to this complaint any more (6.8). "
        "Log it as a new complaint."
    ),
    "issue.join_reason": "{why}, so the Code has it joined to this complaint (6.8). Say why it is logged anew instead.",
    "issue.anew_reason": "{why}, so the Code has it logged anew (6.8). Say why it is joined all the same.",
    "issue.joined": (
        "It becomes the last point of the complaint. The date of the response stays as it is; say in the definition "
        "whose business it is, and tell the resident."
    ),
    "issue.anew": "Its clocks run from the day on which it was raised, so log it at once, and tell the resident.",
    "issue.joined_already": "This issue was joined to the complaint, so there is no new complaint to name.",
    "issue.reference_missing": "Give the reference of the new complaint.",
    "issue.own_reference": "{reference} is this complaint itself. Give the reference of the new one.",
    "telling.told": "The resident has been told already. Look at the timeline.",
    "telling.in_writing": "The reasons for a refusal are told in writing: choose a letter, an email or a web form.",
    "sending.twice": "This is recorded already: the same letter, the same day and the same way.",
    "sending.later": (
        "The letter bears {dated}, and the Code’s time is counted by that day. "
        "Where the later day matters, correct the dates of the stage."
    ),
    "sending.no_email": "No email address is recorded for the resident. Check where it was sent.",
}
