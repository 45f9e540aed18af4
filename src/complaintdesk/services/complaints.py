"""Case work: logging cases and every act on them, each one transaction and one journal entry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from complaintdesk.domain.acts import (
    Act,
    ActContext,
    ChangePromise,
    CorrectCase,
    CorrectExtension,
    CorrectRefusal,
    CorrectStage,
    LogCase,
)
from complaintdesk.domain.casefile import CaseFile
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.services.desk import Desk

LARGEST_FILE = 50 * 1024 * 1024
"""The largest file kept with a case, in bytes."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an act: the case as it is now, what changed, and what the officer should know."""

    case: CaseFile
    changes: Changes
    warnings: tuple[Problem, ...] = ()


def act_context(desk: Desk) -> ActContext:
    """The rules, today's date and the officer's name, as acts want them."""
    return ActContext(desk.rules(), desk.clock.today(), desk.who)


def log_case(desk: Desk, request: LogCase) -> Done:
    """Logs a new case and allots its reference (5.12). Raises RequestRefused with every problem."""
    context = act_context(desk)
    problems = tuple(request.problems(context))
    if problems:
        raise RequestRefused(problems)
    warnings = tuple(request.warnings(context))
    with desk.writing() as unit:
        case = unit.add_case(request.case(context), request.name)
    return Done(case, Changes.of_case(case.id), warnings)


def perform(desk: Desk, case_id: int, act: Act, version: int | None = None) -> Done:
    """Does one act to one case.

    `version` is the version of the case that the officer was looking at: where it has
    changed since, nothing is done and UserError "changed.elsewhere" is raised. Raises
    RequestRefused with every problem.
    """
    context = act_context(desk)
    with desk.writing() as unit:
        before = unit.case(case_id)
        if version is not None and before.version != version:
            raise UserError("changed.elsewhere")
        problems = tuple(act.problems(before, context))
        if problems:
            raise RequestRefused(problems)
        warnings = tuple(act.warnings(before, context))
        after = unit.save_case(before, act.apply(before, context), _journal_name(act))
    return Done(after, Changes.of_case(case_id), warnings)


def _journal_name(act: Act) -> str:
    """What the journal calls an act: a correction with its reason, which is kept nowhere else."""
    if isinstance(act, CorrectCase | CorrectStage | CorrectExtension | CorrectRefusal | ChangePromise):
        return f"{act.name}: {act.reason.strip()}"
    return act.name


def check_act(desk: Desk, case: CaseFile, act: Act) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """The problems and warnings an act would meet now, for a form to show as it is filled in."""
    context = act_context(desk)
    problems = tuple(act.problems(case, context))
    return problems, () if problems else tuple(act.warnings(case, context))


def check_log(desk: Desk, request: LogCase) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """The problems and warnings that logging would meet now."""
    context = act_context(desk)
    problems = tuple(request.problems(context))
    return problems, () if problems else tuple(request.warnings(context))


def attach_file(desk: Desk, case_id: int, path: Path) -> Done:
    """Keeps a copy of a file with the case, with its hash (5.12); the original is not touched.

    Raises UserError "file.missing", "attachment.too_large" and "file.unreadable".
    """
    import mimetypes

    if not path.is_file():
        raise UserError("file.missing", path=path)
    if path.stat().st_size > LARGEST_FILE:
        raise UserError("attachment.too_large", name=path.name, most=LARGEST_FILE // 1024 // 1024)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    with desk.writing() as unit:
        before = unit.case(case_id)
        kept = unit.add_attachment(case_id, path.name, media_type, data)
        attachments = (*before.attachments, kept)
        after = unit.save_case(before, replace(before, attachments=attachments), "file attached")
    return Done(after, Changes.of_case(case_id))


def attachment_bytes(desk: Desk, attachment_id: int) -> bytes:
    """The exact bytes of a file kept in the desk."""
    with desk.reading() as unit:
        return unit.attachment(attachment_id)
