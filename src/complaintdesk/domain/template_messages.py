"""The plain words about what letters are made of: templates, letterhead, plain words; `messages` holds the others."""

from __future__ import annotations

TEMPLATES = {
    "template.phrases": (
        "Your own phrases cannot be used in letters: {what} Mend them under Settings, Letters, templates."
    ),
    "template.broken": "The template of the letter “{letter}” cannot be used. Line {line}: {what}",
    "template.no_title": (
        "The template of the letter “{letter}” has no title: begin it with a line such as “# Our answer to you”."
    ),
    "template.unknown_field": (
        "The template of the letter “{letter}” cannot be used: line {line} has {field}, which is not known there."
    ),
    "template.unusable": "“{letter}” cannot be saved like this. {faults} What you typed is still there.",
    "template.preview": "The page is shown once this is mended: {faults}",
    "template.note_missing": (
        "In “{letter}” something is missing that the Code asks for, and every letter made with it will be held back: "
        "{faults} Put it in, or write a note that says why it is left out."
    ),
    "template.same": "“{letter}”: these are the words in use already, so there is nothing to save.",
    "template.gone": "This version is not in the desk. Look at the list of versions again.",
    "templates.foreign": (
        "{name} holds no letter templates that the desk could read. Choose a file that was made with “Save as a file”. "
        "Nothing was changed."
    ),
    "templates.document": (
        "{name} is a finished document, and letters are made from plain words. Open the letter’s words here and paste "
        "in the sentences you want to keep. Nothing was changed."
    ),
    "templates.line": (
        "{name} holds letter templates, but line {line} of it cannot be read. Mend that line, or save the file anew "
        "from the desk it comes from. Nothing was changed."
    ),
    "templates.newer": (
        "{name} comes from a newer version of the program. Bring this program up to date first. Nothing was changed."
    ),
    "templates.large": "{name} is larger than {most} MB, so it holds no letter templates. Nothing was changed.",
    "templates.none": "Choose at least one letter.",
    "words.entry": "“{entry}” cannot go into the list of plain words: {what}.",
    "words.file": "The list of plain words cannot be used: {what}.",
    "words.find_missing": "Write the word or phrase to look for.",
    "words.find_marks": (
        "“{form}” cannot be looked for: only words can stand here, with spaces or hyphens between them. "
        "Part several forms of a word with commas."
    ),
    "words.find_twice": "“{form}” is given twice. Take one of them out.",
    "words.find_taken": "“{form}” is in your own list already, under “{other}”. Change that one.",
    "words.too_long": "“{start}…” is too long. Keep it to {most} letters.",
    "words.instead_missing": "Say what to write instead, or say below why it is better left out.",
    "words.instead_forms": (
        "{count} forms are looked for, but “{way}” has {given}. Give as many, in the same order, or one for all."
    ),
    "words.instead_same": "“{form}” cannot stand in its own place. Write another word.",
    "words.known_missing": "Write the word or name that is spelt right.",
    "words.known_twice": "“{word}” is in the list already.",
    "words.unknown": "There is no “{name}” in the list of plain words. Look at the list again.",
    "words.line_kind": "“{kind}” is not a kind of line. Use word, blame, cold, leave alone or spelt right.",
    "words.not_text": (
        "{name} is not a text file with a list of plain words. Choose one that was made with “Take out”, or a text "
        "file (.txt) with one word a line."
    ),
    "words.too_large": "{name} is too large for a list of plain words ({most} lines at most). Divide it.",
    "words.nothing": "{name} holds no plain words. Nothing was changed.",
    "letterhead.not_word": "{name} is not a Word document (.docx). Save your letterhead as .docx and choose it again.",
    "letter.only_as_issued": (
        "This letter was issued before the desk kept its words: it is there as PDF and Word only, as it was sent."
    ),
}
