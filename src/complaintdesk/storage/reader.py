"""Reading a desk file within one unit: everything comes from the same moment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, ScalarSelect, and_, func, or_, select

from complaintdesk.domain.assessment.record import Assessment, AssessmentHead
from complaintdesk.domain.casefile import Attachment, CaseFile, CaseKind, Determination, Home, IssueHandling, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letter_library import Clause, TemplateDraft, TemplateVersion
from complaintdesk.domain.queries import (
    CaseQuery,
    CaseScope,
    CaseSummary,
    JournalEntry,
    LetterDraft,
    PackSnapshot,
)
from complaintdesk.domain.untold import WITHOUT_AN_ANSWER
from complaintdesk.domain.working_days import ExtraDay
from complaintdesk.storage import assessments, letters, search
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import shapes
from complaintdesk.storage.casefiles.load import Chosen, load_case, load_cases
from complaintdesk.storage.engine import among, ids_of
from complaintdesk.storage.fields import Shape
from complaintdesk.storage.plain import from_plain
from complaintdesk.storage.tables import metadata

_EXTRA_DAY = Shape(ExtraDay, t.extra_days)
_DRAFT = Shape(LetterDraft, t.drafts)
_BESIDE_OTHERS = (" and ", "&", "+", "/", "(", "[", "care of ", " of ", "late ", "deceased", ", ")
"""What stands in the name of a couple, of somebody who died, of an estate, or of somebody in another's care."""
_SNAPSHOT = Shape(PackSnapshot, t.snapshots)
_JOURNAL = Shape(JournalEntry, t.journal)
_PAIRS_LOOKED_AT = 400
_ENOUGH_NAMED = 3

Table = tuple[str, tuple[str, ...], Iterator[Sequence[Any]]]
"""A table as it is exported: its name, its header, its rows."""


