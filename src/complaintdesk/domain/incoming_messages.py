"""The plain words about letters, emails and scans that are put on a case; `messages` holds all the others."""

from __future__ import annotations

INCOMING = {
    "incoming.from_missing": "Say who it is from.",
    "incoming.to_missing": "Say who it went to.",
    "incoming.words_missing": (
        "Write in a line what it says, so that the timeline can be understood without opening it."
    ),
    "incoming.folder": (
        "“{name}” is a folder. Open it and choose the files in it; several can be chosen at once, by holding down Ctrl."
    ),
    "incoming.empty": "“{name}” is empty: there is nothing in it to keep. Save it again where it came from.",
    "incoming.gone": (
        "“{name}” is not where it was any more, so nothing was put on the case. Put it back, or leave it out, and "
        "save again."
    ),
    "incoming.altered": (
        "“{name}” was changed after you chose it, so nothing was put on the case. Leave it out, choose it again, and "
        "look it over."
    ),
    "incoming.known": "“{name}” is on this case already: {where}. It is not kept twice.",
    "incoming.twice": "“{name}” is the same file as “{other}”, letter for letter. It is kept once.",
    "incoming.stopped": "Stopped. Nothing was put on the case.",
    "incoming.how_unknown": "“{how}” is no way in which things come. The ways are: {known}.",
    "incoming.nothing": "There is nothing to put on the case.",
}
"""By code; fields in braces are filled from the error's parameters."""
