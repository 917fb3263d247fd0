"""A document's blocks as HTML of our own: nothing of the file's markup gets through, and places in it are marked."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from doelnet.reading.blocks import Block, Cell, Flat, Heading, Item, Passage, Stream, Style, Table

TAGS = {"bold": "strong", "italic": "em", "underline": "u", "strike": "s"}
ROOM = 12
"""Letters that a place inside another must have to be a link: less is too small to hit (WCAG 2.2, 2.5.8)."""

SAFE_LINK = re.compile(r"https?://[^\s\"'<>]+")


class Mark(NamedTuple):
    """A stretch to highlight; `key` names what it is the place of, `href` leads there, `state` colours it."""

    first: int
    start: int
    last: int
    end: int
    key: str = ""
    href: str = ""
    state: str = ""


class _Span(NamedTuple):
    start: int
    end: int
    mark: Mark
    opens: bool


def document_html(
    stream: Stream, marks: Iterable[Mark] = (), level: int = 2, lead: Callable[[int], str] | None = None
) -> SafeString:
    """Return the document's text; its highest headings are of `level`, each passage has the id `p<number>`.

    A mark is `<mark data-items="…">`; where it starts stands the id `m<key>`. Headings never skip a level,
    whatever the document did (WCAG 2.2, 1.3.1). With `lead` each passage as a whole is a link to the address that it
    gives for its number, and nothing in it is.
    """
    page = _Page(stream, marks, level, lead)
    return mark_safe("".join(page.blocks(stream.blocks)))  # noqa: S308  all text in it was escaped


class _Page:
    """What rendering remembers on its way through a document."""

    def __init__(
        self, stream: Stream, marks: Iterable[Mark], level: int, lead: Callable[[int], str] | None = None
    ) -> None:
        self.lead = lead
        self.spans = _by_passage(stream, marks)
        self.level = level
        self.outline: list[int] = []
        self.page: int | None = None
        self.lines: set[int] = set()
        self.tables = 0

    def blocks(self, blocks: list[Block]) -> Iterator[str]:
        depths: list[int] = []
        for block in blocks:
            if isinstance(block, Item):
                yield from self._item(block, depths)
                continue
            yield from _closed(depths)
            if isinstance(block, Table):
                yield from self._table(block)
            else:
                yield from self._page_break(block.passage)
                yield self._heading(block) if isinstance(block, Heading) else self._whole(block.passage, "p")
        yield from _closed(depths)

    def _page_break(self, passage: Passage) -> Iterator[str]:
        if passage.page is not None and passage.page != self.page:
            self.page = passage.page
            said = escape(_("Pagina {n}").format(n=passage.page))
            yield f'<p class="document__page" id="pagina-{passage.page}">{said}</p>'

    def _heading(self, block: Heading) -> str:
        while self.outline and self.outline[-1] >= block.level:
            self.outline.pop()
        self.outline.append(block.level)
        level = min(self.level + len(self.outline) - 1, 6)
        return self._whole(block.passage, f"h{level}")

    def _item(self, block: Item, depths: list[int]) -> Iterator[str]:
        while depths and depths[-1] > block.depth:
            depths.pop()
            yield "</li></ul>"
        if depths and depths[-1] == block.depth:
            yield "</li>"
        else:
            depths.append(block.depth)
            yield '<ul class="document__list">'
        marker = block.marker if block.numbered else ""
        shown = f'<span class="document__marker">{escape(marker)}</span> ' if marker else ""
        numbered = ' class="is-numbered"' if marker else ""
        yield f"<li{numbered}>{self._anchor(block.passage)}{shown}{self._whole(block.passage, 'span')}"

    def _table(self, table: Table) -> Iterator[str]:
        self.tables += 1
        said = escape(_("Tabel {n}").format(n=self.tables))
        yield f'<div class="document__table" role="region" aria-label="{said}" tabindex="0"><table>'
        for row in table.rows:
            yield "<tr>" + "".join(map(self._cell, row)) + "</tr>"
        yield "</table></div>"

    def _cell(self, cell: Cell) -> str:
        tag = "th" if cell.header and cell.text.strip() else "td"
        spans = "".join(
            f' {name}="{count}"' for name, count in (("colspan", cell.colspan), ("rowspan", cell.rowspan)) if count > 1
        )
        if len(cell.blocks) == 1 and not isinstance(cell.blocks[0], Item):
            passage = cell.blocks[0].passage
            return f'<{tag}{spans} id="p{passage.number}">{self._anchor(passage)}{self._text(passage)}</{tag}>'
        return f"<{tag}{spans}>{''.join(self._in_cell(cell.blocks))}</{tag}>"

    def _in_cell(self, blocks: list[Flat]) -> Iterator[str]:
        depths: list[int] = []
        for block in blocks:
            if isinstance(block, Item):
                yield from self._item(block, depths)
                continue
            yield from _closed(depths)
            yield self._whole(
                block.passage, "p", ' class="document__cell-heading"' if isinstance(block, Heading) else ""
            )
        yield from _closed(depths)

    def _whole(self, passage: Passage, tag: str, attributes: str = "") -> str:
        anchor = "" if tag == "span" else self._anchor(passage)
        return f'<{tag} id="p{passage.number}"{attributes}>{anchor}{self._text(passage)}</{tag}>'

    def _anchor(self, passage: Passage) -> str:
        """Return a place to jump to for the line on which the passage starts; of lines with one number the first."""
        if passage.line is None or passage.line in self.lines:
            return ""
        self.lines.add(passage.line)
        return f'<a id="regel-{passage.line}"></a>'

    def _text(self, passage: Passage) -> str:
        if self.lead is None:
            return self._marked(passage, links=True)
        text = self._marked(passage, links=False)
        words = any(map(str.isalnum, passage.text))
        return f'<a class="document__way" href="{escape(self.lead(passage.number))}">{text}</a>' if words else text

    def _marked(self, passage: Passage, links: bool) -> str:
        spans = self.spans.get(passage.number)
        if not spans:
            return _styled(passage, 0, len(passage.text), links=links)
        cuts = sorted({0, len(passage.text)} | {at for span in spans for at in (span.start, span.end)})
        return "".join(_piece(passage, a, b, spans, links) for a, b in itertools.pairwise(cuts))


def _closed(depths: list[int]) -> Iterator[str]:
    while depths:
        depths.pop()
        yield "</li></ul>"


def _by_passage(stream: Stream, marks: Iterable[Mark]) -> dict[int, list[_Span]]:
    marks = list(marks)
    if not marks:
        return {}
    lengths = [len(passage.text) for passage in stream.passages()]
    spans: dict[int, list[_Span]] = {}
    for mark in marks:
        for number in range(mark.first, min(mark.last, len(lengths) - 1) + 1):
            start = mark.start if number == mark.first else 0
            end = min(mark.end if number == mark.last else lengths[number], lengths[number])
            if start < end:
                spans.setdefault(number, []).append(_Span(start, end, mark, number == mark.first))
    return spans


def _piece(passage: Passage, start: int, end: int, spans: list[_Span], links: bool) -> str:
    """Return one piece of a passage, in which no mark starts or ends."""
    over = [span for span in spans if span.start <= start and end <= span.end]
    if not over:
        return _styled(passage, start, end, links=links)
    over.sort(key=lambda span: span.end - span.start)
    closest = over[0].mark
    text = _styled(passage, start, end, links=links and not closest.href)
    if links and closest.href and (len(over) == 1 or end - start >= ROOM):
        text = f'<a href="{escape(closest.href)}">{text}</a>'
    keys = " ".join(escape(span.mark.key) for span in over if span.mark.key)
    items = f' data-items="{keys}"' if keys else ""
    state = f' data-state="{escape(closest.state)}"' if closest.state else ""
    html = f"<mark{items}{state}>{text}</mark>"
    for span in over:
        if span.opens and span.start == start and span.mark.key:
            html = f'<span id="m{escape(span.mark.key)}">{html}</span>'
    return html


def _styled(passage: Passage, start: int, end: int, links: bool) -> str:
    styles = [style for style in passage.styles if style.start < end and style.end > start]
    if not styles:
        return escape(passage.text[start:end])
    cuts = sorted({start, end} | {at for s in styles for at in (s.start, s.end) if start < at < end})
    return "".join(_dressed(passage.text[a:b], a, styles, links) for a, b in itertools.pairwise(cuts))


def _dressed(text: str, at: int, styles: list[Style], links: bool) -> str:
    html = str(escape(text))
    for style in styles:
        if not style.start <= at < style.end:
            continue
        if style.look in TAGS:
            html = f"<{TAGS[style.look]}>{html}</{TAGS[style.look]}>"
        elif links and style.href and SAFE_LINK.fullmatch(style.href):
            html = f'<a href="{escape(style.href)}" rel="nofollow noopener noreferrer">{html}</a>'
    return html
