"""What a Designer form must hold and may not: names, labels and tab order yes; looks and connections no."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass

ITEM_VIEWS = {"QListView", "QTableView", "QTreeView", "QListWidget", "QTableWidget", "QTreeWidget"}
INPUTS = ITEM_VIEWS | {
    "QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit",
    "QDateTimeEdit", "QSlider", "QCalendarWidget", "QTextBrowser",
}  # fmt: skip
BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
CONTAINERS = {"QTabWidget"}
MEANINGFUL = re.compile(r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")
NUMBERED = re.compile(r"_\d+$")
PLAIN_KINDS = {"label", "layout", "widget", "frame", "button", "spacer", "page", "tab", "line", "group", "box", "edit"}
LOOKS = {
    "styleSheet": "a style sheet",
    "palette": "colours",
    "font": "a font",
    "icon": "an icon",
    "pixmap": "a picture",
}


@dataclass(frozen=True)
class Form:
    """A parsed form, with the base class of each promoted widget."""

    name: str
    root: ET.Element

    def base_of(self, kind: str) -> str:
        """The Qt class behind a promoted one, or the class itself."""
        bases = {w.findtext("class"): w.findtext("extends") for w in self.root.iterfind("customwidgets/customwidget")}
        return bases.get(kind) or kind

    def widgets(self) -> list[ET.Element]:
        """Every widget but the form itself."""
        top = self.root.find("widget")
        return [] if top is None else [w for w in top.iter("widget") if w is not top]

    def kind(self, widget: ET.Element) -> str:
        """The Qt class a widget is, or is promoted from."""
        return self.base_of(widget.get("class", ""))


def text_of(widget: ET.Element, name: str) -> str:
    """The value of one property as text, empty when it is not set."""
    found = widget.find(f"property[@name='{name}']")
    return "" if found is None else "".join(found.itertext()).strip()


def lint(form: Form) -> list[str]:
    """Everything wrong with a form, one line each."""
    checks = (bad_names, unnamed_inputs, bad_buddies, fixed_looks, bad_tab_order, connections)
    return [f"{form.name}: {line}" for check in checks for line in check(form)]


def bad_names(form: Form) -> list[str]:
    """Names left as Designer gave them, numbered, used twice or not in our spelling."""
    top = form.root.find("widget")
    if top is None:
        return ["has no widget"]
    found = [] if form.root.findtext("class") == top.get("name") else ["class and top widget have different names"]
    named = [e for e in top.iter() if e.tag in {"widget", "layout", "spacer", "action"} and e is not top]
    names = [e.get("name", "") for e in named]
    found += [f"{name} is used {count} times" for name, count in Counter(names).items() if count > 1]
    for name in names:
        if not MEANINGFUL.match(name) or NUMBERED.search(name) or name in PLAIN_KINDS:
            found.append(f"{name!r} says nothing: <meaning>_<kind> is wanted")
    return found


def unnamed_inputs(form: Form) -> list[str]:
    """Inputs that a screen reader could not name; a button's name is its text, which may be set later."""
    buddies = {text_of(w, "buddy") for w in form.widgets()}
    return [
        f"{widget.get('name')} has neither a label nor an accessible name"
        for widget in form.widgets()
        if form.kind(widget) in INPUTS and not text_of(widget, "accessibleName") and widget.get("name") not in buddies
    ]


def bad_buddies(form: Form) -> list[str]:
    """Labels that point at themselves or at nothing."""
    names = {w.get("name") for w in form.widgets()}
    found = []
    for widget in form.widgets():
        buddy = text_of(widget, "buddy")
        if buddy and (buddy == widget.get("name") or buddy not in names):
            found.append(f"{widget.get('name')} is the label of {buddy}, which cannot be")
    return found


