"""The documents that public code needs: there, and in their form."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

REQUIRED = {
    "publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType",
    "description", "legal", "maintenance", "localisation",
}  # fmt: skip
"""Top-level keys that version 0.7.0 of the standard demands."""


def test_publiccode_yml_holds_what_the_standard_demands(root: Path) -> None:
    said = yaml.safe_load((root / "publiccode.yml").read_text())
    assert said.keys() >= REQUIRED
    assert said["legal"]["license"] == "EUPL-1.2"
    assert said["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert said["maintenance"]["type"] == "community" and said["maintenance"]["contacts"]
    assert said["localisation"] == {"localisationReady": True, "availableLanguages": ["nl", "en"]}


def test_publiccode_yml_describes_in_both_languages_within_the_lengths(root: Path) -> None:
    descriptions = yaml.safe_load((root / "publiccode.yml").read_text())["description"]
    assert descriptions.keys() == {"nl", "en"}
    for description in descriptions.values():
        assert len(description["shortDescription"]) <= 150
        assert 150 <= len(description["longDescription"]) <= 10_000
        assert description["features"]


def test_every_decision_has_a_number_of_its_own_and_the_same_form(root: Path) -> None:
    files = sorted(path for path in (root / "docs/decisions").glob("*.md") if path.name != "README.md")
    assert files
    assert [file.name for file in files if not re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", file.name)] == []
    assert len({file.name[:4] for file in files}) == len(files)
    for file in files:
        text = file.read_text()
        assert text.startswith(f"# {int(file.name[:4])}. "), file.name
        assert re.search(r"^Date: \d{4}-\d\d-\d\d\. Status: \w+", text, re.M), file.name
        assert "**Decision.**" in text, file.name


def test_the_changelog_has_a_place_for_what_is_not_released(root: Path) -> None:
    assert "\n## [Unreleased]\n" in (root / "CHANGELOG.md").read_text()


def test_the_licence_is_the_whole_eupl(root: Path) -> None:
    text = (root / "LICENSE").read_text()
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert [number for number in range(1, 16) if not re.search(rf"^{number}\.\w", text, re.M)] == []
    assert "‘Compatible Licences’ according to Article 5 EUPL" in text
