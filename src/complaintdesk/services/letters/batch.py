"""Several letters in one go: what could go out together, issued, written as files and joined for the printer.

Every letter stands for itself: what is not ready, or cannot be written, is left out with the reason, and
the others go on. Between two letters the whole may be stopped; what was done by then stays done.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from complaintdesk.domain.acts.letters_out import RecordSending
from complaintdesk.domain.casefile import CaseFile, IssuedLetter, LetterKind, SentBy, StageRecord
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import why_unfit
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.complaints import perform
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import write_files
from complaintdesk.services.letters.drafts import load_words
from complaintdesk.services.letters.enclosures import enclosed_pdfs
from complaintdesk.services.letters.files import LetterFormat, issued_file, kept_content, letter_file
from complaintdesk.services.letters.issuing import issue
from complaintdesk.services.letters.looking import LetterPreview, preview

if TYPE_CHECKING:
    from complaintdesk.documents.pdf.many import PdfMakers

T = TypeVar("T")

SURVEY_DAYS = 90
"""For how many calendar days after the latest answer a satisfaction survey is offered, and a closed case looked at."""

UNSENT_DAYS = 30
"""For how many calendar days after its date a letter not recorded as sent is offered for printing."""

Progress = Callable[[int, int], None]
"""Told after every letter: how many of how many are done."""


@dataclass(frozen=True, slots=True)
class BatchItem:
    """One letter of a batch: an issued one by its id, or (None) the letter of that kind as it would be today."""

    case_id: int
    kind: LetterKind
    letter_id: int | None = None


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A letter that could be printed with others. `dated` is None for one that is not issued."""

    item: BatchItem
    reference: str
    resident: str
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class BatchChoice:
    """Letters that belong together: all of one kind that are due, or (None) all issued and not recorded as sent."""

    kind: LetterKind | None
    rows: tuple[BatchRow, ...]


@dataclass(frozen=True, slots=True)
class BatchOutput:
    """What is made of a batch. `folder` takes one file a letter; None is for the printer alone.

    `right_hand` begins every letter on the front of a sheet, for printing on both sides.
    """

    folder: Path | None = None
    form: LetterFormat = LetterFormat.PDF
    right_hand: bool = False


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What came of writing a batch.

    `written` are the single files. `joined` is the file with all letters and their enclosures,
    None where there is no folder, no PDF was asked for, or the work was stopped; `pages` is
    its content. `left_out` pairs references with why, in plain words.
    """

    done: tuple[BatchItem, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    written: tuple[Path, ...] = ()
    joined: Path | None = None
    pages: bytes = b""
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class BatchDeed:
    """What came of issuing letters, or of recording them as sent: those done, and those left out with the reason."""

    done: tuple[BatchItem, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    changes: Changes = Changes()
    stopped: bool = False


def batch_choices(desk: Desk) -> tuple[BatchChoice, ...]:
    """What could be printed together, issued letters first; whether a letter is ready is not looked at yet."""
    today = desk.clock.today()
    with desk.reading() as unit:
        cases = {case.id: case for case in unit.cases(CaseScope(with_outstanding=True))}
        recently = CaseScope(touched_from=today - timedelta(days=SURVEY_DAYS), touched_to=today)
        cases |= {case.id: case for case in unit.cases(recently)}
    ordered = sorted(cases.values(), key=lambda case: case.reference)
    unsent = tuple(_row(case, letter.kind, letter) for case in ordered for letter in _unsent(case, today))
    choices = [BatchChoice(None, unsent)] if unsent else []
    for kind in LetterKind:
        rows = tuple(_row(case, kind) for case in ordered if is_due(case, kind, today))
        choices += [BatchChoice(kind, rows)] if rows else []
    return tuple(choices)


def _row(case: CaseFile, kind: LetterKind, letter: IssuedLetter | None = None) -> BatchRow:
    item = BatchItem(case.id, kind, letter.id if letter is not None else None)
    return BatchRow(item, case.reference, case.resident.name, letter.dated if letter is not None else None)


def _unsent(case: CaseFile, today: date) -> Iterator[IssuedLetter]:
    for letter in case.letters:
        if (today - letter.dated).days <= UNSENT_DAYS and not case.sendings_of(letter):
            yield letter


def is_due(case: CaseFile, kind: LetterKind, today: date) -> bool:
    """True when a letter of that kind is the one to be sent next and can be written for many cases alike.

    Letters that live by the officer's own words (an update, a question, an apology) are never due here.
    """
    due = _DUE.get(kind.subject)
    return due is not None and not why_unfit(case, kind) and due(_Candidate(case, kind, today))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A case that a letter of a kind fits, on a day."""

    case: CaseFile
    kind: LetterKind
    today: date

    @property
    def record(self) -> StageRecord:
        """The stage that the kind belongs to; the kind fits, so it is there."""
        record = self.case.stage(self.kind.stage)
        assert record is not None
        return record

    def lately(self, day: date | None, days: int) -> bool:
        """True when a day is not longer ago than that."""
        return day is not None and (self.today - day).days <= days


