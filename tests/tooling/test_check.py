"""`make test` stops at the first step that fails, and names it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from scripts import check


def test_a_failing_step_is_named_and_ends_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(check.STEPS, "lint", [["python", "-c", "raise SystemExit(3)"], ["python", "--never"]])
    with pytest.raises(SystemExit) as stopped:
        check.run_step("lint", "1/6")
    assert stopped.value.code == 1
    said = capsys.readouterr().out
    assert re.search(r"step 'lint' failed after \d+ s \(code 3\)", said)
    assert "--never" not in said


def test_the_last_step_is_pytests_so_that_its_closing_line_closes_the_run(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    last = list(check.STEPS)[-1]
    assert check.STEPS[last][-1][0] == "pytest"
    monkeypatch.setitem(check.STEPS, last, [["python", "-c", "print('1 passed in 0.01s')"]])
    monkeypatch.setattr(check, "find_browser", lambda: None)
    check.run_step(last, "6/6")
    assert capfd.readouterr().out.splitlines()[-1] == "1 passed in 0.01s"


def test_without_a_browser_and_without_rights_the_message_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit):
        check.find_browser()
    assert "apt-get install chromium" in capsys.readouterr().out


def test_ci_runs_make_test_and_nothing_else(root: Path) -> None:
    commands = [line for line in (root / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec make test"
    assert (root / ".ci/run").stat().st_mode & 0o111
