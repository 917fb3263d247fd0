"""What there is to set and to call is documented."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from doelnet import cli

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = (ROOT / "docs/ontwikkelaars/instellingen.md").read_text(encoding="utf-8")
DOCUMENTS = "".join(path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])


def test_every_setting_is_documented_and_nothing_else_is() -> None:
    assert set(re.findall(r"^\| `(DOELNET_\w+)`", SETTINGS, re.MULTILINE)) == settings.KNOWN


@pytest.mark.parametrize("command", [str(one.name or one.callback.__name__) for one in cli.app.registered_commands])
def test_every_command_is_documented(command: str) -> None:
    assert f"doelnet {command}" in DOCUMENTS


def started(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOELNET_")}
    code = "import doelnet.config.settings"
    return subprocess.run([sys.executable, "-c", code], env=kept | environment, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "Set DOELNET_SECRET_KEY"),
        ({"DOELNET_SECRET_KEY": "x", "DOELNET_DEBUGG": "1"}, "Unknown setting DOELNET_DEBUGG"),
        ({"DOELNET_SECRET_KEY": "x", "DOELNET_DEBUG": "misschien"}, "DOELNET_DEBUG"),
        ({"DOELNET_SECRET_KEY": "x", "DOELNET_DATABASE_URL": "ergens"}, "DOELNET_DATABASE_URL"),
    ],
    ids=["no key", "a typo", "no yes or no", "no database address"],
)
def test_a_wrong_setting_stops_the_start_and_says_so(environment: dict[str, str], words: str) -> None:
    ended = started(**environment)
    assert ended.returncode == 1
    assert "ImproperlyConfigured" in ended.stderr
    assert words in ended.stderr.splitlines()[-1]


def test_with_a_key_alone_the_settings_load() -> None:
    assert started(DOELNET_SECRET_KEY="x").returncode == 0
