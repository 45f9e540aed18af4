"""A neutral document as JSON and back: what a letter said is kept, and can be written in any format later."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from typing import Any

from complaintdesk.documents import blocks
from complaintdesk.domain.plain import as_plain

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        blocks.Heading, blocks.Paragraph, blocks.BulletList, blocks.KeyValues, blocks.Table, blocks.WritingTable,
        blocks.Note, blocks.Signature, blocks.AddressBlock, blocks.PageBreak,
    )
}  # fmt: skip
"""The blocks of letters; charts and months are never part of one."""


def document_json(document: blocks.Document) -> dict[str, Any]:
    """The document as plain values; raises ValueError for a block that letters do not have (a bug)."""
    kept = []
    for block in document.blocks:
        name = type(block).__name__
        if name not in _KINDS:
            raise ValueError(f"a letter has no {name}")
        kept.append({"block": name, **as_plain(block)})
    head = as_plain(dataclasses.replace(document, blocks=()))
    assert isinstance(head, dict)
    return {**head, "blocks": kept}


def document_of(values: dict[str, Any]) -> blocks.Document:
    """The document that `document_json` made the values from."""
    known = {f.name: values[f.name] for f in dataclasses.fields(blocks.Document) if f.name in values}
    head = known.pop("letterhead")
    known["letterhead"] = blocks.Letterhead(**_with_picture(_tuples(head), "logo")) if head is not None else None
    known["dated"] = date.fromisoformat(known["dated"])
    known["blocks"] = tuple(_block(dict(block)) for block in values["blocks"])
    return blocks.Document(**known)


def _block(values: dict[str, Any]) -> blocks.Block:
    kind = _KINDS[values.pop("block")]
    if kind is blocks.Paragraph:
        runs = (blocks.Run(run["text"], blocks.Emphasis(run["emphasis"])) for run in values["runs"])
        return blocks.Paragraph(tuple(runs))
    made: blocks.Block = kind(**_with_picture(_tuples(values), "picture"))
    return made


def _with_picture(values: dict[str, Any], name: str) -> dict[str, Any]:
    """The values with the picture of that name as one; those kept before there were pictures have none."""
    kept = values.get(name)
    return {**values, name: blocks.Picture(**kept)} if kept is not None else values


def _tuples(value: Any) -> Any:
    """Lists as tuples, however deep; the names of fields stay."""
    if isinstance(value, dict):
        return {key: _tuples(inner) for key, inner in value.items()}
    return tuple(_tuples(inner) for inner in value) if isinstance(value, list) else value


def as_text(values: dict[str, Any]) -> str:
    """Plain values as JSON, always written in the same way."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
