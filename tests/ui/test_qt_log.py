"""Qt's own messages: into the log, and not onto an officer's terminal."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import qInfo, qWarning

from complaintdesk.ui import qt_log


def test_what_drawing_without_a_screen_cannot_do_is_no_warning(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "qt")
    with qt_log.installed():
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning("QPainter is in trouble")
    assert [(r.levelno, r.getMessage()) for r in caplog.records] == [
        (logging.DEBUG, "This plugin does not support propagateSizeHints()"),
        (logging.WARNING, "QPainter is in trouble"),
    ]


def test_the_handler_there_was_before_comes_back(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "qt")
    with qt_log.installed():
        pass
    qInfo("not for the log")
    assert not caplog.records
