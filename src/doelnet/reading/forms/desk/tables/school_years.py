"""School years in tables, also where nothing calls them so: "2022-2023" beside "2023-2024"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from doelnet.reading.dutch.letters import holds, small
from doelnet.reading.forms.desk.tables.grid import View

_PAIR = re.compile(r"(?<![\d/-])(?:20)?(?P<one>\d\d)\s?[-–/]\s?['’]?(?:20)?(?P<two>\d\d)(?![\d/-])")
_SCHOOL = ("schoolja", "cursusja", "studieja")

_TAUGHT = ("leerling", "schoolverlat", "vsv", "student", "thuiszit")
"""Of whom figures are counted by school years."""


def are(texts: Iterable[str], around: str = "") -> bool:
    """Whether all pairs of years in `texts` are school years: those of calendar years would not overlap.

    Pairs that do not overlap are school years where the words `around` them speak of these.
    """
    found = {(int(match["one"]), int(match["two"])) for text in texts for match in _PAIR.finditer(text)}
    if not found or any(two != one + 1 for one, two in found):
        return False
    return bool({one for one, _ in found} & {two for _, two in found}) or are_told(around)


def are_told(text: str) -> bool:
    """Whether a text speaks of school years."""
    return holds(small(text), _SCHOOL)


def called(text: str) -> str:
    """Return a text in which the pairs of years are called school years."""
    return text if are_told(text) else _PAIR.sub(r"schooljaar \g<0>", text)


def rule(view: View) -> bool:
    """Whether the years in the titles of columns, or else behind the values in cells, are school years."""
    titles = [column.title for column in view.columns if column.year and len(column.title) < 60]
    texts = titles or [text for row in view.rows for text in row.texts if len(text) < 40]
    around = view.caption + " ".join(column.title for column in view.columns)
    taught = (
        len(titles) > 1
        and all(map(_PAIR.search, titles))
        and holds(small(" ".join(row.text(0) for row in view.rows)), _TAUGHT)
    )
    return are(texts, f"{around} {_SCHOOL[0]}" if taught else around)
