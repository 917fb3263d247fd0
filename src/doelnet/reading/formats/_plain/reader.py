"""Reads Markdown and plain text, with HTML and tab-parted tables inside, into blocks."""

from __future__ import annotations

import re
from collections.abc import Callable

from doelnet.reading.blocks import Block, Flat, Heading, Item, Table
from doelnet.reading.formats._plain import atx, card_lines, cell_lines, mark_columns, page_titles, pipes, promoted, tabs
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.layout import Layout
from doelnet.reading.formats._plain.letterhead import issues, letterhead, title_end
from doelnet.reading.formats._plain.lines import Line, lines_of, underlined
from doelnet.reading.formats._plain.markup_table import read_table
from doelnet.reading.formats._plain.plain_lists import above, in_sentence, lists_on, within
from doelnet.reading.formats._shared.levels import BY_LOOK, settle
from doelnet.reading.formats._shared.limits import CHARACTERS, LINES, check
from doelnet.reading.formats._shared.marks import counts_on, ends, heading_like, marked, numbering, short_title
from doelnet.reading.formats._shared.outline import Outline

_MOST_TITLE = 1000
"""A line longer than this, with its markup, is neither a heading nor a line of a contents page."""
_RULE = re.compile(r"\s*([-*_=])(?:\s*\1){2,}\s*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_TABLE = re.compile(r"\s*(?:<(?:div|center|figure)\b[^<>]*>\s*)*<table\b", re.IGNORECASE)
_BOLD = re.compile(r"\s*(?:(\*\*|__)(?=\S).+(?<=\S)\1|<(b|strong)>(?!.*</\2>.*\w).+</\2>)\s*$", re.IGNORECASE)


class Parser:
    """Reads one text document from its first line to its last."""

    def __init__(self, document: str) -> None:
        self.page = lines_of(document)
        self.lines = self.page.lines
        self.reader = Reader(document, self.page.number)
        self.listed = mark_columns.columns(self.page)
        self.marked = any(atx.MARK.match(line.text) for line in self.lines if line.text.startswith(("#", " ")))
        self.layout = Layout(self.page, self.reader)
        self.tables = card_lines.cards(self.page) | cell_lines.find(self.page)
        self.blocks: list[Block] = []
        self.outline = Outline()
        self.at = 0
        self.entry = (-1, 0)
        """The last line under an announcement or under another such line, and how far below that it stands."""

    def parse(self) -> list[Block]:
        """Return the blocks of the document."""
        wordy = (
            self._cells,
            self._tabs,
            self._pipes,
            self._leaders,
            self._spaces,
            self._listed,
            self._item,
            self._paragraph,
        )
        marked = (self._fence, self._atx, self._html_table, self._rule, *wordy)
        while (start := self.page.after(self.at)) < len(self.lines):
            self.at = start
            line = self.lines[start]
            for step in wordy if line.text[0].isalnum() else marked:
                if step(line):
                    break
        settle([block for block in self.blocks if isinstance(block, Heading)])
        return self.blocks

    def _add(self, blocks: list[Flat] | Table | None) -> None:
        if isinstance(blocks, Table):
            self.blocks.append(blocks)
        elif blocks:
            self.blocks.extend(blocks)

    def _heading(self, stretches: list[tuple[int, int]], level: int) -> None:
        (start, end), *more = stretches
        title = letterhead(self.page.document[start:end]) if not more else 0
        if title:
            self._add(self.reader.read(start, start + title))
        blocks = self.reader.read_all([(start + title, end), *more], "heading", level)
        self._add([Heading(level=level, passage=block.passage) for block in blocks[:1]])
        self._add(blocks[1:])
        self.outline.reset()

    def _fence(self, line: Line) -> bool:
        if not _FENCE.match(line.text):
            return False
        self.at += 1
        return True

    def _atx(self, line: Line) -> bool:
        title = atx.read(self.page, self.at)
        if title is None:
            return False
        self.at = title.after
        self._heading(title.stretches, title.level)
        return True

    def _html_table(self, line: Line) -> bool:
        if "<" not in line.text or not _TABLE.match(line.text):
            return False
        table, end = read_table(self.page.document, line.start, self.reader)
        self._add(table)
        while self.at < len(self.lines) and self.lines[self.at].end <= end:
            self.at += 1
        if self.at < len(self.lines) and (rest := self.lines[self.at]).start < end:
            self._add(self.reader.read(end, rest.end))
            self.at += 1
        self.outline.reset()
        return True

    def _cells(self, line: Line) -> bool:
        laid = self.tables.get(self.at)
        if isinstance(laid, card_lines.Card):
            self._add(card_lines.build(self.page, laid, self.reader))
        elif laid:
            self._add(cell_lines.build(laid, self.reader))
        if laid:
            self.at = laid.after
            self.outline.reset()
        return laid is not None

    def _tabs(self, line: Line) -> bool:
        if "\t" not in line.text or not tabs.is_row(line.text):
            return False
        table, self.at = tabs.read_tabs(self.page, self.at, self.reader)
        self._add(table)
        self.outline.reset()
        return True

    def _pipes(self, line: Line) -> bool:
        if "|" not in line.text:
            return False
        table, after = pipes.read_pipes(self.page, self.at, self.reader)
        lone = line.text.strip() == "|"
        self._add(pipes.unboxed(table))
        self.at = after if table else self.at + lone
        return table is not None or lone

    def _leaders(self, line: Line) -> bool:
        """A contents page with dots up to the page number becomes a table, as one with tabs is."""
        if not pipes.leads(line.text):
            return False
        table, after = pipes.read_leaders(self.page, self.at, self.reader)
        if table:
            self._add(table)
            self.at = after
        return table is not None

    def _spaces(self, line: Line) -> bool:
        table, self.at = self.layout.read(self.at)
        self._add(table)
        if table:
            self.outline.reset()
        return table is not None

    def _rule(self, line: Line) -> bool:
        if not _RULE.match(line.text):
            return False
        self.at += 1
        return True

    def _listed(self, line: Line) -> bool:
        """An item of which the mark stands in a column of marks above it."""
        mark, last = self.listed.get(self.at, ("", 0))
        if mark:
            stretches = self.page.stretches(line.start, self.at, last)
            self._add(self.reader.read_all(stretches, "item", self.outline.depth(0, mark), mark))
            self.at = last + 1
        return bool(mark)

    def _item(self, line: Line) -> bool:
        found = marked(line.text)
        if not found:
            return False
        mark, offset, indent = found
        if promoted.is_heading(self.page, self.at, mark, self.blocks, atx=self.marked):
            self._heading([(line.start + indent, line.end)], BY_LOOK)
            self.at += 1
            return True
        stretches = self._reach(line.start + offset, lambda text: marked(text) is not None)
        depth = self.outline.depth(indent, mark)
        blocks = self.reader.read_all(stretches, "item", depth, mark)
        for block in blocks[1:]:
            if isinstance(block, Item):
                block.depth += depth
        self._add(blocks)
        return True

    def _paragraph(self, line: Line) -> bool:
        first = self.at
        if underlined(self.lines, first):
            self.at += 2
            self._heading([(line.start, line.end)], 1 if "=" in self.lines[first + 1].text else 2)
            return True
        if self._heading_by_look(line):
            headed = any(isinstance(block, Heading) for block in self.blocks)
            self.at = first if headed else title_end(self.page, first)
            self._heading([(line.start, self.lines[self.at].end)], BY_LOOK)
            self.at += 1
            return True
        quote = _QUOTE.match(line.text)
        start = line.start + (quote.end() if quote else 0)
        over = above(self.page, first)
        stretches = self._reach(start, lambda text: marked(text) is not None and not marked(text.lstrip()[:1] + "x"))
        if over == self.entry[0] or self.page.plain(over).endswith(":"):
            self.entry = (self.at - 1, first - over)
        self.outline.interrupt()
        self._add(self.reader.read_all(stretches))
        return True

    def _heading_by_look(self, line: Line) -> bool:
        """Whether this line is a heading without being marked as one."""
        text = self.page.plain(self.at)
        below = self.at + 1
        if self.at in self.page.titles or len(text) > 150 or len(line.text) > _MOST_TITLE:
            return self.at in self.page.titles
        wraps = below < len(self.lines) and not self.lines[below].blank and self.page.wraps(self.at, below)
        if wraps and not self.layout.begins(below):
            return False
        if self.at and not self.lines[self.at - 1].blank and not self._begins() and not self._over_text(below):
            return False
        if _BOLD.match(line.text):
            return heading_like(text, 120) or (len(text) <= 60 and text.endswith(":"))
        following = self.page.after(below)
        if following < len(self.lines) and self.page.goes_over(self.at, following):
            return False
        if short_title(text) and following < len(self.lines) and following - below <= 2 and self._table_at(following):
            return True
        if numbering(text) > 1 or (numbering(text) and not self.marked):
            return heading_like(text, 120) and (self.page.alone(self.at) or self._over_text(below))
        if self.marked or not heading_like(text) or following >= len(self.lines):
            return False
        return not lists_on(self.page, self.at, following, self.entry)

    def _over_text(self, below: int) -> bool:
        """Whether a numbered line of a text without marks has white or its chapter above it, and no entry below it."""
        depth = numbering(self.page.plain(below - 1))
        if self.marked or not depth or below >= len(self.lines) or self.lines[below].blank:
            return False
        starts = self.page.opens(below - 1) or 0 < numbering(self.page.plain(below - 2)) < depth
        return starts and numbering(self.page.plain(below)) not in range(1, depth + 1)

    def _table_at(self, index: int) -> bool:
        text = self.lines[index].text
        known = tabs.is_row(text) or _TABLE.match(text) or text.lstrip().startswith("|")
        return bool(known) or self.layout.begins(index)

    def _begins(self) -> bool:
        """Whether the line before this one closed something: a heading, a sentence, the name of the issuer."""
        if self.page.paged and self.blocks and isinstance(self.blocks[-1], Table):
            return True
        above = self.page.plain(self.at - 1)
        return bool(atx.MARK.match(self.lines[self.at - 1].text)) or ends(above) or issues(above)

    def _reach(self, start: int, is_new: Callable[[str], bool]) -> list[tuple[int, int]]:
        """Move to the end of the paragraph or item whose text begins at `start`; return where it stands.

        A paragraph goes on over line ends, and over a page break where its sentence is not finished: what stood at
        the foot of the page is no part of it.
        """
        first = last = self.at
        while True:
            i = last + 1
            if i < len(self.lines) and not self.lines[i].blank:
                new = counts_on(self.page.plain(first), self.page.plain(i)) or self._starts_something(i, is_new)
                if (new or not self.page.wraps(last, i)) and not in_sentence(self.page, last, i):
                    break
                last = i
                continue
            i = self.page.after(i)
            if i >= len(self.lines) or self._starts_something(i, is_new):
                break
            if not (self.page.goes_over(last, i) or (self.marked and within(self.page, first, i))):
                break
            last = i
        self.at = last + 1
        return self.page.stretches(start, first, last)

    def _starts_something(self, index: int, is_new: Callable[[str], bool]) -> bool:
        text = self.lines[index].text
        marks = () if text[0].isalnum() else (atx.MARK, _FENCE, _RULE, _TABLE)
        return (
            any(index in known for known in (self.tables, self.listed, self.page.titles))
            or any(mark.match(text) for mark in marks)
            or is_new(text)
            or marked(text) is not None
            or tabs.is_row(text)
            or underlined(self.lines, index)
            or self.layout.sets_out(index)
            or (text[-1] in "| " and pipes.frames(text))
        )


def read_text(document: str) -> list[Block]:
    """Return the blocks of a Markdown or plain text document; raises ReadError when it is too long."""
    check(len(document), CHARACTERS)
    check(document.count("\n") + document.count("\r") + document.count("\f"), LINES)
    return Parser(page_titles.parted(document)).parse()
