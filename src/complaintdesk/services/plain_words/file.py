"""The landlord's own list as a text file, one entry a line: taken out, edited anywhere, and brought in again."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.landlord import Landlord, OwnPlainWord
from complaintdesk.domain.plain_english import AdviceKind
from complaintdesk.domain.plain_english.words import same_case
from complaintdesk.services.desk import Desk
from complaintdesk.services.plain_words.keeping import changed, own_problems, own_word, spelling_problems, switched

MOST_LINES, _MOST_BYTES = 5000, 1024 * 1024

_KINDS = {"word": AdviceKind.JARGON, "blame": AdviceKind.BLAME, "cold": AdviceKind.COLD}
_OFF, _RIGHT = "leave alone", "spelt right"
_HEAD = """\
# Plain words of {name}
# One entry a line. What is to be avoided, then "=", then what to write instead. Forms of a word are
# parted by commas, several ways to put it by semicolons. After "|" you may say why.
#     word: customer, customers = resident, residents | They live here.
# "blame:" and "cold:" in place of "word:" are for what sounds like blame, or sounds cold.
# "leave alone:" switches a supplied entry off; "spelt right:" is for names and words of your own.
"""


@dataclass(frozen=True, slots=True)
class Imported:
    """What bringing in a file did: how many lines were new, changed what was there, or were there already.

    `refused` are the lines that were left out, by their number in the file, each with the reason.
    """

    added: int
    changed: int
    already: int
    refused: tuple[tuple[int, str], ...] = ()


def export_words(desk: Desk) -> bytes:
    """What the landlord added, switched off and spells so, as a text file that can be brought in again."""
    with desk.reading() as unit:
        landlord = unit.landlord()
    names = {kind.value: word for word, kind in _KINDS.items()}
    lines = [f"{names[own.kind]}: {_line_of(own)}" for own in landlord.own_words]
    lines += [f"{_OFF}: {name}" for name in landlord.quiet_words]
    lines += [f"{_RIGHT}: {word}" for word in landlord.known_spellings]
    text = _HEAD.format(name=landlord.name) + "\n".join(["", *lines, ""])
    return codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode()


def _line_of(own: OwnPlainWord) -> str:
    ways = "; ".join(", ".join(way) for way in own.instead)
    return ", ".join(own.find) + (f" = {ways}" if ways else "") + (f" | {own.why}" if own.why else "")


def import_words(desk: Desk, path: Path) -> tuple[Imported, Changes]:
    """Brings in a text file; good lines are kept, the others named.

    An own entry that goes by the same name is replaced. Raises UserError "file.missing",
    "file.unreadable", "words.not_text", "words.too_large" and "words.nothing".
    """
    lines = list(_lines(path))
    if not lines:
        raise UserError("words.nothing", name=path.name)
    counts = {"added": 0, "changed": 0, "already": 0}
    refused: list[tuple[int, str]] = []

    def change(landlord: Landlord) -> Landlord:
        for number, line in lines:
            try:
                after = _with_line(landlord, line)
            except UserError as error:
                refused.append((number, str(error)))
                continue
            counts[_what_it_did(landlord, after)] += 1
            landlord = after
        return landlord

    _, changes = changed(desk, change)
    return Imported(**counts, refused=tuple(refused)), changes


def _what_it_did(before: Landlord, after: Landlord) -> str:
    if after == before:
        return "already"
    replaced = len(after.own_words) == len(before.own_words) and after.own_words != before.own_words
    return "changed" if replaced else "added"


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that say something, each with its number."""
    if not path.is_file():
        raise UserError("file.missing", path=path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError("words.too_large", name=path.name, most=MOST_LINES)
        data = path.read_bytes()
    except OSError as error:
        raise UserError("file.unreadable", path=path) from error
    text = _decoded(data)
    if text is None:
        raise UserError("words.not_text", name=path.name)
    found = text.splitlines()
    if len(found) > MOST_LINES:
        raise UserError("words.too_large", name=path.name, most=MOST_LINES)
    for number, line in enumerate(found, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.strip()


def _decoded(data: bytes) -> str | None:
    """The text in the ways that programs save one; None for what is no text."""
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    ways = ["utf-16"] if is_wide else ["utf-8-sig", "cp1252"]
    for way in ways:
        try:
            text = data.decode(way)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def _with_line(landlord: Landlord, line: str) -> Landlord:
    """The landlord with what one line says; raises UserError with what is wrong in it."""
    kind, colon, rest = line.partition(":")
    kind = " ".join(kind.casefold().split()) if colon else "word"
    rest = rest if colon else line
    if kind == _OFF:
        return switched(landlord, rest, on=False)
    if kind == _RIGHT:
        return _with_spelling(landlord, " ".join(rest.split()))
    if kind not in _KINDS:
        if "=" in kind:
            return _with_own(landlord, _own_of("word", line))
        raise UserError("words.line_kind", kind=line.partition(":")[0].strip()[:40])
    return _with_own(landlord, _own_of(kind, rest))


def _own_of(kind: str, text: str) -> OwnPlainWord:
    body, _, why = text.partition("|")
    find, _, instead = body.partition("=")
    return own_word(_KINDS[kind].value, find, instead, why)


def _with_own(landlord: Landlord, own: OwnPlainWord) -> Landlord:
    if own in landlord.own_words:
        return landlord
    name = same_case(own.name) if own.find else ""
    others = tuple(o for o in landlord.own_words if same_case(o.name) != name)
    _refuse(own_problems(own, others))
    return replace(landlord, own_words=(*others, own))


def _with_spelling(landlord: Landlord, word: str) -> Landlord:
    if word in landlord.known_spellings:
        return landlord
    _refuse(spelling_problems(word, landlord.known_spellings))
    return replace(landlord, known_spellings=(*landlord.known_spellings, word))


def _refuse(problems: Iterator[Problem]) -> None:
    """Raises RequestRefused where there are problems."""
    found = tuple(problems)
    if found:
        raise RequestRefused(found)
