"""What a person can mend: one exception with a code, and the plain words for each code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from complaintdesk.domain.messages import MESSAGES


class UserError(Exception):
    """Something a person did or can put right; anything else that is raised is a bug.

    `code` names a message of `domain.messages`; `params` fill its fields. `str()` of the
    error is the whole plain message: what happened, then what to do.
    """

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, object] = params

    def __str__(self) -> str:
        return MESSAGES[self.code].format(**self.params)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a request: the field it lies beside, and the message's code and fields."""

    field: str
    code: str
    params: tuple[tuple[str, object], ...] = ()

    @property
    def text(self) -> str:
        """The plain message for this problem."""
        return MESSAGES[self.code].format(**dict(self.params))


class RequestRefused(UserError):
    """A request with problems: `problems` says which field each belongs to."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("request.refused", problems="\n".join(p.text for p in problems))
        self.problems = problems
