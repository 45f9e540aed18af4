"""The plain words about letters that are written or checked, one or several; `messages` holds all the others."""

from __future__ import annotations

LETTERS = {
    "letter.kind_unknown": "“{kind}” is not a letter the desk writes. The kinds are: {kinds}.",
    "letter.kind_unfit": "{reference} cannot have this letter: {why}",
    "letter.not_ready": "The letter is not ready: {missing}",
    "letter.no_folder": "Say where the letters go: --out FOLDER.",
    "letter.format": "“{given}” is not a format. The formats are: {formats}.",
    "letter.issued_none": "{reference} has no letter of this kind ({kind}) issued on {day}. {known}",
    "letter.issued_check": (
        "A letter that was issued is never changed, so it is not checked any more. Leave --issued out to check the "
        "letter as it would be now."
    ),
    "letter.batch_format": "Several letters are written in one format at a time: pdf, docx, html or txt.",
    "letter.batch_unknown": (
        "“{which}” is not something to print together. Write unsent, or the name of a letter: {kinds}."
    ),
    "letter.batch_single": (
        "A letter of this kind ({kind}) lives by your own words, so it is written for one case at a time: "
        "complaintdesk letter FILE REF {name} --out FOLDER."
    ),
    "letter.addressee_gone": (
        "It is addressed to {name}, who does not act for {resident} any more. Look at it before it goes."
    ),
    "letter.addressee_other": (
        "It is addressed to {name}, and the case now names {now} as acting for {resident}. Look at it before it goes."
    ),
    "letter.already_issued": (
        "This letter was issued on {day} and cannot be changed. If it was wrong, write to the resident again."
    ),
}
"""By code; fields in braces are filled from the error's parameters."""
