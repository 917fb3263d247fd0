"""The year of amounts in a list: that of the sentence which leads to them ("In 2027 verdelen we het zo:")."""

from __future__ import annotations

from doelnet.reading.blocks import Item, Table
from doelnet.reading.dutch import dates, money
from doelnet.reading.forms.desk.sheet import Sheet, once


@once
def years(sheet: Sheet) -> dict[int, str]:
    """Return by the number of their passage the years of amounts that a sentence with a colon leads to."""
    found: dict[int, str] = {}
    year: str | None = None
    for node in sheet.outline:
        if node.is_heading or isinstance(node.block, Table) or node.passage is None:
            year = None
        elif node.text.endswith(":"):
            said = {one.first_year for one in dates.find(node.text) if one.grain == "year"}
            year = said.pop() if len(said) == 1 else None
        elif not (isinstance(node.block, Item) or money.is_marked(node.text)):
            year = None
        elif year is not None:
            found[node.passage.number] = year
    return found
