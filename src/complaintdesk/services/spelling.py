"""Spelling in British English, offline: Hunspell with SCOWL's dictionary, loaded when first asked for.

On a computer for which there is no Hunspell (an Intel Mac) there is no advice on spelling, and
nothing else is missing.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from complaintdesk.domain.plain_english.advice import Advice, AdviceKind
from complaintdesk.domain.plain_english.sentences import sentences
from complaintdesk.domain.plain_english.silence import hushed
from complaintdesk.system import resources

MOST_SUGGESTIONS = 5

_LONGEST_WORD = 60
"""In letters. What is longer is no English word, and Hunspell takes its time over it."""

_CHUNK = re.compile(r"\w[\w'’-]*")
_PART = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_PREFIXES = frozenset({
    "anti", "bi", "co", "cross", "de", "ex", "inter", "mid", "mini", "mis", "multi", "non", "over", "post", "pre",
    "pro", "re", "self", "semi", "sub", "super", "un", "under",
})  # fmt: skip
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class _Dictionary:
    """What Hunspell answers, for words in small letters or as they are written."""

    knows: Callable[[str], bool]
    suggests: Callable[[str], tuple[str, ...]]


def spelling_available() -> bool:
    """True where spelling can be checked on this computer. Loads the dictionary (about a tenth of a second)."""
    return _dictionary() is not None


def spelling_advice(text: str, known: Iterable[str] = ()) -> tuple[Advice, ...]:
    """Words of a text that British English does not know, in order of start; none where there is no Hunspell.

    `known` holds what is right all the same: the landlord's own words, and the names and places
    of the case; each may be several words. Left alone are also quotations, fields in braces,
    addresses of email and web, words with a digit, in capitals or with foreign letters, and
    words with a capital inside a sentence. A word with a capital that begins a sentence is
    pointed out only where it is one slip away from a word. `instead` is empty: ask
    `spelling_suggestions` when somebody wants to see them, which takes a while.
    """
    dictionary = _dictionary()
    if dictionary is None:
        return ()
    right = {part for entry in known for part in _PART.findall(_plain(entry))} | _housing_words()
    open_text = hushed(text)
    starts = [span.start for span in sentences(text)]
    found = []
    for word, start in _words(open_text):
        sentence = starts[max(0, bisect_right(starts, start) - 1)]
        begins = word[0].isupper() and not any(map(str.isalnum, open_text[sentence:start]))
        if _is_doubtful(word, begins, right, dictionary):
            found.append(_advice(word, start))
    return tuple(found)


def spelling_suggestions(word: str) -> tuple[str, ...]:
    """Up to five words that may be meant, the likeliest first, with the capital of `word`; takes about 0.1 s."""
    dictionary = _dictionary()
    if dictionary is None or len(word) > _LONGEST_WORD:
        return ()
    ways = dictionary.suggests(_plain(word))[:MOST_SUGGESTIONS]
    return tuple(way[:1].upper() + way[1:] for way in ways) if word[:1].isupper() else ways


def _advice(word: str, start: int) -> Advice:
    say = f"The dictionary does not know “{word}”: check how it is spelt."
    return Advice(AdviceKind.SPELLING, start, start + len(word), word, say)


def _words(text: str) -> Iterator[tuple[str, int]]:
    """The words to look at with their places: parts of compounds singly, nothing that holds a digit."""
    for chunk in _CHUNK.finditer(text):
        if any(c.isdigit() or c == "_" for c in chunk[0]):
            continue
        for part in _PART.finditer(chunk[0].replace("’", "'")):
            is_prefix = part[0].lower() in _PREFIXES and chunk[0][part.end() : part.end() + 1] == "-"
            if 1 < len(part[0]) <= _LONGEST_WORD and not is_prefix:
                start = chunk.start() + part.start()
                yield text[start : start + len(part[0])], start


def _is_doubtful(word: str, begins: bool, right: Collection[str], dictionary: _Dictionary) -> bool:
    plain = _plain(word)
    stem = plain.removesuffix("'s")
    if any(c.isupper() for c in word[1:]) or plain in right or stem in right:
        return False
    if dictionary.knows(plain) or dictionary.knows(stem):
        return False
    if not word.replace("’", "'").isascii():
        return False
    if not word[0].isupper():
        return True
    return (
        begins
        and not dictionary.knows(_plain(word, keep=True))
        and any(_one_slip(plain, other) for other in dictionary.suggests(plain))
    )


def _plain(word: str, *, keep: bool = False) -> str:
    """A word without accents and with a straight apostrophe, in small letters unless they are to be kept."""
    bare = word.replace("’", "'")
    if not bare.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return bare if keep else bare.lower()


def _one_slip(word: str, other: str) -> bool:
    """True where one letter is missing, added or wrong, or two neighbours have changed places."""
    short, long = sorted((word, other), key=len)
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) - len(short) == 1:
        return short[same:] == long[same + 1 :]
    swapped = short[same : same + 2] == long[same : same + 2][::-1] and short[same + 2 :] == long[same + 2 :]
    return len(long) == len(short) and (swapped or short[same + 1 :] == long[same + 1 :])


@cache
def _housing_words() -> frozenset[str]:
    lines = resources.text("spelling", "housing.txt").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _dictionary() -> _Dictionary | None:
    with _LOCK:
        return _loaded()


@cache
def _loaded() -> _Dictionary | None:
    """The dictionary, one for all threads: Hunspell is asked by one at a time."""
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    engine = Hunspell("en_GB", hunspell_data_dir=str(resources.path("spelling")))
    asking = threading.Lock()

    def knows(word: str) -> bool:
        with asking:
            return bool(engine.spell(word))

    @lru_cache(maxsize=512)
    def suggests(word: str) -> tuple[str, ...]:
        with asking:
            return tuple(engine.suggest(word))

    return _Dictionary(knows, suggests)
