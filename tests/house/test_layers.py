"""Imports go down only, Qt stays in ui, SQLAlchemy in storage, and the domain needs next to nothing."""

from __future__ import annotations

import pytest

from tests.house import layers
from tests.house.source_tree import PACKAGE, package_sources, parsed


def test_every_folder_of_the_program_is_walked() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and any(path.rglob("*.py"))}
    walked = {source.layer for source in package_sources()}
    assert folders <= walked <= set(layers.ALLOWED)


def test_imports_go_down_only() -> None:
    found = [line for source in package_sources() for line in layers.broken_layers(source)]
    assert not found, "\n".join(found)


def test_qt_and_the_database_stay_in_their_layers() -> None:
    found = [line for source in package_sources() for line in layers.misplaced_libraries(source)]
    assert not found, "\n".join(found)


def test_the_domain_needs_only_the_standard_library_and_late_holidays() -> None:
    found = [line for source in package_sources() for line in layers.foreign_to_the_domain(source)]
    assert not found, "\n".join(found)


def test_nothing_imports_what_speaks_to_other_computers() -> None:
    found = [line for source in package_sources() for line in layers.network_imports(source)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("domain.clocks", "from complaintdesk.storage import engine"),
        ("domain.clocks", "def f():\n    import complaintdesk.services.cases"),
        ("ui.app", "from complaintdesk import storage"),
        ("cli.due", "from complaintdesk.storage.engine import connect"),
        ("documents.pdf", "from complaintdesk.exchange import mail"),
        ("system.paths", "from complaintdesk.domain.errors import UserError"),
        ("services.cases", "import complaintdesk.bootstrap"),
        ("cli.trying", "from complaintdesk.ui.app import run"),
        ("bootstrap", "from complaintdesk.cli.main import main"),
        ("helpers.text", "x = 1"),
    ],
)
def test_a_broken_layer_is_found(module: str, text: str) -> None:
    assert layers.broken_layers(parsed(text, f"complaintdesk.{module}"))


@pytest.mark.parametrize("text", ["import PySide6.QtCore", "from PySide6 import QtGui", "from sqlalchemy import text"])
def test_a_misplaced_library_is_found(text: str) -> None:
    assert layers.misplaced_libraries(parsed(text, "complaintdesk.services.cases"))


@pytest.mark.parametrize("text", ["import reportlab", "import holidays", "from holidays import country_holidays"])
def test_a_foreigner_in_the_domain_is_found(text: str) -> None:
    assert layers.foreign_to_the_domain(parsed(text))


def test_late_holidays_are_welcome_in_the_domain() -> None:
    assert layers.foreign_to_the_domain(parsed("def f():\n    from holidays import country_holidays")) == []


@pytest.mark.parametrize("text", ["import socket", "from urllib import request", "from http import client"])
def test_a_network_import_is_found(text: str) -> None:
    assert layers.network_imports(parsed(text))
