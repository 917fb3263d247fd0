"""Small letters: patterns over them need not look at capitals, which is much faster than to leave case out."""

from __future__ import annotations


def small(text: str) -> str:
    """Return `text` in small letters, one for each character, so that places stay what they were.

    "İ" is the one letter that Unicode makes two of (SpecialCasing.txt).
    """
    return text.replace("İ", "I").lower()
