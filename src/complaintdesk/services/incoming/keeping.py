"""Puts letters, emails and scans on the case: all of them, or none."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from complaintdesk.domain.acts import AddCorrespondence, Correspondence
from complaintdesk.domain.acts.incoming import KEPT_WITH
from complaintdesk.domain.casefile import Attachment, CaseFile, Channel
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.incoming import MailPart
from complaintdesk.services.complaints import act_context
from complaintdesk.services.desk import Desk
from complaintdesk.services.incoming.looking import FoundFile, Told, contents, never, no_progress, on_timeline
from complaintdesk.storage.store import Writer

_NAMED = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file as it was looked over: what is filled in, and the numbers of those parts that are kept by themselves."""

    file: FoundFile
    day: date | None
    channel: Channel
    direction: str
    who: str
    words: str
    parts: frozenset[int] = frozenset()

    @staticmethod
    def suggested(file: FoundFile) -> Wanted:
        """The file as it was found, with the parts suggested."""
        parts = frozenset(p.number for p in file.parts if p.suggested)
        return Wanted(file, file.day, file.channel, file.direction, file.who, file.words, parts)

    def as_item(self, attachment: int | None = None, words: str | None = None) -> Correspondence:
        """The place on the timeline."""
        said = self.words if words is None else words
        return Correspondence(self.day, self.channel, self.direction, self.who, said, attachment)


@dataclass(frozen=True, slots=True)
class Kept:
    """The case as it is now, what changed, and the files that were added, in order."""

    case: CaseFile
    changes: Changes
    added: tuple[Attachment, ...]


def check(desk: Desk, case: CaseFile, wanted: Sequence[Wanted]) -> tuple[Problem, ...]:
    """The problems that keeping would meet now, without looking at the files."""
    return tuple(AddCorrespondence(tuple(w.as_item() for w in wanted)).problems(case, act_context(desk)))


def keep(
    desk: Desk,
    case_id: int,
    wanted: Sequence[Wanted],
    told: Told = no_progress,
    stopped: Callable[[], bool] = never,
) -> Kept:
    """Keeps the files byte for byte with their hashes, and puts each on the timeline, in one transaction.

    Raises RequestRefused with every problem; UserError "incoming.nothing", "incoming.gone" and
    "incoming.altered" where a file is no longer what was looked at, "incoming.known" where it
    has come onto the timeline since, "incoming.stopped" where `stopped` says so, "disk.full".
    """
    if not wanted:
        raise UserError("incoming.nothing")
    context = act_context(desk)
    with desk.writing() as unit:
        before = unit.case(case_id)
        problems = check(desk, before, wanted)
        if problems:
            raise RequestRefused(problems)
        shelf = _Shelf(unit, before)
        items = []
        for number, one in enumerate(wanted):
            if stopped():
                raise UserError("incoming.stopped")
            told(number, len(wanted), one.file.name)
            items.append(shelf.item(one))
        after = AddCorrespondence(tuple(items)).apply(before, context)
        after = replace(after, attachments=(*before.attachments, *shelf.added))
        if stopped():
            raise UserError("incoming.stopped")
        saved = unit.save_case(before, after, _journal_name(wanted))
    return Kept(saved, Changes.of_case(case_id), tuple(shelf.added))


def _journal_name(wanted: Sequence[Wanted]) -> str:
    """What the journal calls it: by the names of the files, of many by how many there are."""
    names = [one.file.name for one in wanted]
    named = ", ".join(names) if len(names) <= _NAMED else f"{len(names)} files"
    return f"{AddCorrespondence.name}: {named}"


@dataclass(slots=True)
class _Shelf:
    """Adds files to a case, each content once and each name once."""

    unit: Writer
    case: CaseFile
    added: list[Attachment] = field(default_factory=list)

    def item(self, wanted: Wanted) -> Correspondence:
        """Keeps a file and its chosen parts; gives its place on the timeline."""
        file = wanted.file
        data = _as_looked_at(file)
        where = on_timeline(self.case).get(file.sha256)
        if where is not None:
            raise UserError("incoming.known", name=file.name, where=where)
        attachment = self._kept(file.name, file.media_type, file.sha256, data)
        names = [
            self._kept(part.name, part.media_type, hashlib.sha256(part.data).hexdigest(), part.data).name
            for part in _chosen_parts(wanted, data)
        ]
        words = wanted.words.strip()
        if names:
            words = f"{words}\n\n{KEPT_WITH}{', '.join(names)}"
        return wanted.as_item(attachment.id, words)

    def _kept(self, name: str, kind: str, sha256: str, data: bytes) -> Attachment:
        from complaintdesk.exchange.mail.names import each_once

        there = (*self.case.attachments, *self.added)
        known = next((a for a in there if a.sha256 == sha256), None)
        if known is not None:
            return known
        free = each_once(name, {a.name.casefold() for a in there})
        added = self.unit.add_attachment(self.case.id, free, kind, data)
        self.added.append(added)
        return added


def _as_looked_at(file: FoundFile) -> bytes:
    """The bytes of the file. Raises UserError where it is no longer the one that was looked at."""
    try:
        data = contents(file.path)
    except UserError as error:
        if error.code != "file.missing":
            raise
        raise UserError("incoming.gone", name=file.path.name) from error
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise UserError("incoming.altered", name=file.path.name)
    return data


def _chosen_parts(wanted: Wanted, data: bytes) -> Iterator[MailPart]:
    if wanted.parts and wanted.file.is_mail:
        from complaintdesk.exchange.mail import read_mail

        for number, part in enumerate(read_mail(data, wanted.file.path.name).parts):
            if number in wanted.parts and part.data:
                yield part
