"""The words, ruling lines and boxes of a PDF page, taken from PDFium with few calls a word."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pypdfium2.raw as raw  # type: ignore[import-untyped]  # nor for its bindings

from doelnet.reading.formats.pdf.calls import box_at, object_at, rectangle
from doelnet.reading.formats.pdf.turned import Rule, Word, angle_of, turned_rule, turned_word, upright

__all__ = ["Rule", "Scanner", "Sheet", "Word"]

_WORD = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?")
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi(?!light)|-bd|extrabd", re.IGNORECASE)
_ITALIC = re.compile(rb"italic|oblique|-it\b", re.IGNORECASE)
_DRAWING = 4000
"""A page with more lines than this holds a drawing, of which none is a table's."""
_THIN = 3.0
_DOT = (1.5, 7.0)
_FORM_DEPTH = 4
_SHADE = (6.0, 30.0)
"""How high a box can be that colours one line of text; it is wider than high."""
_SPACE = 5.0
"""A colour reaches no further behind the last word than the blank there."""
_SQUARED = frozenset({"m", "km", "cm", "dm", "ha"})


class Sheet(NamedTuple):
    """One page: its size, its words in reading order of the file, its ruling lines."""

    width: float
    height: float
    words: list[Word]
    rules: list[Rule]
    drawn: bool


class _Face(NamedTuple):
    size: float
    bold: bool
    italic: bool
    turn: int = 0


