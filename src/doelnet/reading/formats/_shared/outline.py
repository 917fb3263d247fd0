"""Keeps how deep the items of a list stand."""

from __future__ import annotations

from doelnet.reading.formats._shared.marks import begins, kind_of

_ROMAN = frozenset("ivxIVX")


class Outline:
    """The levels that are open in a list: by indent, and by the sort of marker where indents are lost."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []
        self._interrupted = False

    def depth(self, indent: int, mark: str) -> int:
        """Return the depth, from 0, of an item with this indent and marker."""
        while self._open and indent < self._open[-1][0]:
            self._open.pop()
        kind = self._kind(mark)
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
            if not begins(mark):
                self._open = [(at, k) for at, k in self._open if at < indent]
            self._open.append((indent, kind))
        return len(self._open) - 1

    def _kind(self, mark: str) -> str:
        """Return what sort of marker this is; "I." is a roman number unless letters are being counted."""
        kind = kind_of(mark)
        if mark.strip("().") in _ROMAN and all(k != kind for _, k in self._open):
            kind = "roman"
        return f"{kind} {mark.isupper()}" if kind == "roman" else kind

    def interrupt(self) -> None:
        """A paragraph came between: numbers may go on after it, what stood deeper is closed."""
        del self._open[1:]
        self._interrupted = True

    def reset(self) -> None:
        """A heading or table came: the list is over."""
        self._open.clear()
