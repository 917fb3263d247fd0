"""One Parquet set: a folder a table, in it parts that a run adds; a part is whole or not there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from doelnet.draft import Draft
from doelnet.extracting import tables
from doelnet.extracting.journal import Entry, Journal
from doelnet.extracting.keeping import Kept
from doelnet.extracting.tables import SCHEMAS, Row

MOST_DOCUMENTS, MOST_ROWS = 500, 50_000
"""How much a part holds at most, and so a run has in memory: the last document may go over the number of rows."""
ROW_GROUP = 50_000
_PART = re.compile(r"part-(\d{5,})\.parquet")


class Dataset:
    """Drafts as a Parquet set. The journal is the truth: what stands in a part and not in the journal, goes."""

    def __init__(self, out: Path, resume: bool) -> None:
        """Keep drafts under the folder `out`; without `resume` what stood there before goes."""
        self.out, self.journal = out, Journal(out / ".doelnet-parquet.jsonl")
        if not resume:
            self.journal.forget()
        for name in SCHEMAS:
            (out / name).mkdir(parents=True, exist_ok=True)
        self._batch: list[Kept] = []
        self._rows: dict[str, list[Row]] = {name: [] for name in SCHEMAS}
        self._tidy()
        self._parts = set(_parts(out, "documents"))
        self._next = 1 + max((int(match[1]) for part in self._parts if (match := _PART.fullmatch(part))), default=0)

    def has(self, name: str, sha256: str, recipe: str) -> bool:
        """Whether the rows of that draft stand in a part."""
        entry = self.journal.known(name, sha256, recipe)
        return entry is not None and entry.place in self._parts

    def add(self, kept: Kept) -> None:
        """Take the rows of a draft into the part that is being filled."""
        for name, found in tables.rows(kept.name, kept.data, kept.sha256, kept.recipe).items():
            self._rows[name] += found
        self._batch.append(kept)
        if len(self._batch) >= MOST_DOCUMENTS or sum(map(len, self._rows.values())) >= MOST_ROWS:
            self._write()

    def _write(self) -> None:
        """Write the part: all tables, `documents` last, then the journal. Before that it does not count."""
        part = f"part-{self._next:05}.parquet"
        for name in reversed(SCHEMAS):
            write_table(self.out / name / part, pa.Table.from_pylist(self._rows[name], schema=SCHEMAS[name]))
        self.journal.add(Entry(k.name, k.sha256, k.recipe, part, len(k.data), k.elements) for k in self._batch)
        self._parts.add(part)
        self._next += 1
        self._batch = []
        self._rows = {name: [] for name in SCHEMAS}

    def close(self) -> None:
        """Write what is left, and take out what was read again since."""
        if self._batch:
            self._write()
        self._tidy()
        self.journal.close()

    def _tidy(self) -> None:
        """Make the parts hold what the journal says and nothing else."""
        for part in sorted({part for name in SCHEMAS for part in _parts(self.out, name)}):
            held = self._held(part)
            true = [name for name in held if (entry := self.journal.entries.get(name)) and entry.place == part]
            if not true:
                for name in SCHEMAS:
                    (self.out / name / part).unlink(missing_ok=True)
            elif len(true) < len(held):
                self._keep_only(part, true)

    def _held(self, part: str) -> list[str]:
        """Return the documents in a part; none where the part is not whole, as after a power cut."""
        try:
            documents: list[str] = _read(self.out / "documents" / part, "documents")["document"].to_pylist()
        except (FileNotFoundError, pa.ArrowInvalid):
            return []
        return documents

    def _keep_only(self, part: str, documents: list[str]) -> None:
        for name in reversed(SCHEMAS):
            table = _read(self.out / name / part, name)
            write_table(self.out / name / part, table.filter(pc.is_in(table["document"], pa.array(documents))))


def write_table(path: Path, table: pa.Table) -> None:
    """Write a table to `path`, wholly or not at all."""
    half = path.with_name(f".{path.name}.half")
    pq.write_table(table, half, row_group_size=ROW_GROUP, compression="zstd")
    half.replace(path)


def read_set(folder: Path) -> Iterator[tuple[str, Draft]]:
    """Yield each document's name and draft out of the Parquet set in `folder`, a part at a time."""
    for part in sorted(_parts(folder, "documents")):
        found = {name: _by_document(_read(folder / name / part, name).to_pylist()) for name in SCHEMAS}
        for document in found["documents"]:
            yield document, tables.draft({name: rows.get(document, []) for name, rows in found.items()})


def _by_document(rows: Iterable[Row]) -> dict[str, list[Row]]:
    return {document: list(group) for document, group in groupby(rows, key=lambda row: str(row["document"]))}


def _parts(folder: Path, table: str) -> list[str]:
    return [path.name for path in (folder / table).iterdir() if _PART.fullmatch(path.name)]


def _read(path: Path, name: str) -> pa.Table:
    return pq.read_table(path, schema=SCHEMAS[name], partitioning=None)
