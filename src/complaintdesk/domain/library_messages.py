"""The plain words about what a landlord keeps for its letters: enclosures, pictures, reasons and policy clauses."""

from __future__ import annotations

LIBRARY = {
    "enclosure.not_pdf": (
        "{name} is not a PDF that can be read. Open it in the program it was made with, save it as PDF, "
        "and choose it again."
    ),
    "enclosure.locked": (
        "{name} is protected with a password, so it cannot be printed with letters. Save it as PDF without a "
        "password, and choose it again."
    ),
    "enclosure.too_large": (
        "{name} is larger than {most} MB, too large to go with letters. Make a smaller PDF of it (most programs "
        "offer a smaller size when they save), and choose it again."
    ),
    "enclosure.twice": "There is an enclosure called “{name}” already. Take that one away first, or rename the file.",
    "enclosure.no_name": "Say what letters call it, such as “How to complain”.",
    "picture.too_large": (
        "{name} is larger than {most} MB, too large for the top or the foot of a letter. Save a smaller copy of the "
        "picture, for example 1,000 pixels wide, and choose that."
    ),
    "picture.not_picture": (
        "{name} is not a picture that can be read. Save it as PNG or JPEG in the program it was made with, and "
        "choose it again."
    ),
    "clause.title_missing": "Give it a short name by which you will find it again.",
    "clause.text_missing": "Write the words that go into the letter.",
    "clause.title_twice": "There is one of this name already. Give it another name.",
    "clause.dates_reversed": "It would end before it begins. Check the two dates.",
    "clauses.not_readable": (
        "{name} cannot be read as a list of reasons and clauses. Choose a spreadsheet (.xlsx) or a .csv file such as "
        "the one that “Take out” makes. From a Word document or a PDF copy the words, and paste them in under “New”."
    ),
    "clauses.no_heading": (
        "{name} has no column with the heading “{heading}”. In its first line name the columns, Title and Words at "
        "least, and below put one reason or clause a line."
    ),
    "clauses.too_many": "{name} holds more than {most} rows. Divide it into smaller files.",
    "clauses.none": "{name} holds nothing to bring in.",
}
"""By code; fields in braces are filled from the error's parameters."""
