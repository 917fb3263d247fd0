"""From bytes to characters."""

from __future__ import annotations

import codecs
import re

from doelnet.reading.errors import ReadError, Trouble

_ENCODINGS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
BOMS = tuple(bom for bom, _ in _ENCODINGS)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^<>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
HEAD = 4096


def textual(data: bytes) -> bool:
    """Whether these bytes are text in some encoding: no control characters but white space."""
    head = data[:HEAD]
    return head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or not _CONTROL.search(head)


def is_page(data: bytes) -> bool:
    """Whether these bytes start as a whole web page does."""
    head = data[:HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", "ignore").encode("ascii", "ignore")
    return bool(_PAGE.match(head.removeprefix(codecs.BOM_UTF8)))


def decode(data: bytes) -> str:
    """Return the text in these bytes: UTF-8 or UTF-16, or else as Windows writes it (cp1252).

    Raises ReadError when the bytes stop in the middle of a character.
    """
    encoding = next((name for bom, name in _ENCODINGS if data.startswith(bom)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        multibyte = any(byte > 0x7F for byte in data[: error.start])
        if error.reason in ("unexpected end of data", "truncated data") and (multibyte or encoding != "utf-8"):
            raise ReadError(Trouble.DAMAGED, detail="cut") from error
    if encoding == "utf-16":
        raise ReadError(Trouble.DAMAGED, detail="structure")
    return data.decode("cp1252", "replace")
