"""Zip containers and the XML in them, read so that a malicious one does no harm."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from doelnet.reading.errors import ReadError, Trouble

LIMIT = 64 * 1024 * 1024
"""The most that one part may be once unpacked: some ten thousand pages of text."""

_TAGS = 3_000_000
_ATTRIBUTES = 4_000_000
"""The most that may stand in one part: each takes far more memory than its characters."""


_STRICT, _OFFICE = b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/"
"""What the names of elements begin with in a strict Word document, and in the others (ECMA-376, part 1, annex A)."""

_HEAD = 8192


class Archive:
    """A zip container. Raises ReadError when it is damaged, encrypted, or a bomb."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise ReadError(Trouble.DAMAGED, detail="cut") from error
        self.names = frozenset(self._zip.namelist())

    def read(self, name: str) -> bytes:
        """Return one part, or nothing when it is not there."""
        if name not in self.names:
            return b""
        info = self._zip.getinfo(name)
        if info.flag_bits & 1:
            raise ReadError(Trouble.ENCRYPTED)
        if info.file_size > LIMIT:
            raise ReadError(Trouble.DAMAGED, detail="bomb")
        try:
            with self._zip.open(info) as part:
                return part.read(LIMIT)
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise ReadError(Trouble.DAMAGED, detail="structure") from error

    def xml(self, name: str) -> etree._Element | None:
        """Return the root of an XML part, or None when it is not there. Entities and DTDs are not followed."""
        return xml(data) if (data := self.read(name)) else None


def xml(data: bytes) -> etree._Element:
    """Return the root of the XML in `data`; entities, DTDs and the network are left alone."""
    if data.count(b"<") > _TAGS or data.count(b"=") > _ATTRIBUTES:
        raise ReadError(Trouble.DAMAGED, detail="bomb")
    if _STRICT in data[:_HEAD]:
        data = data.replace(_STRICT + b"wordprocessingml/main", _OFFICE + b"wordprocessingml/2006/main")
        data = data.replace(_STRICT + b"officeDocument/", _OFFICE + b"officeDocument/2006/")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        detail = "deep" if "depth" in str(error) else "structure"
        raise ReadError(Trouble.DAMAGED, detail=detail) from error