def fixed_looks(form: Form) -> list[str]:
    """Colours, fonts, pictures and sizes, which belong to the theme and to the layouts."""
    found = []
    for widget in form.root.iter("widget"):
        name = widget.get("name")
        found += [f"{name} sets {what}" for prop, what in LOOKS.items() if text_of(widget, prop)]
        smallest, largest = text_of(widget, "minimumSize"), text_of(widget, "maximumSize")
        if smallest and smallest == largest:
            found.append(f"{name} has a fixed size")
    return found


def bad_tab_order(form: Form) -> list[str]:
    """Controls the Tab key would reach in an order nobody chose."""
    stops = [stop.text or "" for stop in form.root.iterfind("tabstops/tabstop")]
    wanted = [
        w.get("name", "")
        for w in form.widgets()
        if form.kind(w) in INPUTS | BUTTONS | CONTAINERS
        and text_of(w, "focusPolicy") not in {"Qt::NoFocus", "Qt::FocusPolicy::NoFocus"}
    ]
    known = {w.get("name") for w in form.widgets()}
    missing = [f"{name} is not in the tab order" for name in wanted if len(wanted) > 1 and name not in stops]
    unknown = [f"the tab order names {stop}, which is not there" for stop in stops if stop not in known]
    return missing + unknown


def connections(form: Form) -> list[str]:
    """Connections and resource files, which are made in code."""
    found = [] if form.root.find("connections/connection") is None else ["connects signals"]
    return found if form.root.find("resources/include") is None else [*found, "includes a resource file"]


def alt_keys(form: Form) -> list[dict[str, list[str]]]:
    """For each set of pages that can be seen together, the widgets by the letter that Alt takes to them.

    The pages of a stack are never seen together; those of a tab widget neither.
    """
    top = form.root.find("widget")
    return [] if top is None else _views(form, top)


def _views(form: Form, widget: ET.Element) -> list[dict[str, list[str]]]:
    children = _children(widget)
    if form.kind(widget) in {"QStackedWidget", "QTabWidget"}:
        titles: dict[str, list[str]] = {}
        for page in children:
            _note(titles, _title_of(page), page.get("name", ""))
        return [_joined([titles, view]) for page in children for view in _views(form, page)] or [titles]
    own: dict[str, list[str]] = {}
    kind = form.kind(widget)
    if kind in BUTTONS or kind == "QGroupBox" or (kind == "QLabel" and text_of(widget, "buddy")):
        _note(own, text_of(widget, "text") or text_of(widget, "title"), widget.get("name", ""))
    combined = [own]
    for child in children:
        combined = [_joined([known, view]) for known in combined for view in _views(form, child)]
    return combined


def _title_of(page: ET.Element) -> str:
    """What stands on a page's tab; empty for a page of a stack."""
    found = page.find("attribute[@name='title']")
    return "" if found is None else "".join(found.itertext()).strip()


def _children(widget: ET.Element) -> list[ET.Element]:
    """The widgets directly inside a widget, whatever layouts lie between."""
    found = []
    for child in widget:
        if child.tag == "widget":
            found.append(child)
        elif child.tag in {"layout", "item"}:
            found += _children(child)
    return found


def _note(keys: dict[str, list[str]], text: str, name: str) -> None:
    letter = alt_key(text)
    if letter:
        keys.setdefault(letter, []).append(name)


def alt_key(text: str) -> str:
    """The letter after a single "&", small; empty for none."""
    found = re.search(r"&(.)", text.replace("&&", ""))
    return found[1].lower() if found else ""


def _joined(views: list[dict[str, list[str]]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for view in views:
        for letter, names in view.items():
            found[letter] = [*found.get(letter, []), *names]
    return found


def alt_clashes(form: Form, around: dict[str, str] | None = None) -> list[str]:
    """Letters that Alt would take to more than one thing; `around` names what stands outside the form by its letter."""
    found: dict[str, None] = {}
    for view in alt_keys(form):
        for letter, names in view.items():
            outside = [around[letter]] if around and letter in around else []
            if len(names) + len(outside) > 1:
                found[f"{form.name}: Alt+{letter.upper()} means {', '.join([*names, *outside])}"] = None
    return list(found)
