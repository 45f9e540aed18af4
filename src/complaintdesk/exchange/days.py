"""Days as people type them and as other programs' files hold them."""

from __future__ import annotations

import re
from datetime import date

from complaintdesk.domain.errors import UserError

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_BRITISH = re.compile(r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})/(?P<year>[0-9]{4})")


def parse_day(text: str) -> date:
    """The day written as 2026-11-21 or, day first, as 21/11/2026.

    The year needs all its four figures. Raises UserError "date.form" for anything else,
    and for days that no month has.
    """
    found = _ISO.fullmatch(text.strip()) or _BRITISH.fullmatch(text.strip())
    if found is not None:
        try:
            return date(int(found["year"]), int(found["month"]), int(found["day"]))
        except ValueError:
            pass
    raise UserError("date.form", text=text)
