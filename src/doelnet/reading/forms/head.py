"""The head of a document: title, kind, organisation, region, number, date, period and programme."""

from __future__ import annotations

from itertools import takewhile

from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.front import dating, head_fields, issuer, kinds, title

ORDER = 10


def read(sheet: Sheet) -> None:
    """Read what the document says of itself: its front matter, its title page, its running words."""
    fields = head_fields.collect(sheet)
    name = title.title(sheet, fields)
    sheet.head["title"] = name
    sheet.head["kind"] = kinds.kind_of(sheet, name)
    sheet.head["organisation"] = issuer.organisation(sheet, fields)
    first = list(takewhile(lambda n: not (n.number and n.index), sheet.outline.nodes[:6]))
    sheet.head["number"] = head_fields.number(fields, [node.line for node in first])
    sheet.head["date"] = dating.document_date(sheet, fields)
    sheet.head["programme"] = head_fields.programme(sheet, fields, name)
    sheet.head["region"] = issuer.region(sheet, fields, name)
    sheet.head["period"] = head_fields.period(sheet, fields, name, sheet.head["kind"])
