"""The plan in pictures: for each theme or goal at the top a row of small bars, with the same figures in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from ..summary import Row, Summary, words_of
from .lines import Lines, heading_of

LENGTH, HEIGHT = 132, 12
"""Pixels of the longest bar."""

DOTS = 10
"""More targets than this are a bar, not dots."""


@dataclass(frozen=True)
class Glance:
    """The rows as HTML, and what stands over them."""

    top: str
    targets: str
    efforts: str
    results: str
    rows: list[SafeString]


def glance(summary: Summary) -> Glance | None:
    """Return the plan at a glance; None where there is nothing to compare."""
    if not summary.rows:
        return None
    words = words_of(summary.network)
    lines = Lines(summary.network.plan.slug)
    most = {
        "effort": max(row.efforts for row in summary.rows), "result": max(row.results for row in summary.rows),
    }  # fmt: skip
    tops = {row.node.kind for row in summary.rows}
    return Glance(
        top=heading_of(words, "theme" if "theme" in tops else "goal"), targets=heading_of(words, "target"),
        efforts=heading_of(words, "effort"), results=heading_of(words, "result") if summary.results else "",
        rows=[_row(row, lines, words.heading, most, bool(summary.results)) for row in summary.rows],
    )  # fmt: skip


def _row(row: Row, lines: Lines, heading: Callable[[str], str], most: dict[str, int], results: bool) -> SafeString:
    cells = [
        f'<th scope="row" class="glance__name">{lines.link(row.node)}</th>',
        _cell(heading("target"), _dots(row), _targets(row)),
        _cell(heading("effort"), _bar("effort", row.efforts, most["effort"]), str(row.efforts or _("geen"))),
    ]
    if results:
        label = str(row.results or _("geen"))
        if row.open:
            label = _("{n}, {open} nog open").format(n=label, open=row.open)
        cells.append(_cell(heading("result"), _bar("result", row.results, most["result"], row.open), label))
    return mark_safe(f"<tr>{''.join(cells)}</tr>")  # noqa: S308  # texts are escaped where they come in


def _cell(heading: str, picture: str, label: str) -> str:
    empty = " glance__cell--none" if label == _("geen") else ""
    name = f' data-label="{escape(heading)}"'
    return f'<td class="glance__cell{empty}"{name}>{picture}<span>{escape(label)}</span></td>'


def _targets(row: Row) -> str:
    if not row.targets:
        return _("geen")
    if row.figures == row.targets:
        return str(row.targets)
    return _("{n}, waarvan {figures} met een cijfer").format(n=row.targets, figures=row.figures)


def _svg(width: int, inside: str) -> str:
    return (
        f'<svg class="bar" width="{width}" height="{HEIGHT}" viewBox="0 0 {width} {HEIGHT}" aria-hidden="true"'
        f' focusable="false">{inside}</svg>'
    )


def _bar(kind: str, number: int, most: int, hollow: int = 0) -> str:
    """Return a bar as long as its share of `most`; of `number`, `hollow` are not filled in yet."""
    if not number:
        return ""
    width = max(round(LENGTH * number / most), 3)
    solid = round(width * (number - hollow) / number)
    parts = f'<rect class="fill--{kind}" width="{solid}" height="{HEIGHT}" rx="2"/>' if solid else ""
    if width - solid > 2:
        size = f'width="{width - solid - 1}" height="{HEIGHT - 1}"'
        parts += f'<rect class="hollow--{kind}" x="{solid + 0.5}" y="0.5" {size} rx="2"/>'
    return _svg(width, parts)


def _dots(row: Row) -> str:
    """Return a dot for each target: filled where it has a figure, hollow where it has none."""
    if not row.targets:
        return ""
    if row.targets > DOTS:
        return _bar("target", row.targets, row.targets, row.targets - row.figures)
    step = HEIGHT + 2
    looks = [("fill", 5.0)] * row.figures + [("hollow", 4.5)] * (row.targets - row.figures)
    dots = [f'<circle class="{look}--target" cx="{n * step + 6}" cy="6" r="{r}"/>' for n, (look, r) in enumerate(looks)]
    return _svg(step * row.targets, "".join(dots))
