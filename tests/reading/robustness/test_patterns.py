"""No pattern repeats a repeat of its own: a text of thirty dashes kept such a one busy for minutes."""

import gc
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _constants as code  # type: ignore[attr-defined]  # what the compiler of patterns itself uses
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import doelnet.reading

MANY = 10
REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT)


def patterns() -> list[re.Pattern[str]]:
    """Return the patterns that the modules of reading hold."""
    for module in pkgutil.walk_packages(doelnet.reading.__path__, "doelnet.reading."):
        importlib.import_module(module.name)
    found = [one for one in gc.get_objects() if isinstance(one, re.Pattern) and isinstance(one.pattern, str)]
    return list({one.pattern: one for one in found}.values())


def bodies(parts: Iterable[Any]) -> Iterator[Any]:
    """Yield what is repeated many times in a parsed pattern, at whatever depth."""
    for kind, value in parts:
        if kind in REPEATS:
            if value[1] >= MANY:
                yield value[2]
            yield from bodies(value[2])
        elif kind is code.POSSESSIVE_REPEAT:
            yield from bodies(value[2])
        elif kind is code.SUBPATTERN:
            yield from bodies(value[3])
        elif kind is code.BRANCH:
            for branch in value[1]:
                yield from bodies(branch)
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            yield from bodies(value[1])
        elif kind is code.ATOMIC_GROUP:
            yield from bodies(value)


def repeats_itself(body: Any) -> bool:
    """Whether what is repeated may itself be nothing but a repeat, so that one text fits in very many ways."""
    parts = list(body)
    if len(parts) == 1 and parts[0][0] is code.SUBPATTERN:
        return repeats_itself(parts[0][1][3])
    if len(parts) == 1 and parts[0][0] is code.BRANCH:
        return any(map(repeats_itself, parts[0][1][1]))
    return any(
        kind in REPEATS and value[1] >= MANY and _least(body, parts[:at] + parts[at + 1 :]) == 0
        for at, (kind, value) in enumerate(parts)
    )


def _least(body: Any, parts: list[Any]) -> int:
    return int(parser.SubPattern(body.state, parts).getwidth()[0])


def endless(pattern: str, flags: int = 0) -> bool:
    """Whether a pattern has a repeat of a repeat, with something behind it that may not fit."""
    parsed = parser.parse(pattern, flags)
    return any(map(repeats_itself, bodies(parsed)))


@pytest.mark.parametrize("pattern", [r"(?:-+\s*)*x", r"(?:\s+|-)*x", r"(a?b+)*c", r"x(?=(?:[a-z]+\s?)+:)"])
def test_a_repeat_of_a_repeat_is_found(pattern: str) -> None:
    assert endless(pattern)


@pytest.mark.parametrize(
    "pattern", [r"(?:-\s*)*x", r"(?:[a-z]+,)*x", r"(?:[a-z]+\s)+x", r"(?:-+\s*){0,3}x", r"[-\s]*x"]
)
def test_a_repeat_of_what_has_an_end_is_no_such_repeat(pattern: str) -> None:
    assert not endless(pattern)


def test_no_pattern_of_reading_repeats_a_repeat() -> None:
    known = patterns()
    assert len(known) > 500
    assert [one.pattern for one in known if endless(one.pattern, one.flags)] == []
