"""Boxes of a site that show what a programme costs in one year, beside the table of all years: they repeat it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from doelnet.draft import Money

_SIDES = frozenset({"lasten", "baten", "saldo", "uitgaven", "inkomsten", "resultaat", "totale lasten", "totale baten"})


def repeats(told: Sequence[Money], rows: Sequence[tuple[str, Sequence[Decimal]]]) -> bool:
    """Whether rows of a table without years hold nothing but sides and amounts that other tables have `told` of.

    A side that no other table has, as the balance of two that are told, repeats these.
    """
    filled = [(label.lower().strip(" :"), amounts) for label, amounts in rows if amounts]
    if not told or not filled or any(label not in _SIDES or len(amounts) > 1 for label, amounts in filled):
        return False
    known = {abs(Decimal(one.amount)) for one in told}
    said = [label for label, amounts in filled if any(amounts) and abs(amounts[0]) not in known]
    return len(filled) > len(said) and all(label in ("saldo", "resultaat") for label in said)
