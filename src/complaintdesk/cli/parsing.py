"""Reading the arguments: what is missing, unknown or out of place is said in plain words, with exit code 2."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

_PLAIN = (
    (r"the following arguments are required: COMMAND", "Say what to do: name one of the commands."),
    (r"the following arguments are required: (?P<names>.+)", "Missing: {names}."),
    (r"argument (COMMAND|command): invalid choice: '(?P<given>.*?)' \(.*", "There is no command “{given}”."),
    (
        r"argument (?P<name>.+?): invalid choice: '?(?P<given>.*?)'? \(choose from (?P<known>.+)\)",
        "“{given}” is not a choice for {name}. The choices are: {known}.",
    ),
    (r"argument (?P<name>.+?): expected one argument", "{name} needs a value after it."),
    (
        r"argument (?P<name>.+?): ignored explicit argument '(?P<given>.*)'",
        "{name} takes no value, so “{given}” is one too many.",
    ),
    (r"unrecognized arguments: (?P<names>.+)", "Not understood: {names}."),
)
"""What argparse says of each mistake, as a pattern, and how we say it."""


class PlainParser(argparse.ArgumentParser):
    """A parser that says what is wrong in the desk's own words and where help is."""

    def error(self, message: str) -> NoReturn:
        """Ends with exit code 2: how the command is used, what is wrong, where to read more."""
        self.exit(2, f"{self.format_usage()}{plain_words(message)}\nFor help: {self.prog} --help\n")


def plain_words(message: str) -> str:
    """What argparse complains of, in plain words; its own where it complains of something new."""
    for pattern, words in _PLAIN:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return words.format(**{name: text.replace("'", "") for name, text in found.groupdict().items()})
    return message[:1].upper() + message[1:]
