"""How wide text is in Source Sans 3, and how it is cut into the lines of a card."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_PER_WIDTH = {
    200: " \xa0", 244: "|¦", 248: "ijìíîï", 252: "',.:;·‘’‚", 256: "l", 264: "IÌÍÎÏ", 292: "!f¡", 304: "()[]{}•",
    312: "-", 332: "°", 340: "t", 348: "rª", 352: "/\\", 368: "²³¹º", 420: "*sš", 424: "®", 428: '"?z¿“”„ž', 432: "«»",
    448: "x", 456: "cç", 468: "vyýÿ", 476: "YÝ", 480: "J–", 488: "L", 496: "Fekèéêë",
    500: "#$+0123456789<=>^_~¢£¤¥§¬±×÷€", 504: "agàáâãäå", 516: "VX", 528: "EÈÉÊË", 536: "STŠ", 540: "ZŽ",
    544: "A`hou¨¯´¸ÀÁÂÃÄÅðòóôõöøùúûü", 548: "nñ", 556: "bdpqþ", 560: "¶", 564: "µ", 568: "P", 572: "CRÇ", 576: "ß",
    580: "K", 584: "Þ", 588: "B", 612: "&", 616: "D", 620: "G", 640: "Ð", 648: "NUÑÙÚÛÜ", 652: "H", 664: "OQÒÓÔÕÖØ",
    720: "w", 728: "M", 744: "©", 780: "æ", 784: "¼", 788: "W", 796: "¾", 800: "—", 808: "½", 824: "%Æ", 832: "m",
    840: "œ", 848: "@Œ", 948: "…",
}  # fmt: skip
"""Advance widths of Source Sans 3 Regular in thousandths of an em, rounded up to steps of four."""

BOLD = 1.034
"""How much wider the semibold cut is, on average over the letters."""

ELLIPSIS = "…"


class _Widths(dict[str, int]):
    def __missing__(self, character: str) -> int:
        return 560 if character < "\u2e80" else 1000


_WIDTHS = _Widths((character, width) for width, characters in _PER_WIDTH.items() for character in characters)


@lru_cache(maxsize=16384)
def _ems(word: str) -> int:
    return sum(map(_WIDTHS.__getitem__, word))


def clear_widths() -> None:
    """Forget the words measured so far, for who wants to know how long a first drawing takes."""
    _ems.cache_clear()


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Return how many pixels `text` takes at `size` pixels, on one line."""
    return _ems(text) * size * (BOLD if bold else 1) / 1000


def shorten(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """Return `text`, cut with an ellipsis where it would take more than `room` pixels."""
    if width_of(text, size, bold=bold) <= room:
        return text
    room -= width_of(ELLIPSIS, size, bold=bold)
    fits = _fitting(text, size * (BOLD if bold else 1), room)
    return text[:fits].rstrip(" ,.;:-–(") + ELLIPSIS


def _fitting(text: str, size: float, room: float) -> int:
    """Return how many characters of `text` fit in `room` pixels."""
    left = room * 1000 / size
    for index, character in enumerate(text):
        left -= _WIDTHS[character]
        if left < 0:
            return index
    return len(text)


def wrap(text: str, size: float, room: float, *, lines: int = 3, indent: float = 0) -> list[str]:
    """Return `text` in at most `lines` lines of `room` pixels; the first starts `indent` pixels in.

    What does not fit ends in an ellipsis. A word wider than a line breaks after a hyphen or slash in it where it
    has one, else between letters.
    """
    out: list[str] = []
    line, left = "", (room - indent) * 1000 / size
    pieces = list(_pieces(text.split(), size, room))
    for index, (piece, glued) in enumerate(pieces):
        space = 0 if glued or not line else 200
        need = _ems(piece) + space
        if need <= left:
            line += (" " if space else "") + piece
            left -= need
            continue
        if len(out) == lines - 1:
            return [*out, _ended(line, pieces[index:], size, room - (0 if out else indent))]
        out.append(line)
        line, left = piece, room * 1000 / size - _ems(piece)
    return [*out, line] if line else out


def _pieces(words: Iterable[str], size: float, room: float) -> Iterable[tuple[str, bool]]:
    """Yield the words, those wider than a line in parts; a part is glued to the one before it."""
    for word in words:
        if _ems(word) * size <= room * 1000:
            yield word, False
            continue
        glued = False
        while word:
            fits = len(word) if width_of(word, size) <= room else max(1, _fitting(word, size, room))
            if fits < len(word):
                natural = max(word.rfind("-", 1, fits), word.rfind("/", 1, fits)) + 1
                fits = natural if natural > fits // 3 else fits
            yield word[:fits], glued
            word, glued = word[fits:], True


def _ended(line: str, rest: list[tuple[str, bool]], size: float, room: float) -> str:
    """Return the last line with as much of `rest` as still fits beside the ellipsis."""
    for piece, glued in rest:
        line += piece if glued or not line else f" {piece}"
        if width_of(line, size) > room:
            break
    room -= width_of(ELLIPSIS, size)
    fits = _fitting(line, size, room)
    cut = line.rfind(" ", 0, fits + 1)
    if cut > fits * 2 // 3:
        fits = cut
    return line[:fits].rstrip(" ,.;:-–(") + ELLIPSIS
