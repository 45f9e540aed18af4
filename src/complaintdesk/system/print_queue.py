"""Hands a PDF as it is to the system's print queue (CUPS, on Linux and macOS), so that text stays text."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

_PATIENCE_S = 60
"""How long the queue may take to accept a PDF."""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is printed where: `pages` such as "1-2,5", "" for all; `options` are the queue's own, as name and value."""

    queue: str
    title: str
    copies: int = 1
    pages: str = ""
    options: tuple[tuple[str, str], ...] = ()


def send(pdf: bytes, order: PrintOrder) -> bool:
    """True when the queue has taken the PDF; False where there is no such queue, and nothing is printed then.

    Raises TimeoutError where the queue neither takes nor refuses it.
    """
    program = shutil.which("lp")
    if program is None:
        return False
    try:
        done = subprocess.run(
            [program, *_arguments(order)], input=pdf, capture_output=True, timeout=_PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise TimeoutError from error
    except OSError:
        return False
    return done.returncode == 0


def _arguments(order: PrintOrder) -> list[str]:
    chosen = ["-d", order.queue, "-t", order.title, "-n", str(order.copies)]
    if order.pages:
        chosen += ["-P", order.pages]
    for name, value in order.options:
        chosen += ["-o", f"{name}={value}"]
    return chosen
