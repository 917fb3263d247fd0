"""The lines at the top of a document: who issues it, and a title of several lines."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import holds
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import breaks_off

_GAP = re.compile(r"(?<=\S)(?:[ \u00a0]{3,}|[^\S\t]*\t\s*)(?=\S)")
_ISSUER = re.compile(r"(?:gemeente|provincie|regio|samenwerkingsverband)(?: [\w'’/-]+){1,4}", re.IGNORECASE)
_PERIOD = re.compile(r"\b20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?$")
"""The years of a plan, at the end of its title."""
_DATED = re.compile(r",|\b[a-z]{3,9}\s+20\d\d$|^(?:versie|concept|vastgesteld)", re.IGNORECASE)
_MOST_LINES, _MOST_TITLE = 3, 60


def letterhead(text: str) -> int:
    """Return where the title starts in a line of a letterhead, after who issues it and a gap; 0 without one."""
    found = _GAP.search(text) if holds(text, ("   ", "\u00a0", "\t")) else None
    return found.end() if found and issues(text[: found.start()]) else 0


def issues(line: str) -> bool:
    """Whether this line names a body that issues documents, and nothing else."""
    return bool(_ISSUER.fullmatch(line.strip()))


def title_end(page: Page, index: int) -> int:
    """Return the last line of the title that begins at this line: it breaks off, or has its years on the next line.

    That is asked of a document with pages only: the title of any other stands on one line.
    """
    last = index
    while page.paged and last + 1 < len(page.lines) and last < index + _MOST_LINES - 1 and _goes_on(page, last):
        last += 1
    return last


def _goes_on(page: Page, index: int) -> bool:
    text, more = page.plain(index), page.plain(index + 1)
    if page.lines[index + 1].blank or issues(more) or len(more) > _MOST_TITLE:
        return False
    if breaks_off(text) or text.endswith("-") or more[:1].islower():
        return True
    return bool(_PERIOD.search(more)) and not _PERIOD.search(text) and not _DATED.search(more)
