"""The help pages of the rules, and the manual made of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from doelnet.checking import all_rules, help_page
from doelnet.checking.findings import Severity
from doelnet.checking.manual import manual, write_manual
from doelnet.checking.registry import Rule, rule

FOLDER = Path(__file__).parents[2] / "docs" / "handleiding" / "controles"
CODES = [each.code for each in all_rules()]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("code", CODES)
def test_every_rule_explains_itself_in_both_languages(code, language):
    page = help_page(code, language)
    assert all((page.title, page.sees, page.why, page.mend, page.wrong, page.right))
    assert not page.title.endswith(".")
    assert page.markdown().count("\n## ") == 3


@pytest.mark.parametrize("code", CODES)
def test_dutch_help_is_in_dutch_and_english_help_in_english(code):
    dutch, english = help_page(code, "nl"), help_page(code, "en-GB")
    assert re.search(r"\b(het|een|niet)\b", dutch.sees + dutch.why)
    assert re.search(r"\b(the|is|not)\b", english.sees + english.why)
    assert "English" not in dutch.markdown()


def test_codes_and_names_are_used_once():
    assert len({each.code for each in all_rules()}) == len(all_rules()) == len({each.name for each in all_rules()})


def test_an_unknown_code_has_no_page():
    with pytest.raises(KeyError):
        help_page("D999")


def test_a_docstring_that_lacks_a_part_is_refused(monkeypatch):
    from doelnet.checking import help

    @rule(code="D998", name="kort", severity=Severity.TIP)
    def short(plan, today):
        """Kort

        Ziet iets.

        Waarom: Daarom.
        """
        yield from ()

    assert isinstance(short, Rule)
    with pytest.raises(ValueError, match="mend, wrong, right"):
        help._page(short, "nl")


def test_the_manual_on_disk_is_what_the_rules_say():
    on_disk = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    assert on_disk == manual(), "Run: python -m doelnet.checking.manual docs/handleiding/controles"


def test_writing_the_manual_removes_the_page_of_a_rule_that_is_gone(tmp_path):
    (tmp_path / "D000-weg.md").write_text("oud")
    write_manual(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(manual())
