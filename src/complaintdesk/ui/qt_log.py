"""Puts Qt's own messages into the program's log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


_HARMLESS = ("This plugin does not support ",)
"""How messages begin that only tell what drawing without a screen cannot do."""


def install() -> None:
    """Takes over Qt's message handler."""
    qInstallMessageHandler(_take)


@contextmanager
def installed() -> Iterator[None]:
    """`install` for a while; the handler there was before comes back."""
    before = qInstallMessageHandler(_take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _take(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    level = logging.DEBUG if message.startswith(_HARMLESS) else _LEVELS.get(kind, logging.INFO)
    logger.log(level, "%s", message)
