"""The four files in which a self-assessment is published."""

from __future__ import annotations

from complaintdesk.documents.assessment import FormFacts, compose_assessment
from complaintdesk.documents.assessment_workbook import compose_assessment_workbook
from complaintdesk.documents.docx import write_docx
from complaintdesk.documents.html import write_html
from complaintdesk.documents.pdf import write_pdf
from complaintdesk.documents.xlsx import write_xlsx
from complaintdesk.domain.assessment.record import Assessment


def assessment_files(assessment: Assessment, form: FormFacts) -> dict[str, bytes]:
    """The web page, PDF, Word file and workbook by name; the same facts always give the same bytes.

    The names are of the kind “Self-assessment 2026.html”; those of a draft say so.
    """
    document = compose_assessment(assessment, form)
    name = f"Self-assessment {assessment.head.year_end.year}{' draft' if document.draft else ''}"
    return {
        f"{name}.html": write_html(document),
        f"{name}.pdf": write_pdf(document),
        f"{name}.docx": write_docx(document),
        f"{name}.xlsx": write_xlsx(compose_assessment_workbook(assessment, form)),
    }
