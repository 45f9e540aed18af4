"""Reads the project's own Python for the house tests: which files there are, and what each one imports."""

from __future__ import annotations

import ast
import gc
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "complaintdesk"
GENERATED = PACKAGE / "ui" / "forms"


@dataclass(frozen=True)
class Import:
    """One imported name: the module, spelt out in full, and whether it is fetched when the file is loaded."""

    module: str
    line: int
    at_load: bool


@dataclass(frozen=True)
class Source:
    """One Python file: `name` is its dotted module name or its path from the root, `tree` its syntax."""

    name: str
    text: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        """The folder or module directly below `complaintdesk`; the package itself is `complaintdesk`."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else parts[0]

    def at(self, line: int, what: str) -> str:
        """A finding, with the place it was made."""
        return f"{self.name}:{line} {what}"

    def walk(self) -> tuple[ast.AST, ...]:
        """Every node of the file."""
        return self._nodes

    @cached_property
    def _nodes(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(self.tree))

    def imports(self) -> list[Import]:
        """Every import, each name of a `from` import as the module it may be."""
        return self._imports

    @cached_property
    def _imports(self) -> list[Import]:
        late = {id(node) for scope in self.walk() if _is_function(scope) for node in ast.walk(scope)}
        found = []
        for node in self.walk():
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                continue
            found += [Import(name, node.lineno, id(node) not in late) for name in names]
        return found

    def names(self) -> dict[str, str]:
        """What each imported name stands for: `d` -> `datetime.date` after `from datetime import date as d`."""
        stands_for = {}
        for node in self.walk():
            if isinstance(node, ast.Import):
                for alias in node.names:
                    top = alias.name if alias.asname else alias.name.split(".")[0]
                    stands_for[alias.asname or top] = top
            elif isinstance(node, ast.ImportFrom):
                stands_for.update({a.asname or a.name: f"{node.module}.{a.name}" for a in node.names})
        return stands_for

    def spelt_out(self, node: ast.expr, names: dict[str, str]) -> str:
        """A dotted expression with its first name replaced by what it stands for; empty when it is not dotted."""
        if isinstance(node, ast.Name):
            return names.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            before = self.spelt_out(node.value, names)
            return f"{before}.{node.attr}" if before else ""
        return ""


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)


def parsed(text: str, name: str = "complaintdesk.domain.sample") -> Source:
    """A source from its text, as if it were the module `name`."""
    return Source(name, text, ast.parse(text))


@cache
def package_sources() -> tuple[Source, ...]:
    """Every module of the program but the compiled forms."""
    ours = (path for path in sorted(PACKAGE.rglob("*.py")) if GENERATED not in path.parents)
    return _read({_module_name(path): path for path in ours})


@cache
def sources_of_tests() -> tuple[Source, ...]:
    """Every file under tests."""
    return _by_path("tests")


@cache
def all_sources() -> tuple[Source, ...]:
    """Everything we wrote in Python: the program, its tests, the set-up and the form compiler."""
    return (*package_sources(), *sources_of_tests(), *_by_path("installer"), *_by_path("forms"))


def _by_path(folder: str) -> tuple[Source, ...]:
    return _read({path.relative_to(ROOT).as_posix(): path for path in sorted((ROOT / folder).rglob("*.py"))})


def _read(files: dict[str, Path]) -> tuple[Source, ...]:
    """The sources of some files by their names; they stay to the end, so no look for garbage need go over them."""
    gc.disable()
    try:
        read = tuple(parsed(path.read_text(encoding="utf-8"), name) for name, path in files.items())
        gc.freeze()
    finally:
        gc.enable()
    return read


def _module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
