"""A small desk with a few cases, made on a fixed day, and what a run of the program gave."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from complaintdesk.domain.acts import Acknowledge, AddRemedy, Define, LogCase, PointWording
from complaintdesk.domain.casefile import CaseKind, Channel, Home, RemedyKind, Resident, Responsibility
from complaintdesk.domain.clocks import Targets
from complaintdesk.services.complaints import attach_file, log_case, perform
from complaintdesk.services.desk import Desk, create_desk, open_desk
from complaintdesk.services.settings import new_landlord
from complaintdesk.system.clock import Clock
from tests.desks import copied

TODAY = date(2026, 11, 20)
WORDS = "=1+1 the tap \N{EM DASH} it drips <all> night & day"
NAME = "Zoë O'Neill & Sons <Ltd>"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run gave: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output read as JSON."""
        return json.loads(self.out)


def make_small_desk(path: Path, passphrase: str | None = None) -> Path:
    """A landlord with a complaint acknowledged and defined, one just received, and a service request.

    References: C-2026-0001 (received 2 November, acknowledged on the 4th), C-2026-0002
    (received 17 November), C-2026-0003 (the service request of 18 November).
    """

    def make(folder: Path) -> None:
        _make(folder / path.name, passphrase)

    copied(f"small {path.name} {passphrase}", path.parent, make)
    return path


def _make(path: Path, passphrase: str | None) -> None:
    clock = Clock(datetime(2026, 11, 20, 9, tzinfo=UTC))
    landlord = new_landlord("Larkfield Homes", 300, "Rosa Linden")
    landlord = replace(landlord, phone="01632 960 001", targets=Targets(3, 10, 15))
    with create_desk(path, landlord, clock, passphrase).desk as desk:
        resident, home = Resident(0, NAME, "zoe@post.example"), Home(0, "1 Elm Row, Larkfield", "QX9 1AA")
        words, theme, who = WORDS, "Repairs", "Rosa Linden"
        first = log_case(
            desk, LogCase(CaseKind.COMPLAINT, date(2026, 11, 2), Channel.PHONE, resident, home, words, theme, who)
        ).case
        points = (PointWording(0, "The tap was not mended", Responsibility.OURS),)
        perform(desk, first.id, Define(points, "the tap mended"))
        perform(desk, first.id, Acknowledge(1, date(2026, 11, 4)))
        due = date(2026, 11, 25)
        perform(desk, first.id, AddRemedy(1, RemedyKind.ACTION, "Mend the tap", "Rosa Linden", due))
        photo = path.with_name("tap <photo>.txt".replace("<", "(").replace(">", ")"))
        photo.write_text("a picture in words", encoding="utf-8")
        attach_file(desk, first.id, photo)
        other = Resident(0, "Bram Holt")
        for kind, day in ((CaseKind.COMPLAINT, 17), (CaseKind.SERVICE_REQUEST, 18)):
            request = LogCase(kind, date(2026, 11, day), Channel.EMAIL, other, replace(home, address="2 Elm Row"),
                              "The hall lamp is out", theme, who)  # fmt: skip
            log_case(desk, request)


def open_small_desk(path: Path) -> Desk:
    """The small desk, to be changed, on its own day."""
    return open_desk(path, Clock(datetime(2026, 11, 20, 10, tzinfo=UTC)))
