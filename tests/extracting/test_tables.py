"""Drafts as tables and back: nothing is lost, and the handbook tells of every column."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from tests import strategies

from doelnet.draft import At, Baseline, Draft, Element, Head, Milestone, Money, Target, dumps
from doelnet.extracting import tables
from doelnet.extracting.tables import SCHEMAS

CHAPTER = Path(__file__).resolve().parents[2] / "docs/handleiding/veel-documenten.md"


def there_and_back(draft: Draft) -> Draft:
    """Return a draft that went through Arrow's tables."""
    found = tables.rows("plan.md", dumps(draft), "hash", "recipe")
    arrow = {name: pa.Table.from_pylist(rows, schema=SCHEMAS[name]) for name, rows in found.items()}
    return tables.draft({name: table.to_pylist() for name, table in arrow.items()})


def same_amounts(draft: Draft) -> Draft:
    """Return the draft with amounts as they are compared, and without targets and places that say nothing."""
    for money in draft.money:
        money.amount = str(Decimal(money.amount).quantize(Decimal("0.01")))
    for element in draft.elements:
        if element.target and element.target.baseline == Baseline():
            element.target.baseline = None
        if element.target == Target():
            element.target = None
    for item in [*draft.elements, *draft.measurements, *draft.money, *draft.milestones]:
        if item.at == At():
            item.at = None
    return draft


@given(strategies.drafts() | strategies.wild_drafts())
def test_a_draft_comes_back_out_of_its_tables(draft: Draft) -> None:
    assert same_amounts(there_and_back(draft)) == same_amounts(draft)


def test_whole_numbers_come_back_without_a_point() -> None:
    target = Target(value=85, baseline=Baseline(value=7.5))
    element = Element(id="t1", kind="target", text="85%", parents=[], target=target)
    draft = Draft(document=Head(title="Plan", kind="agenda"), elements=[element])
    assert dumps(there_and_back(draft)) == dumps(draft)


@pytest.mark.parametrize("amount", ["350000", "-12500.5", "0.01", "999999999999999.99"])
def test_an_amount_stays_the_same_to_the_cent(amount: str) -> None:
    money = Money(amount=amount, year="2026", phase="budget", side="expense")
    draft = Draft(document=Head(title="Plan", kind="budget"), money=[money])
    assert Decimal(there_and_back(draft).money[0].amount) == Decimal(amount)


def test_a_figure_that_fits_in_no_column_is_refused() -> None:
    head = Head(title="Plan", kind="budget")
    money = Money(amount="1" + "0" * 15, year="2026", phase="budget", side="expense")
    with pytest.raises(ValueError, match="amount"):
        tables.rows("plan.md", dumps(Draft(document=head, money=[money])), "", "")
    milestone = Milestone(text="Scholen geopend", date="2026", count=10**18)
    with pytest.raises(ValueError, match="count"):
        tables.rows("plan.md", dumps(Draft(document=head, milestones=[milestone])), "", "")


def test_the_handbook_tells_of_every_table_and_column() -> None:
    told: dict[str, dict[str, str]] = {}
    table = ""
    for line in CHAPTER.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"### `(\w+)`", line):
            table = heading[1]
            told[table] = {}
        elif row := re.match(r"\| `(\w+)` \| ([^|]+) \|", line):
            told.setdefault(table, {})[row[1]] = row[2].strip()
    assert told == {name: {each.name: _type(each.type) for each in schema} for name, schema in SCHEMAS.items()}


def _type(kind: pa.DataType) -> str:
    """Return a column's type as the handbook has it."""
    return str(kind).replace("element: ", "").replace("item: ", "")
