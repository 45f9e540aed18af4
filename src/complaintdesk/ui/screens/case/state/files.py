"""The files kept with a case."""

from __future__ import annotations

from complaintdesk.domain.casefile import Attachment, CaseFile
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line
from complaintdesk.ui.screens.case.state.words import short_date

_KB = 1024


def file_cards(view: CaseView) -> tuple[Card, ...]:
    """Each file with the way to save a copy; how to attach another at the head."""
    files = view.case.attachments
    attach = (
        Button("Add what came in…", Deed(Errand.INCOMING)),
        Button("Attach a file…", Deed(Errand.ATTACH)),
    )
    note = (
        "A copy is kept in the desk; the original stays where it is. Letters, emails and scans that came in, or that "
        "were sent outside the desk, get their place on the timeline; they can also be dropped here."
    )
    if not files:
        note = f"No files yet. {note}"
    head = Card("Files", buttons=() if view.read_only else attach, note=note)
    return (head, *(_file(f, view.case) for f in reversed(files)))


def _file(file: Attachment, case: CaseFile) -> Card:
    read = Button("Open", Deed(Errand.OPEN_FILE, item=file.id), f"Open {file.name}")
    save = Button("Save a copy…", Deed(Errand.SAVE_FILE, item=file.id), f"Save a copy of {file.name}")
    lines = [Line("Added", f"{short_date(file.added_on)}, {size_words(file.size)}")]
    contact = next((c for c in case.contacts if c.attachment == file.id), None)
    if contact is not None:
        way, towards = ("Sent", "to") if contact.direction == "out" else ("Came", "from")
        lines.insert(0, Line(way, f"{short_date(contact.day)}, {contact.channel.value} {towards} {contact.who}"))
    return Card(file.name, tuple(lines), buttons=(read, save))


def size_words(size: int) -> str:
    """A size in bytes in the unit that suits it."""
    if size < _KB:
        return f"{size} bytes"
    if size < _KB * _KB:
        return f"{size / _KB:.0f} KB"
    return f"{size / _KB / _KB:.1f} MB"
