"""A draft email with a letter attached: to whoever the letter goes to, and never sent by the desk itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from complaintdesk.documents.blocks import Signature
from complaintdesk.documents.email_draft import EmailDraft, write_email
from complaintdesk.documents.letter_scene import addressed_to, recipient
from complaintdesk.domain.casefile import CaseFile, CaseKind, IssuedLetter, same_person
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.landlord import Landlord
from complaintdesk.domain.names import UNNAMED, farewell, salutation
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
    to = Addressee(recipient(facts)[0], facts.signed_by)
    return _email(desk, case, dated, to, f"Draft: {shown.document.title}", files)


def issued_email(desk: Desk, case: CaseFile, letter: IssuedLetter, *, large_print: bool = False) -> bytes:
    """An unsent email with an issued letter: the exact PDF as it was issued, or its words in large print.

    What was enclosed with the letter is attached too. Raises UserError "mail.address", and
    "letter.only_as_issued" for large print of a letter of which only the files are kept.
    """
    pdf = issued_file(desk, letter, LetterFormat.PDF, large_print=large_print)
    name = _file_name(case, letter.kind.value, letter.dated.isoformat(), large_print=large_print)
    enclosed = kept_content(desk, letter).get("enclosed", [])
    files = ((name, PDF, pdf), *_enclosed(desk, ((str(what), int(file)) for what, file in enclosed)))
    return _email(desk, case, letter.dated, addressee(desk, case, letter), _subject(desk, case, letter), files)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whose name stands over a letter's address, and who signed it."""

    name: str
    signed_by: str


def addressee(desk: Desk, case: CaseFile, letter: IssuedLetter) -> Addressee:
    """To whom an issued letter is addressed; nobody ("") where its words were not kept."""
    try:
        words = kept_document(desk, letter)
    except UserError:
        return Addressee("", case.handler)
    signed = next((block.name for block in words.blocks if isinstance(block, Signature)), case.handler)
    return Addressee(addressed_to(words)[0], signed)


def email_address(case: CaseFile, name: str, today: date) -> str:
    """The email address of whoever a letter is addressed to, as the case has it today; "" where it is not known.

    A representative gets no email any more once their consent has ended. Nobody else ever gets the
    letter instead: the officer is to look who it is for.
    """
    person = case.representative
    if same_person(name, case.resident.name):
        return case.resident.email.strip()
    if person is not None and same_person(name, person.name) and person.may_act(today):
        return person.email.strip()
    return ""


def _email(desk: Desk, case: CaseFile, dated: date, to: Addressee, subject: str, files: Attachments) -> bytes:
    with desk.reading() as unit:
        landlord = unit.landlord()
    address = email_address(case, to.name, desk.clock.today())
    # No sender: the mail program puts the account that the officer sends from.
    text = _text(case, landlord, to, several=len(files) > 1)
    return write_email(EmailDraft(address, to.name, "", subject, text, files, dated))


def _text(case: CaseFile, landlord: Landlord, to: Addressee, *, several: bool) -> str:
    what = "your complaint" if case.kind is CaseKind.COMPLAINT else "what you told us"
    attached = "Our letter, and what goes with it, are attached" if several else "Our letter is attached"
    ring = f", or ring us on {landlord.phone}" if landlord.phone.strip() else ""
    return (
        f"Dear {salutation(to.name or UNNAMED)}\n\n"
        f"{attached}. It is about {what}, reference {case.reference}.\n\n"
        "If you would rather have it on paper, in large print, in another language or read out to you, "
        f"or if you want to talk it over, please answer this email{ring}. We are glad to help.\n\n"
        f"{farewell(to.name or UNNAMED)}\n\n{to.signed_by}\n{landlord.name}\n"
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
