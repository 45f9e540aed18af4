"""Names for the files in an email: safe on every system, telling, and each there once."""

from __future__ import annotations

import re
import unicodedata

from complaintdesk.exchange.mail.letters import one_line
from complaintdesk.exchange.media import usual_ending

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_MOST_BYTES = 180
_LONGEST_ENDING = 12


def safe_name(raw: str, kind: str, otherwise: str) -> str:
    """A name for a file that an email calls `raw`, of media type `kind`; `otherwise` where the email gives none.

    No folders, no device of Windows, no letter that a system forbids or that turns the rest
    of the name round; at most 180 bytes of UTF-8. A name without an ending gets the one
    usual for its kind.
    """
    name = re.split(r"[/\\]", one_line(raw).rstrip("/\\ ."))[-1]
    name = "".join(letter for letter in name if unicodedata.category(letter) not in {"Cc", "Cf", "Co"})
    name = _FORBIDDEN.sub("-", name).strip(" .") or otherwise
    if _DEVICES.match(name):
        name = f"file {name}"
    stem, dot, ending = name.rpartition(".")
    if not dot or not stem or len(ending) > _LONGEST_ENDING:
        stem, ending = name, usual_ending(kind)
    return f"{_cut(stem)}.{ending}" if ending else _cut(stem)


def each_once(name: str, taken: set[str]) -> str:
    """The name, with a number where `taken` has it already; adds it there in small letters."""
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem} ({number}){dot}{ending}"
    taken.add(free.casefold())
    return free


def _cut(stem: str) -> str:
    """The beginning of a name that is too long for a file, cut between letters."""
    return stem.encode("utf-8")[:_MOST_BYTES].decode("utf-8", "ignore").rstrip(" .")
