"""Queries whose SQL is made once: making it anew for each request took a third of the time of an element's page."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet, UUIDField
from django.db.models.sql.compiler import SQLCompiler

Row = TypeVar("Row")
Value = uuid.UUID | str

_UUID = UUIDField()


@dataclass(frozen=True)
class _Made:
    """SQL with its parameters: the number of a value, or what is the same each time."""

    queryset: QuerySet[Any, Any]
    compiler: SQLCompiler
    sql: str
    parameters: list[tuple[int | None, Any]]


class Compiled(Generic[Row]):
    """A query with open places, asked again and again with other values.

    `build` takes the values in order and returns the queryset. It is called once, with made-up values of the same
    `kinds`; where these stand among the parameters of the SQL, the real ones go. So it may look at nothing else.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Row]], *kinds: type[Value]) -> None:
        self._build = build
        self._kinds = kinds
        self._made: _Made | None = None

    def __call__(self, *values: Value) -> list[Row]:
        """Return what the query finds with these values, in one query."""
        made = self._made = self._made or self._make()
        adapted = _adapted(values)
        parameters = tuple(fixed if place is None else adapted[place] for place, fixed in made.parameters)
        compiler = copy.copy(made.compiler)
        compiler.connection = connections[DEFAULT_DB_ALIAS]  # each thread has its own
        compiler.as_sql = lambda *_, **__: (made.sql, parameters)  # type: ignore[method-assign]  # what this is for
        asked = made.queryset.all()
        asked.query.get_compiler = lambda *_, **__: compiler  # type: ignore[method-assign]  # as above
        return list(asked)

    def _make(self) -> _Made:
        values = [_made_up(kind, number) for number, kind in enumerate(self._kinds)]
        queryset = self._build(*values)
        compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        sql, parameters = compiler.as_sql()
        adapted = _adapted(values)
        return _Made(queryset, compiler, sql, [_place(each, adapted) for each in parameters])


def _made_up(kind: type[Value], number: int) -> Value:
    value = uuid.UUID(int=number + 1)
    return value if kind is uuid.UUID else str(value)


def _adapted(values: Sequence[Value]) -> list[Any]:
    """Return the values as the database takes them."""
    connection = connections[DEFAULT_DB_ALIAS]
    return [_UUID.get_db_prep_value(each, connection) if isinstance(each, uuid.UUID) else each for each in values]


def _place(parameter: Any, adapted: list[Any]) -> tuple[int | None, Any]:
    return (adapted.index(parameter), None) if parameter in adapted else (None, parameter)
