"""One run at a time keeps drafts in a folder: two at once would write through each other."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

LOCK = ".doelnet.lock"


class TakenError(Exception):
    """Another run keeps drafts in this folder."""


@contextmanager
def alone_in(out: Path) -> Iterator[None]:
    """Hold the folder `out`, made where it is not there; raises TakenError where another run does, and OSError.

    The system lets go of it when the run ends, however it ends. The file stays: to take it away would let two in.
    """
    out.mkdir(parents=True, exist_ok=True)
    with (out / LOCK).open("ab") as file:
        try:
            _hold(file)
        except (BlockingIOError, PermissionError) as error:
            raise TakenError(str(out)) from error
        yield


def _hold(file: BinaryIO) -> None:
    """Lock a file; raises BlockingIOError or PermissionError where somebody else did."""
    if os.name == "posix":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # on Windows it is there
