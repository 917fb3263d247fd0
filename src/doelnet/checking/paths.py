"""Checking files: documents, which are read first, and drafts that were read before."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

from doelnet import reading
from doelnet.checking import report
from doelnet.checking.engine import check
from doelnet.checking.registry import chosen
from doelnet.checking.report import Checked, Format, Unread
from doelnet.draft import DraftError, loads
from doelnet.reading import formats
from doelnet.reading.errors import ReadError, Trouble

NONE, FINDINGS, UNREAD = 0, 1, 2
"""The exit codes: nothing found; something found; a file (or a code in `select`) could not be read."""

_UNKNOWN_CODE = {"nl": "Er is geen controle met code {}.", "en": "There is no check with code {}."}


def check_paths(
    paths: Iterable[Path],
    format: Format,
    language: str,
    out: TextIO,
    err: TextIO,
    select: Collection[str] = (),
    today: date | None = None,
) -> int:
    """Check every file in `paths`, write the findings to `out` and the rest to `err`, and return the exit code.

    A folder stands for the files in it (`files_in`); a `.json` file is a draft, anything else a document.
    `select` holds codes or their beginnings.
    A file that cannot be read gets one line on `err`; the others are checked all the same.
    """
    try:
        chosen(select)
    except ValueError as error:
        err.write(_UNKNOWN_CODE["en" if language.startswith("en") else "nl"].format(error) + "\n")
        return UNREAD
    checked: list[Checked] = []
    unread: list[Unread] = []
    for path in files_in(paths):
        try:
            checked.append(_checked(path, select, today))
        except ReadError as error:
            unread.append(Unread(path=str(path), reason=error.message(language)))
            err.write(f"{path}: {unread[-1].reason}\n")
    if format == "text":
        out.write(report.text(checked, language))
    else:
        out.write((report.as_json if format == "json" else report.sarif)(checked, unread, language))
    if checked:
        err.write(report.summary(checked, language) + "\n")
    if unread:
        return UNREAD
    return FINDINGS if any(document.findings for document in checked) else NONE


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files that `paths` name; a folder stands for the documents and drafts in it, in order of name."""
    known = {*formats.suffixes(), ".json"}
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.iterdir() if each.is_file() and each.suffix.lower() in known)
        else:
            yield path


def _checked(path: Path, select: Collection[str], today: date | None) -> Checked:
    """Read and check one file; raises ReadError."""
    data = reading.load(path)
    if path.suffix.lower() != ".json":
        return _document(path, data, select, today)
    try:
        draft = loads(data)
    except DraftError as error:
        raise ReadError(Trouble.NOT_A_DRAFT, detail=error) from error
    return Checked(path=str(path), draft=draft, findings=check(draft, today, select), lines=item_lines(data.decode()))


def _document(path: Path, data: bytes, select: Collection[str], today: date | None) -> Checked:
    """Read a document and check it; one on which the reader stumbles is told of, so that the others go on."""
    try:
        _, draft = reading.read(path.name, data)
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise ReadError(Trouble.DAMAGED, detail=type(error).__name__) from error
    return Checked(path=str(path), draft=draft, findings=check(draft, today, select))


def item_lines(text: str) -> dict[tuple[str, int], int]:
    """Return on which line of a draft's JSON text each item of each section begins.

    The key of an item is its section and index; ("document", 0) is the head. `text` must be valid.
    """
    scan = json.JSONDecoder().raw_decode
    lines: dict[tuple[str, int], int] = {}
    at = _next(text, text.index("{") + 1)
    while text[at] == '"':
        key, at = scan(text, at)
        at = _next(text, at)
        if text[at] == "[":
            at = _next(text, at + 1)
            index = 0
            while text[at] != "]":
                lines[key, index] = at
                at = _next(text, scan(text, at)[1])
                index += 1
            at = _next(text, at + 1)
        else:
            lines[key, 0] = at
            at = _next(text, scan(text, at)[1])
    return _counted(text, lines)


def _next(text: str, at: int) -> int:
    """Return the offset of the next thing from `at`, past white space, commas and colons."""
    while text[at] in " \t\r\n,:":
        at += 1
    return at


def _counted(text: str, offsets: dict[tuple[str, int], int]) -> dict[tuple[str, int], int]:
    """Return the offsets, which ascend, as lines from 1."""
    counted: dict[tuple[str, int], int] = {}
    line, passed = 1, 0
    for item, offset in offsets.items():
        line += text.count("\n", passed, offset)
        passed = offset
        counted[item] = line
    return counted
