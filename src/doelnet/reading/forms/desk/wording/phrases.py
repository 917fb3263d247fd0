"""Phrases: vocabularies written as lines of words, turned into patterns."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import holds

_ANY = "[{.+*"
"""What stands in a phrase for signs that are not told here: a class, any sign, one more of those before."""
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
    return frozenset(
        head
        for line in lines.splitlines()
        if line.strip()
        for one in _alternatives(line.strip())
        for head in _heads(one, length)
    )


class Opening:
    """A quick look whether a text in small letters could open with one of many phrases, before all are tried.

    `within` is what the first word of a phrase holds that opens with any letters ("leerlijn"): raises ValueError where
    there is such a phrase and nothing is told.
    """

    def __init__(self, *lines: str, within: tuple[str, ...] = (), length: int = 5) -> None:
        found = frozenset().union(*(heads(one, length) for one in lines))
        if "" in found and not within:
            raise ValueError("a phrase opens with any letters")
        self._heads = found - {""}
        self._lengths = sorted({len(head) for head in self._heads}, reverse=True)
        self._within = within

    def __call__(self, text: str) -> bool:
        """Return whether `text` opens as one of the phrases does."""
        for length in self._lengths:
            if text[:length] in self._heads:
                return True
        return bool(self._within) and holds(text.partition(" ")[0], self._within)


def _heads(phrase: str, length: int) -> frozenset[str]:
    """Return the heads of a phrase without "|" outside brackets."""
    if not length or not phrase or phrase[0] in _ANY or (phrase[0] == "\\" and phrase[1].isalpha()):
        return frozenset({""})
    end = _closing(phrase) if phrase[0] == "(" else 1 + (phrase[0] == "\\")
    if phrase[end : end + 1] in ("*", "{"):  # none or more of it: then anything may follow the first
        behind = phrase[end + 1 :] if phrase[end] == "*" else phrase[end:].partition("}")[2]
        return _heads(phrase[:end] + ".", length) | _heads(behind, length)
    behind = phrase[end:].removeprefix("?")
    without = _heads(behind, length) if phrase[end : end + 1] == "?" else frozenset()
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
