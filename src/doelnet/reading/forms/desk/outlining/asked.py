"""What a form asks, left in the plan that answers it: "De vraagstelling", "Licht kort toe welke doelen …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from doelnet.reading.blocks import Item, Table
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.wording.phrases import one_of

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_OVER = Gated(
    one_of("""
        (de )?vraagstelling(en)?( uit het (format|formulier))?|(de )?(vraag|vragen) uit het (format|formulier)
        (toelichting|instructie|uitleg) (op|bij|voor) (de|deze|het) (vraag|vragen|format|formulier|invullen)
        (invul|schrijf)(instructies?|hulp|wijzer)|(gevraagd|te beantwoorden)( in het (format|formulier))?
    """),
    ("vra", "format", "formulier", "invul", "schrijf", "instructie", "uitleg", "toelichting"),
)  # fmt: skip
"""Headings over what a form asks."""
_ASKS = re.compile(
    r"(?:[A-Z][.)]\s+)?(?:(?:be|om)schrijf|licht|geef|(?:be)?noem|vul|verwijs|denk|beantwoord|kies|vermeld|schets|motiveer|onderbouw"
    r"|maak|doe|neem|voeg|let|gebruik|leg|besteed|ga|tip|als|indien|wat|welke?|wie|waar\w*|hoe|op\swelke|in\shoeverre|met\swelke|zijn|is|wordt)\b",
    re.IGNORECASE,
)
_MOST = 30
"""A form asks no more than so many lines at once."""


def mark(nodes: list[Node]) -> None:
    """Leave out what a form asks: the heading over it and the lines that ask or tell what to fill in."""
    for node in nodes:
        if isinstance(node.block, Table) or len(node.text) > 60 or not _OVER.opens(node.text):
            continue
        if _OVER.pattern.fullmatch(node.text.lower().rstrip(" :")):
            node.contents = True
            _below(nodes, node.index + 1)


def _below(nodes: list[Node], start: int) -> None:
    behind = nodes[start : start + _MOST]
    for node, below in zip(behind, [*behind[1:], None], strict=True):
        leads = isinstance(node.block, Item) and below is not None and _asks(below)
        if isinstance(node.block, Table) or not (_asks(node) or (leads and not node.is_heading)):
            break
        node.contents = True


def _asks(node: Node) -> bool:
    """Whether a line asks something or says what to fill in, in its first or second sentence."""
    said = node.span.sentences()[:2] if node.span else []
    return bool(_ASKS.match(node.text)) or any(_ASKS.match(one.text) for one in said)
