"""Run by a test in a process of its own: imports every module outside ui with Qt made impossible to import."""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

BLOCKED = {"PySide6", "shiboken6"}
RUN_BY_ALEMBIC = "complaintdesk.storage.migrations.env"


class Blocker:
    """An import finder that refuses Qt before any other finder is asked."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuses Qt and leaves everything else to Python."""
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is blocked: only ui may need it")
        return None


def modules(package: ModuleType) -> Iterator[str]:
    """Every module below the package but the screens and what only Alembic can run."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if found.name in {"complaintdesk.ui", RUN_BY_ALEMBIC}:
            continue
        yield found.name
        if found.ispkg:
            yield from modules(importlib.import_module(found.name))


def main() -> None:
    """Prints the modules that were imported, as JSON."""
    sys.meta_path.insert(0, Blocker())
    package = importlib.import_module("complaintdesk")
    imported = []
    for name in modules(package):
        importlib.import_module(name)
        imported.append(name)
    assert not BLOCKED & {name.split(".")[0] for name in sys.modules}
    print(json.dumps(imported))


if __name__ == "__main__":
    main()
