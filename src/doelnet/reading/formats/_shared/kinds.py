"""Kinds of file that are known by their first bytes, and what they are called in messages."""

from __future__ import annotations

ENCRYPTED = "encrypted"
ZIP = "zip"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (b"\x89PNG", "image"), (b"\xff\xd8\xff", "image"), (b"GIF8", "image"),
    (b"II*\0", "image"), (b"MM\0*", "image"), (b"\x1f\x8b", "archive"), (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"), (b"MZ", "program"), (b"\x7fELF", "program"), (b"SQLite format 3", "database"),
)  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"word/document.xml", "docx"), (b"xl/workbook.bin", "xlsb"), (b"xl/workbook.", "xlsx"),
    (b"ppt/presentation.xml", "pptx"), (b"opendocument.text", "odt"), (b"opendocument.spreadsheet", "ods"),
    (b"application/epub", "epub"),
)  # fmt: skip
_WORDS: dict[str, tuple[str, str]] = {
    "pdf": ("een PDF", "a PDF"), "docx": ("een Word-document", "a Word document"),
    "doc": ("een oud Word-, Excel- of PowerPoint-bestand", "an old Word, Excel or PowerPoint file"),
    "xlsx": ("een Excel-bestand", "an Excel file"), "pptx": ("een presentatie", "a presentation"),
    "xlsb": ("een binair Excel-bestand", "a binary Excel file"), "csv": ("een tabel in tekst", "a table in text"),
    "odt": ("een ODT-document", "an ODT document"), "ods": ("een ODS-rekenblad", "an ODS spreadsheet"),
    "epub": ("een e-boek", "an e-book"), "rtf": ("een RTF-document", "an RTF document"),
    "image": ("een afbeelding", "an image"), "archive": ("een archief", "an archive"), "zip": ("een zip", "a zip"),
    "program": ("een programma", "a program"), "database": ("een database", "a database"),
    "html": ("een webpagina", "a web page"), "text": ("tekst", "text"), "markdown": ("tekst", "text"),
}  # fmt: skip
_UNKNOWN = ("onbekende gegevens", "unknown data")


def of(data: bytes) -> str | None:
    """Return the kind of file that these bytes are by their signature, or None."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data.startswith(_OLE):
        return ENCRYPTED if "EncryptedPackage".encode("utf-16-le") in data else "doc"
    if data.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _IN_ZIP if mark in data), ZIP)
    return None


def words(kind: str | None, suffix: str = "") -> dict[str, str]:
    """Return what this kind is called, in each language; an unknown one by its suffix."""
    dutch, english = _WORDS.get(kind or "", _UNKNOWN)
    if not kind and suffix:
        dutch, english = f"{suffix}-bestand", f"{suffix} file"
    return {"nl": dutch, "en": english}
