"""Which files are read, what they are called, and where their drafts come: as a tree under the output folder."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple

from doelnet.reading import formats


class Source(NamedTuple):
    """A file to read: its name and that of its draft stand below the folder that all files have in common."""

    path: Path
    name: str
    draft: str


def sources(paths: Iterable[Path], recursive: bool = False) -> list[Source]:
    """Return the files that `paths` name, each once; a folder stands for the readable files in it, in order of name.

    With `recursive` for those in its folders too. Hidden files and folders, and the lock files of Word (`~$…`), are
    passed over. A folder that may not be opened stands for itself: reading it says what is wrong.
    """
    roots: list[str] = []
    found: dict[Path, None] = {}
    for path in (Path(os.path.abspath(path)) for path in paths):  # noqa: PTH100 - a link keeps its own place
        folder = path.is_dir()
        roots.append(str(path if folder else path.parent))
        found.update(dict.fromkeys(_files_in(path, recursive) if folder else [path]))
    if not found:
        return []
    root = Path(_common(roots))
    names = [path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name for path in found]
    return [Source(path, name, draft) for path, name, draft in zip(found, names, _drafts(names), strict=True)]


def _common(folders: list[str]) -> str:
    try:
        return os.path.commonpath(folders)
    except ValueError:  # on two drives: only their own names can be kept
        return folders[0]


def _files_in(folder: Path, recursive: bool) -> Iterator[Path]:
    known = set(formats.suffixes())
    barred: list[Path] = []
    for at, folders, files in os.walk(folder, onerror=lambda error: barred.append(Path(str(error.filename)))):
        folders[:] = sorted(name for name in folders if _is_for_us(name)) if recursive else []
        yield from (
            Path(at, name) for name in sorted(files) if _is_for_us(name) and PurePath(name).suffix.lower() in known
        )
    yield from barred


def _is_for_us(name: str) -> bool:
    return not name.startswith((".", "~$"))


def _drafts(names: list[str]) -> list[str]:
    """Return the draft's name for each of `names`: `plan.json`, or `plan.docx.json` where `plan.pdf` stands beside it.

    Where two drafts would have one name, both take their file's whole name, until no two are the same.
    """
    drafts = [PurePosixPath(name).with_suffix(".json").as_posix() for name in names]
    while True:
        count = Counter(drafts)
        whole = [f"{name}.json" if count[draft] > 1 else draft for name, draft in zip(names, drafts, strict=True)]
        if whole == drafts:
            return drafts
        drafts = whole
