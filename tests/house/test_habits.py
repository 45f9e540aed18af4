"""The habits of the house, held over every file; and each check shown to find the fault it is for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.house import habits
from tests.house.source_tree import ROOT, Source, all_sources, package_sources, parsed, sources_of_tests

Habit = Callable[[Source], list[str]]

IN_THE_PROGRAM: list[Habit] = [
    habits.asks_the_time,
    habits.prints,
    habits.captive_connections,
    habits.untranslatable,
    habits.broad_exceptions,
    habits.american,
]
IN_THE_TESTS: list[Habit] = [habits.waits_for_nothing, habits.proves_nothing, habits.sleeps]
EVERYWHERE: list[Habit] = [habits.too_long, habits.without_docstring]
TEXT_FOLDERS = ("src", "tests", "forms", "resources", "installer", ".ci")
TEXT_ENDINGS = {".py", ".ui", ".toml", ".md", ".txt", ".html", ".csv", ".sh", ".spec", ".nsi", ""}


def named(habit: Habit) -> str:
    return habit.__name__


def test_the_walk_finds_the_project() -> None:
    names = {source.name for source in all_sources()}
    assert {"complaintdesk.domain.casefile", "installer/desk.py", "forms/build_forms.py", "tests/conftest.py"} <= names


@pytest.mark.parametrize("habit", IN_THE_PROGRAM, ids=named)
def test_the_program_keeps(habit: Habit) -> None:
    found = [line for source in package_sources() for line in habit(source)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("habit", IN_THE_TESTS, ids=named)
def test_the_tests_keep(habit: Habit) -> None:
    found = [line for source in sources_of_tests() for line in habit(source)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("habit", EVERYWHERE, ids=named)
def test_all_we_wrote_keeps(habit: Habit) -> None:
    found = [line for source in all_sources() for line in habit(source)]
    assert not found, "\n".join(found)


def test_nothing_is_marked_unfinished() -> None:
    files = [
        p for folder in TEXT_FOLDERS for p in (ROOT / folder).rglob("*") if p.is_file() and p.suffix in TEXT_ENDINGS
    ]
    assert len(files) > len(all_sources())
    found = []
    for path in files:
        found += habits.unfinished(
            path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8", errors="replace")
        )
    assert not found, "\n".join(found)


def test_resources_are_in_british_english() -> None:
    texts = [
        path
        for path in sorted((ROOT / "resources").rglob("*"))
        if path.suffix in {".toml", ".md", ".txt", ".html"} and "LICENCE" not in path.name
    ]
    assert texts
    found = {path.name: word[0] for path in texts if (word := habits.AMERICAN.search(path.read_text(encoding="utf-8")))}
    assert found == {}


FAULTS = [
    (habits.asks_the_time, "from datetime import date as d\nd.today()"),
    (habits.asks_the_time, "import datetime\ndatetime.datetime.now(datetime.UTC)"),
    (habits.asks_the_time, "from datetime import datetime\nmake(default_factory=datetime.now)"),
    (habits.asks_the_time, "from time import time\ntime()"),
    (habits.asks_the_time, "from PySide6.QtCore import QDate\nQDate.currentDate()"),
    (habits.asks_the_time, "sql = 'select CURRENT_TIMESTAMP'"),
    (habits.asks_the_time, "sql = \"select date('now')\""),
    (habits.prints, "print('x')"),
    (habits.prints, "import sys\nsys.stdout.write('x')"),
    (habits.captive_connections, "button.clicked.connect(lambda: self.save())"),
    (habits.captive_connections, "from functools import partial\nbutton.clicked.connect(partial(save, 1))"),
    (habits.untranslatable, "self.tr(f'{n} cases')"),
    (habits.untranslatable, "self.tr('{n} cases'.format(n=1))"),
    (habits.untranslatable, "self.tr('cases: ' + n)"),
    (habits.broad_exceptions, "try:\n    f()\nexcept Exception:\n    g()"),
    (habits.broad_exceptions, "try:\n    f()\nexcept:\n    g()"),
    (habits.american, "say('Choose a color for it')"),
    (habits.american, "say('We apologize for the delay')"),
    (habits.american, "say('The appointment was canceled')"),
    (habits.waits_for_nothing, "def test_x(qtbot):\n    qtbot.waitSignal(screen.saved)"),
    (habits.proves_nothing, "def test_x():\n    f()"),
    (habits.proves_nothing, "def helper():\n    f()\ndef test_x():\n    helper()"),
    (habits.sleeps, "import time\ntime.sleep(1)"),
    (habits.sleeps, "def test_x(qtbot):\n    qtbot.wait(100)"),
    (habits.without_docstring, "x = 1"),
    (habits.too_long, "x = 1\n" * 401),
    (habits.too_long, "def f():\n" + "    x = 1\n" * 60),
]
SOUND = [
    (habits.asks_the_time, "clock.today()\nclock.now()\nimport time\ntime.monotonic()"),
    (habits.captive_connections, "button.clicked.connect(self.save)"),
    (habits.untranslatable, "self.tr('{n} cases').format(n=1)"),
    (habits.broad_exceptions, "try:\n    f()\nexcept OSError:\n    g()"),
    (habits.broad_exceptions, "try:\n    f()\nexcept BaseException:\n    undo()\n    raise"),
    (habits.american, "say('Choose a colour; the centre was cancelled; a size, a prize')"),
    (habits.american, "say('<font color=red> x', 'a { color: red; text-align: center; }')"),
    (habits.waits_for_nothing, "def test_x(qtbot):\n    with qtbot.waitSignal(screen.saved):\n        click()"),
    (habits.proves_nothing, "def test_x():\n    with pytest.raises(ValueError):\n        f()"),
    (habits.proves_nothing, "def same(a, b):\n    assert a == b\ndef test_x():\n    same(1, 1)"),
    (habits.too_long, "def f():\n" + "    x = 1\n" * 59),
]


@pytest.mark.parametrize(("habit", "text"), FAULTS)
def test_a_fault_is_found(habit: Habit, text: str) -> None:
    assert habit(parsed(text))


@pytest.mark.parametrize(("habit", "text"), SOUND)
def test_what_is_sound_is_left_alone(habit: Habit, text: str) -> None:
    assert habit(parsed(text)) == []


def test_an_unfinished_mark_is_found() -> None:
    mark = "TO" + "DO"
    assert habits.unfinished("a.toml", f"x = 1  # {mark}: more") == ["a.toml:1 unfinished"]


def test_the_clock_itself_and_the_command_line_have_their_freedom() -> None:
    clock = "from datetime import date\ndate.today()"
    assert habits.asks_the_time(parsed(clock, habits.CLOCK)) == []
    assert habits.prints(parsed("print('x')", "complaintdesk.cli.due")) == []
