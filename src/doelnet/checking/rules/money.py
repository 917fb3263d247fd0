"""Money: whether the sums that a table shows come out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from doelnet.checking.findings import Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import euros
from doelnet.draft import Money, Side

Line = tuple[int, Money]
"""A money line with its index in the draft."""

_TOTAL = re.compile(r"\b(?:sub)?tota(?:al|len|le)\b", re.IGNORECASE)
_STEPS = [Decimal(1000), Decimal(100), Decimal(10), Decimal(1), Decimal("0.01")]


@rule(code="D601", name="saldo-klopt-niet", severity=Severity.ERROR)
def balance_does_not_add_up(plan: Network, today: date) -> Iterator[Hit]:
    """Saldo klopt niet

    In een tabel zijn de baten min de lasten iets anders dan het saldo dat ernaast staat. De controle vergelijkt
    binnen dezelfde geldstroom, rekening, fase en jaar. Kleine verschillen door afronden tellen niet.

    Waarom: Een bedrag is verkeerd overgenomen of een post is vergeten. Op deze cijfers besluit de raad.

    Zo lost u het op: Zoek de drie bedragen op in de administratie en verbeter het bedrag dat fout is. Is het
    document al vastgesteld? Meld de fout dan aan de griffie en corrigeer in de volgende rapportage.

    Voorbeeld fout: Baten € 780.000, lasten € 700.000, saldo € 90.000.

    Voorbeeld goed: Baten € 780.000, lasten € 700.000, saldo € 80.000.

    English

    Balance does not add up

    In a table, income less expense is something else than the balance beside them. The check compares within the
    same fund, account, phase and year. Small differences from rounding do not count.

    Why: An amount was copied wrongly or an item forgotten. The council decides on these figures.

    How to mend: Look the three amounts up in the books and correct the one that is wrong. Has the document been
    adopted already? Tell the council's registry, and correct it in the next report.

    Example wrong: Income € 780,000, expense € 700,000, balance € 90,000.

    Example right: Income € 780,000, expense € 700,000, balance € 80,000.
    """
    tables: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for index, line in enumerate(plan.draft.money):
        tables[line.fund, line.account, line.year, line.phase].append((index, line))
    for lines in tables.values():
        for income, expense, (index, shown) in _balances(lines):
            sums = [_sum(income), _sum(expense)]
            found = sums[0] - sums[1]
            amounts = [*_amounts(income), *_amounts(expense), Decimal(shown.amount)]
            if abs(found - Decimal(shown.amount)) > _rounding(amounts):
                yield _wrong(
                    index,
                    shown,
                    found,
                    Words(
                        f"Baten {euros(sums[0])} min lasten {euros(sums[1])} is {euros(found)}",
                        f"Income {euros(sums[0], 'en')} less expense {euros(sums[1], 'en')} is {euros(found, 'en')}",
                    ),
                )


def _balances(lines: list[Line]) -> Iterator[tuple[list[Line], list[Line], Line]]:
    """Yield what belongs to each balance: one for all lines, or row by row where there are as many of each."""
    sides: dict[Side, list[Line]] = {"income": [], "expense": [], "balance": []}
    for line in lines:
        sides[line[1].side].append(line)
    income, expense, balance = sides["income"], sides["expense"], sides["balance"]
    if not income or not expense:
        return
    if len(balance) == 1:
        yield income, expense, balance[0]
    elif len(income) == len(expense) == len(balance):
        for one, other, shown in zip(income, expense, balance, strict=True):
            yield [one], [other], shown


@rule(code="D602", name="totaal-klopt-niet", severity=Severity.ERROR)
def total_does_not_add_up(plan: Network, today: date) -> Iterator[Hit]:
    """Totaal klopt niet

    Een rij "Totaal" of "Subtotaal" is iets anders dan de som van de bedragen erboven, voor hetzelfde jaar, dezelfde
    fase en dezelfde kant (lasten of baten). De controle probeert de bedragen sinds het vorige totaal, alle
    bedragen, en de subtotalen samen. Kleine verschillen door afronden tellen niet.

    Waarom: Een post is verkeerd overgenomen, dubbel geteld of vergeten. Op deze cijfers besluit de raad.

    Zo lost u het op: Reken de kolom na en verbeter de post of het totaal. Hoort een post niet bij het totaal? Zet
    hem er dan onder, met een eigen kop.

    Voorbeeld fout: Voorschool € 400.000, ouderkamers € 60.000, totaal € 450.000.

    Voorbeeld goed: Voorschool € 400.000, ouderkamers € 60.000, totaal € 460.000.

    English

    Total does not add up

    A row "Total" or "Subtotal" (in Dutch) is something else than the sum of the amounts above it, for the same
    year, phase and side (expense or income). The check tries the amounts since the last total, all amounts, and the
    subtotals together. Small differences from rounding do not count.

    Why: An item was copied wrongly, counted twice or forgotten. The council decides on these figures.

    How to mend: Add the column up again and correct the item or the total. Does an item not belong to the total?
    Put it below, under a heading of its own.

    Example wrong: Early education € 400,000, rooms for parents € 60,000, total € 450,000.

    Example right: Early education € 400,000, rooms for parents € 60,000, total € 460,000.
    """
    columns: dict[tuple[object, ...], list[Line]] = defaultdict(list)
    for index, line in enumerate(plan.draft.money):
        columns[line.year, line.phase, line.side].append((index, line))
    for column in columns.values():
        if any(_is_total(line) for _, line in column):
            yield from _totals(column)


def _totals(column: list[Line]) -> Iterator[Hit]:
    """Yield the totals of one column that equal none of the sums they may stand for."""
    parts: list[Line] = []
    recent: list[Line] = []
    subtotals: list[Line] = []
    for index, line in column:
        if not _is_total(line):
            parts.append((index, line))
            recent.append((index, line))
            continue
        shown = Decimal(line.amount)
        tries = [each for each in (recent, parts, subtotals, [*subtotals, *recent]) if len(each) > 1]
        misses = [abs(_sum(each) - shown) - _rounding([*_amounts(each), shown]) for each in tries]
        if tries and min(misses) > 0:
            nearest = tries[misses.index(min(misses))]
            found = _sum(nearest)
            yield _wrong(
                index,
                line,
                found,
                Words(
                    f"De {len(nearest)} bedragen erboven zijn samen {euros(found)}",
                    f"The {len(nearest)} amounts above it make {euros(found, 'en')}",
                ),
            )
        subtotals.append((index, line))
        recent = []


def _is_total(line: Money) -> bool:
    return bool(_TOTAL.search(line.fund or "") or _TOTAL.search(line.account or ""))


def _wrong(index: int, shown: Money, found: Decimal, sums: Words) -> Hit:
    """Return the hit for an amount that is not `found`, beginning with how that was reached."""
    amount = Decimal(shown.amount)
    gap = abs(found - amount)
    return Hit(
        Place(section="money", index=index),
        Words(
            f"{sums.nl}, maar er staat {euros(amount)} ({shown.year}; verschil {euros(gap)}).",
            f"{sums.en}, but it says {euros(amount, 'en')} ({shown.year}; difference {euros(gap, 'en')}).",
        ),
    )


def _amounts(lines: Iterable[Line]) -> list[Decimal]:
    return [Decimal(line.amount) for _, line in lines]


def _sum(lines: Iterable[Line]) -> Decimal:
    return sum(_amounts(lines), Decimal())


def _rounding(amounts: Sequence[Decimal]) -> Decimal:
    """Return how far rounded amounts may be off: half of the step to which all are rounded, for each."""
    step = next((step for step in _STEPS if all(amount % step == 0 for amount in amounts)), _STEPS[-1])
    return step * len(amounts) / 2
