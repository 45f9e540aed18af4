"""How much of an email is taken apart, and why. The file itself is kept by whoever asked, whatever is left out here."""

from __future__ import annotations

MEGABYTE = 1024 * 1024

LARGEST_FILE = 150 * MEGABYTE
"""The largest file, in bytes: mail servers stop at 25 to 50 MB, Exchange at 150."""

LARGEST_PARTS = 50 * MEGABYTE
"""All attachments together, in bytes; those that would pass it are named and left inside the email."""

MOST_PARTS = 1_000
"""The most parts of one email. Each costs memory; a conversation forwarded in one piece has some hundred."""

MOST_LEVELS = 30
"""How deep parts may lie inside one another; mail programs make four or five levels."""

MOST_ATTACHED_LEVELS = 5
"""How deep Outlook messages may be attached to one another before the innermost are left inside."""

LONGEST_HEADER = 200_000
"""The most characters of one header that are read: 4,000 people it was sent to."""

LONGEST_PART_HEADER = 4_000
"""The same for headers that describe a part. The longest file name, fully encoded, takes under 3,000."""

LONGEST_SUBJECT = 2_000
"""The most characters of a subject or a person's name that are kept."""

MOST_PEOPLE = 2_000
"""The most people it was sent to that are listed."""

LONGEST_BODY = 2_000_000
"""The most characters of text: a whole year's conversation quoted in one email has half a million."""

LARGEST_PAGE = 20 * MEGABYTE
"""The largest HTML text, in bytes, that is taken apart by its tags."""

MOST_MARKS = 500_000
"""The most tags in an HTML text that are taken apart; each costs some 100 bytes of memory."""
