"""What the letter composer shows and allows. No Qt: decided here, drawn by `screen.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from complaintdesk.domain.addresses import on_one_line
from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind, PromiseKind, RemedyKind
from complaintdesk.domain.letters import LetterFacts, LetterWords, has_expectation
from complaintdesk.domain.letters.fields import own_words
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.dialogs.acts.clock_words import restricted_words
from complaintdesk.ui.screens.letter.jobs import Draft, LetterCase, Record


class Mode(Enum):
    """What the screen is doing."""

    COMPOSING = "composing"
    LOOKING = "looking at what was issued"
    UNFIT = "the kind does not fit"


def expectation_offer(sentence: str, words: LetterWords) -> str:
    """The words of the button that adds the sentence about the date to expect; "" where it adds nothing."""
    whole = f"{words.opening}\n{words.closing}"
    if not sentence or sentence in whole:
        return ""
    if has_expectation(whole):
        return "Bring the sentence about the date up to date"
    return "Add a sentence: the date you may expect"


def mode_of(loaded: LetterCase, *, further: bool) -> Mode:
    """What to show first: what was issued, unless a further letter was asked for and fits, or was begun once."""
    if loaded.sent and not (further and (not loaded.why or kept_text(loaded.kind, loaded.words))):
        return Mode.LOOKING
    return Mode.UNFIT if loaded.why else Mode.COMPOSING


def heading(case: CaseFile) -> str:
    """Whose case it is, in one line."""
    address = ", ".join(part for part in (on_one_line(case.home.address), case.home.postcode) if part)
    return " · ".join(part for part in (case.reference, case.resident.name, address) if part)


def letters_go_to(case: CaseFile, today: date) -> str:
    """Who the letter will be addressed to, where that is not the resident, or could have been somebody else."""
    person = case.representative
    if person is None or not person.letters_go_here:
        return ""
    if person.may_act(today):
        return f"Goes to {person.name}, who acts for {case.resident.name} with written consent."
    return f"Goes to {case.resident.name}: no written consent for {person.name} covers today."


def adjustments(case: CaseFile) -> str:
    """What to keep in mind for every letter: a restriction of contact (5.14), adjustments agreed (5.10)."""
    parts = [case.resident.adjustments.strip(), "large print" if case.resident.large_print else ""]
    agreed = "; ".join(part for part in parts if part)
    lines = [restricted_words(case), f"Adjustments agreed: {agreed}" if agreed else ""]
    return "\n".join(line for line in lines if line)


def records(case: CaseFile, kind: LetterKind, today: date) -> str:
    """What issuing a letter writes on the case, in one sentence."""
    if kind.subject not in _OF_CLOCKS:
        return _records_otherwise(case, kind.subject, long_date(today))
    subject, day, record = kind.subject, long_date(today), case.stage(kind.stage)
    if subject == "acknowledgement":
        if record is not None and record.acknowledged_on is not None:
            return f"The stage stays acknowledged on {long_date(record.acknowledged_on)}; this letter goes on the file."
        return (
            f"It records {day} as the day on which stage {kind.stage} was acknowledged, and the answer's clock starts."
        )
    if subject == "extension":
        if record is not None and any(e.told_on is None for e in record.extensions):
            return f"It records that the resident was told of the extension, with the Ombudsman's details, on {day}."
        return "The extension was told already; this letter goes on the file."
    if record is not None and record.responded_on is not None:
        return f"The stage stays answered on {long_date(record.responded_on)}; this letter goes on the file."
    return f"It records {day} as the day on which stage {kind.stage} was answered."


def _records_otherwise(case: CaseFile, subject: str, day: str) -> str:
    promised = any(p.kind is PromiseKind.UPDATE and p.kept_on is None for p in case.promises)
    if subject == "update" and promised:
        return f"It goes on the file, and the update that was promised next counts as given on {day}."
    apologies = [r for r in case.remedies if r.kind is RemedyKind.APOLOGY and r.told_on is None]
    if subject == "apology" and apologies:
        return f"It records {day} as the day on which the apology that was promised was made."
    return _OTHERWISE.get(subject, "It goes on the file; nothing else on the case changes.").format(day=day)


_OF_CLOCKS = ("acknowledgement", "extension", "response")
_OTHERWISE = {
    "clarification": "It records {day} as the day on which the resident was asked.",
    "refusal": "It records {day} as the day on which the resident was told of the decision.",
    "further-issue": "It records {day} as the day on which the resident was told what becomes of the issue.",
    "action-done": "It records {day} as the day on which the resident was told that it is done.",
    "closure": "It records that the resident was given the Ombudsman’s details when the case was closed.",
    "service-request": "It records that the resident was told how to complain.",
}
"""What the letters record that belong to no clock."""


def confirmation(draft: Draft, today: date) -> str:
    """What is asked before a letter is issued: what that records, and what it leaves out on purpose."""
    facts = draft.preview.facts
    told = _told_before(facts)
    if told is not None:
        does = f"The resident was told of it already on {long_date(told)}; this letter goes on the file."
    else:
        does = records(facts.case, facts.kind, today)
    passed = dict.fromkeys(f"{gap.what}: {gap.reason}" for gap in draft.preview.gaps if gap.reason)
    return "\n".join([does, "", "Passed over, with your reason:", *passed]) if passed else does


def _told_before(facts: LetterFacts) -> date | None:
    """The day on which the resident was told before of what the letter is about; None in letters of the clocks."""
    about = {
        "refusal": facts.refusal, "further-issue": facts.further_issue, "action-done": facts.action,
    }.get(facts.kind.subject)  # fmt: skip
    return about.told_on if about is not None else None


def lasting(reference: str) -> str:
    """What cannot be undone about issuing a letter."""
    return f"The exact letter is kept with {reference} and cannot be changed or deleted afterwards."


def issued_facts(letter: IssuedLetter) -> tuple[str, str, str, str]:
    """What is told of a letter that was issued: its date, by whom, the wording's version, the hash shortened."""
    return (
        long_date(letter.dated),
        letter.issued_by or "not recorded",
        f"version {letter.template_version}",
        f"{letter.pdf_sha256[:12]}… (SHA-256)",
    )


