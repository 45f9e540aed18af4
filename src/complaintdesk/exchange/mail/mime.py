"""The parts of an Internet email as the standard library takes them apart: within limits, attached emails whole."""

from __future__ import annotations

import re
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from email.policy import Compat32, Policy
from email.utils import collapse_rfc2231_value
from typing import Any

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.mail.letters import header_letters, without_encoded_words
from complaintdesk.exchange.mail.limits import (
    LONGEST_HEADER,
    LONGEST_PART_HEADER,
    MOST_LEVELS,
    MOST_LINES,
    MOST_PARAMETERS,
    MOST_PARTS,
)

_FOLDS = re.compile(r"\r?\n(?=[ \t])|[\r\n]")
_FILE_NAME = re.compile(r"\b(?:file)?name(?:\*[0-9]*\*?)?\s*=\s*\"?([^\";]+)", re.IGNORECASE)
_ODD = (LookupError, ValueError, TypeError, AttributeError, RecursionError)
"""What the standard library raises over headers that break the rules in ways nobody foresaw."""


class _Policy(Compat32):
    """Headers as one line of letters, however their bytes were written, and never longer than the limits.

    The older policy of the standard library is the one that lets us decode each header
    ourselves: the newer shows bytes above ASCII as question marks, and raises over some.
    """

    def header_fetch_parse(self, name: str, value: Any) -> str:
        """A header's value; encoded words in it stay encoded, because they may hide commas and quotes."""
        value = str(value)[:LONGEST_HEADER]
        if name.lower().startswith("content-"):
            value = ";".join(value[:LONGEST_PART_HEADER].split(";", MOST_PARAMETERS)[:MOST_PARAMETERS])
        return _FOLDS.sub("", header_letters(value)).strip()


class Part(Message):
    """One part of an email; an email attached to it is one part too, with its bytes as they came."""

    level = 0

    def attach(self, payload: Any) -> None:
        """Takes in a part found inside this one. Raises UserError "mail.swollen" where that is too deep."""
        payload.level = self.level + 1
        if payload.level > MOST_LEVELS:
            raise UserError("mail.swollen", name="")
        super().attach(payload)

    @property
    def kind(self) -> str:
        """The media type in small letters, "text/plain" where none is given."""
        try:
            return super().get_content_type()
        except _ODD:
            return "application/octet-stream"

    def get_content_type(self) -> str:
        """What the parser goes by: it must not open attached emails."""
        kind = self.kind
        return "application/octet-stream" if kind.startswith("message/") else kind

    @property
    def pieces(self) -> list[Part]:
        """The parts inside this one; none for a part that is no container, or a broken one."""
        return [one for one in self.get_payload() if isinstance(one, Part)] if self.is_multipart() else []

    @property
    def data(self) -> bytes:
        """The content, unpacked from the way it was sent in; as it stands where it cannot be unpacked."""
        try:
            held = self.get_payload(decode=True)
        except _ODD:
            del self["content-transfer-encoding"]
            held = self.get_payload(decode=True)
        return held if isinstance(held, bytes) else b""

    @property
    def is_attached(self) -> bool:
        """Whether the sender meant it as a file and not as words to be read at once."""
        try:
            said = self.get_content_disposition()
        except _ODD:
            said = None
        return said == "attachment" or bool(self.file_name)

    @property
    def is_inline(self) -> bool:
        """Whether it stands among the words: they name it by its number, and it was not sent as a file."""
        try:
            said = self.get_content_disposition()
        except _ODD:
            said = None
        return said != "attachment" and (said == "inline" or bool(self.header("content-id")))

    @property
    def file_name(self) -> str:
        """The name it was given, in letters but otherwise as it came; "" where it has none."""
        for header, parameter in (("content-disposition", "filename"), ("content-type", "name")):
            try:
                given = self.get_param(parameter, header=header)
                if given:
                    return without_encoded_words(collapse_rfc2231_value(given)).strip()
            except _ODD:
                rough = _FILE_NAME.search(self.header(header))
                if rough:
                    return without_encoded_words(rough[1]).strip()
        return ""

    def parameter(self, name: str, header: str = "content-type") -> str:
        """A parameter of a header in small letters, such as the charset; "" where it is missing."""
        try:
            given = self.get_param(name, header=header)
            return collapse_rfc2231_value(given).strip().lower() if given else ""
        except _ODD:
            return ""

    def header(self, name: str) -> str:
        """The first header of a name; "" where there is none."""
        return str(self.get(name, ""))

    def headers(self, name: str) -> list[str]:
        """Every header of a name."""
        return [str(value) for value in self.get_all(name, [])]


def taken_apart(data: bytes, name: str) -> Part:
    """The email in `data`. Raises UserError "mail.swollen" where it has too many parts or lines, or too deep parts."""
    if max(data.count(b"\n"), data.count(b"\r")) > MOST_LINES:
        raise UserError("mail.swollen", name=name)
    try:
        made = message_from_bytes(data, policy=_Policy(message_factory=_counted()))
    except UserError as error:
        raise UserError("mail.swollen", name=name) from error
    except _ODD as error:
        raise UserError("mail.not_read", name=name) from error
    assert isinstance(made, Part)
    return made


def _counted() -> Callable[..., Part]:
    """Makes parts, and no more than the limit."""
    count = 0

    def make(policy: Policy[Any]) -> Part:
        nonlocal count
        count += 1
        if count > MOST_PARTS:
            raise UserError("mail.swollen", name="")
        return Part(policy=policy)

    return make
