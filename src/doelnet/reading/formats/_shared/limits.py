"""How long a document may be: what is longer is refused with a clear message, before it takes minutes and gigabytes."""

from __future__ import annotations

from doelnet.reading.errors import ReadError, Trouble

CHARACTERS = 20_000_000
LINES = 300_000
PARAGRAPHS = 100_000
PAGES = 5_000
TAGS = 800_000
"""Each is what some five thousand pages hold at most."""

_WORDS: dict[int, tuple[str, str]] = {
    CHARACTERS: ("tekens", "characters"), LINES: ("regels", "lines"), PARAGRAPHS: ("alinea’s", "paragraphs"),
    PAGES: ("pagina’s", "pages"), TAGS: ("elementen", "elements"),
}  # fmt: skip


def check(size: int, limit: int) -> None:
    """Raise ReadError (TOO_LONG) where a document holds more than this limit, one of those above."""
    if size > limit:
        dutch, english = _WORDS[limit]
        raise ReadError(Trouble.TOO_LONG, size=size, limit=limit, what={"nl": dutch, "en": english})
