"""Attachments that one line or cell names one behind another: by numbers, letters or signs between them."""

from __future__ import annotations

import re

_MARK = re.compile(
    r"(?:^|(?<=[\s;,]))\(?(?P<word>[Bb]ijlage\s+)?(?P<letter>B(?=\d))?(?P<mark>\d{1,2}|[a-hA-H]|[IVX]{1,4})(?P<sign>[.):])?"
    r"\s+(?=['\"‘“]?[A-Z\d])"
)
"""What may open the name of an attachment: "2.", "b)", "II.", "B2", "Bijlage 2:"."""
_SIGNS = re.compile(r"\s*[;\n]\s*|\s[|•·]\s")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_CLOSES = ";,"


def apart(line: str) -> list[str]:
    """Return the names of the attachments in a line, without the marks that count them.

    The mark of the first may be gone: it was that of an item.
    """
    cuts: list[re.Match[str]] = []
    for found in _MARK.finditer(line):
        if found["sign"] or found["word"] or found["letter"]:
            place = _place(found["mark"])
            follows = place == _place(cuts[-1]["mark"]) + 1 if cuts else _opens(line, found, place)
            cuts += [found] * follows
    ends = [*(cut.start() for cut in cuts), len(line)]
    starts = [0, *(cut.end() for cut in cuts)]
    pieces = [line[start:end] for start, end in zip(starts, ends, strict=True)]
    return [name for piece in pieces for said in _SIGNS.split(piece) if (name := said.strip(" ;,"))]


def _opens(line: str, found: re.Match[str], place: int) -> bool:
    """Whether a mark is that of the first attachment, or of the second, behind a sign that ends the first."""
    before = line[: found.start()].rstrip()
    return not before or (place == 2 and (before[-1] in _CLOSES or found["sign"] != "."))


def _place(mark: str) -> int:
    """Return which in the row a mark is: 2 for "2", "b" and "II"."""
    if mark.isdigit():
        return int(mark)
    return _ROMAN.index(mark) + 1 if mark in _ROMAN else ord(mark[0].lower()) - ord("a") + 1
