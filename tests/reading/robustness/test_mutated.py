"""The examples, changed at random: reading gives a valid draft whose texts stand in the source, or a clear message."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doelnet import reading
from doelnet.draft import dumps, loads
from doelnet.reading.blocks import Stream
from doelnet.reading.errors import ReadError

EXAMPLES = sorted(
    path
    for path in (Path(__file__).parents[3] / "examples").iterdir()
    if path.suffix in {".md", ".txt", ".html", ".docx"}
)
PIECES = [
    b"\0",
    b"\xff",
    b"<",
    b">",
    b"\t",
    b"\n\n",
    "\u202e".encode(),
    "\u200b".encode(),
    b"</td>",
    b"<table>",
    b"&#0;",
]


def letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def said(stream: Stream) -> str:
    return letters("".join(passage.text for passage in stream.passages()))


def mutated(data: bytes, draw: st.DrawFn) -> bytes:
    """Return the bytes with some flipped, lost, doubled, put in or cut off."""
    changed = bytearray(data)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(changed) - 1, 0)))
        match draw(st.integers(0, 4)):
            case 0:
                changed[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case 1:
                del changed[at : at + draw(st.integers(1, 400))]
            case 2:
                changed[at:at] = changed[at : at + draw(st.integers(1, 400))]
            case 3:
                changed[at:at] = draw(st.sampled_from(PIECES))
            case _:
                del changed[len(changed) - draw(st.integers(0, len(changed) // 2)) :]
    return bytes(changed)


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """An example with changes; in a Word document in the text inside, as else only the zip would be found broken."""
    path = draw(st.sampled_from(EXAMPLES))
    data = path.read_bytes()
    if path.suffix != ".docx":
        return path.name, mutated(data, draw)
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        part = draw(
            st.sampled_from([name for name in old.namelist() if name.startswith("word/") and name.endswith("xml")])
        )
        for name in old.namelist():
            new.writestr(name, mutated(old.read(name), draw) if name == part else old.read(name))
    return path.name, file.getvalue()


LINES = [line for path in EXAMPLES if path.suffix in {".md", ".txt"} for line in path.read_text().split("\n")]
BETWEEN = (
    [" ", "  ", "\n", "\n\n", "\t", " \n ", "| ", " | ", "\f", ": ", "<br>", "\n1. ", "\n• ", "\n- ", "\n# ", ";", "€ "]
    + ["<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "\u00a0", "   \n", "....... 12\n", "\r\n", ""]
)  # fmt: skip


@st.composite
def torn(draw: st.DrawFn) -> str:
    """Lines of examples, not always in their order, with other white and signs between their words."""
    lines = draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=8))
    start = draw(st.integers(0, len(LINES) - 1))
    lines += LINES[start : start + draw(st.integers(0, 12))]
    parts = st.sampled_from([*BETWEEN, "as it is", "as it is"])
    told = [line if (part := draw(parts)) == "as it is" else part.join(line.split()) for line in lines]
    return draw(st.sampled_from(BETWEEN)).join(told) if draw(st.booleans()) else "\n".join(told)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(torn(), st.sampled_from([".md", ".txt", ".html", ".csv"]))
def test_torn_lines_give_a_draft_or_a_message(text, suffix):
    try:
        _, draft = reading.read(f"plan{suffix}", text.encode())
    except ReadError as error:
        assert error.message()
        return
    assert loads(dumps(draft)) == draft


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(files())
def test_a_changed_example_gives_a_draft_whose_texts_stand_in_it_or_a_message(file):
    name, data = file
    try:
        stream, draft = reading.read(name, data)
    except ReadError as error:
        assert error.message() and "{" not in error.message()
        return
    source = said(stream)
    assert loads(dumps(draft)) == draft
    assert [element.text for element in draft.elements if letters(element.text) not in source] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_that_stops_halfway_is_read_or_refused(path):
    data = path.read_bytes()
    for share in (0.2, 0.5, 0.8):
        try:
            stream, draft = reading.read(path.name, data[: int(len(data) * share)])
        except ReadError as error:
            assert error.message("en")
            continue
        source = said(stream)
        assert all(letters(element.text) in source for element in draft.elements)
