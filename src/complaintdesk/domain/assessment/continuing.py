"""A text that is too long for its place: where it is cut, and how its parts are put together again.

A part that ends within a paragraph ends with an ellipsis, and the next part begins with one,
so that a reader, a person or a program, can always tell whether the paragraph goes on.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

CONTINUED = "(continued)"
"""What stands behind a provision's number where its row goes on."""

_MARK = "…"
_FULL = 0.6
"""A cut between paragraphs is taken where the part before it is at least so much of what would fit."""


def cut(text: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """The longest beginning of `text` that fits, and the rest; the beginning is empty where not even a letter fits.

    Paragraphs are parted by line ends, words by one space. `fits` must hold for every
    beginning of a text for which it holds. A word is cut only where it does not fit whole.
    """
    start = 2 if text.startswith(f"{_MARK} ") else 1 if text.startswith(_MARK) else 0
    words = [at for at, letter in enumerate(text) if at > start and letter in " \n"]
    best = _last_fitting(text, words, fits)
    if best is None:
        best = _last_fitting(text, range(start + 1, words[0] if words else len(text)), fits)
        return ("", text) if best is None else (_begin(text, best), _rest(text, best))
    ends = [at for at in words if best * _FULL <= at <= best and _is_paragraph_end(text, at)]
    best = ends[-1] if ends else best
    return _begin(text, best), _rest(text, best)


def put_together(before: str, after: str) -> str:
    """Two parts that `cut` made, as they were."""
    if not before or not after:
        return before or after
    if before.endswith(f" {_MARK}") and after.startswith(f"{_MARK} "):
        return f"{before[:-2]} {after[2:]}"
    if before.endswith(_MARK) and after.startswith(_MARK):
        return before[:-1] + after[1:]
    return f"{before}\n{after}"


def _last_fitting(text: str, places: Sequence[int], fits: Callable[[str], bool]) -> int | None:
    """The last of some places at which the beginning fits; tried from the front, because most of a text may not."""
    step = 1
    while step < len(places) and fits(_begin(text, places[step - 1])):
        step *= 2
    found = bisect_right(places[:step], False, key=lambda at: not fits(_begin(text, at)))
    return places[found - 1] if found else None


def _is_paragraph_end(text: str, at: int) -> bool:
    """True for a line end that is not between two ellipses of the text's own."""
    return text[at] == "\n" and not (text[:at].endswith(_MARK) and text[at + 1 :].startswith(_MARK))


def _begin(text: str, at: int) -> str:
    if _is_paragraph_end(text, at):
        return text[:at]
    return text[:at] + (f" {_MARK}" if text[at] in " \n" else _MARK)


def _rest(text: str, at: int) -> str:
    if _is_paragraph_end(text, at):
        return text[at + 1 :]
    return f"{_MARK} {text[at + 1 :]}" if text[at] in " \n" else _MARK + text[at:]
