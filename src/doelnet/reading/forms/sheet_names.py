"""The sheets of a workbook: what their names stand for, and that what is on one says nothing of another."""

from __future__ import annotations

import re
from pathlib import PurePath

from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.tables.grid import View
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.desk.workbook import names_of
from doelnet.reading.forms.front.title import is_title

ORDER = 12
_LISTS = re.compile(
    r"(?:keuze|hulp|invoer|waarde|validatie)[\s-]?lijst(?:en|jes)?|lijst(?:en|jes)|validaties?|opties|parameters|stamgegevens|codes"
    r"|instellingen|(?:hulp|data)(?:tabel(?:len)?|blad|gegevens)",
    re.IGNORECASE,
)


def read(sheet: Sheet) -> None:
    """Leave the names of sheets out of the outline; where sheets with the same columns make them themes, add these."""
    names = names_of(sheet)
    if not names:
        return
    for node, after in zip(names, [*names[1:], None], strict=True):
        node.contents = True
        if _LISTS.fullmatch(node.text.strip()):
            _empty(sheet, node, after)
    title = str(sheet.head.get("title", ""))
    if title in {name.text for name in names}:
        above = (node.text for node in sheet.outline.nodes[: names[0].index] if node.text and len(node.text) < 120)
        titles = (text for text in above if is_title(text) and not is_generic(text))
        said = next((text for text in titles if not text.endswith((".", ":"))), None)
        sheet.head["title"] = said or re.sub(r"[_-]+", " ", PurePath(sheet.stream.name).stem) or names[0].text
    for node in _themes(sheet, names):
        if node.passage is not None:
            sheet.network.add("theme", whole(node.passage), confidence=0.7)


def _themes(sheet: Sheet, names: list[Node]) -> list[Node]:
    """Return the names of sheets that are themes: those that have the same columns as another, and name a field."""
    columns = [_columns_from(sheet, name, after) for name, after in zip(names, [*names[1:], None], strict=True)]
    return [
        name
        for name, titles in zip(names, columns, strict=True)
        if titles and columns.count(titles) > 1 and _names_field(name.text)
    ]


def _empty(sheet: Sheet, name: Node, after: Node | None) -> None:
    """Leave out the tables of a sheet that only holds lists to choose from."""
    for view in _views_from(sheet, name, after):
        view.kind, view.rows = "contents", []


def _views_from(sheet: Sheet, name: Node, after: Node | None) -> list[View]:
    """Return the tables on the sheet with this name."""
    last = after.index if after else len(sheet.outline.nodes)
    return [view for index, view in sheet.views.items() if name.index < index < last]


def _columns_from(sheet: Sheet, name: Node, after: Node | None) -> list[str]:
    """Return the titles of the columns of the tables on the sheet with this name."""
    views = _views_from(sheet, name, after)
    return [column.title.lower() for view in views for column in view.columns if column.title]


def _names_field(text: str) -> bool:
    label = words.label(text, heading=True)
    kind = label.role if label else None
    return kind == "theme" or (kind is None and not is_generic(text) and bool(re.search(r"[^\W\d_]{3}", text)))
