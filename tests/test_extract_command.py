"""`doelnet extract`: drafts out, one line for what could not be read, the rest goes on."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from doelnet import cli

SCHEMA = json.loads((Path(cli.__file__).parent / "draft.schema.json").read_text())
PLAN = """# Actieplan Jong in Waardrecht 2025-2026

## Doel 1: Kinderen in Waardrecht groeien gezond op

| Actie | Trekker | Planning |
|---|---|---|
| Een beweegcoach op elke school | Welzijn Waardrecht | Q3 2025 |
"""


def run(*words: object, **env: str):
    return CliRunner().invoke(cli.app, ["extract", *map(str, words)], env=env)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_a_document_becomes_a_draft_with_its_name(plan: Path, tmp_path: Path) -> None:
    result = run(plan, "--out", tmp_path / "out")
    draft = json.loads((tmp_path / "out" / "plan.json").read_text())
    assert result.exit_code == 0
    assert result.stderr == ""
    assert draft["document"]["title"] == "Actieplan Jong in Waardrecht 2025-2026"
    assert [e["kind"] for e in draft["elements"]] == ["goal", "effort"]


def test_every_draft_meets_the_schema(plan: Path, tmp_path: Path) -> None:
    run(plan, "--out", tmp_path / "out")
    jsonschema.validate(json.loads((tmp_path / "out" / "plan.json").read_text()), SCHEMA)


def test_a_missing_file_gets_one_line_and_the_others_are_read(plan: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "weg.md", plan, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "weg.md: bestaat niet of mag niet worden gelezen. Controleer de naam en uw rechten."
    ]
    assert (tmp_path / "out" / "plan.json").exists()


def test_trouble_is_told_in_english_on_request(tmp_path: Path) -> None:
    gone = tmp_path / "gone.md"
    assert run(gone, "--out", tmp_path, "--language", "en").stderr.startswith("gone.md: does not exist")
    assert run(gone, "--out", tmp_path, DOELNET_LANGUAGE="en").stderr.startswith("gone.md: does not exist")


BROKEN = {
    "leeg.md": (b"", "is leeg"),
    "wit.txt": (b"  \n\n \t\n", "is leeg"),
    "halverwege.pdf": (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "afgebroken of beschadigd"),
    "verkeerd.docx": (b"%PDF-1.7\n%%EOF\n", "heet .docx"),
    "plaatje.png": (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "die Doelnet niet leest"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_read_gets_one_clear_line(name: str, tmp_path: Path) -> None:
    data, words = BROKEN[name]
    (tmp_path / name).write_bytes(data)
    result = run(tmp_path / name, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"{name}: ")
    assert words in result.stderr


def test_a_file_behind_a_password_says_so(tmp_path: Path) -> None:
    path = tmp_path / "slot.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1024 + "EncryptedPackage".encode("utf-16-le"))
    result = run(path, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "met een wachtwoord beveiligd" in result.stderr


def test_a_file_of_200_mb_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "groot.pdf"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("the file was read"))
    result = run(path, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "is 200 MB groot" in result.stderr


def test_two_files_of_one_name_in_two_folders_keep_their_folders(plan: Path, tmp_path: Path) -> None:
    other = tmp_path / "elders" / "plan.txt"
    other.parent.mkdir()
    other.write_text("# Een ander plan", encoding="utf-8")
    assert run(plan, other, "--out", tmp_path / "out").exit_code == 0
    assert "Actieplan" in (tmp_path / "out" / "plan.json").read_text()
    assert "Een ander plan" in (tmp_path / "out" / "elders" / "plan.json").read_text()


def test_a_folder_stands_for_the_documents_in_it(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "foto.png").write_bytes(b"\x89PNG")
    assert run(tmp_path, "--out", tmp_path / "out").exit_code == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [".doelnet-json.jsonl", ".doelnet.lock", "plan.json"]


def test_help_needs_none_of_what_reads() -> None:
    code = "import sys; from doelnet import cli; print([m for m in ('dask', 'pyarrow', 'lxml') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"
