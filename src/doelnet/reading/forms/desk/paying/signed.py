"""Differences that tell good from bad by their sign alone: less was spent, or more came in, and it is above nought."""

from __future__ import annotations

from decimal import Decimal

from doelnet.draft import Phase
from doelnet.reading.dutch import money
from doelnet.reading.forms.desk.paying import sides
from doelnet.reading.forms.desk.paying.amount_letters import Letters
from doelnet.reading.forms.desk.tables.grid import View

_ROUNDED = 1
"""How much a difference between rounded amounts may be off."""


def rates(view: View, place: int, phases: list[Phase | None], letters: Letters) -> bool:
    """Return whether letters tell good from bad in column `place`, or the signs of its differences do."""
    return any(letters.sign(row, place) for row in view.rows) or by_favour(view, place, phases)


def by_favour(view: View, place: int, phases: list[Phase | None]) -> bool:
    """Return whether the differences in column `place` are reckoned as what is good: costs one way, income the other.

    `phases` are those of the columns before it; what was spent, and the budget nearest to it, must both be there.
    """
    spent, planned = (_last(phases, phase) for phase in ("actual", "budget"))
    if spent is None or planned is None:
        return False
    told = set()
    for row in view.rows:
        side, sums = sides.of_row(row.text(0)), [money.cell(row.text(c)) for c in (planned, spent, place)]
        if side not in ("expense", "income") or not all(sums) or not row.own[place]:
            continue
        budget, actual, difference = (one for one in sums if one is not None)
        if not _is_good(side == "income", budget, actual, difference):
            return False
        told.add(side)
    return len(told) > 1


def _last(phases: list[Phase | None], phase: str) -> int | None:
    return next((place for place in reversed(range(len(phases))) if phases[place] == phase), None)


def _is_good(income: bool, budget: Decimal, actual: Decimal, difference: Decimal) -> bool:
    """Whether a difference is what came in more, or was spent less; costs may be written below nought."""
    more = actual - budget if income or max(budget, actual) < 0 else budget - actual
    return abs(more - difference) <= _ROUNDED
