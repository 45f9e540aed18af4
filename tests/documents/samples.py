"""Documents that the writers' tests share: ordinary ones, and awkward ones."""

from __future__ import annotations

from datetime import date

from complaintdesk.documents.blocks import (
    AddressBlock,
    Block,
    BulletList,
    CellKind,
    Chart,
    ChartKind,
    Column,
    Document,
    Emphasis,
    Heading,
    KeyValues,
    Letterhead,
    Note,
    Paragraph,
    Run,
    Series,
    Sheet,
    SheetLink,
    Signature,
    Table,
    Workbook,
)

DATED = date(2026, 4, 1)
AWKWARD = "Zoë & Sons <Ltd>, O'Neill <b>not bold</b> &amp; \x07\x00bell"
AWKWARD_SHOWN = "Zoë & Sons <Ltd>, O'Neill <b>not bold</b> &amp; bell"
WORDS = ("The surveyor found the wall wet below the window and the fan in the bathroom broken. " * 6).strip()
HEAD = Letterhead("Brookside Homes", ("14 Mill Lane", "Little Ashby", "AB1 2CD"), ("01632 960 123",))
ADDRESS = ("Ms Zoë O'Neill", "Flat 4, Alder Court", "22 High Street", "Little Ashby", "AB1 3EF")
CHART = Chart(
    "Complaints received",
    ChartKind.BARS,
    ("Q1", "Q2", "Q3", "Q4"),
    (Series("Stage 1", (12, 15, None, 9)), Series("Stage 2", (3, 4, 2, 1))),
    "complaints",
    "Stage 1 fell from 15 in the second quarter to 9 in the fourth.",
)


def long_table(rows: int) -> Table:
    """A table of that many rows, four columns wide."""
    return Table(
        "Open complaints",
        ("Reference", "About", "Received", "Working days"),
        tuple((f"C-2026-{n:04}", "Damp and mould", "1 March 2026", str(n)) for n in range(rows)),
        (1, 3, 1, 1),
        (3,),
    )


def document(*content: Block, draft: bool = False, large_print: bool = False, footer: str = "") -> Document:
    """A bare document of those blocks."""
    return Document("A title", "An author", DATED, content, footer=footer, draft=draft, large_print=large_print)


def letter(*, draft: bool = False, large_print: bool = False) -> Document:
    """A letter of two pages with one block of every kind but a chart."""
    content: tuple[Block, ...] = (
        AddressBlock(ADDRESS),
        KeyValues((("Date", "1 April 2026"), ("Our reference", "C-2026-0142"))),
        Paragraph.of("Dear Ms O'Neill"),
        Heading("Our response at stage 1", 1),
        Paragraph((Run("We uphold your complaint. ", Emphasis.STRONG), Run(WORDS))),
        Heading("What you told us", 2),
        BulletList(("The fan is broken.", f"The wall is wet. {WORDS}", "You lost two days' pay.")),
        Heading("What we found", 3),
        Paragraph.of(WORDS),
        Paragraph.of(f"{WORDS}\nA line of its own."),
        Heading("What we will do", 2),
        BulletList(("Replace the fan by 17 April.", "Pay you £150.00."), numbered=True),
        Table(
            "What we will pay", ("What for", "Amount"), (("Distress", "£100.00"), ("Visits", "£50.00")), (3, 1), (1,)
        ),
        Note("Amounts follow our compensation policy."),
        Paragraph.of(AWKWARD),
        Paragraph.of(WORDS),
        Signature("Sam Okafor", "Complaints Officer"),
    )
    return Document(
        "Stage 1 response <to> Zoë",
        "Brookside & Co",
        DATED,
        content,
        letterhead=HEAD,
        footer="Registered provider 0000",
        draft=draft,
        large_print=large_print,
    )


def workbook() -> Workbook:
    """A workbook with every kind of cell, awkward text, a chart of each kind and a link."""
    columns = (
        Column("Measure", width=40),
        Column("Number", CellKind.WHOLE),
        Column("Days", CellKind.DECIMAL),
        Column("Share", CellKind.PERCENT),
        Column("Paid", CellKind.MONEY),
        Column("On", CellKind.DATE),
    )
    rows = (
        ('=HYPERLINK("http://example.invalid","x")', 3, 4.25, 0.5, 12.5, date(2026, 1, 2)),
        (AWKWARD, None, None, None, None, None),
        ("+44 1632 960123", -2, -1.5, 1, 0, date(1890, 1, 1)),
        ("-5", 10**16, float("nan"), 0.333, 1_250.5, "not known"),
    )
    charts = tuple(
        Chart(f"Chart {kind}", kind, CHART.categories, CHART.series, CHART.unit, CHART.alternative)
        for kind in ChartKind
    )
    figures = Sheet(
        "Figures: a/b [1]", columns, rows, "Figures", ("A note", "=1+1"), charts, (SheetLink(0, 0, "Cases", 1),)
    )
    cases = Sheet("Cases", (Column("Reference"),), (("C-1",), ("C-2",)))
    return Workbook("Pack <&>", "Brookside", DATED, (figures, cases))
