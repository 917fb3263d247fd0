"""Tables that name their goals themselves."""

from __future__ import annotations

from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.desk.wording import words


def has_goals(view: View) -> bool:
    """Whether a table names its goals itself: in a column, or in a row over the whole width with which it opens."""
    opens = view.rows[0].cells[0].blocks[:1] if view.rows and is_band(view.rows[0]) else []
    labels = [words.label(block.passage.text, heading=True) for block in opens]
    return bool(view.having("goal")) or any(label and label.role == "goal" for label in labels)
