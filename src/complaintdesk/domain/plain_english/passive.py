"""Sentences that hide who acts: "was not carried out", "was cancelled", "you will be contacted".

Only what a landlord does or leaves undone is looked for, and only where nobody is named after
"by". Every other passive is left alone: advice that cries wolf is soon not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaintdesk.domain.plain_english.advice import Advice, AdviceKind

_LEFT_UNDONE = {
    "carried out": "carry out", "completed": "complete", "done": "do", "made": "make", "sent": "send", "given": "give",
    "provided": "give", "logged": "log", "recorded": "record", "inspected": "inspect",
    "repaired": "repair", "fixed": "fix", "replaced": "replace", "removed": "remove", "resolved": "put right",
    "followed up": "follow up", "followed": "follow", "contacted": "contact", "informed": "tell", "told": "tell",
    "notified": "tell", "advised": "tell", "kept": "keep", "updated": "update", "booked": "book",
    "arranged": "arrange", "offered": "offer", "considered": "consider", "investigated": "look into",
    "assessed": "assess", "addressed": "deal with", "answered": "answer", "acknowledged": "acknowledge",
    "returned": "return", "treated": "treat", "finished": "finish", "started": "start", "explained": "explain",
    "passed on": "pass on", "dealt with": "deal with", "looked at": "look at", "looked into": "look into",
    "checked": "check", "visited": "visit", "ordered": "order", "called back": "call back", "handled": "handle",
    "actioned": "deal with", "shared": "share", "honoured": "keep", "chased": "chase", "identified": "find",
    "noticed": "notice", "put right": "put right", "tested": "test", "cleared": "clear",
    "cleaned": "clean", "renewed": "renew", "serviced": "service", "installed": "install", "fitted": "fit",
    "escalated": "take further", "listened to": "listen to", "taken seriously": "take seriously",
}  # fmt: skip
"""What was not done, and the verb for "we did not …"."""

_DONE_WRONG = {
    "missed": "missed", "delayed": "were late with", "lost": "lost", "mislaid": "lost", "misplaced": "lost",
    "overlooked": "overlooked", "forgotten": "forgot", "ignored": "did not answer", "mishandled": "mishandled",
    "cancelled": "cancelled", "postponed": "put off", "neglected": "neglected", "rejected": "turned down",
    "refused": "refused", "declined": "turned down", "turned down": "turned down", "disregarded": "ignored",
    "misunderstood": "misunderstood", "closed in error": "closed by mistake", "left unanswered": "did not answer",
    "sent to the wrong": "sent to the wrong",
}  # fmt: skip
"""What went wrong, and the words for "we …"."""

_PROMISED = {
    "contacted": "contact you", "informed": "tell you", "notified": "tell you", "advised": "tell you",
    "told": "tell you", "updated": "keep you up to date", "called": "call you", "visited": "visit you",
    "written to": "write to you", "phoned": "phone you", "telephoned": "phone you",
    "kept informed": "keep you informed",
}  # fmt: skip
"""What the reader is told to wait for, and the words for "I will …"."""


def _either(words: dict[str, str]) -> str:
    return "|".join(word.replace(" ", r"\s+") for word in sorted(words, key=len, reverse=True))


_NOT = r"(?:(?:also|still|again|then|therefore|however|\w{2,}ly)\s+)?(?:not|never)(?:\s+yet)?"
_HAVE = r"(?:has|have|had)"
_LY = r"(?:(?:yet|fully|even|ever|always|\w{2,}ly)\s+)*"
_UNDONE = re.compile(
    rf"\b(?:(?:was|were)\s+{_NOT}|(?:was|were)n['’]t|{_HAVE}\s+{_NOT}\s+been|(?:has|have|had)n['’]t\s+(?:yet\s+)?been"
    rf"|could\s+not\s+be|couldn['’]t\s+be)\s+{_LY}(?P<verb>{_either(_LEFT_UNDONE)})\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    rf"\b(?:was|were|{_HAVE}\s+been|being|got)\s+{_LY}(?P<verb>{_either(_DONE_WRONG)})\b", re.IGNORECASE
)
_PROMISE = re.compile(rf"\byou\s+(?:will|shall|should)\s+be\s+{_LY}(?P<verb>{_either(_PROMISED)})\b", re.IGNORECASE)

_REST = re.compile(r"[^.;:!?]*?(?=[.;:!?]|\s(?:and|but|because|so|which|who|although|while)\s|\n[ \t]*\n|\Z)")
_BY_SOMEBODY = re.compile(
    r"\bby\s+(?!(?:\d|then\b|now\b|today\b|tomorrow\b|noon\b|midday\b|next\b|last\b|when\b|mistake\b|accident\b|error\b"
    r"|chance\b|phone\b|telephone\b|e-?mail\b|post\b|letter\b|text\b|hand\b|law\b|\w+ing\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:the|this|that|an?|our|its|your)\s+(?:\w+\s+)?(?:end|time|date|day|deadline|target|start|beginning|month|week|year)\b))",
    re.IGNORECASE,
)
_CLAUSE_SO_FAR = re.compile(r"[^.,;:!?\n]*$")
_OPEN = re.compile(
    r"\b(?:if|unless|whether|until|till|in case|once|when|anything|something|nothing|everything|what)\b", re.IGNORECASE
)
"""Words that leave open whether it happened at all: nobody is hidden by them."""
_OTHERS = re.compile(
    r"\b(?:I|we|he|she|they|who|operative|surveyor|contractor|engineer|plumber|electrician|roofer|joiner|driver|officer)"
    r"(?:\s+(?:also|then|still))?\s+$",
    re.IGNORECASE,
)
"""Somebody it was done to who is not the reader: ourselves, or somebody who works for us."""
_TO_US = re.compile(r"\s+(?:back\s+)?(?:to|with)\s+(?:us|me)\b", re.IGNORECASE)
"""What was not done to us was for the reader or others to do."""


def hidden_actors(text: str) -> Iterator[Advice]:
    """Advice on every place that hides who acts, in no order."""
    for found in _UNDONE.finditer(text):
        if _hides(text, found):
            does = _LEFT_UNDONE[_plain(found["verb"])]
            lead = "could" if found[0].lower().startswith("could") else "did"
            yield _advice(found, f"Say who did not do it, for example “we {lead} not {does} …”.")
    for found in _WRONG.finditer(text):
        if _hides(text, found):
            yield _advice(found, f"Say who did it, for example “we {_DONE_WRONG[_plain(found['verb'])]} …”.")
    for found in _PROMISE.finditer(text):
        if _hides(text, found):
            yield _advice(found, f"Say who will do it, for example “I will {_PROMISED[_plain(found['verb'])]}”.")


def _plain(verb: str) -> str:
    return " ".join(verb.lower().split())


def _hides(text: str, found: re.Match[str]) -> bool:
    """True where nobody is named after "by", and it was done to the reader or a thing of theirs, for certain."""
    before = _CLAUSE_SO_FAR.search(text[max(0, found.start() - 80) : found.start()])
    if before is not None and (_OTHERS.search(before[0]) or _OPEN.search(before[0])):
        return False
    rest = _REST.match(text, found.end())
    return rest is None or (_BY_SOMEBODY.search(rest[0]) is None and _TO_US.match(rest[0]) is None)


def _advice(found: re.Match[str], say: str) -> Advice:
    why = "A resident wants to know who was to act."
    return Advice(AdviceKind.PASSIVE, found.start(), found.end(), found[0], say, (), why)
