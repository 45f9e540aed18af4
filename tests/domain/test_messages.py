"""Every code that the program raises has its words, and every field in the words is given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import complaintdesk
from complaintdesk.domain.errors import Problem, RequestRefused, UserError
from complaintdesk.domain.messages import MESSAGES

PACKAGE = Path(complaintdesk.__file__).parent
CODE = re.compile(r"^[a-z]+\.[a-z_]+$")


@cache
def every_call() -> tuple[tuple[str, str, set[str] | None], ...]:
    return tuple(calls())


def calls() -> Iterator[tuple[str, str, set[str] | None]]:
    """Each place that names a code: where, which, and the fields it gives (None where they cannot be read)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            place = {"UserError": 0, "problem": 1}.get(node.func.id)
            if place is None or len(node.args) <= place:
                continue
            code = node.args[place]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                given = {k.arg for k in node.keywords}
                known = None if None in given else {name for name in given if name}
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", code.value, known


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_code_has_its_words() -> None:
    found = every_call()
    assert len(found) > 100
    assert [f"{where} {code}" for where, code, _ in found if code not in MESSAGES] == []


def test_every_field_of_a_message_is_given() -> None:
    short = [
        f"{where} {code}: {sorted(fields(MESSAGES[code]) - given)}"
        for where, code, given in every_call()
        if given is not None and code in MESSAGES and not fields(MESSAGES[code]) <= given
    ]
    assert short == []


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_message_is_a_plain_sentence(code: str) -> None:
    text = MESSAGES[code]
    assert CODE.match(code)
    assert text == text.strip()
    assert "  " not in text
    assert not re.search(r"\b(error|invalid|illegal|failed|abort|exception|null)\b", text, re.IGNORECASE)
    if not text.endswith("}"):
        assert text[-1] in ".?"
        assert text[0].isupper() or text[0] in "{“"


def test_braces_in_what_people_wrote_are_left_alone() -> None:
    error = UserError("quarter.form", text="{x} {0} {")
    assert "{x} {0} {" in str(error)
    refused = RequestRefused((Problem("a", "quarter.form", (("text", "{problems}"),)), Problem("b", "date.missing")))
    assert str(refused).splitlines() == [p.text for p in refused.problems]
    assert "{problems}" in str(refused)
