"""The letters of a case: those that wait to be written, those issued, and what else can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintdesk.domain.casefile import IssuedLetter, LetterSending
from complaintdesk.domain.letters import LetterChoice
from complaintdesk.domain.letters.waiting import is_waiting
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line, Mark
from complaintdesk.ui.screens.case.state.words import capital, short_date
from complaintdesk.ui.theme.status import Status

if TYPE_CHECKING:
    from complaintdesk.services.letters import Begun


def letter_cards(view: CaseView, choices: tuple[LetterChoice, ...]) -> tuple[Card, ...]:
    """What waits to be written, then what was issued, the latest first, then all else that can be written or cannot."""
    begun = {draft.kind: draft for draft in view.begun}
    waiting = [choice for choice in choices if is_waiting(view.case, choice.kind)]
    waiting += [choice for choice in choices if choice.kind in begun and choice.fits and choice not in waiting]
    titles = {c.kind: c.title for c in choices}
    others = [choice for choice in choices if choice.fits and choice not in waiting]
    cards = [_waiting(choice, begun.get(choice.kind)) for choice in waiting]
    cards += [_issued(view, letter, titles[letter.kind]) for letter in reversed(view.case.letters)]
    cards += [_left_over(choice, begun[choice.kind]) for choice in choices if choice.kind in begun and not choice.fits]
    if others:
        cards.append(Card("Write another letter", buttons=tuple(_other(choice) for choice in others)))
    unfit = [Line(c.title, capital(c.why)) for c in choices if not c.fits]
    if unfit:
        cards.append(Card("Letters that do not fit now", tuple(unfit)))
    return tuple(cards)


def _waiting(choice: LetterChoice, begun: Begun | None) -> Card:
    """A letter that is to be sent, or that was begun; its words are kept until it is issued."""
    text = "Write it" if begun is None else "Go on writing"
    button = Button(text, Deed(Errand.WRITE_LETTER, letter=choice.kind), f"{text}: {choice.title}")
    if begun is None:
        return Card(choice.title, mark=Mark(Status.OPEN, "To be sent"), buttons=(button,))
    note = f"Your words are kept since {short_date(begun.saved_at.date())}. Nothing has been sent."
    return Card(choice.title, mark=Mark(Status.OPEN, "Draft"), buttons=(button,), note=note)


def _left_over(choice: LetterChoice, begun: Begun) -> Card:
    """Words for a letter that fits no more, such as one of a stage that is over; the officer decides about them."""
    text = "Look at your words"
    button = Button(text, Deed(Errand.WRITE_LETTER, letter=choice.kind), f"{text}: {choice.title}")
    note = (
        f"You began this letter, last on {short_date(begun.saved_at.date())}, and it was never issued. "
        "Your words are kept until you delete them."
    )
    lines = (Line("Why not now", capital(choice.why)),)
    return Card(choice.title, lines, Mark(Status.CLOSED, "Begun, fits no more"), (button,), note)


def _other(choice: LetterChoice) -> Button:
    return Button(choice.title, Deed(Errand.WRITE_LETTER, letter=choice.kind), f"Write a letter: {choice.title}")


def _issued(view: CaseView, letter: IssuedLetter, title: str) -> Card:
    """A letter as it was issued, and how it went out."""
    named = f"{title}, {short_date(letter.dated)}"
    look = Button("Look at it", Deed(Errand.WRITE_LETTER, letter=letter.kind), f"Look at {named}")
    save = Button("Save the PDF…", Deed(Errand.SAVE_FILE, item=letter.pdf_attachment), f"Save the PDF of {named}")
    buttons = [look, save]
    if letter.docx_attachment is not None:
        deed = Deed(Errand.SAVE_FILE, item=letter.docx_attachment)
        buttons.append(Button("Save the Word copy…", deed, f"Save the Word copy of {named}"))
    sendings = view.case.sendings_of(letter)
    lines = [Line("Dated", short_date(letter.dated)), Line("Issued by", letter.issued_by)]
    for sending in sendings:
        proof = f", {sending.proof}" if sending.proof else ""
        lines.append(Line("Sent", f"{short_date(sending.sent_on)} {sending.how.words}{proof}"))
    if not view.read_only:
        text = "It also went another way" if sendings else "Record how it went out"
        buttons.append(Button(text, Deed(ActKey.SENDING, item=letter.id), f"{text}: {named}"))
    mark = Mark(Status.ANSWERED, _state(sendings))
    return Card(title, tuple(lines), mark, tuple(buttons), "Kept exactly as it was issued.")


def _state(sendings: tuple[LetterSending, ...]) -> str:
    return f"Sent {short_date(sendings[-1].sent_on)} {sendings[-1].how.words}" if sendings else "Issued"
