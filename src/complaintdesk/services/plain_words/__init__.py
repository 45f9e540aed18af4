"""The words that letters are advised on: the supplied list, what the landlord adds, switches off, and spells so."""

from __future__ import annotations

from complaintdesk.services.plain_words.file import Imported, export_words, import_words
from complaintdesk.services.plain_words.keeping import (
    add_spelling,
    own_word,
    remove_own,
    remove_spelling,
    restore_supplied,
    save_own,
    switch,
)
from complaintdesk.services.plain_words.listing import ListedWord, list_words, listed, words_in_use

__all__ = [
    "Imported", "ListedWord",
    "add_spelling", "export_words", "import_words", "list_words", "listed", "own_word", "remove_own",
    "remove_spelling", "restore_supplied", "save_own", "switch", "words_in_use",
]  # fmt: skip
