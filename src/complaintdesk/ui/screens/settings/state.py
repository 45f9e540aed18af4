"""What the settings screen shows and saves, decided without Qt."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from complaintdesk.domain.addresses import as_lines
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.landlord import Landlord, OmbudsmanContact, Person, Quarter, quarter_period
from complaintdesk.domain.remedies import Confidence
from complaintdesk.domain.rulebook import Edition
from complaintdesk.domain.spelling import long_date
from complaintdesk.ui.widgets.dates import day_words


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the settings: the key that `show_settings` takes, its name and icon in the list."""

    key: str
    name: str
    icon: str


SECTIONS = (
    Section("landlord_page", "Your organisation", "home"),
    Section("people_page", "People", "people"),
    Section("targets_page", "Your own targets", "soon"),
    Section("calendar_page", "Holidays and closures", "later"),
    Section("themes_page", "Themes", "filter"),
    Section("ombudsman_page", "The Ombudsman", "info"),
    Section("letters_page", "Letters, templates", "document"),
    Section("letterhead_page", "Letterhead", "letter"),
    Section("appearance_page", "Appearance", "eye"),
    Section("reminders_page", "Reminders", "today-due"),
    Section("safety_page", "Backups, passphrase", "lock"),
)

_PAGE_OF_TARGET = "targets_page"
MONTHS = tuple(calendar.month_name[1:])


class Backup(Protocol):
    """What is told of a backup."""

    @property
    def taken_at(self) -> datetime:
        """When it was taken, in UTC."""
        ...

    @property
    def cases(self) -> int:
        """How many cases were counted in it."""
        ...


def section_index(key: str | None) -> int | None:
    """The place of a section in the list; None for one that is not there."""
    return next((i for i, s in enumerate(SECTIONS) if s.key == key), None)


def page_of_field(field: str) -> str:
    """The page on which a problem's field stands."""
    return _PAGE_OF_TARGET if field.startswith("target_") else "landlord_page"


def lines(text: str) -> tuple[str, ...]:
    """A text as lines, without empty ones and spaces at the ends."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def tidy(landlord: Landlord) -> Landlord:
    """The settings without what nobody means by typing it: spaces at the ends, empty lines, a theme twice."""
    contact = landlord.ombudsman
    return replace(
        landlord,
        name=landlord.name.strip(),
        officer=landlord.officer.strip(),
        address_lines=as_lines("\n".join(landlord.address_lines)),
        phone=landlord.phone.strip(),
        email=landlord.email.strip(),
        website=landlord.website.strip(),
        escalate_to=landlord.escalate_to.strip(),
        themes=tuple(dict.fromkeys(lines("\n".join(landlord.themes)))),
        ombudsman=replace(
            contact,
            name=contact.name.strip(),
            address_lines=lines("\n".join(contact.address_lines)),
            phone=contact.phone.strip(),
            website=contact.website.strip(),
            how=contact.how.strip(),
        ),
    )


def is_changed(saved: Landlord, draft: Landlord) -> bool:
    """True when there is something to save."""
    return tidy(saved) != tidy(draft)


def to_save(saved: Landlord, draft: Landlord, today: date) -> Landlord:
    """The settings to save: tidied, and details of the Ombudsman typed by hand say by whom and when."""
    wanted = tidy(draft)
    old, new = tidy(saved).ombudsman, wanted.ombudsman
    typed = new != old and (new.source, new.source_date) == (old.source, old.source_date)
    if typed:
        source = f"typed by {wanted.officer}" if wanted.officer else "typed here"
        wanted = replace(wanted, ombudsman=replace(new, source=source, source_date=today))
    return wanted


def year_words(landlord: Landlord) -> str:
    """How the landlord's year and its first quarter run; empty while the day is not one."""
    last_day = calendar.monthrange(2024, landlord.year_end_month)[1]
    if not 1 <= landlord.year_end_day <= last_day:
        return ""
    first, last = (quarter_period(landlord, Quarter(2026, n)) for n in (1, 4))
    return (
        f"Your year runs from {_day_month(first.first)} to {_day_month(last.last)}. "
        f"Its first quarter, Q1, ends on {_day_month(first.last)}."
    )


def _day_month(day: date) -> str:
    return f"{day.day} {day:%B}"


def reference_words(prefix: str, year: int) -> str:
    """What references will look like; those given already stay."""
    return f"The next ones look like {prefix}-{year}-0001. References given already stay as they are."


def limit_words(edition: Edition, kind: str, stage: int | None) -> str:
    """The Code's limit beside a target of one's own."""
    limit = edition.limit(kind, stage)
    return f"{limit.days} working days ({limit.provision})"


