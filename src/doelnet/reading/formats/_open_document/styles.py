"""What the styles and list styles of an OpenDocument say of its text (OASIS OpenDocument 1.3, part 3, 16)."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from doelnet.reading.formats._shared.marks import bullet
from doelnet.reading.formats._shared.numerals import lettered

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_DEEPEST = 10


def whole(value: str | None, default: int = 0) -> int:
    """Return the whole number that an attribute holds."""
    return int(value) if value and value.isdecimal() and len(value) < 9 else default


class Look(NamedTuple):
    """How text in a style looks, with what it takes over from its parents; None: as the text around it."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    strike: bool | None = None
    hidden: bool = False
    size: float | None = None
    breaks: bool = False
    outline: int | None = None
    list_style: str = ""
    title: bool = False
    filled: bool = False


class Level(NamedTuple):
    """One level of a list or of the headings: how its marker is written."""

    form: str = ""
    bullet: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1


class Styles:
    """The styles of a document, by family and name."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self.lists: dict[str, dict[int, Level]] = {}
        self.outline: dict[int, Level] = {}
        for root in roots:
            for element in root.iter(STYLE + "style") if root is not None else ():
                key = element.get(STYLE + "family", ""), element.get(STYLE + "name", "")
                self._elements[key] = element
            for element in root.iter(TEXT + "list-style") if root is not None else ():
                self.lists[element.get(STYLE + "name", "")] = _levels(element)
            for element in root.iter(TEXT + "outline-style") if root is not None else ():
                self.outline = _levels(element)
        self.size = self._body_size()

    def look(self, family: str, name: str | None, depth: int = 0) -> Look:
        """Return what the style with this name says."""
        key = family, name or ""
        found = self._looks.get(key)
        if found is None:
            element = self._elements.get(key)
            found = Look() if element is None or depth > 20 else self._made(element, family, depth)
            self._looks[key] = found
        return found

    def _made(self, element: etree._Element, family: str, depth: int) -> Look:
        parent = element.get(STYLE + "parent-style-name")
        base = self.look(family, parent, depth + 1) if parent else Look()
        text, paragraph = element.find(STYLE + "text-properties"), element.find(STYLE + "paragraph-properties")
        cell = element.find(STYLE + "table-cell-properties")
        background = cell.get(FO + "background-color", "") if cell is not None else ""
        outline = whole(element.get(STYLE + "default-outline-level"))
        broken = paragraph is not None and paragraph.get(FO + "break-before") == "page"
        return base._replace(
            bold=_on(text, FO + "font-weight", base.bold),
            italic=_on(text, FO + "font-style", base.italic),
            underline=_on(text, STYLE + "text-underline-style", base.underline),
            strike=_on(text, STYLE + "text-line-through-style", base.strike),
            hidden=base.hidden if text is None else text.get(TEXT + "display", "") == "none",
            size=_points(text, base.size),
            breaks=broken,
            outline=outline or base.outline,
            list_style=element.get(STYLE + "list-style-name", base.list_style),
            title=base.title or element.get(STYLE + "name") == "Title",
            filled=base.filled or background not in ("", "transparent"),
        )

    def _body_size(self) -> float:
        for name in ("Text_20_body", "Standard", "Default"):
            if size := self.look("paragraph", name).size:
                return size
        return 12.0


_OFF = ("normal", "none", "400", "300", "200", "100")


def _on(properties: etree._Element | None, name: str, base: bool | None) -> bool | None:
    value = properties.get(name) if properties is not None else None
    return base if value is None else value not in _OFF


def _points(properties: etree._Element | None, base: float | None) -> float | None:
    size = properties.get(FO + "font-size", "") if properties is not None else ""
    try:
        return float(size.removesuffix("pt")) if size.endswith("pt") else base
    except ValueError:
        return base


def _levels(element: etree._Element) -> dict[int, Level]:
    """Return the levels of a list style or of the outline, from 0."""
    found = {}
    for level in element:
        depth = whole(level.get(TEXT + "level"), 1) - 1
        found[depth] = Level(
            form=level.get(STYLE + "num-format", ""),
            bullet=level.get(TEXT + "bullet-char", ""),
            prefix=level.get(STYLE + "num-prefix", ""),
            suffix=level.get(STYLE + "num-suffix", ""),
            shown=whole(level.get(TEXT + "display-levels"), 1),
            start=whole(level.get(TEXT + "start-value"), 1),
        )
    return found


class Counter:
    """Counts the items of one list, or the numbered headings, so that each has the marker that is printed."""

    def __init__(self, levels: dict[int, Level]) -> None:
        self.levels = levels
        self._counts: dict[int, int] = {}

    def next(self, depth: int, start: int | None = None) -> str:
        """Return the marker of the next item at `depth`; empty when it has none."""
        depth = min(depth, _DEEPEST)
        level = self.levels.get(depth, Level())
        if level.bullet:
            return bullet(level.bullet[:1])
        self._counts[depth] = start if start is not None else self._counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in self._counts if each > depth]:
            del self._counts[deeper]
        if not level.form:
            return ""
        shown = range(max(depth - level.shown + 1, 0), depth + 1)
        return level.prefix + ".".join(filter(None, map(self._printed, shown))) + level.suffix

    def _printed(self, depth: int) -> str:
        level = self.levels.get(depth, Level())
        return lettered(self._counts.get(depth, level.start), level.form) if level.form else ""

    def restart(self, depth: int) -> None:
        """Let the items from `depth` on count from their start again."""
        for each in [each for each in self._counts if each >= depth]:
            del self._counts[each]
