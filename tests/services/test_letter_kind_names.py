"""The kind of a letter as it is typed: on the command line, and in what other programs hand over."""

from __future__ import annotations

import pytest

from complaintdesk.domain.casefile import CaseKind, LetterKind
from complaintdesk.domain.errors import UserError
from complaintdesk.services import letters
from tests.builders import at_stage_two, complaint


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("acknowledgement", LetterKind.ACKNOWLEDGEMENT_1),
        ("ack", LetterKind.ACKNOWLEDGEMENT_1),
        ("Acknowledgment", LetterKind.ACKNOWLEDGEMENT_1),
        (" EXTENSION ", LetterKind.EXTENSION_1),
        ("response-1", LetterKind.RESPONSE_1),
        ("response 2", LetterKind.RESPONSE_2),
        ("response_2", LetterKind.RESPONSE_2),
        ("stage-2-response", LetterKind.RESPONSE_2),
        ("stage2-response", LetterKind.RESPONSE_2),
        ("stage 2 acknowledgement", LetterKind.ACKNOWLEDGEMENT_2),
        ("final response", LetterKind.RESPONSE_2),
        ("final-response-2", LetterKind.RESPONSE_2),
    ],
)
def test_a_kind_is_read_however_it_is_written(text: str, kind: LetterKind) -> None:
    assert letters.parse_kind(text, complaint()) is kind


def test_a_kind_without_a_stage_is_the_latest_stages() -> None:
    assert letters.parse_kind("response", at_stage_two()) is LetterKind.RESPONSE_2
    assert letters.parse_kind("response-1", at_stage_two()) is LetterKind.RESPONSE_1
    assert letters.parse_kind("ack", complaint(kind=CaseKind.FEEDBACK, stages=())) is LetterKind.ACKNOWLEDGEMENT_1


@pytest.mark.parametrize("text", ["", "final", "holding", "response-3", "1", "response-1-2", "ack extension", "{x}"])
def test_any_other_kind_is_refused_with_the_list_of_them(text: str) -> None:
    with pytest.raises(UserError, match="acknowledgement") as refused:
        letters.parse_kind(text, complaint())
    assert refused.value.code == "letter.kind_unknown"
