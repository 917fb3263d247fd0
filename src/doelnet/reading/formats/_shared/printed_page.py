"""Leaves out what stands above the text of a web page that was printed or saved as something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doelnet.reading.blocks import Block, Heading, Table

_SIGN = re.compile(
    r"(?:direct |ga |spring )?(?:door )?naar (?:de )?(?:hoofd)?(?:inhoud|content|navigatie|menu|zoeken)\b.{0,20}$"
    r"|.{0,80}\bcookie(?:s|verklaring|-?instellingen|beleid)?\b",
    re.IGNORECASE,
)
"""What only a web page says before its text: a way past the navigation, a question about cookies."""
_ISSUER = re.compile(r"(?:[Gg]emeente|[Rr]egio)\s+[A-Z][\w'’-]+(?:[ -][A-Z][\w'’-]+){0,3}$")
_FIRST, _MOST = 3, 80


def without_banner(blocks: list[Block]) -> list[Block]:
    """Return the blocks from the page's own heading on, and before it only who publishes the page.

    That heading is the first of the highest level. Blocks of which none of the first says that they are of a web
    page are returned as they are.
    """
    if not any(_says(block, _SIGN) for block in blocks[:_FIRST]):
        return blocks
    heads = [
        (block.level, i)
        for i, block in enumerate(blocks[:_MOST])
        if isinstance(block, Heading) and not _says(block, _SIGN)
    ]
    if not heads:
        return blocks
    start = min(heads)[1]
    return [*_issuers(blocks[:start]), *blocks[start:]]


def _says(block: Block, what: re.Pattern[str]) -> bool:
    return not isinstance(block, Table) and bool(what.match(block.passage.text))


def _issuers(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if _says(block, _ISSUER)][:1]
