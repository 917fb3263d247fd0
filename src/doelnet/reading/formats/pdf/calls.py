"""What is asked of PDFium for every word of a page, called by addresses: that takes two thirds of the time."""

from __future__ import annotations

import ctypes
import struct
from typing import Any

import pypdfium2.raw as raw  # type: ignore[import-untyped]  # it ships no types

rectangle = struct.Struct("4f").unpack_from
"""Left, top, right and bottom of an `FS_RECTF`, read at once."""


def _by_address(function: Any, *kinds: Any) -> Any:
    """Return a function of PDFium that takes addresses as numbers; `kinds` are what it returns and what it takes."""
    return ctypes.CFUNCTYPE(*kinds)(ctypes.cast(function, ctypes.c_void_p).value or 0)


box_at = _by_address(raw.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
"""Put the box of a letter in an `FS_RECTF`: takes the page of text, the place of the letter, and the rectangle."""
object_at = _by_address(raw.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
"""Return the text object that holds a letter: takes the page of text and the place of the letter."""
