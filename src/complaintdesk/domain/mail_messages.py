"""The plain words about emails that come in and drafts that go out; `messages` holds all the others."""

from __future__ import annotations

MAIL = {
    "mail.not_read": (
        "“{name}” could not be read as an email; it is damaged or something else. Keep the file as it came, "
        "and write down yourself who sent it, when, and what it says."
    ),
    "mail.too_large": (
        "“{name}” is larger than {most} MB, so it was not read. Keep the file as it came; if you need its words here, "
        "save its attachments by themselves and forward the email without them."
    ),
    "mail.swollen": (
        "“{name}” holds more lines or parts, or parts deeper inside one another, than any email that people "
        "write. It was not read. Keep the file as it came, and ask the sender what it is."
    ),
    "mail.address": (
        "“{address}” is not an email address that mail programs take. Correct it, or leave it out and fill it in "
        "when the draft is open."
    ),
}
