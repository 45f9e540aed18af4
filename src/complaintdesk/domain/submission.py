"""The papers that the annual submission asks for: which are ready, which are missing, and how that is known (F56).

What is asked for is dated data (`parse_paper_list`). What can be told from the
self-assessments kept in the desk is told from them; the rest is what the officer recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from complaintdesk.domain.assessment.record import AssessmentHead, AssessmentState
from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.domain.landlord import Landlord, SubmissionPaper
from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.spelling import long_date


class ToldBy(StrEnum):
    """From what the desk tells whether a paper is ready; OFFICER: it cannot tell by itself."""

    ASSESSMENT = "assessment"
    RESPONSE = "response"
    PLACES = "places"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something from outside comes from: `checked` is the day on which `source` was looked at."""

    source: str
    checked: date
    confidence: Confidence

    @property
    def words(self) -> str:
        """The whole of it as a sentence."""
        return f"Source: {self.source}, looked at on {long_date(self.checked)}: {self.confidence.words}."


@dataclass(frozen=True, slots=True)
class PaperRule:
    """One paper that the submission asks for; `provision` is "" where only the form asks for it.

    `covers` is what it has to hold, a part each. `unsure` is what is not established about it.
    """

    key: str
    title: str
    what: str
    provision: str
    told_by: ToldBy
    has_place: bool
    covers: tuple[str, ...]
    unsure: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class ListNote:
    """Something to know about the submission as a whole."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class PaperList:
    """What the submissions due from `since` on ask for; `form` is what the Ombudsman calls the year's form."""

    form: str
    since: date
    origin: Origin
    papers: tuple[PaperRule, ...]
    notes: tuple[ListNote, ...]

    def paper(self, key: str) -> PaperRule | None:
        """The paper of that key, if the list has it."""
        return next((p for p in self.papers if p.key == key), None)


def parse_paper_list(text: str, name: str) -> PaperList:
    """The list in a data file called `name`; a paper or note without its own origin takes the file's.

    Raises ValueError where something is wrong or missing in the data.
    """
    file = parse_file(text, name).only("form", "from", "source", "checked", "confidence", "paper", "note")
    whole = _origin(file, None)
    papers = tuple(_rule(entry, whole) for entry in file.entries("paper", "paper"))
    if len({p.key for p in papers}) < len(papers):
        raise file.wrong("a paper is there twice")
    notes = tuple(_note(e, whole) for e in file.entries("note", "note")) if file.has("note") else ()
    return PaperList(file.text("form"), file.day("from"), whole, papers, notes)


def _rule(entry: Entry, whole: Origin) -> PaperRule:
    entry = entry.called(entry.text("key")).only(
        "key", "title", "what", "provision", "told_by", "has_place", "covers", "unsure", "source", "checked",
        "confidence",
    )  # fmt: skip
    rule = PaperRule(
        entry.text("key"), entry.text("title"), entry.text("what"), entry.text("provision", ""),
        entry.choice("told_by", ToldBy), entry.flag("has_place"), entry.texts("covers"), entry.text("unsure", ""),
        _origin(entry, whole),
    )  # fmt: skip
    if rule.told_by is ToldBy.PLACES and rule.has_place:
        raise entry.wrong("the paper that tells the places has none itself")
    return rule


def _note(entry: Entry, whole: Origin) -> ListNote:
    entry.only("text", "source", "checked", "confidence")
    return ListNote(entry.text("text"), _origin(entry, whole))


def _origin(entry: Entry, whole: Origin | None) -> Origin:
    if whole is None:
        return Origin(entry.text("source"), entry.day("checked"), entry.choice("confidence", Confidence))
    return Origin(
        entry.text("source", whole.source),
        entry.day("checked", whole.checked),
        entry.choice("confidence", Confidence, whole.confidence),
    )


def paper_list_for(lists: Iterable[PaperList], due: date) -> PaperList:
    """The list that holds for a submission due on `due`: the latest begun by then, else the earliest there is.

    Raises ValueError where there is no list at all.
    """
    ordered = sorted(lists, key=lambda one: one.since)
    if not ordered:
        raise ValueError("there is no list of the papers that a submission asks for")
    return next((one for one in reversed(ordered) if one.since <= due), ordered[0])


