"""Confidence means what it says: on documents made worse than reading can take, and on the same left as they are."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from benchmarks.confidence import DOCUMENTS, DOUBTED, Judged, caught, judged

from doelnet import draft
from doelnet.reading import blocks, formats, forms
from doelnet.reading.blocks import Heading, Item, Paragraph, Passage, Stream, Table
from doelnet.reading.forms.desk.wording import words


def other_words(stream: Stream) -> Stream:
    """Return a document whose every second label and title of a column is a word that says nothing of a kind."""
    flat = [block for block in stream.blocks if not isinstance(block, Table)]
    titles = [inner for b in stream.blocks if isinstance(b, Table) for c in b.rows[0] for inner in c.blocks]
    named = [
        (block.passage, label) for block in (*flat, *titles) if (label := words.label(block.passage.text, heading=True))
    ]
    for passage, label in named[::2]:
        if passage.text.startswith(label.word):
            _say(passage, "Spoor" + passage.text[len(label.word) :])
    return stream


def torn(stream: Stream) -> Stream:
    """Return a document in which every second long item or paragraph is torn in two."""
    kept: list[blocks.Block] = []
    long = 0
    for block in stream.blocks:
        kept.append(block)
        if isinstance(block, (Item, Paragraph)) and len(block.passage.text) > 60:
            long += 1
            half = block.passage.text.find(" ", len(block.passage.text) // 2)
            if long % 2 and half > 0:
                rest = block.passage.text[half + 1 :]
                _say(block.passage, block.passage.text[:half])
                kept.append(Paragraph(passage=Passage(text=rest, line=block.passage.line)))
    return Stream(name=stream.name, format=stream.format, blocks=kept)


def without_marks(stream: Stream) -> Stream:
    """Return a document whose headings are paragraphs and whose tables have lost the first row."""
    kept: list[blocks.Block] = []
    for block in stream.blocks:
        if isinstance(block, Table) and len(block.rows) > 2:
            del block.rows[0]
        kept.append(Paragraph(passage=block.passage) if isinstance(block, Heading) else block)
    return Stream(name=stream.name, format=stream.format, blocks=kept)


def _say(passage: Passage, text: str) -> None:
    passage.text, passage.source, passage.anchors, passage.styles = text, "", [], []


@cache
def found(worsen: Callable[[Stream], Stream] | None) -> list[Judged]:
    """Return what is found in the documents in Markdown, after something was done to them, held against their gold."""
    all_of: list[Judged] = []
    for path in sorted((DOCUMENTS / "tuned").glob("*.md")):
        stream = formats.stream(path.name, path.read_bytes())
        outcome = forms.draft(worsen(stream) if worsen else stream)
        all_of += judged(outcome, draft.loads(path.with_suffix(".json").read_bytes()))
    return all_of


WORSE = (other_words, torn, without_marks)


@pytest.mark.parametrize("worsen", WORSE)
def test_most_of_what_is_wrong_is_among_the_fifth_least_sure(worsen: Callable[[Stream], Stream]) -> None:
    wrong = [each for each in found(worsen) if not each.right]
    assert len(wrong) > 20, "or the document was not made worse"
    most = 0.2 * len(found(worsen)) / len(wrong)  # where more than a fifth is wrong no more can be in it
    assert caught(found(worsen)) > 0.6 * min(1.0, most)


def test_few_right_ones_are_doubted_in_documents_that_are_read_well() -> None:
    right = [each for each in found(None) if each.right]
    assert sum(each.confidence < DOUBTED for each in right) < 0.12 * len(right)


@pytest.mark.parametrize(("low", "high"), [(0.0, 0.4), (0.4, 0.75), (0.75, 0.9), (0.9, 1.01)])
def test_of_what_is_so_sure_about_so_many_are_right(low: float, high: float) -> None:
    here = [each for worsen in (None, *WORSE) for each in found(worsen) if low <= each.confidence < high]
    says, right = sum(each.confidence for each in here) / len(here), sum(each.right for each in here) / len(here)
    assert len(here) > 50
    assert abs(says - right) < 0.2