def _refused(found: _Candidate) -> bool:
    refusal = found.case.refusal(found.kind.stage)
    return refusal is not None and refusal.told_on is None


def _action_done(found: _Candidate) -> bool:
    return any(r.told_on is None and found.lately(r.done_on, UNSENT_DAYS) for r in found.case.remedies)


def _closed(found: _Candidate) -> bool:
    return found.case.closure is not None and not found.case.closure.ombudsman_details_given


def _answered(found: _Candidate) -> bool:
    record = found.case.current_stage
    answered = record.responded_on if record is not None else None
    if answered is None or not found.lately(answered, SURVEY_DAYS):
        return False
    return not any(letter.kind is found.kind and letter.dated >= answered for letter in found.case.letters)


_DUE: dict[str, Callable[[_Candidate], bool]] = {
    "acknowledgement": lambda found: found.record.acknowledged_on is None,
    "extension": lambda found: any(e.told_on is None for e in found.record.extensions),
    "response": lambda found: found.record.responded_on is None and found.record.outcome is not None,
    "refusal": _refused,
    "service-request": lambda found: not found.case.told_how_to_complain,
    "further-issue": lambda found: any(issue.told_on is None for issue in found.case.further_issues),
    "action-done": _action_done,
    "closure": _closed,
    "survey": _answered,
}
"""By the letter's subject: whether it is the one to be sent next."""


def readiness(desk: Desk, items: Sequence[BatchItem], cancelled: Callable[[], bool]) -> tuple[str, ...]:
    """Why each letter cannot go out yet, in plain words, "" for one that can; fewer than `items` where stopped."""
    found = []
    for item in items:
        if cancelled():
            break
        try:
            found.append(_why_not_ready(_look(desk, item)[1]) if item.letter_id is None else "")
        except UserError as error:
            found.append(str(error))
    return tuple(found)


def issue_batch(desk: Desk, items: Sequence[BatchItem], progress: Progress, cancelled: Callable[[], bool]) -> BatchDeed:
    """Issues every letter that is ready and not issued yet; each one is a deed of its own.

    `done` holds all that are issued now, those issued before among them, in the order given.
    """

    def one(item: BatchItem) -> BatchItem:
        if item.letter_id is not None:
            return item
        case, shown = _look(desk, item)
        if not shown.ready:
            raise _LeftOutError(_why_not_ready(shown))
        issued = issue(desk, case.id, item.kind, load_words(desk, case.id, item.kind), case.version)
        return replace(item, letter_id=issued.letter.id)

    return _deed(desk, items, one, progress, cancelled)


def record_sent(
    desk: Desk, items: Sequence[BatchItem], how: SentBy, progress: Progress, cancelled: Callable[[], bool]
) -> BatchDeed:
    """Records issued letters as sent today; one already recorded so is left out with the reason."""
    today = desk.clock.today()

    def one(item: BatchItem) -> BatchItem:
        if item.letter_id is None:
            raise ValueError("a letter that is not issued cannot have been sent")
        perform(desk, item.case_id, RecordSending(item.letter_id, today, how))
        return item

    return _deed(desk, items, one, progress, cancelled)


