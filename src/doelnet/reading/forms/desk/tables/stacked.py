"""Titles of columns in two rows: a group ("Inspanning") over what its columns hold ("Actie", "Trekker", "2026")."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.tables.grid import Row
from doelnet.reading.forms.desk.wording import words

_GROUPS = frozenset(
    {"theme", "goal", "target", "indicator", "baseline", "goalvalue", "actual", "effort", "result", "planning", "owner"}
)
_MEASURED = frozenset({"goal", "target", "indicator", "actual"})
_NAME = re.compile(r"(?:naam|omschrijving|beschrijving|wat|titel|tekst|onderwerp|inhoud)", re.IGNORECASE)
_YEAR = re.compile(r"(?:peil|meet|doel|streef|start)?jaar(?:tal)?|wanneer|datum|per", re.IGNORECASE)
_VALUE = re.compile(r"waarde|stand|cijfer|getal|hoeveel|%", re.IGNORECASE)
_YEAR_OF_VALUE = re.compile(
    r"(?:jaar(?:tal)?\s+(?:van\s+(?:de\s+)?)?(?P<of>[\w-]+)|(?P<before>[\w-]+?)-?jaar(?:tal)?)", re.IGNORECASE
)
_VALUES = (
    ("baseline", re.compile(r"\b(?:nul|start|uitgangs|0-)\w*", re.IGNORECASE)),
    ("goalvalue", re.compile(r"\b(?:stre(?:ef|ven)|doel|ambitie|gewenst|beoogd)\w*", re.IGNORECASE)),
    ("actual", re.compile(r"\b(?:meting|gemeten|realisatie|gerealiseerd|stand|actueel|nu)\b", re.IGNORECASE)),
)
"""What tells of values under a group of indicators: "2024 (nulmeting)", "Streven 2028"."""
_BREAK = re.compile(r"(?<=[a-z])-\s+(?=[a-z])(?!(?:en|of)\b)")


def columns(header: list[Row], titles: list[str]) -> list[words.Column]:
    """Return what each column holds, by its full title, or by the title right over it where that says it itself."""
    stacks = [_stack(header, place) for place in range(len(titles))]
    found = [_column(stack, _BREAK.sub("", title)) for stack, title in zip(stacks, titles, strict=True)]
    if any(column.role == "indicator" for column in found):
        mixed = {stack[0] for stack in stacks if stack and not _BARE_YEAR.fullmatch(stack[-1])}
        found = [
            _valued(column, stack, not mixed.isdisjoint(stack[:1])) for column, stack in zip(found, stacks, strict=True)
        ]
    return found


def _stack(header: list[Row], place: int) -> list[str]:
    """Return the titles over a column from top to bottom; where a group was not merged the one to its left counts."""
    stack: list[str] = []
    for r, row in enumerate(header):
        text = row.text(place)
        below = header[r + 1].text(place) if r + 1 < len(header) else ""
        if not text and below:
            text = next((said for said in reversed(row.texts[:place]) if said), "")
        if text and text not in stack[-1:]:
            stack.append(text)
    return stack


def _column(stack: list[str], title: str) -> words.Column:
    whole = words.column(title)
    if len(stack) < 2:
        role = _year_of(title)
        return words.Column(role, None, title) if role else whole
    group, last = words.role_of(" ".join(stack[:-1])) or words.column(stack[-2]).role, stack[-1]
    if group not in _GROUPS:
        own = words.column(last)
        return (
            words.Column(own.role, own.year or whole.year, title) if own.role and not (group or whole.role) else whole
        )
    role = _within(group, last)
    return words.Column(role, words.column(last).year or whole.year, title) if role else whole


def _within(group: str, title: str) -> str | None:
    """Return what a column holds that has this title under a group, or None where the whole title says it."""
    if group in ("baseline", "goalvalue"):
        if _YEAR.fullmatch(title):
            return "baseyear" if group == "baseline" else "dueyear"
        if _VALUE.fullmatch(title):
            return group
    if group in ("goal", "indicator", "effort", "theme") and _NAME.fullmatch(title):
        return group
    own = words.role_of(title) or words.column(title).role
    if own is None and group in _MEASURED:
        own = next((role for role, said in _VALUES if said.search(title)), None)
    if group in ("goal", "effort") and own == "goal" and re.search(r"\b(?:nr|nummer)", title, re.IGNORECASE):
        return "number" if group == "goal" else "goal"
    if group == "result" and own in ("planning", "actual", "goalvalue"):
        return "result"
    return own


def _year_of(title: str) -> str | None:
    """Return the role of a column that holds the years of baselines ("Jaar nulmeting") or targets ("Doeljaar")."""
    match = _YEAR_OF_VALUE.fullmatch(title.strip(" :?"))
    if match is None:
        return None
    value = (match["of"] or match["before"]).lower()
    role = words.role_of(value) or words.role_of(f"{value}waarde") or words.role_of(f"{value}cijfer")
    value_roles = {"baseline": "baseyear", "goalvalue": "dueyear", "target": "dueyear"}
    return "dueyear" if value in ("doel", "streef") else value_roles.get(role or "")


_BARE_YEAR = re.compile(r"\s*(?:in\s+|eind\s+)?(?:19|20)\d\d\s*")


def _valued(column: words.Column, stack: list[str], mixed: bool) -> words.Column:
    """Read years under a group as those of its values; what was and what is wanted the year tells where it is `mixed`.

    Under goals with years alone, beside the indicators, all values are wanted.
    """
    if len(stack) < 2 or column.role not in _MEASURED or not _BARE_YEAR.fullmatch(stack[-1]):
        return column
    if not mixed and column.role == "actual" and not _VALUE.search(stack[0]):
        return column
    wanted = column.role in ("goal", "target") and not mixed
    return words.Column("goalvalue" if wanted else None, column.year, stack[-1])
