"""Makes a desk or the sample, away from the window's thread."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from complaintdesk.domain.errors import RequestRefused, UserError
from complaintdesk.system.clock import Clock
from complaintdesk.ui.screens.welcome.state import SetUp
from complaintdesk.ui.tasks import TaskContext

SAMPLE_FILE = "sample.desk"


@dataclass(frozen=True, slots=True)
class Made:
    """A desk that was made and is closed again; `recovery_code` is None without a passphrase."""

    path: Path
    recovery_code: str | None
    secret: str | None


def making(setup: SetUp, own_folder: Path, clock: Clock) -> Callable[[TaskContext], Made]:
    """Makes a desk; `own_folder` is made where it is not there, any other must be.

    Raises RequestRefused with the problems of the answers, and what `create_desk` raises.
    """

    def job(_: TaskContext) -> Made:
        from complaintdesk.services.desk import check_new_path, create_desk
        from complaintdesk.services.settings import landlord_problems, new_landlord

        landlord = replace(
            new_landlord(setup.name.strip(), setup.homes, setup.officer.strip()),
            year_end_month=setup.year_end_month,
            year_end_day=setup.year_end_day,
        )
        problems = tuple(landlord_problems(landlord))
        if problems:
            raise RequestRefused(problems)
        if setup.path.parent == own_folder:
            _make_folder(own_folder)
        check_new_path(setup.path)
        new = create_desk(setup.path, landlord, clock, setup.passphrase)
        new.desk.close(take_backup=False)
        return Made(setup.path, new.recovery_code, setup.passphrase)

    return job


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("folder.not_writable", path=folder) from error


class _Share:
    """Turns a share of the work from 0 to 1 into progress."""

    def __init__(self, context: TaskContext) -> None:
        self._context = context

    def tell(self, share: float) -> None:
        self._context.progress(round(share * 100), 100, f"{share:.0%} done")


def making_sample(folder: Path, clock: Clock) -> Callable[[TaskContext], Made]:
    """Makes the sample landlord in `folder`, or takes the one that is there."""

    def job(context: TaskContext) -> Made:
        path = folder / SAMPLE_FILE
        if not path.exists():
            from complaintdesk.services.sample import make_sample

            unfinished = folder.with_name(f"{folder.name} (unfinished)")
            shutil.rmtree(unfinished, ignore_errors=True)
            make_sample(unfinished, clock, _Share(context).tell)
            _put_in_place(unfinished, folder)
        return Made(path, None, None)

    return job


def _put_in_place(unfinished: Path, folder: Path) -> None:
    """Moves what was made, the desk last: a sample that was cut off half-way is never taken for a whole one."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for made in sorted(unfinished.iterdir(), key=lambda path: path.name == SAMPLE_FILE):
            if not (folder / made.name).exists():
                made.rename(folder / made.name)
    except OSError as error:
        raise UserError("folder.not_writable", path=folder) from error
    shutil.rmtree(unfinished, ignore_errors=True)