def person_problem(person: Person, others: Iterable[Person]) -> str:
    """What is wrong with somebody on the list of people; empty when nothing is."""
    if not person.name.strip():
        return "Give a name."
    taken = {p.name.casefold() for p in others}
    return "Somebody of that name is on the list already." if person.name.strip().casefold() in taken else ""


def with_person(people: tuple[Person, ...], at: int | None, person: Person) -> tuple[Person, ...]:
    """The list with somebody added (None), or changed in their place."""
    if at is None:
        return (*people, person)
    return (*people[:at], person, *people[at + 1 :])


def person_cells(person: Person) -> tuple[str, ...]:
    """Somebody in the list."""
    return person.name, person.role, person.phone, person.email, "Yes" if person.senior else ""


def ombudsman_gap(contact: OmbudsmanContact) -> str:
    """What letters would lack; empty when nothing."""
    missing = [
        name
        for name, there in (
            ("the name", contact.name.strip()),
            ("the address", any(line.strip() for line in contact.address_lines)),
            ("the phone number", contact.phone.strip()),
            ("how to get in touch", contact.how.strip()),
        )
        if not there
    ]
    return f"Letters need {' and '.join(missing)} before they can be issued." if missing else ""


_COMPARE = "Compare them with its website before your first letter."
_SURE = {
    Confidence.PRIMARY: "They were read on the Ombudsman’s own pages.",
    Confidence.GOOD: f"The Ombudsman’s own contact page was not among them. {_COMPARE}",
    Confidence.WEAK: f"That is not certain. {_COMPARE}",
    Confidence.UNVERIFIED: f"Nobody has confirmed them. {_COMPARE}",
}
"""How sure the details are, in words that say what to do about it."""


def source_words(contact: OmbudsmanContact) -> str:
    """Where the details come from, how sure that is, and when they were compared with it."""
    when = long_date(contact.source_date)
    if contact.source.startswith("typed "):
        return f"T{contact.source[1:]} on {when}."
    for confidence, words in _SURE.items():
        known = contact.source.removesuffix(f" ({confidence.words})")
        if known != contact.source:
            return f"Where these details come from: {known}. Looked at on {when}. {words}"
    return f"Where these details come from: {contact.source}. Looked at on {when}."


def backup_words(backup: Backup | None) -> str:
    """The last good backup."""
    if backup is None:
        return "There is no good backup yet."
    at = backup.taken_at.astimezone()
    cases = "1 case" if backup.cases == 1 else f"{backup.cases:,} cases"
    return f"Last good backup: {day_words(at.date())}, {at:%H:%M}, with {cases}."


def passphrase_words(protected: bool) -> tuple[str, str]:
    """How the desk is protected, and what that means."""
    if protected:
        return (
            "This desk is protected by a passphrase.",
            "The file and its new backups are encrypted: nobody can read them without the passphrase or the code.",
        )
    return (
        "This desk has no passphrase.",
        "Whoever gets hold of the file can read every case in it. With a passphrase the whole file is encrypted.",
    )


def open_backup_words(count: int) -> str:
    """Backups that anybody can read although the desk is protected."""
    return "1 older backup is not protected." if count == 1 else f"{count} older backups are not protected."


def letterhead_words(is_set: bool) -> str:
    """Whether a letterhead is in use."""
    return "Word copies use your own letterhead." if is_set else "Word copies use the desk’s plain head."


def kind_name(kind: LetterKind) -> str:
    """A kind of letter with a capital: Acknowledgement at stage 1."""
    return kind.plain[0].upper() + kind.plain[1:]


def kinds_words(kinds: tuple[LetterKind, ...]) -> str:
    """What an enclosure goes with, in the order of the kinds."""
    if set(kinds) == set(LetterKind):
        return "Every letter"
    return ", ".join(kind_name(kind) for kind in LetterKind if kind in kinds) or "No letter"


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A place for a picture: the logo (no name), or somebody's signature; `attachment` is None without one."""

    where: str
    name: str
    attachment: int | None

    @property
    def words(self) -> str:
        """Whether there is one."""
        return "Kept" if self.attachment is not None else "None"


def picture_rows(landlord: Landlord) -> tuple[PictureRow, ...]:
    """The logo, then a signature for each of the people, and for others who still have one."""
    known = {tuple(s.name.casefold().split()): s for s in landlord.signatures}
    names = dict.fromkeys((*(p.name for p in landlord.people), *(s.name for s in landlord.signatures)))
    rows: dict[tuple[str, ...], PictureRow] = {}
    for name in names:
        key = tuple(name.casefold().split())
        signature = known.get(key)
        row = PictureRow(f"Signature of {name}", name, signature.attachment if signature is not None else None)
        rows.setdefault(key, row)
    return (PictureRow("Logo", "", landlord.logo), *rows.values())


def code_file_name(path: Path) -> str:
    """The name suggested for the recovery code's text."""
    return f"Recovery code of {path.stem}.txt"
