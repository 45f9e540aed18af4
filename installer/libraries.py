"""The system's own part of the set-up: which packages Qt and Python need from Linux, and getting them.

Standard library only; nothing here matters on Windows or macOS, where Qt brings all it needs.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

LIST = Path(__file__).resolve().with_name("system-packages.txt")


class SetupProblem(Exception):
    """Something that stops the set-up and that a person can mend; its text says how, in plain words."""


def wanted(window: bool) -> dict[str, str]:
    """Each library Qt needs with the Debian package that holds it; `window` adds those for a screen."""
    libraries = {}
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            library, package, purpose = line.split()
            if window or purpose == "draw":
                libraries[library] = package
    return libraries


def can_load(library: str) -> bool:
    """Whether the system's loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(window: bool) -> None:
    """Sees to it that Linux has what Qt and `venv` need: installs it if it may, else names the one line to run.

    Raises SetupProblem when something is missing and cannot be installed from here.
    """
    if sys.platform != "linux":
        return
    missing = {library: package for library, package in wanted(window).items() if not can_load(library)}
    packages = sorted(missing.values())
    if importlib.util.find_spec("ensurepip") is None:
        packages.insert(0, f"python3.{sys.version_info.minor}-venv")
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetupProblem(_for_other_systems(missing))
    if os.geteuid() != 0:
        raise SetupProblem(
            f"This computer still needs {_counted(packages)}. "
            f"Run this line, then the same command again:\n\n    {_as_root(packages)}"
        )
    print(f"Installing {_counted(packages)}: {', '.join(packages)}", flush=True)
    _apt_get(packages)
    importlib.invalidate_caches()
    left = [library for library in missing if not can_load(library)]
    if left or importlib.util.find_spec("ensurepip") is None:
        raise SetupProblem(
            f"The system packages were installed, yet this is still missing: {', '.join(left) or 'venv'}."
        )


def _counted(packages: list[str]) -> str:
    return "1 system package" if len(packages) == 1 else f"{len(packages)} system packages"


def _install_command(packages: list[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def _as_root(packages: list[str]) -> str:
    command = f"apt-get update && {shlex.join(_install_command(packages))}"
    return f'sudo sh -c "{command}"' if shutil.which("sudo") else f'su -c "{command}"'


def _for_other_systems(missing: dict[str, str]) -> str:
    needs = ", ".join(missing) or "Python's own venv and ensurepip"
    return (
        f"This computer still needs: {needs}.\n"
        "Install the packages that hold them with your system's package manager, then run the same command again."
    )


def _apt_get(packages: list[str]) -> None:
    """Installs; where that fails, reads the package lists anew and tries once more."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = None
    for command in (_install_command(packages), ["apt-get", "update"], _install_command(packages)):
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode == 0 and command[1] == "install":
            return
    last = "\n".join(done.stdout.strip().splitlines()[-5:]) if done else ""
    raise SetupProblem(
        f"The system packages could not be installed. Check the network and the disk, then run the same "
        f"command again, or this line by itself:\n\n    {_as_root(packages)}\n\napt-get said:\n{last}"
    )
