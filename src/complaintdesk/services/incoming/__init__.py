"""Letters, emails and scans put on a case: looked at first, kept in one go, and read again later."""

from __future__ import annotations

from complaintdesk.services.incoming.keeping import Kept, Wanted, check, keep
from complaintdesk.services.incoming.looking import FoundFile, FoundPart, LeftOut, Look, look
from complaintdesk.services.incoming.opening import OpenedFile, open_found, open_kept

__all__ = [
    "FoundFile",
    "FoundPart",
    "Kept",
    "LeftOut",
    "Look",
    "OpenedFile",
    "Wanted",
    "check",
    "keep",
    "look",
    "open_found",
    "open_kept",
]
