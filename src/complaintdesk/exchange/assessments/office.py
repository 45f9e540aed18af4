"""Word and Excel files taken apart with care: a zip of XML parts, from which nothing is unpacked unmeasured.

Their own libraries unpack all that a file names, pictures too, before they look at it. Here
a part is unpacked when it is asked for, and only as far as the limits go.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

from complaintdesk.domain.errors import UserError
from complaintdesk.exchange.assessments.limits import (
    LARGEST_PART,
    LARGEST_READ,
    LARGEST_UNPACKED,
    MEGABYTE,
    MOST_MARKS,
    MOST_PARTS,
)

_ENTRY = b"PK\x01\x02"
_DECLARATION = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCRYPTED = 0x1

_PACKED_BY = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""What Office itself uses; the other ways of packing take memory by what the file declares."""


def xml_parser() -> Any:
    """A parser that resolves no entity, fetches nothing, and keeps libxml2's own limits of depth and length."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip


def kind_of(element: Any) -> str:
    """An element's name without its namespace, which strict files spell differently; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its name without its namespace; "" where it is missing."""
    plain = element.get(name)
    if plain is not None:
        return str(plain)
    return next((str(v) for key, v in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Any, *names: str) -> Any:
    """The first child by each name in turn, one inside the other; None where one is missing."""
    for name in names:
        element = next((c for c in element if kind_of(c) == name), None)
        if element is None:
            return None
    return element


class OfficeFile:
    """The parts of a Word or Excel file.

    Raises UserError "assessment.damaged", "assessment.swollen", "assessment.deep",
    "assessment.unsafe" or "assessment.protected", here or when a part is asked for.
    """

    def __init__(self, data: bytes, path: Path) -> None:
        self._path = path
        self._read = 0
        if data.count(_ENTRY) > MOST_PARTS:
            raise self._swollen(LARGEST_UNPACKED)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise self._damaged() from error
        if sum(info.file_size for info in self._zip.infolist()) > LARGEST_UNPACKED:
            raise self._swollen(LARGEST_UNPACKED)
        self._names = {info.filename.lower(): info for info in self._zip.infolist()}

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._names

    def starts(self, name: str) -> bytes:
        """The first bytes of a part, 256 at most; empty where there is none."""
        return self._unpacked(name, 256) if name in self else b""

    def read(self, name: str) -> bytes:
        """A part's bytes.

        Neither the size that the file declares nor the one it really unpacks to may pass the limit.
        """
        if name not in self:
            raise self._damaged()
        if self._names[name.lower()].file_size > LARGEST_PART:
            raise self._swollen(LARGEST_PART)
        data = self._unpacked(name, LARGEST_PART + 1)
        self._read += len(data)
        if len(data) > LARGEST_PART or self._read > LARGEST_READ:
            raise self._swollen(LARGEST_PART)
        return data

    def xml(self, name: str) -> Any:
        """A part as a tree of elements."""
        data = self.read(name)
        # A declaration in two-byte letters has a zero beside each.
        plain = data.replace(b"\0", b"") if b"\0" in data[:4096] else data
        if _DECLARATION.search(plain):
            raise UserError("assessment.unsafe", path=self._path)
        if plain.count(b"<") + plain.count(b"=") > MOST_MARKS:
            raise self._swollen(LARGEST_PART)
        parser = xml_parser()
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if is_too_deep(parser):
                raise UserError("assessment.deep", path=self._path) from error
            raise self._damaged() from error

    def related(self, source: str, kind: str) -> Mapping[str, str]:
        """The parts that `source` ("" for the file itself) names as related, by the ids under which it speaks of them.

        `kind` is the end of the relation's kind: "styles", "worksheet".
        """
        folder, name = posixpath.split(source)
        part = posixpath.join(folder, "_rels", f"{name}.rels")
        return dict(self._targets(part, folder, kind)) if part in self else {}

    def one_related(self, source: str, kind: str) -> Any:
        """The tree of the first related part of a kind that is there; None where there is none."""
        part = next((part for part in self.related(source, kind).values() if part in self), None)
        return None if part is None else self.xml(part)

    def main(self) -> tuple[str, str]:
        """The main part and what kind of content it is said to have, both "" where the file names none."""
        mains = [part for part in self.related("", "officeDocument").values() if part in self]
        return (mains[0], self._content(mains[0])) if mains else ("", "")

    def _content(self, part: str) -> str:
        if "[content_types].xml" not in self:
            return ""
        ending = posixpath.splitext(part)[1].lstrip(".").lower()
        default = ""
        for element in self.xml("[Content_Types].xml"):
            if attribute(element, "PartName").lstrip("/").lower() == part.lower():
                return attribute(element, "ContentType")
            if attribute(element, "Extension").lower() == ending:
                default = attribute(element, "ContentType")
        return default

    def _targets(self, part: str, folder: str, kind: str) -> Iterator[tuple[str, str]]:
        for element in self.xml(part):
            if attribute(element, "TargetMode") == "External" or not attribute(element, "Type").endswith(f"/{kind}"):
                continue
            target = attribute(element, "Target")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            yield attribute(element, "Id"), posixpath.normpath(whole)

    def _unpacked(self, name: str, most: int) -> bytes:
        """At most `most` bytes of a part, whatever size is declared for it."""
        info = self._names[name.lower()]
        if info.flag_bits & _ENCRYPTED:
            raise UserError("assessment.protected", path=self._path)
        if info.compress_type not in _PACKED_BY:
            raise self._damaged()
        try:
            with self._zip.open(info) as part:
                return part.read(most)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
            raise self._damaged() from error

    def _swollen(self, most: int) -> UserError:
        return UserError("assessment.swollen", path=self._path, most=most // MEGABYTE)

    def _damaged(self) -> UserError:
        return UserError("assessment.damaged", path=self._path)


def is_too_deep(parser: Any) -> bool:
    """Whether a parser gave up because of libxml2's limits: 256 levels, or ten million letters in one text."""
    return any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
