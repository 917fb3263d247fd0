"""A thin layer over odfdo: headings, paragraphs, lists and tables in an ODT, the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from odfdo import Cell, Document, Header, List, ListItem, Paragraph, Row, Style, Tab, Table

PACKED = (2026, 1, 5, 9, 0, 0)
MADE = "2026-01-05T09:00:00"


class Open:
    """One ODT under construction."""

    def __init__(self) -> None:
        self.file = Document("text")
        self.file.body.clear()
        self.file.insert_style(Style("text", name="vet", bold=True), automatic=True)
        self.file.insert_style(Style("text", name="schuin", italic=True), automatic=True)
        self.tables = 0

    def heading(self, text: str, level: int) -> None:
        """Add a heading by style."""
        self.file.body.append(Header(level, text))

    def para(self, text: str) -> None:
        """Add a paragraph; what stands before a `|` is bold, a text that starts with `_` is italic."""
        lead, bar, rest = text.partition("|")
        paragraph = Paragraph((lead + rest).removeprefix("_"))
        if bar:
            paragraph.set_span("vet", regex="^" + lead.replace(".", "[.]").replace("?", "[?]"))
        if text.startswith("_"):
            paragraph.set_span("schuin", regex=".+")
        self.file.body.append(paragraph)

    def fields(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Add lines with a label, a tab and a value."""
        for label, value in pairs:
            paragraph = Paragraph(label)
            paragraph.append(Tab())
            paragraph.append(value)
            self.file.body.append(paragraph)

    def items(self, texts: Sequence[str], *, below: dict[int, Sequence[str]] | None = None) -> None:
        """Add a list; `below` gives the items of a list inside the item of that place."""
        whole = List()
        for place, text in enumerate(texts):
            item = ListItem(text)
            if below and place in below:
                item.append(List(list(below[place])))
            whole.append(item)
        self.file.body.append(whole)

    def table(self, rows: Sequence[Sequence[str]], spans: Sequence[tuple[int, int, int, int]] = ()) -> None:
        """Add a table; `spans` are (left, top, right, bottom); a line of a cell is a paragraph of its own."""
        self.tables += 1
        table = Table(f"Tabel{self.tables}")
        for texts in rows:
            row = Row()
            for text in texts:
                cell = Cell()
                for line in text.split("\n"):
                    cell.append(Paragraph(line))
                row.append_cell(cell)
            table.append_row(row)
        for span in spans:
            table.set_span(span)
        self.file.body.append(table)
        self.file.body.append(Paragraph(""))

    def bytes(self) -> bytes:
        """Return the file, packed with one date so that it is the same each time."""
        meta = self.file.meta
        for name in ("meta:creation-date", "dc:date"):
            element = meta.get_element(f"//{name}")
            if element is not None:
                element.text = MADE
        loose, packed = io.BytesIO(), io.BytesIO()
        self.file.save(loose)
        with zipfile.ZipFile(loose) as old, zipfile.ZipFile(packed, "w") as new:
            for name in sorted(old.namelist(), key=lambda name: (name != "mimetype", name)):
                kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
                new.writestr(zipfile.ZipInfo(name, PACKED), old.read(name), kind)
        return packed.getvalue()
