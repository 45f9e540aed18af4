"""The template of a letter: plain text with headings, fields in braces and parts that depend on the case.

    # The letter's title
    ## A section
    A paragraph with a {field}. {if the letter is late}I am sorry.{end}
    **A paragraph that stands out.**
    - an item of a list

    {points}                              a field on a line of its own may bring whole blocks
    {if something is not clear} ... {otherwise} ... {end}      around whole paragraphs, each on its own line

Two braces print one. Paragraphs are divided by an empty line. What is not understood is a fault
that names its line; nothing is ever passed over in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}\n]*\}|[{}]")
_HEADING = re.compile(r"(#{1,3})\s+(.*)")
_ALONE = re.compile(r"\{([^{}\n]+)\}")
_STRONG = re.compile(r"\*\*(.+)\*\*", re.DOTALL)
_IF = "if "
_DEEPEST = 6
OTHERWISE, END = "otherwise", "end"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a template: its line (from 1), and what, in plain words."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class FieldRef:
    """A field by its name."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class InlineIf:
    """A part of a paragraph that depends on the case."""

    condition: FieldRef
    then: tuple[Inline, ...]
    otherwise: tuple[Inline, ...] = ()


Inline = Words | FieldRef | InlineIf


@dataclass(frozen=True, slots=True)
class HeadingPart:
    """A heading; level 1 is the letter's title."""

    level: int
    inlines: tuple[Inline, ...]
    line: int


@dataclass(frozen=True, slots=True)
class ParagraphPart:
    """A paragraph, or an item of a list; `strong` stands out."""

    inlines: tuple[Inline, ...]
    line: int
    strong: bool = False
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class FieldPart:
    """A field on a line of its own, which may bring whole blocks."""

    field: FieldRef


@dataclass(frozen=True, slots=True)
class IfPart:
    """Whole paragraphs that depend on the case."""

    condition: FieldRef
    then: tuple[Part, ...]
    otherwise: tuple[Part, ...] = ()


Part = HeadingPart | ParagraphPart | FieldPart | IfPart


@dataclass(frozen=True, slots=True)
class Template:
    """A template as read, with everything in it that could not be understood."""

    parts: tuple[Part, ...]
    faults: tuple[Fault, ...] = ()

    @property
    def title(self) -> HeadingPart | None:
        """The heading of level 1, None where there is none."""
        return next((p for p in self.parts if isinstance(p, HeadingPart) and p.level == 1), None)

    @property
    def fields(self) -> tuple[FieldRef, ...]:
        """Every field that brings words or blocks, in order, wherever it stands."""
        return tuple(ref for ref, asked in _refs(self.parts) if not asked)

    @property
    def conditions(self) -> tuple[FieldRef, ...]:
        """Every condition that is asked, in order."""
        return tuple(ref for ref, asked in _refs(self.parts) if asked)


def _refs(parts: tuple[Part | Inline, ...]) -> Iterator[tuple[FieldRef, bool]]:
    for part in parts:
        match part:
            case FieldRef():
                yield part, False
            case FieldPart():
                yield part.field, False
            case HeadingPart() | ParagraphPart():
                yield from _refs(part.inlines)
            case IfPart() | InlineIf():
                yield part.condition, True
                yield from _refs(part.then)
                yield from _refs(part.otherwise)


def parse_template(text: str) -> Template:
    """The template that `text` is; it never raises: what is wrong stands in `faults`."""
    reader = _Reader(text)
    try:
        parts = reader.block(())
    except _TooDeepError as deep:
        return Template((), (Fault(deep.line, f"More than {_DEEPEST} “{{if …}}” stand within one another."),))
    return Template(parts, tuple(sorted(reader.faults, key=lambda f: f.line)))


