"""A made-up landlord with two years of cases, so that everything in the desk can be tried at once."""

from __future__ import annotations

from complaintdesk.services.sample.making import ANCHOR, SampleReport, make_sample

__all__ = ["ANCHOR", "SampleReport", "make_sample"]
