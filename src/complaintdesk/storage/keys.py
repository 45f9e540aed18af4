"""From a passphrase, or from the printed recovery code, to the key of a desk file.

The 16 bytes of salt at the start of an encrypted file and the passphrase give a seed of 20
bytes; the seed gives the key. The recovery code is the seed itself, written to be typed.
"""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

from complaintdesk.domain.errors import UserError
from complaintdesk.storage.filekind import PAGE, Kind, kind_of

SALT_BYTES = 16
SEED_BYTES = 20
_KEY_BYTES = 32
_MEMORY_KIB = 64 * 1024
_ROUNDS = 3

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_GROUP = 4
_CODE_LETTERS = SEED_BYTES * 8 // 5
_CHECK_LETTERS = 4


def derive_seed(passphrase: str, salt: bytes) -> bytes:
    """20 bytes by Argon2id (64 MiB, three rounds); about 130 ms. However it was typed, é is é."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    words = unicodedata.normalize("NFKC", passphrase).encode()
    kdf = Argon2id(salt=salt, length=SEED_BYTES, iterations=_ROUNDS, lanes=1, memory_cost=_MEMORY_KIB)
    return kdf.derive(words)


def raw_key(seed: bytes) -> bytes:
    """The 32 bytes of key that a seed stands for (HKDF with SHA-256)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"ComplaintDesk file key").derive(seed)


def recovery_code(seed: bytes) -> str:
    """The seed as nine groups of four letters and digits, the last one a check on the others."""
    letters = _encode(int.from_bytes(seed), _CODE_LETTERS) + _check(seed)
    return "-".join(letters[i : i + _GROUP] for i in range(0, len(letters), _GROUP))


def seed_from_recovery_code(text: str) -> bytes:
    """The seed that a recovery code stands for; spaces, dashes, small letters, O, I and L are forgiven.

    Raises UserError "key.recovery_form" where it was mistyped.
    """
    letters = _letters(text)
    if len(letters) != _CODE_LETTERS + _CHECK_LETTERS or not set(letters) <= set(_LETTERS):
        raise UserError("key.recovery_form")
    number = 0
    for letter in letters[:_CODE_LETTERS]:
        number = number * 32 + _LETTERS.index(letter)
    seed = number.to_bytes(SEED_BYTES)
    if _check(seed) != letters[_CODE_LETTERS:]:
        raise UserError("key.recovery_form")
    return seed


def looks_like_recovery_code(text: str) -> bool:
    """True for what is more likely a recovery code, perhaps mistyped, than a passphrase.

    That is: 30 to 40 letters and digits in at least six groups, or in one, with a digit among them,
    and nothing but dashes and spaces between them.
    """
    groups = [g for g in text.replace("-", " ").split() if g]
    letters = "".join(groups)
    in_code = letters.isascii() and letters.isalnum() and any(c.isdigit() for c in letters)
    size = _CODE_LETTERS + _CHECK_LETTERS
    if len(groups) == 1:
        return in_code and len(letters) == size
    fours = sum(len(g) == _GROUP for g in groups)
    return in_code and abs(len(letters) - size) <= _GROUP and fours >= len(groups) - 2


def _letters(text: str) -> str:
    return "".join(c for c in text.upper() if c not in "-‐‑–— \t\r\n").translate(_READ_AS)


def _encode(number: int, length: int) -> str:
    return "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(length)))


def _check(seed: bytes) -> str:
    return _encode(int.from_bytes(hashlib.sha256(seed).digest()[:4]) >> 12, _CHECK_LETTERS)


def file_salt(path: Path) -> bytes | None:
    """The salt of an encrypted desk file, None for one without a passphrase.

    Raises UserError "file.missing", "file.foreign", "file.unreadable" and "file.damaged".
    """
    kind = kind_of(path)
    if kind is Kind.PLAIN:
        return None
    with path.open("rb") as file:
        return file.read(PAGE)[:SALT_BYTES]