class _TooDeepError(Exception):
    """Parts within parts beyond the limit; `line` is where."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _Reader:
    """Reads line by line; a block ends at a line that is `{otherwise}` or `{end}`."""

    def __init__(self, text: str) -> None:
        self._lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._at = 0
        self._depth = 0
        self.faults: list[Fault] = []

    def block(self, ends: tuple[str, ...]) -> tuple[Part, ...]:
        """The parts up to a line that is one of `ends`, or to the end of the text."""
        parts: list[Part] = []
        while self._at < len(self._lines):
            line = self._lines[self._at].strip()
            alone = _ALONE.fullmatch(line)
            name = alone[1].strip() if alone else ""
            if name in ends:
                break
            if name in (OTHERWISE, END):
                self._fault(f"“{{{name}}}” stands here without an “{{if …}}” before it.")
                self._at += 1
            elif name.startswith(_IF):
                parts.append(self._if(name))
            elif not line:
                self._at += 1
            elif name:
                parts.append(FieldPart(FieldRef(name, self._at + 1)))
                self._at += 1
            else:
                parts.append(self._words(line))
        return tuple(parts)

    def _if(self, name: str) -> IfPart:
        line = self._at + 1
        self._at += 1
        self._deeper(line)
        then = self.block((OTHERWISE, END))
        otherwise: tuple[Part, ...] = ()
        if self._here() == OTHERWISE:
            self._at += 1
            otherwise = self.block((END,))
        if self._here() == END:
            self._at += 1
        else:
            self.faults.append(Fault(line, f"“{{{name}}}” has no “{{end}}” after it."))
        self._depth -= 1
        return IfPart(FieldRef(name.removeprefix(_IF).strip(), line), then, otherwise)

    def _here(self) -> str:
        alone = _ALONE.fullmatch(self._lines[self._at].strip()) if self._at < len(self._lines) else None
        return alone[1].strip() if alone else ""

    def _words(self, line: str) -> Part:
        """A heading, an item of a list, or a paragraph with all its lines."""
        first = self._at
        heading = _HEADING.fullmatch(line)
        if heading or line.startswith("- "):
            self._at += 1
            words = heading[2] if heading else line[2:]
            inlines = self._inlines(words.strip(), first + 1)
            return HeadingPart(len(heading[1]), inlines, first + 1) if heading else ParagraphPart(
                inlines, first + 1, bullet=True
            )  # fmt: skip
        lines = []
        while self._at < len(self._lines) and self._goes_on(self._lines[self._at].strip(), first):
            lines.append(self._lines[self._at].strip())
            self._at += 1
        text = "\n".join(lines)
        strong = _STRONG.fullmatch(text)
        return ParagraphPart(self._inlines(strong[1] if strong else text, first + 1), first + 1, strong is not None)

    def _goes_on(self, line: str, first: int) -> bool:
        if self._at == first:
            return True
        return bool(line) and not line.startswith(("- ", "#")) and _ALONE.fullmatch(line) is None

    def _inlines(self, text: str, line: int) -> tuple[Inline, ...]:
        return self._run(_tokens(text, line), ())

    def _run(self, tokens: list[_Token], ends: tuple[str, ...]) -> tuple[Inline, ...]:
        """Takes tokens from the front up to one of `ends`, which stays."""
        found: list[Inline] = []
        while tokens and tokens[0].name not in ends:
            token = tokens.pop(0)
            if token.name in (OTHERWISE, END):
                self.faults.append(Fault(token.line, f"“{token.text}” stands here without an “{{if …}}” before it."))
            elif token.name.startswith(_IF):
                found.append(self._inline_if(token, tokens))
            elif token.name:
                found.append(FieldRef(token.name, token.line))
            elif token.stray:
                self.faults.append(Fault(token.line, _stray(token.text)))
            else:
                found.append(Words(token.text))
        return tuple(found)

    def _inline_if(self, token: _Token, tokens: list[_Token]) -> InlineIf:
        self._deeper(token.line)
        then = self._run(tokens, (OTHERWISE, END))
        otherwise: tuple[Inline, ...] = ()
        if tokens and tokens[0].name == OTHERWISE:
            tokens.pop(0)
            otherwise = self._run(tokens, (END,))
        if tokens:
            tokens.pop(0)
        else:
            self.faults.append(Fault(token.line, f"“{token.text}” has no “{{end}}” after it in its paragraph."))
        self._depth -= 1
        return InlineIf(FieldRef(token.name.removeprefix(_IF).strip(), token.line), then, otherwise)

    def _deeper(self, line: int) -> None:
        """One part within another; raises _TooDeepError beyond what anybody could still read."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _TooDeepError(line)

    def _fault(self, what: str) -> None:
        self.faults.append(Fault(self._at + 1, what))


@dataclass(frozen=True, slots=True)
class _Token:
    """Words, the `name` inside a pair of braces, or a `stray` brace."""

    text: str
    line: int
    name: str = ""
    stray: bool = False


def _stray(text: str) -> str:
    if len(text) > 1:
        return f"“{text}” names no field."
    return f"“{text}” stands alone. To print a brace, write it twice: {text * 2}"


def _tokens(text: str, line: int) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    for match in _TOKEN.finditer(text):
        here = line + text.count("\n", 0, match.start())
        if match.start() > at:
            found.append(_Token(text[at : match.start()], here))
        token = match[0]
        name = token[1:-1].strip() if len(token) > 1 else ""
        if token in ("{{", "}}"):
            found.append(_Token(token[0], here))
        else:
            found.append(_Token(token, here, name, stray=not name))
        at = match.end()
    if at < len(text):
        found.append(_Token(text[at:], line))
    return found