def _deed(
    desk: Desk,
    items: Sequence[BatchItem],
    one: Callable[[BatchItem], BatchItem],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> BatchDeed:
    done: list[BatchItem] = []
    left_out: list[tuple[str, str]] = []
    stopped = False
    for number, item in enumerate(items, start=1):
        stopped = cancelled()
        if stopped:
            break
        try:
            done.append(one(item))
        except (UserError, _LeftOutError) as error:
            left_out.append((_reference(desk, item), str(error)))
        progress(number, len(items))
    changes = Changes(cases=frozenset(item.case_id for item in done))
    return BatchDeed(tuple(done), tuple(left_out), changes, stopped)


def write_batch(
    desk: Desk, items: Sequence[BatchItem], output: BatchOutput, progress: Progress, cancelled: Callable[[], bool]
) -> BatchReport:
    """Writes letters as files, and as PDF all in one for the printer, each with its enclosures after it.

    Issued letters are the exact bytes kept; a draft is marked as one, and left out unless it is
    ready. Nothing is recorded. Raises UserError "folder.not_writable" and "disk.full"; the files
    written by then stay. Without a folder only for PDF (else a bug).
    """
    if output.folder is None and output.form is not LetterFormat.PDF:
        raise ValueError(output.form)
    from complaintdesk.documents.pdf.joined import Joined
    from complaintdesk.documents.pdf.many import PdfMakers

    done: list[BatchItem] = []
    left_out: list[tuple[str, str]] = []
    written: list[Path] = []
    with PdfMakers(len(items)) as makers, Joined("Letters", right_hand=output.right_hand) as joined:
        begun = _ahead(((item, _begun(desk, item, output.form, makers)) for item in items), makers.ahead)
        for number, (item, made) in enumerate(begun, start=1):
            if cancelled():
                return BatchReport(tuple(done), tuple(left_out), tuple(written), stopped=True)
            if isinstance(made, str):
                left_out.append((_reference(desk, item), made))
            else:
                data = made.data()
                if output.folder is not None:
                    written += write_files(output.folder, {f"{made.name}.{output.form.value}": data})
                if output.form is LetterFormat.PDF:
                    joined.add(data, made.name)
                    for enclosure in enclosed_pdfs(desk, made.enclosed):
                        joined.add(enclosure, following=True)
                done.append(item)
            progress(number, len(items))
        pages = joined.finish() if joined.pages else b""
    path = None
    if pages and output.folder is not None:
        (path,) = write_files(output.folder, {f"Letters to print {desk.clock.today().isoformat()}.pdf": pages})
    return BatchReport(tuple(done), tuple(left_out), tuple(written), path, pages)


def _ahead(things: Iterable[T], most: int) -> Iterator[T]:
    """The same things, `most` of them begun before the first of them is asked for."""
    waiting: deque[T] = deque()
    for thing in things:
        waiting.append(thing)
        if len(waiting) > most:
            yield waiting.popleft()
    yield from waiting


class _LeftOutError(Exception):
    """A letter of a batch that cannot go out yet, with the reason in plain words."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A letter as a file: its name without the ending, a call that gives its bytes, and what is enclosed."""

    name: str
    data: Callable[[], bytes]
    enclosed: Sequence[Sequence[object]]


def _begun(desk: Desk, item: BatchItem, form: LetterFormat, makers: PdfMakers) -> _Made | str:
    """A letter that is being written, or why it is left out."""
    try:
        case, letter = _issued(desk, item)
        if letter is not None:
            name = f"{case.reference} {letter.kind.value} {letter.dated.isoformat()}"
            data = _issued_data(desk, case, letter, form)
            return _Made(name, lambda: data, kept_content(desk, letter).get("enclosed", ()))
        shown = preview(desk, case, item.kind, load_words(desk, case.id, item.kind))
        if not shown.ready:
            return _why_not_ready(shown)
        enclosed = [(e.name, e.attachment) for e in shown.facts.enclosures]
        return _Made(f"{case.reference} {item.kind.value} draft", _draft_data(desk, shown, form, makers), enclosed)
    except UserError as error:
        return str(error)


def _issued_data(desk: Desk, case: CaseFile, letter: IssuedLetter, form: LetterFormat) -> bytes:
    from complaintdesk.services.letters.emailing import issued_email

    return issued_email(desk, case, letter) if form is LetterFormat.EMAIL else issued_file(desk, letter, form)


def _draft_data(desk: Desk, shown: LetterPreview, form: LetterFormat, makers: PdfMakers) -> Callable[[], bytes]:
    if form is LetterFormat.PDF:
        return makers.make(shown.document)
    from complaintdesk.services.letters.emailing import draft_email

    mail = form is LetterFormat.EMAIL
    data = draft_email(desk, shown) if mail else letter_file(desk, shown.document, form)
    return lambda: data


def _issued(desk: Desk, item: BatchItem) -> tuple[CaseFile, IssuedLetter | None]:
    with desk.reading() as unit:
        case = unit.case(item.case_id)
    if item.letter_id is None:
        return case, None
    letter = next((x for x in case.letters if x.id == item.letter_id), None)
    if letter is None:
        raise UserError("changed.elsewhere")
    return case, letter


def _look(desk: Desk, item: BatchItem) -> tuple[CaseFile, LetterPreview]:
    with desk.reading() as unit:
        case = unit.case(item.case_id)
    return case, preview(desk, case, item.kind, load_words(desk, case.id, item.kind))


def _why_not_ready(shown: LetterPreview) -> str:
    return "; ".join(f"{gap.what} ({gap.provision})" for gap in shown.gaps if gap.demanded)


def _reference(desk: Desk, item: BatchItem) -> str:
    try:
        with desk.reading() as unit:
            return unit.case(item.case_id).reference
    except UserError:
        return ""
