"""What holds for every test: no screen, no real home folder, one time zone, and no unexpected warning in our logs.

All of it is set before anything of ours, or Qt, is imported.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

HOME = Path(tempfile.mkdtemp(prefix="complaintdesk-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# On Windows the folders of the system cannot be moved by the environment; the desk's own can.
os.environ["COMPLAINTDESK_HOME"] = str(HOME / "desk")
os.environ["HOME"] = os.environ["USERPROFILE"] = str(HOME)
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
    os.environ[variable] = str(HOME / variable.lower())
for variable in ("COMPLAINTDESK_TODAY", "COMPLAINTDESK_PASSPHRASE", "COMPLAINTDESK_LOGS"):
    os.environ.pop(variable, None)

if hasattr(time, "tzset"):  # Windows has none; there the tests run in the computer's own zone
    # England's rule written out, because a bare system has no table of zone names.
    os.environ["TZ"] = "GMT0BST,M3.5.0/1,M10.5.0"
    time.tzset()

settings.register_profile(
    "desk", derandomize=True, deadline=None, database=None, print_blob=True, max_examples=30
)  # fmt: skip
settings.register_profile("wide", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


class _Warnings(logging.Handler):
    """Keeps what our loggers say at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


@pytest.fixture(autouse=True)
def expected_logs() -> Iterator[list[str]]:
    """Fails a test whose code logs a warning; the test adds a pattern to this list for each one it expects."""
    patterns: list[str] = []
    handler = _Warnings()
    logger = logging.getLogger("complaintdesk")
    logger.addHandler(handler)
    yield patterns
    logger.removeHandler(handler)
    unexpected = [line for line in handler.heard if not any(re.search(p, line) for p in patterns)]
    missing = [p for p in patterns if not any(re.search(p, line) for line in handler.heard)]
    assert not unexpected, f"logged at WARNING or above without being expected: {unexpected}"
    assert not missing, f"expected in the log, and never said: {missing}"


@pytest.fixture(autouse=True)
def collected_on_the_gui_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with widgets, frees what it dropped here, so that no worker thread does it later.

    What is left then was loaded and stays for long, so the next looks for garbage pass it over; now and then
    all is looked at, because a wrapper of Qt's that is kept for ever is taken for whatever comes to lie at its place.
    """
    yield
    if "qapp" in request.fixturenames:
        if next(_WIDGET_TESTS) % _LOOK_AT_ALL == 0:
            gc.unfreeze()
        gc.collect()
        gc.freeze()


_WIDGET_TESTS = count(1)
_LOOK_AT_ALL = 20


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end, so that the many looks for garbage that windows take pass it over."""
    gc.collect()
    gc.freeze()
