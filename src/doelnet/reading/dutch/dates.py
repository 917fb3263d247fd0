"""Dutch dates, as coarse as they are written: "12-03-2024", "eind 2026", "Q3 2025", "schooljaar 2025-2026"."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from typing import Literal, NamedTuple

from doelnet.reading.dutch.letters import small

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "januari|jan",
            "februari|feb|febr",
            "maart|mrt",
            "april|apr",
            "mei",
            "juni|jun",
            "juli|jul",
            "augustus|aug",
            "september|sep|sept",
            "oktober|okt",
            "november|nov",
            "december|dec",
        ],
        start=1,
    )
    for name in names.split("|")
}
MONTH_NAMES = [
    "",
    *[
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
]
Grain = Literal["day", "month", "quarter", "year", "span", "school-year"]


class Found(NamedTuple):
    """A date and where it stands: `iso` as in the draft, `grain` how fine it is, `open` "en verder"."""

    start: int
    end: int
    iso: str
    grain: Grain
    open: bool = False
    guessed: bool = False

    @property
    def last_year(self) -> str:
        """The year in which it ends."""
        return self.iso.split("/")[-1][:4]

    @property
    def first_year(self) -> str:
        """The year in which it starts."""
        return self.iso[:4]


_LONG = "|".join(m for m in MONTH_NAMES if m)
_ANY = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_ORDINAL = r"1e|2e|3e|4e|1ste|2de|3de|4de|eerste|tweede|derde|vierde|laatste"
_SEASONS = "voorjaar|lente|zomer|najaar|herfst|winter"
_OF = r"(?:\s+van)?(?:\s+het\s+jaar)?\s+"
_OPENING = (
    rf"\d|school|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|[qk]|{_ORDINAL}|{_SEASONS}|eind|ultimo|begin|medio"
    "|half|in|per"
)
"""What every date opens with: the many ways to write one are tried only there."""
_PATTERN = re.compile(
    rf"""(?<![\w€/-])(?={_OPENING})(?:
    (?P<iso>(?P<iy>{_YEAR})-(?P<im>0[1-9]|1[0-2])-(?P<id>0[1-9]|[12]\d|3[01]))(?!\d|-\d)
  | (?P<day>(?P<dd>\d{{1,2}})(?P<sep>[-/.])(?P<dm>\d{{1,2}})(?P=sep)(?P<dy>{_YEAR}))(?!\d)
  | (?P<schools>school-?jaren\s+(?P<t1>{_YEAR})\s*[-–/]\s*(?:{_YEAR}|\d\d)\s*(?:t/m|tot\s+en\s+met|tot|-|–)\s*
      {_YEAR}\s*[-–/]\s*(?P<t2>{_YEAR}))(?!\d)
  | (?P<school>school-?jaar(?:en)?\s+(?P<s1>{_YEAR})\s*[-–/]\s*(?P<s2>{_YEAR}|\d\d))(?!\d)
  | (?P<months>(?P<m1>{_LONG})(?:\s+(?P<m1y>{_YEAR}))?\s*(?:-|–|tot\s+en\s+met|t/m|tot)\s*
      (?P<m2>{_LONG})\s+(?P<m2y>{_YEAR}))(?!\d)
  | (?P<days>(?P<r1>\d{{1,2}})(?:\s+(?P<rm1>{_LONG}))?\s*(?:-|–|t/m|tot\s+en\s+met|tot)\s*
      (?P<r2>\d{{1,2}})\s+(?P<rm2>{_LONG})\s+
      (?P<ry>{_YEAR}))(?!\d)
  | (?P<full>(?P<fd>\d{{1,2}})(?:e|ste|de)?\s+(?P<fm>{_ANY})\.?(?:\s+(?P<fy>{_YEAR}))?)(?![\w-])
  | (?P<span>(?P<y1>{_YEAR})\s*(?:-|–|/|t/m|tot\s+en\s+met|tot)\s*(?P<y2>{_YEAR}))(?![\d-])
  | (?P<quarters>(?:q|k|kwartaal\s)(?P<qa>[1-4])\s*(?:-|–|/|t/m|tot\s+en\s+met|en)\s*
      (?:q|k|kwartaal\s)?(?P<qb>[1-4])[\s,]+(?P<qqy>{_YEAR}))(?!\d)
  | (?P<quarter>(?:(?:q|k|kw\.?\s?|kwartaal\s)(?P<q1>[1-4])|(?P<q2>{_ORDINAL})\s+(?:kwartaal|kw\.?)
      |(?P<q3>[1-4])e\s?kw\.?)
      (?:(?:{_OF}|['’\s]\s*)(?P<qy>{_YEAR}))?)(?![\w-])
  | (?P<yearq>(?P<yqy>{_YEAR})[\s-]*(?:q|k|kwartaal\s)(?P<yq>[1-4]))(?!\w)
  | (?P<half>(?P<h>eerste|tweede|1e|2e)\s+(?:helft|halfjaar|half\s?jaar)(?:{_OF}(?P<hy>{_YEAR}))?)(?!\w)
  | (?P<season>(?:{_SEASONS}){_OF}(?P<sy>{_YEAR}))(?!\d)
  | (?P<end>(?:eind(?:e)?|ultimo){_OF}(?P<ey>{_YEAR}))(?![\d-])
  | (?P<month>(?:(?:begin|eind|medio|half)\s+)?(?P<mm>{_LONG})
      (?:(?:\s+van)?\s+(?P<my>{_YEAR})|\s*['’](?P<my2>\d\d)(?!\d))?)(?![\w-])
  | (?P<short>(?P<sm>{_ANY})\.?[\s-]+['’]?(?P<smy>{_YEAR}|\d\d))(?![\w-])
  | (?P<year>(?:(?:begin|medio|in|per)\s+)??(?P<yy>{_YEAR}))(?![\d]|[-/.]\d|[.,]\d)
    )(?P<open>\s+(?:en\s+verder|e\.v\.|ev\b|en\s+volgende|en\s+later)|\+)?""",
    re.VERBOSE,
)
_DIGIT = re.compile(r"\d")
_WITHOUT_DIGIT = re.compile(rf"{_LONG}|kwartaal|kw|helft|half")
_NEXT = re.compile(r"(?:komende|volgende|aankomende)\s+$", re.IGNORECASE)


def find(text: str, hint: str | None = None, *, bare: bool = True) -> list[Found]:
    """Return the dates in `text`, in order.

    `hint` is the date of the document (ISO): a day, month or quarter without a year takes its year from it
    (the nearest one in the past, unless "komende" stands before it). Without a hint those are left out.
    With `bare` False a year alone is left out.
    """
    return [found for found in _all(text, hint) if bare or found.grain != "year"]


@lru_cache(maxsize=4096)
def _all(text: str, hint: str | None) -> tuple[Found, ...]:
    lowered = small(text)
    if not (_DIGIT.search(lowered) or _WITHOUT_DIGIT.search(lowered)):
        return ()
    found = []
    for match in _PATTERN.finditer(lowered):
        if reading := _read(match, hint):
            iso, grain, guessed = reading
            found.append(Found(match.start(), match.end(), iso, grain, bool(match["open"]), guessed))
    return tuple(found)


def first(text: str, hint: str | None = None) -> str | None:
    """Return the first date in `text` as ISO, or None."""
    dates = find(text, hint)
    return dates[0].iso if dates else None


def school_year(start: int) -> str:
    """Return the school year that starts in `start` as a span of months, August to July."""
    return f"{start:04d}-08/{start + 1:04d}-07"


def quarter(year: int, number: int) -> str:
    """Return quarter `number` of `year` as a span of months."""
    return f"{year:04d}-{3 * number - 2:02d}/{year:04d}-{3 * number:02d}"


def is_before(one: str, other: str) -> bool:
    """Whether ISO date `one` ends before `other` starts, as far as their coarseness can tell."""
    end, start = one.split("/")[-1], other.split("/")[0]
    size = min(len(end), len(start))
    return end[:size] < start[:size]


Reading = tuple[str, Grain, bool]


def _read(match: re.Match[str], hint: str | None) -> Reading | None:
    """Return the ISO date of one match, its grain, and whether its year was taken from `hint`."""
    kind = next(name for name in _READERS if match[name])
    return _READERS[kind](match, hint)


def _day(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def _hinted(match: re.Match[str], month: int, hint: str | None) -> int | None:
    """Return the year of a month without one, seen from the document's date."""
    if not hint:
        return None
    year, now = int(hint[:4]), int(hint[5:7]) if len(hint.split("/")[0]) >= 7 else 12
    if _NEXT.search(match.string[max(0, match.start() - 14) : match.start()]):
        return year if month >= now else year + 1
    return year if month <= now else year - 1


def _iso(match: re.Match[str], hint: str | None) -> Reading | None:
    day = _day(int(match["iy"]), int(match["im"]), int(match["id"]))
    return (day, "day", False) if day else None


def _numeric(match: re.Match[str], hint: str | None) -> Reading | None:
    day = _day(int(match["dy"]), int(match["dm"]), int(match["dd"]))
    return (day, "day", False) if day else None


def _school(match: re.Match[str], hint: str | None) -> Reading | None:
    return school_year(int(match["s1"])), "school-year", False


def _schools(match: re.Match[str], hint: str | None) -> Reading | None:
    return f"{match['t1']}-08/{match['t2']}-07", "school-year", False


def _months(match: re.Match[str], hint: str | None) -> Reading | None:
    one, other = MONTHS[match["m1"].lower()], MONTHS[match["m2"].lower()]
    return f"{match['m1y'] or match['m2y']}-{one:02d}/{match['m2y']}-{other:02d}", "span", False


def _full(match: re.Match[str], hint: str | None) -> Reading | None:
    month = MONTHS[match["fm"].lower()]
    year = int(match["fy"]) if match["fy"] else _hinted(match, month, hint)
    day = _day(year, month, int(match["fd"])) if year else None
    return (day, "day", not match["fy"]) if day else None


def _days(match: re.Match[str], hint: str | None) -> Reading | None:
    year, last = int(match["ry"]), MONTHS[match["rm2"].lower()]
    one = _day(year, MONTHS[match["rm1"].lower()] if match["rm1"] else last, int(match["r1"]))
    other = _day(year, last, int(match["r2"]))
    return (f"{one}/{other}", "day", False) if one and other and one < other else None


def _span(match: re.Match[str], hint: str | None) -> Reading | None:
    if match["y1"] >= match["y2"]:
        return None
    return f"{match['y1']}/{match['y2']}", "span", False


_NUMBERS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}


def _quarter(match: re.Match[str], hint: str | None) -> Reading | None:
    written = (match["q1"] or match["q2"] or match["q3"]).lower()
    number = int(written[0]) if written[0].isdigit() else _NUMBERS[written]
    year = int(match["qy"]) if match["qy"] else int(hint[:4]) if hint else None
    return (quarter(year, number), "quarter", not match["qy"]) if year else None


def _quarters(match: re.Match[str], hint: str | None) -> Reading | None:
    first, last = quarter(int(match["qqy"]), int(match["qa"])), quarter(int(match["qqy"]), int(match["qb"]))
    return f"{first.split('/')[0]}/{last.split('/')[1]}", "quarter", False


def _year_quarter(match: re.Match[str], hint: str | None) -> Reading | None:
    return quarter(int(match["yqy"]), int(match["yq"])), "quarter", False


def _half(match: re.Match[str], hint: str | None) -> Reading | None:
    year = match["hy"] or (hint[:4] if hint else None)
    months = ("01", "06") if match["h"].lower() in ("eerste", "1e") else ("07", "12")
    return (f"{year}-{months[0]}/{year}-{months[1]}", "quarter", not match["hy"]) if year else None


def _season(match: re.Match[str], hint: str | None) -> Reading | None:
    return match["sy"], "year", False


def _end(match: re.Match[str], hint: str | None) -> Reading | None:
    return f"{match['ey']}-12", "year", False


def _month(match: re.Match[str], hint: str | None) -> Reading | None:
    month = MONTHS[match["mm"].lower()]
    written = match["my"] or (f"20{match['my2']}" if match["my2"] else None)
    year = int(written) if written else _hinted(match, month, hint)
    return (f"{year:04d}-{month:02d}", "month", not written) if year else None


def _short(match: re.Match[str], hint: str | None) -> Reading | None:
    year = match["smy"] if len(match["smy"]) == 4 else f"20{match['smy']}"
    return f"{year}-{MONTHS[match['sm'].lower()]:02d}", "month", False


def _year(match: re.Match[str], hint: str | None) -> Reading | None:
    return match["yy"], "year", False


_READERS = {
    "iso": _iso, "day": _numeric, "schools": _schools, "school": _school, "months": _months, "days": _days,
    "full": _full, "span": _span, "quarters": _quarters, "quarter": _quarter, "yearq": _year_quarter, "half": _half,
    "season": _season, "end": _end, "month": _month, "short": _short, "year": _year,
}  # fmt: skip
