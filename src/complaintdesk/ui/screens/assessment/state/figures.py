"""What the cases show beside a provision: the live figures, or the frozen ones with those of now where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaintdesk.domain.assessment.record import FrozenEvidence, FrozenFigure
from complaintdesk.domain.measures import Figure, Unit
from complaintdesk.domain.spelling import long_date

if TYPE_CHECKING:
    from complaintdesk.services.evidence import LiveEvidence, ProvisionEvidence


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure: its label, how it reads, how it reads now where it is frozen and has moved, and its cases.

    `counted` and `base` are ids of cases; `lost` are references of cases that the desk no longer knows.
    """

    key: str
    label: str
    text: str
    now: str = ""
    counted: tuple[int, ...] = ()
    base: tuple[int, ...] = ()
    lost: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The line as it is shown."""
        return f"{self.label}: {self.text}"


def reads(text: str, unit: Unit, counted: int, base: int) -> str:
    """A figure with its working: “91.7% (33 of 36)”; said in words where there is nothing to take a share of."""
    if unit is Unit.PERCENT and not base:
        return "nothing to count"
    return f"{text} ({counted} of {base})" if unit is Unit.PERCENT else text


def figure_lines(evidence: LiveEvidence | None, frozen: FrozenEvidence | None, number: str) -> tuple[FigureLine, ...]:
    """The figures of a provision: as frozen where the version is approved, as they are now otherwise."""
    live = {f.key: f for f in _figures(evidence, number)}
    if frozen is None:
        return tuple(_live(figure) for figure in live.values())
    ids = {reference: case for case, reference in evidence.references.items()} if evidence is not None else {}
    return tuple(_frozen(f, live.get(f.key), ids) for f in frozen.figures if f.number == number)


def _figures(evidence: LiveEvidence | None, number: str) -> tuple[Figure, ...]:
    found = of_provision(evidence, number)
    return found.figures if found is not None else ()


def of_provision(evidence: LiveEvidence | None, number: str) -> ProvisionEvidence | None:
    """What stands for one provision."""
    if evidence is None:
        return None
    return next((p for p in evidence.provisions if p.number == number), None)


def _live(figure: Figure) -> FigureLine:
    text = reads(figure.text, figure.unit, len(figure.cases), len(figure.base))
    return FigureLine(figure.key, figure.label, text, "", figure.cases, figure.base)


def _frozen(figure: FrozenFigure, live: Figure | None, ids: dict[str, int]) -> FigureLine:
    text = reads(figure.text, figure.unit, len(figure.counted), len(figure.base))
    now = reads(live.text, live.unit, len(live.cases), len(live.base)) if live is not None else ""
    named = dict.fromkeys((*figure.counted, *figure.base))
    return FigureLine(
        figure.key,
        figure.label,
        text,
        now if now != text else "",
        tuple(ids[name] for name in figure.counted if name in ids),
        tuple(ids[name] for name in figure.base if name in ids),
        tuple(name for name in named if name not in ids),
    )


def period_words(evidence: LiveEvidence | None, frozen: FrozenEvidence | None, why: str) -> str:
    """Which days the figures are of, or why there are none."""
    if frozen is not None:
        return f"{frozen.span[:1].upper()}{frozen.span[1:]}, as it stood on {long_date(frozen.as_of)}."
    if evidence is None:
        return why or "Figures of your own cases are not shown beside another landlord’s answers."
    if evidence.as_of < evidence.period.last:
        return f"{evidence.period.name}; so far, to {long_date(evidence.as_of)}."
    return f"{evidence.period.name}."


def cases_note(line: FigureLine) -> str:
    """What is said above the cases of a figure."""
    parts = []
    if set(line.base) - set(line.counted):
        parts.append("The cases that count come first; the others are what the figure is a share of.")
    if line.lost:
        parts.append(f"Counted then and no longer among the figures: {', '.join(line.lost)}.")
    if not line.counted and not line.base and not line.lost:
        parts.append("No case lies behind this figure.")
    return " ".join(parts)
