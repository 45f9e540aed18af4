"""Self-assessments in the file: what is written comes back, and the journal tells each change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintdesk.domain.assessment import Answer, FlagKind, Rag
from complaintdesk.domain.assessment.record import AnsweredProvision, Assessment, AssessmentState
from complaintdesk.domain.errors import UserError
from complaintdesk.storage.plain import canonical, from_plain
from complaintdesk.storage.store import Store
from tests.storage.fixtures.make_fixture import FROZEN, HEAD, PROVISIONS


def kept(store: Store) -> Assessment:
    with store.write("Ann Officer") as unit:
        return unit.add_assessment(HEAD, PROVISIONS, "self-assessment begun")


def changed(assessment: Assessment, number: str, **values: object) -> Assessment:
    after = replace(assessment.provision(number), **values)  # type: ignore[arg-type]
    return replace(assessment, provisions=tuple(after if p.number == number else p for p in assessment.provisions))


def test_a_self_assessment_comes_back_as_it_was_written(either: Store) -> None:
    stored = kept(either)
    assert (stored.head, stored.provisions) == (replace(HEAD, id=1), PROVISIONS)
    with either.read() as unit:
        assert unit.assessment(1) == stored
        assert unit.assessment_answers() == {1: {"no": 1, "yes": 1}}


def test_the_journal_tells_old_and_new_of_each_provision(store: Store) -> None:
    stored = kept(store)
    with store.write("Bea") as unit:
        unit.save_provisions(stored, changed(stored, "6.2", answer=Answer.NO, commentary="Late"), "changed")
        *_, entry = unit.assessment_journal(1)
    assert (entry.who, entry.act) == ("Bea", "changed")
    assert json.loads(entry.diff) == {
        "assessments/1/provisions/6.2/answer": ["yes", "no"],
        "assessments/1/provisions/6.2/commentary": ["", "Late"],
    }


def test_the_journal_of_one_tells_nothing_of_another(store: Store) -> None:
    for _ in range(11):
        kept(store)
    with store.read() as unit:
        eleventh = unit.assessment(11)
    with store.write("Bea") as unit:
        unit.save_provisions(eleventh, changed(eleventh, "6.2", note="?"), "changed")
        assert [e.act for e in unit.assessment_journal(1)] == ["self-assessment begun"]
        assert [e.act for e in unit.assessment_journal(11)] == ["self-assessment begun", "changed"]


def test_two_officers_may_change_different_provisions(store: Store) -> None:
    stored = kept(store)
    with store.write("Ann") as unit:
        unit.save_provisions(stored, changed(stored, "6.2", note="Ann's"), "changed")
    with store.write("Bea") as unit:
        saved = unit.save_provisions(stored, changed(stored, "5.13", note="Bea's"), "changed")
    assert [p.note for p in saved.provisions] == ["Bea's", "Ann's"]


def test_the_same_provision_is_not_written_over(store: Store) -> None:
    stored = kept(store)
    with store.write("Ann") as unit:
        unit.save_provisions(stored, changed(stored, "6.2", note="Ann's"), "changed")
    with pytest.raises(UserError) as raised, store.write("Bea") as unit:
        unit.save_provisions(stored, changed(stored, "6.2", note="Bea's"), "changed")
    assert raised.value.code == "changed.elsewhere"


def test_nothing_changed_leaves_no_entry(store: Store) -> None:
    stored = kept(store)
    with store.write("Ann") as unit:
        length = unit.journal_length()
        assert unit.save_provisions(stored, stored, "changed") == stored
        assert unit.journal_length() == length


def test_the_evidence_is_kept_with_the_head(either: Store) -> None:
    stored = kept(either)
    head = replace(stored.head, state=AssessmentState.APPROVED)
    with either.write("Ann") as unit:
        unit.save_assessment(stored, head, "approved", FROZEN)
    with either.write("Ann") as unit:
        approved = unit.assessment(1)
        assert (approved.head.state, approved.frozen) == (AssessmentState.APPROVED, FROZEN)
        later = unit.save_assessment(approved, replace(head, minute="8"), "approved")
        assert later.frozen == FROZEN
        with pytest.raises(UserError) as raised:
            unit.save_assessment(approved, head, "approved")
    assert raised.value.code == "changed.elsewhere"


def test_what_is_taken_away_stays_in_the_journal(store: Store) -> None:
    stored = kept(store)
    with store.write("Ann") as unit:
        child = unit.add_assessment(replace(HEAD, begun_from=1), PROVISIONS, "begun")
        unit.remove_assessment(stored, "discarded")
        assert [h.begun_from for h in unit.assessment_heads()] == [None]
        with pytest.raises(UserError) as raised:
            unit.assessment(1)
        old, new = json.loads(unit.assessment_journal(1)[-1].diff)["assessments/1"]
        unit.remove_assessment(replace(child, head=replace(child.head, begun_from=None)), "discarded")
    assert raised.value.code == "assessment.gone"
    assert new is None
    assert from_plain(Assessment, old) == stored


def test_ids_are_never_given_out_twice(store: Store) -> None:
    with store.write("Ann") as unit:
        unit.remove_assessment(unit.add_assessment(HEAD, PROVISIONS, "begun"), "discarded")
        assert unit.add_assessment(HEAD, PROVISIONS, "begun").head.id == 2


_WORDS = st.text(max_size=40)


@settings(max_examples=30, deadline=None)
@given(
    _WORDS, st.none() | st.sampled_from(Answer), st.none() | st.sampled_from(Rag),
    st.none() | st.dates(date(1900, 1, 1)), st.sampled_from(FlagKind),
)  # fmt: skip
def test_every_provision_comes_back_from_its_record(
    words: str, answer: Answer | None, rag: Rag | None, day: date | None, kind: FlagKind
) -> None:
    first = PROVISIONS[0]
    written = replace(
        first, commentary=words, note=words, answer=answer, rag=rag, comply_by=day,
        actions=(replace(first.actions[0], what=words, by=day, done_on=day),),
        doubts=(replace(first.doubts[0], kind=kind),),
    )  # fmt: skip
    assert from_plain(AnsweredProvision, json.loads(canonical(written))) == written
