"""The annual submissions to the Ombudsman: when, which papers are ready, and when each was sent (F56)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from complaintdesk.domain.acts.base import Milestone, happened, problem
from complaintdesk.domain.annual import (
    EXACTLY,
    LARGE_HOMES,
    RULE,
    SOURCE,
    is_year_end,
    submission_deadline,
    submission_due,
    submissions,
)
from complaintdesk.domain.assessment.record import AssessmentHead
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.clocks import Deadline
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.landlord import FIRST_YEAR, Landlord, Submission, SubmissionPaper
from complaintdesk.domain.spelling import long_date
from complaintdesk.domain.submission import (
    ListNote,
    Paper,
    PaperList,
    missing_count,
    missing_words,
    paper_list_for,
    papers,
    parse_paper_list,
)
from complaintdesk.services.desk import Desk
from complaintdesk.system import resources


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """One submission: about which year, by when and why, what is ready, and when it was sent.

    `due` is the last day in time, `days_left` are calendar days, negative when it has
    passed. `why` and `source` tell where the date comes from. `form` is the year's form whose
    documents are listed, as they were on `listed_on`. `made_on` is None until it
    is recorded as sent, which can be done from `open_from` on, the day after the year's end.
    """

    year_end: date
    homes: int
    due: date
    days_left: int
    why: str
    source: str
    form: str
    listed_on: date
    papers: tuple[Paper, ...]
    notes: tuple[ListNote, ...]
    open_from: date
    can_be_sent: bool
    made_on: date | None = None

    @property
    def missing(self) -> int:
        """How many papers still have to be got ready."""
        return missing_count(self.papers)

    @property
    def missing_words(self) -> str:
        """The same in words: “3 of 6 documents still missing”."""
        return missing_words(self.papers)


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """What the officer records of a paper: ready from `ready_on` on (None: not yet), where it can be seen, and a note.

    With `needed` False it is left out of the count, and `note` says why.
    """

    ready_on: date | None = None
    where: str = ""
    note: str = ""
    needed: bool = True


@cache
def paper_lists() -> tuple[PaperList, ...]:
    """Every list of papers that ships with the program; what is wrong in one is a bug and raises ValueError."""
    files = sorted(resources.path("assessment").glob("submission-*.toml"))
    return tuple(parse_paper_list(resources.text("assessment", file.name), file.stem) for file in files)


def submission(desk: Desk, year_end: date | None = None) -> SubmissionView:
    """The submission about the year that ends on `year_end`; with None the first that is not sent yet.

    Raises UserError "assessment.year_end" where no year of the landlord's ends on that day
    and nothing is recorded about it.
    """
    today = desk.clock.today()
    with desk.reading() as unit:
        landlord, heads = unit.landlord(), unit.assessment_heads()
        wanted = year_end or _next(landlord, today, date.fromisoformat(unit.journal(limit=1)[0].at[:10]))
    known = {h.year_end for h in heads if h.is_ours}
    _check(landlord, wanted, known, today)
    deadline = submission_deadline(landlord, wanted)
    listing = paper_list_for(paper_lists(), deadline.due)
    return SubmissionView(
        year_end=wanted,
        homes=landlord.homes,
        due=deadline.due,
        days_left=(deadline.due - today).days,
        why=_why(landlord, wanted, today),
        source=SOURCE,
        form=listing.form,
        listed_on=listing.origin.checked,
        papers=papers(landlord, wanted, heads, listing),
        notes=listing.notes,
        open_from=wanted + timedelta(days=1),
        can_be_sent=wanted < today and deadline.met_on is None,
        made_on=deadline.met_on,
    )


def missing_on(landlord: Landlord, heads: Sequence[AssessmentHead], deadline: Deadline) -> str:
    """What is still missing for a submission that is not sent, in words; "" for one that is.

    `deadline` is one of `domain.annual.submissions`.
    """
    if deadline.met_on is not None:
        return ""
    listing = paper_list_for(paper_lists(), deadline.due)
    return missing_words(papers(landlord, date.fromordinal(deadline.item), heads, listing))


def _next(landlord: Landlord, today: date, begun: date) -> date:
    """The first that is not sent; what was due before the desk was begun is not its business."""
    found = submissions(landlord, today)
    waiting = [d for d in found if d.met_on is None and d.due >= begun]
    return date.fromordinal((waiting or found[-1:])[0].item)


def _check(landlord: Landlord, year_end: date, known: set[date], today: date) -> None:
    recorded = {s.year_end for s in landlord.submissions} | {p.year_end for p in landlord.submission_papers}
    if FIRST_YEAR <= year_end.year <= today.year + 1 and is_year_end(landlord, year_end):
        return
    if year_end not in recorded | known:
        usual = max(date.fromordinal(d.item) for d in submissions(landlord, today) if date.fromordinal(d.item) < today)
        raise UserError("assessment.year_end", day=long_date(year_end), usual=long_date(usual))


def _why(landlord: Landlord, year_end: date, today: date) -> str:
    verb = "ended" if year_end < today else "ends"
    own = f"Your year {verb} on {long_date(year_end)}, and you have {landlord.homes:,} homes."
    exactly = f" {EXACTLY}" if landlord.homes == LARGE_HOMES else ""
    return f"{own} {RULE}{exactly}"


def record_paper(desk: Desk, year_end: date, key: str, request: PaperRequest) -> tuple[Landlord, Changes]:
    """Records how it stands with one paper of the submission about the year that ends on `year_end`.

    A request that says nothing takes back what was recorded; the journal keeps it. Raises
    RequestRefused with the problems of `ready_on` and `note`, UserError
    "submission.no_paper" for a key that the list does not have, and what `submission` raises.
    """
    today = desk.clock.today()
    if problems := tuple(_paper_problems(request, today)):
        raise RequestRefused(problems)
    with desk.writing() as unit:
        before, heads = unit.landlord(), unit.assessment_heads()
        _check(before, year_end, {h.year_end for h in heads if h.is_ours}, today)
        if paper_list_for(paper_lists(), submission_due(before, year_end)).paper(key) is None:
            raise UserError("submission.no_paper", key=key)
        kept = _with_paper(before.submission_papers, _recorded(year_end, key, request))
        if kept == before.submission_papers:
            return before, Changes()
        saved = unit.save_landlord(before, replace(before, submission_papers=kept))
    return saved, Changes(landlord=True)


def _paper_problems(request: PaperRequest, today: date) -> Iterator[Problem]:
    if request.needed and request.ready_on is not None:
        yield from happened("ready_on", request.ready_on, date(FIRST_YEAR, 1, 1), today)
    if not request.needed and not request.note.strip():
        yield problem("note", "submission.not_needed_why")


def _recorded(year_end: date, key: str, request: PaperRequest) -> SubmissionPaper:
    where, note = (" ".join(text.split()) for text in (request.where, request.note))
    return SubmissionPaper(year_end, key, request.ready_on if request.needed else None, where, note, request.needed)


def _with_paper(kept: tuple[SubmissionPaper, ...], new: SubmissionPaper) -> tuple[SubmissionPaper, ...]:
    """What is recorded with `new` in its place; one that says nothing is left out."""
    empty = new == SubmissionPaper(new.year_end, new.key)
    others = tuple(p for p in kept if (p.year_end, p.key) != (new.year_end, new.key))
    if len(others) == len(kept):
        return kept if empty else (*kept, new)
    if empty:
        return others
    return tuple(new if (p.year_end, p.key) == (new.year_end, new.key) else p for p in kept)


def record_submission(desk: Desk, year_end: date, made_on: date | None) -> tuple[Landlord, Changes]:
    """Records that the submission about the year that ended on `year_end` was sent on `made_on`.

    Raises RequestRefused with the problems of `made_on`: missing, before the year was over,
    or in the future; and UserError "submission.already" where it is recorded already.
    """
    since = Milestone(year_end + timedelta(days=1), "the day after the year’s end")
    problems = tuple(happened("made_on", made_on, since, desk.clock.today()))
    if made_on is None or problems:
        raise RequestRefused(problems)
    with desk.writing() as unit:
        before = unit.landlord()
        if any(s.year_end == year_end for s in before.submissions):
            raise UserError("submission.already")
        made = tuple(sorted((*before.submissions, Submission(year_end, made_on)), key=lambda s: s.year_end))
        saved = unit.save_landlord(before, replace(before, submissions=made))
    return saved, Changes(landlord=True)


def take_back_submission(desk: Desk, year_end: date) -> tuple[Landlord, Changes]:
    """Has the submission about the year that ended on `year_end` due again; the journal keeps what was recorded."""
    with desk.writing() as unit:
        before = unit.landlord()
        made = tuple(s for s in before.submissions if s.year_end != year_end)
        saved = unit.save_landlord(before, replace(before, submissions=made))
    return saved, Changes(landlord=True)
