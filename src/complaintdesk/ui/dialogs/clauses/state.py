"""What the dialogs of the library say. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.letter_library import Clause, ClauseKind
from complaintdesk.domain.spelling import long_date

if TYPE_CHECKING:
    from complaintdesk.services.clauses import Imported

KINDS = ((ClauseKind.REASON, "Reason"), (ClauseKind.POLICY, "Policy or law"))
ALL_THEMES = "All themes"
EMPTY = "The library is empty. Choose New, or keep words from a finding; a list made elsewhere can be brought in."
NOTHING_FOUND = "Nothing in the library holds all of these words."


def kind_words(clause: Clause) -> str:
    """The kind as the list shows it."""
    return dict(KINDS)[clause.kind]


def in_force_words(clause: Clause) -> str:
    """From when to when a clause holds, "" where it has neither beginning nor end."""
    first, last = clause.in_force_from, clause.in_force_until
    if first is not None and last is not None:
        return f"{long_date(first)} to {long_date(last)}"
    if first is not None:
        return f"From {long_date(first)}"
    return f"Until {long_date(last)}" if last is not None else ""


def name_words(clause: Clause) -> str:
    """The name, and that it is put away."""
    return f"{clause.title} (put away)" if clause.put_away else clause.title


def holds_words(clause: Clause, text: str) -> bool:
    """True when every word of `text` stands somewhere in the clause."""
    all_of_it = f"{clause.title} {clause.text} {clause.source} {clause.theme}".casefold()
    return all(word in all_of_it for word in text.casefold().split())


def imported_words(done: Imported) -> str:
    """What bringing in a file did."""
    lines = ["1 was added." if done.added == 1 else f"{done.added} were added."]
    if done.already:
        lines.append(f"{done.already} {'was' if done.already == 1 else 'were'} there already.")
    return " ".join(lines)


def refused_words(done: Imported) -> str:
    """The rows that were left out and why, "" where there are none."""
    return "\n".join(f"Row {line}: {why}" for line, why in done.refused)
