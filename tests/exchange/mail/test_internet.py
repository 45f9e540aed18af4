"""Internet mail as it comes: built in every way that mail programs have, and broken in most."""

from __future__ import annotations

from datetime import date

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.mail import is_mail, limits, read_mail
from complaintdesk.exchange.mail.internet import ENCRYPTED, NO_DAY, OUTLOOK_BUNDLE, SIGNED, SIGNED_WHOLE, UNSENT
from complaintdesk.exchange.media import PROGRAM
from tests.exchange.mail.emails import JPEG, PDF, email, file, from_a_telephone, packed, parts, section


def test_a_telephone_s_email_is_read_whole_and_every_file_kept() -> None:
    read = read_mail(from_a_telephone(), "damp.eml")
    assert (read.sender_name, read.sender_address) == ("Zoe Hart", "zoe.hart@example.org")
    assert (read.to, read.subject, read.day) == (("complaints@larkfield.example",), "Damp", date(2026, 11, 2))
    assert read.body == "The wall is wet.\n\nOn Monday you wrote:\n> We will come."
    assert [(part.name, part.media_type, part.data) for part in read.parts] == [
        ("wall.jpg", "image/jpeg", JPEG),
        ("Report.pdf", "application/pdf", PDF),
    ]
    assert read.doubts == ()


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("above", ["", "\ufeff", "\r\n\r\n", "From zoe@example.org Mon Nov  2 10:15:00 2026\n"])
def test_what_programs_put_above_or_at_line_ends_makes_no_difference(above: str, ends: str) -> None:
    data = above.encode() + email(body="One.\n\nTwo.\n", ends=ends)
    assert is_mail(data, "download")
    read = read_mail(data, "download")
    assert (read.sender_name, read.subject, read.body) == ("Zoe Hart", "Damp", "One.\n\nTwo.")


def test_apple_mail_s_own_file_ends_before_apple_s_notes() -> None:
    mail = email(body="Words.\n")
    data = f"{len(mail)}       \n".encode() + mail + b"<?xml version='1.0'?><plist></plist>"
    assert read_mail(data, "1234.emlx").body == "Words."


@pytest.mark.parametrize(
    ("header", "name", "address"),
    [
        ("=?utf-8?Q?Zo=C3?= =?utf-8?Q?=AB_&_Sons_<Ltd>?= <z@example.org>", "Zoë & Sons <Ltd>", "z@example.org"),
        ("Zoë O'Neill <z@example.org>", "Zoë O'Neill", "z@example.org"),
        ('"Hart, Zoe" <z@example.org>', "Hart, Zoe", "z@example.org"),
        ("Hart, Zoe <z@example.org>", "Hart, Zoe", "z@example.org"),
        ("'z@example.org' <z@example.org>", "", "z@example.org"),
        ("z@example.org (Zoe Hart)", "Zoe Hart", "z@example.org"),
        ("Zoe Hart", "Zoe Hart", ""),
        ("Mail delivery <>", "Mail delivery", ""),
        ("((((" * 2000 + " <z@example.org>", "((((" * 500, "z@example.org"),
        ("=?utf-8?B?8J+PoA==?= <z@example.org>", "🏠", "z@example.org"),
        ("=?windows-1252?Q?Zo=EB=92s?= <z@example.org>", "Zoë’s", "z@example.org"),
    ],
)
def test_who_it_is_from(header: str, name: str, address: str) -> None:
    read = read_mail(email(f"From: {header}"), "a.eml")
    assert (read.sender_name, read.sender_address) == (name, address)


def test_bytes_above_ascii_in_headers_are_utf_8_or_what_windows_writes() -> None:
    for letters in ("utf-8", "cp1252"):
        data = email(body="").replace(b"Subject: Damp", "Subject: Zoë’s flat".encode(letters))
        assert read_mail(data, "a.eml").subject == "Zoë’s flat"


def test_everybody_it_went_to_is_listed_once_copies_too() -> None:
    copies = (
        "s2@x.example, A. Moss", "Team: d@x.example; e@x.example", "undisclosed-recipients:;",
        "Complaints <c@larkfield.example>",
    )  # fmt: skip
    heads = (
        "To: Complaints <c@larkfield.example>,\n\t=?utf-8?Q?Se=C3=A1n?= <s@example.org>",
        *(f"Cc: {c}" for c in copies),
    )
    assert read_mail(email(*heads), "a.eml").to == (
        "Complaints <c@larkfield.example>", "Seán <s@example.org>", "s2@x.example", "A. Moss", "d@x.example",
        "e@x.example", "undisclosed-recipients",
    )  # fmt: skip


