"""The landlord's own templates: checked, saved as versions, taken back, sent to another desk, looked at beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from complaintdesk.documents.letter import compose_letter
from complaintdesk.documents.text import write_text
from complaintdesk.documents.wording import PHRASES, shipped_wording
from complaintdesk.domain.acts import LogCase
from complaintdesk.domain.casefile import CaseKind, Channel, Home, LetterKind, Resident
from complaintdesk.domain.errors import UserError
from complaintdesk.domain.letters import gaps, gaps_of_composed, why_unfit
from complaintdesk.domain.letters.fields import FIELDS, by_construction
from complaintdesk.domain.letters.template_check import LONGEST_TEMPLATE
from complaintdesk.domain.rulebook import Need
from complaintdesk.services.complaints import log_case
from complaintdesk.services.desk import Desk, create_desk
from complaintdesk.services.letters import desk_wording, template_files, template_preview, templates
from complaintdesk.services.letters.awkward import POINTS, awkward_facts
from complaintdesk.services.letters.phrases import phrase_text
from complaintdesk.services.rules import editions
from complaintdesk.system.clock import Clock
from tests.builders import landlord, rules

TODAY = date(2026, 11, 20)
EVERY_KIND = pytest.mark.parametrize("kind", list(LetterKind), ids=str)
RESPONSE = LetterKind.RESPONSE_1


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with make_desk(tmp_path / "a.desk") as made:
        yield made


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for every test that saves nothing."""
    with make_desk(tmp_path_factory.mktemp("desk") / "kept.desk") as made:
        yield made


def make_desk(path: Path) -> Desk:
    return create_desk(path, landlord(), Clock(datetime(2026, 11, 20, 10, tzinfo=UTC))).desk


def text_of(desk: Desk, kind: LetterKind = RESPONSE) -> str:
    return templates.state(desk, kind.value).text


def changed(desk: Desk, old: str, new: str, kind: LetterKind = RESPONSE) -> str:
    text = text_of(desk, kind)
    assert old in text
    return text.replace(old, new)


def save(desk: Desk, text: str, note: str = "", kind: LetterKind = RESPONSE) -> templates.TemplateState:
    return templates.save(desk, kind.value, text, note, templates.state(desk, kind.value).newest)[0]


def without(text: str, names: set[str]) -> str:
    """A template without some fields, each taken out of its line."""
    for name in names:
        text = text.replace(f"{{{name}}}", "")
    return text


@EVERY_KIND
def test_the_supplied_words_have_no_fault_and_each_demanded_element_taken_out_is_named(
    kept: Desk, kind: LetterKind
) -> None:
    supplied = templates.supplied_text(kind.value)
    assert templates.faults(kept, kind.value, supplied) == ()
    assert templates.tidy(supplied) == supplied
    taken_out = 0
    for element in editions()[-1].letter(kind).elements:
        bringing = {name for name, field in FIELDS.items() if element.id in field.elements and field.fits(kind)}
        if element.id in by_construction(kind):
            continue
        found = templates.faults(kept, kind.value, without(supplied, bringing))
        named = [fault for fault in found if fault.what.startswith(element.description)]
        assert [(fault.provision, fault.stops) for fault in named] == [
            (element.provision, element.need is Need.DEMAND)
        ], element.id
        taken_out += 1
    assert taken_out or kind is LetterKind.SURVEY


@EVERY_KIND
def test_the_awkward_resident_fits_every_letter_and_lacks_nothing_in_it(kept: Desk, kind: LetterKind) -> None:
    facts = awkward_facts(kind, landlord(), rules(), TODAY)
    assert why_unfit(facts.case, kind) == ""
    composed = compose_letter(facts, shipped_wording(), draft=True)
    lacking = tuple(gaps(facts))
    assert [gap.what for gap in (*lacking, *gaps_of_composed(facts, composed.elements, lacking))] == []
    shown = template_preview.preview(kept, kind, templates.supplied_text(kind.value))
    words = write_text(shown.document)
    assert "Featherstonehaugh-Cholmondeley" in words
    assert "What you write" not in words
    assert shown.missing == ()


def test_forty_points_and_twelve_remedies_are_all_on_the_page(kept: Desk) -> None:
    shown = template_preview.preview(kept, RESPONSE, text_of(kept))
    words = write_text(shown.document)
    assert f"{POINTS}. " in words
    assert '=HYPERLINK("https://example.invalid"' in words
    assert "Repair 11" in words
    assert "£1,234.56" in words


