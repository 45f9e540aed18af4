"""The habits of the house, each as a function that lists where one source file breaks it."""

from __future__ import annotations

import ast
import re

from tests.house.source_tree import Source

LONGEST_FUNCTION = 60
LONGEST_MODULE = 400
CLOCK = "complaintdesk.system.clock"
ASKS_THE_TIME = {
    "datetime.date.today", "datetime.datetime.today", "datetime.datetime.now", "datetime.datetime.utcnow",
    "time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.ctime", "time.asctime",
    "PySide6.QtCore.QDate.currentDate", "PySide6.QtCore.QDateTime.currentDateTime",
    "PySide6.QtCore.QDateTime.currentDateTimeUtc", "PySide6.QtCore.QTime.currentTime", "sqlalchemy.func.now",
}  # fmt: skip
SQL_CLOCK = re.compile(r"CURRENT_(TIMESTAMP|DATE|TIME)\b|\(\s*'now'")
WAITS = {"waitSignal", "waitSignals", "waitActive", "waitExposed", "assertNotEmitted"}
UNFINISHED = re.compile("|".join(rf"\b{first}{rest}\b" for first, rest in (("TO", "DO"), ("FIX", "ME"), ("XX", "X"))))
AMERICAN = re.compile(
    r"(?<![\w<.#/-])(colors?|colored|behaviors?|center(ed|s)?|favorites?|neighbors?|honor(ed|s)?|labor"
    r"|(cancel|label|travel|model)(ed|ing)|catalogs?|fulfill|enrollment|gray|analyz\w+"
    r"|(organi|recogni|customi|apologi|summari|prioriti|categori|minimi|maximi|anonymi|authori|emphasi|finali|initiali"
    r"|itemi|normali|reali|speciali|utili|capitali|critici)z(e|es|ed|er|ing|ation|ations))(?![\w=:-])",
    re.IGNORECASE,
)


def calls(source: Source) -> list[ast.Call]:
    """Every call in the file."""
    return [node for node in source.walk() if isinstance(node, ast.Call)]


def asks_the_time(source: Source) -> list[str]:
    """Asking for today or now, in Python, Qt or SQL, anywhere but in the clock."""
    if source.name == CLOCK:
        return []
    names = source.names()
    found = [
        source.at(node.lineno, f"asks the time: {source.spelt_out(node, names)}")
        for node in source.walk()
        if isinstance(node, ast.Attribute | ast.Name) and source.spelt_out(node, names) in ASKS_THE_TIME
    ]
    return found + [
        source.at(line, "asks the database the time") for line, text in strings(source) if SQL_CLOCK.search(text)
    ]


def prints(source: Source) -> list[str]:
    """Writing to the terminal outside the command line and the program's front door."""
    if source.layer in {"cli", "__main__"}:
        return []
    names = source.names()
    printing = {"print", "sys.stdout.write", "sys.stderr.write"}
    return [source.at(c.lineno, "prints") for c in calls(source) if source.spelt_out(c.func, names) in printing]


def captive_connections(source: Source) -> list[str]:
    """Signals connected to a lambda or a partial, which keep their widget alive for ever."""
    names = source.names()
    found = []
    for call in calls(source):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect":
            for given in call.args:
                partial = isinstance(given, ast.Call) and source.spelt_out(given.func, names) == "functools.partial"
                if partial or isinstance(given, ast.Lambda):
                    found.append(source.at(call.lineno, "connects a lambda or a partial"))
    return found


def untranslatable(source: Source) -> list[str]:
    """`tr()` of anything but a literal: a catalogue can never hold it."""
    return [
        source.at(call.lineno, "tr() takes a literal; fill its fields afterwards")
        for call in calls(source)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if not (call.args and isinstance(call.args[0], ast.Constant))
    ]


def broad_exceptions(source: Source) -> list[str]:
    """`except Exception` outside the few places that must never fall over; tidying and raising again is sound."""
    if source.layer in {"cli", "bootstrap", "__main__"} or source.name.endswith((".tasks", ".crash")):
        return []
    names = source.names()
    return [
        source.at(node.lineno, "catches every exception")
        for node in source.walk()
        if isinstance(node, ast.ExceptHandler)
        and not _raises_again(node)
        and (node.type is None or source.spelt_out(node.type, names) in {"Exception", "BaseException"})
    ]


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def waits_for_nothing(source: Source) -> list[str]:
    """`qtbot.waitSignal(...)` without `with`: it never waits and never fails."""
    return [
        source.at(node.lineno, f"{node.value.func.attr} without `with`")
        for node in source.walk()
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr in WAITS
    ]


def proves_nothing(source: Source) -> list[str]:
    """Test functions in which nothing can fail: no assertion, no expected error, no wait, no helper that asserts."""
    functions = [n for n in source.walk() if isinstance(n, ast.FunctionDef)]
    asserting = {f.name for f in functions if not f.name.startswith("test_") and _asserts(f, set())}
    return [
        source.at(f.lineno, f"{f.name} asserts nothing")
        for f in functions
        if f.name.startswith("test_") and not _asserts(f, asserting)
    ]


def _asserts(function: ast.FunctionDef, helpers: set[str]) -> bool:
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in helpers or name in WAITS | {"raises", "warns", "fail", "waitUntil", "check"}:
                return True
            if name.startswith(("assert", "expect", "must_")):
                return True
    return False


def sleeps(source: Source) -> list[str]:
    """Sleeping in a test instead of waiting for what is to happen."""
    names = source.names()
    return [
        source.at(call.lineno, "sleeps")
        for call in calls(source)
        if source.spelt_out(call.func, names) in {"time.sleep", "PySide6.QtTest.QTest.qWait", "qtbot.wait"}
    ]


def too_long(source: Source) -> list[str]:
    """Functions and modules past the hard limits, in lines."""
    found = []
    lines = len(source.text.splitlines())
    if lines > LONGEST_MODULE:
        found.append(source.at(1, f"{lines} lines, more than {LONGEST_MODULE}"))
    for node in source.walk():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION:
                found.append(source.at(node.lineno, f"{node.name} has {length} lines, more than {LONGEST_FUNCTION}"))
    return found


def without_docstring(source: Source) -> list[str]:
    """A module that does not say what it is for."""
    return [] if ast.get_docstring(source.tree) else [source.at(1, "has no docstring")]


def unfinished(name: str, text: str) -> list[str]:
    """Marks of unfinished work, in any text."""
    return [f"{name}:{n} unfinished" for n, line in enumerate(text.splitlines(), 1) if UNFINISHED.search(line)]


def strings(source: Source) -> list[tuple[int, str]]:
    """Every string in the file with its line, docstrings among them."""
    return [
        (node.lineno, node.value)
        for node in source.walk()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


STYLE_SHEET = re.compile(r"[\w-]+:\s*[^;\n]+;")


def american(source: Source) -> list[str]:
    """American spellings in what people read: sentences, not style sheets or names other people's libraries chose."""
    return [
        source.at(line, f"American spelling: {word[0]}")
        for line, text in strings(source)
        if " " in text and not STYLE_SHEET.search(text) and (word := AMERICAN.search(text))
    ]
