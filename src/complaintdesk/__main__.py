"""Where the program starts: without arguments the desk in its window, otherwise the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program with `argv` (without its own name) and gives the exit code.

    No arguments open the window; a single one that names a *.desk file opens that desk
    in it; anything else is for the command line.
    """
    given = sys.argv[1:] if argv is None else list(argv)
    if not given:
        return _window(None)
    if len(given) == 1 and given[0].lower().endswith(".desk"):
        return _window(Path(given[0]))
    from complaintdesk.cli.main import main as command_line

    return command_line(given)


def _window(path: Path | None) -> int:
    from complaintdesk import bootstrap
    from complaintdesk.domain.errors import UserError

    try:
        if path is not None and not path.is_file():
            raise UserError("file.missing", path=path)
        bootstrap.check_clock()
        return bootstrap.open_window(path)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packaged program starts its helpers, which draw letters, under its own name.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
