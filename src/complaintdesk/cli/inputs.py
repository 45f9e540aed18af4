"""What commands are given: desk files and their secrets, and folders to write in."""

from __future__ import annotations

import argparse
import getpass
import os
import re
import sys
from pathlib import Path

from complaintdesk.domain.clocks import Targets
from complaintdesk.domain.errors import UserError
from complaintdesk.services.desk import Desk, is_protected, open_desk
from complaintdesk.system.clock import Clock

SECRET_VARIABLE = "COMPLAINTDESK_PASSPHRASE"
"""The environment variable that may hold a protected desk's passphrase or recovery code."""


def desk_to_read(args: argparse.Namespace) -> Desk:
    """The desk named in `args`, for looking only: it may be open in the window at the same time."""
    return _opened(args, read_only=True)


def desk_to_change(args: argparse.Namespace) -> Desk:
    """The desk named in `args`, to be changed: nobody else may have it open ("file.in_use")."""
    return _opened(args, read_only=False)


def _opened(args: argparse.Namespace, *, read_only: bool) -> Desk:
    path = Path(args.file)
    secret = given_secret(args.passphrase_file, "Passphrase or recovery code: ") if is_protected(path) else None
    return open_desk(path, Clock(), secret, read_only=read_only)


def given_secret(file: str | None, prompt: str) -> str:
    """The secret from a file, else from the environment, else typed unseen.

    Raises UserError "passphrase.needed" where it is in none of these places and nobody
    sits at a terminal.
    """
    if file is not None:
        return _first_line(Path(file))
    given = os.environ.get(SECRET_VARIABLE)
    if given:
        return given
    if sys.stdin is not None and sys.stdin.isatty():
        try:
            typed = getpass.getpass(prompt)
        except EOFError:
            typed = ""
        if typed:
            return typed
    raise UserError("passphrase.needed")


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            line = file.readline().rstrip("\r\n")
    except (FileNotFoundError, IsADirectoryError, UnicodeDecodeError) as error:
        raise UserError("passphrase.file", path=path) from error
    if not line:
        raise UserError("passphrase.file", path=path)
    return line


def targets_of(text: str | None) -> Targets:
    """Targets written as 3,10,15; raises UserError "clock.targets" for anything else."""
    if text is None:
        return Targets()
    parts = re.fullmatch(r"\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*", text)
    if parts is None or "0" in {p.lstrip("0") or "0" for p in parts.groups()}:
        raise UserError("clock.targets", text=text)
    return Targets(*(int(part) for part in parts.groups()))
