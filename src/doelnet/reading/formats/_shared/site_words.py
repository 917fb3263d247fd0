"""Leaves out the words that a site sets around a paper: buttons, notices, and what a law site says of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from doelnet.reading.blocks import Block, Table

_FIRST = 60
_LONGEST = 160
_WORDS = re.compile(
    r"(?:deze\s)?pagina\s(?:delen|printen|afdrukken)|deel\s(?:deze\s)?pagina|delen|print(?:en)?|afdrukken|lees\s+voor|voorlezen|luister"
    r"|(?:top|bottom)\s+of\s+page|site\s+overlay|pdf[\s-]opties|download(?:en)?(?:\s+(?:als\s+)?pdf)?|(?:hoofd)?menu|portal|home|zoek(?:en)?"
    r"|sluit(?:en)?|meer|(?:toon|open|sluit)\s+alles|alles\s+(?:in|uit|open)klappen|save\s+this\s+pdf\s+as|maat:\s+px"
    r"|weergave\s+met\s+pagina\s+beginnen|transcriptie|download\s+[\"“].*|word\s+png\s+txt\s+jpg|hele\s+tekst|no\s+results\s+found|n/a|protected"
    r"|academic\s+year:\s.*|share\s+[\"“].*|copied!?|bezig\s+met\s+laden.*|transcript\s+of\s.*"
    r"|ziet\su\seen\sfout\sin\sdeze\sregeling\b.*|geldend\svan\s.*|intitul[ée]|toon\srelaties\b.*|(?:maak\s)?permanente\slink"
    r"|naar\sde\s(?:actuele|door\su\sbekeken)\sversie\b.*|u\sbent\shier|zoals\svergunningen,\sbouwplannen\sen\slokale\sregelgeving"
    r"|adressen\sen\scontactpersonen\svan\soverheidsorganisaties",
    re.IGNORECASE,
)
"""What stands alone above a paper on the site that shows it: of a municipality, of the law, of who keeps copies."""
_COPIED = re.compile(r"hele\s+tekst", re.IGNORECASE)
_MARK = re.compile(r"\(\d{1,3}\)")
"""How a site that keeps copies marks the pages of a paper."""
_ABOUT, _TEXT = "wetstechnische informatie", "tekst van de regeling"


def without_site_words(blocks: list[Block]) -> list[Block]:
    """Return the blocks without what a site says around a paper; most of it stands among the first."""
    first = [_said(block) for block in blocks[:_FIRST]]
    out = {i for i, said in enumerate(first) if said and _WORDS.fullmatch(said)}
    if _ABOUT in first and _TEXT in first[first.index(_ABOUT) :]:
        start = first.index(_ABOUT)
        out.update(range(start, first.index(_TEXT, start) + 1))
    if not out:
        return blocks
    if any(_COPIED.fullmatch(first[i]) for i in out):
        out.update(_marks(blocks))
    left = [block for i, block in enumerate(blocks) if i not in out]
    return left or blocks


def _said(block: Block) -> str:
    """Return the words of a short block in small letters, without what ends them."""
    text = "" if isinstance(block, Table) else block.passage.text
    return text.strip(" :.•\n").lower() if len(text) < _LONGEST else ""


def _marks(blocks: Sequence[Block]) -> list[int]:
    return [i for i, block in enumerate(blocks) if _MARK.fullmatch(_said(block))]