def test_a_folded_subject_of_900_letters_comes_whole_on_one_line() -> None:
    words = "Zoë’s damp wall " * 56
    encoded = "\n ".join(
        f"=?utf-8?Q?{word}_?=" for word in words.replace("ë", "=C3=AB").replace("’", "=E2=80=99").split()
    )
    assert read_mail(email(f"Subject: {encoded}"), "a.eml").subject == words.strip()


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("Tue, 30 Jun 2026 23:30:00 +0000", date(2026, 7, 1)),  # half past midnight in England
        ("Wed, 1 Jul 2026 00:30:00 +0200", date(2026, 6, 30)),
        ("Sat, 31 Jan 2026 23:30:00 -0000", date(2026, 1, 31)),
        ("31 Jan 2026 20:30 EST", date(2026, 2, 1)),
        ("Sat, 31 Jan 26 12:00:00 GMT (Greenwich)", date(2026, 1, 31)),
    ],
)
def test_the_day_is_england_s(header: str, day: date) -> None:
    assert read_mail(email(f"Date: {header}"), "a.eml").day == day


@pytest.mark.parametrize(
    "header", ["", "yesterday", "Thu, 01 Jan 1970 00:00:00 +0000", "Fri, 31 Feb 2026 10:00:00 +9999"]
)
def test_without_a_date_the_first_server_s_stamp_counts_and_is_doubted(header: str) -> None:
    servers = (
        "Received: from b by c; Tue, 03 Nov 2026 08:00:00 +0000",
        "Received: from a by b;\n Mon, 02 Nov 2026 09:00:00 +0000",
    )  # fmt: skip
    read = read_mail(email(f"Date: {header}", *servers), "a.eml")
    assert read.day == date(2026, 11, 2)
    assert "first mail server" in read.doubts[0]
    bare = read_mail(email(f"Date: {header}"), "a.eml")
    assert (bare.day, bare.doubts) == (None, (NO_DAY,))


