"""How a complaint is played from its first word to its end."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date, timedelta

from complaintdesk.domain.acts import (
    Acknowledge,
    AddContact,
    AddPromise,
    AddRemedy,
    CloseCase,
    Define,
    Escalate,
    Extend,
    LogCase,
    PointWording,
    RecordFindings,
    ReopenCase,
    Respond,
    SetRepresentative,
    TurnIntoComplaint,
)
from complaintdesk.domain.casefile import CaseKind, ClosureKind, Determination, Finding, LetterKind, Outcome
from complaintdesk.domain.rulebook import LimitKind, edition_on
from complaintdesk.services.rules import editions
from complaintdesk.services.sample.beside import beside, check, give_updates, order, review_adjustments
from complaintdesk.services.sample.plan import Course, Timing
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script
from complaintdesk.services.sample.world import Answer, StoryPoint


def complaint(player: Player, course: Course) -> Script:
    """A complaint as its course goes."""
    case_id = yield from _arrive(player, course)
    player.begin(_accompany(player, course, case_id))
    review = course.resident.adjustments_review_on
    if review is not None:
        player.begin(review_adjustments(player, case_id, review))
    if course.beside is not None:
        player.begin(beside(player, course.beside, case_id))
    yield from _stage(player, course, case_id, 1)
    if course.ended is not ClosureKind.ANSWERED:
        return
    if course.second is not None:
        yield player.after(player.today, course.escalate_after)
        reason = player.world.words.reasons.text("same_person") if course.same_person else ""
        handler = course.first.handler if course.same_person else course.second.handler
        player.do(case_id, Escalate(player.today, player.name(handler), reason))
        player.note(case_id, "stage2")
        yield from _stage(player, course, case_id, 2)
        player.begin(_rulings(player, course, case_id))
    yield player.after(player.today, player.random.choice((12, 15, 20)))
    player.do(case_id, CloseCase(ClosureKind.ANSWERED, player.today, ""))
    if course.reopened:
        yield player.after(player.today, 7)
        player.do(case_id, ReopenCase(player.today, player.random.choice(player.world.words.reasons.texts("reopened"))))
        yield player.after(player.today, 11)
        player.do(case_id, CloseCase(ClosureKind.ANSWERED, player.today, ""))


def _arrive(player: Player, course: Course) -> Generator[date, None, int]:
    """Logs the complaint, or the service request it grows out of; gives the case's id."""
    key = course.first.handler
    kind = CaseKind.SERVICE_REQUEST if course.request_before else CaseKind.COMPLAINT
    # The officer logs on the next working day what came on a day nobody was at work.
    came = course.received - timedelta(days=course.request_before * 7 // 5)
    yield player.after(came, 0)
    request = LogCase(
        kind, came, course.channel, course.resident, course.home, course.story.tellings[course.telling],
        course.story.theme, player.name(key),
    )  # fmt: skip
    case = player.log(request)
    if course.request_before:
        yield player.after(course.received, 0)
        player.do(case.id, TurnIntoComplaint(player.today, player.name(key)))
        words = "Still not sorted, and I am not happy to wait any longer."
        player.do(case.id, AddContact(player.today, course.channel, "in", case.resident.name, words))
    return case.id


def _accompany(player: Player, course: Course, case_id: int) -> Script:
    """Representative and promises, which come beside the course of things."""
    if course.representative is not None:
        yield player.today
        player.do(case_id, SetRepresentative(course.representative))
    if player.random.random() < 0.45:
        yield player.after(course.received, 2)
        if not player.case(case_id).is_open:
            return
        due = player.after(player.today, player.random.choice((3, 4, 5)))
        chosen = player.random.choice(player.world.words.promises)
        promise = AddPromise(chosen.what, due, chosen.kind)
        kept = player.do(case_id, promise).promises[-1]
        day = player.done_on(due)
        if day is not None:
            player.begin(player.keep_promise(case_id, kept.id, max(day, player.today)))


def _stage(player: Player, course: Course, case_id: int, number: int) -> Script:
    """One stage: defined, acknowledged, looked into, perhaps extended, answered."""
    way = course.first if number == 1 else course.second
    assert way is not None
    opened = player.today
    yield player.after(opened, max(way.acknowledge - 1, 0))
    if number == 1:
        _define(player, course, case_id)
    yield player.after(opened, way.acknowledge)
    _acknowledge(player, course, case_id, number)
    acknowledged = player.today
    if course.issues:
        player.begin(check(player, case_id, number, acknowledged))
    yield player.after(acknowledged, 2)
    if player.random.random() < 0.6:
        player.note(case_id, "investigation", way.handler if number == 1 else "officer")
    if course.ended is not ClosureKind.ANSWERED:
        yield player.after(acknowledged, 5)
        _give_up(player, course, case_id)
        if course.ended is ClosureKind.NO_COOPERATION:
            player.send(case_id, LetterKind.CLOSURE)
        return
    if player.random.random() < 0.5:
        yield player.after(acknowledged, 4)
        player.note(case_id, player.random.choice(("chase", "visit", "resident")))
    answer = player.after(acknowledged, way.respond)
    if way.extension is not None:
        due = player.after(acknowledged, _limit(course.received, number))
        answer = yield from _extend(player, course, case_id, number, due)
    yield player.after(acknowledged, max(min(way.respond - 1, _limit(course.received, number) - 1), 1))
    _find(player, course, case_id, number, answer)
    yield answer
    _answer(player, course, case_id, number)


def _limit(day: date, stage: int) -> int:
    return edition_on(editions(), day).limit(LimitKind.RESPOND, stage).days


def _define(player: Player, course: Course, case_id: int) -> None:
    points = tuple(PointWording(0, p.text, p.whose, p.note) for p in course.story.points)
    player.do(case_id, Define(points, course.story.sought), course.first.handler)
    if player.random.random() < 0.7:
        player.note(case_id, "definition", course.first.handler)


def _acknowledge(player: Player, course: Course, case_id: int, number: int) -> None:
    if course.issues:
        player.send(case_id, LetterKind(f"acknowledgement-{number}"))
    else:
        player.do(case_id, Acknowledge(number, player.today))


def _give_up(player: Player, course: Course, case_id: int) -> None:
    key = "withdrawn" if course.ended is ClosureKind.WITHDRAWN else "no_cooperation"
    reason = player.random.choice(player.world.words.reasons.texts(key))
    player.do(case_id, CloseCase(course.ended, player.today, reason, course.ended is ClosureKind.NO_COOPERATION))


def _extend(player: Player, course: Course, case_id: int, number: int, due: date) -> Generator[date, None, date]:
    """The extension as planned; gives the day of the answer."""
    way = course.first if number == 1 else course.second
    assert way is not None
    assert way.extension is not None
    reasons = player.world.words.reasons
    new = player.after(due, way.extension)
    decided = player.calendar.on_or_after(due - timedelta(days=4))
    yield decided
    late = way.timing is Timing.TOLD_LATE
    if late:
        yield player.after(due, 2)
    handler = player.name(way.handler)
    extend = Extend(
        number, decided, course.story.extension or "A witness we need to hear is away until next week.", new,
        told_on=None if course.issues and not late else player.today,
        ombudsman_details_given=not course.issues or late,
        updates=reasons.text("updates").format(handler=handler),
        update_every=player.world.landlord.targets.update,
    )  # fmt: skip
    extended = player.do(case_id, extend)
    player.begin(give_updates(player, case_id, extended.promises))
    if course.issues and not late:
        player.send(case_id, LetterKind(f"extension-{number}"))
    if way.timing is Timing.ANSWERED_LATE:
        return player.after(new, 3)
    return player.calendar.on_or_after(new - timedelta(days=player.random.choice((0, 1, 2))))


def _find(player: Player, course: Course, case_id: int, number: int, answer: date) -> None:
    """Findings, decision and remedies, the latter with dates counted from the answer."""
    story = course.story
    case = player.case(case_id)
    answers = [_answer_of(p, number) for p in story.points]
    findings = tuple(
        (point.id, Finding(number, a.outcome, a.evidence, a.reasons, a.relied))
        for point, a in zip(case.points, answers, strict=True)
    )
    part = story.second if number == 2 else None
    decision = part.decision if part is not None else story.decision
    handler = course.first.handler if number == 1 else "manager"
    outcome = _whole(answers)
    player.do(case_id, RecordFindings(number, findings, outcome, decision, _conflicts(number)), handler)
    for remedy in part.remedies if part is not None else story.remedies:
        due = player.after(answer, remedy.days)
        act = AddRemedy(
            number, remedy.kind, remedy.what, player.name(remedy.owner), due, remedy.pence or None,
            agreed=player.random.random() < 0.8,
        )  # fmt: skip
        made = player.do(case_id, act, handler).remedies[-1]
        done = player.done_on(due)
        if done is not None:
            player.begin(player.carry_out(case_id, made.id, remedy, max(done, player.after(answer, 1))))


def _answer_of(point: StoryPoint, number: int) -> Answer:
    return point.first if number == 1 else point.again


def _conflicts(number: int) -> str:
    return "None declared" if number == 1 else "None declared; took no part at stage 1"


def _whole(answers: list[Answer]) -> Outcome:
    outcomes = {a.outcome for a in answers if a.outcome is not None}
    return outcomes.pop() if len(outcomes) == 1 else Outcome.PARTLY_UPHELD


def _answer(player: Player, course: Course, case_id: int, number: int) -> None:
    handler = course.first.handler if number == 1 else "officer"
    if player.random.random() < 0.5:
        player.note(case_id, "answer", handler)
    if course.issues:
        player.send(case_id, LetterKind(f"response-{number}"))
        return
    record = player.case(case_id).stage(number)
    assert record is not None
    player.do(case_id, Respond(number, player.today, record.outcome), handler)


_WITH_ORDERS = {"Severe maladministration", "Maladministration", "Service failure"}


def _rulings(player: Player, course: Course, case_id: int) -> Script:
    """The Ombudsman decides, most of a year after the final response."""
    if not course.rulings:
        return
    yield player.after(player.today, player.random.choice((150, 170, 185)))
    for ruling in course.rulings:
        finding = Determination(
            0, ruling.reference, player.today, ruling.category, ruling.issue, ruling.finding,
            player.world.landlord.name,
        )  # fmt: skip
        player.rule(case_id, finding)
    if any(ruling.finding in _WITH_ORDERS for ruling in course.rulings):
        player.begin(order(player, case_id))
