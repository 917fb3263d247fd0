"""A machine that lacks something gets one clear line that says what, and what to do."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

Look = Callable[..., subprocess.CompletedProcess[str]]

GOOD = "exit 0"
OLD = 'case "$2" in *stdout.write*) printf 3.9 ;; esac; exit 1'
WITHOUT_VENV = 'case "$2" in *ensurepip*) exit 1 ;; esac; exit 0'
NODE = "echo v20.20.2"
OLD_NODE = "echo v16.1.0"


def test_a_machine_with_all_it_takes_gets_the_name_of_its_python(machine: Look) -> None:
    looked = machine(python3=GOOD, node=NODE, npm=GOOD)
    assert (looked.returncode, looked.stdout, looked.stderr) == (0, "python3\n", "")


def test_an_old_python3_is_passed_over_for_python3_11(machine: Look) -> None:
    looked = machine(**{"python3": OLD, "python3.11": GOOD, "node": NODE, "npm": GOOD})
    assert looked.stdout == "python3.11\n"


@pytest.mark.parametrize(
    ("programs", "dutch", "english"),
    [
        ({"python3": OLD}, "Python 3.11 of nieuwer is nodig; gevonden: 3.9", "Python 3.11 or newer is needed"),
        ({}, "gevonden: geen Python", "found: no Python"),
        ({"python3": WITHOUT_VENV}, "apt-get install python3-venv", "apt-get install python3-venv"),
        ({"python3": GOOD}, "Node.js is niet gevonden", "Node.js was not found"),
        ({"python3": GOOD, "node": OLD_NODE}, "gevonden: 16.1.0", "found: 16.1.0"),
        ({"python3": GOOD, "node": NODE}, "npm is niet gevonden", "npm was not found"),
    ],
)
@pytest.mark.parametrize("language", ["nl_NL.UTF-8", "C.UTF-8", "en_GB.UTF-8"])
def test_what_is_missing_is_said_in_one_line(
    machine: Look, programs: dict[str, str], dutch: str, english: str, language: str
) -> None:
    looked = machine(language, **programs)
    assert looked.returncode == 1
    assert looked.stdout == ""
    assert len(looked.stderr.splitlines()) == 1
    assert (english if language.startswith("en") else dutch) in looked.stderr
