"""What is filled in about files that came in, kept against a crash and offered when the case is opened again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from complaintdesk.ui.drafts import FormDraft
from complaintdesk.ui.widgets.form_values import Values

if TYPE_CHECKING:
    from complaintdesk.ui.dialogs.incoming.item import IncomingItem
    from complaintdesk.ui.session import OpenDesk


class Unsaved:
    """The files of a case that were looked over and not put on it; of a protected desk nothing is kept.

    The files themselves stay where they are: only where they lie and what was filled in is kept.
    """

    def __init__(self, opened: OpenDesk, case_id: int) -> None:
        self._draft = FormDraft(opened, f"incoming-{case_id}")
        found = self._draft.load()
        self._waiting: dict[str, Values] = {path: values for path, values in found.items() if isinstance(values, dict)}
        self._left_out: dict[str, Values] = {}

    @property
    def files(self) -> list[Path]:
        """The files that were being looked over when the program stopped and are not in the list again yet."""
        return [Path(path) for path in self._waiting]

    def put_back(self, item: IncomingItem) -> None:
        """Fills in what was filled in about a file before."""
        path = str(item.file.path)
        values = self._left_out.pop(path, None) or self._waiting.pop(path, None)
        if values is not None:
            item.put(values)

    def leave_out(self, item: IncomingItem) -> None:
        """Remembers what was filled in about a file until the dialog is closed, should it be added again."""
        self._left_out[str(item.file.path)] = item.values()

    def save(self, items: Iterable[IncomingItem]) -> bool:
        """Keeps what is filled in about the files in the list, and about those that could not be read again.

        False where it could not be kept.
        """
        wanted = {**self._waiting, **{str(item.file.path): item.values() for item in items}}
        if not wanted:
            self.forget()
        return bool(wanted) and self._draft.save(wanted)

    def forget(self) -> None:
        """Removes what was kept, because it was saved or given up."""
        self._draft.forget()
