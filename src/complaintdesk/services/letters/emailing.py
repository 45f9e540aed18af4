"""A draft email with a letter attached: to whoever the letter goes to, and never sent by the desk itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from complaintdesk.documents.email_draft import EmailDraft, write_email
from complaintdesk.domain.casefile import CaseFile, CaseKind, IssuedLetter
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.names import salutation
from complaintdesk.services.desk import Desk
from complaintdesk.services.letters.files import (
    PDF,
    LetterFormat,
    issued_file,
    kept_content,
    kept_document,
    letter_file,
)
from complaintdesk.services.letters.looking import LetterPreview

Attachments = tuple[tuple[str, str, bytes], ...]


def draft_email(desk: Desk, shown: LetterPreview, *, large_print: bool = False) -> bytes:
    """An unsent email with the letter as it would be now, marked as a draft in its subject and on its pages.

    Raises UserError "mail.address" where the address on the case is no address.
    """
    facts = shown.facts
    case, dated = facts.case, facts.dated
    pdf = letter_file(desk, shown.document, LetterFormat.PDF, large_print=large_print)
    name = _file_name(case, shown.kind.value, "draft", large_print=large_print)
    files = ((name, PDF, pdf), *_enclosed(desk, ((e.name, e.attachment) for e in facts.enclosures)))
    return _email(desk, case, dated, f"Draft: {shown.document.title}", files)


def issued_email(desk: Desk, case: CaseFile, letter: IssuedLetter, *, large_print: bool = False) -> bytes:
    """An unsent email with an issued letter: the exact PDF as it was issued, or its words in large print.

    What was enclosed with the letter is attached too. Raises UserError "mail.address", and
    "letter.only_as_issued" for large print of a letter of which only the files are kept.
    """
    pdf = issued_file(desk, letter, LetterFormat.PDF, large_print=large_print)
    name = _file_name(case, letter.kind.value, letter.dated.isoformat(), large_print=large_print)
    enclosed = kept_content(desk, letter).get("enclosed", [])
    files = ((name, PDF, pdf), *_enclosed(desk, ((str(what), int(file)) for what, file in enclosed)))
    return _email(desk, case, letter.dated, _subject(desk, case, letter), files)


def email_recipient(case: CaseFile, dated: date, today: date) -> tuple[str, str]:
    """The name and the email address a letter goes to, "" for an address that is not recorded.

    It is the representative only where the letter is addressed to them, and their consent still holds today.
    """
    person = case.representative
    if person is not None and person.letters_go_here and person.may_act(dated) and person.may_act(today):
        return person.name, person.email.strip()
    return case.resident.name, case.resident.email.strip()


def _email(desk: Desk, case: CaseFile, dated: date, subject: str, files: Attachments) -> bytes:
    with desk.reading() as unit:
        landlord = unit.landlord()
    name, address = email_recipient(case, dated, desk.clock.today())
    # No sender: the mail program puts the account that the officer sends from.
    text = _text(case, landlord, name, several=len(files) > 1)
    return write_email(EmailDraft(address, name, "", subject, text, files, dated))


def _text(case: CaseFile, landlord: Landlord, name: str, *, several: bool) -> str:
    what = "your complaint" if case.kind is CaseKind.COMPLAINT else "what you told us"
    attached = "Our letter, and what goes with it, are attached" if several else "Our letter is attached"
    ring = f", or ring us on {landlord.phone}" if landlord.phone.strip() else ""
    return (
        f"Dear {salutation(name)}\n\n"
        f"{attached}. It is about {what}, reference {case.reference}.\n\n"
        "If you would rather have it on paper, in large print, in another language or read out to you, "
        f"or if you want to talk it over, please answer this email{ring}. We are glad to help.\n\n"
        f"Yours sincerely\n\n{case.handler}\n{landlord.name}\n"
    )


def _subject(desk: Desk, case: CaseFile, letter: IssuedLetter) -> str:
    """The letter's title and the reference; its kind where its words were not kept."""
    try:
        return kept_document(desk, letter).title
    except UserError:
        plain = letter.kind.plain
        return f"{plain[0].upper()}{plain[1:]}: {case.reference}"


def _file_name(case: CaseFile, kind: str, when: str, *, large_print: bool) -> str:
    return f"{case.reference} {kind} {when}{' large print' if large_print else ''}.pdf"


def _enclosed(desk: Desk, enclosures: Iterable[tuple[str, int]]) -> Attachments:
    with desk.reading() as unit:
        return tuple(
            (name if name.lower().endswith(".pdf") else f"{name}.pdf", PDF, unit.attachment(file))
            for name, file in enclosures
        )
