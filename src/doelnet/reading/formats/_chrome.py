"""What on a web page is not its text: navigation, cookie texts, footers, forms."""

from __future__ import annotations

import re

from lxml import etree

from doelnet.reading.formats._limits import CHARACTERS, check

DROPPED = frozenset({
    "script", "style", "noscript", "template", "nav", "footer", "svg", "iframe", "form", "input", "select", "textarea",
    "dialog", "object", "embed", "video", "audio", "canvas", "map", "head", "menu", "datalist", "math",
})  # fmt: skip
"""Elements that are never text of the page."""

_ROLES = frozenset({
    "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist",
    "complementary",
})  # fmt: skip
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|navigatie|menu|hoofdmenu|submenu|cookie[\w-]*|consent|breadcrumbs?"
    r"|kruimel\w*|footer|voettekst|skip\w*|share|sharing|social\w*|delen|toolbar|pager|pagination|paginering|sidebar"
    r"|zijbalk|search\w*|zoek\w*|feedback|toast|offcanvas|language-switch\w*|back-to-top|printknop|no-print|noprint)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
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


def _size(element: etree._Element) -> int:
    return sum(map(len, element.itertext("*")))


class Chrome:
    """Tells which elements of one page are not its text."""

    def __init__(self, root: etree._Element) -> None:
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
            named = len(names) > 1 and bool(_NAMES.search(names))
        return named and 2 * _size(element) < self._whole

    def is_banner(self, header: etree._Element) -> bool:
        """Whether a `header` element belongs to the site rather than to the text: it holds no main heading."""
        return header.find(".//h1") is None and 4 * _size(header) < self._whole

    def is_link_list(self, element: etree._Element) -> bool:
        """Whether a list holds nothing but links, and many, as a menu does."""
        links = element.findall(".//a")
        if len(links) < 5:
            return False
        linked = sum(_size(link) for link in links)
        return linked >= 0.9 * _size(element) and linked <= 50 * len(links)