def kept_text(kind: LetterKind, words: LetterWords) -> str:
    """What the officer wrote for a letter, each part under the name of its field; "" for nothing."""
    labels = {own.key: own.label for own in own_words(kind)}
    parts = [("Your opening words", words.opening)]
    parts += [(labels.get(key, key), text) for key, text in words.own]
    parts += [("Your closing words", words.closing)]
    parts += [("Why something goes out all the same", reason) for _, reason in words.reasons]
    return "\n\n".join(f"{label}:\n{text.strip()}" for label, text in parts if text.strip())


FURTHER = "Write &a further letter"


def further_button(loaded: LetterCase) -> str:
    """The words of the button for a further letter; "" where it leads to nothing."""
    begun = bool(kept_text(loaded.kind, loaded.words))
    if loaded.why:
        return "Look &at the words you had begun" if begun else ""
    return "Go on with the further letter you beg&an" if begun else FURTHER


def further_words(loaded: LetterCase) -> str:
    """What is said above the button for a further letter."""
    if loaded.why:
        return f"A further letter of this kind does not fit now: {loaded.why}"
    if kept_text(loaded.kind, loaded.words):
        return "You began a further letter of this kind. Your words for it are kept; nobody has been sent them."
    return "If something in it was wrong, write to the resident again: a further letter is kept beside this one."


def title_of(kind: LetterKind) -> str:
    """A kind of letter as a heading."""
    return kind.plain[0].upper() + kind.plain[1:]


