"""What pages of a text say again: page numbers, running heads and feet, and the lines of a menu are left blank."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from doelnet.reading.dutch.letters import holds
from doelnet.reading.formats._plain.running_heads import OPENING, has_case, is_known

if TYPE_CHECKING:
    from doelnet.reading.formats._plain.lines import Line

_PAGE_NUMBER = re.compile(
    r"\s*(?:pagina|page|blz\.?|-)?\s*(\d{1,4})(?:\s*(?:van|of|/|-)\s*\d{0,4})?\s*$", re.IGNORECASE
)
_MARKUP = re.compile(r"[<*_`#\\](?:(?<=<)[^<>]*>|(?<!<)[*_`#\\]*)")
_MARKS = "<*_`#\\"


def unmarked(text: str) -> str:
    """Return the words of a line without markup, a space between them."""
    return " ".join((_MARKUP.sub("", text) if holds(text, _MARKS) else text).split())


def _blanked(lines: list[Line], drop: set[int]) -> list[Line]:
    return [line._replace(text="") if i in drop else line for i, line in enumerate(lines)] if drop else lines


def without_page_numbers(lines: list[Line]) -> list[Line]:
    """Blank the lines that hold a page number, alone or with the same words each time, where they count up."""
    found: dict[str, list[tuple[int, int]]] = {}
    again_of_all: dict[str, list[tuple[int, int]]] = {}
    for i, line in enumerate(lines):
        if len(line.text) < _MOST_FOOTER and _has_digit_at_edge(line.text) and _apart(lines, i):
            if "/" in line.text and (of_all := _OF_PAGES.fullmatch(line.text)):
                again_of_all.setdefault(of_all["words"] + of_all["all"], []).append((i, int(of_all["number"])))
            words, number = _footer(line.text)
            if number and (words or not _beside_others(lines, i)):
                found.setdefault(words, []).append((i, int(number)))
    drop: set[int] = set()
    for words, places in found.items():
        least = 2 if words[-1:] in _SIGNS else 3
        rising = len(places) >= least and all(0 < b - a <= 3 for (_, a), (_, b) in pairwise(places))
        first = places[0][0]
        told = rising or _OF_ALL.search(lines[first].text)
        parted = told and (words[-1:] in _PARTING or _titled(lines, words, first))
        if parted or is_known([line.text for line in lines[: min(first, OPENING)]], words, lines[first].text):
            drop.update(i for i, _ in places)
    for again in again_of_all.values():
        drop.update(i for i, _ in again[1:] if all(0 < b - a <= 3 for (_, a), (_, b) in pairwise(again)))
    return _blanked(lines, drop)


_OF_PAGES = re.compile(r"(?P<words>.{4,80}\s)(?P<number>\d{1,3})\s?/\s?(?P<all>\d{1,3})\W*$")
"""A page among how many, behind what each page says: "Kenmerk: 2026/4512 2/8". The first says it of the paper."""
_MOST_FOOTER = 140
_FOOTER = re.compile(
    r"(?:(?P<first>\d{1,3})\s*(?P<after>[|•·–—-]|\s(?=[A-Z]))\s*(?P<words>\D.*)"
    r"|(?P<title>.*?\S)\s*(?P<before>[|•·]|\s[–—-]|\b(?:pagina|pag\.?|blz\.?|p\.)|\s)\s*(?P<last>\d{1,3})(?:\s*(?:van|/)\s*\d{1,3})?)$",
    re.IGNORECASE,
)
_PARTING = ("", "|", "•", "·", ".", "a", "z", "g")
"""How the words of a footer end where a sign or the word for a page parts them from the number; "" is a bare number."""


_SIGNS = ("|", "•", "·", "a", "z", "g")
_OF_ALL = re.compile(r"\b(?:pagina|pag\.?|blz\.?|p\.)\s*\d{1,3}\s*(?:van|/)\s*\d{1,3}\W*$", re.IGNORECASE)
"""A page number among how many: that is a footer though it stands only once."""


def _has_digit_at_edge(text: str) -> bool:
    return text.lstrip(" \t\xa0*_#|")[:1].isdecimal() or text.rstrip(" \t\xa0*_|")[-1:].isdecimal()


def _footer(text: str) -> tuple[str, str]:
    """Return the words of a line that could be the header or footer of a page, and its page number, if it has one."""
    if bare := _PAGE_NUMBER.match(text):
        return "", bare[1]
    found = _FOOTER.match(unmarked(text))
    if not found:
        return "", ""
    if found["first"]:
        return f"{found['words']} {found['after'].strip()}", found["first"]
    return f"{found['title'].strip()} {found['before'].strip().lower()}", found["last"]


def _titled(lines: list[Line], words: str, first: int) -> bool:
    """Whether the words beside a page number stood in the document before: its title, or the name of a chapter."""
    words = words.strip(" –—-").lower()
    return len(words) > 12 and any(words in line.text.lower() for line in lines[:first])


def _beside_others(lines: list[Line], i: int) -> bool:
    """Whether nothing but white parts a number from two others, or a year from a next one: these are cells of a table.

    So stand the years over a table, and its figures, in text with one cell a line.
    """
    near = [line.text.strip() for line in lines[max(0, i - _FAR) : i + 1 + _FAR] if not line.blank]
    years = any(map(_YEARS.fullmatch, map(" ".join, pairwise(near))))
    return years or any(all(map(str.isdigit, near[k : k + 3])) for k in range(len(near) - 2))


_FAR = 4
_YEARS = re.compile(r"(?:19|20)\d\d (?:19|20)\d\d")


def _apart(lines: list[Line], i: int) -> bool:
    above = i == 0 or lines[i - 1].blank
    return above and (i + 1 >= len(lines) or lines[i + 1].blank)


def without_repeats(document: str, lines: list[Line]) -> list[Line]:
    """Blank the first and last lines of pages (parted by form feeds) that come back on most pages."""
    pages: list[list[int]] = [[]]
    for i, line in enumerate(lines):
        if not line.blank:
            pages[-1].append(i)
        if document[line.end : line.end + 1] == "\f":
            pages.append([])
    pages = [page for page in pages if page]
    shape = {i: re.sub(r"\d+", "#", lines[i].text.strip()) for page in pages for i in {*page[:2], *page[-2:]}}
    shape |= {i: text for page in pages for i in page[2:_EDGE] if has_case(text := lines[i].text.strip())}
    counts = Counter(shape.values())
    often = {text for text, count in counts.items() if count >= min(3, len(pages)) > 1 and count > len(pages) / 2}
    often |= {
        text for text, count in counts.items() if count > 3 and "#" in text and _counts(lines, pages, shape, text)
    }
    drop = _navigation(lines, pages)
    for page in pages:
        for edge in (page[:_EDGE], page[-1:-3:-1]):
            drop.update(takewhile(lambda i: shape.get(i) in often, edge))
    top = list(takewhile(drop.__contains__, pages[0][:2])) if pages else []
    others = [lines[i].text for i in drop if i not in top and shape.get(i) == shape.get(top[0])] if top else []
    if others and _names(lines, top, others):
        drop.difference_update(top)
    return _blanked(lines, drop)


_EDGE = 4
"""A running head has so many lines at most; those behind the second hold the number of the case."""


def _counts(lines: list[Line], pages: list[list[int]], shape: dict[int, str], text: str) -> bool:
    """Whether lines of this shape at the edges of pages hold a number that goes up with the page.

    A few words with a number ("Maatregel 4") may head what stands on each page.
    """
    if len(text.split()) < _HEAD:
        return False
    told = [
        [int(number) - at for number in re.findall(r"\d{1,4}", lines[i].text)]
        for at, page in enumerate(pages)
        for i in page
        if shape.get(i) == text
    ]
    return any(len(set(column)) == 1 for column in zip(*told, strict=False))


def _navigation(lines: list[Line], pages: list[list[int]]) -> set[int]:
    """Return the lines of a menu that stands on nearly every page: each alone, in the same words."""
    if len(pages) < _MENU_PAGES:
        return set()
    alone = [{lines[i].text.strip(): i for i in page if _is_menu(lines, page, i)} for page in pages]
    counts = Counter(text for page in alone for text in page)
    again = {text for text, count in counts.items() if count > _MENU_SHARE * len(pages) and text[:1].isalpha()}
    menu = len(again) > 2 and any(map(_PARTS.fullmatch, again))
    return {i for page in alone for text, i in page.items() if text in again} if menu else set()


def _is_menu(lines: list[Line], page: list[int], i: int) -> bool:
    """Whether a line is short, with white or the edge of its page above and below it."""
    above, below = i == page[0] or lines[i - 1].blank, i == page[-1] or lines[i + 1].blank
    return above and below and len(lines[i].text) < _MENU


_PARTS = re.compile(
    r"(?:(?:H|hoofdstuk\s)?\d{1,2}\.?\s)?(?:inhoud(?:sopgave)?|menu|home|voorwoord|(?:ter )?inleiding"
    r"|woordenlijst|begrippenlijst|samenvatting|colofon)",
    re.IGNORECASE,
)
"""Parts that every paper has: a menu names one; labels that each page has do not."""
_HEAD = 5
_MENU_PAGES, _MENU, _MENU_SHARE = 8, 60, 0.7
"""A menu stands on so many pages at least, its lines are shorter, and so many of the pages have them."""


def _names(lines: list[Line], run: list[int], others: list[str]) -> bool:
    """Whether what stands at the top of the first page, and of all others, is the title there, and no running head.

    It has other lines close below it, or stands elsewhere on the line than on those pages.
    """
    if run[-1] + 1 < len(lines) and not lines[run[-1] + 1].blank:
        return True
    return all(abs(_indent(lines[run[0]].text) - _indent(other)) > _ELSEWHERE for other in others)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


_ELSEWHERE = 8
"""Lines whose indents differ by more signs than this stand at different places on their pages."""
