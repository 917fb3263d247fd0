"""Moments told from another one: "een jaar eerder", "het schooljaar daarvoor"."""

from __future__ import annotations

import re

from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import Gated

_WORDS = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "tien": 10}
_EARLIER = Gated(
    rf"(?<!dan )(?<!sinds )\b(?:(?P<count>{'|'.join(_WORDS)})|het|dat)\s+(?:school|cursus)?jaar\s+"
    r"(?:(?P<later>later|erna|daarna)|eerder|ervoor|erv[oó]{2}r|daarv[oó]{2}r|terug)\b",
    ("jaar eerder", "jaar erv", "jaar daarv", "jaar later", "jaar erna", "jaar daarna", "jaar terug"),
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:^|(?<=/))\d{4}")


def may_tell(text: str) -> bool:
    """Whether `text` may hold such a moment."""
    return _EARLIER.opens(text)


def find(text: str, found: list[dates.Found], last: str | None) -> list[dates.Found]:
    """Return such moments in `text`, each counted from the nearest of the dates `found` before it, else from `last`."""
    told = []
    for match in _EARLIER.finditer(text):
        base = next((date for date in reversed(found) if date.end <= match.start()), None)
        iso = base.iso if base else last
        if iso is None:
            continue
        years = _WORDS.get((match["count"] or "een").lower(), 1) * (1 if match["later"] else -1)
        told.append(dates.Found(match.start(), match.end(), _moved(iso, years), base.grain if base else "year"))
    return told


def _moved(date: str, years: int) -> str:
    return _YEAR.sub(lambda year: str(int(year[0]) + years), date).replace("-02-29", "-02-28")