def draft_state(draft: Draft | None) -> str:
    """How a letter that is being written stands, in words; "" while that is not known."""
    if draft is None:
        return ""
    missing = len({gap.element for gap in draft.preview.gaps if gap.demanded})
    if missing:
        return f"Draft: {missing} thing{'s' * (missing > 1)} to put right"
    return "Ready to issue"


def issued_state(case: CaseFile, letter: IssuedLetter) -> str:
    """How an issued letter stands: by whom and when it was issued, and how it went out."""
    by = f" by {letter.issued_by}" if letter.issued_by else ""
    issued = f"Issued on {long_date(letter.dated)}{by}"
    sendings = case.sendings_of(letter)
    if not sendings:
        return f"{issued}. It is not recorded yet how it went out."
    ways = [f"{long_date(s.sent_on)} {s.how.words}{f' ({s.proof})' if s.proof else ''}" for s in sendings]
    return f"{issued}. Sent on {', and on '.join(ways)}."


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """What a letter can be about where there are several: its id on the case, and its words."""

    id: int
    words: str


def item_choices(case: CaseFile, kind: LetterKind) -> tuple[ItemChoice, ...]:
    """What this letter can be about: finished actions, or further issues; () for every other letter."""
    if kind is LetterKind.ACTION_DONE:
        return tuple(
            ItemChoice(r.id, f"{r.what} (done {long_date(r.done_on)}{_told(r.told_on)})")
            for r in case.remedies
            if r.done_on is not None
        )
    if kind is LetterKind.FURTHER_ISSUE:
        return tuple(
            ItemChoice(i.id, f"{i.what} (raised {long_date(i.raised_on)}{_told(i.told_on)})")
            for i in case.further_issues
        )
    return ()


def _told(told_on: date | None) -> str:
    return f", told {long_date(told_on)}" if told_on is not None else ""


def item_label(kind: LetterKind) -> str:
    """What the list of such things is called."""
    return "Which &action it is about" if kind is LetterKind.ACTION_DONE else "Which issue it is &about"


def chosen_item(facts: LetterFacts) -> int:
    """The id of what the letter is about now, 0 where there is nothing to choose."""
    item = {LetterKind.ACTION_DONE: facts.action, LetterKind.FURTHER_ISSUE: facts.further_issue}.get(facts.kind)
    return item.id if item is not None else 0


def sent_label(letter: IssuedLetter, all_sent: Sequence[IssuedLetter]) -> str:
    """One letter in the list of those issued, the latest first in `all_sent`."""
    number = len(all_sent) - all_sent.index(letter)
    return f"Letter {number} of {len(all_sent)}, {long_date(letter.dated)}"


DRAFT_NOTE = "It is marked as a draft on every page; nothing is sent or recorded until the letter is issued."
"""What is said when a draft was saved as a file."""


def file_name(case: CaseFile, kind: LetterKind, dated: date | None, *, large_print: bool = False) -> str:
    """The name suggested for a saved copy, without its ending; `dated` is None for a draft."""
    size = " large print" if large_print else ""
    return f"{case.reference} {kind.value} {dated.isoformat() if dated else 'draft'}{size}"


def enclosed_words(count: int) -> str:
    """What is said beside the number of pages where some of them are enclosures."""
    if not count:
        return ""
    return f", with {count} enclosure{'s' * (count > 1)}"


def record_lines(record: Record) -> tuple[tuple[str, str], ...]:
    """What an issued letter rested on, as names and values: its facts, what was passed over, and what proves it."""
    letter = record.letter
    lines = [("Letter", f"{title_of(letter.kind)}, {long_date(letter.dated)}"), *record.relied_on]
    lines += [("Passed over", f"{what}. Reason: {reason}") for what, reason in record.passed_over]
    lines += [("Enclosed", name) for name in record.enclosed]
    if not record.relied_on:
        lines.append(("Relied on", "Not kept: this letter was issued before the desk kept it."))
    lines += [("Wording", f"version {letter.template_version}"), ("Fingerprint (SHA-256)", letter.pdf_sha256)]
    return tuple(lines)
