"""Columns that only point: codes of goals, benefits and capabilities that are told elsewhere ("Nodig voor": B1, B2)."""

from __future__ import annotations

import re

from doelnet.reading.dutch import money
from doelnet.reading.dutch.letters import small
from doelnet.reading.forms.desk.cells import goal_numbers
from doelnet.reading.forms.desk.wording import words

_POINTED_FROM = frozenset({"effort", "benefit", "capability"})
_LINKS = re.compile(
    r"\b(?:draagt|dragen|bijdrage|bijdragen|nodig|vereist|bouwt|bouwen|voor|bij|aan|(?:be)?hoort|horend|ontwikkelt|versterkt|maakt"
    r"|mogelijk|levert|realiseert|ondersteunt|raakt|dient|tbv|t\.b\.v|ten\s+behoeve|relatie|verwijzing|verwijst|koppeling"
    r"|gekoppeld|verbonden|link|naar|zie|doel\w*|ba(?:at|ten)|vermogens?|capaciteit\w*|bekwaamhe\w+)(?!\w)"
)
"""What a title over codes says where these tell what the row contributes to."""
_KINDS = (
    ("capability", re.compile(r"\b(?:\w*vermogens?|capaciteit(?:en)?|bekwaamhe(?:id|den))\b")),
    ("benefit", re.compile(r"\b(?:\w*ba(?:at|ten)|benefits?)\b")),
    ("goal", re.compile(r"\b(?:\w*doel(?:en|stelling(?:en)?)?|ambities?|opgaven?)\b")),
)
_LETTERS = {"B": "benefit", "V": "capability", "C": "capability"}


def columns(found: list[words.Column], texts: list[list[str]]) -> list[words.Column]:
    """Return the columns of a table of efforts, benefits or capabilities, those named that hold nothing but codes.

    "Baten" over amounts beside what is done are income and none, and what is measured is no benefit but an indicator.
    """
    found = [_of_figures(column, said, found) for column, said in zip(found, texts, strict=True)]
    if not _POINTED_FROM & {column.role for column in found}:
        return found
    return [_pointing(column, said) for column, said in zip(found, texts, strict=True)]


def _of_figures(column: words.Column, texts: list[str], found: list[words.Column]) -> words.Column:
    filled = [text for text in texts if text] if column.role == "benefit" else []
    if not filled:
        return column
    if all(money.is_marked(text) or money.cell(text) is not None for text in filled):
        return words.Column("status", column.year, column.title)
    roles = {one.role for one in found}
    named = roles & {"goalvalue", "actual", "baseline"} and not roles & {"indicator", "effort", "capability"}
    if named and all(map(_MEASURED.match, filled)):
        return words.Column("indicator", column.year, column.title)
    return column


_MEASURED = re.compile(r"(?:%|aantal|aandeel|percentage|gemiddelde?|rapportcijfer|cijfer|score)\b", re.IGNORECASE)


def _pointing(column: words.Column, texts: list[str]) -> words.Column:
    """Return a column without a role as one of what its codes name: by its title, else by their letters."""
    filled = [text for text in texts if text]
    if column.role or column.year or not filled or len(column.title) > 60 or not _LINKS.search(small(column.title)):
        return column
    numbers = [goal_numbers(text) for text in filled]
    if not all(numbers):
        return column
    said = next((kind for kind, pattern in _KINDS if pattern.search(small(column.title))), None)
    first = {number[0] for all_of_cell in numbers for number in all_of_cell}
    lettered = {_LETTERS.get(letter, "goal") for letter in first if letter.isalpha()}
    if said is None and not lettered:
        return column
    return words.Column(said or (lettered.pop() if len(lettered) == 1 else "goal"), None, column.title)
