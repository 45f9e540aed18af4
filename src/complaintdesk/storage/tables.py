"""The tables of a desk file, as they are today; the migrations build them step by step.

Days are ISO text, money is pence, choices are their own words. No rule lives here: what
SQLite alone needs (the search index, the journal's guards) is made by the migrations.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
)

SCHEMA = 5
"""The schema this program writes; kept in the file as `PRAGMA user_version`."""

APPLICATION_ID = 0x434D5044
"""Marks a desk file among SQLite files (`PRAGMA application_id`): the letters CMPD."""

metadata = MetaData()


def _key() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _table(name: str, *columns: Column[Any]) -> Table:
    """A table whose ids are never given out twice, so that the journal's paths stay unmistakable."""
    return Table(name, metadata, _key(), *columns, sqlite_autoincrement=True)


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _day(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _maybe(name: str) -> Column[str]:
    return Column(name, Text)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default="0")


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _case(*, primary: bool = False) -> Column[int]:
    return Column("case_id", ForeignKey("cases.id"), nullable=False, primary_key=primary, index=not primary)


landlord = _table("landlord", _number("version"), _text("record"))

residents = _table("residents", _text("name"), _text("email"), _text("phone"), _text("tenure"),
    _text("adjustments"), _maybe("adjustments_review_on"), _flag("large_print"),
)  # fmt: skip

homes = _table("homes", _text("address"), _text("postcode"))

cases = _table("cases", _number("version"), _text("reference"), _text("kind"), _day("received_on"),
    _text("channel"),
    Column("resident_id", ForeignKey("residents.id"), nullable=False, index=True),
    Column("home_id", ForeignKey("homes.id"), nullable=False, index=True),
    _text("words"), _text("theme"), _text("handler"), _day("logged_on"), _maybe("complaint_from"),
    _flag("told_how_to_complain"), _text("outcomes_sought"), _text("clarification_needed"),
    _maybe("clarification_asked_on"),
    # The rest is told by the parts of the case as well; it is kept here so that lists stay quick.
    _text("resident_key"),
    _number("stage"), _flag("is_open"), _maybe("responded_on"), _number("state_rank"),
    Column("reference_year", Integer), Column("reference_number", Integer),
)  # fmt: skip

representatives = Table(
    "representatives", metadata, _case(primary=True), _text("name"), _text("relation"), _text("address"),
    _text("email"), _text("phone"), _maybe("consent_on"), _maybe("consent_until"), _flag("letters_go_here"),
)  # fmt: skip

stages = Table(
    "stages", metadata, _case(primary=True),
    Column("stage", Integer, CheckConstraint("stage IN (1, 2)", name="no_third_stage"), primary_key=True),
    _day("opened_on"), _text("handler"), _maybe("acknowledged_on"), _maybe("responded_on"), _maybe("outcome"),
    _text("decision"), _text("same_person_reason"), _text("conflicts"), _maybe("checked_on"),
)  # fmt: skip

extensions = _table("extensions", _case(), _number("stage"), _day("decided_on"), _maybe("told_on"),
    _text("reason"), _day("new_date"), _text("beyond_reason"), _flag("ombudsman_details_given"), _text("updates"),
)  # fmt: skip

points = _table("points", _case(), _number("number"), _text("text"), _text("responsibility"),
    _text("responsibility_note"),
)  # fmt: skip

findings = Table(
    "findings", metadata, _case(),
    Column("point_id", ForeignKey("points.id"), primary_key=True), Column("stage", Integer, primary_key=True),
    _maybe("outcome"), _text("evidence"), _text("reasons"), _text("relied_on"),
)  # fmt: skip

remedies = _table("remedies", _case(), _number("stage"), _text("kind"), _text("what"), _text("owner"),
    _maybe("due_on"), Column("amount", Integer), _flag("agreed"), _maybe("done_on"), _text("proof"),
    _maybe("told_on"),
)  # fmt: skip

promises = _table("promises", _case(), _text("what"), _day("due_on"), _maybe("kept_on"), _text("kind", "other"),
)  # fmt: skip

contacts = _table("contacts", _case(), _day("day"), _text("channel"), _text("direction"), _text("who"),
    _text("words"), Column("attachment", ForeignKey("attachments.id")),
)  # fmt: skip

