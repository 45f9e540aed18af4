"""LibreOffice's own mail merge, run without a window: one tagged PDF for each record of a table."""

from __future__ import annotations

import csv
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

MACRO = Path(__file__).with_name("mail_merge.bas")
FIELDS = ("who", "reference")
LONGEST = 1800
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE {0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" '
    '"{1}">'
)
_LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"'


class MergeFailedError(Exception):
    """LibreOffice could not merge; its words say why (the merge needs LibreOffice Base and its drivers)."""


def placeholder(field: str) -> str:
    """What stands in the letter where a field of the records goes."""
    return f"@@{field}@@"


def merge(office: str, letter: bytes, records: Sequence[tuple[str, str]]) -> tuple[float, list[bytes]]:
    """Merges a Word letter with the records: the seconds the merge itself took, and the PDFs.

    Starting LibreOffice and putting the fields into the letter are not counted. Raises
    MergeFailedError, also where it did not make one file a record.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "letter.docx").write_bytes(letter)
        (folder / "merged").mkdir()
        with (folder / "records.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([FIELDS, *records])
        # LibreOffice fills a new profile when it first starts, over anything already there.
        _run(office, folder, "--terminate_after_init")
        _install_macro(folder / "profile" / "user" / "basic")
        _run(office, folder, "macro:///Standard.MailMerge.Merge")
        result = folder / "result.txt"
        words = result.read_text(encoding="utf-8").strip() if result.exists() else "the macro did not run"
        if not words.startswith("spent "):
            raise MergeFailedError(words)
        made = [path.read_bytes() for path in sorted((folder / "merged").glob("*.pdf"))]
        if len(made) != len(records):
            raise MergeFailedError(f"it made {len(made)} of {len(records)} letters")
        return int(words.removeprefix("spent ")) / 1000, made


def _run(office: str, folder: Path, what: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [office, "--headless", "--norestore", "--nologo", profile, what],
        env={**os.environ, "MERGE_FOLDER": folder.as_uri()}, timeout=LONGEST, check=False, capture_output=True,
    )  # fmt: skip


def _install_macro(basic: Path) -> None:
    """Puts the macro into the profile's own library, the only one that runs without being asked about."""
    library = basic / "Standard"
    library.mkdir(parents=True, exist_ok=True)
    (library / "MailMerge.xba").write_text(
        f"{_HEAD.format('script:module', 'module.dtd')}\n"
        '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="MailMerge" '
        f'script:language="StarBasic">{escape(MACRO.read_text(encoding="utf-8"))}</script:module>',
        encoding="utf-8",
    )
    (library / "script.xlb").write_text(
        f"{_HEAD.format('library:library', 'library.dtd')}\n"
        f'<library:library {_LIBRARY} library:name="Standard" library:readonly="false" '
        'library:passwordprotected="false"><library:element library:name="MailMerge"/></library:library>',
        encoding="utf-8",
    )
    (basic / "script.xlc").write_text(
        f"{_HEAD.format('library:libraries', 'libraries.dtd')}\n"
        f'<library:libraries {_LIBRARY} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library '
        'library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" '
        'library:link="false"/></library:libraries>',
        encoding="utf-8",
    )
