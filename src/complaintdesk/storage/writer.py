"""Changing a desk file within one unit: every change leaves its entry in the journal."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, and_, delete, func, insert, select, update

from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment, AssessmentHead, FrozenEvidence
from complaintdesk.domain.casefile import Attachment, CaseFile, Determination
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.letter_library import Clause, TemplateDraft, TemplateVersion
from complaintdesk.domain.names import sort_key
from complaintdesk.domain.plain import as_plain
from complaintdesk.domain.queries import CaseScope, LetterDraft, PackSnapshot
from complaintdesk.domain.working_days import ExtraDay
from complaintdesk.storage import assessments, first_look, journal, letters, search
from complaintdesk.storage import tables as t
from complaintdesk.storage.casefiles import save, shapes
from complaintdesk.storage.engine import next_id
from complaintdesk.storage.fields import Shape, column_value
from complaintdesk.storage.plain import canonical
from complaintdesk.storage.reader import Reader
from complaintdesk.system.clock import Clock


@dataclasses.dataclass(frozen=True, slots=True)
class _Shared:
    """What several cases can have in common: a resident or a home."""

    name: str
    shape: Shape[Any]
    column: Column[int]


_RESIDENT = _Shared("resident", shapes.RESIDENT, t.cases.c.resident_id)
_HOME = _Shared("home", shapes.HOME, t.cases.c.home_id)


class Writer(Reader):
    """One writing unit, on behalf of `who`; all of it is kept or none."""

    def __init__(self, connection: Connection, who: str, clock: Clock) -> None:
        super().__init__(connection)
        self._who = who
        self._clock = clock
        self._changed: list[ColumnElement[bool]] = []

    def set_up(self, landlord: Landlord) -> Landlord:
        """The first landlord record of a new desk; a second one is a bug (ValueError)."""
        if self._connection.execute(select(func.count()).select_from(t.landlord)).scalar():
            raise ValueError("the landlord is set up already")
        stored = dataclasses.replace(landlord, version=1)
        self._connection.execute(insert(t.landlord).values(id=1, version=1, record=canonical(stored)))
        self.note("desk set up", None, {"landlord": [None, as_plain(stored)]})
        return stored

    def save_landlord(self, before: Landlord, after: Landlord) -> Landlord:
        """The changed record as stored. Raises UserError "changed.elsewhere" where `before` is out of date."""
        stored = self.landlord()
        if stored.version != before.version:
            raise UserError("changed.elsewhere")
        saved = dataclasses.replace(after, version=stored.version + 1)
        self._connection.execute(update(t.landlord).values(version=saved.version, record=canonical(saved)))
        self.note("landlord changed", None, journal.differences(stored, saved))
        return saved

    def add_case(self, case: CaseFile, act: str) -> CaseFile:
        """A new case (id 0), numbered and, where it has none, given a reference; returned as stored.

        Raises UserError "reference.taken" for a reference that another case has.
        """
        if case.id != 0:
            raise ValueError("a new case has id 0")
        diff: journal.Diff = {}
        resident = self._shared(_RESIDENT, case.resident, diff)
        home = self._shared(_HOME, case.home, diff)
        reference = case.reference or self._next_reference(case)
        if self._has_reference(reference):
            raise UserError("reference.taken", reference=reference)
        case = dataclasses.replace(
            case, id=next_id(self._connection, t.cases), version=1, reference=reference, resident=resident, home=home
        )
        case = save.number_parts(self._connection, save.as_new(case))
        save.write_rows(self._connection, None, case)
        stored = self.case(case.id)
        self._index(stored)
        self.note(act, stored.id, {"case": [None, as_plain(stored)], **diff})
        return stored

    def save_case(self, before: CaseFile, after: CaseFile, act: str, said: str = "") -> CaseFile:
        """Writes what differs, and returns the case as stored; without a difference nothing is written.

        `said` is the JSON of what the case's new last letter says and rests on: it is kept with the letter,
        and its SHA-256 goes into the journal. Raises UserError "changed.elsewhere" where `before` is no longer
        what is stored, and ValueError (a bug) where a letter or an attachment would be changed or lost.
        """
        stored = self.case(before.id)
        if stored.version != before.version:
            raise UserError("changed.elsewhere")
        if after == before:
            return stored
        _keep(before.letters, after.letters)
        _keep(before.attachments, after.attachments)
        resident = self._merged(_RESIDENT, stored.resident, before.resident, after.resident)
        home = self._merged(_HOME, stored.home, before.home, after.home)
        attachments = _joined(stored.attachments, after.attachments)
        target = dataclasses.replace(
            after, version=stored.version + 1, resident=resident, home=home, attachments=attachments
        )
        target = save.number_parts(self._connection, target)
        search.forget_case(self._connection, stored)
        save.write_rows(self._connection, stored, target)
        saved = self.case(stored.id)
        self._index(saved)
        diff = journal.differences(stored, saved)
        diff.pop("version")
        if said:
            diff |= letters.add_content(self._connection, saved.letters[-1].id, said)
        self.note(act, saved.id, diff)
        return saved

    def add_attachment(self, case_id: int | None, name: str, media_type: str, data: bytes) -> Attachment:
        """Keeps a file's bytes, once however often they are added, with a case or with none."""
        sha256 = hashlib.sha256(data).hexdigest()
        if not self._connection.execute(select(t.blobs.c.sha256).where(t.blobs.c.sha256 == sha256)).first():
            self._connection.execute(insert(t.blobs).values(sha256=sha256, size=len(data), data=data))
        number = next_id(self._connection, t.attachments)
        added = Attachment(number, name, media_type, len(data), sha256, self._clock.today())
        row = {**shapes.ATTACHMENT.row(added), "case_id": case_id}
        self._connection.execute(insert(t.attachments).values(row))
        self.note("file added", case_id, {f"attachments/{number}": [None, as_plain(added)]})
        return added

    def add_determinations(self, rows: Sequence[Determination]) -> tuple[int, int]:
        """Adds the Ombudsman's findings that are not there yet: how many were added, how many were there."""
        number = next_id(self._connection, t.determinations)
        new = self.new_determinations(rows)
        added = {n: dataclasses.replace(row, id=n) for n, row in enumerate(new, start=number)}
        if added:
            values = [shapes.DETERMINATION.row(d) for d in added.values()]
            self._connection.execute(insert(t.determinations), values)
            diff = {f"determinations/{i}": [None, as_plain(d)] for i, d in added.items()}
            self.note("Ombudsman findings added", None, diff)
        return len(added), len(rows) - len(added)

    def save_draft(self, draft: LetterDraft) -> None:
        """Keeps what was written so far in place of what was kept before; drafts leave no journal entry."""
        self._remove_draft(draft.case_id, draft.kind)
        values = {f.name: getattr(draft, f.name) for f in dataclasses.fields(draft)}
        self._connection.execute(insert(t.drafts).values(values))

    def delete_draft(self, case_id: int, kind: str) -> None:
        """Forgets a draft, if there is one."""
        self._remove_draft(case_id, kind)

    def add_template(self, template: TemplateVersion) -> TemplateVersion:
        """A new version of a template (id and version 0) as stored."""
        stored = letters.add_template(self._connection, template)
        self.note("letter template changed", None, {f"letter_templates/{stored.id}": [None, as_plain(stored)]})
        return stored

    def save_template_draft(self, draft: TemplateDraft) -> None:
        """Keeps words that are not saved yet in place of those kept before; drafts leave no journal entry."""
        letters.save_template_draft(self._connection, draft)

    def delete_template_draft(self, name: str) -> None:
        """Forgets words that are not saved yet, if there are any."""
        letters.delete_template_draft(self._connection, name)

    def save_clause(self, before: Clause | None, after: Clause) -> Clause:
        """A clause, new (`before` None) or changed, as stored; raises UserError "changed.elsewhere"."""
        if before is not None and before not in self.clauses():
            raise UserError("changed.elsewhere")
        stored = letters.save_clause(self._connection, after)
        if before is None:
            self.note("clause added", None, {f"clauses/{stored.id}": [None, as_plain(stored)]})
        elif stored != before:
            differing = journal.differences(before, stored)
            self.note("clause changed", None, {f"clauses/{stored.id}/{k}": v for k, v in differing.items()})
        return stored

    def add_snapshot(self, snapshot: PackSnapshot) -> PackSnapshot:
        """Keeps a board pack (id 0) as it was made; returned with its id."""
        stored = dataclasses.replace(snapshot, id=next_id(self._connection, t.snapshots))
        self._connection.execute(insert(t.snapshots).values(dataclasses.asdict(stored)))
        self.note("board pack made", None, {f"snapshots/{stored.id}": [None, as_plain(stored)]})
        return stored

    def add_extra_day(self, day: ExtraDay) -> None:
        """Adds a day to the landlord's calendar. Raises UserError "day.already" where it is there."""
        if any(d.date == day.date for d in self.extra_days()):
            raise UserError("day.already", day=day.date)
        values = {f.name: column_value(getattr(day, f.name)) for f in dataclasses.fields(day)}
        self._connection.execute(insert(t.extra_days).values(values))
        self.note("calendar day added", None, {f"extra_days/{day.date}": [None, as_plain(day)]})

    def remove_extra_day(self, day: date) -> None:
        """Takes a day off the landlord's calendar again. Raises UserError "day.none" where it is not there."""
        found = next((d for d in self.extra_days() if d.date == day), None)
        if found is None:
            raise UserError("day.none", day=day)
        self._connection.execute(delete(t.extra_days).where(t.extra_days.c.date == day.isoformat()))
        self.note("calendar day removed", None, {f"extra_days/{day}": [as_plain(found), None]})

    def add_assessment(self, head: AssessmentHead, provisions: Sequence[AnsweredProvision], act: str) -> Assessment:
        """A new self-assessment (its head has id 0) as stored."""
        stored = self.assessment(assessments.add(self._connection, head, provisions))
        self.note(act, None, {f"assessments/{stored.head.id}": [None, as_plain(stored)]})
        return stored

    def save_assessment(
        self, before: Assessment, head: AssessmentHead, act: str, frozen: FrozenEvidence | None = None
    ) -> Assessment:
        """A self-assessment with another head, and with the evidence frozen now where there is some.

        Raises UserError "changed.elsewhere" where `before` is out of date.
        """
        if self.assessment(before.head.id) != before:
            raise UserError("changed.elsewhere")
        after = dataclasses.replace(before, head=head, frozen=frozen or before.frozen)
        assessments.write_head(self._connection, head, after.frozen)
        self._note_assessment(act, before, after)
        return after

    def save_provisions(self, before: Assessment, after: Assessment, act: str) -> Assessment:
        """Writes those provisions that differ; without a difference nothing is written.

        Raises UserError "changed.elsewhere" where one of them is no longer as `before` has it.
        """
        stored = self.assessment(before.head.id)
        changed = [p for p in after.provisions if p != before.provision(p.number)]
        if any(stored.provision(p.number) != before.provision(p.number) for p in changed):
            raise UserError("changed.elsewhere")
        for provision in changed:
            assessments.write_provision(self._connection, before.head.id, provision)
        new = {p.number: p for p in changed}
        saved = dataclasses.replace(stored, provisions=tuple(new.get(p.number, p) for p in stored.provisions))
        if changed:
            self._note_assessment(act, stored, saved)
        return saved

    def add_assessment_file(self, assessment_id: int, name: str, media_type: str, data: bytes) -> Attachment:
        """Keeps a file that a self-assessment is published as."""
        kept = self.add_attachment(None, name, media_type, data)
        assessments.add_file(self._connection, assessment_id, kept.id)
        return kept

    def remove_assessment(self, before: Assessment, act: str) -> None:
        """Takes a self-assessment away; the journal keeps all of it.

        Raises UserError "changed.elsewhere" where `before` is out of date.
        """
        if self.assessment(before.head.id) != before:
            raise UserError("changed.elsewhere")
        number = before.head.id
        begun = [h.id for h in self.assessment_heads() if h.begun_from == number]
        assessments.remove(self._connection, number)
        lost = {f"assessments/{child}/begun_from": [number, None] for child in begun}
        self.note(act, None, {f"assessments/{number}": [as_plain(before), None], **lost})

    def keep_first_look(self, lines: str) -> None:
        """Keeps what Today shows now, for `first_look.read`; a view and no record, so the journal is not told."""
        first_look.keep(self._connection, lines)

    def note(self, act: str, case_id: int | None, diff: Mapping[str, object]) -> None:
        """A journal entry of its own."""
        journal.append(self._connection, self._clock.now(), self._who, act, case_id, diff)

    def _note_assessment(self, act: str, before: Assessment, after: Assessment) -> None:
        differing = journal.differences(before, after)
        self.note(act, None, {f"assessments/{before.head.id}/{path}": change for path, change in differing.items()})

    def _remove_draft(self, case_id: int, kind: str) -> None:
        self._connection.execute(delete(t.drafts).where(t.drafts.c.case_id == case_id, t.drafts.c.kind == kind))

    def _shared(self, shared: _Shared, part: Any, diff: journal.Diff) -> Any:
        """A new case's resident or home as stored; what changes of a known one is added to `diff`."""
        if part.id:
            known = save.stored_part(self._connection, shared.shape, part.id)
            if known == part:
                return part
            diff |= {f"{shared.name}/{k}": v for k, v in journal.differences(known, part).items()}
            self._changed.append(shared.column == part.id)
        stored = save.save_shared(self._connection, shared.shape, part)
        if part.id and shared is _RESIDENT:
            theirs = update(t.cases).where(t.cases.c.resident_id == stored.id)
            self._connection.execute(theirs.values(resident_key=sort_key(stored.name)))
        return stored

    def _merged(self, shared: _Shared, stored: Any, before: Any, after: Any) -> Any:
        """A saved case's resident or home as stored; another case may have changed it since `before`."""
        if after == before:
            return stored
        if after.id == stored.id and stored != before:
            raise UserError("changed.elsewhere")
        return self._shared(shared, after, {})

    def _index(self, case: CaseFile) -> None:
        """Brings the search up to date with a case, and with the others of a changed resident or home."""
        search.index_case(self._connection, case)
        for condition in self._changed:
            ids = self._connection.execute(select(t.cases.c.id).where(condition)).scalars().all()
            for other in self.cases(CaseScope(ids=tuple(i for i in ids if i != case.id))):
                search.index_case(self._connection, other)
        self._changed.clear()

    def _next_reference(self, case: CaseFile) -> str:
        """The next free reference of the year of receipt."""
        start = f"{self.landlord().reference_prefix}-{case.received_on.year}-"
        used = and_(
            t.cases.c.reference_year == case.received_on.year,
            func.lower(t.cases.c.reference).startswith(start.lower(), autoescape=True),
        )
        column = t.cases.c.reference_number
        last = self._connection.execute(select(column).where(used).order_by(column.desc()).limit(1)).scalar()
        number = (last or 0) + 1
        while self._has_reference(f"{start}{number:04d}"):
            number += 1
        return f"{start}{number:04d}"

    def _has_reference(self, reference: str) -> bool:
        query = select(t.cases.c.id).where(func.lower(t.cases.c.reference) == func.lower(reference))
        return self._connection.execute(query).first() is not None


def _keep(before: Sequence[Any], after: Sequence[Any]) -> None:
    """Raises ValueError (a bug) unless everything in `before` is in `after` as it was."""
    if not set(before) <= set(after):
        raise ValueError("letters and attachments may only be added")


def _joined(stored: tuple[Attachment, ...], wanted: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """The attachments there are and those that join them, which were kept before (ValueError otherwise)."""
    if any(a.id == 0 for a in wanted):
        raise ValueError("an attachment is kept with add_attachment before it joins a case")
    return tuple({a.id: a for a in (*wanted, *stored)}.values())
