"""Plays a plan: every act is done through the services on its own day, as an officer would."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from complaintdesk.domain.acts import Act, AddContact, CompleteRemedy, KeepPromise, LogCase, RecordSending
from complaintdesk.domain.casefile import CaseFile, Channel, Determination, Home, LetterKind, Resident, SentBy
from complaintdesk.domain.letters import LetterWords
from complaintdesk.domain.working_days import WorkingDays
from complaintdesk.services.complaints import log_case, perform
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters import issue, preview
from complaintdesk.services.ombudsman import record_determination
from complaintdesk.services.sample.plan import SEED
from complaintdesk.services.sample.running import Script
from complaintdesk.services.sample.world import StoryRemedy, World

_STILL_HERE = 2
"""Letters of so many last working days are issued and not recorded as sent."""


class Player:
    """The hands that do it: acts in the name of the landlord's people, in the desk given."""

    def __init__(self, desk: Desk, world: World, last: date, begin: Callable[[Script], None]) -> None:
        self.desk = desk
        self.world = world
        self.random = random.Random(SEED)
        self.calendar = WorkingDays()
        self.begin = begin
        self._last = last
        self._lately = last - timedelta(days=30)
        self._known: dict[str, tuple[Resident, Home]] = {}
        self._cases: dict[int, CaseFile] = {}

    @property
    def today(self) -> date:
        """The day of the story."""
        return self.desk.clock.today()

    def name(self, key: str) -> str:
        """The name of one of the landlord's people."""
        return self.world.people[key].name

    def after(self, day: date, days: int) -> date:
        """The working day `days` after `day`; `day` itself, or the next working day, for 0."""
        return self.calendar.add(day, days) if days > 0 else self.calendar.on_or_after(day)

    def before_last(self, days: int) -> date:
        """The working day `days` working days before the last day of the story."""
        day = self._last
        while days:
            day -= timedelta(days=1)
            days -= self.calendar.is_working(day)
        return day

    def log(self, request: LogCase, key: str = "officer") -> CaseFile:
        """Logs a case; somebody who was here before is known by name and home."""
        known = self._known.get(request.resident.name)
        if known is not None:
            request = replace(request, resident=known[0], home=known[1])
        self.desk.who = self.name(key)
        return self._kept(log_case(self.desk, request).case)

    def do(self, case_id: int, act: Act, key: str = "officer") -> CaseFile:
        """Does an act in somebody's name."""
        self.desk.who = self.name(key)
        return self._kept(perform(self.desk, case_id, act).case)

    def send(self, case_id: int, kind: LetterKind, key: str = "officer", **own: str) -> CaseFile:
        """Issues a letter in somebody's name, with words of its own, and records how it went; the latest wait still."""
        self.desk.who = self.name(key)
        words = LetterWords(own=tuple(own.items()))
        if self.case(case_id).resident.adjustments:
            found = preview(self.desk, self.case(case_id), kind, words).gaps
            followed = self.world.words.reasons.text("followed")
            words = replace(words, reasons=tuple((gap.reason_key, followed) for gap in found if gap.excusable))
        issued = issue(self.desk, case_id, kind, words)
        case = self._kept(issued.done.case)
        if self.today > self.before_last(_STILL_HERE):
            return case
        how = SentBy.EMAIL if case.channel in (Channel.EMAIL, Channel.WEB_FORM) and case.resident.email else SentBy.POST
        return self.do(case_id, RecordSending(issued.letter.id, self.today, how), key)

    def rule(self, case_id: int, finding: Determination) -> CaseFile:
        """Records one of the Ombudsman's findings."""
        self.desk.who = self.name("officer")
        return self._kept(record_determination(self.desk, case_id, finding).case)

    def case(self, case_id: int) -> CaseFile:
        """The case as the last act left it."""
        return self._cases[case_id]

    def _kept(self, case: CaseFile) -> CaseFile:
        self._cases[case.id] = case
        self._known[case.resident.name] = (case.resident, case.home)
        return case

    def note(self, case_id: int, note: str, key: str = "officer", owner: str = "") -> None:
        """Puts one of the usual notes on the file."""
        case = self.case(case_id)
        outward = note in {"definition", "answer"}
        direction = "out" if outward else "in" if note in {"resident", "done", "stage2"} else "note"
        words = self.world.words.notes.text(note).format(name=case.resident.name, owner=owner or self.name("repairs"))
        who = self.name(key) if direction != "in" else case.resident.name
        self.do(case_id, AddContact(self.today, Channel.PHONE, direction, who, words), key)

    def keep_promise(self, case_id: int, promise: int, day: date) -> Script:
        """A promise is kept on `day`."""
        yield day
        self.do(case_id, KeepPromise(promise, self.today))

    def carry_out(self, case_id: int, remedy: int, story: StoryRemedy, day: date) -> Script:
        """A remedy is done on `day`, and the resident is told."""
        yield day
        proof = self.random.choice(self.world.words.proofs)
        told = self.today if self.random.random() < 0.9 else None
        self.do(case_id, CompleteRemedy(remedy, self.today, proof, told), story.owner)
        if story.pence == 0 and self.random.random() < 0.4:
            yield self.after(day, 2)
            self.note(case_id, "done")

    def done_on(self, due: date) -> date | None:
        """When what was promised for a day is done: mostly in time, sometimes late, of late sometimes not yet."""
        chance = self.random.random()
        if due > self._lately and chance > 0.75:
            return None
        if chance < 0.75:
            return self.calendar.on_or_after(due - timedelta(days=self.random.randrange(0, 6)))
        return self.after(due, self.random.choice((1, 2, 4, 7, 12, 20)))
