"""`make test` stops at the first step that fails, and names it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
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
    check.run_step(last, "6/6")
    assert capfd.readouterr().out.splitlines()[-1] == "1 passed in 0.01s"


Debian = Callable[..., list[str]]


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Debian:
    """Return what looks for a browser on a machine with this `apt-get` and nothing else, and returns its calls."""

    def look(apt_get: str | None, root: bool = True) -> list[str]:
        calls = tmp_path / "calls"
        calls.touch()
        if apt_get is not None:
            script = f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {calls}\n{apt_get}\n'
            (tmp_path / "apt-get").write_text(script)
            (tmp_path / "apt-get").chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr(check.os, "geteuid", lambda: 0 if root else 1000)
        check.find_browser()
        return calls.read_text().splitlines()

    return look


COMES = f'if [ "$1" = install ]; then {shutil.which("cp")} "$0" "${{0%/*}}/chromium"; fi'


def test_as_root_on_debian_chromium_is_installed_without_a_question(debian: Debian) -> None:
    calls = debian(COMES)
    assert [call.split()[:2] for call in calls] == [["noninteractive", "update"], ["noninteractive", "install"]]
    assert calls[-1].endswith(" -y --no-install-recommends chromium")


def test_a_source_that_is_out_of_reach_does_not_keep_chromium_from_coming(debian: Debian) -> None:
    assert len(debian(f"{COMES}; exit 100")) == 2


def test_a_browser_that_is_there_is_left_as_it_is(debian: Debian) -> None:
    debian(COMES)
    assert len(debian("exit 1")) == 2  # the calls that the first one made


@pytest.mark.parametrize(
    ("apt_get", "root", "said"),
    [
        (None, True, "Install Chromium or Chrome, somewhere on the PATH"),
        (COMES, False, "Install it, as root: apt-get install chromium"),
        ("exit 100", True, "Install it by hand: apt-get install chromium"),
        ("exit 0", True, "Install it by hand: apt-get install chromium"),
    ],
    ids=["not Debian", "not root", "no network or no such package", "a package without a program"],
)
def test_where_chromium_cannot_come_the_message_says_what_to_do(
    debian: Debian, capsys: pytest.CaptureFixture[str], apt_get: str | None, root: bool, said: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        debian(apt_get, root)
    assert stopped.value.code == 1
    assert said in capsys.readouterr().out.splitlines()[-1]


def test_a_browser_that_is_not_there_is_told_before_any_step_begins(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(check.sys, "argv", ["check.py"])
    with pytest.raises(SystemExit):
        check.main()
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_ci_runs_make_test_and_nothing_else(root: Path) -> None:
    commands = [line for line in (root / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec make test"
    assert (root / ".ci/run").stat().st_mode & 0o111
