"""The outline: the block stream as numbered, labelled nodes with their headings above them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from doelnet.reading.blocks import Block, Flat, Heading, Item, Paragraph, Passage, Stream, Table
from doelnet.reading.forms.desk.deciding.papers import unfolded
from doelnet.reading.forms.desk.outlining import (
    asked,
    beside,
    broken_headings,
    close_chapters,
    contents,
    glossary,
    labelled_lines,
    number_trees,
    one_line,
    ranks,
    restarts,
    run_in,
    side_by_side,
    unmarked,
)
from doelnet.reading.forms.desk.outlining.run_in import Piece
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import codes, full_networks, words
from doelnet.reading.forms.desk.wording.guides import is_guide, of_page

_NUMBERED = re.compile(
    r"^(?:(?P<named>hoofdstuk|deel|paragraaf|§|art(?:ikel|\.))\s*)?(?P<number>H?\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z](?:\.\d{1,2}(?!\d))?)?)(?:[.)]|:(?=\s)"
    r"|\b(?=\s))\s*(?:\(vervolg\)\s*)?(?(named)(?:[-–—|:]\s+)?)(?=\S)",
    re.I,
)
_WORDED = re.compile(
    r"(?!(?:Bijlage|Tabel|Figuur|Grafiek|Kaart|Schema|Kwartaal|Week|Dag|Stap|Vraag|Groep|Klas|Versie|Pagina|Variant|Scenario|Optie)\b)"
    r"[A-Z][a-zë]{2,}\s(?P<number>\d{1,2}[a-z]?|[A-Z])(?:\s?[.:]|\s[–—-])\s+(?=[A-Z'‘])"
)
"""A word of the paper's own that numbers a heading, parted from its name: "Fase 1. Voor de geboorte"."""


_ASKED = re.compile(
    r"\s*:?\s*\((?:wat|wie|waar\w*|hoe\w*|welke?|wanneer|in\s+hoeverre|beschrijf|omschrijf|geef|noem|benoem)\s[^()]*\)",
    re.I,
)
"""What a form asks behind its labels, between brackets: "Doelen (welke doelen heeft de regio?)"."""


