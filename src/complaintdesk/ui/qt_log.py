"""Puts Qt's own messages into the program's log."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install() -> None:
    """Takes over Qt's message handler."""
    qInstallMessageHandler(_take)


def _take(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    logger.log(_LEVELS.get(kind, logging.INFO), "%s", message)
