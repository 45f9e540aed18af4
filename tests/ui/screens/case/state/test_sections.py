"""The sections of the case: what each tells, and which buttons it offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from complaintdesk.domain.casefile import (
    Attachment,
    CaseKind,
    Channel,
    Closure,
    ClosureKind,
    Contact,
    Finding,
    FurtherIssue,
    Home,
    IssuedLetter,
    IssueHandling,
    LetterKind,
    LetterSending,
    Outcome,
    Promise,
    Refusal,
    RefusalGround,
    RemedyKind,
    Reopening,
    Representative,
    Resident,
    Responsibility,
    SentBy,
)
from complaintdesk.domain.letters import LetterWords
from complaintdesk.services.letters import Begun, letter_choices
from complaintdesk.ui.dialogs.acts.keys import ActKey
from complaintdesk.ui.screens.case.state.actions import action_cards
from complaintdesk.ui.screens.case.state.complaint import complaint_cards, finding_cards
from complaintdesk.ui.screens.case.state.files import file_cards, size_words
from complaintdesk.ui.screens.case.state.header import header
from complaintdesk.ui.screens.case.state.letters import letter_cards
from complaintdesk.ui.screens.case.state.parts import Deed, Errand
from complaintdesk.ui.screens.case.state.people import people_cards
from complaintdesk.ui.screens.case.state.step import step_card
from complaintdesk.ui.screens.case.state.timeline import events, timeline_cards
from complaintdesk.ui.theme.status import Status
from tests.builders import RULES, answered, at_stage_two, complaint, defined, extension, finding, point, remedy, stage
from tests.ui.screens.case.views import buttons, texts, view

GRACE = Representative("Grace Tenant", "daughter", "2 Other Road", consent_on=date(2026, 11, 1))
LETTER = IssuedLetter(3, LetterKind.ACKNOWLEDGEMENT_1, date(2026, 11, 4), "Ann Officer", "1", "aa", 8, 9)
FILES = (
    Attachment(8, "C-2026-0001 acknowledgement.pdf", "application/pdf", 24_000, "aa", date(2026, 11, 4)),
    Attachment(10, "mould.jpg", "image/jpeg", 3_400_000, "bb", date(2026, 11, 3)),
)


def test_the_header_says_who_what_and_where_it_stands() -> None:
    head = header(view(complaint()))
    assert head.reference == "C-2026-0001"
    assert head.who == "Rosa Tenant  ·  1 Some Road, Anytown, AN1 2BB"
    assert head.about == "Complaint  ·  Repairs  ·  received Mon 2 Nov 2026 by phone  ·  handled by Ann Officer"
    assert (head.mark.status, head.mark.text) == (Status.OPEN, "Stage 1, open")
    assert head.mind == ()


def test_adjustments_and_large_print_are_shown_at_the_head() -> None:
    resident = Resident(
        1, "Rosa Tenant", adjustments="Phone after 4 pm", adjustments_review_on=date(2026, 11, 5), large_print=True
    )
    mind = header(view(complaint(resident=resident))).mind
    assert mind == ("Letters in large print.", "Adjustments: Phone after 4 pm (was due for review Thu 5 Nov 2026)")


def test_the_head_says_whether_a_representative_may_act() -> None:
    def said(person: Representative) -> str:
        return header(view(complaint(representative=person))).mind[0]

    assert said(GRACE) == "Grace Tenant (daughter) acts for the resident: letters go to them."
    assert "once written consent is on file" in said(replace(GRACE, consent_on=None))
    assert "does not hold today" in said(replace(GRACE, consent_until=date(2026, 11, 4)))
    assert said(replace(GRACE, consent_until=date(2026, 11, 5))).endswith("consent until Thu 5 Nov 2026.")


def test_a_complaint_not_defined_yet_offers_to_define_it() -> None:
    cards = complaint_cards(view(complaint()))
    assert "What Rosa Tenant said" in texts(cards)
    assert "Missing" in texts(cards)
    assert "Define the complaint" in buttons(cards)


def test_the_definition_shows_points_with_whose_business_they_are() -> None:
    theirs = point(2, responsibility=Responsibility.NOT_OURS, responsibility_note="The water company’s")
    cards = complaint_cards(view(defined(points=(point(1), theirs), clarification_needed="Which room?")))
    assert "Point 2: Point number 2\nNot ours: The water company’s" in texts(cards)
    assert "They would like: A dry home" in texts(cards)
    assert "Asked about it: Not yet" in texts(cards)


def test_a_definition_cannot_be_changed_once_the_stage_is_answered() -> None:
    record = stage(1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 5), outcome=Outcome.UPHELD)
    assert "Change the definition" in buttons(complaint_cards(view(defined())))
    assert "Change the definition" not in buttons(complaint_cards(view(defined(stages=(record,)))))


def test_an_address_on_lines_stands_in_the_head_and_among_the_people_on_one() -> None:
    shown = view(complaint(home=Home(1, "Flat 2\nHarbour House\n1 Quay Street\nAnytown", "AN1 2BC")))
    one_line = "Flat 2, Harbour House, 1 Quay Street, Anytown, AN1 2BC"
    assert header(shown).who.endswith(f"  ·  {one_line}")
    assert f"Home: {one_line}" in texts(people_cards(shown))


def test_a_service_request_has_no_definition() -> None:
    assert len(complaint_cards(view(complaint(kind=CaseKind.SERVICE_REQUEST, stages=())))) == 1


def test_findings_show_each_point_and_what_the_points_suggest() -> None:
    points = (point(1, findings=(finding(1),)), point(2, findings=(finding(1, Outcome.NOT_UPHELD),)))
    shown = texts(finding_cards(view(defined(points=points))))
    assert "The points suggest: Partly upheld" in shown
    assert {"Evidence: The job sheets", "Reasons: We took too long", "Relied on: Our repairs policy"} <= set(shown)
    assert "Not decided yet" in shown


def test_a_point_without_an_answer_is_marked_and_one_click_away() -> None:
    cards = finding_cards(view(defined()))
    assert [c.mark.text for c in cards if c.mark] == ["Not decided yet", "No answer yet", "No answer yet"]
    assert cards[2].buttons[0].deed == Deed(ActKey.FINDINGS, stage=1, item=2)


def test_a_point_that_is_not_ours_is_answered_by_its_reasons() -> None:
    explained = Finding(1, None, "", "It belongs to the water company")
    theirs = point(1, responsibility=Responsibility.NOT_OURS, findings=(explained,))
    cards = finding_cards(view(defined(points=(theirs,))))
    assert cards[1].mark is not None
    assert cards[1].mark.text == "Explained: not ours"


def test_both_stages_have_their_findings_and_only_the_open_one_can_be_changed() -> None:
    cards = finding_cards(view(at_stage_two()))
    assert [c.title for c in cards if c.title.startswith("Stage")] == ["Stage 2", "Stage 1"]
    assert {b.deed.stage for c in cards for b in c.buttons} == {2}


def test_letters_that_wait_come_first_then_those_issued_and_the_others_say_why_not() -> None:
    case = defined(letters=(LETTER,), attachments=FILES)
    cards = letter_cards(view(case), letter_choices(case))
    assert cards[0].buttons[0].deed == Deed(Errand.WRITE_LETTER, letter=LetterKind.ACKNOWLEDGEMENT_1)
    assert cards[0].mark is not None
    assert cards[0].mark.text == "To be sent"
    issued = next(c for c in cards if c.note.startswith("Kept exactly"))
    assert [(b.deed.does, b.deed.item) for b in issued.buttons] == [
        (Errand.WRITE_LETTER, 0), (Errand.SAVE_FILE, 8), (Errand.SAVE_FILE, 9), (ActKey.SENDING, 3),
    ]  # fmt: skip
    assert issued.mark is not None
    assert issued.mark.text == "Issued"
    others = next(c for c in cards if c.title == "Write another letter")
    assert [b.text for b in others.buttons][:2] == ["Stage 1 request for clarification", "Stage 1 progress update"]
    assert any("It has not reached stage 2." in line for line in texts(cards[-1:]))


def test_a_letter_that_was_begun_stands_above_those_issued_and_says_since_when() -> None:
    case = defined(letters=(LETTER,), attachments=FILES)
    begun = tuple(
        Begun(kind, LetterWords("We wrote so far"), datetime(2026, 11, 6, 10, tzinfo=UTC))
        for kind in (LetterKind.ACKNOWLEDGEMENT_1, LetterKind.UPDATE_1)
    )
    cards = letter_cards(replace(view(case), begun=begun), letter_choices(case))
    assert [(c.title, c.mark.text) for c in cards[:3] if c.mark] == [
        ("Stage 1 acknowledgement", "Draft"), ("Stage 1 response", "To be sent"), ("Stage 1 progress update", "Draft"),
    ]  # fmt: skip
    assert cards[2].note.startswith("Your words are kept since Fri 6 Nov 2026.")
    assert [b.spoken for b in cards[2].buttons] == ["Go on writing: Stage 1 progress update"]
    others = next(c for c in cards if c.title == "Write another letter")
    assert "Stage 1 progress update" not in [b.text for b in others.buttons]


def test_words_for_a_letter_that_fits_no_more_wait_for_no_post_and_are_not_lost() -> None:
    case = defined(letters=(LETTER,), attachments=FILES)
    begun = Begun(LetterKind.EXTENSION_1, LetterWords("We need more time"), datetime(2026, 11, 6, 10, tzinfo=UTC))
    cards = letter_cards(replace(view(case), begun=(begun,)), letter_choices(case))
    titles = [c.title for c in cards]
    card = cards[titles.index("Stage 1 extension")]
    around = ("Stage 1 acknowledgement", "Stage 1 extension", "Write another letter")
    assert sorted(around, key=titles.index) == list(around)
    assert [c.title for c in cards if c.mark and c.mark.text == "Begun, fits no more"] == ["Stage 1 extension"]
    assert [line.value for line in card.lines] == [
        "No extension is recorded. Record the extension and its reason first."
    ]
    assert card.note.startswith("You began this letter, last on Fri 6 Nov 2026")
    assert [b.spoken for b in card.buttons] == ["Look at your words: Stage 1 extension"]


def test_what_is_still_to_be_done_stands_above_what_is_done() -> None:
    done = remedy(id=2, what="Wash the wall", done_on=date(2026, 11, 4), proof="A photograph")
    paid = remedy(id=3, what="Pay £50", kind=RemedyKind.PAYMENT, amount=5_000)
    promise = Promise(4, "Call on Friday", date(2026, 11, 4))
    cards = action_cards(view(defined(remedies=(done, paid), promises=(promise,))))
    assert [c.title for c in cards[1:]] == ["Pay £50", "Call on Friday", "Wash the wall"]
    assert "Amount: £50.00" in texts(cards)
    assert [c.mark.status for c in cards[1:] if c.mark] == [Status.LATER, Status.OVERDUE, Status.MET]
    assert [b for b in buttons(cards)[2:] if not b.startswith("Why")] == [
        "Record as done: Pay £50", "Kept: Call on Friday", "Change: Call on Friday", "Resident told: Wash the wall",
    ]  # fmt: skip


def test_a_case_that_is_no_complaint_can_have_promises_but_no_remedies() -> None:
    assert buttons(action_cards(view(complaint(kind=CaseKind.FEEDBACK, stages=())))) == ["Add a promise"]


def test_people_show_consent_and_offer_to_change_or_remove() -> None:
    shown = people_cards(view(complaint(representative=replace(GRACE, consent_on=None))))
    assert "No consent today" in texts(shown)
    assert {"Change the representative", "Remove the representative"} <= set(buttons(shown))
    assert "Add a representative" in buttons(people_cards(view(complaint())))


def test_files_can_be_attached_and_saved_as_a_copy() -> None:
    cards = file_cards(view(defined(attachments=FILES)))
    assert [c.title for c in cards[1:]] == ["mould.jpg", "C-2026-0001 acknowledgement.pdf"]
    assert [b.deed for b in cards[1].buttons] == [Deed(Errand.OPEN_FILE, item=10), Deed(Errand.SAVE_FILE, item=10)]
    assert [size_words(s) for s in (12, 24_000, 3_400_000)] == ["12 bytes", "23 KB", "3.2 MB"]


def test_the_timeline_tells_everything_in_the_order_of_its_dates() -> None:
    record = stage(
        1, acknowledged_on=date(2026, 11, 4), responded_on=date(2026, 11, 19), outcome=Outcome.UPHELD,
        decision="We were too slow", extensions=(extension(),),
    )  # fmt: skip
    case = answered(
        stages=(record,),
        letters=(LETTER,),
        attachments=FILES,
        contacts=(Contact(1, date(2026, 11, 6), Channel.PHONE, "in", "Rosa Tenant", "Rang about the roof"),),
        remedies=(remedy(done_on=date(2026, 12, 1), proof="Seen", told_on=date(2026, 12, 2)),),
        promises=(Promise(1, "Call", date(2026, 11, 9), date(2026, 11, 9)),),
        reopenings=(Reopening(date(2026, 12, 9), "Leaks again"),),
        closure=Closure(date(2026, 12, 20), ClosureKind.WITHDRAWN, "Moved away"),
    )
    found = events(case, RULES)
    assert [e.day for e in found] == sorted(e.day for e in found)
    assert [e.what for e in found] == [
        "Complaint received by phone",
        "File attached: mould.jpg",
        "Stage 1 acknowledged",
        "Letter issued: stage 1 acknowledgement",
        "Phone from Rosa Tenant",
        "Promise kept: Call",
        "Stage 1 response extended to Fri 20 Nov 2026, told on Tue 10 Nov 2026",
        "Stage 1 response sent: upheld",
        "Done: Mend the roof",
        "Resident told that it is done: Mend the roof",
        "Reopened",
        "Closed: withdrawn",
    ]
    assert timeline_cards(view(case))[0].lines[0].value == "Closed: withdrawn\nMoved away"


def test_a_desk_open_for_reading_shows_everything_and_changes_nothing() -> None:
    case = defined(representative=GRACE, remedies=(remedy(),), attachments=FILES, letters=(LETTER,))
    looked_at = view(case, read_only=True)
    for cards in (complaint_cards, finding_cards, action_cards, people_cards, timeline_cards):
        assert [b for b in buttons(cards(looked_at)) if not b.startswith("Why")] == []
    assert buttons(file_cards(looked_at)) == [
        f"{what} {f.name}" for f in reversed(FILES) for what in ("Open", "Save a copy of")
    ]


def test_a_letter_that_came_in_lies_on_the_timeline_with_the_way_to_open_it() -> None:
    words = "Subject\n\n" + "word " * 200 + "\n\nKept with it: mould.jpg"
    mail = Attachment(9, "Damp.eml", "message/rfc822", 5, "00", date(2026, 11, 12))
    case = defined(
        attachments=(mail, FILES[1]),
        contacts=(
            Contact(1, date(2026, 11, 6), Channel.EMAIL, "in", "Rosa Tenant", words, 9),
            Contact(2, date(2026, 11, 7), Channel.PHONE, "in", "Rosa Tenant", "word " * 200),
        ),
    )
    assert [e.what for e in events(case, RULES)][1:] == ["Email from Rosa Tenant", "Phone from Rosa Tenant"]
    lines = timeline_cards(view(case))[0].lines
    [letter] = [line for line in lines if line.icon]
    assert letter.button is not None
    assert letter.button.deed == Deed(Errand.OPEN_FILE, item=9)
    assert letter.value.startswith("Email from Rosa Tenant\nSubject\nword word")
    assert letter.value.endswith("word…\nKept with it: mould.jpg")
    assert len(letter.value) < 600
    assert len(lines[0].value) > 1_000


def test_the_timeline_tells_refusals_further_issues_and_how_letters_went_out() -> None:
    first = Refusal(
        1, 1, date(2026, 11, 2), date(2026, 11, 5), RefusalGround.TOO_OLD, "Too long ago", "Ann Officer",
        told_on=date(2026, 11, 6), withdrawn_on=date(2026, 11, 9), withdrawn_why="The Ombudsman asked",
    )  # fmt: skip
    second = Refusal(
        2, 2, date(2026, 11, 24), date(2026, 11, 25), RefusalGround.CONSIDERED, "Settled in 2025", "Ann Officer"
    )
    record = stage(1, acknowledged_on=date(2026, 11, 10), responded_on=date(2026, 11, 19), outcome=Outcome.UPHELD)
    issues = (
        FurtherIssue(1, date(2026, 11, 12), "The gutter", True, IssueHandling.JOINED, "Related"),
        FurtherIssue(
            2, date(2026, 11, 13), "The path", False, IssueHandling.ANEW, "Not", "C-2026-0009", date(2026, 11, 13)
        ),
        FurtherIssue(3, date(2026, 11, 16), "The fence", False, IssueHandling.ANEW, "Not"),
    )
    letter = replace(LETTER, dated=date(2026, 11, 10))
    case = answered(
        stages=(record,), refusals=(first, second), further_issues=issues, letters=(letter,), attachments=FILES[:1],
        sendings=(LetterSending(1, 3, date(2026, 11, 11), SentBy.POST, "Ann Officer", "AB123"),),
        reopenings=(Reopening(date(2026, 11, 9), "The Ombudsman asked"),),
    )  # fmt: skip
    assert [(e.what, e.words) for e in events(case, RULES)][1:] == [
        ("Not accepted: more than twelve months ago", "Too long ago"),
        ("Resident told in writing: not accepted", ""),
        ("Refusal given up, case open again", "The Ombudsman asked"),
        ("Stage 1 acknowledged", ""),
        ("Letter issued: stage 1 acknowledgement", ""),
        ("Letter sent by post: stage 1 acknowledgement", "AB123"),
        ("Further issue raised: joined", "The gutter"),
        ("Further issue raised: logged anew as C-2026-0009", "The path"),
        ("Resident told of the further issue: logged anew as C-2026-0009", ""),
        ("Further issue raised: to be logged anew", "The fence"),
        ("Stage 1 response sent: upheld", ""),
        ("Stage 2 asked for", ""),
        ("Stage 2 refused: already considered", "Settled in 2025"),
    ]
    closed = replace(case, closure=Closure(date(2026, 11, 5), ClosureKind.REFUSED, "x"), refusals=(second,))
    assert not any(e.what.startswith("Closed") for e in events(closed, RULES))
    found = texts(complaint_cards(view(case)))
    assert {"Logged as C-2026-0009", "Joined", "Not logged yet", "Not told yet"} <= set(found)


def test_a_refusal_not_told_yet_is_the_next_step() -> None:
    made = Refusal(1, 1, date(2026, 11, 2), date(2026, 11, 5), RefusalGround.COURT, "Before the court", "Ann Officer")
    closure = Closure(date(2026, 11, 5), ClosureKind.REFUSED, "Court claim made")
    untold = complaint(refusals=(made,), closure=closure)
    card = step_card(view(untold))
    assert (card.what, card.provision) == ("Tell the resident in writing why the complaint is not accepted", "2.4")
    assert [b.deed for b in card.buttons] == [
        Deed(Errand.WRITE_LETTER, letter=LetterKind.REFUSAL_1), Deed(ActKey.TELL_RESIDENT, stage=1, item=1),
        Deed(ActKey.CORRECT_REFUSAL, item=1), Deed(ActKey.WITHDRAW_REFUSAL, item=1),
    ]  # fmt: skip
    told = step_card(view(replace(untold, refusals=(replace(made, told_on=date(2026, 11, 6)),))))
    assert (told.what, [b.deed.does for b in told.buttons]) == ("Nothing is left to do", [ActKey.WITHDRAW_REFUSAL])
    assert header(view(untold)).mark.text == "Not accepted"
