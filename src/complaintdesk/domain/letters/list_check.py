"""The lists that letters share, looked over where they are written: survey questions, lines of the authority form.

A list is kept as one text with an item on each line. What a form cannot do without is looked for by its words:
a landlord may word a line as it likes, as long as something on the form asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import Formatter

from complaintdesk.domain.letters.phrase_check import LONE_BRACE, phrase_fields
from complaintdesk.domain.letters.template_check import TemplateFault

LONGEST_ITEM = 200
"""Characters; an item is a line or two of a form."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PERSON = "act person represent helper carer advocate friend behalf their them who somebody someone adviser speak"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something a list must ask or say: one item has a word beginning with one of each of `words` (divided by spaces).

    `items` is how many such items there must be; one that does not `stop` is good practice.
    """

    what: str
    words: tuple[str, ...]
    provision: str
    items: int = 1
    stops: bool = True


@dataclass(frozen=True, slots=True)
class ListRule:
    """What holds for a list: how many items at the least and the most, and what it must hold.

    `longest` is the length of an item in characters; `once` where no item may stand twice.
    """

    title: str
    least: int
    most: int
    wanted: tuple[Wanted, ...] = ()
    longest: int = LONGEST_ITEM
    once: bool = True


RULES = {
    ("survey", "questions"): ListRule("question", 1, 10, (
        Wanted("Nothing asks how we handled the complaint.", ("handl deal dealt treat process",), "9.1", stops=False),
        Wanted("Nothing asks about the outcome: what came of the complaint.",
               ("outcome came come result answer decision decided put resol remed",), "9.1", stops=False),
    )),
    ("survey", "answers"): ListRule("answer", 2, 6, longest=40),
    ("authority", "lines"): ListRule("line", 2, 14, (
        Wanted("Nothing asks for the name of the person who may act for the resident.", ("name", _PERSON), "3.6"),
        Wanted("Two names are needed: the resident’s own and that of the person who may act for them.",
               ("name",), "3.6", items=2),
        Wanted("Nothing asks how to reach that person, such as their address or phone number.",
               ("address phone telephone email contact mobile reach", _PERSON), "3.6", stops=False),
    )),
    ("authority", "may"): ListRule("line", 1, 10, (
        Wanted("Nothing lets the resident say what may be shared: that we may talk to that person about this, or let "
               "them see what we hold.",
               ("see shar hold held inform record tell talk discuss copies detail file data",), "3.6"),
    )),
    ("authority", "signed"): ListRule("line", 2, 8, (
        Wanted("There is no line for a signature.", ("sign",), "3.6"),
        Wanted("There is no line for the date of the signature.", ("date day",), "3.6"),
    ), once=False),
}  # fmt: skip
"""By group and name; without what is wanted here a form no longer does what a letter's check counts on it to do."""

_FIVE = (
    "The Tenant Satisfaction Measures use five answers, from very satisfied to very dissatisfied. With others your "
    "figures cannot be set beside those."
)


def items_of(text: str) -> tuple[str, ...]:
    """The items of a list's text."""
    return tuple(text.split("\n"))


def list_faults(key: tuple[str, str], supplied: str, text: str) -> tuple[TemplateFault, ...]:
    """What is to be mended in a list; `line` of a fault is the item's number from 1, 0 for the whole list."""
    rule, items = RULES[key], items_of(text)
    if not text.strip():
        what = f"The list is empty, and letters would leave it out. Add at least one {rule.title}."
        return (TemplateFault(0, what),)
    found = [*_item_faults(rule, supplied, items), *_numbers(rule, items), *_lost_fields(supplied, items)]
    found += [fault for wanted in rule.wanted for fault in _lack(wanted, items)]
    if key == ("survey", "answers") and len(items) != len(items_of(supplied)):
        found.append(TemplateFault(0, _FIVE, stops=False))
    return tuple(found)


def _item_faults(rule: ListRule, supplied: str, items: Sequence[str]) -> Iterator[TemplateFault]:
    known, before = _fields(supplied), set()
    for number, item in enumerate(items, 1):
        if not item.strip():
            yield TemplateFault(number, "It is empty: write its words, or take it out.")
        elif len(item) > rule.longest:
            yield TemplateFault(number, f"It has more than {rule.longest} characters. Make it shorter.")
        elif rule.once and item.casefold() in before:
            yield TemplateFault(number, f"“{item}” stands in the list twice. Take one of them out.")
        else:
            yield from _braces(number, item, known)
        before.add(item.casefold())


def _braces(number: int, item: str, known: frozenset[str]) -> Iterator[TemplateFault]:
    if not known and ("{" in item or "}" in item):
        yield TemplateFault(number, "No field can stand in this list: take the braces out.")
        return
    try:
        parsed = list(Formatter().parse(item))
    except ValueError:
        yield TemplateFault(number, LONE_BRACE)
        return
    for _, name, spec, conversion in parsed:
        if name is not None and (name not in known or spec or conversion):
            yield TemplateFault(number, f"“{{{name}}}” is not known here. This list knows {_shown(known)}.")


def _fields(text: str) -> frozenset[str]:
    return frozenset(phrase_fields(text))


def _shown(names: frozenset[str]) -> str:
    return " and ".join(f"{{{name}}}" for name in sorted(names))


def _numbers(rule: ListRule, items: Sequence[str]) -> Iterator[TemplateFault]:
    if len(items) < rule.least:
        yield TemplateFault(0, f"There must be at least {rule.least} {rule.title}s.")
    if len(items) > rule.most:
        yield TemplateFault(0, f"More than {rule.most} {rule.title}s do not fit on the form. Take some out.")


def _lost_fields(supplied: str, items: Sequence[str]) -> Iterator[TemplateFault]:
    there = frozenset().union(*map(_fields, items))
    for name in sorted(_fields(supplied) - there):
        yield TemplateFault(0, f"“{{{name}}}” is gone: letters will no longer say it.", stops=False)


def _lack(wanted: Wanted, items: Sequence[str]) -> Iterator[TemplateFault]:
    if sum(all(_has(item, words) for words in wanted.words) for item in items) < wanted.items:
        # As with a phrase, no note makes good in every letter what is missing: the provision is only told.
        yield TemplateFault(0, f"{wanted.what.removesuffix('.')} ({wanted.provision}).", stops=wanted.stops)


def _has(item: str, beginnings: str) -> bool:
    said = [word.casefold() for word in _WORD.findall(item)]
    return any(word.startswith(beginning) for beginning in beginnings.split() for word in said)
