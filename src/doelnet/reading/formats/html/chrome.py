"""What on a web page is not its text: navigation, cookie texts, footers, forms."""

from __future__ import annotations

import re
from typing import cast

from lxml import etree

from doelnet.reading.formats._shared.limits import CHARACTERS, check

DROPPED = frozenset({
    "script", "style", "noscript", "template", "nav", "footer", "svg", "iframe", "input", "select", "textarea",
    "dialog", "object", "embed", "video", "audio", "canvas", "map", "head", "menu", "datalist", "math",
})  # fmt: skip
"""Elements that are never text of the page."""

_ROLES = frozenset({
    "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist",
    "complementary",
})  # fmt: skip
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|navigatie|menu|hoofdmenu|submenu|\w*cookie[\w-]*|cc-window|onetrust[\w-]*|usercentrics[\w-]*|consent|breadcrumbs?"
    r"|kruimel\w*|footer|voettekst|skip\w*|share|sharing|social\w*|delen|toolbar|pager|pagination|paginering|sidebar"
    r"|zijbalk|search\w*|zoek\w*|feedback|toast|offcanvas|language-switch\w*|back-to-top|printknop|no-print|noprint)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|show-for-sr)(?:$|\s)", re.I)
_SECOND = re.compile(
    r"(?:^|[\s_-])(?:print-?only|only-?print|visible-print(?:-\w+)?|d-print-(?:block|inline|flex|table)|show-for-print"
    r"|(?:visible|only|show)-(?:xs|sm|mobile|small)|mobile-only|d-(?:md|lg)-none)(?:$|\s)",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:lees (?:meer|verder)|meer lezen|toon (?:meer|minder)|naar boven|naar de inhoud)\b.{0,60}"
    r"|terug naar (?:(?:de|het) )?(?:boven|begin|top|navigatie|menu|inhoud(?:sopgave)?|overzicht"
    r"|(?:vorige|start|hoofd)pagina)\b"
    r"(?:[ .:>»\u2013-].{0,200})?",
    re.IGNORECASE,
)
_BOXES = frozenset({"span", "strong", "b", "em", "small", "label"})
_KEPT = frozenset({"html", "body", "main", "article", "table", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "p"})


def main_part(root: etree._Element) -> etree._Element:
    """Return the element that holds the page's own text: `main`, a lone `article`, or the body."""
    for path in ("//main", "//*[@role='main']", "//article", "//*[@id='content' or @id='main-content']"):
        found = root.xpath(path)
        if isinstance(found, list) and len(found) == 1 and isinstance(found[0], etree._Element):
            part = found[0]
            if 3 * _size(part) >= _size(root):
                return part
    body = root.find("body")
    return root if body is None else body


def is_more(link: etree._Element) -> bool:
    """Whether a link only leads on ("Lees meer") or back, and says nothing itself."""
    return leads_on(" ".join("".join(map(str, link.itertext())).split()))


def leads_on(text: str) -> bool:
    """Whether a line says only where the page leads: "Terug naar navigatie - Doelstelling 1"."""
    return len(text) < 260 and bool(_MORE.fullmatch(text))


def is_boxed(element: etree._Element) -> bool:
    """Whether inline words stand right behind others and open with a capital or figure, as in boxes of their own."""
    text, before, above = element.text, element.getprevious(), element.getparent()
    if not text or not (text[0].isupper() or text[0].isdigit() or text[0] == "€"):
        return False
    if before is None or before.tail:
        said = before.tail if before is not None else above.text if above is not None else None
        return bool(said and element.get("class") and said[-1].islower())
    return bool(before.text and before.tag in _BOXES and before.text[-1].islower())


def opens(element: etree._Element) -> bool:
    """Whether an element folds a part of the page open, as the heading of an accordion does."""
    toggles = "collapse" in (element.get("data-bs-toggle"), element.get("data-toggle"))
    button = element.get("role") == "button" or element.tag == "button"
    return toggles or (button and element.get("aria-expanded") is not None)


def _letters(element: etree._Element) -> str:
    return "".join("".join(map(str, element.itertext("*"))).split())


_length = etree.XPath("string-length()")


def _size(element: etree._Element) -> int:
    """Return how many characters the text of an element has."""
    return int(cast(float, _length(element)))


class Chrome:
    """Tells which elements of one page are not its text."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._text: str | None = None
        self._whole = max(_size(root), 1)
        check(self._whole, CHARACTERS)

    def drops(self, element: etree._Element) -> bool:
        """Whether this element is navigation, a cookie text, a footer or the like.

        An element named so that holds most of the page is kept: then the name means something else.
        """
        attributes = element.attrib
        named = attributes.get("role", "") in _ROLES
        if not named and element.tag not in _KEPT:
            names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
            named = len(names) > 1 and bool(
                _NAMES.search(names) or _UNSEEN.search(names) or self._again(names, element)
            )
        return named and self.is_small(element)

    def is_small(self, element: etree._Element) -> bool:
        """Whether an element holds less than half of the page."""
        return 2 * _size(element) < self._whole

    def _again(self, names: str, element: etree._Element) -> bool:
        """Whether an element shows on paper or on a small screen only, and says what the page says elsewhere."""
        if not _SECOND.search(names):
            return False
        if self._text is None:
            self._text = _letters(self._root)
        own = _letters(element)
        first = self._text.find(own)
        return not own or self._text.find(own, first + len(own)) >= 0

    def labels(self) -> dict[str, str]:
        """Return what the tabs of the page are called, by the part that each opens (WAI-ARIA 1.2, tab)."""
        found = {}
        for tab in self._root.iter("a", "button", "li", "div", "span"):
            if tab.get("role") == "tab":
                inner = tab if tab.get("aria-controls") or tab.get("href") else tab.find(".//a")
                opens = "" if inner is None else inner.get("aria-controls") or inner.get("href") or ""
                found[opens.lstrip("#")] = " ".join("".join(map(str, tab.itertext())).split())
        return found

    def is_banner(self, header: etree._Element) -> bool:
        """Whether a `header` element belongs to the site rather than to the text: it holds no main heading.

        That of an article or section of the page, with a heading in it, is text (HTML, `header`).
        """
        inside = any(above.tag in ("article", "section", "details", "li") for above in header.iterancestors())
        named = header.find(".//h1") is not None or (inside and any(True for _ in header.iter("h2", "h3", "h4", "h5")))
        return not named and 4 * _size(header) < self._whole

    def is_link_list(self, element: etree._Element) -> bool:
        """Whether a list holds nothing but links, and many, as a menu does."""
        links = element.findall(".//a")
        if len(links) < 5:
            return False
        linked = sum(_size(link) for link in links)
        return linked >= 0.9 * _size(element) and linked <= 50 * len(links)
