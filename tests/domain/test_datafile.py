"""Our own data files are read strictly: absent is allowed only where a reader says so."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from complaintdesk.domain.datafile import Entry, parse_file


def test_what_may_be_absent() -> None:
    entry = Entry({}, "here")
    assert entry.text("a", "") == ""
    assert entry.texts("a") == ()
    assert entry.optional_number("a") is None
    assert entry.optional_day("a") is None
    assert entry.flag("a") is False
    assert entry.day("a", date(2026, 1, 2)) == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("value", "reader"),
    [
        (3, "text"),
        ("", "text"),
        ("one", "texts"),
        ([1], "texts"),
        ([""], "texts"),
        ("3", "number"),
        (-1, "number"),
        (True, "number"),
        ("yes", "flag"),
        (1, "flag"),
        ("2026-01-02", "day"),
        (datetime(2026, 1, 2, 3, 4), "day"),  # noqa: DTZ001
        ("3", "optional_number"),
        (5, "optional_day"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(value: object, reader: str) -> None:
    with pytest.raises(ValueError, match=r"^here: .*thing"):
        getattr(Entry({"thing": value}, "here"), reader)("thing")


def test_tables_are_named_by_their_place() -> None:
    first, second = parse_file('[[rows]]\na = "x"\n[[rows]]\na = "y"', "file").entries("rows", "row")
    assert (first.where, second.where) == ("file, row 1", "file, row 2")
    assert second.called("row y").where == "file, row y"
    assert second.text("a") == "y"
    for text in ("", "rows = 3", "rows = []", "rows = [1]"):
        with pytest.raises(ValueError, match="file: no rows"):
            parse_file(text, "file").entries("rows", "row")
