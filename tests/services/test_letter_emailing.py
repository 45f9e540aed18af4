"""Draft emails with a letter: to whom, about what, with which bytes attached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from complaintdesk.domain.casefile import LetterKind, Representative, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.services import letters
from complaintdesk.services.complaints import attachment_bytes
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters.emailing import draft_email, email_address, issued_email
from complaintdesk.services.letters.enclosures import add_enclosure
from complaintdesk.system.clock import Clock
from tests.builders import complaint, defined, landlord, letter_case, letter_words
from tests.desks import stored

DATED, LATER = date(2026, 11, 17), date(2026, 11, 27)
PERSON = Representative("Ray Helper", "son", "2 Some Road", "ray@example.org", consent_on=date(2026, 11, 1))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_desk(tmp_path / "a.desk", landlord(), Clock(datetime(2026, 11, 17, 10, tzinfo=UTC))).desk as made:
        yield made


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def attached(message: EmailMessage) -> dict[str, bytes]:
    return {str(part.get_filename()): part.get_content() for part in message.iter_attachments()}


def body(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def test_a_draft_says_that_it_is_one_and_goes_to_the_resident(desk: Desk) -> None:
    case = stored(desk, defined(resident=Resident(1, "Zoë O’Neill", "zoe@example.org")))
    shown = letters.preview(desk, case, LetterKind.ACKNOWLEDGEMENT_1, letter_words(LetterKind.ACKNOWLEDGEMENT_1))
    message = read(draft_email(desk, shown))
    assert str(message["Subject"]) == f"Draft: {shown.document.title}"
    assert "zoe@example.org" in message["To"]
    (name,) = attached(message)
    assert name == f"{case.reference} acknowledgement-1 draft.pdf"
    assert attached(message)[name] == letters.preview_pdf(shown)
    assert f"about your complaint, reference {case.reference}" in body(message)
    assert draft_email(desk, shown) == draft_email(desk, shown)


@pytest.mark.parametrize("kind", [LetterKind.RESPONSE_2, LetterKind.SERVICE_REQUEST])
def test_an_issued_letter_is_attached_byte_for_byte_with_what_went_with_it(
    desk: Desk, tmp_path: Path, kind: LetterKind
) -> None:
    case = stored(desk, letter_case(kind))
    leaflet = tmp_path / "Our leaflet.pdf"
    leaflet.write_bytes(letters.preview_pdf(letters.preview(desk, case, kind, letter_words(kind))))
    add_enclosure(desk, leaflet, (kind,))
    issued = letters.issue(desk, case.id, kind, letter_words(kind))
    message = read(issued_email(desk, issued.done.case, issued.letter))
    assert attached(message) == {
        f"{case.reference} {kind.value} 2026-11-17.pdf": attachment_bytes(desk, issued.letter.pdf_attachment),
        "Our leaflet.pdf": leaflet.read_bytes(),
    }
    assert str(message["Subject"]).endswith(f": {case.reference}")
    assert message["To"] is None
    assert "and what goes with it, are attached" in body(message)
    large = read(issued_email(desk, issued.done.case, issued.letter, large_print=True))
    assert f"{case.reference} {kind.value} 2026-11-17 large print.pdf" in attached(large)


def test_an_address_that_is_none_is_told(desk: Desk) -> None:
    case = stored(desk, defined(resident=Resident(1, "Rosa", "rosa at home")))
    shown = letters.preview(desk, case, LetterKind.ACKNOWLEDGEMENT_1, letter_words(LetterKind.ACKNOWLEDGEMENT_1))
    with pytest.raises(UserError, match="rosa at home"):
        draft_email(desk, shown)


def test_it_goes_to_whoever_the_letter_is_addressed_to_and_to_nobody_else() -> None:
    case = complaint(resident=Resident(1, "Rosa Tenant", "rosa@example.org"), representative=PERSON)
    assert email_address(case, "Ray Helper", LATER) == "ray@example.org"
    assert email_address(case, "Rosa Tenant", LATER) == "rosa@example.org"
    ended = replace(case, representative=replace(PERSON, consent_until=DATED))
    assert email_address(ended, "Ray Helper", LATER) == ""
    other = replace(case, representative=replace(PERSON, name="Bob Beta", email="bob@example.org"))
    assert email_address(other, "Ray Helper", LATER) == ""
    assert email_address(case, "", LATER) == ""


def test_a_letter_issued_to_somebody_never_goes_to_who_came_after_them(desk: Desk) -> None:
    kind = LetterKind.ACKNOWLEDGEMENT_1
    case = stored(desk, defined(resident=Resident(1, "Rosa Tenant", "rosa@example.org"), representative=PERSON))
    issued = letters.issue(desk, case.id, kind, letter_words(kind))
    assert "ray@example.org" in read(issued_email(desk, issued.done.case, issued.letter))["To"]
    bob = replace(PERSON, name="Bob Beta", email="bob@example.org")
    later = read(issued_email(desk, replace(issued.done.case, representative=bob), issued.letter))
    assert later["To"] is None
    alone = read(issued_email(desk, replace(issued.done.case, representative=None), issued.letter))
    assert alone["To"] is None


def test_the_covering_words_are_signed_by_who_signed_the_letter(desk: Desk) -> None:
    case = stored(desk, letter_case(LetterKind.RESPONSE_2))
    issued = letters.issue(desk, case.id, LetterKind.RESPONSE_2, letter_words(LetterKind.RESPONSE_2))
    assert "Bea Chief" in body(read(issued_email(desk, issued.done.case, issued.letter)))