def test_a_version_is_saved_noted_used_by_letters_and_given_up_again(desk: Desk) -> None:
    assert [s.own for s in templates.states(desk)] == [None] * 20
    text = changed(desk, "We have finished looking into it", "We looked into all of it")
    saved = save(desk, text, " Warmer \t words\n")
    assert saved.own is not None
    assert (saved.own.version, saved.own.note, saved.own.made_by) == (1, "Warmer words", "Ann Officer")
    assert "We looked into all of it" in desk_wording(desk).templates[RESPONSE.value]
    assert desk_wording(desk).version_of(RESPONSE).endswith("own 1")
    restored = templates.restore(desk, RESPONSE.value)[0]
    assert (restored.own, restored.text, restored.newest) == (None, restored.supplied, 2)
    again = templates.take_up(desk, saved.own.id)[0]
    assert (again.text, again.own and again.own.note) == (text, "Version 1 again: Warmer words")
    back = save(desk, restored.supplied)
    assert (back.own, back.newest) == (None, 4)
    assert [(v.version, v.text is None) for v in templates.versions(desk, RESPONSE.value)] == [
        (4, True), (3, False), (2, True), (1, False),
    ]  # fmt: skip
    with pytest.raises(UserError) as refused:
        templates.restore(desk, RESPONSE.value)
    assert refused.value.code == "template.same"
    with pytest.raises(UserError) as refused:
        templates.take_up(desk, 999)
    assert refused.value.code == "template.gone"


def test_a_version_that_came_in_between_is_not_saved_over(desk: Desk) -> None:
    seen = templates.state(desk, RESPONSE.value)
    save(desk, changed(desk, "Your complaint", "What you told us"))
    with pytest.raises(UserError) as refused:
        templates.save(desk, RESPONSE.value, seen.text + "\nGoodbye.", "", seen.newest)
    assert refused.value.code == "changed.elsewhere"
    assert "Goodbye" not in text_of(desk)


def test_what_the_code_demands_may_be_left_out_only_with_a_note_and_stays_flagged(desk: Desk) -> None:
    text = changed(desk, "{how to go to stage 2}", "Just write to us.")
    with pytest.raises(UserError) as refused:
        save(desk, text)
    assert refused.value.code == "template.note_missing"
    assert "6.9" in str(refused.value)
    saved = save(desk, text, "Our board asked for it; under review")
    assert [fault.provision for fault in templates.lacking(saved.faults)] == ["6.9g"]
    facts = awkward_facts(RESPONSE, landlord(), rules(), TODAY)
    composed = compose_letter(facts, desk_wording(desk), draft=True)
    held = [gap.provision for gap in gaps_of_composed(facts, composed.elements, ()) if gap.demanded]
    assert held == ["6.9g"]


BROKEN = {
    "unknown": ("{decision}", "{decison}", "Did you mean “decision”?"),
    "of another letter": ("{decision}", "{decision}\n\n{survey questions}", "cannot be used in this letter"),
    "stray brace": ("{decision}", "{decision}\n\nIt costs { more", "stands alone"),
    "not ended": ("{decision}", "{decision}\n\n{if the letter is late}\nSorry.", "has no “{end}”"),
    "too deep": ("{decision}", "{if the letter is late}\n" * 9 + "{decision}\n" + "{end}\n" * 9, "within one another"),
    "blocks in a sentence": ("{points}", "See {points} there.", "give it a line of its own"),
    "blocks in the title": ("# Our answer", "# {points} Our answer", "give it a line of its own"),
    "title that may be empty": ("# Our answer", "# {outcomes sought} Our answer", "would have no title"),
    "title of a field": ("# Our answer to your complaint (stage 1)", "# {reference}", "needs some words"),
    "no title": ("# Our answer", "## Our answer", "has no title"),
    "no place for words": ("{closing words}", "", "would be lost"),
    "a megabyte": ("{decision}", "{decision}" + " x" * 500_000, f"{LONGEST_TEMPLATE:,} characters"),
}


