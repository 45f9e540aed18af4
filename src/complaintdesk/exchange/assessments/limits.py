"""How much of a file from outside is read at all, and why: beyond these a file is refused, not read in part.

A self-assessment has 72 provisions. The longest published ones are some 70 pages and
10,000 words of Word or PDF, a few hundred kilobytes without pictures; it may stand inside
an annual report of a few hundred pages. Every limit is many times that.
"""

from __future__ import annotations

MEGABYTE = 1024 * 1024

LARGEST_FILE = 50 * MEGABYTE
"""The largest file, in bytes: an annual report full of photographs is still smaller."""

LARGEST_TEXT = 10 * MEGABYTE
"""The largest CSV file or web page, in bytes: 10,000 words are 60 kB, and a page may bring much clutter."""

LARGEST_PART = 16 * MEGABYTE
"""The largest part of a Word or Excel file once unpacked, in bytes: 70 pages of Word unpack to one or two MB."""

LARGEST_UNPACKED = 150 * MEGABYTE
"""All parts of a Word or Excel file as it declares them, in bytes: its pictures are packed already and grow little."""

LARGEST_READ = 48 * MEGABYTE
"""All parts that are really unpacked to be read, in bytes: a workbook may name one sheet a thousand times."""

MOST_PARTS = 10_000
"""The most parts in a Word or Excel file; each costs memory before any is looked at, and real ones have under 1,000."""

MOST_MARKS = 2_000_000
"""The most tags and attributes in one part or page: each costs some 100 bytes of memory, so this is 200 MB."""

MOST_ROWS = 50_000
"""The most rows and paragraphs altogether: an annual report of 500 pages has 20,000."""

MOST_COLUMNS = 200
"""The most columns of a table; the form has five to eight, and wider sheets are no form."""

MOST_CELLS = 500_000
"""The most cells altogether, empty ones between filled ones among them."""

MOST_WORDS = 5 * MEGABYTE
"""The most characters altogether, where 500 pages have half as many: Excel lets one text stand in a million cells."""

MOST_PAGES = 500
"""The most pages of a PDF: a dense one takes up to a fifth of a second, so the longest reading takes some 100 s."""

LARGEST_STREAM = 32 * MEGABYTE
"""The largest part of a PDF that is not a picture, once unpacked, in bytes: whole fonts for Chinese have 20 MB."""

LARGEST_PDF = 100 * MEGABYTE
"""All parts of a PDF that are not pictures, once unpacked, in bytes: fonts and 500 pages of words are under 50."""

LARGEST_LZW = 128 * 1024
"""The largest part of a PDF packed in the old LZW way, as packed, in bytes: nothing bounds what it unpacks to."""

LARGEST_PAGE = 2 * MEGABYTE
"""What draws one page of a PDF, counted as often as it is drawn, in bytes: a page of words takes 20 kB, a map 1 MB."""

LARGEST_PAGES = 20 * MEGABYTE
"""The same for all pages of a PDF: reading takes up to eight seconds for each megabyte, three minutes at worst."""

LARGEST_CODES = 2 * MEGABYTE
"""A font's table of letters in a PDF, in bytes; those of whole Chinese fonts have 500 kB."""

MOST_CODES = 200_000
"""The most letters that a font may have in a PDF: its codes are numbers up to 65,535."""

MOST_OBJECTS = 300_000
"""The most objects of a PDF: a tagged one of 500 pages has some 100,000."""

MOST_CHARACTERS_ON_A_PAGE = 50_000
"""The most characters drawn on one page of a PDF, 2 kB of memory each: a full A3 page of small print has 20,000."""

MOST_SHAPES_ON_A_PAGE = 20_000
"""The most lines, boxes and pictures of one page of a PDF that are looked at; those of a detailed map are no table."""

MOST_FORMS_ON_A_PAGE = 2_000
"""The most times that a page of a PDF draws what is kept elsewhere, which may draw other such things in its turn."""

MOST_RULES_ON_A_PAGE = 3_000
"""The most straight edges among which a table is looked for; finding takes the square of it. A form has 200 a page."""
