"""Who stands beside efforts in a table: organisations are parties; names of persons stay out (rule 10)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import filterfalse

from doelnet.draft import Party
from doelnet.reading.forms.desk import organisations
from doelnet.reading.forms.desk.placeholders import is_placeholder
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.header import is_band
from doelnet.reading.forms.parties import kind_of
from doelnet.reading.forms.registers import is_register

ORDER = 85


def read(sheet: Sheet) -> None:
    """Read the organisations in the columns of owners and partners, each once; take persons from among the owners."""
    for made in sheet.network.of("effort"):
        if made.owner:
            made.owner = None if is_placeholder(made.owner) else organisations.owners(made.owner)
    seen = {party.name.lower() for party in sheet.parties}
    for text in _cells(sheet):
        for name in organisations.named(text):
            if name.lower() not in seen:
                seen.add(name.lower())
                sheet.parties.append(Party(name=name, kind=kind_of(name)))


def _cells(sheet: Sheet) -> Iterator[str]:
    """Yield what stands in the columns of owners and partners of registers."""
    for view in sheet.views.values():
        if not is_register(view):
            continue
        for row in filterfalse(is_band, view.rows):
            for column in view.having("owner", "partners"):
                if row.own[column] and (text := row.text(column)):
                    sheet.claim(row.cells[column])
                    yield text
