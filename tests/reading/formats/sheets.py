"""What the tests of sheets share: workbooks and open documents, made in code."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font

from doelnet.reading.blocks import Block, Stream, Table
from doelnet.reading.formats import stream

BOLD = Font(bold=True)
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{short}="{OPEN}{long}:1.0"'
    for short, long in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("fo", "xsl-fo-compatible"),
        ("draw", "drawing"),
    )
)  # fmt: skip


def book(*rows: Sequence[Any], bold: Sequence[int] = ()) -> Workbook:
    """Return a workbook with one sheet of these rows; those numbered in `bold`, from 1, stand out."""
    made = Workbook()
    for row in rows:
        made.active.append(row)
    for number in bold:
        for cell in made.active[number]:
            cell.font = BOLD
    return made


def xlsx(made: Workbook, name: str = "register.xlsx") -> Stream:
    """Return a workbook as a stream."""
    return stream(name, saved(made))


def saved(made: Workbook) -> bytes:
    """Return a workbook as bytes."""
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def opened(kind: str, body: str, styles: str = "", manifest: str = "") -> bytes:
    """Return an open document ("text" or "spreadsheet") around the XML of its body and automatic styles."""
    file = io.BytesIO()
    content = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content += f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}", zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        archive.writestr("content.xml", f"<office:document-content {SPACES}>{content}</office:document-content>")
    return file.getvalue()


def odt(body: str, styles: str = "") -> Stream:
    """Return an open text as a stream."""
    return stream("plan.odt", opened("text", body, styles))


def ods(body: str, styles: str = "") -> Stream:
    """Return an open spreadsheet as a stream."""
    return stream("plan.ods", opened("spreadsheet", body, styles))


def grids(blocks: Sequence[Block]) -> list[list[list[str]]]:
    """Return the texts of each table, spanning cells in every place that they cover."""
    return [[[cell.text for cell in row] for row in table.grid()] for table in blocks if isinstance(table, Table)]