@dataclass(slots=True)
class Node:
    """One block with what its look and words say: `level` of a heading, `number`, `label`, its `span` of text."""

    index: int
    block: Block
    level: int = 0
    number: str | None = None
    label: words.Label | None = None
    span: Span | None = None
    full: Span | None = None
    contents: bool = False
    value: Span | None = None
    """The words of a lone label that stand on the line below it."""
    beside: bool = False
    """Whether it holds the words of the label above it."""
    path: list[Node] = field(default_factory=list)
    text: str = field(init=False)
    """The text without number and list marks; nothing for a table."""
    line: str = field(init=False)
    """The text with its number; nothing for a table."""
    passage: Passage | None = field(init=False)
    """The node's own passage; None for a table."""

    def __post_init__(self) -> None:
        """Take the words out of the passage once: every recogniser looks at them."""
        self.text = self.span.text if self.span else ""
        self.line = self.full.text if self.full else ""
        self.passage = None if isinstance(self.block, Table) else self.block.passage

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading, by markup or by its words."""
        return self.level > 0

    @property
    def rest(self) -> Span | None:
        """The text behind the label, or on the line below it, where there is any."""
        if self.value is not None:
            return self.value
        if self.label is None or self.span is None or self.label.start >= len(self.text):
            return None
        if self.text[-2:] in ("?)", ".)") and _ASKED.fullmatch(self.text, self.label.start):
            return None
        return self.span.cut(self.label.start).trimmed()


class Outline:
    """All nodes of a stream; each knows the headings above it.

    Sentences that only guide the reader are left out; a paper that is set in a table is taken out of it.
    """

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.nodes: list[Node] = []
        for piece in run_in.headed(list(one_line.parted(list(_pieces(stream.blocks))))):
            self.nodes.append(_node(len(self.nodes), piece))
        contents.mark(self.nodes)
        full_networks.settle(self.nodes)
        number_trees.mark(self.nodes)
        broken_headings.mend(self.nodes)
        beside.pair(self.nodes)
        _promote(self.nodes)
        if stream.format == "text":
            close_chapters.mark(self.nodes)
        unmarked.mark(self.nodes)
        ranks.settle(self.nodes)
        _set_paths(self.nodes)
        glossary.mark(self.nodes)
        asked.mark(self.nodes)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    def under(self, node: Node) -> list[Node]:
        """Return the nodes under heading `node`: up to the next heading of its level or above."""
        found = []
        for later in self.nodes[node.index + 1 :]:
            if later.is_heading and later.level <= node.level:
                break
            found.append(later)
        return found

    def body(self, node: Node) -> list[Node]:
        """Return the nodes directly under heading `node`: up to the next heading of any level."""
        found = []
        for later in self.nodes[node.index + 1 :]:
            if later.is_heading:
                break
            found.append(later)
        return found

    def text_above(self, index: int) -> str:
        """Return the texts of the three nodes above node `index`, nearest last."""
        return " ".join(node.text for node in self.nodes[max(0, index - 3) : index])


def _pieces(blocks: list[Block]) -> Iterator[Piece]:
    """Yield what becomes a node each: tables, and the stretches of the other blocks."""
    level = 0
    for block in unfolded(list(side_by_side.parted(blocks))):
        if isinstance(block, Heading):
            level = block.level
        if isinstance(block, Table):
            for part in restarts.parted(block, level + 1):
                yield Piece(part, None if isinstance(part, Table) else Span(part.passage, 0, len(part.passage.text)))
        elif not _guides(block):
            parts = (part for span in labelled_lines.lines(block.passage) for part in beside.parted(span))
            yield from (Piece(block, part) for part in parts if part.text)


def _guides(block: Flat) -> bool:
    text = block.passage.text
    return of_page(text) or (isinstance(block, Paragraph) and is_guide(text))


_ARROW = re.compile(r"^(?:[-=]+>|[→➔➜>+]|[│├└─┬]+)\s*(?=\S)")


def _node(index: int, piece: Piece) -> Node:
    block, part = piece.block, piece.span
    if isinstance(block, Table) or part is None:
        return Node(index, block)
    span = full = part.trimmed()
    later = part.start > 0 and bool(block.passage.text[: part.start].strip())
    if later and not piece.title and not isinstance(block, Paragraph):
        block = Paragraph(passage=block.passage)
    if isinstance(block, Paragraph) and (mark := _ARROW.match(block.passage.text[part.start : part.end])):
        block = Item(depth=0, marker=mark[0].strip(), passage=block.passage)
    number = (
        block.marker.strip("().[] \t") if isinstance(block, Item) and block.numbered and block.marker != "o" else None
    )
    level = block.level if isinstance(block, Heading) else 0
    if not isinstance(block, Item) and (match := _NUMBERED.match(span.text)) and _is_number(match, span.text, level):
        number, span = match["number"].lstrip("H"), span.cut(match.end()).trimmed()
    elif not number and (code := codes.opening(span.text, heading=bool(level))):
        number, span = code.code, span.cut(code.end).trimmed()
    label = (beside.styled(span) or words.label(span.text, bool(level))) if len(span.text) < 2000 else None
    if level and label is None and (worded := _WORDED.match(span.text)):
        number, span = worded["number"], span.cut(worded.end()).trimmed()
        label = words.label(span.text, heading=True)
    node = Node(index, block, level, number, span=span, full=full)
    node.label = label
    return node


def _is_number(match: re.Match[str], text: str, level: int) -> bool:
    """Whether the digits that open `text` number it: not "100 kinderen", not a year; "2 Doel: …" is numbered."""
    digits = match["number"].lstrip("Hh")
    if level:
        return True
    return (
        bool(re.match(r"\d{1,2}(?:\.\d{1,2})+[a-z]?\b|H\d|\d{1,2}(?:[.)]|\s[a-z]{4,}(?:\s[a-z]+)?:\s)", text, re.I))
        and len(text) < 200
        and digits != ""
    )


def _promote(nodes: list[Node]) -> None:
    """Give a heading's level to lines that are headings by their words or their number.

    A label that stands alone ("Wij besluiten", "Doel"), a labelled line ("Thema 2 …"), and a lone number
    before a heading that numbers on ("1." before "1.1").
    """
    for node in nodes:
        if node.contents or node.passage is None or node.is_heading or node.value or node.beside:
            continue
        if _opens_numbered(node, nodes):
            node.level = 1
        elif isinstance(node.block, Paragraph) and _is_label_line(node):
            node.level = 8


def _opens_numbered(node: Node, nodes: list[Node]) -> bool:
    if not node.number or node.index + 1 >= len(nodes):
        return False
    later = nodes[node.index + 1]
    return bool(later.number and later.is_heading and later.number == f"{node.number}.1")


def _is_label_line(node: Node) -> bool:
    text = node.line
    if text[-1:].isdigit() and "€" in text:
        return False
    if node.label and (node.label.start >= len(node.text) or node.label.number) and len(text) < 80:
        return True
    if len(text) > 90 or text.endswith((".", ",", ";")):
        return False
    return bool(node.label and node.label.role in ("theme", "goal") and node.label.number) or bool(
        re.fullmatch(r"H\d+\.?\s.*|Hoofdstuk\s\d+.*|Bijlage\s\d+.*", text)
    )


def _set_paths(nodes: list[Node]) -> None:
    path: list[Node] = []
    for node in nodes:
        if node.is_heading:
            while path and path[-1].level >= node.level:
                path.pop()
            node.path = list(path)
            path.append(node)
        else:
            node.path = list(path)
