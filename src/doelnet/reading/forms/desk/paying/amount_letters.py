"""Letters beside amounts: S and I for how long, V and N for whether it is good, L and B for the side."""

from __future__ import annotations

import re

from doelnet.draft import Side
from doelnet.reading.forms.desk.tables.grid import Row, View
from doelnet.reading.forms.desk.tables.header import is_band

_LASTING = re.compile(r"(?:s|i|struct\w*|inc\w*|eenm\w*)\.?", re.IGNORECASE)
_LASTING_TITLE = re.compile(r"(?:[si]\s*/\s*[si]|.*\b(?:struct|inc|eenmalig)\w*\.?.*)", re.IGNORECASE)
_FAVOUR = re.compile(r"\(?(?P<letter>[vn]|voord\w+|nade\w+)\.?\)?", re.IGNORECASE)
_RATED = re.compile(r"(?:[\d)-]\s*\(?[VN]\)?|^\s*[VN]\s[\d(-].*|\b(?:nade|voorde)\w+\)?)\.?\s*$")
_BETTER_IS_MORE = re.compile(
    r"(?:[-–−]|\bmin(?:teken|bedrag)?\b|\bnegatie\w+)\W*(?:=|is|betekent|betreft|staat\s+voor)\s*(?:een\s+)?nade"
    r"|\+\s*(?:=|is|betekent|betreft|staat\s+voor)\s*(?:een\s+)?voord"
    r"|nade(?:el|lig)\s*(?:=|is)\s*(?:[-–−]|min\b|negatief)|\bnade(?:el|lig)\s*\(\s*[-–−]\s*\)|[-–−]\s*/\s*[-–−]\s*=\s*nade",
    re.IGNORECASE,
)
"""What tells that the amounts under it are good or bad by their sign: "- = nadeel"."""
_SIDES: dict[str, Side] = {
    "l": "expense", "lasten": "expense", "last": "expense", "u": "expense", "uitgaven": "expense", "kosten": "expense",
    "b": "income", "baten": "income", "baat": "income", "i": "income", "inkomsten": "income", "saldo": "balance",
}  # fmt: skip


def side_in(title: str) -> Side | None:
    """Return the side in the last word of a column's title, which is that of its lowest header.

    A word that goes on from another ("Saldo van baten en lasten") is none.
    """
    *before, last = title.lower().split() or [""]
    return _SIDES.get(last) if len(last) > 1 and before[-1:] not in (["en"], ["van"], ["&"]) else None


def repeats(sign: int, side: Side | None) -> bool:
    """Whether a letter says nothing new of an amount: that costs are bad, and income good."""
    return side == ("expense" if sign < 0 else "income")


class Letters:
    """The columns of a table of amounts that hold letters, and what they say of the amounts in a row."""

    def __init__(self, view: View, caption: str) -> None:
        titles = " ".join(column.title for column in view.columns)
        self.by_sign = bool(_BETTER_IS_MORE.search(titles) or _BETTER_IS_MORE.search(caption))
        """Whether titles or caption tell that amounts are good or bad by their sign."""
        self._lasting: list[int] = []
        self._favour: list[int] = []
        rows = [row for row in view.rows if not is_band(row)]
        for place, column in enumerate(view.columns):
            texts = [row.text(place) for row in rows if row.text(place) and row.own[place]]
            if place and texts and all(_FAVOUR.fullmatch(text) for text in texts):
                self._favour.append(place)
            elif texts and all(_LASTING.fullmatch(text) for text in texts) and _is_lasting(column.title, texts):
                self._lasting.append(place)

    def recurring(self, row: Row) -> bool | None:
        """Return True for a row that is called structural, False for one that is called incidental."""
        said = next((row.text(place)[0].lower() for place in self._lasting if row.text(place)), None)
        return said == "s" if said else None

    def side(self, row: Row) -> Side | None:
        """Return the side that the letter in a cell of its own says: "B"."""
        texts = (text for place, text in enumerate(row.texts) if place and place not in self._lasting)
        return next((side for text in texts if len(text) < 3 and (side := _SIDES.get(text.lower().rstrip(".")))), None)

    def worded(self, row: Row) -> Side | None:
        """Return the side that a cell behind the first says in words: "Lasten (exclusief reserves)"."""
        texts = (text for text, own in zip(row.texts[1:], row.own[1:], strict=True) if own and 3 < len(text) < 60)
        return next((side for text in texts if (side := _worded(text))), None)

    def sign(self, row: Row, column: int) -> int | None:
        """Return 1 or -1 where V or N stands with the amount in `column`, or in a column of its own behind it."""
        text = row.text(column)
        if _RATED.search(text):
            return -1 if re.search(r"\bN\b|\bnade", text) else 1
        for place in self._favour:
            said = _FAVOUR.fullmatch(row.text(place))
            between = [c for c in range(column + 1, place) if c not in self._lasting]
            if said and column < place and not any(row.text(c) for c in between):
                return -1 if said["letter"][0].lower() == "n" else 1
        return None


_ASIDE = re.compile(r"\s*\([^()]*\)$")
_RESERVES = re.compile(r"(?:(?P<to>toevoeging|storting|dotatie)|onttrekking)(?:en)?(?:$|\s.*\breserve)")


def _worded(text: str) -> Side | None:
    bare = _ASIDE.sub("", text).lower()
    if match := _RESERVES.match(bare):
        return "expense" if match["to"] else "income"
    return _SIDES.get(bare)


def _is_lasting(title: str, texts: list[str]) -> bool:
    """Whether letters tell how long amounts last: one S says so, else the title of the column does."""
    return any(text[0].lower() == "s" for text in texts) or bool(_LASTING_TITLE.fullmatch(title.strip()))
