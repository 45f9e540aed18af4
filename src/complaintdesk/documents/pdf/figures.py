"""Numbers as a PDF writes them, each worked out once: the same sizes and places come hundreds of times a page.

reportlab has no seam for this: it means its own C speed-up to take the place of this function.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen import canvas, textobject

_written = lru_cache(maxsize=8_192)(fp_str)


def remember() -> None:
    """Makes reportlab write numbers through `written`; the bytes stay the same."""
    for module in (canvas, pdfdoc, textobject):
        module.fp_str = written


def written(*numbers: Any) -> str:
    """The numbers, or those of the one sequence given, as text with a space between."""
    if len(numbers) == 1 and isinstance(numbers[0], (list, tuple)):
        numbers = tuple(numbers[0])
    return " ".join(map(_written, numbers))
