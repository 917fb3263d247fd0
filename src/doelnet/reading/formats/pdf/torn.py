"""Makes whole the words that narrow cells of a table tear in two without a hyphen ("Indica" above "tor")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from doelnet.reading.formats.pdf.lines import Line
from doelnet.reading.formats.pdf.pieces import Cells, Chunk, Rows

_VOWELS = frozenset("aeiouyäëïöüéè")
_CODAS = re.compile(
    r"b[dst]|c[hkt]|d[st]|f[dst]|g[dst]|h[st]|k[dst]|l[dfgkmnpst]|m[bdfpst]|n[dgkst]|p[dst]|r[dfgklmnpst]|s[djkmpt]"
    r"|t[sz]|w[dst]|xt"
)
"""The pairs of consonants in which Dutch words end; of three the last is d, s or t."""
_ONSETS = re.compile(
    r"[bcfgpk]l|[bcdfgkptvw]r|ch|dw|gn|kn|kw|ps|s[cfhjklmnptwvq]|t[hjsw]|vl|zw|wh|[^aeiou]y|ij", re.IGNORECASE
)
"""The pairs of consonants with which Dutch words begin."""
_SMALL = frozenset({
    "aan", "bij", "de", "die", "dat", "een", "en", "het", "in", "is", "met", "of", "om", "op", "te", "tot", "van",
    "voor",
})  # fmt: skip
_SHORT = frozenset({"bso", "ggz", "hbo", "jgz", "mbo", "pgb", "sbo", "svo", "vmbo", "vso", "vve", "vwo", "wmo", "zzp"})
_LEAST = 3
"""Letters that stand at least in the first part."""
_SHARP = ".,:;()?!'’‘“”\""


def mend(found: Sequence[Chunk]) -> None:
    """Put a soft hyphen where a cell of a table tears a word.

    A cell tears a word that is longer than its lines: the first part stands alone on a line and leaves no room for
    another letter. That a whole word does too; so the document must have the word in one piece elsewhere, or the
    parts must be such as no Dutch word ends or begins with.
    """
    torn = [place for chunk in found if isinstance(chunk, Rows) for place in _torn(chunk)]
    if not torn:
        return
    parts = {id(word) for cell, i in torn for word in (cell.lines[i].words[-1], cell.lines[i + 1].words[0])}
    known = {_plain(word.text) for line in _lines(found) for word in line.words if id(word) not in parts}
    for cell, i in torn:
        first, second = (_plain(line.words[k].text) for line, k in ((cell.lines[i], -1), (cell.lines[i + 1], 0)))
        if not (first + second).isalpha() or second in _SHORT:
            continue
        if first + second in known or _is_rest(second) or (first not in known and _is_part(first, second)):
            words = cell.lines[i].words
            words[-1] = words[-1]._replace(text=words[-1].text + "\u00ad")
            cell.lines[i] = Line(words, cell.lines[i].page)


def _is_rest(second: str) -> bool:
    """Whether the second part cannot be a word: it has no vowel, or is one."""
    return not set(second) & _VOWELS or second in ("a", "e", "i", "o")


def _is_part(first: str, second: str) -> bool:
    """Whether no Dutch word ends with the first part, or begins with the second.

    Words end in other consonants than v and z, never in a doubled one, in certain pairs (Booij, The Phonology of
    Dutch, 1995, ch. 3), and seldom in a vowel but e.
    """
    if first[-1] in "aiou":
        return second not in _SMALL
    if not set(second[:2]) & _VOWELS and not _ONSETS.match(second):
        return True
    end = first[-3:]
    consonants = not set(end[-2:]) & _VOWELS
    return end[-1] in "vzq" or (
        consonants and not (_CODAS.fullmatch(end[-2:]) and (set(end) & _VOWELS or end[-1] in "dst"))
    )


def _torn(table: Rows) -> Iterator[tuple[Cells, int]]:
    """Yield the cells of a table, and the numbers of the lines in these, at whose end a word may be torn."""
    columns: dict[int, list[Cells]] = {}
    for row in table.rows:
        for cell in row:
            if cell.lines and cell.columns == 1:
                left = cell.lines[0].x0
                columns.setdefault(sum(edge <= left + 1 for edge in table.edges), []).append(cell)
    for cells in columns.values():
        if all(len(cell.lines) < 2 for cell in cells):
            continue
        right = max(line.x1 for cell in cells for line in cell.lines)
        for cell in cells:
            for i, (line, below) in enumerate(pairwise(cell.lines)):
                if _is_torn(line, below, right):
                    yield cell, i


def _is_torn(line: Line, below: Line, right: float) -> bool:
    word, rest = line.words[-1], below.words[0]
    if len(line.words) > 1 or len(word.text) < _LEAST or not word.text[-1].islower() or not rest.text[0].islower():
        return False
    room = right - word.x1
    return room < 2 * (rest.x1 - rest.x0) / len(rest.text) and below.x0 < line.x0 + 2 and line.bold == below.bold


def _plain(text: str) -> str:
    return text.strip(_SHARP).lower()


def _lines(found: Sequence[Chunk]) -> Iterator[Line]:
    for chunk in found:
        if isinstance(chunk, Rows):
            for cell in (cell for row in chunk.rows for cell in row):
                yield from cell.lines
        else:
            yield from chunk.lines
