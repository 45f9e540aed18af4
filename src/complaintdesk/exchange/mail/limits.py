"""How much of an email is taken apart, and why. The file itself is kept by whoever asked, whatever is left out here."""

from __future__ import annotations

MEGABYTE = 1024 * 1024

LARGEST_FILE = 100 * MEGABYTE
"""The largest file, in bytes: most mail servers stop at 25 to 50 MB, which grow by a third in the file."""

LARGEST_PARTS = 50 * MEGABYTE
"""All attachments together, in bytes; those that would pass it are named and left inside the email."""

MOST_PARTS = 1_000
"""The most parts of one email. Each costs memory; a conversation forwarded in one piece has some hundred."""

MOST_LINES = 2_500_000
"""The most lines of an Internet email: a file of 100 MB has 1.7 million in the shortest that programs write."""

MOST_LEVELS = 20
"""How deep parts may lie inside one another; mail programs make four or five levels."""

MOST_ATTACHED_LEVELS = 5
"""How deep Outlook messages may be attached to one another before the innermost are left inside."""

LONGEST_HEADER = 100_000
"""The most characters of one header that are read: 2,000 people it was sent to."""

LONGEST_PART_HEADER = 4_000
"""The same for headers that describe a part. The longest file name, fully encoded, takes under 3,000."""

MOST_PARAMETERS = 100
"""The most parameters of such a header; a long file name is sent in twenty to fifty pieces."""

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

MOST_FOLDERS = 50_000
"""The most folders and pieces in an Outlook message; each person it was sent to takes ten."""

LARGEST_RICH = 4 * MEGABYTE
"""Outlook's rich text once unpacked, in bytes; unpacking takes a second for each two megabytes."""
