"""A complaint with a letter of nearly every kind, and two that were not taken on, each with its letter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from complaintdesk.domain.acts import (
    AddContact,
    AddRemedy,
    CloseCase,
    CompleteRemedy,
    Define,
    Escalate,
    Extend,
    LogCase,
    PointWording,
    RaiseFurtherIssue,
    RecordFindings,
    RefuseComplaint,
)
from complaintdesk.domain.casefile import (
    CaseKind,
    Channel,
    ClosureKind,
    Finding,
    Home,
    IssueHandling,
    LetterKind,
    Outcome,
    RefusalGround,
    RemedyKind,
    Resident,
    Responsibility,
    Tenure,
)
from complaintdesk.domain.datafile import Entry, parse_file
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script
from complaintdesk.system import resources

_BEGINS, _REFUSED, _COURT = 52, 130, 70
"""So many working days before the sample's last day each of them is received."""


def all_letters(player: Player) -> Iterator[Script]:
    """The scripts of the three."""
    world = parse_file(resources.text("sample", "all-letters.toml"), "all-letters")
    yield _WholeWay(player, world).play()
    yield _not_accepted(player, world.entry("refusal"))
    yield _not_escalated(player, world.entry("court"))


class _WholeWay:
    """The complaint that goes all the way."""

    def __init__(self, player: Player, world: Entry) -> None:
        self._player = player
        self._words = world.entry("complaint")
        self._findings = world.entries("findings", "finding")
        who, home = world.entry("resident"), world.entry("home")
        self._resident = Resident(0, who.text("name"), who.text("email"), who.text("phone"), Tenure.SOCIAL_RENT)
        self._home = Home(0, home.text("address"), home.text("postcode"))
        self._case = 0

    def play(self) -> Script:
        """From the first word to the survey."""
        player, words = self._player, self._words
        received = player.before_last(_BEGINS)
        yield received
        request = LogCase(
            CaseKind.COMPLAINT, received, Channel.EMAIL, self._resident, self._home, words.text("words"),
            words.text("theme"), player.name("officer"),
        )  # fmt: skip
        self._case = player.log(request).id
        yield from self._first_days(received)
        yield from self._first_answer(received)
        yield from self._second(received)

    def _first_days(self, received: date) -> Script:
        player, words = self._player, self._words
        yield player.after(received, 2)
        points = tuple(PointWording(0, text, Responsibility.OURS) for text in words.texts("points"))
        self._do(Define(points, words.text("sought")))
        self._send(LetterKind.ACKNOWLEDGEMENT_1)
        yield player.after(received, 3)
        self._ask(words.text("question"))
        self._send(LetterKind.CLARIFICATION_1)
        yield player.after(received, 4)
        self._heard(words.text("told"))
        self._ask("")
        self._send(LetterKind.AUTHORITY_FORM)
        yield player.after(received, 6)
        raised = RaiseFurtherIssue(
            player.today, words.text("further"), True, IssueHandling.JOINED, words.text("further_reason")
        )
        self._do(raised)
        self._ask("")
        self._send(LetterKind.FURTHER_ISSUE)

    def _first_answer(self, received: date) -> Script:
        player, words = self._player, self._words
        yield player.after(received, 9)
        new = player.after(received, 20)
        self._do(Extend(1, player.today, words.text("extension"), new, updates=words.text("updates")))
        self._send(LetterKind.EXTENSION_1)
        yield player.after(received, 14)
        self._send(LetterKind.UPDATE_1, progress=words.text("progress"), next_steps=words.text("next"))
        yield player.after(received, 18)
        self._find(1, words.text("decision"))
        self._do(AddRemedy(1, RemedyKind.ACTION, "Renew the joint, plaster and paint the wall",
                           player.name("repairs"), player.after(received, 26)))  # fmt: skip
        due = player.after(received, 22)
        self._do(AddRemedy(1, RemedyKind.APOLOGY, "A written apology", player.name("officer"), due))
        self._send(LetterKind.RESPONSE_1)
        yield player.after(received, 20)
        self._send(LetterKind.APOLOGY, what_went_wrong=words.text("went_wrong"), change=words.text("change"))
        yield player.after(received, 25)
        remedy = player.case(self._case).remedies[0]
        self._do(CompleteRemedy(remedy.id, player.today, "Photographs, and a call with her", None))
        self._send(LetterKind.ACTION_DONE)

    def _second(self, received: date) -> Script:
        player, words = self._player, self._words
        yield player.after(received, 27)
        self._do(Escalate(player.today, player.name("manager")))
        yield player.after(received, 29)
        self._send(LetterKind.ACKNOWLEDGEMENT_2)
        yield player.after(received, 30)
        self._ask(words.text("question_again"))
        self._send(LetterKind.CLARIFICATION_2, "manager")
        yield player.after(received, 31)
        self._heard(words.text("told_again"))
        self._ask("")
        yield player.after(received, 37)
        self._send(
            LetterKind.UPDATE_2, "manager", progress=words.text("progress_again"), next_steps=words.text("next_again")
        )
        yield player.after(received, 42)
        self._find(2, words.text("again"))
        self._do(AddRemedy(2, RemedyKind.PAYMENT, "For nine days without a bathroom", player.name("manager"),
                           player.after(received, 54), 13_500))  # fmt: skip
        self._send(LetterKind.RESPONSE_2, "manager")
        yield player.after(received, 49)
        self._send(LetterKind.SURVEY)

    def _do(self, act: object) -> None:
        self._player.do(self._case, act)  # type: ignore[arg-type]

    def _send(self, kind: LetterKind, key: str = "officer", **own: str) -> None:
        self._player.send(self._case, kind, key, **own)

    def _ask(self, question: str) -> None:
        """Puts a question on the case, or takes it off; every point is the landlord's."""
        case = self._player.case(self._case)
        points = tuple(PointWording(p.id, p.text, Responsibility.OURS, p.responsibility_note) for p in case.points)
        self._do(Define(points, case.outcomes_sought, question, None if not question else case.clarification_asked_on))

    def _heard(self, words: str) -> None:
        self._do(AddContact(self._player.today, Channel.PHONE, "in", self._resident.name, words))

    def _find(self, stage: int, decision: str) -> None:
        points = self._player.case(self._case).points
        findings = tuple(
            (
                point.id,
                Finding(stage, Outcome.UPHELD, found.text("evidence"), found.text("reasons"), found.text("relied")),
            )
            for point, found in zip(points, self._findings, strict=True)
        )
        self._do(RecordFindings(stage, findings, Outcome.UPHELD, decision))