@pytest.mark.parametrize(("old", "new", "said"), BROKEN.values(), ids=list(BROKEN))
def test_what_cannot_be_filled_is_named_and_never_saved(kept: Desk, old: str, new: str, said: str) -> None:
    text = changed(kept, old, new)
    for attempt in (lambda: save(kept, text, "A note changes nothing"), lambda: show(kept, text)):
        with pytest.raises(UserError) as refused:
            attempt()
        assert refused.value.code == "template.unusable"
        assert said in str(refused.value)
    assert templates.state(kept, RESPONSE.value).newest == 0


def show(desk: Desk, text: str) -> template_preview.TemplatePreview:
    return template_preview.preview(desk, RESPONSE, text)


def test_marks_to_be_filled_in_and_what_no_longer_holds_are_pointed_at_by_line(kept: Desk) -> None:
    text = changed(kept, "You complained to us on {date received}.", "On [date] you complained.\nWe answer in 8 weeks.")
    text = text.replace("{Ombudsman details}", "{Ombudsman details}\n\nExchange Tower, Harbour Exchange Square")
    found = templates.faults(kept, RESPONSE.value, text)
    assert ("[date]" in found[0].what, found[0].line, found[0].stops) == (True, 3, False)
    assert [fault.stops for fault in found if "Exchange Tower" in fault.what] == [False]


def test_what_the_code_demands_always_but_stands_within_a_condition_is_pointed_at(kept: Desk) -> None:
    text = changed(kept, "{how to go to stage 2}", "{if the letter is late}\n{how to go to stage 2}\n{end}")
    (fault,) = templates.faults(kept, RESPONSE.value, text)
    assert ("“{how to go to stage 2}” stands within" in fault.what, fault.line, fault.stops) == (True, 36, False)
    both = text.replace(
        "{how to go to stage 2}\n{end}", "{how to go to stage 2}\n{otherwise}\n{how to go to stage 2}\n{end}"
    )
    assert templates.faults(kept, RESPONSE.value, both) == ()
    shown = show(kept, text)
    assert [gap.provision for gap in shown.missing] == [fault.provision]


def test_control_characters_and_line_ends_are_tidied_away(desk: Desk) -> None:
    text = changed(desk, "## Our decision", "## Our\x00 decision\x1b\ud800").replace("\n", " \r\n")
    supplied = templates.supplied_text(RESPONSE)
    assert save(desk, text).text == supplied.replace("## Our decision", "## Our decision\ufffd")


def test_a_preview_shows_unsaved_words_on_a_case(desk: Desk) -> None:
    kind = LetterKind.ACKNOWLEDGEMENT_1
    request = LogCase(
        CaseKind.COMPLAINT, TODAY, Channel.PHONE, Resident(0, "Olga O’Neill"), Home(0, "1 Quay Street", "AN1 2BB"),
        "It leaks", "Repairs", "Ann Officer",
    )  # fmt: skip
    case = log_case(desk, request).case
    assert [c.reference for c in template_preview.fitting_cases(desk, kind)] == [case.reference]
    assert template_preview.fitting_cases(desk, LetterKind.RESPONSE_2) == ()
    text = changed(desk, "Thank you for telling us", "On Friday you told us", kind)
    shown = template_preview.preview(desk, kind, text, case.id)
    words = write_text(shown.document)
    assert "On Friday you told us" in words
    assert "Olga O’Neill" in words
    assert "What you write at the beginning of a letter stands here." in words
    with pytest.raises(UserError) as refused:
        template_preview.fitting_case(desk, LetterKind.RESPONSE_2, case.reference)
    assert refused.value.code == "letter.kind_unfit"


UPHELD, QUESTIONS = ("text", "upheld"), ("survey", "questions")


def test_templates_go_to_another_desk_and_nothing_is_taken_without_a_look(desk: Desk, tmp_path: Path) -> None:
    own = changed(desk, "We have finished looking into it", 'Done: "C:\\path" & """quotes""" \\')
    save(desk, own)
    phrases = {UPHELD: "You were right.", QUESTIONS: "How we dealt with it, and what came of it"}
    templates.save(desk, PHRASES, phrase_text(phrases), "", 0)
    path = template_files.export(desk, templates.NAMES, tmp_path / "words.toml")
    with make_desk(tmp_path / "b.desk") as other:
        file = template_files.read_export(other, path)
        assert (file.landlord, file.left_out, len(file.items)) == ("Harbour Homes", (), 20)
        assert [(i.name, i.differs) for i in file.items if i.can_be_taken] == [
            (RESPONSE.value, "1 line would change"),
            (PHRASES, "2 phrases would change: text, upheld; survey, questions"),
        ]
        assert [s.newest for s in templates.states(other)] == [0] * 20
        template_files.import_(other, file, [RESPONSE.value, PHRASES], "Agreed with our neighbours")
        assert [text_of(other), templates.state(other, PHRASES).text] == [own, templates.state(desk, PHRASES).text]
        (version,) = templates.versions(other, RESPONSE.value)
        assert version.note == "Agreed with our neighbours (from the file words.toml)"
        with pytest.raises(UserError) as refused:
            template_files.import_(other, file, [RESPONSE.value], "")
        assert refused.value.code == "changed.elsewhere"


