"""Outlook's own messages, written by the tests: Unicode and old ones, damaged ones, and messages inside messages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.domain.incoming import ReadMail
from complaintdesk.exchange.mail import is_mail, read_mail
from complaintdesk.exchange.mail.internet import ENCRYPTED, NO_DAY, SIGNED, UNSENT
from tests.exchange.mail.emails import JPEG, PDF, SENT, email, outlook_message, parts, rich, section
from tests.exchange.mail.outlook_writer import Message, Value, compound_file, outlook_file


def read(properties: dict[int, Value], **more: Any) -> ReadMail:
    return read_mail(outlook_file(Message({0x39: SENT, 0x1000: "Words", **properties}, **more)), "a.msg")


def test_a_message_is_read_whole_with_the_message_attached_to_it() -> None:
    data = outlook_file(outlook_message())
    assert is_mail(data, "whatever.bin")
    mail = read_mail(data, "damp.msg")
    assert (mail.sender_name, mail.sender_address) == ("Zoë & Sons <Ltd>", "zoe@example.org")
    assert mail.to == ("Complaints <complaints@larkfield.example>", "Cllr Moss")
    assert (mail.subject, mail.day) == ("Damp – still there", date(2026, 7, 1))
    assert mail.body == "Dear team,\n\nIt’s wet. 🏠"
    assert mail.doubts == ()
    photo, earlier = mail.parts
    assert (photo.name, photo.media_type, photo.data) == ("wall.jpg", "image/jpeg", JPEG * 9)
    assert (earlier.name, earlier.media_type) == ("Earlier- damp.eml", "message/rfc822")
    inner = read_mail(earlier.data, earlier.name)
    assert (inner.sender_name, inner.subject, inner.day) == ("R. Moss", "Earlier: damp", date(2026, 7, 1))
    assert inner.to == ("Hart, Seán <s@example.org>", "Zoe", "z@example.org")
    assert inner.body == "We will come on Monday."
    assert [(part.name, part.data) for part in inner.parts] == [("Plan.pdf", PDF)]


@pytest.mark.parametrize(("code_page", "words"), [(1252, "Zoë’s “damp”"), (1251, "Зоя"), (932, "雨漏り")])
def test_letters_of_an_old_message_are_those_of_its_code_page_in_its_files_too(code_page: int, words: str) -> None:
    file: dict[int, Value] = {0x3707: f"{words}.txt", 0x3701: b"x"}
    mail = read({0x3FFD: code_page, 0x37: words, 0x1000: words}, files=[file], narrow=f"cp{code_page}")
    assert (mail.subject, mail.body, mail.parts[0].name) == (words, words, f"{words}.txt")


HEADERS = (
    "Microsoft Mail Internet Headers Version 2.0\r\nFrom: Zoe Hart <zoe@example.org>\r\n"
    "Date: Mon, 02 Nov 2026 10:00:00 +0000\r\nSubject: Top\r\n"
)


def test_what_exchange_leaves_out_is_taken_from_the_internet_headers() -> None:
    message = Message({0x42: "Hart, Zoe", 0x65: "/O=X/OU=EX/CN=ZHART", 0x7D: HEADERS, 0x1000: "Words"})
    mail = read_mail(outlook_file(message), "a.msg")
    assert (mail.sender_name, mail.sender_address) == ("Zoe Hart", "zoe@example.org")
    assert (mail.subject, mail.day, mail.doubts) == ("Top", date(2026, 11, 2), ())


RICH = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}Wet \'93wall\u8217?s\'94.\par\b Yes\b0\tab{\*\x no} \{a\}}"


@pytest.mark.parametrize(
    ("properties", "body"),
    [
        ({0x1013: "<p>Zoë’s <b>wall</b></p>".encode(), 0x3FDE: 65001}, "Zoë’s wall"),
        ({0x1013: "Zoë’s".encode("cp1252"), 0x3FDE: 1252}, "Zoë’s"),
        ({0x1013: "Zoë".encode(), 0x3FDE: 99999}, "Zoë"),
        ({0x1013: "<p>As text</p>"}, "As text"),
        ({0x1009: rich(RICH)}, "Wet “wall’s”.\nYes\t {a}"),
        ({0x1009: rich(rb"{\rtf1\uc2\u-10180??\u-8224?? home\line two}")}, "🏠 home\ntwo"),
        ({0x1009: rich(rb"{\rtf1\fromhtml1{\*\htmltag64 <p>}Seen\htmlrtf \par\htmlrtf0 once}")}, "Seen\nonce"),
    ],
)  # fmt: skip
def test_without_plain_words_its_page_or_its_rich_text_is_read(properties: dict[int, Value], body: str) -> None:
    mail = read_mail(outlook_file(Message({0x39: SENT, **properties})), "a.msg")
    assert (mail.body, mail.doubts) == (body, ())


def test_packed_rich_text_is_unpacked() -> None:
    # Letters as they are, the text known before by its place, and runs that copy what came just before.
    packed = bytes.fromhex(
        "3e0000004a0000004c5a46750000000003000a00726370673132358832204405112c20640e8f0873617904"
        "2074686520127707406c2e0aa35a6f5c102765627d1190"
    )
    mail = read_mail(outlook_file(Message({0x39: SENT, 0x1009: packed})), "a.msg")
    assert mail.body == "Drip, drip, drip, drip, says the wall.\nZoë"


@pytest.mark.parametrize("data", [b"", b"short", rich(b"no rich text"), b"\0" * 8 + b"LZFu" + bytes(20)])
def test_rich_text_that_cannot_be_read_is_told(data: bytes) -> None:
    mail = read_mail(outlook_file(Message({0x39: SENT, 0x1009: data or b"\0"})), "a.msg")
    assert mail.body == ""
    assert "could not read" in mail.doubts[0]


@pytest.mark.parametrize(
    ("file", "doubt"),
    [
        (
            {0x3707: "plan.pdf", 0x3705: 7},
            "“plan.pdf” was only a pointer to a file elsewhere, and is not in the email.",
        ),
        ({0x3707: "plan.pdf", 0x3705: 1}, "“plan.pdf” is empty. Ask the sender for it again."),
    ],
)
def test_a_file_that_did_not_come_is_told(file: dict[int, Value], doubt: str) -> None:
    assert read({}, files=[file]).doubts == (doubt,)


@pytest.mark.parametrize(
    ("properties", "doubt"),
    [
        ({0xE07: 8}, UNSENT),
        ({0x1A: "IPM.Appointment"}, "This is an appointment in a calendar, saved from Outlook, and not an email."),
        ({0x39: datetime(1601, 1, 2, tzinfo=UTC)}, NO_DAY),
    ],
)
def test_what_should_be_known_of_it_is_told(properties: dict[int, Value], doubt: str) -> None:
    assert read(properties).doubts == (doubt,)


def test_signed_words_are_read_and_encrypted_ones_told() -> None:
    head, body = parts(
        "multipart/signed", section("text/plain", "Signed words"), section("application/pkcs7-signature", "x")
    )
    mail = read({0x1A: "IPM.Note.SMIME.MultipartSigned"}, files=[{0x3701: email(head, body=body), 0x3707: "smime.p7m"}])
    assert (mail.body, mail.doubts) == ("Signed words", (SIGNED,))
    locked = read({0x1A: "IPM.Note.SMIME", 0x1000: ""}, files=[{0x3701: b"0\x80", 0x3707: "smime.p7m"}])
    assert (locked.body, locked.doubts) == ("", (ENCRYPTED,))


def test_streams_that_are_missing_leave_only_themselves_out() -> None:
    mail = read({0x37: "Damp", 0x42: "Zoe"}, without={"__substg1.0_0037001F"})
    assert (mail.subject, mail.sender_name, mail.body) == ("", "Zoe", "Words")


def test_messages_attached_deeper_than_anybody_does_stay_inside() -> None:
    message = Message({0x37: "innermost", 0x39: SENT})
    for level in range(8):
        message = Message({0x37: f"level {level}", 0x39: SENT, 0x1000: "Words"}, files=[{0x3701: message, 0x3705: 5}])
    mail = read_mail(outlook_file(message), "a.msg")
    (doubt,) = mail.doubts
    assert doubt.startswith("Inside “level 6.eml”: Inside “level 5.eml”:")
    assert "lies too deep" in doubt
    for level in range(6, 1, -1):
        assert [part.name for part in mail.parts] == [f"level {level}.eml"]
        mail = read_mail(mail.parts[0].data, "a.eml")
    assert (mail.subject, mail.parts) == ("level 2", ())


def test_a_file_that_names_one_piece_of_itself_over_and_over_is_refused() -> None:
    data = outlook_file(Message({0x37: "S"}, files=[{0x3701: b"x" * 60_000, 0x3705: 1}] * 60))
    data = data.replace((60_000).to_bytes(8, "little"), (3_000_000).to_bytes(8, "little"))
    with pytest.raises(UserError) as refused:
        read_mail(data, "bomb.msg")
    assert refused.value.code == "mail.swollen"


def test_a_damaged_message_and_another_office_file_are_refused_in_plain_words() -> None:
    data = outlook_file(outlook_message())
    for broken in (data[:700], data[:512] + bytes(len(data) - 512), compound_file({"WordDocument": b"x" * 5000})):
        with pytest.raises(UserError) as refused:
            read_mail(broken, "damp.msg")
        assert refused.value.code == "mail.not_read"
        assert "“damp.msg”" in str(refused.value)
