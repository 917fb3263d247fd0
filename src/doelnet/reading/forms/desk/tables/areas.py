"""Indicator tables with a row for each area: those of other areas go, one's own takes the name of its indicator."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import NUMBER

_ELSEWHERE = re.compile(
    r"(?:(?:gemiddelde?\s+)?(?:heel\s+)?(?:nederland|landelijk|provincie|regio|referentie(?:groep)?|benchmark"
    r"|vergelijkbare\s+gemeenten)(?:\s+(?:gemiddelde?|[A-Z][\w-]+))?|(?:land|regio|provincie)(?:elijk)?gemiddelde"
    r"|gemeenten\s+(?:met\s+|van\s+)?[\d. -]+.*inwoners)\s*:?",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?:(?:eigen|onze|de)\s+)?gemeente\s*:?", re.IGNORECASE)
"""What one's own row is called: without a name over it nobody can tell what it counts."""


def settle(view: View) -> None:
    """Keep of the rows of an indicator by area one's own, under the indicator's name; leave other tables as they are.

    The indicator stands in a row of its own, without values, over those of the areas.
    """
    name = next(iter(view.having("indicator")), 0)
    away = [bool(_ELSEWHERE.fullmatch(row.text(name))) for row in view.rows]
    if not any(away):
        return
    above: Row | None = None
    kept: list[Row] = []
    for row, before, here, after in zip(view.rows, [False, *away], away, [*away[1:], False], strict=False):
        if here:
            continue
        if not _measures(view, row, name):
            above = None if any(row.text(c) for c, column in enumerate(view.columns) if column.year) else row
        elif above is not None and (before or after):
            pairs = enumerate(zip(row.cells, above.cells, strict=True))
            cells = [other if c == name or not own.blocks else own for c, (own, other) in pairs]
            kept[-1:] = [] if kept[-1:] == [above] else kept[-1:]
            row, above = Row(cells, row.own, row.after_break), None
        elif _OWN.fullmatch(row.text(name)):
            continue
        kept.append(row)
    view.rows = kept


def _measures(view: View, row: Row, name: int) -> bool:
    """Whether a row holds a value."""
    texts = [text for c, text in enumerate(row.texts) if c != name and row.own[c] and view.columns[c].role != "unit"]
    return any(NUMBER.match(text.rstrip("%")) for text in texts if text)
