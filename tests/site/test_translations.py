"""Every text of the interface is there in English, with the same blanks to fill."""

from __future__ import annotations

import ast
import re

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from scripts import messages

GATHERED = {"_", *messages.KEYWORDS}
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


def test_no_text_hides_in_an_f_string_where_gathering_does_not_see_it() -> None:
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in messages.PACKAGE.rglob("*.py")
        for whole in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(whole, ast.JoinedStr)
        for call in ast.walk(whole)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in GATHERED
    ]
    assert hidden == []


def test_a_translation_fills_the_same_blanks(english: Catalog) -> None:
    for message in english:
        if message.id:
            ids, strings = all_of(message)
            blanks = {blank for text in ids for blank in BLANK.findall(text)}
            assert {blank for text in strings for blank in BLANK.findall(text)} == blanks, message.id
