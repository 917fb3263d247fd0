"""Columns of an indicator table that the words of roles do not tell: other areas, one's own, and when was measured."""

from __future__ import annotations

import re
from functools import lru_cache

from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.tables.grid import Row, View

_ELSEWHERE = re.compile(
    r"\b(?:neder\s?land(?:se)?|nl|landelijk\w*|landgemiddelde|provinci\w+|benchmark|referentie\w*|vergelijk(?:bare?|ende?|ing)|peergroep"
    r"|(?:andere|overige|buur|regio)[\s-]?gemeenten|gemiddelde?\s+(?:van\s+)?(?:nederland|gemeenten|regio|land|grote)|regionaal|regiogemiddelde"
    r"|g4|g40|g32|stedelijkheid\w*|inwonersklasse|gemeenten\s+(?:met|van|tot|tussen|\d).*|\d+\s?(?:-|–|tot)\s?\d+\s?(?:000|duizend|\.000)\b.*)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"(?:peil|meet|verslag|meting)\W?(?:jaar|datum|moment|periode)?|periode|meting\s+van"
    r"|(?:jaar|datum|periode|moment)\s+(?:van\s+)?(?:de\s+)?(?:laatste\s+|(?:meest\s+)?recente\s+)?(?:meting|peiling|cijfers?)"
    r"|jaar\s+waar(?:op|over|in)\b.*",
    re.IGNORECASE,
)
_PRINTED = re.compile(
    r"(?:cijfers?|waarden?|stand)\s+(?:in\s+(?:de\s+)?)?\w*(?:begroting|rekening|stukken)\b", re.IGNORECASE
)
_YEAR = re.compile(r"jaar(?:tal)?|datum|tijdvak", re.IGNORECASE)
_OWN = re.compile(r"(?:onze|eigen|deze)?\s*(?:gemeente|waarde|score|cijfer|uitkomst|resultaat|stand)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_elsewhere(title: str) -> bool:
    """Whether a column holds what was measured in another area: "Nederland", "Vergelijkbare gemeenten"."""
    return bool(_ELSEWHERE.search(title))


def is_printed(view: View, column: int) -> bool:
    """Whether a column says in which paper its values stand, and another when they were measured."""
    return bool(_PRINTED.match(view.columns[column].title)) and _when(view) not in (None, column)


def is_own(sheet: Sheet, view: View, column: int) -> bool:
    """Whether a column without a word or year of its own holds what was measured here, in the year that its row tells.

    It is called by the municipality's name, or stands beside columns of other areas.
    """
    said = view.columns[column]
    if said.role is not None or said.year is not None or _when(view) in (None, column):
        return False
    title = said.title.strip()
    if _OWN.fullmatch(title) or _is_name(title, str(sheet.head.get("organisation") or sheet.stream.about)):
        return True
    return any(is_elsewhere(other.title) for other in view.columns) and all(
        cells.value(row.text(column)) is not None for row in view.rows if len(row.text(column)) > 1
    )


def _is_name(title: str, organisation: str) -> bool:
    bare = re.sub(r"^gemeente\s+", "", title, flags=re.IGNORECASE)
    return len(bare) > 3 and organisation.endswith(bare)


def measured_in(view: View, row: Row) -> str | None:
    """Return when the values of a row were measured, as the column for that says: "Peiljaar", "Periode"."""
    column = _when(view)
    found = dates.find(row.text(column)) if column is not None else []
    return found[-1].iso if found else None


def _when(view: View) -> int | None:
    """Return the column that tells when was measured; a bare "Jaar" does where no column holds what is wanted."""
    titles = [column.title.strip(" :?") for column in view.columns]
    wanted = view.having("goalvalue", "target")
    named = (
        c for c, title in enumerate(titles) if _MEASURED.fullmatch(title) or (not wanted and _YEAR.fullmatch(title))
    )
    return next(named, None)