class Scanner:
    """Takes the words and lines from the pages of one document; each font is looked at once a page."""

    def __init__(self) -> None:
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._float = ctypes.c_float()
        self._four = [ctypes.c_float() for _ in range(4)]

    def scan(self, page: pdfium.PdfPage) -> Sheet:
        """Return the words and ruling lines of a page."""
        self._fonts.clear()
        text = page.get_textpage()
        try:
            turned: list[tuple[int, Word]] = []
            words = list(self._words(text.raw, turned))
        finally:
            text.close()
        boxes = list(self._boxes(page.raw, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject, None, 0))
        words += _drawn_bullets(boxes, words)
        boxes = _without_shades(boxes, words)
        rules = [] if len(boxes) > _DRAWING else list(dict.fromkeys(rule for box in boxes for rule in _edges(*box)))
        width, height, turn = page.get_width(), page.get_height(), page.get_rotation()
        angle, words = upright(words, turned)
        if angle is not None and angle != turn:
            width, height = (width, height) if (angle - turn) % 180 == 0 else (height, width)
            turn = angle
        left, bottom, right, top = page.get_mediabox()
        if turn or left or bottom:
            words = [turned_word(word, turn, left, bottom, right, top) for word in words]
            rules = [turned_rule(rule, turn, left, bottom, right, top) for rule in rules]
        drawn = bool(boxes) or raw.FPDFPage_CountObjects(page.raw) > 0
        return Sheet(width, height, words, rules, drawn)

    def _words(self, page: Any, turned: list[tuple[int, Word]]) -> Iterator[Word]:
        """Yield the words on a page; those that do not stand upright go to `turned`."""
        count = raw.FPDFText_CountChars(page)
        if count <= 0:
            return
        buffer = (ctypes.c_ushort * (count + 1))()
        got = raw.FPDFText_GetText(page, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(got - 1, 0)].decode("utf-16-le", "replace")
        if len(text) != count:
            text = "".join(_character(raw.FPDFText_GetUnicode(page, i)) for i in range(count))
        box, at, here = self._box, ctypes.addressof(self._box), ctypes.cast(page, ctypes.c_void_p).value
        faces: dict[int | None, _Face] = {}
        for found in _WORD.finditer(text):
            start, end = found.span()
            if not box_at(here, start, at):
                continue
            x0, top, _, bottom = first = rectangle(box)
            if not box_at(here, end - 1, at):
                continue
            _, high, x1, low = last = rectangle(box)
            key = object_at(here, start)
            face = faces.get(key)
            if face is None:
                face = faces[key] = self._face(raw.FPDFText_GetTextObject(page, start))
            if face.turn:
                turned.append((face.turn, _union(face, found[0], first, last)))
                continue
            if top - bottom > 1.2 * (high - low) > 0 and low > bottom and found[0][-1].isdigit():
                yield self._raised(page, found, face)
                continue
            if low > top or high < bottom or x1 <= x0:
                yield from self._split(page, found)
                continue
            word = found[0]
            if word[-1] in "\x02\ufffe" or word == "\u00ad":
                word = word[:-1] + "-"
            yield Word(x0, x1, bottom, top, (bottom + top) / 2, face.size or top - bottom, face.bold, face.italic, word)

    def _split(self, page: Any, found: re.Match[str]) -> Iterator[Word]:
        """Yield the parts of a word that the file runs on over a line end; text on its side is left out."""
        box, reference = self._box, ctypes.byref(self._box)
        part: list[Any] = []
        for i in range(found.start(), found.end()):
            if not raw.FPDFText_GetLooseCharBox(page, i, reference):
                continue
            here = (box.left, box.right, box.bottom, box.top)
            if part and (here[2] > part[3] or here[3] < part[2] or here[0] < part[0]):
                if len(part[4]) > 1 or here[0] < part[0]:
                    yield _loose(*part)
                part = []
            character = found[0][i - found.start()]
            part = [*here, character] if not part else [part[0], here[1], part[2], part[3], part[4] + character]
        if part and len(part[4]) > 1:
            yield _loose(*part)

    def _raised(self, page: Any, found: re.Match[str], face: _Face) -> Word:
        """Return a word without the number of a footnote, small and raised, at its end; of "m2" all is the word."""
        box, reference = self._box, ctypes.byref(self._box)
        boxes = []
        for i in range(found.start(), found.end()):
            raw.FPDFText_GetLooseCharBox(page, i, reference)
            boxes.append((box.left, box.right, box.bottom, box.top))
        low, high = boxes[0][2:]
        end = len(boxes)
        while end > 1 and found[0][end - 1].isdigit() and boxes[end - 1][2] > low + 0.1 * (high - low):
            end -= 1
        if found[0][:end].lower() in _SQUARED or len(boxes) - end > 3:
            end = len(boxes)
        size, text = face.size or high - low, found[0][:end]
        return Word(boxes[0][0], boxes[end - 1][1], low, high, (low + high) / 2, size, face.bold, face.italic, text)

    def _face(self, thing: Any) -> _Face:
        """Return the size in points and the weight of a text object."""
        if not thing:
            return _Face(0, False, False)
        size, turn = 0.0, 0
        if raw.FPDFTextObj_GetFontSize(thing, self._float):
            size = self._float.value
            if raw.FPDFPageObj_GetMatrix(thing, self._matrix):
                size *= (self._matrix.c**2 + self._matrix.d**2) ** 0.5
                turn = angle_of(self._matrix)
        font = raw.FPDFTextObj_GetFont(thing)
        key = ctypes.addressof(font.contents) if font else 0
        look = self._fonts.get(key)
        if look is None:
            look = self._fonts[key] = _weight(font)
        return _Face(round(size, 1), *look, turn)

    def _boxes(
        self, holder: Any, count: Any, get: Any, matrix: tuple[float, ...] | None, depth: int
    ) -> Iterator[tuple[float, float, float, float]]:
        """Yield the boxes of all straight lines and rectangles on a page, in the forms on it too."""
        four = self._four
        for i in range(min(count(holder), 20 * _DRAWING)):
            thing = get(holder, i)
            kind = raw.FPDFPageObj_GetType(thing)
            if kind == raw.FPDF_PAGEOBJ_PATH:
                if raw.FPDFPageObj_GetBounds(thing, *four):
                    x0, y0, x1, y1 = (each.value for each in four)
                    if min(x1 - x0, y1 - y0) > _DOT[1] and raw.FPDFPath_CountSegments(thing) > 6:
                        yield from _segments(thing, self._matrix)
                    else:
                        yield _moved(x0, y0, x1, y1, matrix)
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _FORM_DEPTH:
                inner = matrix
                if raw.FPDFPageObj_GetMatrix(thing, self._matrix):
                    m = self._matrix
                    inner = (m.a, m.b, m.c, m.d, m.e, m.f) if matrix is None else matrix
                yield from self._boxes(thing, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject, inner, depth + 1)


def _union(face: _Face, text: str, first: tuple[float, ...], last: tuple[float, ...]) -> Word:
    """Return a word that does not stand upright, in the box around its first and last character."""
    x0, x1 = min(first[0], last[0]), max(first[2], last[2])
    bottom, top = min(first[3], last[3]), max(first[1], last[1])
    size = face.size or (x1 - x0 if face.turn % 180 else top - bottom)
    return Word(x0, x1, bottom, top, (bottom + top) / 2, size, face.bold, face.italic, text)


