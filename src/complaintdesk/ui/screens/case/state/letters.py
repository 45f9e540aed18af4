"""The letters of a case: those that can be written now, and those that were issued."""

from __future__ import annotations

from complaintdesk.domain.casefile import IssuedLetter, LetterSending
from complaintdesk.domain.letters import LetterChoice
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.parts import Button, Card, CaseView, Deed, Errand, Line, Mark
from complaintdesk.ui.screens.case.state.words import capital, short_date
from complaintdesk.ui.theme.status import Status


def letter_cards(view: CaseView, choices: tuple[LetterChoice, ...]) -> tuple[Card, ...]:
    """What can be written first, then what was issued, the latest first, then what does not fit and why."""
    fitting = [_choice(view, c) for c in choices if c.fits]
    titles = {c.kind: c.title for c in choices}
    issued = [_issued(view, letter, titles[letter.kind]) for letter in reversed(view.case.letters)]
    unfit = [Line(c.title, capital(c.why)) for c in choices if not c.fits]
    cards = [*fitting, *issued]
    if unfit:
        cards.append(Card("Letters that do not fit now", tuple(unfit)))
    return tuple(cards)


def _choice(view: CaseView, choice: LetterChoice) -> Card:
    sent = [letter for letter in view.case.letters if letter.kind is choice.kind]
    mark = Mark(Status.OPEN, "Not issued")
    if sent:
        ways = view.case.sendings_of(sent[-1])
        mark = Mark(Status.PRESENT, _state(ways) if ways else f"Issued {short_date(sent[-1].dated)}")
    text = "Look at it or write again" if sent else "Write it"
    button = Button(text, Deed(Errand.WRITE_LETTER, letter=choice.kind), f"{text}: {choice.title}")
    return Card(choice.title, mark=mark, buttons=(button,))


def _issued(view: CaseView, letter: IssuedLetter, title: str) -> Card:
    """A letter as it was issued, and how it went out."""
    named = f"{title}, {short_date(letter.dated)}"
    buttons = [Button("Save the PDF…", Deed(Errand.SAVE_FILE, item=letter.pdf_attachment), f"Save the PDF of {named}")]
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
