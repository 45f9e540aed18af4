"""What Today showed last, kept in the desk file: it is shown at once at the next start.

Reading it needs neither SQLAlchemy nor a case. It is a view and no record: it counts only
while the journal has not grown since and the program is the same, and the whole list
follows a moment later. In an encrypted file it is as encrypted as the rest, and is not
looked at before the passphrase was given.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from complaintdesk import __version__
from complaintdesk.domain.errors import UserError
from complaintdesk.storage.driver import Mode, connect
from complaintdesk.storage.filekind import Kind, kind_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HEAD = "SELECT hash FROM journal ORDER BY number DESC LIMIT 1"


def read(path: Path) -> str | None:
    """The lines kept last; None where there are none, or they may not be what the cases say now.

    Nothing is raised and no byte of the file changed: whatever is wrong is told when it is opened.
    """
    try:
        if kind_of(path) is not Kind.PLAIN:
            return None
        in_use = path.with_name(f"{path.name}-wal").exists()
        connection = connect(path, None, Mode.READ if in_use else Mode.FIXED)
    except (UserError, OSError, dbapi2.Error):
        return None
    try:
        query = f"SELECT lines FROM first_look WHERE program = ? AND journal_hash = ({_HEAD})"
        found = connection.execute(query, (__version__,)).fetchone()
    except dbapi2.Error:
        return None
    finally:
        connection.close()
    return None if found is None else str(found[0])


def keep(connection: Connection, lines: str) -> None:
    """Keeps the lines in place of those before; only within a writing unit."""
    connection.exec_driver_sql("DELETE FROM first_look")
    connection.exec_driver_sql(
        f"INSERT INTO first_look (id, journal_hash, program, lines) VALUES (1, ({_HEAD}), ?, ?)", (__version__, lines)
    )
