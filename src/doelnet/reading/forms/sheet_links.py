"""Links in a workbook: none between sheets but what a sheet says itself; a sheet that is a theme stands over it."""

from __future__ import annotations

from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import whole
from doelnet.reading.forms.desk.workbook import Sheets, names_of

ORDER = 25


def read(sheet: Sheet) -> None:
    """Take away parents that stand on another sheet alone; put what has none under the theme that its sheet is."""
    if not names_of(sheet):
        return
    sheets = Sheets(sheet)
    for made in sheet.network.made:
        place = sheets.of(made.span.passage.number)
        made.parents = [parent for parent in made.parents if sheets.says(place, parent)]
        name = sheets.name(place)
        if made.parents or made.kind not in ("goal", "effort") or name is None or name.passage is None:
            continue
        theme = sheet.network.said("theme", whole(name.passage))
        if theme is not None:
            made.add_parent(theme)
            sheet.claim(name.passage)
