"""No file makes reading crash, hang or swell: there is always a stream of blocks or one clear message."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from doelnet.extracting.apart import read_apart
from doelnet.reading.errors import ReadError, Trouble

from . import evil

SECONDS, MEGABYTES = 10, 1000
SAID = {
    "docx-bomb": "damaged", "docx-bomb-lying": "damaged", "docx-laughs": "damaged", "docx-laughs-quadratic": "damaged",
    "docx-fullest": "too-long", "docx-paragraphs": "too-long", "html-divs": "damaged", "html-paragraphs": "too-long",
    "html-one-line": "too-long", "md-one-line": "too-long", "md-one-word": "too-long", "pdf-pages-same": "too-long",
    "txt-newlines": "too-long",
    **dict.fromkeys(("html-role-heading", "docx-external", "docx-held", "txt-marks", "pdf-glyphs"), "blocks"),
}  # fmt: skip
"""What is too much is refused and named; what is odd but readable is read. Of the others either is well."""

Read = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="module")
def read() -> Iterator[Read]:
    """Return what reads a case in a process of its own, and tells what came of it."""
    command = [sys.executable, str(Path(__file__).with_name("run.py")), "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:

        def told(case: str) -> dict[str, Any]:
            print(case, file=process.stdin, flush=True)
            return json.loads(process.stdout.readline())

        yield told
        process.stdin.close()


@pytest.mark.parametrize("case", evil.CASES)
def test_a_file_made_to_break_the_reader_is_read_or_refused_in_time_and_memory(read: Read, case: str) -> None:
    report = read(case)
    assert not report["said"].startswith(("CRASH", "DIED")), report
    trouble = "blocks" if report["said"].endswith(" blocks") else report["said"].partition(": ")[0]
    assert trouble == SAID.get(case, trouble), report
    assert report["seconds"] < SECONDS, report
    assert report["mb"] < MEGABYTES, report


def test_a_file_on_which_pdfium_itself_dies_takes_nothing_along_when_read_apart():
    with pytest.raises(ReadError) as caught:
        read_apart("lus.pdf", evil.form_loop(), timeout=30, megabytes=300)
    assert caught.value.trouble in (Trouble.CRASH, Trouble.MEMORY, Trouble.TIME)
