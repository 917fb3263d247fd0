"""The phase of an amount whose column names none: what the words around it say, else what the paper is for."""

from __future__ import annotations

import re

from doelnet.draft import Phase
from doelnet.reading.forms.desk.paying import money_words
from doelnet.reading.forms.desk.sheet import Sheet

_DEVIATIONS = re.compile(r"\b(?:afwijking|voor-?\s?en\s+nade)\w*", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:voorjaars|najaars|zomer|perspectief|kader)\s?(?:nota|brief)", re.IGNORECASE)
"""What a paper is called that changes the budget of a year that has begun."""
_MOVES = re.compile(
    r"toevoeg|onttrek|dotatie|storting|verdel|bestem|overhe[iv]|over\s?te\s?hevel|wijzig|vrijval|reserve|doorschui|restant"
    r"|meenem|mee\s?te\s?nemen|overlopend|overboek|bijstel|ophog|verho(?:og|g)|verla(?:ag|g)|herschik",
    re.IGNORECASE,
)
"""Words over a table of a proposal that say that its amounts change the budget."""


_STANDS = re.compile(r"\W*(?:nieuwe\s+|bijgestelde\s+|huidige\s+)?(?:stand|begroting)\b", re.IGNORECASE)
"""What a row opens with that tells what the budget is, also after changes: "Stand 1e begrotingswijziging"."""


def of_row(label: str) -> Phase | None:
    """Return the phase that the label of a row names."""
    told = money_words.phase(label)
    return "budget" if told == "change" and _STANDS.match(label) else told


def own(caption: str) -> str:
    """Return what stands over a table, without the title of a table before it that tells of changes only."""
    before, table, last = caption.rpartition("  ")
    told = table and last.strip() and money_words.phase(before) == "change"
    return last if told else caption


def named(sheet: Sheet, year: str, label: str, caption: str) -> Phase | None:
    """Return the phase that a row's label names, else what stands over the table.

    Nothing is spent yet in a year after the document's own.
    """
    if _carries(sheet) and not _PLANNED.search(f"{label} {caption}"):
        label, caption = _BUDGETS.sub(" ", label), _BUDGETS.sub(" ", caption)
    last = str(sheet.head.get("date") or sheet.head.get("period") or "9999").rpartition("/")[2][:4]
    told = (of_row(label), money_words.phase(caption))
    return next((phase for phase in told if phase and (phase != "actual" or year[:4] <= last)), None)


_BUDGETS = re.compile(r"\b\w*budget(?:ten)?\b", re.IGNORECASE)
_PLANNED = re.compile(r"\bbegro|\braming|\bgeraamd|\bprimitie|\bbeschikbaar\s+budget", re.IGNORECASE)
"""What says that amounts are those of a budget, and not only which budgets they go to."""


def _carries(sheet: Sheet, caption: str = "") -> bool:
    """Whether a proposal is called, or a table in it is, by what it moves between years or reserves."""
    title = sheet.head.get("title")
    return sheet.head.get("kind") == "budget-proposal" and _MOVES.search(f"{title} {caption}") is not None


def assumed(sheet: Sheet, year: str, caption: str) -> Phase:
    """Return the phase of a column that names only a year: a report's own years are actuals, all else is budget.

    What a progress report calls deviations changes the budget, and what a proposal moves between years or reserves.
    """
    if _carries(sheet, caption):
        return "change"
    between = sheet.head.get("kind") == "budget" and _BETWEEN.search(str(sheet.head.get("title")))
    if (between or sheet.head.get("kind") == "progress-report") and _DEVIATIONS.search(caption):
        return "change"
    report = sheet.head.get("kind") in ("annual-report", "progress-report")
    return "actual" if report and year[:4] <= (sheet.year or "") else "budget"
