"""Makes the sample: the desk file, one letter of each kind, and the last full quarter's pack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from complaintdesk.domain.casefile import CaseFile, CaseKind, LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord, Quarter, quarter_period
from complaintdesk.domain.queries import CaseScope
from complaintdesk.services.cases import load_cases
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.files import explained, write_files
from complaintdesk.services.letters import issued_letter, write_letter
from complaintdesk.services.reports import make_pack, pack_name
from complaintdesk.services.sample.all_letters import all_letters
from complaintdesk.services.sample.assessment import self_assessment
from complaintdesk.services.sample.complaints import complaint
from complaintdesk.services.sample.office import office_shut, send_submissions
from complaintdesk.services.sample.plan import Plan, make_plan
from complaintdesk.services.sample.playing import Player
from complaintdesk.services.sample.running import Script, Stage, StoryClock
from complaintdesk.services.sample.small import small_matter
from complaintdesk.services.sample.world import load_world
from complaintdesk.storage.backup import take_backup
from complaintdesk.system.clock import Clock

ANCHOR = date(2026, 11, 20)
"""The sample's last day unless another is given: Friday 20 November 2026."""

FILE_NAME = "sample.desk"

Progress = Callable[[float], None]
"""Told the share of the work done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class SampleReport:
    """What was made, and the day on which the sample stands still."""

    desk: Path
    letters: tuple[Path, ...]
    packs: tuple[Path, ...]
    day: date
    complaints: int
    cases: int


def make_sample(folder: Path, clock: Clock | None = None, progress: Progress | None = None) -> SampleReport:
    """Makes the sample in `folder`, which is made where it is not there.

    It is the same every time. With a `clock` the two years end on that clock's today
    instead of on ANCHOR. Raises UserError "file.exists" where there is a sample already
    (it is left alone), "folder.not_writable", "disk.full".
    """
    last = clock.today() if clock is not None else ANCHOR
    path = folder / FILE_NAME
    if path.exists():
        raise UserError("file.exists", path=path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explained(error, folder) from error
    plan = make_plan(load_world(), last)
    with play(path, plan, last, progress) as desk:
        report = _papers(desk, folder, last)
        # The backup is real, and so is its date: `check` compares it with the computer's own clock.
        take_backup(desk.store, desk.backup_folder, Clock())
    return report


def play(path: Path, plan: Plan, last: date, progress: Progress | None = None) -> Desk:
    """A new desk at `path` in which everything of a plan has happened up to `last`, that day included."""
    world = load_world()
    clock = StoryClock(plan.first_day - timedelta(days=30))
    desk = create_desk(path, world.landlord, clock).desk
    try:
        stage = Stage(clock, last)
        player = Player(desk, world, last, stage.begin)
        for course in plan.complaints:
            stage.begin(complaint(player, course))
        if plan.packs:
            for script in all_letters(player):
                stage.begin(script)
        for matter in plan.small:
            stage.begin(small_matter(player, matter))
        for quarter in plan.packs:
            stage.begin(_pack(player, world.landlord, quarter))
        if plan.packs:
            stage.begin(self_assessment(player, last))
        stage.begin(office_shut(player, last))
        stage.begin(send_submissions(player, last))
        stage.run(progress)
        clock.go_to(last)
    except BaseException:
        desk.close(take_backup=False)
        raise
    return desk


def _pack(player: Player, landlord: Landlord, quarter: Quarter) -> Script:
    """A quarter's pack, made two weeks after its end."""
    yield player.after(quarter_period(landlord, quarter).last, 10)
    player.desk.who = player.name("officer")
    make_pack(player.desk, quarter)


def _papers(desk: Desk, folder: Path, last: date) -> SampleReport:
    """The files beside the desk: letters as they were sent, and the last pack as it was made."""
    cases = load_cases(desk, CaseScope())
    letters: list[Path] = []
    for kind in LetterKind:
        sent = [c for c in cases if issued_letter(c, kind) is not None]
        for case in _examples(sent):
            letters += write_letter(desk, case, kind, folder / "letters")
    with desk.reading() as unit:
        kept = unit.snapshots()[-1]
        name = pack_name(Quarter.parse(kept.quarter))
        pdf, xlsx = unit.attachment(kept.pdf_attachment), unit.attachment(kept.xlsx_attachment)
    packs = write_files(folder / "packs", {f"{name}.pdf": pdf, f"{name}.xlsx": xlsx})
    complaints = sum(c.kind is CaseKind.COMPLAINT for c in cases)
    return SampleReport(desk.path, tuple(letters), packs, last, complaints, len(cases))


def _examples(sent: list[CaseFile]) -> list[CaseFile]:
    """The latest case with a letter of a kind, and the latest one in large print if there is one."""
    large = [c for c in sent if c.resident.large_print and c is not sent[-1]]
    return [sent[-1], *large[-1:]]
