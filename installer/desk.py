"""Sets ComplaintDesk up on this computer, then opens it or tests it. Nothing but Python 3.11 is needed.

    python3 installer/desk.py run             set up, then open the desk
    python3 installer/desk.py run due FILE    set up, then run one of the desk's own commands
    python3 installer/desk.py test            set up, then lint, types, forms and every test
    python3 installer/desk.py lock            choose every package's version anew (needs uv)

The set-up makes .venv in this folder from installer/requirements.lock, once. Where there is no
screen, `run` makes the sample landlord's letters, packs and pictures of the screens instead.
"""

from __future__ import annotations

import itertools
import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import environment
import libraries
from libraries import SetupProblem

OLDEST_PYTHON = (3, 11)
PROBLEM, STOPPED = 2, 130
LOCK_HEADER = (
    "# Every package the project needs, pinned with its hashes, for Windows, macOS and Linux.\n"
    "# Made anew by: python3 installer/desk.py lock\n"
)


def main(arguments: list[str]) -> int:
    """Runs one command. 0 is well, 1 a failed check, 2 something a person can mend, 130 stopped by hand."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:2])
        return tell(f"ComplaintDesk needs Python 3.11 or later; this is {found}. Newer ones are at python.org.")
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"], ["help"]) else PROBLEM
    try:
        return command(arguments[1:])
    except SetupProblem as problem:
        return tell(str(problem))
    except OSError as error:
        return tell(environment.in_plain_words(error))
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED


def tell(message: str) -> int:
    """Prints a problem that a person can mend."""
    print(f"\n{message}", file=sys.stderr)
    return PROBLEM


def set_up(window: bool) -> None:
    """Whatever is still missing for the desk: system packages, then .venv."""
    libraries.provide(window)
    if not environment.is_ready():
        environment.make()


def run(arguments: list[str]) -> int:
    """Opens the desk, or runs one of its commands; without a screen, makes the sample instead."""
    window = has_screen() and not arguments
    set_up(window)
    if window or arguments:
        return desk(*arguments)
    folder = new_folder()
    print(f"\nThere is no screen here, so the sample landlord's papers and pictures go into:\n  {folder}\n", flush=True)
    wanted = (("sample", folder), ("screenshots", folder / "screens"))
    results = [desk(what, str(place), QT_QPA_PLATFORM="offscreen") for what, place in wanted]
    if any(results):
        return max(results)
    print(f"\nAll of it is in {folder}", flush=True)
    return 0


def desk(*arguments: str, **variables: str) -> int:
    """Runs `complaintdesk` in .venv and gives its exit code."""
    command = [str(environment.PYTHON), "-m", "complaintdesk", *arguments]
    code = subprocess.call(command, env=environment.environment(**variables))
    return code if code >= 0 else 128 - code


def new_folder() -> Path:
    """A folder that is not there yet, so that nothing a person kept is written over."""
    base = environment.ROOT / "build"
    names = itertools.chain(["sample"], (f"sample-{number}" for number in itertools.count(2)))
    folder = next(base / name for name in names if not (base / name).exists())
    try:
        folder.mkdir(parents=True)
    except PermissionError:
        return Path(tempfile.mkdtemp(prefix="complaintdesk-sample-"))
    return folder


def has_screen() -> bool:
    """Whether a window can be opened: always on Windows and macOS; on Linux, if a display answers."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal"}:
        return False
    if sys.platform != "linux":
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / wayland).exists():
        return True
    return x11_answers(os.environ.get("DISPLAY", ""))


def x11_answers(display: str) -> bool:
    """Whether an X server listens at `display` (as `:0` or `host:10.0`); a left-over setting is no screen."""
    host, _, number = display.rpartition(":")
    number = number.split(".")[0]
    if not number.isdigit():
        return False
    if host not in {"", "unix"}:
        return listens(socket.AF_INET, (host, 6000 + int(number)))
    path = f"/tmp/.X11-unix/X{number}"
    return listens(socket.AF_UNIX, path) or listens(socket.AF_UNIX, f"\0{path}")


def listens(kind: int, place: str | tuple[str, int]) -> bool:
    """Whether something answers there."""
    with socket.socket(kind, socket.SOCK_STREAM) as probe:
        probe.settimeout(3)
        try:
            probe.connect(place)
        except OSError:
            return False
        return True


