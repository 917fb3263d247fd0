"""`doelnet check`, from the command line to its exit code, over real text."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from doelnet.cli import app

PLAN = """# Uitvoeringsplan Jong in Waardrecht 2026-2027

## Beleidsdoel 1 Elk kind gaat met plezier naar school

| Middel | Resultaat 2026 | Resultaat 2027 |
|---|---|---|
| Ouderkamers op basisscholen | Er zijn meer ouderkamers | Nader te bepalen |
"""


@pytest.fixture
def document(tmp_path):
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


def check(*arguments: object):
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


def test_a_document_is_checked_like_code(document):
    result = check(document)
    assert result.exit_code == 1
    assert f"{document}:7: D401 Dit is nog niet ingevuld. [Nader te bepalen]\n" in result.stdout
    assert "bevindingen in 1 document" in result.stderr


def test_only_some_checks_are_run_on_request(document):
    result = check(document, "--select", "D4, D301")
    assert {line.split()[1] for line in result.stdout.splitlines()} == {"D401"}


@pytest.mark.parametrize(("format", "key"), [("json", "documents"), ("sarif", "runs")])
def test_programs_get_json_and_nothing_else_on_stdout(document, format, key):
    result = check(document, "--format", format, "--language", "en")
    assert json.loads(result.stdout)[key]
    assert "finding" in result.stderr


def test_nothing_found_ends_with_zero(document):
    assert check(document, "--select", "D601").exit_code == 0


def test_a_file_that_is_not_there_ends_with_two(document):
    result = check(document, document.with_name("weg.md"))
    assert result.exit_code == 2
    assert "weg.md: bestaat niet" in result.stderr
    assert "D401" in result.stdout
