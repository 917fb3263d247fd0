"""What the styles and the numbering of a Word document say about a paragraph (ECMA-376, parts 17.7 and 17.9)."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from doelnet.reading.formats._shared.marks import bullet
from doelnet.reading.formats._shared.numerals import lettered

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = W + "val"
_HEADING = re.compile(r"(?:heading|kop|koptekst niveau|titre|überschrift)\s*(\d)\b", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|inhopg|inhoudsopgave)\s*\d", re.IGNORECASE)
_LIST_DEPTH = re.compile(r"(?:list|lijst|opsom)[\w ]*?(\d)$", re.IGNORECASE)
_DEEPEST = 8
_BODY_LEVEL = 9


COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def preferred(alternatives: etree._Element) -> etree._Element | None:
    """Return the first of the ways in which Word writes one thing (ECMA-376, part 3, 10.2.1): the others repeat it."""
    chosen = alternatives.find(COMPATIBLE + "Choice")
    return alternatives.find(COMPATIBLE + "Fallback") if chosen is None else chosen


def is_placeholder(element: etree._Element) -> bool:
    """Whether this is a content control that nobody filled in: it says what to type (17.5.2.39)."""
    return element.tag == W + "sdt" and is_on(element.find(f"{W}sdtPr/{W}showingPlcHdr"))


def is_on(element: etree._Element | None, default: bool = False) -> bool:
    """Whether an on/off property is on (17.17.4)."""
    if element is None:
        return default
    return element.get(VAL, "true") not in ("0", "false", "off", "none")


def number(element: etree._Element | None, default: int | None = None) -> int | None:
    """Return the whole number that a property holds."""
    value = element.get(VAL, "") if element is not None else ""
    return int(value) if value.lstrip("-").isdecimal() and len(value) < 10 else default


class Look(NamedTuple):
    """How the paragraphs of a style look, and what they are for; None: as the style it is based on."""

    name: str = ""
    heading: int | None = None
    contents: bool = False
    num: int | None = None
    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    size: int | None = None
    depth: int = 0


class Styles:
    """The styles of a document, each with what it takes over from the style it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements = {} if root is None else {s.get(W + "styleId", ""): s for s in root.iter(W + "style")}
        self._looks: dict[str, Look] = {}
        size = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz")
        self.size = number(size) or 20
        default = next((k for k, s in self._elements.items() if s.get(W + "default") and _type(s) == "paragraph"), "")
        self.body = self.look(default)
        self.size = self.body.size or self.size

    def look(self, style: str, depth: int = 0) -> Look:
        """Return what the style with this id says."""
        found = self._looks.get(style)
        if found is None:
            element = self._elements.get(style)
            found = Look() if element is None or depth > 20 else self._made(element, depth)
            self._looks[style] = found
        return found

    def _made(self, element: etree._Element, depth: int) -> Look:
        based = element.find(W + "basedOn")
        base = self.look(based.get(VAL, ""), depth + 1) if based is not None else Look()
        name = _name(element)
        ppr, rpr = element.find(W + "pPr"), element.find(W + "rPr")
        num = None if ppr is None else ppr.find(f"{W}numPr/{W}numId")
        ilvl = None if ppr is None else ppr.find(f"{W}numPr/{W}ilvl")
        outline = number(None if ppr is None else ppr.find(W + "outlineLvl"))
        listed = _LIST_DEPTH.search(name)
        bold = None if rpr is None else rpr.find(W + "b")
        hidden = None if rpr is None else rpr.find(W + "vanish")
        return Look(
            name=name,
            heading=_heading(name, outline, base.heading),
            contents=bool(_CONTENTS.match(name)) or base.contents,
            num=number(num, base.num),
            level=number(ilvl, base.level),
            bold=base.bold if bold is None else is_on(bold),
            hidden=base.hidden if hidden is None else is_on(hidden),
            size=number(None if rpr is None else rpr.find(W + "sz"), base.size),
            depth=int(listed[1]) - 1 if listed and listed[1] != "0" else base.depth,
        )


def _type(style: etree._Element) -> str:
    return style.get(W + "type", "paragraph")


def _name(style: etree._Element) -> str:
    name = style.find(W + "name")
    return (name.get(VAL, "") if name is not None else style.get(W + "styleId", "")).strip()


def _heading(name: str, outline: int | None, base: int | None) -> int | None:
    """Return the heading level of a style: by its name, in English or Dutch, or by its outline level."""
    if name.lower() in ("title", "titel"):
        return 1
    found = _HEADING.match(name)
    if found:
        return max(int(found[1]), 1)
    if outline is not None:
        return outline + 1 if outline < _BODY_LEVEL else None
    return base


class _Level(NamedTuple):
    form: str
    text: str
    start: int


class Numbering:
    """Counts the numbered paragraphs of a document, so that each has the marker that Word prints."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[int, tuple[str, dict[int, int]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[int] = set()
        if root is None:
            return
        for abstract in root.iter(W + "abstractNum"):
            self._levels[abstract.get(W + "abstractNumId", "")] = dict(map(_level, abstract.iter(W + "lvl")))
        for num in root.iter(W + "num"):
            key = num.find(W + "abstractNumId")
            starts = {}
            for override in num.iter(W + "lvlOverride"):
                start = number(override.find(W + "startOverride"))
                ilvl = override.get(W + "ilvl", "0")
                if start is not None and ilvl.isdecimal():
                    starts[int(ilvl)] = start
            identity = num.get(W + "numId", "")
            if key is not None and identity.isdecimal():
                self._lists[int(identity)] = (key.get(VAL, ""), starts)

    def next(self, num: int, level: int) -> str:
        """Return the marker of the next paragraph of list `num` at `level`; empty when it has none."""
        abstract, starts = self._lists.get(num, ("", {}))
        levels = self._levels.get(abstract, {})
        level = min(max(level, 0), _DEEPEST)
        if level not in levels:
            return ""
        counts = self._counts.setdefault(abstract, {})
        if num not in self._begun:
            self._begun.add(num)
            for each, start in starts.items():
                counts[each] = start - 1
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        if levels[level].form == "bullet":
            return bullet(levels[level].text.strip()[:1]) or "•"
        if levels[level].form == "none":
            return ""
        return re.sub(r"%([1-9])", lambda found: _printed(levels, counts, int(found[1]) - 1), levels[level].text)


def _level(element: etree._Element) -> tuple[int, _Level]:
    form, text, start = (element.find(W + name) for name in ("numFmt", "lvlText", "start"))
    ilvl = element.get(W + "ilvl", "0")
    return int(ilvl) if ilvl.isdecimal() else 0, _Level(
        "decimal" if form is None else form.get(VAL, "decimal"),
        "" if text is None else text.get(VAL, ""),
        number(start, 1) or 0,
    )


_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}


def _printed(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    made = levels.get(level)
    count = counts.get(level, made.start if made else 1)
    return lettered(count, _FORMS.get(made.form if made else "", "1"))
