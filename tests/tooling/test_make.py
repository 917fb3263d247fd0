"""The Makefile tells what it can, and the documents tell no more than it can."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from doelnet.cli import app

DOCUMENTS = ["README.md", "CONTRIBUTING.md", "docs/ontwikkelaars/README.md", "CHANGELOG.md"]


def targets(root: Path) -> set[str]:
    """Return the targets that the Makefile declares."""
    text = (root / "Makefile").read_text()
    checks = re.search(r"^CHECKS = (.*)$", text, re.M)
    phony = re.search(r"^\.PHONY: (.*)$", text, re.M)
    assert checks and phony
    return set(phony[1].replace("$(CHECKS)", checks[1]).split())


def test_make_alone_lists_every_target_with_what_it_does(root: Path) -> None:
    listed = subprocess.run(["make", "--no-print-directory"], cwd=root, capture_output=True, text=True, check=True)
    rows = re.findall(r"^  make (\S+) +(\S.*)$", listed.stdout, re.M)
    assert {name for name, _ in rows} == targets(root)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_command_in_a_document_exists(root: Path, document: str) -> None:
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", (root / document).read_text(), re.M))
    assert named
    assert named <= targets(root)


@pytest.mark.parametrize("document", DOCUMENTS + ["docs/decisions/README.md", "GOVERNANCE.md", "SECURITY.md"])
def test_every_file_that_a_document_links_to_exists(root: Path, document: str) -> None:
    text = (root / document).read_text()
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if "://" not in link]
    missing = [link for link in links if not (root / document).parent.joinpath(link).exists()]
    assert missing == []


def test_the_readme_opens_with_the_two_commands_and_one_picture(root: Path) -> None:
    opening = (root / "README.md").read_text().split("\n---\n")[0]
    assert re.findall(r"^make \w+", opening, re.M) == ["make run", "make test"]
    assert opening.count("![") == 1


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_doelnet_command_in_a_document_exists(root: Path, document: str) -> None:
    known = {command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands}
    named = set(re.findall(r"(?:^|`|/)doelnet ([a-z]+)", (root / document).read_text(), re.M))
    assert named <= known
