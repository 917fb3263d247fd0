"""The headings over a drawing, and the strips in which it goes to paper."""

from __future__ import annotations

from .cards import escape
from .graph import Words
from .plan import MARGIN, Plan
from .text import shorten, width_of

HEAD = 46
"""Height of the row of headings."""

FONT = 16

PAGE_WIDTH, PAGE_SHAPE = 1560, 0.66
"""A strip is at least so many pixels wide, and so high for its width (A3 or A4, landscape, with margins)."""

TITLE = 190
"""Pixels kept free on the first page for the title of the plan."""


def heads(plan: Plan, words: Words) -> str:
    """Return the headings of the columns in the plan's own words, with how many elements stand under each."""
    counts = [0] * len(plan.layers.columns)
    for index, card in enumerate(plan.folded.cards):
        counts[plan.layers.column_of[index]] += 0 if card.form == "handle" else len(card.members)
    out = [
        f'<svg class="din-heads" xmlns="http://www.w3.org/2000/svg" width="{plan.width}" height="{HEAD}"'
        f' viewBox="0 0 {plan.width} {HEAD}" aria-hidden="true"><g id="din-headings">'
    ]
    for index, column in enumerate(plan.layers.columns):
        x = plan.left(index)
        number, dutch = str(counts[index]), words.tongue if words.is_own(column.word) else ""
        title = shorten(words.heading(column.word), FONT, plan.card - width_of(number, FONT) - 10, bold=True)
        out.append(
            f'<text class="din-heading" x="{x}" y="26"{dutch}>{escape(title)}'
            f' <tspan class="din-count">{number}</tspan></text>'
            f'<path class="din-rule din-kind-{column.kind}" d="M{x} 36h{plan.card}"/>'
        )
    out.append("</g></svg>")
    return "".join(out)


def strips(plan: Plan) -> str:
    """Return the drawing once more, by reference, in strips of one page each with the headings over every strip."""
    width = plan.width
    wide = max(width, PAGE_WIDTH)
    side = (wide - width) // 2
    out: list[str] = []
    for start, end in cuts(plan, int(wide * PAGE_SHAPE) - HEAD, TITLE):
        out.append(
            f'<svg class="din-strip" viewBox="{-side} 0 {wide} {end - start + HEAD}"><use href="#din-headings"/>'
            f'<svg y="{HEAD}" width="{width}" height="{end - start}" viewBox="0 {start} {width}'
            f' {end - start}"><use href="#din-all"/></svg></svg>'
        )
    return "".join(out)


def cuts(plan: Plan, page: int, title: int = 0) -> list[tuple[int, int]]:
    """Return the strips, (top, bottom), of at most `page` pixels high, the first `title` less.

    A strip ends where the fewest cards are cut, in the last fifth of the page; the next one starts high enough to
    hold those whole. Every card stands whole in one of them, unless it is higher than a page.
    """
    spans = sorted((plan.tops[item], plan.tops[item] + plan.heights[item]) for item in range(len(plan.faces)))
    out: list[tuple[int, int]] = []
    start, height = 0, plan.height
    while height - start > (room := page if out else page - title):
        ends = [bottom + MARGIN for _, bottom in spans if start + room * 4 // 5 <= bottom + MARGIN <= start + room]
        end, again = start + room, start + room
        fewest = len(spans) + 1
        near = [span for span in spans if span[0] < start + room < span[1] + room]
        for option in [*reversed(ends), start + room]:
            torn = [top for top, bottom in near if top < option < bottom]
            if len(torn) < fewest:
                end, fewest, again = option, len(torn), min([option, *(top - MARGIN for top in torn)])
        out.append((start, end))
        start = again if again > start else end
    return [*out, (start, height)]