class PaperState(StrEnum):
    """How it stands with a paper; STARTED is begun and still missing."""

    READY = "ready"
    STARTED = "under way"
    MISSING = "missing"
    NOT_NEEDED = "not needed"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of one submission: its state, since which day, where it can be seen, and the officer's note.

    `remark` says in words how the state is known, "" where there is nothing to say.
    `recorded` is what the officer recorded, None for nothing. `where_before` is the place
    recorded for an earlier year: it is offered, and counts for nothing.
    """

    rule: PaperRule
    state: PaperState
    on: date | None = None
    where: str = ""
    note: str = ""
    remark: str = ""
    recorded: SubmissionPaper | None = None
    where_before: str = ""

    @property
    def is_missing(self) -> bool:
        """True while it still has to be got ready."""
        return self.state in (PaperState.MISSING, PaperState.STARTED)


def papers(
    landlord: Landlord, year_end: date, heads: Sequence[AssessmentHead], listing: PaperList
) -> tuple[Paper, ...]:
    """Every paper of the list for the submission about the year that ends on `year_end`.

    `heads` are those of every self-assessment in the desk; other landlords' and other years' count for nothing.
    """
    ours = sorted((h for h in heads if h.is_ours and h.year_end == year_end), key=_standing, reverse=True)
    recorded = {p.key: p for p in landlord.submission_papers if p.year_end == year_end}
    before = _places_before(landlord, year_end)
    found = [
        replace(_paper(rule, recorded.get(rule.key), ours), where_before=before.get(rule.key, ""))
        for rule in listing.papers
    ]
    sent = next((s.made_on for s in landlord.submissions if s.year_end == year_end), None)
    return tuple(_beside_sending(_with_places(paper, found), sent) for paper in found)


def _beside_sending(paper: Paper, sent: date | None) -> Paper:
    """What was published after the submission was sent is not what was sent with it."""
    if sent is None or paper.on is None or paper.on <= sent or paper.rule.told_by is not ToldBy.ASSESSMENT:
        return paper
    return replace(paper, remark=f"{paper.remark} That was after the submission was sent.".strip())


def missing_count(found: Iterable[Paper]) -> int:
    """How many papers still have to be got ready."""
    return sum(paper.is_missing for paper in found)


def missing_words(found: Sequence[Paper]) -> str:
    """How many of how many are still missing: “3 of 6 documents still missing”; one not needed does not count."""
    needed = sum(paper.state is not PaperState.NOT_NEEDED for paper in found)
    missing = missing_count(found)
    if missing:
        return f"{missing} of {needed} documents still missing"
    return "every document is ready"


def _places_before(landlord: Landlord, year_end: date) -> dict[str, str]:
    earlier = sorted((p for p in landlord.submission_papers if p.year_end < year_end), key=lambda p: p.year_end)
    return {p.key: p.where for p in earlier if p.where}


def _standing(head: AssessmentHead) -> tuple[int, date, int]:
    """The version that counts most comes last: a published one, then the latest."""
    rank = (3 if head.published_on is not None else 2) if _is_published(head) else int(head.approved_on is not None)
    return rank, head.published_on or head.approved_on or head.begun_on, head.id


def _is_published(head: AssessmentHead) -> bool:
    """One that was superseded after its approval may never have been published; one taken in as a past one was."""
    if head.state is AssessmentState.SUPERSEDED:
        return head.published_on is not None or head.approved_on is None
    return head.state is AssessmentState.PUBLISHED


def _paper(rule: PaperRule, recorded: SubmissionPaper | None, ours: Sequence[AssessmentHead]) -> Paper:
    told = Paper(rule, PaperState.MISSING)
    if rule.told_by is ToldBy.ASSESSMENT:
        told = _of_assessment(rule, ours)
    elif rule.told_by is ToldBy.RESPONSE:
        told = _of_response(rule, ours)
    return told if recorded is None else _as_recorded(told, recorded)


def _as_recorded(told: Paper, recorded: SubmissionPaper) -> Paper:
    """What the officer recorded, where it says more than the desk knows by itself."""
    paper = replace(told, where=recorded.where, note=recorded.note, recorded=recorded)
    if not recorded.needed:
        return replace(paper, state=PaperState.NOT_NEEDED, on=None, remark="")
    if recorded.ready_on is not None and told.state is not PaperState.READY:
        by_hand = "" if told.rule.told_by is ToldBy.OFFICER else "You recorded this by hand."
        return replace(paper, state=PaperState.READY, on=recorded.ready_on, remark=by_hand)
    return paper


def _of_assessment(rule: PaperRule, ours: Sequence[AssessmentHead]) -> Paper:
    if not ours:
        return Paper(rule, PaperState.MISSING, remark="Not begun in the desk.")
    head = ours[0]
    if _is_published(head):
        on = head.published_on
        remark = f"Published on {long_date(on)}." if on is not None else "Published; on which day is not recorded."
        if any(h.can_be_changed for h in ours):
            remark += " A newer version is being written."
        return Paper(rule, PaperState.READY, on, remark=remark)
    if head.approved_on is not None:
        return Paper(rule, PaperState.STARTED, remark=f"Approved on {long_date(head.approved_on)}, not yet published.")
    return Paper(rule, PaperState.STARTED, remark="Being written.")


def _of_response(rule: PaperRule, ours: Sequence[AssessmentHead]) -> Paper:
    head = ours[0] if ours else None
    if head is None or not head.response.strip():
        return Paper(rule, PaperState.MISSING, remark="Not recorded with the self-assessment yet.")
    given = f" on {long_date(head.response_on)}" if head.response_on is not None else ""
    return Paper(rule, PaperState.READY, head.response_on, remark=f"Given{given}, and kept with the self-assessment.")


def _with_places(paper: Paper, every: Sequence[Paper]) -> Paper:
    """The paper that tells where the others are: ready once each of them that is needed has its place."""
    by_hand = paper.state is not PaperState.MISSING
    if paper.rule.told_by is not ToldBy.PLACES or by_hand:
        return paper
    asked = [p for p in every if p.rule.has_place and p.state is not PaperState.NOT_NEEDED]
    without = [p.rule.title for p in asked if not p.where]
    if not without:
        return replace(paper, state=PaperState.READY, remark="Every one has its place.")
    state = PaperState.STARTED if len(without) < len(asked) else PaperState.MISSING
    return replace(paper, state=state, remark=f"Still without a place: {'; '.join(without)}.")
