"""How a function becomes a rule: by its decorator, and by standing in a module of `checking/rules/`."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Collection, Iterator
from datetime import date
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import NamedTuple

from doelnet.checking import rules
from doelnet.checking.findings import Hit, Severity
from doelnet.checking.network import Network

Check = Callable[[Network, date], Iterator[Hit]]


class Rule(NamedTuple):
    """A check with its code, its Dutch name and its weight; `text` is the docstring, its help page."""

    code: str
    name: str
    severity: Severity
    check: Check
    text: str


def rule(*, code: str, name: str, severity: Severity) -> Callable[[Check], Rule]:
    """Return a decorator that makes a rule of a function `(plan, today) -> Iterator[Hit]`.

    The docstring is interface text, in the form that `checking.help` reads.
    """

    def mark(check: Check) -> Rule:
        return Rule(code, name, severity, check, inspect.getdoc(check) or "")

    return mark


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule that stands in `checking/rules/`, in the order of their codes.

    Raises RuntimeError where two rules bear one code.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    modules = [import_module(f"{rules.__name__}.{name}") for name in names]
    found = sorted((item for module in modules for item in vars(module).values() if isinstance(item, Rule)), key=_code)
    for first, second in pairwise(found):
        if first.code == second.code:
            raise RuntimeError(f"Two rules bear the code {first.code}: {first.name} and {second.name}")
    return tuple(found)


def chosen(only: Collection[str]) -> tuple[Rule, ...]:
    """Return the rules whose code starts with one of `only` ("D2", "D301"); all where it is empty.

    Raises ValueError, with the entry as its text, where one fits no rule.
    """
    for entry in only:
        if not entry or not any(each.code.startswith(entry) for each in all_rules()):
            raise ValueError(entry)
    return tuple(each for each in all_rules() if not only or each.code.startswith(tuple(only)))


def _code(each: Rule) -> str:
    return each.code
