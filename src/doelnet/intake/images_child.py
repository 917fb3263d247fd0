"""Draws pages in a process of its own, so that a hostile or heavy document cannot take the web server down.

Run as a script, by its path: it needs nothing of Doelnet, so it starts quickly. It writes one file, whole or not at
all, and ends with a code other than 0 where it cannot.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

GIGABYTE = 1024**3
LIMITS = {"layer": (1, 20), "texts": (1, 60), "image": (1, 20), "convert": (4, 180)}
"""What it is asked → gigabytes of memory and seconds of work it may take."""

CHARACTERS = 60_000
"""Most characters that are looked at on one page."""

SIDE = 10_000
"""A page is so many units wide and high, whatever its size: 100 units are a percent."""

TALL = 4
"""A page that is more than so many times as high as wide is drawn smaller."""

SHARP = 400_000
"""Bytes from which a page (photographs, mostly) is kept with losses: text stays readable."""


def limit(task: str) -> None:
    """Bound what this process may take of memory, time and disk."""
    memory, seconds = LIMITS[task]
    for kind, most in (
        (resource.RLIMIT_AS, memory * GIGABYTE),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, GIGABYTE // 2),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


def keep(path: Path, data: bytes) -> None:
    """Write the file so that nobody ever sees half of it."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(path)


def layer(source: str, number: str, out: str) -> None:
    """Write the words of a page with their places, as SIDE-ths of its width and height, and its shape."""
    import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types

    page = pdfium.PdfDocument(source)[int(number) - 1]
    width, height = page.get_size()
    said = {"ratio": height / width, "words": words(page)}
    keep(Path(out), json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode())


def words(page: Any) -> list[list[Any]]:
    """Return the words of a page: text, left, top, right, bottom, in the order of the text layer."""
    import pypdfium2.raw as raw  # type: ignore[import-untyped]  # nor for its bindings

    textpage = page.get_textpage()  # has to stay: the text goes when it does
    text = textpage.raw
    found: list[list[Any]] = []
    box = [ctypes.c_double() for _ in range(4)]
    apart = True
    for index in range(min(raw.FPDFText_CountChars(text), CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        character = chr(code) if 0x20 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "
        if character.isspace():
            apart = True
            continue
        if not raw.FPDFText_GetCharBox(text, index, *(ctypes.byref(side) for side in box)):
            continue
        left, right, bottom, top = (side.value for side in box)
        here = _on_sheet(raw, page, (left, top), (right, bottom))
        last = found[-1] if found else None
        if apart or last is None or here[1] >= last[4] or here[3] <= last[2] or abs(here[0] - last[3]) > SIDE // 10:
            found.append([character, *here])
        else:
            last[0] += character
            last[1:3] = [min(last[1], here[0]), min(last[2], here[1])]
            last[3:5] = [max(last[3], here[2]), max(last[4], here[3])]
        apart = False
    return found


def _on_sheet(raw: Any, page: Any, one: tuple[float, float], other: tuple[float, float]) -> list[int]:
    """Return left, top, right, bottom of a box on the page as it is drawn: turned and cropped."""
    across, down = [], []
    for x, y in (one, other):
        to_x, to_y = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page.raw, 0, 0, SIDE, SIDE, 0, x, y, ctypes.byref(to_x), ctypes.byref(to_y))
        across.append(min(max(to_x.value, 0), SIDE))
        down.append(min(max(to_y.value, 0), SIDE))
    return [min(across), min(down), max(across), max(down)]


def texts(source: str, out: str) -> None:
    """Write the text of every page."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(source)
    said = []
    for page in document:
        said.append(page.get_textpage().get_text_range()[:CHARACTERS])
        page.close()
    keep(Path(out), json.dumps(said, ensure_ascii=False).encode())


def image(source: str, number: str, width: str, out: str) -> None:
    """Write a page as an image of so many pixels wide, in WebP: half the bytes of PNG for a page of text."""
    import io

    import pypdfium2 as pdfium

    page = pdfium.PdfDocument(source)[int(number) - 1]
    wide, high = page.get_size()
    scale = min(int(width) / wide, TALL * int(width) / high)
    picture = page.render(scale=scale).to_pil().convert("RGB")
    kept = io.BytesIO()
    picture.save(kept, "WEBP", lossless=True, quality=30, method=1)
    if kept.tell() > SHARP:
        kept = io.BytesIO()
        picture.save(kept, "WEBP", quality=70, method=2)
    keep(Path(out), kept.getvalue())


def convert(office: str, profile: str, source: str, folder: str) -> None:
    """Become the office program that writes `source` as a PDF into `folder`; it keeps the limits set here."""
    own = f"-env:UserInstallation=file://{profile}"
    quiet = ["--headless", "--norestore", "--nolockcheck", "--nodefault"]
    arguments = [office, *quiet, own, "--convert-to", "pdf", "--outdir", folder, source]
    os.execv(office, arguments)  # noqa: S606  no shell, and a path that `images` looked up


TASKS: dict[str, Callable[..., None]] = {"layer": layer, "texts": texts, "image": image, "convert": convert}

if __name__ == "__main__":
    limit(sys.argv[1])
    TASKS[sys.argv[1]](*sys.argv[2:])
