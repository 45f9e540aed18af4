"""The desk's own Python: .venv, made from the lock file with every package's hash checked.

Standard library only. It is made anew when the lock file changes, when the folder has been
moved, or when an earlier attempt did not finish; otherwise it is left alone.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from libraries import SetupProblem

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "installer" / "requirements.lock"
STAMP = VENV / "made-from.txt"
ON_WINDOWS = os.name == "nt"
SCRIPTS = VENV / ("Scripts" if ON_WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if ON_WINDOWS else "python")
NEEDED_MEGABYTES = 1000

FULL_DISK = "The disk is full. Free about 1 GB, then run the same command again."
NO_NETWORK = (
    "The packages could not be fetched: the network, or the place packages come from, did not answer.\n"
    "Check the connection (and the proxy, if your organisation has one), then run the same command again."
)
NO_TRUST = (
    "The place packages come from showed a certificate that this computer does not trust.\n"
    "Organisations that inspect their network traffic have a certificate file of their own: ask for it, set\n"
    "PIP_CERT to where it lies, and run the same command again."
)
WRONG_HASH = (
    "A fetched package is not the one this project was made with, so it was not installed.\n"
    "Run the same command again; if it happens twice, tell whoever looks after this computer."
)
NO_WHEEL = (
    "One of the packages does not exist for this Python ({python}) or this kind of computer.\n"
    "Python 3.11, 3.12 and 3.13 on Windows, macOS and Linux are known to have them all."
)
PIP_TROUBLE = (
    (("No space left on device", "Errno 28", "not enough space on the disk"), FULL_DISK),
    (("DO NOT MATCH THE HASHES",), WRONG_HASH),
    (("CERTIFICATE_VERIFY_FAILED",), NO_TRUST),
    (
        (
            "NewConnectionError",
            "Failed to establish a new connection",
            "name resolution",
            "Connection refused",
            "ConnectTimeout",
            "Read timed out",
            "ProxyError",
            "SSLError",
            "Connection reset",
        ),
        NO_NETWORK,
    ),
    (("No matching distribution", "Could not find a version"), NO_WHEEL),
)


def is_ready() -> bool:
    """Whether .venv is whole and was made from this lock file, in this folder."""
    try:
        if STAMP.read_text(encoding="utf-8") != _stamp():
            return False
        return subprocess.run([str(PYTHON), "-c", ""], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def make() -> None:
    """Makes .venv afresh. Raises SetupProblem when the disk, the network or Python stands in the way."""
    if shutil.disk_usage(ROOT).free < NEEDED_MEGABYTES * 1_000_000:
        raise SetupProblem(FULL_DISK)
    print("Making the desk's own Python in .venv (once, a few minutes) ...", flush=True)
    try:
        _make_venv()
        _fetch_packages()
        _link_the_project()
        _prove_qt()
        STAMP.write_text(_stamp(), encoding="utf-8")
    except BaseException:
        # A half-made .venv is of no use to anybody, and takes up the disk that may be full.
        shutil.rmtree(VENV, ignore_errors=True)
        raise
    print("Set-up is complete.", flush=True)


def _make_venv() -> None:
    # From inside an activated environment, the Python that environment was made with.
    base = getattr(sys, "_base_executable", None) or sys.executable
    done = subprocess.run(
        [base, "-m", "venv", "--clear", str(VENV)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SetupProblem(explained(done.stdout, "Python could not make .venv."))


LEFT_OUT = {"PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE"}
"""Other Pythons' paths, and what would have the desk compiled anew whenever it is opened."""


def environment(**extra: str) -> dict[str, str]:
    """The environment for what runs in .venv: pip's own settings are kept, what is LEFT_OUT is not."""
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    # A user-wide `user = true` in pip's settings would make every installation into .venv fail.
    return {**kept, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **extra}


def _stamp() -> str:
    return f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()}\n{VENV}\n"


def _fetch_packages() -> None:
    """Runs pip on the lock file, telling how far it is in plain words."""
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "--no-input"]
    command += ["--progress-bar", "off", "--requirement", str(LOCK)]
    heard = []
    fetched = 0
    with subprocess.Popen(
        command,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            heard.append(line)
            if line.startswith("Collecting "):
                fetched += 1
                if fetched % 10 == 0:
                    print(f"  {fetched} packages fetched", flush=True)
            elif line.startswith("Installing collected packages"):
                print(f"  {fetched} packages fetched, putting them in place", flush=True)
    if pip.returncode != 0:
        raise SetupProblem(explained("".join(heard), "The packages could not be installed."))


def _link_the_project() -> None:
    """Puts src on .venv's path, and a `complaintdesk` command beside its Python."""
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV), "platbase": str(VENV)}))
    # A relative line is plain ASCII, so it is read alike whatever the folder or the system's encoding.
    line = Path(os.path.relpath(ROOT / "src", packages)).as_posix()
    (packages / "complaintdesk.pth").write_text(f"{line}\n", encoding="ascii")
    if ON_WINDOWS:
        (SCRIPTS / "complaintdesk.cmd").write_text('@"%~dp0python.exe" -m complaintdesk %*\n', encoding="ascii")
        return
    launcher = SCRIPTS / "complaintdesk"
    launcher.write_text(f'#!/bin/sh\nexec {shlex.quote(str(PYTHON))} -m complaintdesk "$@"\n', encoding="utf-8")
    launcher.chmod(0o755)


def _prove_qt() -> None:
    """Starts Qt once without a screen, so that a missing part is named now and not when the desk opens."""
    done = subprocess.run(
        [str(PYTHON), "-c", "from PySide6.QtWidgets import QApplication; QApplication([])"],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"])[-1]
        raise SetupProblem(f"The packages are in place, but Qt does not start on this computer:\n{last}")


def explained(output: str, otherwise: str) -> str:
    """What went wrong, from what a tool printed; its own last lines where nothing fits."""
    for signs, words in PIP_TROUBLE:
        if any(sign in output for sign in signs):
            culprit = re.search(r"No matching distribution found for (\S+)", output)
            detail = f"\nThe package: {culprit[1]}" if culprit and words is NO_WHEEL else ""
            return words.format(python=".".join(map(str, sys.version_info[:2]))) + detail
    tail = "\n".join(output.strip().splitlines()[-8:])
    return f"{otherwise} The last it said:\n{tail}"


def in_plain_words(error: OSError) -> str:
    """An error of the file system as one plain message."""
    if error.errno == errno.ENOSPC:
        return FULL_DISK
    where = f" ({error.filename})" if error.filename else ""
    if isinstance(error, PermissionError):
        return f"This account may not write or run something it needs{where}. Run as the owner of the folder."
    return f"The computer would not do something the set-up needs: {error.strerror or error}{where}."