@dataclass(frozen=True)
class Result:
    """How one check ended: its exit code (0 is well) and how long it took, in seconds."""

    name: str
    code: int
    seconds: float
    output: str = ""


def test(arguments: list[str]) -> int:
    """Runs every check, whatever the ones before it said, and sums up. More arguments go to pytest."""
    set_up(window=False)
    # The types take one processor only, and as long as a sixth of the tests: they go on beside them.
    with ThreadPoolExecutor(1) as beside:
        types = beside.submit(quiet_check, "types", TYPES)
        results = [told(quiet_check(name, command)) for name, command in CHECKS.items()]
        print("\nTests", flush=True)
        tests, closing = run_tests(arguments)
        print(flush=True)
        results += [told(types.result()), tests]
    print("\nSummary")
    for result in results:
        print(f"  {result.name:<8} {'passed' if result.code == 0 else 'FAILED'}  {result.seconds:6.1f} s")
    print(closing)
    failed = [result.name for result in results if result.code != 0]
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.", flush=True)
    return 1 if failed else 0


CHECKS = {
    "lint": ["ruff", "check", "--quiet", "."],
    "layout": ["ruff", "format", "--check", "."],
    "forms": ["forms/build_forms.py", "--check"],
}


TYPES = ["mypy"]


def quiet_check(name: str, command: list[str]) -> Result:
    """Runs a tool of .venv and keeps what it prints."""
    started = time.monotonic()
    how = command if command[0].endswith(".py") else ["-m", *command]
    done = subprocess.run(
        [str(environment.PYTHON), *how],
        cwd=environment.ROOT,
        env=environment.environment(**cache_settings()),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return Result(name, done.returncode, time.monotonic() - started, done.stdout)


def told(result: Result) -> Result:
    """Says how a check went, with all that it printed if it failed."""
    print(f"{result.name:<8} {'passed' if result.code == 0 else 'FAILED'}", flush=True)
    if result.code != 0:
        print(result.output, flush=True)
    return result


def cache_settings() -> dict[str, str]:
    """Keeps the tools from caching where this account may not write, as in somebody else's checkout."""
    places = (environment.ROOT / name for name in (".", ".mypy_cache", ".ruff_cache"))
    if all(os.access(place, os.W_OK) for place in places if place.exists()):
        return {}
    return {"MYPY_CACHE_DIR": os.devnull, "RUFF_NO_CACHE": "true"}


def run_tests(arguments: list[str]) -> tuple[Result, str]:
    """Runs pytest as it goes along on the screen; its result and its closing line."""
    started = time.monotonic()
    command = [str(environment.PYTHON), "-m", "pytest", "-p", "no:cacheprovider"]
    command += ["--numprocesses", "2", "--dist", "worksteal", *arguments]
    if sys.stdout.isatty():
        command.append("--color=yes")
    closing = ""
    with subprocess.Popen(
        command,
        cwd=environment.ROOT,
        env=environment.environment(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pytest:
        for line in pytest.stdout or ():
            print(line, end="", flush=True)
            closing = line.rstrip() or closing
    return Result("tests", pytest.returncode, time.monotonic() - started), closing


def lock(_arguments: list[str]) -> int:
    """Writes requirements.lock anew, for every system, with the newest versions pyproject.toml allows."""
    beside = environment.SCRIPTS / ("uv.exe" if environment.ON_WINDOWS else "uv")
    uv = str(beside) if beside.exists() else shutil.which("uv")
    if uv is None:
        raise SetupProblem(
            "Choosing the packages anew needs uv, which is not here. Put it into .venv, then try again:\n\n"
            f"    {shlex.quote(str(environment.PYTHON))} -m pip install uv"
        )
    command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--extra", "dev"]
    command += ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]
    done = subprocess.run(
        command, cwd=environment.ROOT, env=environment.environment(), capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise SetupProblem(f"uv could not choose the packages. It said:\n{done.stderr.strip()}")
    if "://" in done.stdout or str(environment.ROOT) in done.stdout:
        raise SetupProblem("The lock file would name a place on this computer or network, so it was not written.")
    fresh = environment.LOCK.with_suffix(".new")
    fresh.write_text(LOCK_HEADER + done.stdout, encoding="utf-8", newline="\n")
    fresh.replace(environment.LOCK)
    print(f"Written: {environment.LOCK}", flush=True)
    return 0


COMMANDS = {"run": run, "test": test, "lock": lock}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
