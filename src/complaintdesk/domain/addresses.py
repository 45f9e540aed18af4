"""Addresses as people write them: on several lines or on one with commas, and turned from one into the other."""

from __future__ import annotations


def on_one_line(address: str) -> str:
    """An address with commas between what stood on each line."""
    lines = (line.strip(" ,\t") for line in address.splitlines())
    return ", ".join(line for line in lines if line)


def as_lines(address: str) -> tuple[str, ...]:
    """An address as lines: those it has or, where it is on one line with commas, one for each part.

    A number alone stays with the street that follows it: "12, Quay Street, Anytown" has two lines.
    """
    lines = tuple(line.strip(" ,\t") for line in address.splitlines() if line.strip(" ,\t"))
    if len(lines) != 1:
        return lines
    found: list[str] = []
    for part in (part.strip() for part in lines[0].split(",")):
        if found and not any(c.isalpha() for c in found[-1]):
            found[-1] = f"{found[-1]} {part}".strip()
        elif part:
            found.append(part)
    return tuple(found)
