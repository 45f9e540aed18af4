"""Words of a template not saved when the desk was killed: offered again, never plain beside a protected desk."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.services.desk import create_desk, open_desk
from complaintdesk.services.letters import templates
from complaintdesk.services.letters.unsaved import forget_unsaved, keep_unsaved, unsaved_words
from complaintdesk.system.clock import Clock
from tests.builders import landlord
from tests.storage import desks

CLOCK = Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))
SECRET = "four unrelated words"
NAME, WORDS = "response-1", "# Our answer\n\nHalf a sentence that nobody has sav"

_TYPE = """
import sys, threading
from pathlib import Path
from complaintdesk.domain.letter_library import TemplateDraft
from complaintdesk.services.desk import open_desk
from complaintdesk.services.letters.unsaved import keep_unsaved
from complaintdesk.system.clock import Clock
desk = open_desk(Path(sys.argv[1]), Clock(), sys.argv[2] or None)
keep_unsaved(desk, TemplateDraft("response-1", "An earlier sentence", "", 0))
keep_unsaved(desk, TemplateDraft("response-1", sys.argv[3], "Warmer", 0))
print("kept", flush=True)
threading.Event().wait()
"""


@pytest.mark.parametrize("secret", ["", SECRET], ids=["plain", "protected"])
def test_they_are_there_after_the_process_was_killed(tmp_path: Path, secret: str) -> None:
    path = tmp_path / "desk" / "Harbour.desk"
    path.parent.mkdir()
    create_desk(path, landlord(), CLOCK, secret or None).desk.close(take_backup=False)
    command = [sys.executable, "-c", _TYPE, str(path), secret, WORDS]
    with subprocess.Popen(command, env=desks.child_environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.kill()
    lying_about = [
        file for file in path.parent.rglob("*") if file.is_file() and b"Half a sentence" in file.read_bytes()
    ]
    assert bool(lying_about) is not bool(secret)
    with open_desk(path, CLOCK, secret or None) as desk:
        assert unsaved_words(desk) == {NAME: TemplateDraft(NAME, WORDS, "Warmer", 0)}
        assert templates.state(desk, NAME).own is None
        entries = len(templates.versions(desk, NAME))
        forget_unsaved(desk, NAME)
        assert (unsaved_words(desk), entries) == ({}, 0)


def test_half_a_character_does_not_keep_the_rest_from_being_kept(tmp_path: Path) -> None:
    with create_desk(tmp_path / "a.desk", landlord(), CLOCK).desk as desk:
        keep_unsaved(desk, TemplateDraft(NAME, "Hello \ud83d there", "", 0))
        assert unsaved_words(desk)[NAME].text == "Hello \ufffd there"
