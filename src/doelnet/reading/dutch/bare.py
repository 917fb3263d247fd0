"""A text without its markup and unseen signs, and where each of its characters stands: a name in bold is a name."""

from __future__ import annotations

import re
from html import unescape

from doelnet.reading.dutch.letters import holds

_MARK = re.compile(
    r"</?(?:a|b|i|u|em|strong|span|font|mark|su[bp]|small)\b[^<>]*>"
    r"|(?P<space><[^<>]*>)"
    r"|(?P<entity>&#?\w{1,31};)"
    r"|[*`_]+"
    r"|\\(?=[^\w\s])"
    r"|[\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+"
    r"|(?<=[a-z])-\s*\n\s*(?=[a-z])",
    re.IGNORECASE,
)
_SIGNS = "<&*`_\\"
_UNSEEN = ("-\n", "- \n", "-\r", *"\xad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff")


def is_marked(text: str) -> bool:
    """Whether the bare form of `text` may differ from it."""
    return holds(text, _SIGNS) or (not text.isprintable() and holds(text, _UNSEEN))


def bare(text: str) -> tuple[str, list[int]]:
    """Return `text` as it is read, and for each character of that, and its end, the place in `text`.

    Tags that part words leave a space; entities become what they stand for; a word parted at a line's end is whole.
    """
    said: list[str] = []
    places: list[int] = []
    since = 0
    for mark in _MARK.finditer(text):
        said.append(text[since : mark.start()])
        places.extend(range(since, mark.start()))
        left = " " if mark["space"] else unescape(mark["entity"] or "")
        said.append(left)
        places.extend([mark.start()] * len(left))
        since = mark.end()
    said.append(text[since:])
    places.extend(range(since, len(text) + 1))
    return "".join(said), places
