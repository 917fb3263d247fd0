"""Glossaries: lists and small tables that explain a paper's own words ("Doel: wat er straks anders is") are no plan."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from doelnet.reading.blocks import Table
from doelnet.reading.dutch.letters import Gated, holds, small
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.phrases import one_of

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_LEVELS = frozenset({"theme", "goal", "target", "effort", "result", "benefit", "capability", "indicator", "goalvalue"})
"""What the words of a network stand for."""
_SAID = "(begrippen|woorden|termen|kolommen|lagen|niveaus|opbouw|indeling)"
_PAPER = (
    f"(netwerk|din|doelen(boom|kaart)|doelen(-| )inspanningennetwerk|schema|model|plan|document|agenda|nota|{_SAID})"
)
_THIS = "(de|het|dit|deze|ons|onze)"
_OVER = re.compile(
    r"(?:\d+(?:\.\d+)*)?\W*"
    + one_of(f"""
        leeswijzer|legenda|terminologie|(verklarende )?(begrippen|woorden)(lijst|kader)?|definities|begripsbepaling(en)?
        (gebruikte|belangrijke|belangrijkste|onze|centrale) {_SAID}|begrippen en (afkortingen|definities)
        lijst (van|met) (begrippen|afkortingen|termen)|(uitleg|toelichting|verklaring) {_SAID}
        (uitleg|toelichting|verklaring|leeswijzer) (van|bij|op|over) ({_THIS} )?{_PAPER}
        (hoe|zo) (leest u|lees je|lezen we) {_THIS} .*|(hoe|zo) werkt {_THIS} {_PAPER}
        (hoe|zo) (is|ziet) {_THIS} {_PAPER} (opgebouwd|ingedeeld|eruit)|opbouw van {_THIS} {_PAPER}
        wat (bedoelen|verstaan) (we|wij)( (met|onder).*)?|wat (is|betekent) (een|het) {_PAPER}
    """)
    + r"\W*"
)
"""Headings over what tells how to read a paper, and what its words mean."""
_LEADS = Gated(
    one_of(f"""
        (deze|de|volgende|vaste|dezelfde|onze|drie|vier|vijf|zes|zeven) {_SAID}|van links naar rechts
        (dezelfde|gezamenlijke|één) taal|verstaan (we|wij)|bedoelen (we|wij)|waar (hebben|gaat) .* over\\?$
        (uitleg|toelichting|betekenis) (van|op|bij) {_THIS} {_SAID}
    """)
    + "|"
    + one_of("""
        onderscheiden|onderscheid|opgebouwd|(bestaat|bestaan) uit|werken (we|wij) met|kent|kennen|beteken\\w+|staat voor
        (leest|ziet|vindt|lees|zie|vind) (u|je)|(staat|staan|leest|vindt) (per|bij|achtereenvolgens|steeds|telkens)
    """)
    + r".*:$",
    (
        "begrip", "woord", "term", "kolom", "lagen", "niveau", "opbouw", "indeling", "links", "taal", "verstaan",
        "bedoelen", "waar", ":",
    ),
)  # fmt: skip
"""Lines that lead to the words that a paper uses; the second need a colon at the end."""
_MEANS = re.compile(
    r"(?:(?:dat|dit|is|zijn|dus|de|het)\s){0,2}(?:wat|hetgeen|datgene|iets|hoe|waar\w*|wie|welke?|wanneer|antwoord\sop)\b",
)
"""How an explanation opens: "wat er anders is", "het antwoord op de vraag …"."""
_DEFINED = re.compile(
    r"(?P<article>(?:(?:een|het|de|onder|met|bij)\s+){0,2})['‘“\"]?(?P<word>[\w-]{3,25})['’”\"]?\s*"
    r"(?::|=|[-–—]\s|\b(?:is|zijn|verstaan|bedoelen|betekent|omvat|beschrijft)\b)\s*(?P<rest>.*)",
    re.DOTALL,
)
"""A line that says what a word means: "Een baat: …", "Doel = …", "Onder een inspanning verstaan we …"."""
_TITLES = re.compile(
    r"(?:begrip(?:pen)?|term(?:en)?|woord(?:en)?|kolom(?:men)?|laag|lagen|niveau(?:s)?|onderdeel|element|bouwsteen)"
)
_PARTING = (*":=–—-", "is", "zijn", "verstaan", "bedoelen", "betekent", "omvat", "beschrijft")
"""What parts a word from its meaning."""
_LONGEST, _NEAR, _FEWEST, _MOST = 400, 60, 2, 12


class _Entry(NamedTuple):
    """A word that is explained, the node that opens with it, and what explains it on the lines below."""

    word: str
    node: Node
    below: list[Node]


def mark(nodes: list[Node]) -> None:
    """Mark as contents what explains words of the field: under a heading or line that says so, or by its wording."""
    for node in nodes:
        if node.contents:
            continue
        if isinstance(node.block, Table):
            if len(node.block.rows) <= _MOST and _is_glossary(node.block, told=_is_told(node, nodes)):
                node.contents = True
        elif node.is_heading and _OVER.fullmatch(small(node.text)):
            _hide(_entries(_under(node, nodes), gaps=True), told=True)
        elif _word(node):
            run = _entries(nodes[node.index : node.index + 3 * _MOST], gaps=False)
            _hide(run, told=bool(node.index) and (_is_led(nodes[node.index - 1]) or _is_tabled(run, nodes)))


def _is_told(node: Node, nodes: list[Node]) -> bool:
    """Whether the line or heading over a table says that it explains words."""
    over = node.path[-1] if node.path else None
    above = nodes[node.index - 1] if node.index else None
    return (over is not None and bool(_OVER.fullmatch(small(over.text)))) or (above is not None and _is_led(above))


def _is_led(node: Node) -> bool:
    return 0 < len(node.text) <= _LONGEST and _LEADS.search(small(node.text)) is not None


def _is_tabled(run: list[_Entry], nodes: list[Node]) -> bool:
    """Whether a table further on has the words as labels of its own, and the lines go on from them in small letters."""
    texts = [entry.node.rest.text if entry.node.rest else "" for entry in run]
    if len(run) <= _FEWEST or not all(text[:1].islower() for text in texts):
        return False
    said = {words.role_of(entry.word) for entry in run}
    behind = (node.block for node in nodes[run[-1].node.index :] if isinstance(node.block, Table))
    cells = ([*table.rows[0], *(row[0] for row in table.rows[1:] if row)] for table in behind)
    return any(
        len(said & {words.role_of(cell.text) for cell in found if len(cell.text) < 40}) > _FEWEST for found in cells
    )


def _under(node: Node, nodes: list[Node]) -> list[Node]:
    behind = nodes[node.index + 1 : node.index + 1 + 3 * _MOST]
    return list(takewhile(lambda later: not later.is_heading or later.level > node.level, behind))


def _word(node: Node) -> str | None:
    """Return the word of the field that a line without a number explains, or has alone."""
    label = node.label
    if label is not None:
        return label.word.lower() if label.role in _LEVELS and not label.number else None
    near = node.text[:_NEAR]
    defined = _DEFINED.match(small(near)) if not node.number and holds(near, _PARTING) else None
    return defined["word"] if defined and words.role_of(defined["word"]) in _LEVELS else None


def _entries(nodes: list[Node], *, gaps: bool) -> list[_Entry]:
    """Return the words that lines explain, up to where a word comes again or, unless there may be `gaps`, to another.

    Under a word that stands alone the next lines explain it, under a heading up to the next; what names a part of the
    plan over its table is none.
    """
    found: dict[str, _Entry] = {}
    at = 0
    while at < len(nodes):
        node, at = nodes[at], at + 1
        word = _word(node)
        if word in found or (node.label and node.label.number) or not (word or gaps):
            break
        if word:
            below = list(takewhile(lambda later: not later.is_heading, nodes[at:])) if node.is_heading else []
            if node.rest is not None and any(isinstance(later.block, Table) for later in below):
                break
            found[word] = _Entry(word, node, below if gaps else below[:1])
            at += len(found[word].below)
    return list(found.values())


def _hide(found: list[_Entry], *, told: bool) -> None:
    """Mark the lines of a glossary, if it is one."""
    if len(found) < _FEWEST or not (told or (len(found) > _FEWEST and all(map(_means, found)))):
        return
    for entry in found:
        for node in (entry.node, *entry.below):
            node.contents = True


def _means(entry: _Entry) -> bool:
    """Whether the words behind or under a label explain it: a question, "wat …", or "een doel is …"."""
    node = entry.below[0] if entry.below else entry.node
    defined = _DEFINED.match(small(node.text)) if node.text else None
    if defined and defined["article"] and words.role_of(defined["word"]) in _LEVELS:
        return True
    rest = node.rest.text if node.rest else node.text if entry.below else defined["rest"] if defined else ""
    return _is_meaning(rest)


def _is_meaning(text: str) -> bool:
    return 0 < len(text) < _LONGEST and (text.endswith("?") or (not text[0].isupper() and bool(_MEANS.match(text))))


def _is_glossary(table: Table, *, told: bool) -> bool:
    """Whether a table explains words: one a row beside its meaning, or one a column over a single row of meanings."""
    rows = [[cell.text.strip() for cell in row] for row in table.rows if any(cell.text.strip() for cell in row)]
    if len(rows) < _FEWEST or len({len(row) for row in rows}) > 1 or len(rows[0]) < _FEWEST:
        return False
    if len(rows) == _FEWEST and len(rows[0]) > _FEWEST and all(map(_is_level, rows[0])):
        return 2 * sum(text.endswith("?") or bool(_MEANS.match(small(text))) for text in rows[1]) >= len(rows[1])
    titled = bool(_TITLES.fullmatch(small(rows[0][0])))
    said = [row for row in rows if _is_level(row[0])]
    several = len({row[0] for row in said}) == len(said) >= _FEWEST and 2 * len(said) >= len(rows) - titled
    short = len(rows[0]) == _FEWEST or titled
    return several and short and (told or titled or (len(said) > _FEWEST and all(_is_meaning(row[1]) for row in said)))


def _is_level(text: str) -> bool:
    return len(text) < 40 and words.role_of(text) in _LEVELS
