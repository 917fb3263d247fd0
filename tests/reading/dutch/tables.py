"""Tables of examples: what a document writes, and what is read in it."""

from __future__ import annotations

from decimal import Decimal


def rows(table: str) -> list[tuple[str, str]]:
    """Return each line "written = read" of a table as a pair; "-" stands for nothing read."""
    pairs = (line.rpartition(" = ") for line in table.strip().splitlines())
    return [(written, read) for written, _, read in pairs]


def said(values: list[Decimal]) -> str:
    """Return values as a table shows them: whole ones without a point, parted by a semicolon."""
    return "; ".join(f"{value.normalize():f}" for value in values) or "-"