blobs = Table(
    "blobs", metadata, Column("sha256", Text, primary_key=True), _number("size"),
    Column("data", LargeBinary, nullable=False),
)  # fmt: skip

attachments = _table("attachments", Column("case_id", ForeignKey("cases.id"), index=True), _text("name"),
    _text("media_type"), _number("size"),
    Column("sha256", ForeignKey("blobs.sha256"), nullable=False, index=True), _day("added_on"),
)  # fmt: skip

letters = _table("letters", _case(), _text("kind"), _day("dated"), _text("issued_by"),
    _text("template_version"), _text("pdf_sha256"),
    Column("pdf_attachment", ForeignKey("attachments.id"), nullable=False),
    Column("docx_attachment", ForeignKey("attachments.id")), _maybe("told_due"),
)  # fmt: skip

letter_contents = Table(
    "letter_contents", metadata, Column("letter_id", ForeignKey("letters.id"), primary_key=True),
    # What the letter said and rested on is one picture that nobody looks into by column.
    _text("record"),
)  # fmt: skip

letter_sendings = _table("letter_sendings", _case(),
    Column("letter", ForeignKey("letters.id"), nullable=False, index=True), _day("sent_on"), _text("how"),
    _text("recorded_by"), _text("proof"),
)  # fmt: skip

letter_templates = _table("letter_templates", _text("name"), _number("version"), _text("made_at"), _text("made_by"),
    _text("note"), _text("based_on"),
    # None where the supplied words were taken up again.
    _maybe("text"),
)  # fmt: skip

clauses = _table("clauses", _text("kind"), _text("title"), _text("text"), _text("source"), _maybe("in_force_from"),
    _maybe("in_force_until"), _text("theme"), _flag("put_away"),
)  # fmt: skip

refusals = _table("refusals", _case(), _number("stage"), _day("asked_on"), _day("decided_on"), _text("ground"),
    _text("reasons"), _text("decided_by"), _maybe("event_on"), _maybe("aware_on"), _text("discretion"),
    _text("other_route"), _maybe("told_on"), _maybe("withdrawn_on"), _text("withdrawn_why"),
)  # fmt: skip

further_issues = _table("further_issues", _case(), _day("raised_on"), _text("what"), _flag("related"),
    _text("handling"), _text("reason"), _text("new_reference"), _maybe("told_on"),
)  # fmt: skip

determinations = _table("determinations", Column("case_id", ForeignKey("cases.id"), index=True),
    _text("ombudsman_ref"), _day("decided_on"), _text("category"), _text("issue"), _text("finding"),
    _text("landlord"),
)  # fmt: skip

closures = Table(
    "closures", metadata, _case(primary=True), _day("day"), _text("kind"), _text("reason"),
    _flag("ombudsman_details_given"),
)  # fmt: skip

reopenings = Table(
    "reopenings", metadata, _case(primary=True), Column("position", Integer, primary_key=True), _day("day"),
    _text("reason"),
)  # fmt: skip

drafts = Table(
    "drafts", metadata, _case(primary=True), Column("kind", Text, primary_key=True), _text("opening"),
    _text("closing"), _text("saved_at"),
    # What else was written for the letter, such as a progress report or a reason for leaving something out.
    _text("record"),
)  # fmt: skip

template_drafts = Table(
    "template_drafts", metadata, Column("name", Text, primary_key=True), _text("text"), _text("note"),
    _number("newest"), _text("saved_at"),
)  # fmt: skip

snapshots = _table("snapshots", _text("quarter"), _text("made_at"), _text("made_by"), _text("figures"),
    Column("pdf_attachment", ForeignKey("attachments.id"), nullable=False),
    Column("xlsx_attachment", ForeignKey("attachments.id"), nullable=False),
)  # fmt: skip

assessments = _table("assessments", _day("year_end"), _text("edition"), _text("state"), _day("begun_on"),
    _text("begun_by"), Column("begun_from", ForeignKey("assessments.id")), _text("landlord"), _text("occasion"),
    _text("why"), _maybe("source_kind"), _text("source_name"), _maybe("purpose"), _text("aside"),
    _text("approved_by"), _maybe("approved_on"), _text("minute"), _text("despite"), _maybe("published_on"),
    _text("response"), _maybe("response_on"),
    # The live evidence as it stood at approval is one picture that nobody looks into by column.
    _maybe("frozen"),
)  # fmt: skip

