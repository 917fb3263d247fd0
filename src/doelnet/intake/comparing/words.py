"""The difference between two texts, word by word, as HTML that says it in words too."""

from __future__ import annotations

import re

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from rapidfuzz.distance import Indel

WORD = re.compile(r"\s+|\d+(?:[.,]\d+)+|\w+|[^\w\s]")
TORN = 0.45
"""Below this likeness two texts share only scraps: the whole of each is shown."""


def difference(before: str, after: str) -> SafeString:
    """Return the text as it becomes, with what goes in `<del>` and what comes in `<ins>`."""
    old, new = WORD.findall(before), WORD.findall(after)
    if not before or not after or Indel.normalized_similarity(old, new) < TORN:
        return instead(before, after)
    parts: list[str] = []
    for tag, a, b, c, d in _steps(old, new):
        if tag == "equal":
            parts.append(str(escape("".join(new[c:d]))))
        else:
            parts.append(_gone("".join(old[a:b])))
            parts.append(_come("".join(new[c:d])))
    return mark_safe("".join(parts))  # noqa: S308  every part was escaped


def instead(before: str, after: str) -> SafeString:
    """Return one text in the place of another: the whole of what goes, then the whole of what comes."""
    return mark_safe(f"{_gone(before)} {_come(after)}".strip())  # noqa: S308  both escape


def _steps(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Return the steps from one to the other; words that stay between two changes alone join them."""
    steps: list[tuple[str, int, int, int, int]] = []
    for step in Indel.opcodes(old, new):
        tag = "equal" if step.tag == "equal" else "change"
        blank = tag == "equal" and "".join(new[step.dest_start : step.dest_end]).isspace()
        ends = step.dest_end == len(new)
        if steps and steps[-1][0] == "change" and (tag == "change" or (blank and not ends)):
            _tag, a, _b, c, _d = steps[-1]
            steps[-1] = ("change", a, step.src_end, c, step.dest_end)
        else:
            steps.append((tag, step.src_start, step.src_end, step.dest_start, step.dest_end))
    return steps


def _gone(text: str) -> str:
    return _marked("del", _("weg:"), text)


def _come(text: str) -> str:
    return _marked("ins", _("nieuw:"), text)


def _marked(tag: str, said: str, text: str) -> str:
    """Return a piece with its sign in words, for who hears the page; blanks stay outside."""
    core = text.strip()
    if not core:
        return text if tag == "ins" else ""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f'{before}<{tag}><span class="visually-hidden">{escape(said)} </span>{escape(core)}</{tag}>{after}'
