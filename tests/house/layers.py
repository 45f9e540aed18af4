"""The layers of the house and what each may import, as findings about one source file."""

from __future__ import annotations

import sys

from tests.house.source_tree import Import, Source

BELOW_SERVICES = {"storage", "documents", "exchange", "domain", "system"}
BESIDE_STORAGE = {"documents", "exchange", "domain", "system"}
ALLOWED = {
    "complaintdesk": set(),
    "domain": {"domain"},
    "system": {"system"},
    "storage": {"storage", "domain", "system"},
    "documents": {"documents", "domain", "system"},
    "exchange": {"exchange", "domain", "system"},
    "services": {"services", *BELOW_SERVICES},
    "cli": {"cli", "bootstrap", "services", *BESIDE_STORAGE},
    "ui": {"ui", "services", *BESIDE_STORAGE},
    "bootstrap": {"ui", "services", *BELOW_SERVICES},
    "__main__": {"bootstrap", "ui", "cli", "services", *BESIDE_STORAGE},
}
"""Each layer (a folder or a module of its own) with the layers it may import. The command line reaches the
screens, and what starts the program, through bootstrap, which therefore imports no command."""

ONLY_IN = {
    "PySide6": {"ui"},
    "shiboken6": {"ui"},
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "sqlcipher3": {"storage"},
    "sqlite3": {"storage"},
}
"""Libraries that belong to one layer."""

NETWORK = (
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib",
    "poplib", "imaplib", "telnetlib", "xmlrpc", "socketserver", "PySide6.QtNetwork", "PySide6.QtWebSockets",
)  # fmt: skip


def broken_layers(source: Source) -> list[str]:
    """Imports of our own that go up or sideways, or from a layer the table does not know."""
    if source.layer not in ALLOWED:
        return [source.at(1, f"belongs to no layer of the house: {source.layer}")]
    found = []
    for one in _ours(source):
        layer = one.module.split(".")[1]
        if layer not in ALLOWED[source.layer]:
            found.append(source.at(one.line, f"{source.layer} imports {one.module}"))
    return found


def _ours(source: Source) -> list[Import]:
    """Imports of our own modules; a name of the package itself, as its version, is no layer."""
    return [one for one in source.imports() if one.module.startswith("complaintdesk.") and "__" not in one.module]


def misplaced_libraries(source: Source) -> list[str]:
    """Libraries outside the one layer they belong to."""
    return [
        source.at(one.line, f"{one.module} outside {' '.join(ONLY_IN[top])}")
        for one in source.imports()
        if (top := one.module.split(".")[0]) in ONLY_IN and source.layer not in ONLY_IN[top]
    ]


def foreign_to_the_domain(source: Source) -> list[str]:
    """In the domain: anything but the standard library and ourselves, or `holidays` fetched before it is needed."""
    if source.layer != "domain":
        return []
    found = []
    for one in source.imports():
        top = one.module.split(".")[0]
        if top == "holidays" and one.at_load:
            found.append(source.at(one.line, "holidays is slow to load: import it where it is used"))
        elif top not in {*sys.stdlib_module_names, "holidays", "complaintdesk"}:
            found.append(source.at(one.line, f"the domain imports {one.module}"))
    return found


def network_imports(source: Source) -> list[str]:
    """Anything that can speak to another computer."""
    return [
        source.at(one.line, f"imports {one.module}")
        for one in source.imports()
        if any(one.module == name or one.module.startswith(f"{name}.") for name in NETWORK)
    ]
