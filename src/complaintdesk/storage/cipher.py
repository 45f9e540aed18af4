"""Telling a wrong key from a damaged file: each page of an encrypted file carries a seal of its own.

SQLCipher 4 ends each page with the HMAC-SHA512 of what stands before it and of the page's
number; the key of the seal comes from the file's key and salt by two rounds of PBKDF2. If
any page's seal fits, the key is right and the file is damaged.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from complaintdesk.storage.driver import FileKey
from complaintdesk.storage.filekind import PAGE

_SEAL = 64
_SALT = 16
_TRIED = 200
"""How many pages are tried, spread over the file."""


def any_page_answers(path: Path, key: FileKey) -> bool:
    """True when at least one of the pages tried was sealed with this key."""
    seal_key = hashlib.pbkdf2_hmac("sha512", key.raw, bytes(b ^ 0x3A for b in key.salt), 2, 32)
    pages = path.stat().st_size // PAGE
    with path.open("rb") as file:
        for number in range(1, pages + 1, max(1, pages // _TRIED)):
            file.seek((number - 1) * PAGE)
            if _answers(file.read(PAGE), number, seal_key):
                return True
    return False


def _answers(page: bytes, number: int, seal_key: bytes) -> bool:
    start = _SALT if number == 1 else 0
    sealed = page[start:-_SEAL] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(seal_key, sealed, "sha512"), page[-_SEAL:])
