"""No file makes reading crash, hang or swell: there is always a stream of blocks or one clear message."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from doelnet.extracting.apart import read_apart
from doelnet.reading.errors import ReadError, Trouble

from . import evil

SECONDS, MEGABYTES = 10, 1000
REFUSED = {
    "docx-bomb": "damaged", "docx-bomb-lying": "damaged", "docx-laughs": "damaged", "docx-laughs-quadratic": "damaged",
    "docx-fullest": "too-long", "docx-paragraphs": "too-long", "html-divs": "damaged", "html-paragraphs": "too-long",
    "html-one-line": "too-long", "md-one-line": "too-long", "md-one-word": "too-long", "pdf-pages-same": "too-long",
    "txt-newlines": "too-long",
}  # fmt: skip


@pytest.fixture(scope="module")
def told() -> dict[str, dict[str, object]]:
    """What came of each case, read in a process of its own."""
    command = [sys.executable, str(Path(__file__).with_name("run.py"))]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return {report["case"]: report for report in map(json.loads, lines)}


@pytest.mark.parametrize("case", evil.CASES)
def test_a_file_made_to_break_the_reader_does_not(told, case):
    report = told[case]
    assert not str(report["said"]).startswith(("CRASH", "DIED")), report
    assert report["seconds"] < SECONDS, report
    assert report["mb"] < MEGABYTES, report


@pytest.mark.parametrize(("case", "trouble"), REFUSED.items())
def test_what_is_too_much_is_refused_and_named(told, case, trouble):
    assert str(told[case]["said"]).startswith(f"{trouble}: ")


@pytest.mark.parametrize("case", ["html-role-heading", "docx-external", "docx-held", "txt-marks", "pdf-glyphs"])
def test_what_is_odd_but_readable_is_read(told, case):
    assert str(told[case]["said"]).endswith(" blocks")


def test_a_file_on_which_pdfium_itself_dies_takes_nothing_along_when_read_apart():
    with pytest.raises(ReadError) as caught:
        read_apart("lus.pdf", evil.form_loop(), timeout=30, megabytes=300)
    assert caught.value.trouble in (Trouble.CRASH, Trouble.MEMORY, Trouble.TIME)
