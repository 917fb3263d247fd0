"""Tables on a PDF page: drawn with lines, or set out by white space only."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from doelnet.reading.formats.pdf.lines import lines_of
from doelnet.reading.formats.pdf.white import runs_over, white_strips
from doelnet.reading.formats.pdf.words import Rule, Word

_NEAR = 3.5
"""Lines that are nearer to each other than this, in points, are one."""
_APART = 120.0
"""Shaded rows of one table are no further apart than this."""


_MOST_STEPS = 1_000_000
"""A page whose lines take more comparing than this holds a drawing, of which none is a table's."""


class Slot(NamedTuple):
    """A cell: the rows and columns that it covers, and its words."""

    row: int
    column: int
    rows: int
    columns: int
    words: list[Word]


class Grid(NamedTuple):
    """A table: where it stands, its columns' left edges, and its cells by row."""

    top: float
    bottom: float
    left: float
    right: float
    edges: list[float]
    slots: list[list[Slot]]


def find_grids(groups: list[list[Rule]], words: list[Word]) -> tuple[list[Grid], list[Word]]:
    """Return the tables drawn with these groups of lines, from the top down, and the words that stand in none."""
    grids: list[Grid] = []
    rest = words
    for group in _stacked(groups, words):
        grid = _grid(group, rest)
        if grid:
            grids.append(grid)
            taken = {id(word) for row in grid.slots for slot in row for word in slot.words}
            rest = [word for word in rest if id(word) not in taken]
    return sorted(grids, key=lambda grid: -grid.top), rest


def _stacked(groups: list[list[Rule]], words: list[Word]) -> list[list[Rule]]:
    """Put groups of lines together that are one table: as wide, one under the other (rows shaded in turn)."""
    merged: list[tuple[list[Rule], tuple[float, float, float, float], list[float]]] = []
    for group in sorted(groups, key=lambda group: -area(group)[3]):
        box, edges = area(group), _clustered([x for rule in group for x in (rule.x0, rule.x1)])
        for i, (other, above, same) in enumerate(merged):
            near = -_NEAR < above[1] - box[3] < _APART
            few, more = sorted((edges, same), key=len)
            if near and _alike(few, more) and not _title_between(words, few, box[3], above[1]):
                around = (min(above[0], box[0]), min(above[1], box[1]), max(above[2], box[2]), above[3])
                merged[i] = ([*other, *group], around, more)
                break
        else:
            merged.append((group, box, edges))
    return [group for group, _, _ in merged]


def _alike(few: list[float], many: list[float]) -> bool:
    """Whether lines with these ends are of one table: the same, or some of them, where cells span rows or columns."""
    if len(few) < len(many) and len(few) < 3:
        return False
    return all(any(abs(a - b) < _NEAR for b in many) for a in few)


