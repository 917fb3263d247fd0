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


def heads(lines: str, length: int = 3) -> frozenset[str]:
    """Return the first letters, `length` of them or fewer, with which `lines` (as `one_of` takes them) can open.

    A text with single blanks that `one_of` matches opens with one of these; "" is that of a line that opens with any.
    """
    return frozenset(head for line in lines.splitlines() if line.strip() for head in _heads(line.strip(), length))


def _heads(phrase: str, length: int) -> set[str]:
    """Return the heads of a phrase, its alternatives parted by "|" outside brackets."""
    alternatives = _alternatives(phrase)
    if len(alternatives) > 1:
        return {head for one in alternatives for head in _heads(one, length)}
    if not length or not phrase or phrase[0] in "[{":
        return {""}
    end = _closing(phrase) if phrase[0] == "(" else 1 + (phrase[0] == "\\")
    behind = phrase[end:].removeprefix("?")
    without = _heads(behind, length) if phrase[end : end + 1] == "?" else set()
    if phrase[0] == "(":
        return without.union(*(_heads(one + behind, length) for one in _alternatives(phrase[1 : end - 1])))
    return without | {phrase[end - 1] + head for head in _heads(behind, length - 1)}


def _alternatives(phrase: str) -> list[str]:
    """Return the parts of a phrase between the "|" that stand outside brackets."""
    depth, parts = 0, [""]
    for sign in phrase:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _closing(phrase: str) -> int:
    """Return the place behind the bracket that closes the one with which a phrase opens."""
    depth = 0
    for place, sign in enumerate(phrase):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return place + 1
    return len(phrase)


def _blank_group(line: str) -> str:
    """Make " ?" stand for optional blanks."""
    return line.replace(" ?", "\\s*")
