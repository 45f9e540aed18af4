"""What the first page asks and advises, worked out without Qt."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from pathlib import Path

MONTHS = tuple(calendar.month_name)[1:]
SUFFIX = ".desk"
LEAST_PASSPHRASE = 10
"""As `services.desk.LEAST_PASSPHRASE`; a test holds them equal."""

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_COMMON = ("password", "passphrase", "qwerty", "letmein", "welcome", "123456", "abc123", "complaint", "housing")


@dataclass(frozen=True, slots=True)
class SetUp:
    """The answers to the five questions, and the passphrase where one is wanted."""

    name: str
    homes: int
    year_end_day: int
    year_end_month: int
    officer: str
    path: Path
    passphrase: str | None = None


def file_name(organisation: str) -> str:
    """A file name that every system takes: "Hillside Homes.desk"."""
    plain = " ".join(_NOT_IN_NAMES.sub(" ", organisation).split()).strip(" .")
    return f"{plain[:60].strip(' .') or 'Complaints'}{SUFFIX}"


def with_suffix(path: Path) -> Path:
    """The path with the ending of a desk file."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def days_in(month: int) -> int:
    """How many days a month can have; 29 for February."""
    return calendar.monthrange(2024, month)[1]


def strength_words(passphrase: str) -> str:
    """Advice on a passphrase as it is typed; it never says what was typed."""
    if not passphrase:
        return "Three or four words that have nothing to do with each other are easy to keep and hard to guess."
    if len(passphrase) < LEAST_PASSPHRASE:
        missing = LEAST_PASSPHRASE - len(passphrase)
        return f"Too short: {missing} more {'character' if missing == 1 else 'characters'} at least."
    if len(set(passphrase.lower())) < 6 or any(word in passphrase.lower() for word in _COMMON):
        return "Easy to guess. Use words that nobody would connect with you or your work."
    words = len(passphrase.split())
    if len(passphrase) >= 20 or (words >= 3 and len(passphrase) >= 16):
        return "Strong."
    return "Fair. One more word makes it strong."


def passphrase_problem(first: str, again: str) -> str:
    """What is wrong with the two passphrases; empty when they will do."""
    if len(first) < LEAST_PASSPHRASE:
        return f"Use at least {LEAST_PASSPHRASE} characters."
    return "" if first == again else "The two are not the same. Type them again."


def field_of(code: str) -> str:
    """The question to which a refusal belongs, by the code of its message."""
    if code.startswith(("file.", "folder.", "disk.")):
        return "file"
    return "passphrase" if code.startswith("passphrase.") else ""


def code_page(code: str, organisation: str, path: Path) -> str:
    """The text of the recovery code to print or save."""
    return (
        f"ComplaintDesk: recovery code\n\nOrganisation: {organisation}\nDesk file: {path}\n\n    {code}\n\n"
        "This code opens the desk if the passphrase is forgotten. Whoever has both the file and this code can read "
        "everything in it. Keep it locked away, apart from the computer.\n"
    )
