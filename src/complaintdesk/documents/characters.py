"""Makes any text safe to write: no control characters, one kind of line break, whole characters."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile("\r\n?|[\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SUSPECT = re.compile("[^\n\x20-\x7e\xa0-\u02ff\u2010-\u2026\u20ac]")


def clean(text: str) -> str:
    """`text` with line breaks as "\\n", tabs as spaces and composed letters (NFC).

    Control characters and non-characters, which XML forbids and no reader can see, are
    dropped; a lone surrogate, which no file can hold, becomes U+FFFD.
    """
    if _SUSPECT.search(text) is None:
        return text
    text = _CONTROLS.sub("", _BREAKS.sub("\n", text).replace("\t", " "))
    return unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))


def one_line(text: str) -> str:
    """`text` cleaned, with every run of white space as one space."""
    return " ".join(clean(text).split())
