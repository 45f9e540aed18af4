"""Files that mean harm: each is refused in plain words, by a small process that runs and fetches nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.source import read_grid
from tests.exchange.assessments import hostile, made, reading_run
from tests.house.source_tree import ROOT

MOST_MEMORY = 400
"""How much memory may be taken, in MB; the reader and its libraries take 90 before anything is read."""

KINDS = sorted({file_name for file_name, _, _ in hostile.HOSTILE.values()})


def outcomes(paths: list[Path]) -> list[dict[str, object]]:
    """What comes of each file, all read by one process of their own."""
    done = subprocess.run(
        [sys.executable, "-m", reading_run.__name__, *map(str, paths)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
    )
    assert done.stderr == ""
    told: list[dict[str, object]] = json.loads(done.stdout)
    return told


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_refused_within_little_memory(tmp_path: Path, kind: str) -> None:
    paths, expected = {}, {}
    for number, (what, (file_name, _, _)) in enumerate(hostile.HOSTILE.items()):
        if file_name == kind:
            folder = tmp_path / str(number)
            folder.mkdir()
            paths[what], expected[what] = hostile.write(what, folder)
    told = dict(zip(paths, outcomes(list(paths.values())), strict=True))
    assert {what: told[what]["outcome"] for what in paths} == expected
    assert [told[what]["touched"] for what in paths] == [[]] * len(paths)
    assert all(int(str(told[what]["peak"])) < MOST_MEMORY for what in paths), told


def test_each_refusal_is_put_in_words_that_name_the_file(tmp_path: Path) -> None:
    path, code = hostile.write("a picture under another name", tmp_path)
    with pytest.raises(UserError, match=r"a\.docx is a picture") as refused:
        read_grid(path)
    assert refused.value.code == code


def test_scripts_in_a_page_are_not_read_and_nothing_is_fetched(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    harm = (
        "<script>document.write('<p>written</p>')</script><style>p { color: red }</style>"
        "<iframe src='http://localhost/inner'>framed</iframe><object data='http://localhost/o'>held</object>"
        "<img src='http://localhost/x.png' alt='drawn' onerror='harm()'><link rel='stylesheet' href='http://localhost'>"
        "<template><p>kept back</p></template><svg><text>sketched</text></svg>"
    )
    path.write_text(made.page().replace("<h1>", f"{harm}<h1>"), encoding="utf-8")
    assert outcomes([path])[0]["touched"] == []
    words = " ".join(cell for row in read_grid(path).rows for cell in row.cells)
    assert not [word for word in ("written", "color", "framed", "held", "kept back", "sketched") if word in words]
    assert "drawn" in words
    assert "Larkfield Homes" in words
