"""Draft emails, read back by the standard library, which shares nothing with what wrote them, and by our own reader."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import date
from email.header import decode_header, make_header
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.documents.characters import clean, one_line
from complaintdesk.documents.email_draft import EmailDraft, write_email
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import ReadMail
from complaintdesk.exchange.mail import letters, read_mail

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
DRAFT = EmailDraft(
    to="zoe.hart@example.org",
    to_name="Zoe Hart",
    sender="complaints@larkfield.example",
    subject="Your complaint C-2026-0001",
    text="Dear Zoe\n\nOur letter is attached.\n",
    attachments=(("Stage 1 response.pdf", "application/pdf", PDF),),
    dated=date(2026, 11, 2),
)


def opened(data: bytes) -> EmailMessage:
    """The draft as another program reads it; a header or part that breaks the rules fails here."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    for part in message.walk():
        assert not part.defects
    assert not [value.defects for value in message.values() if value.defects]
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert data.isascii()
    assert max(len(line) for line in data.split(b"\r\n")) <= 320  # only an address may make a line longer than 78
    return message


def words(message: EmailMessage) -> str:
    body = message.get_body()
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")


def read(draft: EmailDraft) -> ReadMail:
    return read_mail(write_email(draft), "draft.eml")


def test_a_draft_opens_unsent_with_the_letter_attached() -> None:
    message = opened(write_email(DRAFT))
    assert message["X-Unsent"] == "1"
    assert [(one.display_name, one.addr_spec) for one in message["To"].addresses] == [
        ("Zoe Hart", "zoe.hart@example.org")
    ]
    assert (message["From"], message["Subject"]) == (DRAFT.sender, DRAFT.subject)
    assert message["Date"].datetime.date() == DRAFT.dated
    assert message["Message-ID"] is None
    assert words(message) == DRAFT.text
    (letter,) = message.iter_attachments()
    assert (letter.get_filename(), letter.get_content_type()) == ("Stage 1 response.pdf", "application/pdf")
    assert letter.get_content() == PDF


def test_our_own_reader_finds_the_same() -> None:
    mail = read(DRAFT)
    assert (mail.sender_address, mail.to, mail.subject) == (
        DRAFT.sender,
        ("Zoe Hart <zoe.hart@example.org>",),
        DRAFT.subject,
    )
    assert (mail.day, mail.body) == (DRAFT.dated, DRAFT.text.strip())
    assert [(part.name, part.data) for part in mail.parts] == [("Stage 1 response.pdf", PDF)]
    assert len(mail.doubts) == 1  # that it was never sent


def test_identical_input_gives_identical_bytes_and_other_input_others() -> None:
    assert write_email(DRAFT) == write_email(replace(DRAFT))
    others = (
        replace(DRAFT, text="Other"),
        replace(DRAFT, attachments=(("Stage 1 response.pdf", "application/pdf", PDF + b"x"),)),
    )
    marks = {write_email(draft).split(b'boundary="')[1][:42] for draft in (DRAFT, *others)}
    assert len(marks) == 3


@pytest.mark.parametrize(
    "name",
    [
        "Zoë & Sons <Ltd>",
        "O'Neill",
        "🏠 Family",
        '"Quoted" \\ back',
        "=?utf-8?Q?no?=",
        "שלום",
        "Hart, Zoe; and others",
    ],
)
def test_residents_names_come_back_as_they_are(name: str) -> None:
    draft = replace(DRAFT, to_name=name, attachments=((f"{name}.pdf", "application/pdf", PDF),))
    message = opened(write_email(draft))
    assert [(one.display_name, one.addr_spec) for one in message["To"].addresses] == [(name, DRAFT.to)]
    (letter,) = message.iter_attachments()
    assert letter.get_filename() == f"{name}.pdf"
    mail = read(draft)
    assert mail.to[0].endswith(f" <{DRAFT.to}>")
    assert mail.to[0].removesuffix(f" <{DRAFT.to}>").strip('"') == name.strip('"')


@pytest.mark.parametrize(
    "subject", ["Damp " * 180, "ë" * 900, "🏠" * 900, "=?utf-8?Q?x?=", "", "  spaced  out  ", "a" * 900]
)
def test_subjects_of_any_length_come_back_whole(subject: str) -> None:
    draft = replace(DRAFT, subject=subject)
    assert opened(write_email(draft))["Subject"] == one_line(subject)
    assert read(draft).subject == one_line(subject)


