"""The recipe: what a draft was read with, in one word; another recipe may read another draft from the same bytes."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

import doelnet
from doelnet.reading.formats.pdf import tesseract

LIBRARIES = ("lxml", "msgspec", "pillow", "pypdfium2", "pytesseract", "rapidfuzz")
"""The libraries whose version can change what is read."""


@cache
def recipe() -> str:
    """Return sixteen characters that change when the code that reads changes, or a library that it reads with.

    Tesseract counts too, with the Dutch that it knows: scans are read with it.
    """
    root = Path(doelnet.__file__).parent
    digest = hashlib.sha256()
    files = (path for path in (root / "reading").rglob("*") if path.is_file() and path.suffix != ".pyc")
    for path in [root / "draft.py", *sorted(files)]:
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    digest.update(" ".join([*map(_version, LIBRARIES), tesseract.version()]).encode())
    return digest.hexdigest()[:16]


def _version(library: str) -> str:
    try:
        return f"{library}=={metadata.version(library)}"
    except metadata.PackageNotFoundError:
        return library
