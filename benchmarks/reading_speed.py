"""How fast documents are read, beside what the bare parser needs for the same bytes alone.

    python benchmarks/reading_speed.py [FILE...]

Without files: `../shared/sources` and `examples/`. Two floors stand beside each other. The *bare* parser takes
the bytes apart and does nothing with them: markdown-it for text, lxml for web pages, zip and lxml for Word,
PDFium's plain text for PDF. The *full* parser is the same libraries asked for all that a reader needs: the tables
and markup that stand as HTML in a text, and the place of every letter on the pages of a PDF.
Issue A asks for at most three times the bare parser; issue B for 150 pages of text a second, and 20 of PDF.
A page of text is 2,500 characters, and the speed of a sort is that of all its documents together. Before every run
all that reading remembers of texts is forgotten, so that each document is read as one that was never seen.
"""

from __future__ import annotations

import gc
import io
import sys
import time
import zipfile
from collections.abc import Callable
from functools import _lru_cache_wrapper, partial
from pathlib import Path
from typing import Any, NamedTuple

import lxml.html
import pypdfium2
import pypdfium2.raw as pdfium
from lxml import etree
from markdown_it import MarkdownIt

from doelnet.reading import read
from doelnet.reading.formats import stream

ROOT = Path(__file__).resolve().parent.parent
PAGE = 2500
SORTS = {".txt": "text", ".md": "text", ".html": "text", ".docx": "Word", ".pdf": "PDF"}
"""Suffix → what it is measured with: text, Markdown and web pages are the text formats."""


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


def full_text(data: bytes) -> None:
    """Parse Markdown, and the HTML in it, which Markdown leaves as it is."""
    tokens = MarkdownIt("commonmark").enable("table").parse(data.decode("utf-8", "replace"))
    for token in tokens:
        if token.type == "html_block" and token.content.strip():
            bare_html(token.content.encode())


def full_pdf(data: bytes) -> None:
    """Take every letter of every page, with its place."""
    document = pypdfium2.PdfDocument(data)
    box = pdfium.FS_RECTF()
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        for index in range(text.count_chars()):
            pdfium.FPDFText_GetLooseCharBox(text.raw, index, box)
        text.close()
        page.close()
    document.close()


FULL = BARE | {".txt": full_text, ".md": full_text, ".pdf": full_pdf}


def memories() -> list[_lru_cache_wrapper[Any]]:
    """Return the caches by which reading remembers texts; not those of a fixed size, such as the list of formats."""
    found = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
    return [one for one in found if one.__module__.startswith("doelnet.reading") and one.cache_parameters()["maxsize"]]


def least(work: Callable[[], object], seconds: float = 0.5) -> float:
    """Return the shortest processor time, in seconds, of several runs that remember nothing of each other."""
    work()
    remembered = memories()
    best, end = float("inf"), time.perf_counter() + seconds
    while True:
        for memory in remembered:
            memory.cache_clear()
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
    return [path for path in found if path.suffix in SORTS and path.name != "README.md"]


class Measured(NamedTuple):
    """What reading a document took, or several together: times in seconds."""

    kilobytes: float
    pages: float
    bare: float
    full: float
    blocks: float
    draft: float

    def line(self, name: str) -> str:
        """Return the line of the table."""
        ratios = [part / floor for floor in (self.bare, self.full) for part in (self.blocks, self.draft)]
        return (
            f"{name[:42]:42} {self.kilobytes:6.0f} {self.pages:6.1f} {self.bare * 1000:7.2f} {self.full * 1000:7.2f}"
            f"{''.join(f' {ratio:6.1f}x' for ratio in ratios)} {self.pages / self.draft:8.0f}"
        )


def measured(path: Path) -> Measured:
    """Return what one document takes."""
    data = path.read_bytes()
    found = stream(path.name, data)
    pages = (found.format == "pdf" and found.pages) or sum(len(p.text) for p in found.passages()) / PAGE
    work = (BARE[path.suffix], FULL[path.suffix], partial(stream, path.name), partial(read, path.name))
    return Measured(len(data) / 1000, pages, *(least(partial(one, data)) for one in work))


def together(ones: list[Measured]) -> Measured:
    """Return what several documents take together."""
    return Measured(*map(sum, zip(*ones, strict=True)))


def main() -> None:
    """Print a line for each document, and one for all of a sort together."""
    print(f"{'':42} {'':>6} {'':>6} {'ms':^15} {'times bare':^15} {'times full':^15} {'pages/s':>8}")
    columns = "".join(f" {name:>7}" for name in ("bare", "full", "blocks", "draft", "blocks", "draft"))
    print(f"{'document':42} {'KB':>6} {'pages':>6}{columns} {'draft':>8}")
    sorts: dict[str, list[Measured]] = {}
    for path in documents(sys.argv[1:]):
        one = measured(path)
        sorts.setdefault(SORTS[path.suffix], []).append(one)
        print(one.line(path.name))
    for sort, ones in sorts.items():
        print(together(ones).line(f"all {len(ones)} {sort}"))


if __name__ == "__main__":
    main()
