"""The line at the top of a document that names who issues it."""

from __future__ import annotations

import re

_GAP = re.compile(r"(?<=\S)(?:[ \u00a0]{3,}|[^\S\t]*\t\s*)(?=\S)")
_ISSUER = re.compile(r"(?:gemeente|provincie|regio|samenwerkingsverband)(?: [\w'’/-]+){1,4}", re.IGNORECASE)


def letterhead(text: str) -> int:
    """Return where the title starts in a line of a letterhead, after who issues it and a gap; 0 without one."""
    found = _GAP.search(text)
    return found.end() if found and issues(text[: found.start()]) else 0


def issues(line: str) -> bool:
    """Whether this line names a body that issues documents, and nothing else."""
    return bool(_ISSUER.fullmatch(line.strip()))
