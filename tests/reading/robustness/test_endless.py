"""Texts that make a careless pattern try endlessly many ways are read in time that grows with their length only."""

import contextlib
import time

import pytest

from doelnet.reading import read
from doelnet.reading.errors import ReadError

N = 60_000
PAGE = "<!doctype html><html><body>{}</body></html>"
TEXTS = {
    "comments before no page": ("a.html", "<!--x-->" * 600),
    "spaces in a heading": ("a.md", "# a" + " " * N + "b\n"),
    "marks at the end of a heading": ("a.md", "# a " + "#" * N + "b\n"),
    "dots without a page": ("a.md", "a" + "." * N + "x1\n"),
    "bold that closes and closes": ("a.md", "<b>" + "</b>" * (N // 4) + "\n"),
    "spaces after an amount": ("a.md", "- 5" + " " * N + "x\n"),
    "tabs in a letterhead": ("a.md", "# gemeente Waardrecht" + "\t" * N + "x\n"),
    "lines in an open list in a cell": ("a.md", "Doel\tMiddel\nx\t<ul>\n" + "tekst\n" * (N // 6)),
    "lines that go on in a cell": ("a.md", "Doel\tMiddel\nx\ty\n" + "tekst en\n" * (N // 9)),
    "spaces in a row of dashes": ("a.md", "a|b\n" + " " * N + "x|-\n"),
    "paragraphs without text": ("a.md", "<p> " * (N // 4) + "a"),
    "breaks without text": ("a.md", "<br> " * (N // 5) + "a"),
    "spaces and a break": ("a.html", PAGE.format("<p>a" + " " * N + "b<br>c")),
    "bold between breaks": ("a.html", PAGE.format("<p>" + "a<b>b</b><br>" * (N // 13))),
    "figures in the margin": ("a.txt", "1" * N + "a\f" * 5),
    "dashes between labels": ("a.txt", "Plan\n\nTrekker: de GGD\nWij lezen: " + "-" * 2_000 + " dit\nDoel: meer\n"),
    "dashes with white between labels": ("a.txt", "Plan\n\nTrekker: de GGD\nWij lezen: " + "- " * 1_000 + " dit\n"),
}


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_takes_endless_time(text):
    name, content = TEXTS[text]
    start = time.process_time()
    with contextlib.suppress(ReadError):
        read(name, content.encode())
    assert time.process_time() - start < 5
