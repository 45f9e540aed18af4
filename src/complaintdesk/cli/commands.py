"""How a command is added to the command line, and what commands have in common."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Run = Callable[[argparse.Namespace], int]
"""What a command does: gets the arguments, prints, and gives the exit code."""


class Commands:
    """The commands of the command line, each with its help and its work."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._adder = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)

    def add(self, name: str, summary: str, run: Run, *, more: str = "") -> argparse.ArgumentParser:
        """A new command; `summary` stands in the list of commands, `more` at the end of its own help."""
        parser = self._adder.add_parser(
            name,
            help=summary,
            description=summary,
            epilog=more,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        parser.set_defaults(run=run)
        return parser


def takes_json(parser: argparse.ArgumentParser) -> None:
    """The command can answer in JSON."""
    parser.add_argument("--json", action="store_true", help="answer in JSON, dates as 2026-11-21")


def takes_desk(parser: argparse.ArgumentParser) -> None:
    """The command works on a desk file, which may be protected."""
    parser.add_argument("file", metavar="FILE", help="the desk file (*.desk)")
    takes_secret(parser)


def takes_secret(parser: argparse.ArgumentParser) -> None:
    """The desk file may be protected."""
    parser.add_argument(
        "--passphrase-file",
        metavar="PATH",
        help="a file whose first line is the passphrase or recovery code of a protected desk; "
        "without it, COMPLAINTDESK_PASSPHRASE is used, or you are asked",
    )


def takes_out(parser: argparse.ArgumentParser, what: str) -> None:
    """The command writes files into a folder."""
    parser.add_argument("--out", metavar="FOLDER", required=True, help=f"the folder for {what}; made if not there")
