"""Every Designer form passes the lint, its committed Python is what it compiles to, and the lint finds faults."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import build_forms
from tests.house.forms_lint import Form, alt_clashes, alt_keys, lint
from tests.house.source_tree import GENERATED, ROOT

FORMS = sorted((ROOT / "forms").glob("*.ui"))


def test_every_form_passes_the_lint() -> None:
    found = [line for path in FORMS for line in lint(Form(path.name, ET.parse(path).getroot()))]
    assert not found, "\n".join(found)


def test_the_committed_forms_are_what_their_sources_compile_to() -> None:
    found = build_forms.drift(build_forms.expected(ROOT / "forms"), GENERATED)
    assert not found, "\n".join(found)


MENUS = {"f": "the File menu", "v": "the View menu", "h": "the Help menu"}
OWN_MENUS = {
    "case_screen.ui": {"c": "the Case menu"},
    "letter_screen.ui": {"l": "the Letter menu"},
    "assessment_screen.ui": {"a": "the Assessment menu"},
    "packs_screen.ui": {"p": "the Pack menu"},
    "settings_screen.ui": {"g": "the Settings menu"},
    "today_screen.ui": {"t": "the Today menu"},
    "calendar_screen.ui": {"c": "the Calendar menu"},
}


def around(name: str) -> dict[str, str]:
    """What Alt takes to outside a form that is shown in the window, by its letter."""
    if not name.endswith(("_screen.ui", "_page.ui")):
        return {}
    if name.endswith("_screen.ui"):
        return {**MENUS, **OWN_MENUS.get(name, {})}
    (settings,) = alt_keys(form_of("settings_screen.ui"))
    return {**around("settings_screen.ui"), **{letter: names[0] for letter, names in settings.items()}}


def form_of(name: str) -> Form:
    return Form(name, ET.parse(ROOT / "forms" / name).getroot())


def test_alt_and_a_letter_mean_one_thing_on_every_form() -> None:
    found = [line for path in FORMS for line in alt_clashes(form_of(path.name), around(path.name))]
    assert not found, "\n".join(found)


STACK = """<ui version="4.0"><class>Note</class><widget class="QWidget" name="Note"><layout class="QVBoxLayout">
<item><widget class="QPushButton" name="back_button"><property name="text"><string>&amp;Back</string></property>
</widget></item><item><widget class="QStackedWidget" name="pages_stack">
<widget class="QWidget" name="first_page"><layout class="QVBoxLayout"><item>
<widget class="QLabel" name="name_label"><property name="text"><string>&amp;Name &amp;&amp; role</string></property>
<property name="buddy"><cstring>name_edit</cstring></property></widget></item></layout></widget>
<widget class="QWidget" name="second_page"><layout class="QVBoxLayout"><item>
<widget class="QPushButton" name="next_button"><property name="text"><string>&amp;Next</string></property>
</widget></item></layout></widget></widget></item></layout></widget></ui>"""


def clashes(text: str, outside: dict[str, str] | None = None) -> list[str]:
    return alt_clashes(Form("note.ui", ET.fromstring(text)), outside)


def test_pages_that_are_never_seen_together_may_share_a_letter() -> None:
    assert clashes(STACK) == []
    assert clashes(STACK.replace("&amp;Next", "&amp;Back")) == ["note.ui: Alt+B means back_button, next_button"]
    assert clashes(STACK, {"b": "the Back menu"}) == ["note.ui: Alt+B means back_button, the Back menu"]
    assert clashes(STACK.replace("QStackedWidget", "QWidget")) == ["note.ui: Alt+N means name_label, next_button"]
    without_buddy = STACK.replace("<cstring>name_edit</cstring>", "")
    assert clashes(without_buddy.replace("QStackedWidget", "QWidget")) == []


SOUND = """<ui version="4.0"><class>Note</class>
<widget class="QWidget" name="Note"><layout class="QVBoxLayout" name="note_layout">
<item><widget class="QLabel" name="note_label"><property name="buddy"><cstring>note_edit</cstring></property>
</widget></item><item><widget class="QLineEdit" name="note_edit"/></item>
<item><widget class="QPushButton" name="save_button">
<property name="text"><string>Save</string></property></widget></item>
</layout></widget><tabstops><tabstop>note_edit</tabstop><tabstop>save_button</tabstop></tabstops></ui>"""
TEXT = '<property name="text">'


def findings(text: str) -> list[str]:
    return lint(Form("note.ui", ET.fromstring(text)))


def test_a_sound_form_passes() -> None:
    assert findings(SOUND) == []


def property_before_text(name: str, inside: str) -> str:
    return f'<property name="{name}">{inside}</property>{TEXT}'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("note_label", "label_3"),
        ('name="note_layout"', 'name="verticalLayout"'),
        ('name="save_button"', 'name="note_edit"'),
        ("<class>Note<", "<class>Other<"),
        ("<cstring>note_edit<", "<cstring>note_label<"),
        ("<cstring>note_edit<", "<cstring>gone_edit<"),
        ('<property name="buddy"><cstring>note_edit</cstring></property>', ""),
        ("<tabstop>save_button</tabstop>", ""),
        ("<tabstop>save_button</tabstop>", "<tabstop>save_button</tabstop><tabstop>gone_button</tabstop>"),
        (TEXT, property_before_text("styleSheet", "<string>color: red</string>")),
        (TEXT, property_before_text("icon", "<iconset>a.svg</iconset>")),
        (
            TEXT,
            property_before_text("minimumSize", "<size><width>9</width></size>").removesuffix(TEXT)
            + property_before_text("maximumSize", "<size><width>9</width></size>"),
        ),
        ("</tabstops>", "</tabstops><connections><connection><sender>save_button</sender></connection></connections>"),
        ("</tabstops>", "</tabstops><resources><include location='icons.qrc'/></resources>"),
    ],
)
def test_a_faulty_form_is_found(before: str, after: str) -> None:
    assert before in SOUND
    assert findings(SOUND.replace(before, after, 1))


def test_a_promoted_input_needs_a_name_as_well() -> None:
    custom = "<customwidget><class>DueDateEdit</class><extends>QDateEdit</extends></customwidget>"
    promoted = f"<customwidgets>{custom}</customwidgets></ui>"
    text = SOUND.replace('class="QPushButton" name="save_button"', 'class="DueDateEdit" name="due_edit"')
    text = text.replace("save_button", "due_edit").replace("</ui>", promoted)
    assert findings(text) == ["note.ui: due_edit has neither a label nor an accessible name"]


SPLIT = [path for path in FORMS if 'class="QSplitter"' in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", SPLIT, ids=lambda path: path.stem)
def test_roles_within_a_splitter_are_there_before_it_dresses_its_children(path: Path) -> None:
    """A splitter polishes what is added to it; a role that is a text to be translated is set too late for that."""
    roles = [p.find("string") for p in ET.parse(path).getroot().iter("property") if p.get("name") == "role"]
    assert roles
    assert [role.text for role in roles if role is not None and role.get("notr") != "true"] == []
