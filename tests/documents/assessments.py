"""Self-assessments of the invented Larkfield Homes, with all that makes a form hard to print and to read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from complaintdesk.documents.assessment import FormFacts
from complaintdesk.domain.assessment import Answer, Flag, FlagKind, Rag
from complaintdesk.domain.assessment.record import (
    AnsweredProvision,
    Assessment,
    AssessmentHead,
    AssessmentState,
    EvidenceItem,
    EvidenceKind,
    Occasion,
    ProvisionAction,
    Review,
)
from complaintdesk.domain.assessment.taking_in import taken_in
from complaintdesk.services.assessments import read_assessment
from tests.exchange.assessments.larkfield import code, form_rows

REMARK = "Our team looks at this every month and tells the panel of tenants what it found."
FACTS = FormFacts("Larkfield Homes", code())
KINDS = (".html", ".pdf", ".docx", ".xlsx")
APPROVED = AssessmentHead(
    1,
    date(2026, 3, 31),
    "code-2024-04",
    AssessmentState.PUBLISHED,
    date(2026, 4, 2),
    begun_by="SECRET BEGINNER",
    source_name="SECRET FILE",
    aside="SECRET ASIDE",
    occasion=Occasion.PROCEDURES,
    approved_by="The Board",
    approved_on=date(2026, 6, 12),
    minute="7.2",
    despite="SECRET REASON",
    published_on=date(2026, 6, 30),
    response="The Board has read this line by line.\n6.2 will be reported on every quarter.",
    response_on=date(2026, 6, 12),
)
DRAFT = AssessmentHead(1, date(2026, 3, 31), "code-2024-04", AssessmentState.DRAFT, date(2026, 4, 2))


def plain_form() -> tuple[AnsweredProvision, ...]:
    """Every provision answered, with the desk's summaries where the Code's words would stand."""
    return tuple(
        AnsweredProvision(
            number,
            requirement,
            Answer.YES,
            tuple(EvidenceItem(EvidenceKind.DOCUMENT, line) for line in evidence.split("\n")),
            commentary,
        )
        for number, requirement, _, evidence, commentary in form_rows()
    )


def changed(**provisions: dict[str, object]) -> tuple[AnsweredProvision, ...]:
    """The plain form with some provisions changed, each named like p6_2."""
    by_number = {name[1:].replace("_", "."): changes for name, changes in provisions.items()}
    return tuple(replace(p, **by_number.get(p.number, {})) for p in plain_form())  # type: ignore[arg-type]


def awkward_form() -> tuple[AnsweredProvision, ...]:
    """A form with every column used and every difficulty at once."""
    secret = {
        "note": "SECRET NOTE",
        "review": Review.CORRECTED,
        "doubts": (Flag(FlagKind.GARBLED, "SECRET DOUBT"),),
        "source_text": "SECRET SOURCE",
        "places": ("SECRET PLACE",),
    }
    link = "https://www.larkfield.example/about-us/policies/complaints-and-compensation-policy-2026.pdf"
    cells: dict[str, dict[str, object]] = {
        "p1_2": {"requirement": "", "commentary": "Said & <b>shown</b> to Zoë.\n=1+1\nYes, and no."},
        "p1_3": {"answer": None, "evidence": (), "commentary": "", "requirement": "self- assessment and/ or more"},
        "p2_1": {
            "evidence": (
                EvidenceItem(EvidenceKind.CLAUSE, "Policy (part 2)", link),
                EvidenceItem(EvidenceKind.DOCUMENT, "Team handbook", "www.larkfield.example"),
                EvidenceItem(EvidenceKind.FIGURE, "Stage 1 answered: 91.7% (33 of 36)", "", "answered_in_time_1"),
                EvidenceItem(EvidenceKind.DOCUMENT, "customer.relations@larkfield-homes-group.example.org.uk"),
            )
        },
        "p5_14": {
            "answer": Answer.NO,
            "comply_by": date(2027, 3, 31),
            "rag": Rag.RED,
            "commentary": "We do not yet.\nACTION: write the policy by 31 December 2026. "
            "ACTION: train by end Q4 2026/27.",
            "actions": (
                ProvisionAction("write the policy by 31 December 2026.", by_words="31 December 2026",
                                by=date(2026, 12, 31)),
                ProvisionAction("train by end Q4 2026/27.", "Head of Homes", date(2027, 3, 31), "end Q4 2026/27"),
                ProvisionAction("Tell the board\nand the panel", "Sam & Co", done_on=date(2026, 5, 2)),
                ProvisionAction("Buy 2. hand software", by_words="as soon as may be"),
            ),
        },
        "p6_2": {"answer": Answer.NO, "comply_by": date(2026, 9, 1), "rag": Rag.AMBER,
                 "actions": (ProvisionAction("Replace the letter by June 2026", by=date(2026, 7, 1)),)},
        "p6_10": {"commentary": "\n".join(f"{n}. {REMARK * (2 + n % 4)}" for n in range(1, 30)), "rag": Rag.GREEN},
        "p6_11": {"evidence": tuple(EvidenceItem(EvidenceKind.DOCUMENT, f"Complaints policy, part {n}")
                                    for n in range(1, 90))},
        "p9_8": {"commentary": "We share what we learn with"},
    }  # fmt: skip
    return tuple(replace(p, **secret) for p in changed(**cells))  # type: ignore[arg-type]


def assessment(provisions: tuple[AnsweredProvision, ...], head: AssessmentHead = APPROVED) -> Assessment:
    """A whole self-assessment."""
    return Assessment(head, provisions)


def read_back(folder: Path, name: str, data: bytes) -> tuple[AnsweredProvision, ...]:
    """What the desk takes in from a file that it made itself."""
    path = folder / name
    path.write_bytes(data)
    return taken_in(read_assessment(path), code().provisions)


def told(provision: AnsweredProvision) -> dict[str, object]:
    """All that a published form says of a provision."""
    return {
        "number": provision.number,
        "requirement": provision.requirement,
        "answer": provision.answer,
        "evidence": [item.text for item in provision.evidence],
        "links": [item.link for item in provision.evidence],
        "commentary": provision.commentary,
        "rag": provision.rag,
        "comply_by": provision.comply_by,
        "actions": provision.actions,
    }