def _arrives(player: Player, words: Entry, received: date) -> int:
    resident = Resident(0, words.text("name"), tenure=Tenure.SOCIAL_RENT)
    request = LogCase(
        CaseKind.COMPLAINT, received, Channel.LETTER, resident, Home(0, words.text("address"), words.text("postcode")),
        words.text("words"), words.text("theme"), player.name("officer"),
    )  # fmt: skip
    return player.log(request).id


def _not_accepted(player: Player, words: Entry) -> Script:
    received = player.before_last(_REFUSED)
    yield received
    case = _arrives(player, words, received)
    yield player.after(received, 4)
    refusal = RefuseComplaint(
        1, received, player.today, RefusalGround.TOO_OLD, date(2024, 2, 5), date(2024, 2, 5), words.text("discretion"),
        words.text("reasons"), words.text("other_route"), player.name("manager"),
    )  # fmt: skip
    player.do(case, refusal, "manager")
    player.send(case, LetterKind.REFUSAL_1, "manager")


def _not_escalated(player: Player, words: Entry) -> Script:
    received = player.before_last(_COURT)
    yield received
    case = _arrives(player, words, received)
    yield player.after(received, 2)
    player.do(case, Define((PointWording(0, words.text("point"), Responsibility.OURS),), words.text("sought")))
    player.send(case, LetterKind.ACKNOWLEDGEMENT_1)
    yield player.after(received, 10)
    (point,) = player.case(case).points
    finding = Finding(1, Outcome.NOT_UPHELD, words.text("evidence"), words.text("finding"), words.text("relied"))
    player.do(case, RecordFindings(1, ((point.id, finding),), Outcome.NOT_UPHELD, words.text("decision")))
    player.send(case, LetterKind.RESPONSE_1)
    yield player.after(received, 24)
    player.do(case, CloseCase(ClosureKind.ANSWERED, player.today, ""))
    yield player.after(received, 40)
    asked = player.today
    yield player.after(received, 43)
    refusal = RefuseComplaint(
        2, asked, player.today, RefusalGround.COURT, None, None, "", words.text("reasons"), words.text("other_route"),
        player.name("chief"),
    )  # fmt: skip
    player.do(case, refusal, "chief")
    player.send(case, LetterKind.REFUSAL_2, "chief")
