"""Templates as one file: written out for another desk, and looked at before anything of one is taken in.

The file is TOML that a person can read: a line that says what it is, then the words of each letter,
then the landlord's own phrases.
"""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from complaintdesk.documents.characters import one_line
from complaintdesk.documents.wording import PHRASES, shipped_wording
from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters.template_check import TemplateFault
from complaintdesk.domain.spelling import counted, long_date
from complaintdesk.services.desk import Desk
from complaintdesk.services.files import explained
from complaintdesk.services.letters.phrases import phrase_name, phrase_text, phrases, phrases_of, read_phrases
from complaintdesk.services.letters.templates import (
    NAMES,
    NewVersion,
    TemplateState,
    add_versions,
    check_savable,
    faults,
    states,
    tidy,
    title_of,
    unusable,
)
from complaintdesk.system.atomic import write_text

_MARK, _FORM = "complaintdesk-templates", 1
_MOST_MB = 4
_DOCUMENTS = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf")
"""How files begin in which landlords keep their letters: Word's, new and old, PDF and rich text."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """The words of one template in a file; `differs` says how they differ from those in use, "" where they do not.

    `expected` is the newest version in this desk when it was looked at.
    """

    name: str
    text: str
    differs: str
    faults: tuple[TemplateFault, ...]
    expected: int

    @property
    def title(self) -> str:
        """What an officer calls the template."""
        return title_of(self.name)

    @property
    def can_be_taken(self) -> bool:
        """True when the words differ from those in use and letters can be filled with them."""
        return bool(self.differs) and not unusable(self.faults)


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """What a file of templates holds: who wrote it, the words, and what in it is of no use here."""

    path: Path
    landlord: str
    items: tuple[Incoming, ...]
    left_out: tuple[str, ...]


def export(desk: Desk, names: Sequence[str], path: Path) -> Path:
    """Writes the words in use of some templates to one file, which takes the place of one that is there.

    Raises UserError "templates.none", "folder.missing", "folder.not_writable" and "disk.full".
    """
    if not names:
        raise UserError("templates.none")
    if not path.parent.is_dir():
        raise UserError("folder.missing", path=path.parent)
    with desk.reading() as unit:
        landlord = unit.landlord().name
    chosen = [found for found in states(desk) if found.name in names]
    try:
        write_text(path, _written(chosen, landlord, long_date(desk.clock.today())))
    except OSError as error:
        raise explained(error, path.parent) from error
    return path


def _written(chosen: Iterable[TemplateState], landlord: str, day: str) -> str:
    lines = [
        f"# Letter templates of {one_line(landlord)}, written on {day}. Read in under Settings, Letters and templates.",
        f"{_MARK} = {_FORM}",
        f"supplied = {_quoted(shipped_wording().version)}",
        f"landlord = {_quoted(one_line(landlord))}",
    ]
    own = ""
    lines += ["", "[templates]"]
    for state in chosen:
        if state.name == PHRASES:
            own = state.text
        else:
            lines.append(f"{state.name} = {_on_lines(state.text)}")
    if any(state.name == PHRASES for state in chosen):
        # An empty table says that every phrase is as supplied.
        lines += ["", "[phrases]", re.sub(r"^\[", "[phrases.", own, flags=re.MULTILINE)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _on_lines(text: str) -> str:
    """A text over several lines as TOML has it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""\n{escaped}"""'


def read_export(desk: Desk, path: Path) -> TemplateFile:
    """What a file holds and what would change; nothing is changed by it.

    Raises UserError "file.missing", "file.unreadable", "templates.foreign", "templates.document",
    "templates.line", "templates.newer" and "templates.large".
    """
    values = _values(path)
    left_out: list[str] = []
    now = {state.name: state for state in states(desk)}
    found = []
    for name, text in _table(values, "templates").items():
        if name not in NAMES or name == PHRASES:
            left_out.append(f"“{one_line(str(name))[:60]}” is not a letter of this desk.")
        elif not isinstance(text, str):
            left_out.append(f"“{name}” must be words in quotation marks.")
        else:
            found.append(_incoming(desk, now[name], tidy(text)))
    if "phrases" in values and not isinstance(values["phrases"], dict):
        left_out.append("What stands under “phrases” is no list of phrases.")
    elif "phrases" in values:
        own, strange = phrases_of(_table(values, "phrases"))
        left_out += [fault.what for fault in strange]
        found.append(_incoming(desk, now[PHRASES], phrase_text(own)))
    if not found:
        raise UserError("templates.foreign", name=path.name)
    found.sort(key=lambda item: NAMES.index(item.name))
    landlord = values.get("landlord")
    return TemplateFile(path, one_line(landlord) if isinstance(landlord, str) else "", tuple(found), tuple(left_out))


def _values(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise UserError("file.missing", path=path)
    try:
        if path.stat().st_size > _MOST_MB * 1_000_000:
            raise UserError("templates.large", name=path.name, most=_MOST_MB)
        data = path.read_bytes()
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    values = _parsed(data, path.name)
    form = values.get(_MARK)
    if type(form) is not int or form < 1:
        raise UserError("templates.foreign", name=path.name)
    if form > _FORM:
        raise UserError("templates.newer", name=path.name)
    return values


def _parsed(data: bytes, name: str) -> dict[str, Any]:
    if data.startswith(_DOCUMENTS):
        raise UserError("templates.document", name=name)
    text = _decoded(data)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = re.search(r"at line (\d+)", str(error))
        if line and re.search(rf"^{_MARK} *=", text, re.MULTILINE):
            raise UserError("templates.line", name=name, line=line[1]) from None
        raise UserError("templates.foreign", name=name) from None


def _decoded(data: bytes) -> str:
    """The text of a file that somebody may have changed in a text editor: with its mark, breaks or letters."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n")


def _table(values: dict[str, Any], name: str) -> dict[str, Any]:
    found = values.get(name)
    return found if isinstance(found, dict) else {}


def _incoming(desk: Desk, now: TemplateState, text: str) -> Incoming:
    return Incoming(now.name, text, _difference(now, text), faults(desk, now.name, text), now.newest)


def _difference(now: TemplateState, text: str) -> str:
    if text == now.text:
        return ""
    if now.name == PHRASES:
        before, after = (phrases(read_phrases(words)[0]) for words in (now.text, text))
        names = [phrase_name(a.key) for b, a in zip(before, after, strict=True) if a.text != b.text]
        return f"{counted(len(names), 'phrase')} would change: {'; '.join(names)}"
    if text == now.supplied:
        return "The supplied words would be used again"
    matcher = difflib.SequenceMatcher(None, now.text.splitlines(), text.splitlines())
    lines = sum(max(i2 - i1, j2 - j1) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal")
    return f"{counted(lines, 'line')} would change"


def import_(desk: Desk, file: TemplateFile, names: Sequence[str], note: str) -> Changes:
    """Takes some of the words of a file up, each as a new version: all of them or, where one is refused, none.

    Raises UserError as `templates.save` does, and "templates.none".
    """
    chosen = [item for item in file.items if item.name in names]
    if not chosen:
        raise UserError("templates.none")
    for item in chosen:
        check_savable(item.name, item.faults, note)
    name = one_line(file.path.name)
    kept = f"{one_line(note)} (from the file {name})" if note.strip() else f"From the file {name}"
    add_versions(desk, [NewVersion(item.name, item.text, kept, item.expected) for item in chosen])
    return Changes(landlord=True)
