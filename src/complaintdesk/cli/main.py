"""The command line itself: reads the arguments, runs one command, and turns what went wrong into plain words.

Exit codes: 0 done; 2 something a person can put right, said on standard error; 1 a bug,
its details in the log; 130 stopped by the user.
"""

from __future__ import annotations

import argparse
import errno
import io
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import complaintdesk
from complaintdesk import bootstrap
from complaintdesk.cli import (
    assessments,
    calendar,
    cases,
    dates,
    files,
    handover,
    holidays,
    incoming,
    letters,
    ombudsman,
    reports,
    submission,
    trying,
    why,
)
from complaintdesk.cli.commands import Commands
from complaintdesk.cli.output import warn
from complaintdesk.cli.parsing import PlainParser
from complaintdesk.domain.errors import UserError
from complaintdesk.services.files import explained
from complaintdesk.system.logs import trace_without_words

logger = logging.getLogger(__name__)

DONE, BUG, MEND, STOPPED = 0, 1, 2, 130

_REFUSED = {errno.ENOSPC, errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}

_SUBJECTS = (
    trying, dates, cases, calendar, why, handover, holidays, letters, incoming, reports, assessments, submission,
    ombudsman, files,
)  # fmt: skip

_MORE = """Without a command the desk opens in its window; with the name of a desk file, that desk.

Exit codes: 0 done, 2 something you can put right (the message says what), 1 a fault in the program."""


def build_parser() -> argparse.ArgumentParser:
    """The parser with every command."""
    parser = PlainParser(
        prog="complaintdesk",
        description="The desk of a social landlord's complaints officer.",
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"ComplaintDesk {complaintdesk.__version__}")
    commands = Commands(parser)
    for subject in _SUBJECTS:
        subject.add(commands)
    return parser


def main(argv: Sequence[str]) -> int:
    """Runs the command in `argv` and gives its exit code; never raises, never shows a traceback."""
    _speak_utf8()
    with bootstrap.keeping_log() as log:
        try:
            code = _run(argv)
            sys.stdout.flush()
        except BrokenPipeError:
            _drop_output()
            return DONE
        except KeyboardInterrupt:
            warn("Stopped. What was finished before stays.")
            return STOPPED
        except UserError as error:
            warn(str(error))
            return MEND
        except Exception as error:
            return _trouble(error, log)
    return code


def _run(argv: Sequence[str]) -> int:
    try:
        args = build_parser().parse_args(argv)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else DONE
    bootstrap.check_clock()
    return int(args.run(args))


def _speak_utf8() -> None:
    """UTF-8 on every system: names must come out whole even where a pipe would get another encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Whoever takes our output has had enough (such as `head`), or has no room: the rest is not written at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _trouble(error: Exception, log: Path | None) -> int:
    """Tells a disk or folder that refuses, which a person can mend, from a bug of ours."""
    if isinstance(error, OSError) and error.errno in _REFUSED and error.filename is not None:
        warn(str(explained(error, Path(str(error.filename)))))
        return MEND
    if isinstance(error, OSError) and error.errno in _REFUSED:
        # Without a file's name it is the answer itself that could not be written.
        _drop_output()
        warn("The answer could not be written where you sent it: there is no room, or nothing may be written there.")
        return MEND
    # Not exc_info: whatever else listens to the log would write the error's own text, which may quote a resident.
    logger.critical("an unforeseen error\n%s", trace_without_words(type(error), error.__traceback__))
    warn("Something went wrong in ComplaintDesk itself. Nothing half-done was saved.")
    if log is not None:
        warn(f"The details for whoever looks after the program are in {log}")
    return BUG
