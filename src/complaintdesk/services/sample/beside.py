"""What goes on beside a complaint: checks and updates, the Ombudsman's dates, other laws, restricted contact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from complaintdesk.domain.acts import (
    AddOmbudsmanDuty,
    AddPromise,
    AddRestriction,
    CompleteOmbudsmanDuty,
    KeepPromise,
    MeetNeighbourDuty,
    RecordCheck,
    ReviewAdjustments,
    ReviewRestriction,
    StartNeighbour,
    UpdateNeighbour,
)
from complaintdesk.domain.casefile import OmbudsmanDutyKind, Promise, PromiseKind
from complaintdesk.services.sample.plan import Beside
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script

_EVIDENCE_BEFORE = 6
"""The Ombudsman's request for evidence comes so many working days before the sample's last day."""


def beside(player: Player, what: Beside, case_id: int) -> Script:
    """The script of what goes on beside a complaint that was logged today."""
    scripts: Mapping[Beside, Callable[[Player, int], Script]] = {
        Beside.HAZARD: _hazard,
        Beside.ACCESS: _access,
        Beside.RESTRICTION: _restriction,
        Beside.EVIDENCE: _evidence,
    }
    return scripts[what](player, case_id)


def _hazard(player: Player, case_id: int) -> Script:
    """Awaab's Law: investigated and told of in time, with the works still to begin."""
    words, aware = player.world.words.beside, player.today
    yield player.today
    note = words.text("hazard_note")
    case = player.do(case_id, StartNeighbour("awaab-significant", aware, words.text("hazard"), note))
    clock = case.neighbours[-1].id
    helped = player.do(case_id, AddPromise(words.text("promise"), player.after(aware, 2), PromiseKind.OTHER))
    yield player.after(aware, 2)
    player.do(case_id, KeepPromise(helped.promises[-1].id, player.today))
    yield player.after(aware, 4)
    visited = player.today
    player.do(case_id, MeetNeighbourDuty(clock, "investigate", visited, words.text("hazard_visit")), "repairs")
    player.do(case_id, UpdateNeighbour(clock, aware, visited, note=note))
    yield player.after(visited, 3)
    player.do(case_id, MeetNeighbourDuty(clock, "summary", player.today))
    yield player.after(visited, 4)
    player.do(case_id, MeetNeighbourDuty(clock, "safe", player.today), "repairs")
    yield player.after(visited, 5)
    player.do(case_id, MeetNeighbourDuty(clock, "begin", player.today), "repairs")


def _access(player: Player, case_id: int) -> Script:
    """A subject access request that came two days after the complaint, and waits for its answer."""
    yield player.after(player.today, 2)
    words = player.world.words.beside
    player.do(case_id, StartNeighbour("subject-access", player.today, words.text("access"), words.text("access_note")))


def _restriction(player: Player, case_id: int) -> Script:
    """Contact is restricted after a while, reviewed soon, and goes on until a second review."""
    yield player.after(player.today, 9)
    words, since = player.world.words.beside, player.today
    restrict = AddRestriction(
        words.text("restricted"), words.text("restricted_evidence"), words.text("restricted_equality"), since,
        player.after(since, 8),
    )  # fmt: skip
    held = player.do(case_id, restrict).restrictions[-1].id
    yield player.after(since, 7)
    player.do(case_id, ReviewRestriction(held, player.today, player.after(player.today, 40)))


def review_adjustments(player: Player, case_id: int, day: date) -> Script:
    """The adjustments of a resident are looked at on the day agreed, kept as they are, and again a year later."""
    while True:
        yield player.after(day, 0)
        resident = player.case(case_id).resident
        day = player.today + timedelta(days=365)
        player.do(case_id, ReviewAdjustments(resident.adjustments, day))


def _evidence(player: Player, case_id: int) -> Script:
    """The Ombudsman asks for the file of a complaint that both stages answered; it is still to be sent."""
    yield player.before_last(_EVIDENCE_BEFORE)
    what = player.world.words.beside.text("evidence")
    player.do(case_id, AddOmbudsmanDuty(OmbudsmanDutyKind.EVIDENCE, what, player.after(player.today, 15)))


def order(player: Player, case_id: int) -> Script:
    """The Ombudsman's order, by a month from its finding, and what was done about it."""
    words, found = player.world.words.beside, player.today
    yield player.after(found, 1)
    asked = AddOmbudsmanDuty(OmbudsmanDutyKind.ORDER, words.text("order"), player.after(found, 20))
    duty = player.do(case_id, asked).ombudsman_duties[-1].id
    yield player.after(found, 14)
    player.do(case_id, CompleteOmbudsmanDuty(duty, player.today, words.text("order_proof")), "manager")


def check(player: Player, case_id: int, stage: int, acknowledged: date) -> Script:
    """The landlord's own check halfway through, a day before it is due, if the stage still waits then."""
    days = player.world.landlord.targets.check
    assert days is not None
    yield player.after(acknowledged, days - 1)
    case = player.case(case_id)
    record = case.stage(stage)
    if case.is_open and record is not None and record.responded_on is None:
        player.do(case_id, RecordCheck(stage, player.today))


def give_updates(player: Player, case_id: int, promises: Iterable[Promise]) -> Script:
    """The updates that an extension promised, each given on its day or the working day before."""
    waiting = [p for p in promises if p.kind is PromiseKind.UPDATE and p.kept_on is None]
    for place, promise in enumerate(sorted(waiting, key=lambda p: p.due_on)):
        day = promise.due_on - timedelta(days=place % 2)
        yield max(player.calendar.on_or_after(day), player.today)
        player.do(case_id, KeepPromise(promise.id, player.today))
