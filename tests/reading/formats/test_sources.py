"""The real documents of the reference material: what people found in them must stand in the stream."""

import json

import pytest

from doelnet.draft import At
from doelnet.reading.blocks import Table
from doelnet.reading.formats import stream
from doelnet.reading.locate import Locator

STEMS = ("000", "001", "002", "003", "004")


@pytest.fixture(params=STEMS)
def source(request, shared):
    """A document with its gold draft."""
    path = next((shared / "sources").glob(f"{request.param}_*.txt"))
    gold = json.loads((shared / "gold" / f"{path.stem}.json").read_text())
    return path, gold


def test_every_passage_stands_in_the_document_on_its_line(source):
    path, _ = source
    text = path.read_text()
    lines = text.split("\n")
    for passage in stream(path.name, path.read_bytes()).passages():
        assert (passage.source or passage.text) in text
        assert (passage.source or passage.text).split("\n")[0] in lines[passage.line - 1]


def test_every_element_that_people_found_is_found_on_its_line(source):
    path, gold = source
    document = stream(path.name, path.read_bytes())
    locator, passages = Locator(document), list(document.passages())
    for element in gold["elements"]:
        at = At(line=element["at"]["line"], quote=element["at"]["quote"])
        found = locator.find(at)
        assert found, element["text"]
        assert passages[found.first].line_of(found.start) == at.line


def test_the_text_of_every_element_stands_in_the_passages_one_after_another(source):
    path, gold = source
    texts = " ".join(p.text for p in stream(path.name, path.read_bytes()).passages())
    for element in gold["elements"]:
        if "<" not in element["text"]:
            assert element["text"] in texts


def test_no_table_of_the_sources_is_torn(shared):
    path = next((shared / "sources").glob("004_*.txt"))
    tables = [block for block in stream(path.name, path.read_bytes()).blocks if isinstance(block, Table)]
    assert [len(table.rows[0]) for table in tables] == [3, 3, 3]
    assert all(cell.header for table in tables for cell in table.rows[0])
