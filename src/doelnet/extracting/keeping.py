"""Keeping drafts as they come: a JSON file each. `dataset` keeps them in one Parquet set."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

from doelnet.extracting.form import Form
from doelnet.extracting.journal import Entry, Journal, write_whole


class Kept(NamedTuple):
    """A draft to keep: its document's name and hash, the draft's name and JSON, and what it was read with."""

    name: str
    sha256: str
    recipe: str
    draft: str
    data: bytes
    elements: int


class Keeper(Protocol):
    """What keeps drafts, and knows what it kept before."""

    def has(self, name: str, sha256: str, recipe: str) -> bool:
        """Whether the draft of a document of this name, these bytes and this recipe is kept."""

    def add(self, kept: Kept) -> None:
        """Keep a draft; raises ValueError where that cannot be, OSError where the disk refuses."""

    def close(self) -> None:
        """Finish what is kept."""


class Files:
    """Drafts as JSON files, in the tree of their documents."""

    def __init__(self, out: Path) -> None:
        """Keep drafts under the folder `out`."""
        self.out, self.journal = out, Journal(out / ".doelnet-json.jsonl")

    def has(self, name: str, sha256: str, recipe: str) -> bool:
        """Whether that draft is there, at full length."""
        entry = self.journal.known(name, sha256, recipe)
        path = self.out / entry.place if entry else None
        return bool(entry and path and path.is_file() and path.stat().st_size == entry.size)

    def add(self, kept: Kept) -> None:
        """Write the draft, wholly or not at all, then write down that it is there."""
        path = self.out / kept.draft
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, kept.data)
        self.journal.add([Entry(kept.name, kept.sha256, kept.recipe, kept.draft, len(kept.data), kept.elements)])

    def close(self) -> None:
        """Close the journal."""
        self.journal.close()


def keeper(form: Form, out: Path, resume: bool) -> Keeper:
    """Return what keeps drafts in this form under the folder `out`; a Parquet set begins anew unless `resume`."""
    if form == "json":
        return Files(out)
    from doelnet.extracting.dataset import Dataset  # loaded only where it is asked for: it takes its time

    return Dataset(out, resume)