@pytest.mark.parametrize(
    ("charset", "data", "words", "is_doubted"),
    [
        ("utf-8", "Zoë’s 🏠".encode(), "Zoë’s 🏠", False),
        ("windows-1252", "Zoë’s".encode("cp1252"), "Zoë’s", False),
        ("iso-8859-1", "Zoë’s".encode("cp1252"), "Zoë’s", False),
        ("us-ascii", "Zoë’s".encode("cp1252"), "Zoë’s", False),
        ("", "Zoë’s".encode(), "Zoë’s", False),
        ("", "Zoë’s".encode("cp1252"), "Zoë’s", False),
        ("utf-8", "Zoë’s".encode("cp1252"), "Zoë’s", True),
        ("utf-8", "Zoë".encode() + b"\x92s", "Zoë\ufffds", True),
        ("x-unknown", "Zoë’s".encode(), "Zoë’s", True),
        ("unicode-escape", b"\\u0041", "\\u0041", False),
        ("utf-16", b"\xff\xfe" + "Zoë".encode("utf-16-le"), "Zoë", False),
        ("iso-8859-8-i", "שלום".encode("iso-8859-8"), "שלום", False),
        ("", b"a\x00b\x07c\xa0d", "abc d", False),
    ],
)
def test_letters_are_read_as_they_were_meant(charset: str, data: bytes, words: str, is_doubted: bool) -> None:
    kind = f"text/plain; charset={charset}" if charset else "text/plain"
    read = read_mail(email(f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", body=packed(data)), "a.eml")
    assert read.body == words
    assert bool(read.doubts) is is_doubted


def test_lines_broken_only_to_fit_are_joined_and_quotations_kept() -> None:
    body = "The wall \nis wet.\n> You wrote \n> on Monday.\n>> Older.\n-- \nZoe\n"
    read = read_mail(email("Content-Type: text/plain; format=flowed", body=body), "a.eml")
    assert read.body == "The wall is wet.\n> You wrote on Monday.\n>> Older.\n--\nZoe"


def test_pieces_of_text_around_an_attachment_are_one_body() -> None:
    head, body = parts(
        "multipart/mixed", section("text/plain", "Before."), file("wall.jpg", "image/jpeg", JPEG, "inline"),
        section("text/plain", "After."), file("notes.txt", "text/plain", b"Notes", "inline"),
    )  # fmt: skip
    read = read_mail(email(head, body=body), "a.eml")
    assert read.body == "Before.\n\nAfter."
    assert [part.name for part in read.parts] == ["wall.jpg", "notes.txt"]


def test_a_page_is_read_where_the_plain_words_are_missing_or_empty() -> None:
    page = section("text/html; charset=windows-1252", "<p>It&rsquo;s <i>wet</i></p>")
    head, body = parts("multipart/alternative", section("text/plain", "  \n"), page)
    assert read_mail(email(head, body=body), "a.eml").body == "It’s wet"
    assert read_mail(email("Content-Type: text/html", body="<script>x</script>Wet"), "a.eml").body == "Wet"


def test_files_in_a_form_that_is_not_read_are_kept_all_the_same() -> None:
    inner_head, inner = parts(
        "multipart/mixed", section("text/html", "Page"), file("plan.pdf", "application/pdf", PDF), mark="in"
    )
    invitation = section("text/calendar; method=REQUEST", "BEGIN:VCALENDAR")
    head, body = parts("multipart/alternative", section("text/plain", "Plain"), f"{inner_head}\n\n{inner}", invitation)
    read = read_mail(email(head, body=body), "a.eml")
    assert read.body == "Plain"
    assert [(part.name, part.media_type) for part in read.parts] == [
        ("plan.pdf", "application/pdf"), ("invitation.ics", "text/calendar"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ('filename="../../etc/pass: wd.jpg"', "pass- wd.jpg"),
        (r'filename="C:\\Users\\zoe\\wall.jpg"', "wall.jpg"),
        ("filename*=utf-8''Zo%C3%AB%20%F0%9F%8F%A0.jpg", "Zoë 🏠.jpg"),
        ("filename*0*=utf-8''Zo%C3%AB%20and; filename*1=\" the wall.jpg\"", "Zoë and the wall.jpg"),
        ('filename="=?utf-8?Q?Zo=C3=AB?= =?utf-8?Q?.jpg?="', "Zoë.jpg"),
        ('filename="=?iso-8859-1?B?Wm/r?=.jpg"', "Zoë.jpg"),
        ('filename="Zoë.jpg"', "Zoë.jpg"),
        ("filename*=wall.jpg; filename*0=other", "wall.jpg"),
        ('filename="CON"', "file CON.jpg"),
        ('filename="lpt1.jpg"', "file lpt1.jpg"),
        ('filename="gpj.\u202ewall.exe"', "gpj.wall.exe"),
        ('filename="."', "attachment.jpg"),
        ('filename=" wall.jpg. . "', "wall.jpg"),
        (f'filename="{"ä" * 400}.jpg"', "ä" * 90 + ".jpg"),
        ("x=y", "picture.jpg"),
    ],
)
def test_names_of_files_are_safe_everywhere(given: str, kept: str) -> None:
    picture = section(
        "image/jpeg", packed(JPEG), "Content-Transfer-Encoding: base64", f"Content-Disposition: attachment; {given}"
    )
    head, body = parts("multipart/mixed", section("text/plain", "Words"), picture)
    (part,) = read_mail(email(head, body=body), "a.eml").parts
    assert (part.name, part.data) == (kept, JPEG)


def test_two_files_of_one_name_are_told_apart() -> None:
    head, body = parts("multipart/mixed", *(file(name, "image/jpeg", JPEG) for name in ("a.jpg", "A.JPG", "a.jpg")))
    read = read_mail(email(head, body=body), "a.eml")
    assert [part.name for part in read.parts] == ["a.jpg", "A (2).JPG", "a (3).jpg"]
    assert read.doubts == ("There are no words in this email itself.",)


@pytest.mark.parametrize("name", ["", "; name=forwarded", '; name="Earlier.eml"'])
def test_an_email_attached_is_kept_to_the_byte_and_can_be_read(name: str) -> None:
    inner = from_a_telephone().replace(b"Subject: Damp", b"Subject: =?utf-8?Q?Zo=C3=AB=3A?= a/b")
    head, body = parts("multipart/mixed", section("text/plain", "See below."), "@", mark="outer")
    whole = email(head, body=body).replace(
        b"@\r\n", f"Content-Type: message/rfc822{name}\r\n\r\n".encode() + inner + b"\r\n"
    )
    read = read_mail(whole, "a.eml")
    (part,) = read.parts
    assert part.name == {"": "Zoë- a-b.eml", "; name=forwarded": "forwarded.eml"}.get(name, "Earlier.eml")
    assert (part.media_type, part.data) == ("message/rfc822", inner)
    assert len(read_mail(part.data, part.name).parts) == 2
    assert read.body == "See below."


def test_what_outlook_bundled_is_kept_and_told() -> None:
    head, body = parts(
        "multipart/mixed",
        section("text/plain", "Words"),
        file("winmail.dat", "application/ms-tnef", b"\x78\x9f\x3e\x22rest"),
    )
    read = read_mail(email(head, body=body), "a.eml")
    assert [(part.name, part.media_type) for part in read.parts] == [("winmail.dat", "application/ms-tnef")]
    assert read.doubts == (OUTLOOK_BUNDLE,)


def signed() -> bytes:
    signature = section(
        "application/pkcs7-signature; name=smime.p7s", packed(b"0\x80"), "Content-Transfer-Encoding: base64"
    )
    head, body = parts("multipart/signed; micalg=sha-256", section("text/plain", "Words"), signature)
    return email(head, body=body)


def encrypted_by_pgp() -> bytes:
    head, body = parts(
        "multipart/encrypted",
        section("application/pgp-encrypted", "Version: 1"),
        section("application/octet-stream", "---"),
    )
    return email(head, body=body)


def smime(kind: str) -> bytes:
    heads = (
        f"Content-Type: application/pkcs7-mime; smime-type={kind}; name=smime.p7m",
        "Content-Transfer-Encoding: base64",
    )
    return email(*heads, body=packed(b"0\x80"))


@pytest.mark.parametrize(
    ("data", "body", "doubt"),
    [
        (signed(), "Words", SIGNED),
        (encrypted_by_pgp(), "", ENCRYPTED),
        (smime("enveloped-data"), "", ENCRYPTED),
        (smime("signed-data"), "", SIGNED_WHOLE),
        (email(body="-----BEGIN PGP MESSAGE-----\n\nabc\n"), "-----BEGIN PGP MESSAGE-----\n\nabc", ENCRYPTED),
        (email("X-Unsent: 1"), "Words.", UNSENT),
    ],
)
def test_what_is_locked_signed_or_never_sent_is_told(data: bytes, body: str, doubt: str) -> None:
    read = read_mail(data, "a.eml")
    assert (read.body, read.doubts) == (body, (doubt,))


def test_damage_is_told_and_the_rest_kept() -> None:
    whole = from_a_telephone()
    cut = read_mail(whole[: whole.rindex(b"--part--") - 100], "a.eml")
    assert cut.body.startswith("The wall is wet.")
    assert any("cut off" in doubt for doubt in cut.doubts)
    assert [part.name for part in cut.parts] == ["wall.jpg", "Report.pdf"]
    garbled = read_mail(whole.replace(packed(PDF)[:40].encode(), b"!" * 39 + b"A"), "a.eml")
    assert "“Report.pdf” was damaged on its way and may not open. Ask the sender for it again." in garbled.doubts


def test_a_program_is_told_whatever_its_name() -> None:
    head, body = parts(
        "multipart/mixed", section("text/plain", "Words"), file("bill.pdf", "application/pdf", b"MZ\x90\0...")
    )
    read = read_mail(email(head, body=body), "a.eml")
    assert read.parts[0].media_type == PROGRAM
    assert read.doubts[0].startswith("“bill.pdf” is a program, whatever its name says.")


def test_attachments_beyond_the_limit_are_named_and_left_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("complaintdesk.exchange.mail.collected.LARGEST_PARTS", len(JPEG) + 10)
    read = read_mail(from_a_telephone(), "a.eml")
    assert [part.name for part in read.parts] == ["wall.jpg"]
    assert "“Report.pdf” was left inside the email" in read.doubts[0]


def nested(levels: int) -> bytes:
    body = "Content-Type: text/plain\n\nDeep."
    for level in range(levels):
        body = f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n{body}\n--b{level}--'
    head, _, rest = body.partition("\n\n")
    return email(head, body=rest)


def many(count: int) -> bytes:
    head, body = parts("multipart/mixed", *["\n"] * count)
    return email(head, body=body)


@pytest.mark.parametrize("data", [nested(limits.MOST_LEVELS + 1), nested(3000), many(limits.MOST_PARTS)])
def test_more_than_anybody_writes_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        read_mail(data, "bomb.eml")
    assert refused.value.code == "mail.swollen"
    assert "“bomb.eml”" in str(refused.value)


def test_what_people_do_write_is_within_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_mail(nested(limits.MOST_LEVELS), "a.eml").body == "Deep."
    monkeypatch.setattr("complaintdesk.exchange.mail.limits.LARGEST_FILE", 100)
    with pytest.raises(UserError) as refused:
        read_mail(nested(1), "large.eml")
    assert refused.value.code == "mail.too_large"


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (email(), "complaint", True),
        (b"Subject: Damp\n\nWords", "a.eml", True),
        (b"From: Zoe\nTo: Us\nDate: 2 November 2026\nSubject: Damp\n\nWords", "memo.txt", False),
        (
            b"From: <Saved by a browser>\nSnapshot-Content-Location: https://x\nDate: a\nMIME-Version: 1.0\n\n",
            "a.mht",
            False,
        ),
        (b"Dear team,\nDate: today\n", "letter.txt", False),
        (PDF, "letter.eml", False),
        (b"", "empty.eml", False),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "letter.msg", False),
    ],
)
def test_an_email_is_told_by_its_content(data: bytes, name: str, expected: bool) -> None:
    assert is_mail(data, name) is expected
    if not expected:
        with pytest.raises(UserError) as refused:
            read_mail(data, name)
        assert refused.value.code == "mail.not_read"
