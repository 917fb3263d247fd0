"""How fast documents are read, beside what the bare parser needs for the same bytes alone.

    python benchmarks/reading_speed.py [FILE...]

Without files: `../shared/sources` and `examples/`. The bare parser takes the bytes apart and does nothing
with them: markdown-it for text, lxml for web pages, zip and lxml for Word, PDFium's plain text for PDF.
Issue A asks for at most three times as long; issue B for 150 pages of text a second, and 20 of PDF.
A page of text is 2,500 characters.
"""

from __future__ import annotations

import io
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import lxml.html
import pypdfium2
from lxml import etree
from markdown_it import MarkdownIt

from doelnet.reading import read
from doelnet.reading.formats import stream

ROOT = Path(__file__).resolve().parent.parent
PAGE = 2500
SUFFIXES = (".txt", ".md", ".html", ".docx", ".pdf")


def bare_text(data: bytes) -> None:
    """Parse Markdown, and nothing else."""
    MarkdownIt("commonmark").enable("table").parse(data.decode("utf-8", "replace"))


def bare_html(data: bytes) -> None:
    """Parse HTML, and walk over its text."""
    for _ in lxml.html.document_fromstring(data).itertext():
        pass


def bare_docx(data: bytes) -> None:
    """Unpack and parse the parts of a Word document that hold text or say what it looks like."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                for _ in etree.fromstring(archive.read(name)).itertext():
                    pass


def bare_pdf(data: bytes) -> None:
    """Take the plain text of every page."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


BARE: dict[str, Callable[[bytes], None]] = {
    ".txt": bare_text, ".md": bare_text, ".html": bare_html, ".docx": bare_docx, ".pdf": bare_pdf,
}  # fmt: skip


def least(work: Callable[[], object], seconds: float = 0.5) -> float:
    """Return the shortest processor time, in seconds, of several runs."""
    best, end = float("inf"), time.perf_counter() + seconds
    while True:
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
        if time.perf_counter() > end:
            return best


def documents(arguments: list[str]) -> list[Path]:
    """Return the files to read."""
    if arguments:
        return [Path(argument) for argument in arguments]
    folders = (ROOT.parent / "shared" / "sources", ROOT / "examples")
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    return [path for path in found if path.suffix in SUFFIXES and path.name != "README.md"]


def main() -> None:
    """Print a line for each document."""
    print(f"{'document':42} {'KB':>6} {'pages':>6} {'bare ms':>8} {'blocks':>7} {'draft':>7} {'pages/s':>8}")
    for path in documents(sys.argv[1:]):
        data = path.read_bytes()
        found = stream(path.name, data)
        pages = (found.format == "pdf" and found.pages) or sum(len(p.text) for p in found.passages()) / PAGE
        bare = least(lambda data=data, path=path: BARE[path.suffix](data))
        blocks = least(lambda data=data, path=path: stream(path.name, data))
        draft = least(lambda data=data, path=path: read(path.name, data))
        print(
            f"{path.name[:42]:42} {len(data) / 1000:6.0f} {pages:6.1f} {bare * 1000:8.2f}"
            f" {blocks / bare:6.1f}x {draft / bare:6.1f}x {pages / draft:8.0f}"
        )


if __name__ == "__main__":
    main()
