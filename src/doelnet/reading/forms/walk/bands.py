"""Rows over the whole width of a table: the theme or goal of the rows under them, or a remark."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Passage
from doelnet.reading.forms.desk import cells, words
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.tables.header import is_band, is_remark
from doelnet.reading.forms.walk.scope import is_sentence

_WANTED = re.compile(r"(?:meer|minder|betere?|sterkere?|geen|alle|elke?|ieder\w*|voldoende)\s+\w+\s+\w+", re.IGNORECASE)
"""How a wish opens that has no verb: "Meer kinderen op een sportclub"."""


def are_goals(view: View) -> bool:
    """Whether rows over the whole width without a label are goals: most say what is wanted, no column holds goals."""
    if view.having("goal"):
        return False
    rows = [row for row in view.rows if is_band(row) and not is_remark(view.rows, row)]
    texts = [cells.unnumbered(whole(row.cells[0].blocks[0].passage)).span.text for row in rows if row.cells[0].blocks]
    return bool(texts) and sum(is_sentence(text) or bool(_WANTED.match(text)) for text in texts) * 2 > len(texts)


def is_named(passage: Passage) -> bool:
    """Whether a row over the whole width has a label or number of its own."""
    return bool(words.label(passage.text, heading=True) or cells.unnumbered(whole(passage)).number)
