"""Drafts as tables: one table a section, one row an item; and back. The handbook tells what stands in each column."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pyarrow as pa

from doelnet.draft import SECTIONS, Draft, Head, loads, plain

Row = dict[str, Any]

_TEXT, _TEXTS, _NUMBER, _YES = pa.string(), pa.list_(pa.string()), pa.float64(), pa.bool_()
_AT = {"line": pa.int32(), "page": pa.int32(), "quote": _TEXT}
_ROUTE = pa.list_(pa.struct([("step", _TEXT), ("role", _TEXT), ("date", _TEXT)]))
_MOST = 10**15
"""Amounts up to this many euros fit in a column of 18 digits, two of them cents."""


def _table(**columns: pa.DataType) -> pa.Schema:
    """Return the schema of a section: whose row it is, which one it is there, and what it says."""
    return pa.schema({"document": _TEXT, "position": pa.int32(), **columns})


SCHEMAS: dict[str, pa.Schema] = {
    "documents": pa.schema({
        "document": _TEXT, "title": _TEXT, "kind": _TEXT, "organisation": _TEXT, "region": _TEXT, "number": _TEXT,
        "date": _TEXT, "period": _TEXT, "programme": _TEXT, "elements": pa.int32(), "sha256": _TEXT, "recipe": _TEXT,
    }),
    "elements": _table(
        id=_TEXT, kind=_TEXT, text=_TEXT, parents=_TEXTS, number=_TEXT, label=_TEXT, year=_TEXT, placeholder=_YES,
        owner=_TEXT, target_comparison=_TEXT, target_value=_NUMBER, target_unit=_TEXT, target_population=_TEXT,
        target_due=_TEXT, target_source=_TEXT, target_baseline_value=_NUMBER, target_baseline_date=_TEXT,
        confidence=_NUMBER, **_AT,
    ),
    "links": _table(child=_TEXT, parent=_TEXT),
    "measurements": _table(indicator=_TEXT, value=_NUMBER, unit=_TEXT, date=_TEXT, source=_TEXT, **_AT),
    "money": _table(
        amount=pa.decimal128(18, 2), year=_TEXT, phase=_TEXT, side=_TEXT, recurring=_YES, fund=_TEXT, account=_TEXT,
        **_AT,
    ),
    "milestones": _table(text=_TEXT, date=_TEXT, count=pa.int64(), unit=_TEXT, **_AT),
    "decisions": _table(
        body=_TEXT, subject=_TEXT, points=_TEXTS, number=_TEXT, date=_TEXT, portfolio_holder=_TEXT, arguments=_TEXTS,
        objections=_TEXTS, alternatives=_TEXTS, finance=_TEXT, participation=_TEXT, communication=_TEXT,
        follow_up=_TEXTS, attachments=_TEXTS, public=_YES, route=_ROUTE,
    ),
    "groups": _table(name=_TEXT, about=_TEXT, contact=_TEXT, members=_TEXTS),
    "parties": _table(name=_TEXT, kind=_TEXT),
    "references": _table(title=_TEXT, number=_TEXT, date=_TEXT, url=_TEXT),
}  # fmt: skip
"""The tables of a set, by name; `links` repeats the parents of the elements, one row a link."""

_APART = {"at": "", "target": "target_", "target_baseline": "target_baseline_"}
"""What stands within an item, and how its columns begin; what stands deeper comes later."""


def rows(document: str, data: bytes, sha256: str, recipe: str) -> dict[str, list[Row]]:
    """Return the rows, by table, of the draft (JSON) of the document of this name.

    Raises ValueError where a figure fits in no column.
    """
    draft = loads(data)
    head = {"document": document, "elements": len(draft.elements), "sha256": sha256, "recipe": recipe}
    found: dict[str, list[Row]] = {"documents": [plain(draft.document) | head]}
    found["elements"] = [_flat(document, n, each) for n, each in enumerate(draft.elements, 1)]
    links = [(element.id, parent) for element in draft.elements for parent in element.parents]
    found["links"] = [
        {"document": document, "position": n, "child": child, "parent": parent}
        for n, (child, parent) in enumerate(links, 1)
    ]
    for section in SECTIONS:
        found[section] = [_flat(document, n, each) for n, each in enumerate(getattr(draft, section), 1)]
    return found


def _flat(document: str, position: int, part: msgspec.Struct) -> Row:
    """Return an item as one row, its place and its target taken apart into columns."""
    row: Row = {"document": document, "position": position, **msgspec.to_builtins(part)}
    for within, prefix in _APART.items():
        row.update({prefix + name: value for name, value in row.pop(within, {}).items()})
    if "amount" in row:
        row["amount"] = Decimal(row["amount"])
    for column in ("amount", "count", "value", "target_value", "target_baseline_value"):
        if abs(row.get(column) or 0) >= _MOST:
            raise ValueError(column)
    return row


def draft(found: dict[str, list[Row]]) -> Draft:
    """Return the draft of one document out of its rows, by table: what `rows` took apart."""
    (head,) = found["documents"]
    whole: Row = {"document": {name: head[name] for name in Head.__struct_fields__ if head[name] is not None}}
    for section in ("elements", *SECTIONS):
        whole[section] = [_nested(row) for row in found.get(section, ())]
    return msgspec.convert(whole, type=Draft)


def _nested(row: Row) -> Row:
    """Return a row as the item that it was, without what is unknown."""
    item: Row = {}
    for column, value in row.items():
        if value is None or column in ("document", "position"):
            continue
        place, name = _place(item, column)
        place[name] = _back(value)
    return item


def _place(item: Row, column: str) -> tuple[Row, str]:
    """Return where in an item the value of a column stands, and by what name."""
    if column in _AT:
        return item.setdefault("at", {}), column
    if not column.startswith("target_"):
        return item, column
    target, name = item.setdefault("target", {}), column.removeprefix("target_")
    if name.startswith("baseline_"):
        return target.setdefault("baseline", {}), name.removeprefix("baseline_")
    return target, name


def _back(value: Any) -> Any:
    """Return a value as drafts write it: whole numbers without a point, euros as text."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Decimal):
        return f"{value:f}" if value % 1 else str(int(value))
    return value
