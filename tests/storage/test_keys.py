"""From passphrase and recovery code to the key, and what is forgiven in typing them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintdesk.domain.errors import UserError
from complaintdesk.storage import keys
from complaintdesk.storage.store import create_store, open_store
from tests.storage import desks

SEED = bytes(range(7, 27))
CODE = keys.recovery_code(SEED)


def test_passphrase_and_recovery_code_open_the_same_file(tmp_path: Path) -> None:
    seed = keys.derive_seed("correct horse battery", desks.SALT)
    create_store(tmp_path / "a.desk", raw_key=keys.raw_key(seed), salt=desks.SALT, clock=desks.CLOCK).close()
    salt = keys.file_salt(tmp_path / "a.desk")
    assert salt == desks.SALT
    again = keys.derive_seed("correct horse battery", salt)
    typed = keys.seed_from_recovery_code(keys.recovery_code(seed))
    for found in (again, typed):
        open_store(tmp_path / "a.desk", raw_key=keys.raw_key(found), clock=desks.CLOCK).close()


def test_keys_never_change_between_versions() -> None:
    """Written down once: if this fails, no protected file made before can be opened any more."""
    seed = keys.derive_seed("correct horse battery", desks.SALT)
    assert seed.hex() == "cc94d8e6754d6fe9ecf90b7b467f4683e9f8fc0e"
    assert keys.raw_key(seed).hex() == "e07d4ea903596e5b4f3f19be51c197325f26a1bed9ef8d354354fbfd754effab"
    assert CODE == "0W40-J2GB-1G6G-W3RG-2491-650N-2RBH-G68T-CKYV"


def test_another_salt_or_passphrase_gives_another_seed() -> None:
    seeds = {
        keys.derive_seed("correct horse", desks.SALT),
        keys.derive_seed("correct horse ", desks.SALT),
        keys.derive_seed("correct horse", bytes(16)),
    }
    assert len(seeds) == 3


def test_an_accent_is_the_same_however_it_is_typed() -> None:
    assert keys.derive_seed("caf\u00e9 noir", desks.SALT) == keys.derive_seed("cafe\u0301 noir", desks.SALT)


def test_the_code_is_nine_groups_without_letters_that_look_alike() -> None:
    assert [len(group) for group in CODE.split("-")] == [4] * 9
    assert not set(CODE) & set("ILOU")


@given(st.binary(min_size=20, max_size=20))
def test_every_seed_has_a_code_that_leads_back(seed: bytes) -> None:
    code = keys.recovery_code(seed)
    assert keys.seed_from_recovery_code(code) == seed
    assert keys.looks_like_recovery_code(code)
    careless = code.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert keys.seed_from_recovery_code(f" {careless}\n") == seed


@given(st.binary(min_size=20, max_size=20), st.integers(0, 35), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_mistyped_letter_is_noticed(seed: bytes, place: int, letter: str) -> None:
    letters = keys.recovery_code(seed).replace("-", "")
    typed = letters[:place] + letter + letters[place + 1 :]
    if typed == letters:
        assert keys.seed_from_recovery_code(typed) == seed
        return
    with pytest.raises(UserError) as raised:
        keys.seed_from_recovery_code(typed)
    assert raised.value.code == "key.recovery_form"


@pytest.mark.parametrize("typed", ["", "ABCD", CODE[:-1], CODE + "A", CODE.replace("-", "_"), "U" * 36, "é" * 36])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as raised:
        keys.seed_from_recovery_code(typed)
    assert raised.value.code == "key.recovery_form"


@pytest.mark.parametrize(
    "typed", ["correct horse battery staple", "Tr0ub4dor&3", "1234 5678", "four word pass phrase here too 2024"]
)
def test_a_passphrase_is_not_taken_for_a_code(typed: str) -> None:
    assert not keys.looks_like_recovery_code(typed)


@pytest.mark.parametrize(
    "typed", [CODE, CODE.lower(), CODE.replace("-", " "), CODE.replace("-", ""), CODE[:-5], CODE[:-1]]
)
def test_a_code_is_known_even_with_a_mistake(typed: str) -> None:
    assert keys.looks_like_recovery_code(typed)


def test_a_plain_file_has_no_salt(tmp_path: Path) -> None:
    assert keys.file_salt(desks.filled(tmp_path / "a.desk", cases=0)) is None
