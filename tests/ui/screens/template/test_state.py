"""What the editor of a letter's words shows, decided without a window."""

from __future__ import annotations

from complaintdesk.documents.wording import shipped_wording
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.domain.letters.template_check import TemplateFault, template_faults
from complaintdesk.services.rules import editions
from complaintdesk.ui.screens.template import state
from complaintdesk.ui.screens.template.state import DiffLine

RESPONSE = LetterKind.RESPONSE_1
SUPPLIED = shipped_wording().templates[RESPONSE.value]
MEND = TemplateFault(3, "“{x}” is not known.")
LACKS = TemplateFault(0, "How to go to stage 2: not in this template. Add {how to go to stage 2}", "6.9g")
ADVICE = TemplateFault(4, "“[date]” looks like something still to be filled in", "6.9", stops=False)


def test_faults_say_their_line_their_provision_and_how_much_they_weigh() -> None:
    assert [(row.gravity.name, row.text) for row in state.fault_rows((MEND, LACKS, ADVICE))] == [
        ("MEND", "Line 3: “{x}” is not known."),
        ("DEMANDED", "How to go to stage 2: not in this template. Add {how to go to stage 2} (6.9g)"),
        ("ADVICE", "Line 4: “[date]” looks like something still to be filled in (6.9)"),
    ]
    assert [state.check_words(f)[0] for f in ((MEND, LACKS), (LACKS, LACKS), (ADVICE,), ())] == [
        "1 thing keeps this from being saved.",
        "2 things that the Code asks for are missing. Letters made with these words are held back.",
        "Nothing is missing. 1 thing to look at.",
        "Nothing is missing.",
    ]
    assert [state.check_brief(f) for f in ((MEND, LACKS), (LACKS,), (ADVICE,), ())] == [
        "1 to mend", "1 missing", "1 to look at", "Sound",
    ]  # fmt: skip


def test_fields_are_found_by_what_they_bring_and_the_missing_ones_stand_out() -> None:
    text = SUPPLIED.replace("{how to go to stage 2}", "")
    found = template_faults(RESPONSE, text, editions()[-1].letter(RESPONSE))
    groups = state.field_groups(RESPONSE, text, state.wanted_fields(found), "ask STAGE 2")
    assert [(title, [(r.field.name, r.there, r.wanted) for r in rows]) for title, rows in groups] == [
        ("Paragraphs, lists and tables, on a line of their own", [("how to go to stage 2", False, True)])
    ]
    everything = state.field_groups(RESPONSE, text, frozenset(), "")
    assert [title for title, _ in everything] == [title for _, title in state.GROUPS]
    there = {row.field.name for _, rows in everything for row in rows if row.there}
    assert {"points", "the letter is late", "closing words"} <= there
    assert state.field_groups(RESPONSE, text, frozenset(), "no such thing") == ()


def test_differences_are_shown_by_line_and_within_a_line_by_word() -> None:
    before, after = (
        "# One\n\nYou wrote on {date received} to us.\nThe end",
        "# One\n\nYou rang on {date received} today.\n\nBye",
    )
    assert state.differences(before, after) == (
        DiffLine(" ", (("# One", False),)),
        DiffLine(" ", (("", False),)),
        DiffLine("−", (("You wrote on {date received} to us.", True),)),
        DiffLine("−", (("The end", True),)),
        DiffLine("+", (("You rang on {date received} today.", True),)),
        DiffLine("+", (("", True),)),
        DiffLine("+", (("Bye", True),)),
    )
    one, other = state.differences("You wrote on {date received}.", "You rang on {date received}.")
    assert one.pieces == (("You ", False), ("wrote", True), (" on {date received}.", False))
    assert other.pieces[1] == ("rang", True)
    assert "those of version 2" in state.differs_words(state.differences("a", "a"), "version 2")


def test_spaces_at_the_ends_are_no_change() -> None:
    assert state.same_words("\na \nb\n\n", "a\nb")
    assert not state.same_words("a\n\nb", "a\nb")