class Reader:
    """One reading unit. Nothing it returns stays tied to the file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def connection(self) -> Connection:
        """The unit's connection, for the rest of storage only."""
        return self._connection

    def landlord(self) -> Landlord:
        """The landlord's record. Raises UserError "file.not_set_up" while there is none."""
        row = self._connection.execute(select(t.landlord.c.record, t.landlord.c.version)).first()
        if row is None:
            raise UserError("file.not_set_up")
        return from_plain(Landlord, {**json.loads(row.record), "version": row.version})

    def case(self, case_id: int) -> CaseFile:
        """The whole case. Raises UserError "case.none"."""
        found = load_case(self._connection, case_id)
        if found is None:
            raise UserError("case.none", reference=f"number {case_id}")
        return found

    def case_by_reference(self, reference: str) -> CaseFile:
        """The case of that reference, in capitals or not. Raises UserError "case.none"."""
        query = select(t.cases.c.id).where(func.lower(t.cases.c.reference) == func.lower(reference.strip()))
        case_id = self._connection.execute(query).scalar()
        if case_id is None:
            raise UserError("case.none", reference=reference)
        return self.case(case_id)

    def cases(self, scope: CaseScope) -> tuple[CaseFile, ...]:
        """The whole case files of a scope, by id; what the scope asks for must all hold."""
        return load_cases(self._connection, _chosen(scope))

    def find_ids(self, query: CaseQuery, limit: int | None = None) -> list[int]:
        """The ids of the cases that fit, in the order asked for."""
        return search.find_ids(self._connection, query, limit)

    def count(self, query: CaseQuery) -> int:
        """How many cases fit."""
        return search.count(self._connection, query)

    def summaries(self, ids: Sequence[int]) -> list[CaseSummary]:
        """A row for each id, in the same order; an id that is not there is left out."""
        c = t.cases.c
        query = select(
            c.id, c.reference, c.kind, c.received_on, t.residents.c.name, t.homes.c.address, c.theme, c.handler,
            c.stage, c.is_open, c.responded_on, _refused_stage(),
        )  # fmt: skip
        query = query.join_from(t.cases, t.residents).join(t.homes, t.homes.c.id == c.home_id)
        rows = {row[0]: row for row in self._connection.execute(query.where(among(c.id, ids)))}
        return [_summary(rows[i]) for i in ids if i in rows]

    def similar(self, name: str, address: str, limit: int = 20) -> list[CaseSummary]:
        """Earlier cases of the same person or the same home, the latest received first."""
        wanted = [
            search.matching_in(columns, typed)
            for columns, typed in (("resident", name), ("home", address))
            if sum(c.isalnum() for c in typed) > 1
        ]
        match = " OR ".join(w for w in wanted if w)
        if not match:
            return []
        return self.summaries(ids_of(self._connection, search.newest_matching(match, limit)))

    def residents(self, text: str, limit: int = 20) -> list[tuple[Resident, Home]]:
        """Residents with their homes whose name, email, phone or address fits, the latest case first."""
        words = search.words_of(text)
        if not words:
            return []
        match = f"{{resident home}} : ({' AND '.join(w + '*' for w in words)})"
        ids = ids_of(self._connection, search.newest_matching(match, _PAIRS_LOOKED_AT))
        query = select(t.cases.c.id, *shapes.RESIDENT.columns, *shapes.HOME.columns)
        query = query.join_from(t.cases, t.residents).join(t.homes, t.homes.c.id == t.cases.c.home_id)
        rows = {row[0]: row for row in self._connection.execute(query.where(among(t.cases.c.id, ids)))}
        width = len(shapes.RESIDENT.names)
        pairs = [(shapes.RESIDENT.read(rows[i], 1), shapes.HOME.read(rows[i], 1 + width)) for i in ids]
        return list(dict.fromkeys(pairs))[:limit]

    def residents_keyed(self, keys: Sequence[str]) -> list[tuple[str, str]]:
        """The residents of these keys (`names.sort_key`): each key with a name as it is written down."""
        if not keys:
            return []
        column, key = t.residents.c.name, t.cases.c.resident_key
        query = select(key, column).distinct().join(t.cases, t.cases.c.resident_id == t.residents.c.id)
        rows = self._connection.execute(query.where(among(key, keys)).order_by(key, column))
        return [(found, name) for found, name in rows]

    def residents_called(self, surname: str) -> tuple[str, ...]:
        """A few residents of this surname (as `names.sort_key` folds it), as they are written down."""
        column, key = t.residents.c.name, t.cases.c.resident_key
        query = select(column).distinct().join(t.cases, t.cases.c.resident_id == t.residents.c.id)
        query = query.where(key >= f"{surname} ", key < f"{surname}!").order_by(key).limit(_ENOUGH_NAMED)
        return tuple(self._connection.execute(query).scalars())

    def residents_beside_others(self) -> tuple[str, ...]:
        """The residents whose names, as they are written down, hold somebody else or a remark: their key is another."""
        column = t.residents.c.name
        query = select(column).distinct().where(or_(*(column.contains(mark) for mark in _BESIDE_OTHERS)))
        return tuple(self._connection.execute(query.order_by(column)).scalars())

    def homes_at(self, beginning: str) -> tuple[str, ...]:
        """A few addresses whose first line is this one in small letters, as they are written down."""
        lower = func.lower(t.homes.c.address)
        query = select(t.homes.c.address).distinct().where(lower >= beginning, lower < f"{beginning}~")
        addresses = self._connection.execute(query.limit(_ENOUGH_NAMED)).scalars()
        return tuple(a for a in addresses if a[len(beginning) :].lstrip(" ")[:1] in ("", ",", "\n"))

    def attachment(self, attachment_id: int) -> bytes:
        """The bytes of an attachment as they came. Raises UserError "attachment.none"."""
        query = select(t.blobs.c.data).join(t.attachments, t.attachments.c.sha256 == t.blobs.c.sha256)
        data = self._connection.execute(query.where(t.attachments.c.id == attachment_id)).scalar()
        if data is None:
            raise UserError("attachment.none", number=attachment_id)
        return bytes(data)

    def determinations(self) -> tuple[Determination, ...]:
        """All of the Ombudsman's findings, by day, also those not tied to a case."""
        order = (t.determinations.c.decided_on, t.determinations.c.id)
        return self._all(shapes.DETERMINATION, *order)

    def new_determinations(self, rows: Iterable[Determination]) -> list[Determination]:
        """Those of the Ombudsman's findings `rows` that are not in the desk, each once."""
        known = {_identity(d) for d in self.determinations()}
        new: dict[tuple[object, ...], Determination] = {}
        for row in rows:
            if _identity(row) not in known:
                new.setdefault(_identity(row), row)
        return list(new.values())

    def journal(self, case_id: int | None = None, after: int = 0, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """The entries numbered above `after`, in order; of one case only where `case_id` is given."""
        query = select(*_JOURNAL.columns).where(t.journal.c.number > after).limit(limit)
        if case_id is not None:
            query = query.where(t.journal.c.case_id == case_id)
        rows = self._connection.execute(query.order_by(t.journal.c.number))
        return tuple(_JOURNAL.read(row) for row in rows)

    def journal_length(self) -> int:
        """The number of the last entry, which every change to the file makes larger."""
        return int(self._connection.execute(select(func.max(t.journal.c.number))).scalar() or 0)

    def last_entry_but(self, act: str) -> int:
        """The number of the last entry whose act does not begin with `act`; 0 where there is none."""
        others = select(t.journal.c.number).where(t.journal.c.act.not_like(f"{act}%"))
        return int(self._connection.execute(others.order_by(t.journal.c.number.desc()).limit(1)).scalar() or 0)

    def recent_journal(self, limit: int, *, only: str = "", without: str = "") -> tuple[JournalEntry, ...]:
        """The latest entries, the newest first: those of no case and the act `only`, or all but those of `without`."""
        query = select(*_JOURNAL.columns).order_by(t.journal.c.number.desc()).limit(limit)
        if only:
            query = query.where(t.journal.c.case_id.is_(None), t.journal.c.act == only)
        if without:
            query = query.where(t.journal.c.act != without)
        return tuple(_JOURNAL.read(row) for row in self._connection.execute(query))

    def extra_days(self) -> tuple[ExtraDay, ...]:
        """The days the landlord added to the calendar, in order."""
        return self._all(_EXTRA_DAY, t.extra_days.c.date)

    def draft(self, case_id: int, kind: str) -> LetterDraft | None:
        """The letter being written, if one was begun."""
        wanted = and_(t.drafts.c.case_id == case_id, t.drafts.c.kind == kind)
        row = self._connection.execute(select(*_DRAFT.columns).where(wanted)).first()
        return _DRAFT.read(row) if row else None

    def drafts(self, case_id: int) -> tuple[LetterDraft, ...]:
        """The letters of a case that are being written, by kind."""
        query = select(*_DRAFT.columns).where(t.drafts.c.case_id == case_id).order_by(t.drafts.c.kind)
        return tuple(_DRAFT.read(row) for row in self._connection.execute(query))

    def letter_content(self, letter_id: int) -> str:
        """The JSON of what an issued letter said and rested on, "" for one issued before that was kept."""
        return letters.content(self._connection, letter_id)

    def templates(self, name: str) -> tuple[TemplateVersion, ...]:
        """The landlord's own versions of one template, the oldest first."""
        return letters.templates(self._connection, name)

    def newest_templates(self) -> tuple[TemplateVersion, ...]:
        """The newest version of each template that the landlord ever changed."""
        return letters.newest_templates(self._connection)

    def template_drafts(self) -> tuple[TemplateDraft, ...]:
        """The words of templates and phrases that are typed and not saved yet."""
        return letters.template_drafts(self._connection)

    def clauses(self) -> tuple[Clause, ...]:
        """The landlord's own reasons and policy clauses, those put away too."""
        return letters.clauses(self._connection)

    def snapshots(self) -> tuple[PackSnapshot, ...]:
        """The board packs that were made, in the order of making."""
        return self._all(_SNAPSHOT, t.snapshots.c.id)

    def assessment_heads(self) -> tuple[AssessmentHead, ...]:
        """The heads of every self-assessment, our own and those kept to compare, in the order of beginning."""
        return assessments.heads(self._connection)

    def assessment_answers(self) -> dict[int, dict[str | None, int]]:
        """How often each self-assessment answers "yes", "no" and nothing (None), by its id."""
        return assessments.answers(self._connection)

    def assessment(self, assessment_id: int) -> Assessment:
        """A whole self-assessment. Raises UserError "assessment.gone"."""
        return assessments.load(self._connection, assessment_id)

    def assessment_files(self, assessment_id: int) -> tuple[Attachment, ...]:
        """The files a self-assessment was published as; none before that."""
        return assessments.files(self._connection, assessment_id)

    def assessment_journal(self, assessment_id: int) -> tuple[JournalEntry, ...]:
        """The journal's entries about one self-assessment, in order."""
        start = f'{{"assessments/{assessment_id}'
        about = or_(t.journal.c.diff.startswith(f'{start}"'), t.journal.c.diff.startswith(f"{start}/"))
        # Nothing of a self-assessment belongs to a case, which the journal has an index for.
        query = select(*_JOURNAL.columns).where(t.journal.c.case_id.is_(None), about)
        rows = self._connection.execute(query.order_by(t.journal.c.number))
        return tuple(_JOURNAL.read(row) for row in rows)

    def tables(self) -> Iterator[Table]:
        """Every table for export; read the rows within this unit. Attachments' bytes and kept views are left out."""
        for table in sorted(metadata.tables.values(), key=lambda table: table.name):
            if table is t.first_look:
                continue
            columns = [column for column in table.columns if column is not t.blobs.c.data]
            rows = self._connection.execute(select(*columns).order_by(*table.primary_key))
            yield table.name, tuple(column.name for column in columns), (tuple(row) for row in rows)

    def _all(self, shape: Shape[Any], *order: Any) -> tuple[Any, ...]:
        rows = self._connection.execute(select(*shape.columns).order_by(*order))
        return tuple(shape.read(row) for row in rows)


def _summary(row: Sequence[Any]) -> CaseSummary:
    responded = date.fromisoformat(row[10]) if row[10] else None
    values = [*row[:2], CaseKind(row[2]), date.fromisoformat(row[3]), *row[4:10], responded, row[11] or 0]
    return CaseSummary(*values)


def _refused_stage() -> ScalarSelect[int]:
    """The stage of the refusal that stands on a case."""
    standing = and_(t.refusals.c.case_id == t.cases.c.id, t.refusals.c.withdrawn_on.is_(None))
    return select(func.max(t.refusals.c.stage)).where(standing).scalar_subquery()


def _chosen(scope: CaseScope) -> Chosen | None:
    """The condition for the cases of a scope, on whichever column holds the case's id."""
    if scope == CaseScope():
        return None
    query = select(t.cases.c.id)
    if scope.ids is not None:
        query = query.where(among(t.cases.c.id, scope.ids))
    if scope.with_outstanding:
        remedy = select(t.remedies.c.case_id).where(t.remedies.c.done_on.is_(None))
        promise = select(t.promises.c.case_id).where(t.promises.c.kept_on.is_(None))
        duty = select(t.ombudsman_duties.c.case_id).where(t.ombudsman_duties.c.done_on.is_(None))
        restriction = select(t.restrictions.c.case_id).where(t.restrictions.c.ended_on.is_(None))
        neighbour = select(t.neighbouring_clocks.c.case_id).where(t.neighbouring_clocks.c.ended_on.is_(None))
        unsaid = (*_left_unsaid(), *_untold_from(scope.untold_from))
        wanted = (remedy, promise, duty, restriction, neighbour, *unsaid, _latest_under_review())
        due = or_(*(t.cases.c.id.in_(ids) for ids in wanted))
        query = query.where(or_(t.cases.c.is_open.is_(True), due))
    if scope.touched_from is not None or scope.touched_to is not None:
        query = query.where(_touched(scope))
    return lambda column: column.in_(query)


def _identity(row: Determination) -> tuple[object, ...]:
    """What makes two findings of the Ombudsman the same one."""
    return (row.ombudsman_ref, row.decided_on, row.category, row.issue, row.finding)


def _left_unsaid() -> tuple[Any, ...]:
    """The cases with a refusal that the resident was not told of, and with an issue that is still to be logged anew."""
    refusals, issues = t.refusals.c, t.further_issues.c
    untold = select(refusals.case_id).where(refusals.told_on.is_(None), refusals.withdrawn_on.is_(None))
    anew = (issues.handling == IssueHandling.ANEW.value, issues.new_reference == "")
    return untold, select(issues.case_id).where(*anew)


def _untold_from(day: date | None) -> tuple[Any, ...]:
    """The cases closed without an answer, and those with an action done, from a day on, that nobody was told of."""
    if day is None:
        return ()
    closures, remedies = t.closures.c, t.remedies.c
    closed = (
        closures.day >= day.isoformat(), closures.ombudsman_details_given.is_(False),
        closures.kind.in_([kind.value for kind in WITHOUT_AN_ANSWER]),
    )  # fmt: skip
    done = (remedies.done_on >= day.isoformat(), remedies.told_on.is_(None))
    return select(closures.case_id).where(*closed), select(remedies.case_id).where(*done)


def _latest_under_review() -> Any:
    """The latest case of each resident whose adjustments are to be reviewed (5.10)."""
    query = select(func.max(t.cases.c.id)).join(t.residents, t.residents.c.id == t.cases.c.resident_id)
    return query.where(t.residents.c.adjustments_review_on.is_not(None)).group_by(t.cases.c.resident_id)


def _touched(scope: CaseScope) -> Any:
    def within(column: Any) -> Any:
        limits = []
        if scope.touched_from is not None:
            limits.append(column >= scope.touched_from.isoformat())
        if scope.touched_to is not None:
            limits.append(column <= scope.touched_to.isoformat())
        return and_(*limits)

    days = (
        t.stages.c.opened_on, t.stages.c.responded_on, t.closures.c.day, t.determinations.c.decided_on,
    )  # fmt: skip
    return or_(*(t.cases.c.id.in_(select(d.table.c.case_id).where(within(d))) for d in days))
