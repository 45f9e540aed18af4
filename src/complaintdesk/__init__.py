"""ComplaintDesk: the desk of a social landlord's complaints officer."""

from __future__ import annotations

__version__ = "0.1.0"
