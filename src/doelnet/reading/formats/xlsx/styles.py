"""What the styles of an Excel workbook say of a cell: how its number shows, and whether it stands out."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from doelnet.reading.formats._sheets.numbers import BUILT_IN, general, shown_as

Shower = Callable[[float], str]


class Looks:
    """The cell formats of a workbook (ECMA-376, part 1, 18.8.10), by the number that cells name."""

    def __init__(self, root: etree._Element | None, *, from_1904: bool = False) -> None:
        self._shown: dict[str, Shower] = {}
        self.bold: set[str] = set()
        """The formats in bold or with a fill of their own: those of titles and headers."""
        if root is None:
            return
        codes = dict(BUILT_IN)
        for own in root.iterfind("{*}numFmts/{*}numFmt"):
            identity = own.get("numFmtId", "")
            if identity.isdecimal():
                codes[int(identity)] = own.get("formatCode", "")
        fonts = [_is_bold(font) for font in root.iterfind("{*}fonts/{*}font")]
        fills = [_is_filled(fill) for fill in root.iterfind("{*}fills/{*}fill")]
        for place, format_ in enumerate(root.iterfind("{*}cellXfs/{*}xf")):
            number = str(place)
            code = codes.get(_whole(format_.get("numFmtId")), "")
            if code:
                self._shown[number] = shown_as(code, from_1904)
            if _at(fonts, format_.get("fontId")) or _at(fills, format_.get("fillId")):
                self.bold.add(number)

    def shower(self, number: str | None) -> Shower:
        """Return what shows the numbers of cells in this format."""
        return self._shown.get(number or "0", general)


def _is_bold(font: etree._Element) -> bool:
    bold = font.find("{*}b")
    return bold is not None and bold.get("val", "1") not in ("0", "false")


def _is_filled(fill: etree._Element) -> bool:
    pattern = fill.find("{*}patternFill")
    return pattern is not None and pattern.get("patternType", "none") == "solid"


def _at(flags: list[bool], place: str | None) -> bool:
    number = _whole(place)
    return number < len(flags) and flags[number]


def _whole(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 9 else 0
