"""Web pages: one page that holds all it needs, in good order, and in which no words have a meaning."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from lxml import etree

from complaintdesk.documents.blocks import (
    BulletList,
    Document,
    FormTable,
    Heading,
    MonthGrid,
    PageBreak,
    Paragraph,
    Table,
)
from complaintdesk.documents.html import write_html
from tests.documents import samples


def _page(document: Document) -> Any:
    return etree.parse(BytesIO(write_html(document)), etree.HTMLParser(encoding="utf-8")).getroot()


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _headings(page: Any) -> list[tuple[str, str]]:
    return [(e.tag, _text(e)) for e in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]


def _form(*rows: tuple[str, ...]) -> FormTable:
    return FormTable("The form", ("Code provision", "Evidence"), rows, (1, 4))


def test_a_letter_has_everything_in_it_in_its_order() -> None:
    page = _page(samples.letter(draft=True))
    assert page.get("lang") == "en-GB"
    assert _text(page.find("head/title")) == "Stage 1 response <to> Zoë"
    assert [_text(e) for e in page.iter("dt")] == ["Date", "Our reference"]
    assert [e.tag for e in page.find("body/main") if e.tag in {"ul", "ol"}] == ["ul", "ol"]
    text = _text(page.find("body"))
    for words in (
        "Draft, not sent", "Brookside Homes", "14 Mill Lane", "Flat 4, Alder Court", "Dear Ms O'Neill",
        "We uphold your complaint.", "Replace the fan by 17 April.", "Amounts follow our compensation policy.",
        samples.AWKWARD_SHOWN, "Yours sincerely", "Complaints Officer", "Registered provider 0000",
    ):  # fmt: skip
        assert words in text
    assert text.index("Draft, not sent") < text.index("Brookside Homes") < text.index("Dear") < text.index("Yours")


def test_there_is_one_heading_of_level_1_and_no_level_is_skipped() -> None:
    document = samples.document(Heading("Part", 3), Heading("Deep", 3), Heading("Whole", 1), Heading("Other", 1))
    assert _headings(_page(document)) == [("h1", "Part"), ("h2", "Deep"), ("h2", "Whole"), ("h2", "Other")]
    assert _headings(_page(samples.document(Heading("Part", 2), Heading("Deep", 3)))) == [
        ("h1", "A title"), ("h2", "Part"), ("h3", "Deep"),
    ]  # fmt: skip


def test_a_table_has_a_caption_and_heads() -> None:
    page = _page(samples.document(samples.long_table(2)))
    (table,) = page.iter("table")
    assert _text(table.find("caption")) == "Open complaints"
    assert [e.get("scope") for e in table.iter("th")] == ["col"] * 4
    assert [e.get("class") for e in table.findall("tbody/tr/td")] == [None, None, None, "number"] * 2
    region = table.getparent()
    assert (region.get("role"), region.get("tabindex"), region.get("aria-label")) == ("region", "0", "Open complaints")


def test_a_caption_that_the_heading_says_is_there_for_screen_readers_only() -> None:
    page = _page(samples.document(Heading("Open complaints"), samples.long_table(1)))
    assert page.find(".//caption/span").get("class") == "unseen"
    assert _page(samples.document(samples.long_table(1))).find(".//caption/span").get("class") is None


def test_a_form_stays_a_table_when_a_phone_shows_it_as_cards() -> None:
    (table,) = _page(samples.document(_form(("6.10", "Policy, part 2\nSample of letters")))).iter("table")
    (row,) = table.findall("tbody/tr")
    assert [(e.tag, e.get("role"), e.get("scope")) for e in row] == [("th", "rowheader", "row"), ("td", "cell", None)]
    assert [e.text for e in row[1]] == ["Policy, part 2", "Sample of letters"]
    assert row[1].get("data-label") == "Evidence"
    assert [e.get("role") for e in table.iter("table", "thead", "tbody", "tr")] == [
        "table", "rowgroup", "row", "rowgroup", "row",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "links"),
    [
        ("Policy (https://a.example/x?a=1&b=2).", ["https://a.example/x?a=1&b=2"]),
        ("See HTTP://a.example, and more", ["HTTP://a.example"]),
        ("javascript:alert(1) data:text/html,x ftp://a.example www.a.example", []),
        ('https://a.example/"onclick="x', ["https://a.example/"]),
    ],
)
def test_only_web_addresses_are_links(words: str, links: list[str]) -> None:
    page = _page(samples.document(_form(("1.2", words))))
    assert [e.get("href") for e in page.iter("a")] == links
    assert all(set(e.attrib) == {"href", "rel"} for e in page.iter("a"))
    assert _text(page.find(".//td")) == words


def test_addresses_in_a_letter_are_no_links() -> None:
    page = _page(samples.document(Paragraph.of("https://a.example"), Table("T", ("A",), (("https://a.example",),))))
    assert not list(page.iter("a"))


def test_a_chart_is_drawn_in_the_page_with_its_alternative() -> None:
    page = _page(samples.document(samples.CHART))
    (drawing,) = page.iter("svg")
    assert drawing.get("role") == "img"
    assert _text(drawing.find("desc")) == samples.CHART.alternative


def test_many_sections_are_listed_with_links_that_lead_to_them() -> None:
    page = _page(samples.document(*(Heading(f"Part {n}") for n in range(4))))
    links = [e.get("href") for e in page.find("body/main/nav").iter("a")]
    assert links == [f"#{e.get('id')}" for e in page.iter("h2")]
    assert page.find("body/main/nav").get("aria-label")
    assert not list(_page(samples.document(*(Heading(f"Part {n}") for n in range(3)))).iter("nav"))


def test_nothing_is_run_and_nothing_is_fetched() -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)> ' \" &"
    document = samples.document(
        Heading(hostile, 1), Paragraph.of(hostile), BulletList((hostile,)), _form((hostile, hostile)),
        Table(hostile, (hostile,), ((hostile,),)), PageBreak(), samples.CHART, footer=hostile,
    )  # fmt: skip
    page = _page(document)
    assert not list(page.iter("script", "img", "link", "iframe", "object", "form", "base"))
    names = {name for element in page.iter(etree.Element) for name in element.attrib}
    assert not names & {"src", "srcset", "background", "onerror", "onclick", "action"}
    style = "".join(page.find("head/style").itertext())
    assert "url(" not in style
    assert "@import" not in style
    assert page.find("head/meta[@http-equiv]").get("content").startswith("default-src 'none'")
    assert _text(page.find(".//h1")) == " ".join(hostile.split())


def test_line_breaks_are_kept_and_characters_that_no_page_may_hold_are_dropped() -> None:
    page = _page(samples.document(Paragraph.of("one\ntwo\x00\x07 \ud800three")))
    (line,) = page.findall("body/main/p")
    assert [line.text, line[0].tag, line[0].tail] == ["one", "br", "two \ufffdthree"]


def test_a_month_is_a_table_of_weeks() -> None:
    page = _page(samples.document(MonthGrid.of("May", ("Monday",), ())))
    assert _text(page.find(".//caption")) == "May"


def test_the_same_document_gives_the_same_bytes_whatever_its_shape() -> None:
    for document in (samples.letter(), samples.letter(large_print=True), samples.document(_form(("1.2", "x")))):
        assert write_html(document) == write_html(document)
    assert b"A4 landscape" in write_html(Document("T", "A", samples.DATED, (), landscape=True))
    assert b"A4 landscape" not in write_html(samples.letter())
    assert b"font-size: 150%" in write_html(samples.letter(large_print=True))
