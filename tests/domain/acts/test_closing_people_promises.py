"""What stops closing, representatives, contacts, remedies and promises: each rule beside its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from complaintdesk.domain.acts import (
    Act,
    AddContact,
    AddPromise,
    CloseCase,
    CompleteRemedy,
    KeepPromise,
    RemoveRepresentative,
    ReopenCase,
    TellRemedyDone,
)
from complaintdesk.domain.casefile import (
    CaseFile,
    Channel,
    ClosureKind,
    Promise,
    Reopening,
)
from tests.builders import (
    complaint,
    remedy,
)
from tests.domain.acts.situations import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    DAY,
    DONE,
    EARLY,
    FUTURE,
    OPEN,
    PROMISED,
    REQUEST,
    TODAY,
    WITHDRAWN,
    Found,
    acting,
    pay,
    problems,
)

STOPPED: list[tuple[str, Act, CaseFile, Found]] = [
    ("close", CloseCase(ClosureKind.ANSWERED, DAY, ""), ANSWERED, []),
    ("close early", CloseCase(ClosureKind.ANSWERED, date(2026, 11, 11), ""), ANSWERED, [("on", "date.too_early")]),
    ("close in the future", CloseCase(ClosureKind.ANSWERED, FUTURE, ""), ANSWERED, [("on", "date.future")]),
    ("close without day", CloseCase(ClosureKind.ANSWERED, None, ""), ANSWERED, [("on", "date.missing")]),
    ("close twice", CloseCase(ClosureKind.ANSWERED, TODAY, ""), CLOSED, [("on", "case.already_closed")]),
    ("close unanswered", CloseCase(ClosureKind.ANSWERED, DAY, ""), ACKNOWLEDGED, [("kind", "closure.not_answered")]),
    ("done unanswered", CloseCase(ClosureKind.DONE, DAY, "x"), ACKNOWLEDGED, [("kind", "closure.not_answered")]),
    ("done answered", CloseCase(ClosureKind.DONE, DAY, "x"), ANSWERED, [("kind", "closure.complaint_done")]),
    ("withdrawn", CloseCase(ClosureKind.WITHDRAWN, DAY, "Settled"), ACKNOWLEDGED, []),
    (
        "withdrawn without reason", CloseCase(ClosureKind.WITHDRAWN, DAY, ""), OPEN,
        [("reason", "closure.reason_missing")],
    ),
    (
        "withdrawn before it was acknowledged", CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 3), "x"),
        ACKNOWLEDGED, [("on", "date.too_early")],
    ),
    (
        "closed again before it was reopened", CloseCase(ClosureKind.WITHDRAWN, date(2026, 11, 12), "x"),
        replace(ACKNOWLEDGED, reopenings=(Reopening(date(2026, 11, 13), "More"),)), [("on", "date.too_early")],
    ),
    ("request done", CloseCase(ClosureKind.DONE, DAY, "Mended"), REQUEST, []),
    ("reopen", ReopenCase(DAY, "More to say"), WITHDRAWN, []),
    ("reopen what is open", ReopenCase(DAY, "x"), OPEN, [("on", "case.not_closed")]),
    ("reopen early", ReopenCase(date(2026, 11, 9), "x"), WITHDRAWN, [("on", "date.too_early")]),
    ("reopen without reason", ReopenCase(DAY, " "), WITHDRAWN, [("reason", "closure.reopen_reason_missing")]),
    ("represent", acting(), OPEN, []),
    ("represent without name", acting(name=""), OPEN, [("name", "representative.name_missing")]),
    ("represent without address", acting(address=" "), OPEN, [("address", "representative.address_missing")]),
    ("letters stay with the resident", acting(address="", letters_go_here=False), OPEN, []),
    ("consent in the future", acting(consent_on=FUTURE), OPEN, [("consent_on", "date.future")]),
    ("consent reversed", acting(consent_until=EARLY), OPEN, [("consent_until", "representative.dates_reversed")]),
    (
        "consent without beginning", acting(consent_on=None, consent_until=TODAY), OPEN,
        [("consent_on", "representative.consent_start_missing")],
    ),
    ("nobody to remove", RemoveRepresentative(), OPEN, [("representative", "representative.none")]),
    ("contact", AddContact(EARLY, Channel.PHONE, "in", "Rosa", "Called"), OPEN, []),
    ("contact in the future", AddContact(FUTURE, Channel.PHONE, "in", "R", "x"), OPEN, [("day", "date.future")]),
    (
        "contact without words", AddContact(DAY, Channel.PHONE, "in", "R", " "), OPEN,
        [("words", "contact.words_missing")],
    ),
    ("pay", pay(), OPEN, []),
    ("remedy at a stage not reached", pay(stage=2), OPEN, [("stage", "stage.none")]),
    ("remedy of what", pay(what=" "), OPEN, [("what", "remedy.what_missing")]),
    ("remedy by whom", pay(owner=""), OPEN, [("owner", "remedy.owner_missing")]),
    ("remedy by when", pay(due_on=None), OPEN, [("due_on", "remedy.date_missing")]),
    ("remedy before receipt", pay(due_on=EARLY), OPEN, [("due_on", "remedy.before_receipt")]),
    ("pay how much", pay(amount=None), OPEN, [("amount", "remedy.amount_missing")]),
    ("pay nothing", pay(amount=0), OPEN, [("amount", "remedy.amount_range")]),
    ("pay a penny", pay(amount=1), OPEN, []),
    ("pay all there is", pay(amount=100_000_00), OPEN, []),
    ("pay too much", pay(amount=100_000_01), OPEN, [("amount", "remedy.amount_range")]),
    ("complete", CompleteRemedy(1, DAY, "Seen", DAY), complaint(remedies=(remedy(),)), []),
    ("complete twice", CompleteRemedy(1, DAY, "Seen"), complaint(remedies=(DONE,)), [("on", "remedy.already_done")]),
    (
        "complete unproved", CompleteRemedy(1, DAY, " "), complaint(remedies=(remedy(),)),
        [("proof", "remedy.proof_missing")],
    ),
    ("complete early", CompleteRemedy(1, EARLY, "x"), complaint(remedies=(remedy(),)), [("on", "date.too_early")]),
    ("complete later", CompleteRemedy(1, FUTURE, "x"), complaint(remedies=(remedy(),)), [("on", "date.future")]),
    (
        "told before it was done", CompleteRemedy(1, DAY, "x", date(2026, 11, 11)), complaint(remedies=(remedy(),)),
        [("told_on", "date.too_early")],
    ),
    ("tell", TellRemedyDone(1, TODAY), complaint(remedies=(DONE,)), []),
    ("tell too soon", TellRemedyDone(1, DAY), complaint(remedies=(remedy(),)), [("on", "remedy.not_done")]),
    ("tell before it was done", TellRemedyDone(1, DAY), complaint(remedies=(DONE,)), [("on", "date.too_early")]),
    ("promise", AddPromise("Call", date(2026, 12, 1)), OPEN, []),
    ("promise nothing", AddPromise(" ", date(2026, 12, 1)), OPEN, [("what", "promise.what_missing")]),
    ("promise no day", AddPromise("Call", None), OPEN, [("due_on", "date.missing")]),
    ("promise the past", AddPromise("Call", EARLY), OPEN, [("due_on", "remedy.before_receipt")]),
    ("keep", KeepPromise(1, DAY), PROMISED, []),
    ("keep what is gone", KeepPromise(2, DAY), PROMISED, [("on", "changed.elsewhere")]),
    (
        "keep twice", KeepPromise(1, DAY), complaint(promises=(Promise(1, "Call", DAY, DAY),)),
        [("on", "promise.already_kept")],
    ),
    ("keep in the future", KeepPromise(1, FUTURE), PROMISED, [("on", "date.future")]),
]  # fmt: skip


@pytest.mark.parametrize(("act", "case", "expected"), [row[1:] for row in STOPPED], ids=[row[0] for row in STOPPED])
def test_what_stops_an_act(act: Act, case: CaseFile, expected: Found) -> None:
    assert problems(act, case) == expected
