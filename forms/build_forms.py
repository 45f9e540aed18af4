"""Compiles the Qt Designer forms to Python, and says when the committed Python has drifted from them.

`python forms/build_forms.py` writes `src/complaintdesk/ui/forms/ui_<name>.py` for each
`forms/<name>.ui`; with `--check` it writes nothing and ends with 1 when any file differs,
is missing, or has no form any more.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
OUTPUTS = SOURCES.parent / "src" / "complaintdesk" / "ui" / "forms"
PACKAGE_DOCSTRING = '"""Compiled from forms/*.ui by forms/build_forms.py; never edited by hand."""\n'
VERSION_LINE = "## Created by: Qt User Interface Compiler version"
QT_IMPORT = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)


class CompilerError(Exception):
    """Qt's form compiler is missing or refused a form; the text says which."""


def compiler() -> Path:
    """Qt's own `uic`, which sits in a different place of the PySide6 package on each system.

    Raises CompilerError when PySide6 or its compiler is not installed.
    """
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise CompilerError("PySide6 is not installed here: run this with the Python of .venv.")
    package = Path(spec.origin).parent
    for place in ("Qt/libexec/uic", "uic.exe", "uic"):
        if (package / place).is_file():
            return package / place
    raise CompilerError(f"Qt's form compiler (uic) is not inside {package}.")


def compile_form(uic: Path, form: Path) -> str:
    """The Python of one form, without the line that names the version of Qt.

    Connections by name are left out (`-a`): every connection is made in code, once.
    Raises CompilerError when the form is not well formed.
    """
    done = subprocess.run(
        [str(uic), "-g", "python", "-a", str(form)], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise CompilerError(f"{form.name}: {done.stderr.strip()}")
    # Qt names the form's own path when it warns; the text it writes holds only the file's name.
    text = "".join(line for line in done.stdout.splitlines(keepends=True) if not line.startswith(VERSION_LINE))
    return only_what_is_used(text)


def only_what_is_used(text: str) -> str:
    """The Python of a form that brings in only the Qt classes it names.

    Qt's compiler brings in some thirty in every form, and each takes its time when the window opens.
    """
    used = set(re.findall(r"\w+", QT_IMPORT.sub("", text)))

    def kept(match: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", match[2]) if name in used]
        return f"from {match[1]} import ({', '.join(names)})\n" if names else ""

    return QT_IMPORT.sub(kept, text)


def expected(sources: Path) -> dict[str, str]:
    """Each output's file name with what it should hold; empty when there are no forms."""
    forms = sorted(sources.glob("*.ui"))
    if not forms:
        return {}
    uic = compiler()
    compiled = {f"ui_{form.stem}.py": compile_form(uic, form) for form in forms}
    return {"__init__.py": PACKAGE_DOCSTRING, **compiled}


def drift(wanted: dict[str, str], outputs: Path) -> list[str]:
    """One line for each output that differs from its form, is missing, or has no form."""
    problems = []
    for name, text in wanted.items():
        target = outputs / name
        if not target.is_file():
            problems.append(f"{name} has not been made")
        elif target.read_text(encoding="utf-8") != text:
            problems.append(f"{name} is not what its form says")
    problems += [f"{path.name} has no form" for path in orphans(wanted, outputs)]
    return problems


def orphans(wanted: dict[str, str], outputs: Path) -> list[Path]:
    """Compiled files whose form has gone."""
    return sorted(path for path in outputs.glob("ui_*.py") if path.name not in wanted)


def write(wanted: dict[str, str], outputs: Path) -> list[str]:
    """Writes what differs, removes what has no form; one line for each file touched."""
    outputs.mkdir(parents=True, exist_ok=True)
    told = []
    for name, text in wanted.items():
        target = outputs / name
        if not target.is_file() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8", newline="\n")
            told.append(f"made {name}")
    for path in orphans(wanted, outputs):
        path.unlink()
        told.append(f"removed {path.name}")
    return told


def main(arguments: list[str] | None = None) -> int:
    """0 when all is well, 1 when `--check` finds drift, 2 when a form cannot be compiled."""
    parser = argparse.ArgumentParser(description="Compile the Designer forms to Python.")
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where the files have drifted")
    parser.add_argument("--sources", type=Path, default=SOURCES, help="the folder of .ui files")
    parser.add_argument("--outputs", type=Path, default=OUTPUTS, help="the folder of compiled files")
    options = parser.parse_args(arguments)
    try:
        wanted = expected(options.sources)
    except CompilerError as error:
        print(error, file=sys.stderr)
        return 2
    if not options.check:
        told = write(wanted, options.outputs)
        print("\n".join(told) if told else "Nothing to do: the compiled forms are up to date.")
        return 0
    problems = drift(wanted, options.outputs)
    if problems:
        print("\n".join([*problems, "Run: python forms/build_forms.py"]), file=sys.stderr)
        return 1
    print(f"{len(list(options.sources.glob('*.ui')))} forms, compiled and up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
