"""Web pages, as planning-and-control sites publish them: the text without what stands around it."""

from __future__ import annotations

import re
from html import unescape

from lxml import etree

from doelnet.reading.blocks import Block
from doelnet.reading.dutch.letters import matches_at
from doelnet.reading.errors import ReadError, Trouble
from doelnet.reading.formats._shared.decode import BOMS, HEAD, decode, is_page, textual
from doelnet.reading.formats._shared.limits import TAGS, check
from doelnet.reading.formats.html.page import Page

NAME = "html"
SUFFIXES = (".html", ".htm", ".xhtml")
TEXTUAL = True

_ANY_TAG = re.compile(rb"<(?:html|head|body|main|article|section|div|table|h[1-6]|p|ul|ol|meta|title)\b[^<>]*>", re.I)
_CHARSET = re.compile(rb"<meta[^<>]*charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.IGNORECASE)
_TITLE = re.compile(
    r"<title[^<>]*>(?P<title>[^<]*)</title|<meta[^<>]{0,60}og:site_name[\"'][^<>]{0,20}content\s*=\s*[\"'](?P<site>[^\"'<>]*)",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"<(?:[a-zA-Z/!][^<>]*)?$|<(script|style)\b(?:(?!</\1).)*$|<!--(?:(?!-->).)*$", re.I | re.S)

_MUNICIPALITY = re.compile(r"([Gg]emeente\s+[A-Z][\w'’ -]{2,40}?)\s*(?=<|[\"'])")
_BANNER = re.compile(r"(?:>|(?:alt|title|aria-label)=[\"'])\s*(?:[Ll]ogo\s+)?$")
"""What stands before the name of a municipality in a banner: it is all the words of an element, or of a logo."""
_NEAR = 80


def recognises(data: bytes) -> bool:
    """Whether these bytes are a web page or a piece of one."""
    return textual(data) and (is_page(data) or bool(_ANY_TAG.search(data[:HEAD])))


def blocks(data: bytes) -> list[Block]:
    """Return the blocks of a web page, without navigation, cookie texts and footers.

    Raises ReadError when the page is cut off.
    """
    text = _decoded(data)
    check(text.count("<"), TAGS)
    if "</html" not in text[-2000:].lower() and is_page(data) and _OPEN_END.search(text[-4000:]):
        raise ReadError(Trouble.DAMAGED, detail="cut")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    root = etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise ReadError(Trouble.DAMAGED, detail="deep")
    return [] if root is None else Page(root).read()


def about(data: bytes) -> str:
    """Return the title of a web page and the names of its site and municipality, which stand in no block."""
    head = _decoded(data[: 4 * HEAD])
    found = [text for m in _TITLE.finditer(head) if (text := m["title"] or m["site"])]
    named = matches_at(_MUNICIPALITY, head, ("Gemeente", "gemeente"))
    found += [m[1] for m in named if _BANNER.search(head, max(0, m.start() - _NEAR), m.start())][:1]
    return " | ".join(" ".join(unescape(text).split()) for text in found)[:300]


def _decoded(data: bytes) -> str:
    """Return the page as text, in the encoding that it names where that is not UTF-8."""
    named = _CHARSET.search(data[:HEAD])
    if named and not data.startswith(BOMS):
        try:
            return data.decode(named[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)
