"""Where an answer and the figures beside it do not say the same; pointed out, never rewritten (F52)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from complaintdesk.domain.assessment.bearing import AskedOfAll
from complaintdesk.domain.assessment.reading import Answer
from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment, FrozenFigure
from complaintdesk.domain.assessment.work import ToDo, ToDoKind
from complaintdesk.domain.measures import Unit

FEW = 3
"""Fewer cases than this are said to be few: one case more or less changes everything."""

Shares = dict[tuple[str, str], FrozenFigure]


def drift(assessment: Assessment, live: Sequence[FrozenFigure], asked_of_all: Sequence[AskedOfAll]) -> tuple[ToDo, ...]:
    """Where the `live` figures of the assessment's year and its answers differ, in the Code's order.

    Three things are pointed out: a “Yes” of whose share the Code asks the whole and that is
    less; such a share that is lower than when the version was approved, whatever the answer;
    and a “No” all of whose shares are whole by now. A share of nothing says nothing.
    Another landlord's is left alone: these are not its figures.
    """
    if not assessment.head.is_ours:
        return ()
    asked = {(number, one.figure): one for one in asked_of_all for number in one.provisions}
    now, then = _shares(live), _shares(assessment.frozen.figures if assessment.frozen else ())
    found: list[ToDo] = []
    for provision in assessment.provisions:
        own = [(asked[key], now[key], then.get(key)) for key in asked if key in now and key[0] == provision.number]
        found += (_todo(provision, words) for words in _said(provision, own))
    return tuple(found)


def _shares(figures: Sequence[FrozenFigure]) -> Shares:
    """The shares that have something to be a share of, by provision and key."""
    return {(f.number, f.key): f for f in figures if f.unit is Unit.PERCENT and f.value is not None and f.base}


def _said(
    provision: AnsweredProvision, own: Sequence[tuple[AskedOfAll, FrozenFigure, FrozenFigure | None]]
) -> Iterator[str]:
    for asked, now, then in own:
        worse = then is not None and _value(now) < _value(then)
        if provision.answer is Answer.YES and not _is_whole(now):
            yield f"“Yes”, but {_of(now)} {asked.words}.{_before(then) if worse else ''}{_few(now)}"
        elif worse:
            yield f"By now {_of(now)} {asked.words}.{_before(then)}{_few(now)}"
    if provision.answer is Answer.NO and own and all(_is_whole(now) for _, now, _ in own):
        figures = "; ".join(f"{_of(now)} {asked.words}" for asked, now, _ in own)
        few = _few(min((now for _, now, _ in own), key=lambda f: len(f.base)))
        yield f"Perhaps you can answer Yes: {figures}.{few}"


def _value(figure: FrozenFigure) -> float:
    return figure.value or 0.0


def _is_whole(figure: FrozenFigure) -> bool:
    return _value(figure) >= 100


def _of(figure: FrozenFigure) -> str:
    return f"{len(figure.counted):,} of {len(figure.base):,}"


def _before(then: FrozenFigure | None) -> str:
    return f" When this version was approved it was {_of(then)}." if then is not None else ""


def _few(figure: FrozenFigure) -> str:
    """What is said of so few cases that a share means little."""
    if len(figure.base) >= FEW:
        return ""
    return " There was only one to count." if len(figure.base) == 1 else " There were only two to count."


def _todo(provision: AnsweredProvision, words: str) -> ToDo:
    return ToDo(provision.number, ToDoKind.DRIFT, "answer", words)