def _title_between(words: list[Word], edges: list[float], low: float, high: float) -> bool:
    """Whether what stands between two groups of lines is text, not a row.

    It is when it runs on over the edge of a column, or stands in one column and is bold or large.
    """
    between = [w for w in words if low < w.middle < high and edges[0] <= w.x0 <= edges[-1]]
    if any(runs_over(line.words, edge) for line in lines_of(between, 0) for edge in edges[1:-1]):
        return True
    if not between or len({_column_of(edges, word) for word in between}) > 1:
        return False
    others = [w.size for w in words if not low < w.middle < high]
    return all(word.bold for word in between) or between[0].size > 1.1 * sorted(others)[len(others) // 2]


def area(group: list[Rule]) -> tuple[float, float, float, float]:
    """Return the box (left, bottom, right, top) around lines that touch each other."""
    return min(r.x0 for r in group), min(r.y0 for r in group), max(r.x1 for r in group), max(r.y1 for r in group)


def grouped(rules: list[Rule]) -> list[list[Rule]]:
    """Return the lines in groups that touch each other; fewer than four on a page make no table."""
    if len(rules) < 4:
        return []
    parent = list(range(len(rules)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    order = sorted(range(len(rules)), key=lambda i: rules[i].y0)
    active: list[int] = []
    steps = 0
    for i in order:
        rule = rules[i]
        low, left, right = rule.y0 - _NEAR, rule.x0 - _NEAR, rule.x1 + _NEAR
        active = [j for j in active if rules[j].y1 >= low]
        for j in active:
            other = rules[j]
            if left <= other.x1 and other.x0 <= right and parent[j] != parent[i]:
                parent[root(i)] = root(j)
        active.append(i)
        steps += len(active)
        if steps > _MOST_STEPS:
            return []
    groups: dict[int, list[Rule]] = {}
    for i, rule in enumerate(rules):
        groups.setdefault(root(i), []).append(rule)
    return list(groups.values())


def _clustered(values: list[float]) -> list[float]:
    """Return the values with those that are near each other as one."""
    found: list[list[float]] = []
    for value in sorted(values):
        if found and value - found[-1][-1] < _NEAR:
            found[-1].append(value)
        else:
            found.append([value])
    return [sum(group) / len(group) for group in found]


def _grid(rules: list[Rule], words: list[Word]) -> Grid | None:
    """Return the table that these lines draw, or None when it is a frame or an ornament."""
    rules = _without_box(rules)
    level = [rule for rule in rules if rule.y0 == rule.y1]
    upright = [rule for rule in rules if rule.y0 != rule.y1]
    if not level:
        return None
    xs = _clustered([rule.x0 for rule in upright])
    if len(xs) < 3:
        xs = _clustered([x for rule in level for x in (rule.x0, rule.x1)])
    ys = _clustered([rule.y0 for rule in level])[::-1]
    left, right = min(rule.x0 for rule in rules), max(rule.x1 for rule in rules)
    top, bottom = max(rule.y1 for rule in rules), min(rule.y0 for rule in rules)
    inside = [w for w in words if left - 2 <= (w.x0 + w.x1) / 2 <= right + 2 and bottom - 1 <= w.middle <= top + 1]
    if not inside:
        return None
    xs = _with_ends(xs, left, right)
    ys = _with_ends(ys[::-1], bottom, top)[::-1]
    drawn = len(xs) > 2 and bool(upright)
    if len(xs) < 3 and len(ys) > 4:
        xs = _open_columns(inside, left, right)
    single = len(ys) == 2 and drawn and len(xs) > 3
    if len(xs) < 3 or len(ys) < (2 if single else 3) or len(xs) > 60 or len(ys) > 300:
        return None
    if len({_column_of(xs, word) for word in inside}) < 2 or (not drawn and _torn(xs, inside)):
        return None
    return Grid(top, bottom, left, right, xs, _slots(xs, ys, level, upright if drawn else [], inside))


def _without_box(rules: list[Rule]) -> list[Rule]:
    """Leave out a box that stands on a table: its lines are short, and its sides are not at the columns' edges."""
    left, _, right, _ = area(rules)
    level = [rule for rule in rules if rule.y0 == rule.y1]
    wide = [y for y in _clustered([rule.y0 for rule in level]) if _floored(_at(level, y), left, right)]
    if not wide:
        return rules
    below = [rule for rule in rules if (rule.y0 + rule.y1) / 2 <= wide[-1] + _NEAR]
    above = [rule for rule in rules if (rule.y0 + rule.y1) / 2 > wide[-1] + _NEAR]
    if not above:
        return rules
    box = area(above)
    below = [rule for rule in below if abs(rule.x0 - box[0]) > _NEAR or abs(rule.x1 - box[2]) > _NEAR]
    edges = [x for rule in below for x in (rule.x0, rule.x1)]
    aside = any(all(abs(x - edge) >= 2 * _NEAR for edge in edges) for x in (box[0], box[2]))
    return below if aside else rules


def _at(level: list[Rule], y: float) -> list[Rule]:
    return [rule for rule in level if abs(rule.y0 - y) < _NEAR]


def _torn(xs: list[float], words: list[Word]) -> bool:
    """Whether these edges run through words, so that they are no columns."""
    return sum(word.x0 < x - 1 and word.x1 > x + 1 for word in words for x in xs[1:-1]) > 0.02 * len(words)


def _with_ends(values: list[float], low: float, high: float) -> list[float]:
    """Return the edges with the outer ones added where no line is drawn there."""
    values = values if values and values[0] - low < 2 * _NEAR else [low, *values]
    return values if high - values[-1] < 2 * _NEAR else [*values, high]


def _open_columns(words: list[Word], left: float, right: float) -> list[float]:
    """Return the columns of a table that has level lines only: where a white strip runs all the way down."""
    strips = white_strips(sorted((word.x0, word.x1) for word in words), 9)
    return [left, *(end - 2 for _, end in strips), right]


def _slots(
    xs: list[float], ys: list[float], level: list[Rule], upright: list[Rule], words: list[Word]
) -> list[list[Slot]]:
    """Return the cells by row; where no line stands between two, they are one."""
    rows, columns = len(ys) - 1, len(xs) - 1
    walls = [[rule for rule in upright if abs(rule.x0 - x) < _NEAR] for x in xs]
    floors = [[rule for rule in level if abs(rule.y0 - y) < _NEAR] for y in ys]
    homes: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        homes.setdefault((_row_of(ys, word.middle), _column_of(xs, word)), []).append(word)
    open_rows = _open_rows(xs, ys, walls, homes) if upright else set(range(rows))
    taken: set[tuple[int, int]] = set()
    table: list[list[Slot]] = []
    for r in range(rows):
        made: list[Slot] = []
        for c in range(columns):
            if (r, c) in taken:
                continue
            wide = 1
            while c + wide < columns and r not in open_rows and _reaches(xs[c + wide], walls[c + wide], ys, r, homes):
                wide += 1
            tall = 1
            while r + tall < rows and not _floored(floors[r + tall], xs[c], xs[c + wide]):
                tall += 1
            cover = [(r + i, c + j) for i in range(tall) for j in range(wide)]
            taken.update(cover)
            made.append(Slot(r, c, tall, wide, [word for place in cover for word in homes.get(place, [])]))
        if made:
            table.append(made)
    return _without_empty(table)


def _open_rows(
    xs: list[float], ys: list[float], walls: list[list[Rule]], homes: dict[tuple[int, int], list[Word]]
) -> set[int]:
    """Return the rows in which no inner line is drawn, but the words keep to the columns (each second row shaded)."""
    found = set()
    for r in range(len(ys) - 1):
        inner = range(1, len(xs) - 1)
        if any(_walled(walls[c], ys[r], ys[r + 1]) for c in inner):
            continue
        lines = lines_of((word for c in range(len(xs) - 1) for word in homes.get((r, c), [])), 0)
        if not any(runs_over(line.words, xs[c]) for line in lines for c in inner):
            found.add(r)
    return found


def _row_of(ys: list[float], middle: float) -> int:
    return next((r for r in range(len(ys) - 2, -1, -1) if middle <= ys[r]), 0)


def _column_of(xs: list[float], word: Word) -> int:
    centre = (word.x0 + word.x1) / 2 if word.x1 - word.x0 < 40 else word.x0 + 8
    return min(max(bisect_right(xs, centre) - 1, 0), len(xs) - 2)


def _reaches(
    edge: float, walls: list[Rule], ys: list[float], row: int, homes: dict[tuple[int, int], list[Word]]
) -> bool:
    """Whether a cell of this row reaches over the edge: no line stands there, though in other rows lines do.

    Where no row has a line at this edge, a word that stands over it makes one cell of two.
    """
    if walls:
        return not _walled(walls, ys[row], ys[row + 1])
    words = (word for (r, _), found in homes.items() if r == row for word in found)
    return any(word.x0 < edge - 1 and word.x1 > edge + 1 for word in words)


def _walled(walls: list[Rule], top: float, bottom: float) -> bool:
    """Whether upright lines stand here over at least half of the row."""
    covered = 0.0
    for _, low, _, high in walls:
        if low < top and high > bottom:
            covered += (high if high < top else top) - (low if low > bottom else bottom)
    return 2 * covered >= top - bottom


def _floored(floors: list[Rule], left: float, right: float) -> bool:
    """Whether level lines run here under at least half of the cell."""
    covered = 0.0
    for start, _, end, _ in floors:
        if start < right and end > left:
            covered += (end if end < right else right) - (start if start > left else left)
    return 2 * covered >= right - left


def _without_empty(table: list[list[Slot]]) -> list[list[Slot]]:
    """Drop rows without words, as narrow strips between double lines are."""
    return [row for row in table if any(slot.words for slot in row) or any(slot.rows > 1 for slot in row)]
