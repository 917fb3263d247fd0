"""Setting up does what is needed, once, and says which step failed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from scripts import set_up


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list in which the steps below write that they worked, in a checkout of their own."""
    monkeypatch.setattr(set_up, "ROOT", tmp_path)
    monkeypatch.setattr(set_up, "STAMPS", tmp_path / "stamps")
    (tmp_path / "pins").write_text("one")
    return []


def step(made: list[str], root: Path, name: str = "npm", needs: tuple[str, ...] = ()) -> set_up.Step:
    """Return a step that makes a file out of the pins."""

    def work() -> None:
        made.append(name)
        (root / name).touch()

    return set_up.Step(name, (root / "pins",), (root / name,), work, needs)


def test_a_second_set_up_does_nothing(made: list[str], tmp_path: Path) -> None:
    assert set_up.carry_out([step(made, tmp_path)]) == ["npm"]
    assert set_up.carry_out([step(made, tmp_path)]) == []
    assert made == ["npm"]


def test_a_changed_source_makes_its_step_work_again(made: list[str], tmp_path: Path) -> None:
    set_up.carry_out([step(made, tmp_path)])
    (tmp_path / "pins").write_text("two")
    assert set_up.carry_out([step(made, tmp_path)]) == ["npm"]


def test_a_product_that_was_removed_is_made_again(made: list[str], tmp_path: Path) -> None:
    set_up.carry_out([step(made, tmp_path)])
    (tmp_path / "npm").unlink()
    assert set_up.carry_out([step(made, tmp_path)]) == ["npm"]


def test_a_step_works_again_when_one_it_needs_did(made: list[str], tmp_path: Path) -> None:
    steps = [step(made, tmp_path), step(made, tmp_path, "assets", ("npm",))]
    set_up.carry_out(steps)
    (tmp_path / "npm").unlink()
    assert set_up.carry_out(steps) == ["npm", "assets"]


def test_a_new_file_in_a_source_folder_changes_its_fingerprint(made: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "assets"
    folder.mkdir()
    before = set_up.fingerprint([folder])
    (folder / "new.css").write_text("a {}")
    assert set_up.fingerprint([folder]) != before


def test_a_step_that_fails_stops_the_set_up_and_is_named(
    made: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")

    def fail() -> None:
        raise subprocess.CalledProcessError(1, ["npm", "ci"])

    broken = set_up.Step("npm", (), (), fail)
    with pytest.raises(SystemExit) as stopped:
        set_up.carry_out([broken, step(made, tmp_path, "assets")])
    assert stopped.value.code == 1
    assert "mislukt: npm-pakketten installeren" in capsys.readouterr().err
    assert made == []


@pytest.mark.parametrize(
    ("python", "made_anew"), [(f"echo '{sys.version}'", False), ("exit 1", True), ("echo 3.9.1", True)],
    ids=["whole", "cut off while it was made", "of another Python"],
)  # fmt: skip
def test_an_environment_is_kept_where_it_is_whole_and_of_this_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: str, made_anew: bool
) -> None:
    monkeypatch.setattr(set_up, "VENV", tmp_path)
    monkeypatch.setattr(set_up, "BIN", tmp_path / "bin")
    ran: list[object] = []
    monkeypatch.setattr(set_up, "run", lambda *command: ran.append(command))
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").write_text(f"#!/bin/sh\n{python}\n")
    (tmp_path / "bin" / "python").chmod(0o755)
    set_up.make_venv()
    assert bool(ran) == made_anew
    assert (tmp_path / "bin").exists() != made_anew


def test_running_the_site_needs_no_test_packages() -> None:
    assert "dev" not in [step.name for step in set_up.steps_for("run")]
    assert "dev" in [step.name for step in set_up.steps_for("test")]


def test_every_step_has_words_in_both_languages() -> None:
    assert {step.name for step in set_up.steps_for("test")} == set(set_up.WORDS)
