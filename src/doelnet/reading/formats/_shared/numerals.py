"""The numbers and letters that lists print before their items."""

from __future__ import annotations

_ROMANS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def lettered(number: int, kind: str) -> str:
    """Return a number as its list prints it: `kind` is "1", "a", "A", "i" or "I" (the `type` of a list in HTML)."""
    if kind in ("a", "A") and 1 <= number <= 26:
        return chr(ord(kind) + number - 1)
    if kind in ("i", "I") and 1 <= number < 4000:
        text = ""
        for value, roman in _ROMANS:
            text, number = text + roman * (number // value), number % value
        return text if kind == "i" else text.upper()
    return str(number)
