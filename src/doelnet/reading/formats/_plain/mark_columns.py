"""Bullets and numbers that stand under each other before their texts, as plain text out of a PDF has them."""

from __future__ import annotations

import re

from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import GLYPHS, bullet, ends

_MARK = re.compile(rf"\s*(?:(?P<glyph>[{GLYPHS}–>-]|o)|\(?(?P<number>\d{{1,2}}|[a-z])[.)]?)\s*")
_MOST_LINES = 60
_MOST_MARK = 9


def columns(page: Page) -> dict[int, tuple[str, int]]:
    """Return for each line with which an item of such a column begins its mark and its last line; blank the marks.

    Marks stand on lines right below each other, with white and then as many texts behind them; where all are one
    bullet, a PDF may print it once: that is asked of text with pages only.
    """
    found: dict[int, tuple[str, int]] = {}
    at = 0
    while at < len(page.lines):
        marks = _marks(page, at) if 0 < len(page.lines[at].text) < _MOST_MARK else []
        if not marks:
            at += 1
            continue
        end = at + len(marks)
        starts = _starts(page, page.after(end), marks)
        if starts and _are_texts(page, starts, marks):
            lasts = [*(below - 1 for below in starts[1:]), block_end(page, starts[0]) - 1]
            found.update(
                zip(starts, zip(marks if len(marks) > 1 else marks * len(starts), lasts, strict=True), strict=True)
            )
            for i in range(at, end):
                page.lines[i] = page.lines[i]._replace(text="")
        at = end
    return found


def _marks(page: Page, at: int) -> list[str]:
    """Return the marks that stand alone on the lines from `at` on: bullets of one sort, or numbers that count up."""
    marks: list[str] = []
    first = None
    for line in page.lines[at : at + _MOST_LINES]:
        mark = _MARK.fullmatch(line.text) if len(line.text) < _MOST_MARK else None
        if not mark or line.blank:
            break
        number = mark["number"]
        if first and (bool(number) != bool(first["number"]) or (mark["glyph"] or "") != (first["glyph"] or "")):
            break
        if (
            number
            and ord(number[-1]) - ord("1" if number.isdigit() else "a") != len(marks)
            and not (number.isdigit() and int(number) == len(marks) + 1)
        ):
            break
        first = first or mark
        marks.append(bullet(mark["glyph"]) if mark["glyph"] else line.text.strip())
    if len(marks) < 2 and not (marks and first and first["glyph"] and page.paged):
        return []
    below = at + len(marks)
    return marks if below < len(page.lines) and page.lines[below].blank else []


def _starts(page: Page, start: int, marks: list[str]) -> list[int]:
    """Return the lines on which the texts of these marks begin, or nothing where there are too few."""
    end = block_end(page, start)
    if len(marks) > 1:
        return parted(page, start, end, len(marks))
    if end - start < 2 or end - start > _MOST_LINES:
        return []
    closed = [at for at in range(start + 1, end) if ends(page.plain(at - 1))]
    return [start, *closed] if closed else [at for at in range(start, end) if at == start or not page.wraps(at - 1, at)]


def _are_texts(page: Page, starts: list[int], marks: list[str]) -> bool:
    """Whether words stand behind the marks: bare numbers, and a dash alone, may be figures of a table themselves."""
    doubtful = len(marks) == 1 or marks[0].isdigit()
    return not doubtful or all(page.plain(at).count(" ") > 1 for at in starts)


def block_end(page: Page, start: int) -> int:
    """Return the index of the first blank line from `start` on."""
    while start < len(page.lines) and not page.lines[start].blank:
        start += 1
    return start


def parted(page: Page, start: int, end: int, many: int) -> list[int]:
    """Return the lines on which so many texts begin: behind an end mark, or where a word had room on the line above."""
    lines = range(start, end)
    if len(lines) <= many:
        return list(lines) if len(lines) == many else []
    width = max(len(page.lines[at].text) for at in lines)
    found = []
    for at in lines[1:]:
        above, text = page.lines[at - 1].text.rstrip(), page.plain(at)
        room = width - len(above) - 1 - len(text.split()[0])
        if room > 0 or ends(above):
            found.append((ends(above), not text[0].islower(), room, at))
    chosen = sorted(found, reverse=True)[: many - 1]
    return sorted([start, *(at for *_, at in chosen)]) if len(chosen) == many - 1 else []
