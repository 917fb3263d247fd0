"""Keeps how deep the items of a list stand."""

from __future__ import annotations


class Outline:
    """The levels that are open in a list: by indent, and by the sort of marker where indents are lost."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []
        self._interrupted = False

    def depth(self, indent: int, kind: str) -> int:
        """Return the depth, from 0, of an item with this indent and sort of marker."""
        while self._open and indent < self._open[-1][0]:
            self._open.pop()
        kinds = [k for at, k in self._open if at == indent]
        if self._interrupted and kind not in kinds and indent <= (self._open[0][0] if self._open else 0):
            self._open.clear()
        self._interrupted = False
        if kind in kinds:
            while self._open[-1] != (indent, kind):
                self._open.pop()
        elif kind in [k for _, k in self._open] and indent - self._open[-1][0] < 1:
            while self._open[-1][1] != kind:
                self._open.pop()
        else:
            self._open.append((indent, kind))
        return len(self._open) - 1

    def interrupt(self) -> None:
        """A paragraph came between: numbers may go on after it, what stood deeper is closed."""
        del self._open[1:]
        self._interrupted = True

    def reset(self) -> None:
        """A heading or table came: the list is over."""
        self._open.clear()
