"""The head of a document: title, kind, organisation, region, number, date, period and programme."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Table
from doelnet.reading.forms.desk import head_fields, kinds
from doelnet.reading.forms.desk.sheet import Sheet

ORDER = 10


def read(sheet: Sheet) -> None:
    """Read what the document says of itself: its front matter, its title page, its running words."""
    fields = head_fields.collect(sheet)
    title, title_node = head_fields.title(sheet, fields)
    sheet.head["title"] = title
    sheet.head["kind"] = kinds.kind_of(sheet, title, title_node)
    for key, found in (
        ("number", head_fields.number(fields)),
        ("date", head_fields.date(sheet, fields)),
        ("programme", head_fields.programme(sheet, fields, title)),
        ("organisation", head_fields.organisation(sheet, fields)),
        ("region", head_fields.region(sheet, fields, title)),
        ("period", head_fields.period(sheet, fields, title, sheet.head["kind"])),
    ):
        if found:
            sheet.head[key] = found


def is_front_table(block: object) -> bool:
    """Whether a block is a table of front matter."""
    return isinstance(block, Table) and bool(
        re.search(r"onderwerp|datum|nummer", " ".join(r[0].text for r in block.rows if r), re.I)
    )