def test_a_file_goes_nowhere_where_there_is_no_folder_and_nothing_was_chosen(kept: Desk, tmp_path: Path) -> None:
    for names, path, code in (
        ([], tmp_path / "words.toml", "templates.none"),
        (["closure"], tmp_path / "none" / "words.toml", "folder.missing"),
    ):
        with pytest.raises(UserError) as refused:
            template_files.export(kept, names, path)
        assert refused.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_an_old_text_editor_saved_and_a_letter_of_another_kind(kept: Desk, tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    closure = text_of(kept, LetterKind.CLOSURE)
    text = f"complaintdesk-templates = 1\n[templates]\nclosure = '''{closure}Café.'''\nresponse-1 = '''{closure}'''\n"
    path.write_bytes(text.replace("\n", "\r\n").encode("cp1252"))
    other, own = template_files.read_export(kept, path).items
    assert (own.text, own.differs, own.can_be_taken) == (f"{closure}Café.\n", "1 line would change", True)
    assert not other.can_be_taken
    assert "cannot be used in this letter" in " ".join(fault.what for fault in other.faults)


def test_a_file_with_one_bad_letter_says_so_and_takes_all_or_nothing(kept: Desk, tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    good, bad = changed(kept, "Your complaint", "What you told us"), changed(kept, "{decision}", "{decison}")
    lacking = text_of(kept, LetterKind.RESPONSE_2).replace("{Ombudsman details}", "")
    path.write_text(
        "complaintdesk-templates = 1\n[templates]\nletter-9 = 'x'\napology = 3\n"
        f"response-1 = '''{bad}'''\nresponse-2 = '''{lacking}'''\nclosure = '''{good}'''\n"
        "[phrases.text]\nnothing = 'x'\nupheld = 'You were right. {today}'\n",
        encoding="utf-8-sig", newline="\r\n",
    )  # fmt: skip
    file = template_files.read_export(kept, path)
    assert {i.name: i.can_be_taken for i in file.items} == {
        "response-1": False, "response-2": True, "closure": False, PHRASES: False,
    }  # fmt: skip
    assert [next(n for n in ("letter-9", "apology", "nothing") if n in words) for words in file.left_out] == [
        "letter-9", "apology", "nothing",
    ]  # fmt: skip
    for names, code in (
        (["response-2", "response-1"], "template.unusable"), (["response-2"], "template.note_missing"),
        ([], "templates.none"),
    ):  # fmt: skip
        with pytest.raises(UserError) as refused:
            template_files.import_(kept, file, names, "")
        assert refused.value.code == code
    assert [s.newest for s in templates.states(kept)] == [0] * 20


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "templates.foreign"),
        (b"\xff\xfe\x00nonsense", "templates.foreign"),
        (b"a = [" * 5_000, "templates.foreign"),
        (b"PK\x03\x04 a Word file", "templates.document"),
        (b"%PDF-1.7", "templates.document"),
        (b"complaintdesk-templates = 1\n[templates]\nclosure = x", "templates.line"),
        (b"complaintdesk-templates = 1\nphrases = 3", "templates.foreign"),
        (b"[templates]\nresponse-1 = 'x'", "templates.foreign"),
        (b"complaintdesk-templates = 1\ntemplates = 3", "templates.foreign"),
        (b"complaintdesk-templates = true\n", "templates.foreign"),
        (b"complaintdesk-templates = 2\n", "templates.newer"),
        (b"#" * 4_000_001, "templates.large"),
    ],
)
def test_a_broken_or_foreign_file_is_refused_in_plain_words(kept: Desk, tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "words.toml"
    path.write_bytes(data)
    with pytest.raises(UserError) as refused:
        template_files.read_export(kept, path)
    assert refused.value.code == code
    assert "Nothing was changed." in str(refused.value)
