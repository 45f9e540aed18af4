"""What the phrases are called on the screen: what each is about, and when it is said."""

from __future__ import annotations

_GROUPS = {
    "stages": "Stage line",
    "captions": "Heading",
    "text": "Sentence",
    "survey": "Survey",
    "authority": "Authority form",
}

_ABOUT = {
    "Responsibility": "ours not_ours shared unclear all_ours",
    "Who deals with it": "handler handler_request handler_2 handler_2_new handler_done handler_reach",
    "When we will answer": "due_1 due_2 aim_1 aim_2",
    "Adjustments": "adjustments adjustments_known",
    "Representative": "representative representative_known on_behalf end_authority",
    "Decision": "upheld partly not_upheld",
    "Answer to a point": "point_upheld point_partly point_not_upheld point_not_ours reasons evidence relied_on",
    "Putting things right": "remedy remedy_none remedy_more remedy_no_more remedy_none_more earlier earlier_late",
    "Still to be done": "outstanding outstanding_all outstanding_new outstanding_none outstanding_done",
    "Going to stage 2": "escalation escalation_who escalate_by",
    "Refusal": "refused_1 refused_2 ground_too_old ground_court ground_considered ground_policy happened "
    "came_to_know happened_known twelve_months",
    "Service request": "service_request complain_any_time",
    "Further issue": "joined anew",
    "How to reach us": "reach come_back return_to return_by_email",
}
"""What each sentence is about: the names of the phrases under it."""

_WHEN = {
    "handler": "at stage 1",
    "handler_request": "for a service request",
    "handler_2": "at stage 2, the same person",
    "handler_2_new": "at stage 2, somebody new",
    "handler_done": "once it is over",
    "handler_reach": "how to reach them",
    "due_1": "stage 1",
    "due_2": "stage 2",
    "aim_1": "stage 1, with our own target",
    "aim_2": "stage 2, with our own target",
    "adjustments": "asking",
    "adjustments_known": "some are agreed",
    "representative": "offering one",
    "representative_known": "there is one",
    "on_behalf": "the letter goes to one",
    "end_authority": "ending the permission",
    "remedy_none": "nothing to put right",
    "remedy_more": "at stage 2, more is offered",
    "remedy_no_more": "at stage 2, nothing more is offered",
    "remedy_none_more": "at stage 2, nothing more to put right",
    "earlier": "what was offered at stage 1",
    "earlier_late": "some of it is late",
    "escalate_by": "the ways to ask",
    "escalation_who": "who looks at it, and by when",
    "happened_known": "happened, and known on the day",
    "refused_1": "at stage 1",
    "refused_2": "at stage 2",
    "complain_any_time": "how to complain",
    "come_back": "after closing",
    "return_to": "by post",
    "return_by_email": "by email",
}
"""When a sentence is said, where its name does not tell."""

_LISTS = {
    ("survey", "questions"): "the questions",
    ("survey", "answers"): "the answers to choose from",
    ("authority", "lines"): "the lines to fill in",
    ("authority", "may"): "what the person may do",
    ("authority", "signed"): "the lines to sign",
}
"""What each list is."""

_TOPICS = {name: topic for topic, names in _ABOUT.items() for name in names.split()}


def phrase_title(group: str, name: str) -> str:
    """What a phrase is called; one that is not in the lists is called by its own name."""
    topic = _TOPICS.get(name) if group == "text" else None
    if topic is None:
        return f"{_GROUPS.get(group, group)}: {_LISTS.get((group, name)) or _plain(name)}"
    plain = _plain(name)
    words = _WHEN.get(name) or (plain if plain.casefold() != topic.casefold() else "")
    return f"{topic}: {words}" if words else topic


def _plain(name: str) -> str:
    for said_already in ("point_", "ground_", "outstanding_"):
        name = name.removeprefix(said_already)
    return "service request" if name == "0" else name.replace("_", " ").replace("-", " ")
