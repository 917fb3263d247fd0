"""What goes to a process that reads, and what comes back: frames of a length and that many bytes."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

import msgspec

_LENGTH = struct.Struct(">Q")


class Task(msgspec.Struct):
    """A document to read; its bytes follow in a frame of their own. `stream`: its blocks are wanted too."""

    name: str
    seconds: float
    stream: bool = False


class Answer(msgspec.Struct, omit_defaults=True):
    """What came of a document: its draft (JSON), or `trouble` with its details (see `reading.errors`)."""

    draft: bytes = b""
    stream: bytes = b""
    unread: list[int] = []
    """With the blocks: the passages that nobody claimed."""
    doubts: dict[str, list[str]] = {}
    """With the blocks: what makes an element doubtful, by its id."""
    trouble: str = ""
    detail: dict[str, Any] = {}
    elements: int = 0
    seconds: float = 0.0
    peak: int = 0
    """The most memory, in MB, that the process that read it has used so far."""
    last: bool = False
    """That process ends now: it has read its share, or grew too large."""
    recipe: str = ""


def send(file: BinaryIO, data: bytes) -> None:
    """Write one frame."""
    file.write(_LENGTH.pack(len(data)))
    file.write(data)
    file.flush()


def receive(file: BinaryIO) -> bytes:
    """Return the next frame; raises EOFError where the other side has ended."""
    head = file.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    data = file.read(length)
    if len(data) < length:
        raise EOFError
    return data
