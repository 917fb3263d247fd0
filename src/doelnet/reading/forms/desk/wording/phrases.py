"""Phrases: vocabularies written as lines of words, turned into patterns."""

from __future__ import annotations

import re

_GROUP = re.compile(r"(?<!\\)\((?!\?)")


def one_of(lines: str) -> str:
    """Return a pattern that matches any of `lines`: one alternative a line (or parted by "|"), a blank is any blanks.

    Brackets group without capturing; "?" makes a group or letter optional, as in regular expressions.
    """
    alternatives = [
        re.sub(r" (?!\?)", r"\\s+", _blank_group(line.strip())) for line in lines.splitlines() if line.strip()
    ]
    return "(?:" + _GROUP.sub("(?:", "|".join(alternatives)) + ")"


def _blank_group(line: str) -> str:
    """Make " ?" stand for optional blanks."""
    return line.replace(" ?", "\\s*")
