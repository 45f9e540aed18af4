"""What is left over from drafting, copying and old plans: where it is looked for, and how it is pointed at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.assessment.leftovers import leftovers, parse_related
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    EvidenceItem,
    EvidenceKind,
)
from complaintdesk.domain.assessment.work import ToDo, ToDoKind
from complaintdesk.services.rules import editions
from complaintdesk.system import resources
from tests.domain.assessment.leftovers.provisions import (
    OWN,
    TODAY,
    assessed,
    found,
    pointed_at,
    saying,
    shown_by,
    text_of,
)
from tests.domain.assessment.leftovers.sentences import COPY, GONE, INTENTIONS, NOTES, QUIET

SHIPPED = parse_related(resources.text("assessment", "related-2024-04.toml"), editions()[0])


def test_places_in_evidence_count_over_its_items() -> None:
    provision = shown_by("Policy 4.2", "Leaflet (draft)", "Log TBC")
    assert [text_of(provision, t) for t in found(provision)] == ["(draft)", "TBC"]


def test_the_words_of_a_live_figure_are_not_looked_at() -> None:
    figure = EvidenceItem(EvidenceKind.FIGURE, "Letters TBC: 3 of 4", figure="x")
    provision = AnsweredProvision("4.1", evidence=(figure, EvidenceItem(EvidenceKind.DOCUMENT, "Log TBC")))
    (todo,) = found(provision)
    assert todo.start == len("Letters TBC: 3 of 4\nLog ")


def test_what_is_not_published_is_not_looked_at() -> None:
    hidden = AnsweredProvision("4.1", requirement="TBC ??", note="TBC: need to ask Elm Tree Homes", source_text="TBC")
    assert found(hidden) == ()


def test_another_landlords_is_not_ours_to_mend() -> None:
    assert leftovers(assessed(saying("TBC"), landlord="Elmbank"), TODAY, OWN) == ()


def test_findings_stand_in_the_codes_order() -> None:
    provisions = (saying("B: TBC and XX", "10.1"), saying("TBC", "2.1"))
    assert [(t.number, t.start) for t in found(*provisions)] == [("10.1", 3), ("10.1", 11), ("2.1", 0)]


def test_one_place_is_pointed_out_once() -> None:
    assert pointed_at("[insert date TBC??]") == ["[insert date TBC??]"]
    assert pointed_at("Introduce a log for refusals by March 2025.") == ["March 2025"]


PIECES = st.sampled_from(
    [*(text for text, _ in (*NOTES, *GONE)), *INTENTIONS, *QUIET, COPY, "Elm Tree Homes.", "\n", " "]
)


def _places(todos: Iterable[ToDo], assessment: Assessment) -> None:
    for todo in todos:
        provision = assessment.provision(todo.number)
        assert todo.kind is ToDoKind.LEFTOVER
        assert not todo.is_needed
        assert text_of(provision, todo).strip()
        assert len(text_of(provision, todo)) == todo.length


@given(st.lists(st.lists(PIECES, max_size=4).map(" ".join), min_size=1, max_size=4))
def test_every_finding_points_at_words_that_are_there(texts: list[str]) -> None:
    numbers = ("1.3", "4.3", "6.2", "9.8")
    whole = assessed(*(saying(text, number) for text, number in zip(texts, numbers, strict=False)))
    _places(leftovers(whole, TODAY, OWN, ("Elmbank",), SHIPPED), whole)


@given(st.text(max_size=300), st.text(max_size=80))
def test_no_text_brings_it_down(text: str, name: str) -> None:
    whole = assessed(saying(text), replace(shown_by(text), number="4.2"))
    _places(leftovers(whole, TODAY, name, (name, text)), whole)
