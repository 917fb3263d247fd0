"""The floor of `pages.py`: an application that does nothing but send the bytes it is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

BODIES = {f"/{file.stem}": file.read_bytes() for file in Path(os.environ["FLOOR_FOLDER"]).glob("*.body")}


def application(environ: dict[str, str], start_response: Callable[..., object]) -> Iterable[bytes]:
    """Send the body with this name."""
    body = BODIES.get(environ["PATH_INFO"], b"")
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))])
    return [body]