def test_five_thousand_words_come_back_whole() -> None:
    text = (
        "\n".join(f"{n}. Zoë’s “damp” wall is wet. " + "From here on, " * 30 for n in range(160)) + "\n.\n\nFrom me\n"
    )
    message = opened(write_email(replace(DRAFT, text=text)))
    assert words(message) == text
    assert len(text.split()) > 5000


INJECTIONS = (
    "\r\nBcc: other@example.org",
    "\nBcc: other@example.org",
    "\r\n\r\n<script>",
    "\x0bBcc: x",
    "\u2028Bcc: x",
    "\x85Bcc: x",
    "\0",
)


@pytest.mark.parametrize("more", INJECTIONS)
def test_nothing_in_a_name_or_subject_can_become_a_header(more: str) -> None:
    names = (f"a{more}.pdf", f"application/pdf{more}", PDF)
    message = opened(write_email(replace(DRAFT, to_name=f"Zoe{more}", subject=f"Damp{more}", attachments=(names,))))
    assert sorted(message.keys()) == ["Content-Type", "Date", "From", "MIME-Version", "Subject", "To", "X-Unsent"]
    (letter,) = message.iter_attachments()
    assert (letter.get_content(), letter.get_filename()) == (PDF, one_line(f"a{more}.pdf"))
    assert sorted(letter.keys()) == ["Content-Disposition", "Content-Transfer-Encoding", "Content-Type"]


@pytest.mark.parametrize(
    "address",
    ["zoe", "zoe@", "@example.org", "zoe@example", "a b@example.org", "a@b.example, c@d.example",
     "a@b.example\r\nBcc: c@d.example", "Zoe <zoe@example.org>", "zoë@example.org", "a@-b.example",
     "a..b@example.org", "a@" + "b" * 64 + ".example", "ö@\ud800.example"],
)  # fmt: skip
@pytest.mark.parametrize("field", ["to", "sender"])
def test_an_address_that_no_mail_program_takes_is_refused_in_plain_words(field: str, address: str) -> None:
    draft = replace(DRAFT, to=address) if field == "to" else replace(DRAFT, sender=address)
    with pytest.raises(UserError) as refused:
        write_email(draft)
    assert refused.value.code == "mail.address"


def test_addresses_that_look_odd_and_are_sound() -> None:
    message = opened(write_email(replace(DRAFT, to=" o'neill+flat_2@bücher.example ")))
    assert [one.addr_spec for one in message["To"].addresses] == ["o'neill+flat_2@xn--bcher-kva.example"]


def test_without_addresses_and_attachments_there_is_only_the_text() -> None:
    message = opened(write_email(replace(DRAFT, to="", sender="", attachments=())))
    assert message["To"] is None
    assert message["From"] is None
    assert message.get_content_type() == "text/plain"
    assert words(message) == DRAFT.text


def test_an_email_among_the_enclosures_is_a_file_like_any_other() -> None:
    whole = write_email(DRAFT)
    draft = replace(DRAFT, attachments=(("Your email.eml", "message/rfc822", whole), *DRAFT.attachments))
    first, second = opened(write_email(draft)).iter_attachments()
    assert (first.get_filename(), first.get_content(), second.get_content()) == ("Your email.eml", whole, PDF)
    assert [part.media_type for part in read(draft).parts] == ["message/rfc822", "application/pdf"]


@given(subject=st.text(max_size=80), name=st.text(max_size=80), text=st.text(max_size=200))
def test_any_words_come_back(subject: str, name: str, text: str) -> None:
    file = (f"{name}.pdf", "application/pdf", PDF)
    draft = replace(DRAFT, subject=subject, to_name=name, text=text, attachments=(file,))
    message = opened(write_email(draft))
    assert message["Subject"] == one_line(subject)
    assert [one.addr_spec for one in message["To"].addresses] == [DRAFT.to]
    assert words(message) == clean(text) + "\n" * (not clean(text).endswith("\n"))
    assert read(draft).subject == letters.one_line(one_line(subject))  # reading drops what nobody can see


@pytest.mark.parametrize("name", ["a" * 300, "Zoë and " * 30 + "others"])
def test_a_name_longer_than_a_line_comes_back_whole(name: str) -> None:
    draft = replace(DRAFT, to_name=name, attachments=((f"{name}.pdf", "application/pdf", PDF),))
    (letter,) = opened(write_email(draft)).iter_attachments()
    assert letter.get_filename() == f"{name}.pdf"
    header = email.message_from_bytes(write_email(draft), policy=email.policy.compat32)["To"]
    assert str(make_header(decode_header(header.partition(" <")[0].replace("\r\n", "")))) == name
    assert read(draft).to == (f"{name} <{DRAFT.to}>",)
