"""Every text of the interface is there in English, with the same blanks to fill."""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from scripts import messages

BLANK = re.compile(r"%\(\w+\)s|\{\w*\}")


@pytest.fixture(scope="module")
def english() -> Catalog:
    with (messages.LOCALE / "en" / "LC_MESSAGES" / "django.po").open("rb") as stream:
        return read_po(stream, locale="en")


def all_of(message: Message) -> tuple[list[str], list[str]]:
    ids = [message.id] if isinstance(message.id, str) else list(message.id)
    strings = [message.string] if isinstance(message.string, str) else list(message.string or ())
    return ids, strings


def test_every_text_has_an_english_translation(english: Catalog) -> None:
    found = [english.get(message.id, message.context) for message in messages.gather() if message.id]
    asked = [message.id for message in messages.gather() if message.id]
    missing = [
        name
        for name, message in zip(asked, found, strict=True)
        if message is None or message.fuzzy or not all(all_of(message)[1])
    ]
    assert missing == []


def test_a_translation_fills_the_same_blanks(english: Catalog) -> None:
    for message in english:
        if message.id:
            ids, strings = all_of(message)
            blanks = {blank for text in ids for blank in BLANK.findall(text)}
            assert {blank for text in strings for blank in BLANK.findall(text)} == blanks, message.id
