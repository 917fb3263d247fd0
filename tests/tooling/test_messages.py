"""Texts to translate are found in code and in templates."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripts import messages


def found(path: Path, text: str) -> list[object]:
    path.write_text(text)
    return [(said, context) for _, said, _, context in messages.texts_in(path)]


def test_a_template_yields_its_texts_plurals_and_contexts(tmp_path: Path) -> None:
    text = (
        "{% load i18n %}<h1 title=\"{% trans 'Uw plannen' %}\">it's</h1>"
        "{% blocktranslate count n=aantal trimmed %}\n {{ n }} doel\n{% plural %}\n {{ n }} doelen\n"
        '{% endblocktranslate %}{% translate "Mei" context "maand" %}'
    )
    assert found(tmp_path / "page.html", text) == [
        ("Uw plannen", None),
        (("%(n)s doel", "%(n)s doelen"), None),
        ("Mei", "maand"),
    ]


def test_code_yields_its_texts_also_the_lazy_ones(tmp_path: Path) -> None:
    text = '_("Doel")\ngettext_lazy("Thema")\nngettext("jaar", "jaren", n)\npgettext_lazy("maand", "Mei")\n_(name)\n'
    assert found(tmp_path / "code.py", text) == [
        ("Doel", None),
        ("Thema", None),
        (("jaar", "jaren"), None),
        ("Mei", "maand"),
    ]


def test_a_translation_stays_when_the_texts_are_gathered_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "LOCALE", tmp_path)
    template = messages.Catalog()
    template.add("Doel")
    template.add("Gevolg")
    assert messages.update("en", template) == 2
    file = tmp_path / "en/LC_MESSAGES/django.po"
    file.write_text(file.read_text().replace('msgid "Doel"\nmsgstr ""', 'msgid "Doel"\nmsgstr "Goal"'))
    assert messages.update("en", template) == 1
    assert 'msgstr "Goal"' in file.read_text()
