"""From words on a page to lines, in reading order, and from lines to paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from doelnet.reading.formats._shared.marks import GLYPHS, MARKER, ends, marker, sets_off
from doelnet.reading.formats.pdf.words import Word

_LEAST_LINES = 5
"""Columns of text have at least this many lines beside each other."""
_APART = 12.0
"""Places nearer to each other than this, in points, are in one strip of white."""


class Line:
    """Words beside each other."""

    __slots__ = ("bold", "bottom", "middle", "page", "size", "text", "top", "words", "x0", "x1")

    def __init__(self, words: list[Word], page: int) -> None:
        self.words, self.page = words, page
        first = words[0]
        self.x0, self.x1, self.bottom, self.top, self.size = first.x0, first.x1, first.bottom, first.top, first.size
        longest = 0
        self.bold = True
        for word in words:
            if word.x1 > self.x1:
                self.x1 = word.x1
            if word.bottom < self.bottom:
                self.bottom = word.bottom
            if word.top > self.top:
                self.top = word.top
            if len(word.text) > longest:
                longest, self.size = len(word.text), word.size
            if not word.bold and word.text[0] not in GLYPHS:
                self.bold = False
        self.bold = self.bold and any(word.bold for word in words)
        self.middle = (self.bottom + self.top) / 2
        self.text = " ".join([word.text for word in words])

    def segments(self) -> list[list[Word]]:
        """Return the words in groups with wide gaps between them; a marker stays with what follows it."""
        groups = [[self.words[0]]]
        for left, right in pairwise(self.words):
            wide = right.x0 - left.x1 > max(1.3 * self.size, 9)
            if wide and not (len(groups[-1]) == 1 and is_marker(left.text)):
                groups.append([right])
            else:
                groups[-1].append(right)
        return groups


def is_marker(text: str) -> bool:
    """Whether a word is a bullet or the number of an item."""
    found = MARKER.match(text + " x")
    bullet = found is not None and found.end() == len(text) + 1
    return bullet or text.replace(".", "").isdigit()


def lines_of(words: Iterable[Word], page: int) -> list[Line]:
    """Return the lines that the words make, from the top of the page down."""
    lines: list[list[Word]] = []
    middle = height = 0.0
    for word in sorted(words, key=lambda word: (-word.middle, word.x0)):
        if lines and middle - word.middle < 0.35 * max(min(height, word.top - word.bottom), 1):
            lines[-1].append(word)
            continue
        lines.append([word])
        middle, height = word.middle, word.top - word.bottom
    return [Line(sorted(line, key=lambda word: word.x0), page) for line in lines]


def in_columns(lines: list[Line], gutter: float | None = None) -> list[list[Line]]:
    """Return the lines in reading order: where they stand in columns of text, column after column."""
    gutter = _gutter(lines) if gutter is None else gutter
    if gutter is None:
        return [lines]
    ordered: list[list[Line]] = []
    run: list[Line] = []
    for line in lines:
        if _crosses(line, gutter):
            ordered += _run(run, gutter)
            run = []
            if ordered and _crosses(ordered[-1][-1], gutter):
                ordered[-1].append(line)
            else:
                ordered.append([line])
        elif not run and ordered and line.words[-1].x1 <= gutter and _close(ordered[-1][-1], line):
            ordered[-1].append(line)
        else:
            run.append(line)
    return ordered + _run(run, gutter)


def _run(lines: list[Line], gutter: float) -> list[list[Line]]:
    """Return the lines of a stretch without crossing lines as its left and its right column.

    Lines above or below the right column, and apart from the left one, stand before or after both.
    """
    parts: tuple[list[Line], list[Line]] = ([], [])
    for line in lines:
        left, right = [w for w in line.words if w.x1 <= gutter], [w for w in line.words if w.x1 > gutter]
        for side, words in zip(parts, (left, right), strict=True):
            if words:
                side.append(Line(words, line.page))
    if min(len(parts[0]), len(parts[1])) < 3:
        return [lines] if lines else []
    first, last = _beside(parts[0], parts[1])
    before, left_column, after = parts[0][:first], parts[0][first:last], parts[0][last:]
    return [part for part in (before, *in_columns(left_column), *in_columns(parts[1]), after) if part]


def _beside(left: list[Line], right: list[Line]) -> tuple[int, int]:
    """Return where in the left lines those begin and end that stand beside the right ones."""
    first = next((i for i, line in enumerate(left) if line.bottom <= right[0].top), 0)
    last = next((i for i, line in enumerate(left) if line.top < right[-1].bottom), len(left))
    while last < len(left) and last > 0 and _close(left[last - 1], left[last]):
        last += 1
    if last <= first or _breaks_at(left[last:], max(line.x1 for line in left[first:last])):
        return 0 if last <= first else first, len(left)
    return first, last


def _breaks_at(lines: list[Line], right: float) -> bool:
    """Whether a paragraph in these lines breaks at the right edge of a column, so that it stands in it."""
    return any(_close(above, line) and above.x1 > right - 0.25 * (right - above.x0) for above, line in pairwise(lines))


def _close(above: Line, line: Line) -> bool:
    return above.bottom - line.top < 0.5 * above.size and abs(above.size - line.size) < 0.6


def _crosses(line: Line, x: float) -> bool:
    return any(word.x0 < x < word.x1 for word in line.words) or any(
        left.x1 <= x <= right.x0 and right.x0 - left.x1 < 0.9 * line.size for left, right in pairwise(line.words)
    )


def _gutter(lines: list[Line]) -> float | None:
    """Return where a white strip runs down between two columns of text, or None.

    Both sides must hold sentences: several words a line, as wide as the column most of the time.
    """
    found = gaps_down(lines)[:1]
    return found[0] if found and holds_text(lines, found[0], 4, 0.6) else None


def gaps_down(lines: list[Line]) -> list[float]:
    """Return at most three places where wide gaps stand under each other, those in the most lines first."""
    gaps = [
        (left[-1].x1, right[0].x0)
        for line in lines
        if len(parts := line.segments()) > 1
        for left, right in pairwise(parts)
    ]
    if len(gaps) < _LEAST_LINES:
        return []
    counted = sorted(((sum(a < end - 1 < b for a, b in gaps), end - 1) for end in {end for _, end in gaps}), key=_first)
    found: list[float] = []
    for count, at in counted:
        if count < _LEAST_LINES or len(found) == 3:
            break
        if all(abs(at - other) > _APART for other in found):
            found.append(at)
    return found


def _first(counted: tuple[int, float]) -> tuple[int, float]:
    return -counted[0], counted[1]


def holds_text(lines: list[Line], at: float, words: int, share: float) -> bool:
    """Whether on both sides most lines hold so many words, and so great a share of the width of the widest."""
    for side in sides_of(lines, at):
        if len(side) < _LEAST_LINES or median(map(len, side)) < words:
            return False
        extents = [line[-1].x1 - line[0].x0 for line in side]
        if median(extents) < share * max(extents):
            return False
    return True


def sides_of(lines: list[Line], x: float) -> tuple[list[list[Word]], list[list[Word]]]:
    """Return the words of each line left and right of a gutter, of the lines that do not cross it."""
    left, right = [], []
    for line in lines:
        if not _crosses(line, x):
            left.append([word for word in line.words if word.x1 <= x])
            right.append([word for word in line.words if word.x1 > x])
    return [words for words in left if words], [words for words in right if words]


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of a column in groups, each a paragraph, heading or item."""
    groups: list[list[Line]] = []
    if not lines:
        return groups
    right = max(line.x1 for line in lines)
    pitch = _pitch(lines)
    for line in lines:
        if groups and not _parts(groups[-1], line, right, pitch):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _pitch(lines: Sequence[Line]) -> float:
    """Return the usual distance between lines, in heights of a line."""
    steps = [
        (above.bottom - below.bottom) / max(above.size, 1)
        for above, below in pairwise(lines)
        if abs(above.size - below.size) < 0.6 and 0 < above.bottom - below.bottom < 2.5 * above.size
    ]
    return sorted(steps)[len(steps) // 3] if steps else 1.3


def _parts(group: list[Line], line: Line, right: float, pitch: float) -> bool:
    """Whether this line begins something new after the lines of `group`."""
    above = group[-1]
    if line.page != above.page and not ends(above.text):
        return marker(line.text) is not None
    step = above.bottom - line.bottom
    if step < 0 or step > (pitch + 0.45) * max(above.size, line.size):
        return True
    if marker(line.text) and not (sets_off(above.text, line.text) and _full(above, line, right)):
        return True
    if abs(above.size - line.size) > 0.6:
        return True
    if above.bold != line.bold:
        return not _flows(above, line, right, 0.0) or (above.bold and right - above.x1 > 0.5 * (right - above.x0))
    indent = group[1].x0 if len(group) > 1 else above.x0
    if marker(group[0].text):
        return line.x0 < group[0].x0 - 2 or (
            len(group) == 1 and line.x0 < group[0].x0 + 1 and not _flows(above, line, right)
        )
    if len(group) == 1 and abs(line.x0 - above.x0) > 2 and not line.text[0].islower():
        return not _flows(above, line, right)
    return (line.x0 > indent + 2 and not line.text[0].islower()) or not _flows(above, line, right)


def _flows(above: Line, line: Line, right: float, ragged: float = 0.35) -> bool:
    """Whether the sentence runs on: the line above is full, or this one goes on in lower case.

    A line without an end mark may leave a part, `ragged`, of its width free.
    """
    if line.text[0].islower() or (above.text[-1] in "-\u2010" and above.text[-2:-1].isalpha()):
        return True
    room = right - above.x1
    ended = above.text.endswith((".", ":", ";", "!", "?"))
    return _full(above, line, right) or (not ended and room < ragged * (right - above.x0))


def _full(above: Line, line: Line, right: float) -> bool:
    """Whether the first word of a line had no room behind the line above it."""
    first = next((word for word in line.words if word.text[0].isalnum()), line.words[0])
    return right - above.x1 < (first.x1 - first.x0) + above.size