def _drawn_bullets(boxes: list[tuple[float, float, float, float]], words: list[Word]) -> list[Word]:
    """Return bullets that are drawn, not written, as browsers do: small dots with a word close behind them."""
    dots = [box for box in boxes if _DOT[0] <= box[2] - box[0] <= _DOT[1] and _DOT[0] <= box[3] - box[1] <= _DOT[1]]
    found = []
    for x0, y0, x1, y1 in dots if len(dots) < 400 else ():
        middle = (y0 + y1) / 2
        behind = [w for w in words if 2 < w.x0 - x1 < 25 and w.bottom < middle < w.top]
        if behind:
            word = min(behind, key=lambda w: w.x0)
            found.append(word._replace(x0=x0, x1=x1, bold=False, italic=False, text="•"))
    return found


def _without_shades(
    boxes: list[tuple[float, float, float, float]], words: list[Word]
) -> list[tuple[float, float, float, float]]:
    """Return the boxes but for those that colour a line of text: these fit its words, where a cell leaves white."""
    flat = [box for box in boxes if _SHADE[0] < box[3] - box[1] < _SHADE[1] and box[2] - box[0] > _SHADE[1]]
    if not flat or len(flat) > _DRAWING // 4:
        return boxes
    starts: dict[int, list[Word]] = {}
    for word in words:
        starts.setdefault(round(word.x0), []).append(word)
    fit = set()
    for x0, y0, x1, y1 in flat:
        near = (word for x in (round(x0) - 1, round(x0), round(x0) + 1) for word in starts.get(x, ()))
        if any(y0 < word.middle < y1 and y1 - y0 < 1.5 * word.size and abs(word.x0 - x0) < 1 for word in near):
            last = max(word.x1 for word in words if y0 < word.middle < y1 and x0 - 1 < word.x0 and word.x1 < x1 + 4)
            if x1 - last < _SPACE:
                fit.add((x0, y0, x1, y1))
    return [box for box in boxes if box not in fit] if fit else boxes


def _loose(x0: float, x1: float, bottom: float, top: float, text: str) -> Word:
    return Word(x0, x1, bottom, top, (bottom + top) / 2, top - bottom, False, False, text)


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


def _weight(font: Any) -> tuple[bool, bool]:
    """Return whether a font is bold and whether it is italic, by its name, weight and slant."""
    if not font:
        return False, False
    buffer = ctypes.create_string_buffer(256)
    raw.FPDFFont_GetBaseFontName(font, buffer, 256)
    angle = ctypes.c_int()
    slanted = bool(raw.FPDFFont_GetItalicAngle(font, angle)) and angle.value != 0
    bold = bool(_BOLD.search(buffer.value)) or raw.FPDFFont_GetWeight(font) >= 600
    return bold, bool(_ITALIC.search(buffer.value)) or slanted


def _moved(
    x0: float, y0: float, x1: float, y1: float, matrix: tuple[float, ...] | None
) -> tuple[float, float, float, float]:
    if matrix is None:
        return x0, y0, x1, y1
    a, b, c, d, e, f = matrix
    xs = (a * x0 + c * y0 + e, a * x1 + c * y1 + e)
    ys = (b * x0 + d * y0 + f, b * x1 + d * y1 + f)
    return min(xs), min(ys), max(xs), max(ys)


def _segments(path: Any, matrix: Any) -> Iterator[tuple[float, float, float, float]]:
    """Yield the straight level and upright pieces of a path with many (a grid drawn at once)."""
    raw.FPDFPageObj_GetMatrix(path, matrix)
    m = (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)
    x, y = ctypes.c_float(), ctypes.c_float()
    last: tuple[float, float] | None = None
    for i in range(min(raw.FPDFPath_CountSegments(path), 2000)):
        segment = raw.FPDFPath_GetPathSegment(path, i)
        if not raw.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        here = (m[0] * x.value + m[2] * y.value + m[4], m[1] * x.value + m[3] * y.value + m[5])
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO and last is not None:
            yield min(here[0], last[0]), min(here[1], last[1]), max(here[0], last[0]), max(here[1], last[1])
        last = here


def _edges(x0: float, y0: float, x1: float, y1: float) -> list[Rule]:
    """Return a box as ruling lines: one for a thin box, four for another; specks and slanted lines none."""
    x0, y0, x1, y1 = round(x0, 1), round(y0, 1), round(x1, 1), round(y1, 1)
    width, height = x1 - x0, y1 - y0
    if width <= _DOT[1] and height <= _DOT[1]:
        return []
    if height <= _THIN:
        middle = (y0 + y1) / 2
        return [Rule(x0, middle, x1, middle)]
    if width <= _THIN:
        middle = (x0 + x1) / 2
        return [Rule(middle, y0, middle, y1)]
    if height < 6:
        return []
    return [Rule(x0, y0, x1, y0), Rule(x0, y1, x1, y1), Rule(x0, y0, x0, y1), Rule(x1, y0, x1, y1)]