assessment_provisions = Table(
    "assessment_provisions", metadata,
    Column("assessment_id", ForeignKey("assessments.id"), primary_key=True),
    Column("number", Text, primary_key=True), _number("position"), _maybe("answer"), _maybe("review"),
    # Evidence, actions and words are read and written with their provision only.
    _text("record"),
)  # fmt: skip

assessment_files = Table(
    "assessment_files", metadata,
    Column("assessment_id", ForeignKey("assessments.id"), primary_key=True),
    Column("attachment_id", ForeignKey("attachments.id"), primary_key=True),
)  # fmt: skip

ombudsman_duties = _table("ombudsman_duties", _case(), _text("kind"), _text("what"), _day("due_on"),
    _maybe("done_on"), _text("proof"),
)  # fmt: skip

restrictions = _table("restrictions", _case(), _text("what"), _text("evidence"), _text("equality"),
    _day("since"), _day("review_on"), _maybe("ended_on"),
)  # fmt: skip

neighbouring_clocks = _table("neighbouring_clocks", _case(), _text("kind"), _day("started_on"),
    _text("subject"), _text("note"), _maybe("concluded_on"), _flag("extended"), _maybe("ended_on"),
)  # fmt: skip

neighbour_steps = Table(
    "neighbour_steps", metadata, _case(),
    Column("clock_id", ForeignKey("neighbouring_clocks.id"), primary_key=True),
    Column("duty", Text, primary_key=True), _day("done_on"), _text("note"),
)  # fmt: skip

extra_days = Table(
    "extra_days", metadata, Column("date", Text, primary_key=True), _text("name"), _flag("counts_as_working"),
    _text("kind", "bank holiday"),
)  # fmt: skip

first_look = Table(
    "first_look", metadata, Column("id", Integer, primary_key=True), _text("journal_hash"), _text("program"),
    _text("lines"),
)  # fmt: skip

journal = Table(
    "journal", metadata, Column("number", Integer, primary_key=True), _text("at"), _text("who"), _text("act"),
    Column("case_id", Integer, index=True), _text("diff"), _text("hash"),
    sqlite_autoincrement=True,
)  # fmt: skip

Index("letter_templates_version", letter_templates.c.name, letter_templates.c.version, unique=True)
Index("cases_reference", func.lower(cases.c.reference), unique=True)
Index("cases_numbers", cases.c.reference_year, cases.c.reference_number)
Index("cases_received", cases.c.received_on, cases.c.id)
Index("cases_open", cases.c.is_open, cases.c.received_on, cases.c.id)
Index("cases_theme", func.lower(cases.c.theme), cases.c.received_on, cases.c.id)
Index("cases_handler", func.lower(cases.c.handler), cases.c.received_on, cases.c.id)
Index("cases_state", cases.c.state_rank, cases.c.received_on, cases.c.id)
Index("cases_stage", cases.c.stage, cases.c.received_on, cases.c.id)
Index("cases_kind", cases.c.kind, cases.c.received_on, cases.c.id)
Index("cases_resident", cases.c.resident_key, cases.c.received_on, cases.c.id)
Index("residents_name", func.lower(residents.c.name))
Index(
    "residents_review", residents.c.adjustments_review_on, sqlite_where=residents.c.adjustments_review_on.is_not(None)
)
Index("homes_address", func.lower(homes.c.address))
Index("stages_opened", stages.c.opened_on)
Index("stages_responded", stages.c.responded_on)
Index("closures_day", closures.c.day)
Index("determinations_day", determinations.c.decided_on)
Index(
    "determinations_once", determinations.c.ombudsman_ref, determinations.c.decided_on,
    determinations.c.category, determinations.c.issue, determinations.c.finding, unique=True,
)  # fmt: skip
Index("remedies_open", remedies.c.case_id, sqlite_where=remedies.c.done_on.is_(None))
Index("ombudsman_duties_open", ombudsman_duties.c.case_id, sqlite_where=ombudsman_duties.c.done_on.is_(None))
Index("restrictions_open", restrictions.c.case_id, sqlite_where=restrictions.c.ended_on.is_(None))
Index("neighbouring_open", neighbouring_clocks.c.case_id, sqlite_where=neighbouring_clocks.c.ended_on.is_(None))
Index("promises_open", promises.c.case_id, sqlite_where=promises.c.kept_on.is_(None))
