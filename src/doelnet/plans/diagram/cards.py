"""Cards: how high each is, what stands on it, and its shape as SVG."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape as _escape

from doelnet.draft import ElementKind

from .fold import Card
from .graph import Node, Words
from .phrases import say
from .text import shorten, width_of, wrap

FONT, LINE = 15, 19
SMALL, SMALL_LINE = 13, 18
LEFT, RIGHT, TOP, BOTTOM = 17, 10, 9, 10
"""Pixels from the edge of a card to its text."""

HANDLE_HEIGHT = 24
BAR = 5
"""Width of the solid left edge."""

_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def escape(text: str) -> str:
    """Return `text` for use in XML content or a quoted attribute, without characters that XML does not know."""
    return _escape(_NOT_XML.sub(" ", text))


@dataclass(frozen=True, slots=True)
class Face:
    """What stands on a card: a bold start, lines of text, a small line (year, owner), a mark with its sign."""

    height: int
    bold: str
    lines: tuple[str, ...]
    small: str = ""
    sign: str = ""
    mark: str = ""


def face(card: Card, words: Words, width: int) -> Face:
    """Return what stands on `card` when cards are `width` pixels wide."""
    if card.form == "node":
        return _node_face(card.members[0], words, width)
    room = width - LEFT - RIGHT - 16
    title = shorten(words.count(card.kind, len(card.members)), FONT, room, bold=True)
    if card.form == "handle":
        return Face(HANDLE_HEIGHT, title, ())
    open_ends = sum(member.placeholder for member in card.members)
    mark = f"{open_ends} {say(words.language, 'placeholder')}" if open_ends else ""
    return _measured(title, [], "", "○" if mark else "", mark, width)


def _node_face(node: Node, words: Words, width: int) -> Face:
    room = width - LEFT - RIGHT
    number = shorten(node.number, FONT, room, bold=True) if node.number else ""
    indent = width_of(number, FONT, bold=True) + 5 if number else 0
    lines = wrap(node.text, FONT, room, indent=indent)
    small = shorten(" · ".join(part for part in (node.year, node.aim, node.owner) if part), SMALL, room)
    sign, mark = ("!", node.mark) if node.mark else ("", "")
    if node.placeholder and not mark:
        sign, mark = "○", say(words.language, "placeholder")
    return _measured(number, lines, small, sign, mark, width)


def _measured(bold: str, lines: Sequence[str], small: str, sign: str, mark: str, width: int) -> Face:
    height = TOP + max(1, len(lines)) * LINE + bool(small) * SMALL_LINE + bool(mark) * (SMALL_LINE + 2) + BOTTOM
    return Face(height, bold, tuple(lines), small, sign, shorten(mark, SMALL, width - LEFT - RIGHT - 18))


def name(card: Card, word: str, words: Words, parents: Sequence[str]) -> str:
    """Return a card's name for who cannot see the drawing, which is also its tooltip.

    `word` tells which of the plan's words stands over its column, `parents` how those it contributes to are called.
    """
    counted = words.count(card.kind, len(card.members))
    if card.form == "handle":
        return say(words.language, "fold group", counted)
    if card.form == "fold":
        years = Counter(member.year for member in card.members if member.year)
        spread = ", ".join(say(words.language, "in year", number, year) for year, number in sorted(years.items()))
        shown = say(words.language, "show group", counted)
        return f"{shown} ({spread})" if spread else shown
    node = card.members[0]
    head = " ".join(part for part in (words.pair(word)[0], node.number) if part)
    out = f"{head}: {node.text}"
    facts = [node.year, node.aim, node.owner and say(words.language, "owner", node.owner), node.mark]
    facts.append(say(words.language, "placeholder") if node.placeholder else None)
    facts.append(say(words.language, "leads to", ", ".join(parents)) if parents else None)
    return "\n".join([out, *(fact for fact in facts if fact)])


@lru_cache(maxsize=1024)
def box(kind: ElementKind, form: str, width: int, height: int) -> str:
    """Return the shape of a card, its solid left edge included. Each kind has an outline of its own."""
    if form == "handle":
        return f'<rect class="din-box" width="{width}" height="{height}" rx="3"/>'
    behind = ""
    if form == "fold":
        behind = f'<path class="din-pile" d="M6 {height}v3h{width - 3}v{-height + 3}h-3"/>'
    return (
        f'{behind}<path class="din-box" d="{_outline(kind, width, height)}"/>'
        f'<path class="din-bar" d="M0 0h{BAR}v{height}h-{BAR}z"/>'
    )


def _outline(kind: ElementKind, w: int, h: int) -> str:
    cut = 12
    if kind in ("goal", "effort"):
        r = 9 if kind == "goal" else 3
        return f"M0 0H{w - r}a{r} {r} 0 0 1 {r} {r}V{h - r}a{r} {r} 0 0 1 -{r} {r}H0z"
    if kind == "target":
        r = min(18, h // 2)
        return f"M0 0H{w - r}a{r} {r} 0 0 1 {r} {r}V{h - r}a{r} {r} 0 0 1 -{r} {r}H0z"
    if kind == "benefit":
        return f"M0 0H{w - cut}L{w} {cut}V{h}H0z"
    if kind == "capability":
        return f"M0 0H{w - cut}L{w} {cut}V{h - cut}L{w - cut} {h}H0z"
    if kind == "result":
        cut = 9
        return f"M0 0H{w}V{h - cut}L{w - cut} {h}H0zM{w} {h - cut}H{w - cut}V{h}"
    return f"M0 0H{w}V{h}H0z"


def inside(shown: Face, form: str, width: int) -> str:
    """Return the text of a card as SVG."""
    if form == "handle":
        return f'{_chevron(width, 12, up=True)}<text class="din-fold" x="{LEFT}" y="17">{escape(shown.bold)}</text>'
    out: list[str] = []
    y = TOP + FONT - 1
    if form == "fold":
        out.append(f'{_chevron(width, TOP + 10, up=False)}<text class="din-fold" x="{LEFT}" y="{y}">')
        out.append(f"{escape(shown.bold)}</text>")
    else:
        out.append(f'<text class="din-text" x="{LEFT}" y="{y}">')
        bold = f'<tspan class="din-number">{escape(shown.bold)}</tspan> ' if shown.bold else ""
        out.append(bold + escape(shown.lines[0] if shown.lines else ""))
        out.extend(f' <tspan x="{LEFT}" dy="{LINE}">{escape(line)}</tspan>' for line in shown.lines[1:])
        out.append("</text>")
    y += max(0, len(shown.lines) - 1) * LINE
    if shown.small:
        y += SMALL_LINE
        out.append(f'<text class="din-small" x="{LEFT}" y="{y}">{escape(shown.small)}</text>')
    if shown.mark:
        y += SMALL_LINE + 2
        out.append(_mark(shown, y))
    return "".join(out)


def _mark(shown: Face, y: int) -> str:
    sign = f'<circle class="din-open" cx="{LEFT + 6}" cy="{y - 4}" r="5"/>'
    if shown.sign == "!":
        sign = (
            f'<path class="din-warn" d="M{LEFT + 6} {y - 11}l7 13h-14z"/>'
            f'<path class="din-bang" d="M{LEFT + 6} {y - 7}v4.5m0 1.5v1.5"/>'
        )
    return f'{sign}<text class="din-mark" x="{LEFT + 18}" y="{y}">{escape(shown.mark)}</text>'


def _chevron(width: int, y: int, *, up: bool) -> str:
    x = width - 23
    return f'<path class="din-chevron" d="{f"M{x} {y + 3}l5-6 5 6" if up else f"M{x + 2} {y - 5}l6 5-6 5"}"/>'
