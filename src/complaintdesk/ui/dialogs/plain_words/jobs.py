"""What the list of plain words asks of the services. Jobs run away from the window's thread and hold no widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.domain.changes import Changes
from complaintdesk.domain.landlord import Landlord, OwnPlainWord

if TYPE_CHECKING:
    from complaintdesk.services.desk import Desk
    from complaintdesk.services.plain_words import Imported, ListedWord

Saved = tuple[Landlord, Changes]
SaveJob = Callable[["Desk"], Saved]


def load(desk: Desk) -> tuple[ListedWord, ...]:
    """All lines of the list."""
    from complaintdesk.services.plain_words import list_words

    return list_words(desk)


def switch_job(name: str, *, on: bool) -> SaveJob:
    """Switches an entry off or on."""

    def job(desk: Desk) -> Saved:
        from complaintdesk.services.plain_words import switch

        return switch(desk, name, on=on)

    return job


def save_job(before: OwnPlainWord | None, after: OwnPlainWord) -> SaveJob:
    """Keeps an own word."""

    def job(desk: Desk) -> Saved:
        from complaintdesk.services.plain_words import save_own

        return save_own(desk, before, after)

    return job


def add_spelling_job(word: str) -> SaveJob:
    """Keeps a word that is right as it is spelt."""

    def job(desk: Desk) -> Saved:
        from complaintdesk.services.plain_words import add_spelling

        return add_spelling(desk, word)

    return job


def remove_job(word: ListedWord) -> SaveJob:
    """Takes an own word or a spelling out."""
    name, own = word.name, word.own

    def job(desk: Desk) -> Saved:
        from complaintdesk.services.plain_words import remove_own, remove_spelling

        return remove_own(desk, own) if own is not None else remove_spelling(desk, name)

    return job


def remove_spelling_job(word: str) -> SaveJob:
    """Takes a spelling out."""

    def job(desk: Desk) -> Saved:
        from complaintdesk.services.plain_words import remove_spelling

        return remove_spelling(desk, word)

    return job


def restore(desk: Desk) -> Saved:
    """Puts the supplied list back."""
    from complaintdesk.services.plain_words import restore_supplied

    return restore_supplied(desk)


def bring_in_job(path: Path) -> Callable[[Desk], tuple[Imported, Changes]]:
    """Brings in a file."""

    def job(desk: Desk) -> tuple[Imported, Changes]:
        from complaintdesk.services.plain_words import import_words

        return import_words(desk, path)

    return job


def take_out(desk: Desk) -> bytes:
    """The landlord's own part of the list as a file."""
    from complaintdesk.services.plain_words import export_words

    return export_words(desk)
