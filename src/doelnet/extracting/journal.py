"""The journal: which documents have been read, with what recipe, and where that stands; for a run to resume by."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec


class Entry(msgspec.Struct, frozen=True):
    """A document that was read and kept: `place` is its draft or its part, `size` what it takes there in bytes."""

    name: str
    sha256: str
    recipe: str
    place: str
    size: int
    elements: int


class Journal:
    """Entries by the name of their document, on disk as lines of JSON; the last line of a document counts."""

    def __init__(self, path: Path) -> None:
        """Open the journal at `path`; a line that was cut off halfway is left out."""
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.entries: dict[str, Entry] = {}
        for line in path.read_bytes().splitlines() if path.exists() else ():
            try:
                entry = msgspec.json.decode(line, type=Entry)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue
            self.entries[entry.name] = entry
        self._rewrite()

    def _rewrite(self) -> None:
        write_whole(self.path, b"".join(map(_line, self.entries.values())))
        self._file = self.path.open("ab")

    def known(self, name: str, sha256: str, recipe: str) -> Entry | None:
        """Return the entry of a document of this name, these bytes and this recipe, or None."""
        entry = self.entries.get(name)
        return entry if entry and (entry.sha256, entry.recipe) == (sha256, recipe) else None

    def add(self, entries: Iterable[Entry]) -> None:
        """Write that these have been kept."""
        for entry in entries:
            self.entries[entry.name] = entry
            self._file.write(_line(entry))
        self._file.flush()

    def forget(self) -> None:
        """Begin anew."""
        self._file.close()
        self.entries.clear()
        self._rewrite()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _line(entry: Entry) -> bytes:
    return msgspec.json.encode(entry) + b"\n"


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, wholly or not at all."""
    half = path.with_name(f".{path.name.lstrip('.')}.half")
    half.write_bytes(data)
    half.replace(path)
