"""What a person sees of the number in a spreadsheet's cell: its number format applied, as Dutch Excel shows it.

Number formats are those of ECMA-376, part 1, 18.8.30 and 18.8.31. Dates are written in a way that the rest of
reading understands: "12-03-2026", "12 maart 2026", "maart 2026".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch.dates import MONTH_NAMES

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: '"€" #,##0', 6: '"€" #,##0', 7: '"€" #,##0.00', 8: '"€" #,##0.00',
    9: "0%", 10: "0.00%", 14: "dd-mm-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss",
    20: "h:mm", 21: "h:mm:ss", 22: "d-m-yyyy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00", 41: '#,##0;-#,##0;"-"', 42: '"€" #,##0;"€" -#,##0;"€" "-"', 43: '#,##0.00;-#,##0.00;"-"',
    44: '"€" #,##0.00;"€" -#,##0.00;"€" "-"', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
}  # fmt: skip
"""The formats that a file names by number only (18.8.30), as Excel shows them in the Netherlands."""

_SECTION = re.compile(r'((?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*)(?:;|$)')
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.'
    r"|(?P<figure>[0#?][0#?.,]*|\.[0#?]+)|(?P<percent>%)|(?P<plain>.)"
)
_LITERAL = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.', re.IGNORECASE)
_TIME = re.compile(r"\[?h+\]?(?::m+)?(?::s+)?(?:\.0+)?|\[?m+\]?:s+(?:\.0+)?|s+|am/pm|a/p", re.IGNORECASE)
_EPOCH = datetime(1899, 12, 30)
_LAST_SERIAL = 2958466
"""The serial number of the day after 31 December 9999, the last that a spreadsheet knows."""
_SINCE_1904 = 1462
_EXACT = 1e15
"""From here on a spreadsheet does not hold every whole number."""


def general(value: float) -> str:
    """Return a number without a format: up to ten figures, a comma before decimals."""
    if abs(value) < _EXACT and value == int(value):
        return str(int(value))
    return f"{value:.10g}".replace(".", ",")


@lru_cache(maxsize=2048)
def shown_as(code: str, from_1904: bool = False) -> Callable[[float], str]:
    """Return what shows a number in the format `code`; days count from 1904 in some old workbooks (18.17.4.1)."""
    sections = [found[1] for found in _SECTION.finditer(code)]
    bare = _LITERAL.sub("", sections[0]) if sections else ""
    if re.search(r"general|standaard|@", bare, re.IGNORECASE) or not bare.strip():
        return general
    if re.search(r"[ymdhs]", bare, re.IGNORECASE) and not re.search(r"[0#?](?!\d*$)", _TIME.sub("", bare)):
        return _moment(bare, _SINCE_1904 if from_1904 else 0)
    if "/" in bare or re.search(r"e[+-]", bare, re.IGNORECASE) or re.search(r"\[[<>=]", code):
        return general
    more = 3 if code.count(";") > 1 else 2 if ";" in code else 1
    parts = [_Part.of(section) for section in sections[:more]]
    return lambda value: _number(parts, value) if abs(value) < _EXACT else general(value)


class _Part(NamedTuple):
    """One section of a number format: what stands before and after the figure, and how that is written."""

    before: str
    after: str
    figure: str
    percents: int

    @classmethod
    def of(cls, section: str) -> _Part:
        """Take a section apart."""
        sides: list[list[str]] = [[], []]
        figure, percents = "", 0
        for token in _TOKEN.finditer(section):
            if token["figure"]:
                figure += token["figure"]
            percents += bool(token["percent"])
            said = token["quoted"] or token["escaped"] or token["currency"] or token["percent"] or token["plain"] or ""
            sides[bool(figure)].append(said or (" " if token[0][0] in "_*" else ""))
        return cls("".join(sides[0]), "".join(sides[1]), figure, percents)

    def write(self, value: Decimal) -> str:
        """Return a number that is not negative in this section's format."""
        if not self.figure:
            return self.before + self.after
        core = self.figure.rstrip(",")
        value = value.scaleb(2 * self.percents - 3 * (len(self.figure) - len(core)))
        whole, _, decimals = core.partition(".")
        rounded = value.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
        text = f"{rounded:,f}" if "," in whole else f"{rounded:f}"
        left, _, right = text.partition(".")
        least = max(len(decimals.rstrip("#?")), 0)
        while len(right) > least and right.endswith("0"):
            right = right[:-1]
        left = left.replace(",", ".").rjust(whole.count("0"), "0")
        left = "" if left == "0" and "0" not in whole else left
        return f"{self.before}{left}{',' + right if right else ''}{self.after}"


def _number(parts: list[_Part], value: float) -> str:
    """Return a number in the section for its sign; with one section a minus is put before it."""
    exact = Decimal(repr(value))
    if value < 0 and len(parts) > 1:
        text = parts[1].write(-exact)
    elif value == 0 and len(parts) > 2:
        text = parts[2].write(exact)
    elif value < 0:
        text = parts[0].write(-exact)
        text = f"-{text.lstrip()}" if re.search(r"[1-9]", text) else text
    else:
        text = parts[0].write(exact)
    return " ".join(text.split())


def _moment(code: str, since: int) -> Callable[[float], str]:
    """Return what shows a date or time in a format, which always names the year that the cell holds."""
    times = _TIME.findall(code)
    days = _TIME.sub("", code).lower()
    elapsed = any("[" in time for time in times)
    if not re.search(r"[ymd]", days):
        return _clock(elapsed)
    month, day = "m" in days, re.search(r"(?<!d)d{1,2}(?!d)", days) is not None
    pattern = ("{d} {name} {y}" if "mmmm" in days else "{d:02}-{m:02}-{y}") if day else "{name} {y}" if month else "{y}"
    pattern += " {h}:{minute:02}" if times else ""

    def show(value: float) -> str:
        serial = value + since
        if not 0 < serial < _LAST_SERIAL:
            return general(value)
        at = _EPOCH + timedelta(days=serial + (serial < 60), seconds=0.5)
        return pattern.format(d=at.day, m=at.month, y=at.year, name=MONTH_NAMES[at.month], h=at.hour, minute=at.minute)

    return show


def _clock(elapsed: bool) -> Callable[[float], str]:
    def show(value: float) -> str:
        minutes = round((value if elapsed else value % 1) * 1440)
        return f"{minutes // 60}:{minutes % 60:02}"

    return show


def serial_of(iso: str) -> float | None:
    """Return the serial number of a date or time that a cell holds as ISO 8601 (18.18.11, type "d")."""
    try:
        at = datetime.fromisoformat(iso.removesuffix("Z"))
    except ValueError:
        return None
    return (at - _EPOCH) / timedelta(days=1)
