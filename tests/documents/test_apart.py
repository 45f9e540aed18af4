"""PDFs drawn in a process of their own are those drawn here, byte for byte, also after that process died."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
from dataclasses import replace

import pytest

from complaintdesk.documents.blocks import Document, Paragraph
from complaintdesk.documents.pdf import apart, write_pdf
from tests.documents.letters import ACK_1, ANS_1, composed, facts


def _documents() -> list[Document]:
    return [composed(facts(kind)) for kind in (ACK_1, ANS_1)]


def test_the_bytes_are_the_same_from_a_process_apart_and_after_its_death() -> None:
    documents = _documents() * 4
    here = [write_pdf(document) for document in documents]
    with apart.Apart(apart.WORTH_IT) as drawing:
        assert [drawn() for drawn in [drawing.begin(document) for document in documents]] == here
        (process,) = multiprocessing.active_children()
        begun = [drawing.begin(document) for document in documents]
        os.kill(int(process.pid or 0), signal.SIGTERM)
        assert [drawn() for drawn in begun] == here
        assert [drawing.begin(document)() for document in documents] == here
    assert not multiprocessing.active_children()


def test_what_cannot_be_drawn_says_so_here_and_the_others_are_drawn(capfd: pytest.CaptureFixture[str]) -> None:
    (first, _) = _documents()
    broken = replace(first, blocks=(Paragraph(3),))  # type: ignore[arg-type]
    with pytest.raises(TypeError) as known:
        write_pdf(broken)
    with apart.Apart(apart.WORTH_IT) as drawing:
        bad, good = drawing.begin(broken), drawing.begin(first)
        with pytest.raises(TypeError, match=re.escape(str(known.value))):
            bad()
        assert good() == write_pdf(first)
    assert capfd.readouterr().err == ""


def test_a_few_documents_start_no_process() -> None:
    (first, _) = _documents()
    with apart.Apart(2) as drawing:
        assert drawing.begin(first)() == write_pdf(first)
        assert not multiprocessing.active_children()
