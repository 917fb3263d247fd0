"""Which Tesseract stands on this machine, if any, and whether it knows Dutch."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path

LANGUAGE = "nld"
_FOLDER = re.compile(r'"([^"\n]+)"')


@cache
def available() -> bool:
    """Whether Tesseract stands on this machine and knows Dutch."""
    return LANGUAGE in _said("--list-langs").split()


@cache
def version() -> str:
    """Return what changes when Tesseract or its Dutch does: the version of the one, a hash of the other; "" without.

    There are several files that know Dutch under one name, which read differently (fast, best, legacy).
    """
    if not available():
        return ""
    number = _said("--version").splitlines()[0].strip()
    folder = _FOLDER.search(_said("--list-langs"))
    knows = Path(folder[1]) / f"{LANGUAGE}.traineddata" if folder else None
    try:
        digest = hashlib.sha256(knows.read_bytes()).hexdigest()[:16] if knows else ""
    except OSError:  # it names its folder differently: its own version must do
        digest = ""
    return f"{number} {LANGUAGE} {digest}".strip()


@cache
def _said(option: str) -> str:
    """Return what Tesseract answers; nothing where it is not there."""
    import subprocess

    import pytesseract  # type: ignore[import-untyped]  # it ships no types

    command = [pytesseract.pytesseract.tesseract_cmd, option]
    try:
        done = subprocess.run(command, capture_output=True, timeout=10, check=False)  # noqa: S603  # our own command
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace")
