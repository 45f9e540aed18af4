"""What is left over in a self-assessment from drafting, copying and plans of other years (F54).

Pointed out, never changed: each is a question to the officer, who may leave it as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from complaintdesk.domain.assessment.leftovers.dates import gone_by
from complaintdesk.domain.assessment.leftovers.names import names_in, other_landlords
from complaintdesk.domain.assessment.leftovers.notes import gaps_in, notes
from complaintdesk.domain.assessment.leftovers.passages import Find, Passage, evidence_of
from complaintdesk.domain.assessment.leftovers.repeats import Related, parse_related, repeats
from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment
from complaintdesk.domain.assessment.work import ToDo, ToDoKind

__all__ = ["Related", "leftovers", "parse_related"]


def leftovers(
    assessment: Assessment, today: date, own_name: str, others: Sequence[str] = (), related: Related = ()
) -> tuple[ToDo, ...]:
    """What had better be looked at before it is published, in the Code's order; nothing in another landlord's.

    Looked at are the evidence, the commentary and the actions: what is published in the
    landlord's own words, and so neither the official wording nor the notes to self.
    `others` are the names of other landlords, `related` the groups of provisions that may
    share their words (`parse_related`). A day that an overdue action already names is left
    to `unfinished`.
    """
    if not assessment.head.is_ours:
        return ()
    commentaries = [Passage(p, "commentary", p.commentary, _told(p, today)) for p in assessment.provisions]
    passages = [passage for c in commentaries for passage in (evidence_of(c.provision), c)]
    found = [find for p in passages for find in _within(p, today)]
    found += other_landlords(passages, own_name, others)
    found += repeats(commentaries, related)
    order = {p.number: place for place, p in enumerate(assessment.provisions)}
    todos = [ToDo(f.passage.number, ToDoKind.LEFTOVER, f.passage.field, f.words, f.start, f.length) for f in found]
    todos += [todo for p in assessment.provisions for todo in _in_actions(p, own_name, others)]
    fields = ("evidence", "commentary", "actions")
    return tuple(sorted(todos, key=lambda t: (order[t.number], fields.index(t.field), t.start, t.words)))


def _within(passage: Passage, today: date) -> Iterator[Find]:
    """What one passage shows by itself; a note that only says less about a day gone by is left out."""
    gone = list(gone_by(passage, today))
    yield from gone
    yield from (note for note in notes(passage) if not any(note.start <= g.start < note.end for g in gone))


def _told(provision: AnsweredProvision, today: date) -> tuple[tuple[int, int], ...]:
    """Where the commentary holds an open action word for word that is overdue: that is on the list already."""
    text = provision.commentary
    overdue = [a.what for a in provision.open_actions if a.by is not None and a.by < today]
    return tuple((text.find(what), text.find(what) + len(what)) for what in overdue if what in text)


def _in_actions(provision: AnsweredProvision, own_name: str, others: Sequence[str]) -> Iterator[ToDo]:
    for action in provision.actions:
        for text in (action.what, action.owner):
            if gaps_in(text):
                words = f"Looks like a drafting note in an action: {text}"
                yield ToDo(provision.number, ToDoKind.LEFTOVER, "actions", words)
            if names_in(text, own_name, others):
                words = f"Another landlord’s name stands in an action: {text}"
                yield ToDo(provision.number, ToDoKind.LEFTOVER, "actions", words)
