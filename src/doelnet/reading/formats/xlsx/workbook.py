"""An Excel workbook (Office Open XML, ECMA-376, part 1, 18) as sheets of cells with the text that a person sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from posixpath import join, normpath
from typing import IO, NamedTuple
from zipfile import ZipFile

from lxml import etree

from doelnet.reading.blocks import LeftOut
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared.archive import Archive
from doelnet.reading.formats._sheets.sheet import Sheet
from doelnet.reading.formats.xlsx.rows import ON, SheetReader, strings
from doelnet.reading.formats.xlsx.styles import Looks

_RELATION = re.compile(r"\{[^}]*officeDocument/[^}]*relationships\}id$")
LIMIT = 400 * 1024 * 1024
"""The most that the XML of one sheet may be: it is read row by row, so empty rows cost time alone."""


class _Named(NamedTuple):
    """A sheet as the workbook names it."""

    name: str
    part: str


class Workbook:
    """An Excel workbook. Sheets that were hidden, or hold a drawing alone, are `left_out` once the `sheets` are."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.left_out: list[LeftOut] = []
        self.archive = Archive(data)
        self.path = self._main()
        root = self.archive.xml(self.path)
        if root is None:
            raise ReadError(Trouble.DAMAGED, detail="structure")
        properties = root.find("{*}workbookPr")
        from_1904 = properties is not None and properties.get("date1904", "") in ON
        self.looks = Looks(self.archive.xml(self._beside("styles.xml")), from_1904=from_1904)
        self.strings = strings(self.archive.xml(self._beside("sharedStrings.xml")))
        self.named = self._sheets(root)

    def _main(self) -> str:
        """Return where the workbook itself is in the container."""
        links = self.archive.xml("_rels/.rels")
        for link in links if links is not None else ():
            if link.get("Type", "").endswith("/officeDocument"):
                return normpath(link.get("Target", "").lstrip("/"))
        return "xl/workbook.xml"

    def _beside(self, name: str) -> str:
        return normpath(join(self.path.rpartition("/")[0], name))

    def _sheets(self, root: etree._Element) -> list[_Named]:
        folder, _, file = self.path.rpartition("/")
        links = self.archive.xml(f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels")
        targets = (
            {link.get("Id", ""): link.get("Target", "") for link in links if links is not None}
            if links is not None
            else {}
        )
        found = []
        for sheet in root.iterfind("{*}sheets/{*}sheet"):
            identity = next((value for key, value in sheet.items() if _RELATION.search(str(key))), "")
            target = targets.get(str(identity), "")
            part = target.lstrip("/") if target.startswith("/") else self._beside(target)
            name = sheet.get("name", "")
            if sheet.get("state", "visible") != "visible":
                self.left_out.append(LeftOut("hidden-sheet", name))
            elif "worksheets" in part:
                found.append(_Named(name, part))
            else:
                self.left_out.append(LeftOut("drawn-sheet", name))
        return found

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets that show, in order."""
        for name, part in self.named:
            if part in self.archive.names:
                sheet = SheetReader(self.strings, self.looks, name).read(self._open(part))
                if not sheet.rows and self._is_drawn(part):
                    self.left_out.append(LeftOut("drawn-sheet", name))
                yield sheet

    def _is_drawn(self, part: str) -> bool:
        """Whether a chart or picture stands on a sheet."""
        folder, _, file = part.rpartition("/")
        links = self.archive.xml(f"{folder}/_rels/{file}.rels")
        return links is not None and any(link.get("Type", "").endswith("/drawing") for link in links)

    def _open(self, part: str) -> IO[bytes]:
        """Return the XML of a sheet, to be read bit by bit."""
        container = ZipFile(BytesIO(self.data))
        info = container.getinfo(part)
        if info.flag_bits & 1:
            raise ReadError(Trouble.ENCRYPTED)
        if info.file_size > LIMIT:
            raise ReadError(Trouble.DAMAGED, detail="bomb")
        return container.open(info)
