"""The window's colours, by what they are for, in light and in dark. No Qt: a test checks their contrast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme; every value is #rrggbb.

    `window` lies behind everything, `surface` is what is read and written on, `sunken` the
    navigation. `text`, `muted` and each status colour reach 4.5:1 on `window`, `surface`
    and their own `*_soft` ground; `border_strong`, the edge of an input, reaches 3:1.
    """

    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    caution: str
    caution_soft: str
    good: str
    good_soft: str


LIGHT = Colours(
    window="#f7f8fa",
    surface="#ffffff",
    sunken="#eef1f5",
    hover="#f0f4fa",
    border="#dfe3e9",
    border_strong="#8590a0",
    text="#1a2029",
    muted="#566070",
    accent="#1f5aa6",
    accent_hover="#17457f",
    on_accent="#ffffff",
    accent_soft="#e4edf9",
    danger="#b3261e",
    danger_soft="#fdeceb",
    caution="#8a4b00",
    caution_soft="#fdf1dc",
    good="#1b6b3a",
    good_soft="#e5f4ea",
)

DARK = Colours(
    window="#15181d",
    surface="#1d2127",
    sunken="#111419",
    hover="#252a32",
    border="#343a44",
    border_strong="#767f8e",
    text="#e9ecf0",
    muted="#a7b0bd",
    accent="#8ab6f5",
    accent_hover="#aacbfa",
    on_accent="#0d1c30",
    accent_soft="#233750",
    danger="#ff9a91",
    danger_soft="#41211f",
    caution="#f5bd66",
    caution_soft="#3d2e14",
    good="#84d6a0",
    good_soft="#1b3524",
)


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb, from 0 (black) to 1 (white), as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
