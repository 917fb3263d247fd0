"""Small plans to read, and readers that come to grief over documents of certain names."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from doelnet.extracting import telling
from doelnet.extracting.recipe import recipe

GRIEF = """
import os, signal, subprocess, time
import doelnet.reading as reading

read = reading.stream

def comes_to_grief(name, data):
    print("a library says something")
    os.write(1, b"and writes it straight to stdout")
    if "crash" in name:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "hang" in name:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        time.sleep(600)
    if "brood" in name:
        subprocess.Popen(["sleep", "600"]).wait()
    if "swell" in name:
        bytearray(3_000_000_000)
    if "fault" in name:
        raise LookupError
    if "slow" in name:
        time.sleep(0.3)
    return read(name, data)

reading.stream = comes_to_grief
"""


def plan(number: int) -> str:
    """Return a plan of its own, with a goal, an effort and an amount."""
    return (
        f"# Actieplan Jong in Waardrecht {2000 + number}\n\n"
        f"## Doel {number}: Kinderen in wijk {number} groeien gezond op\n\n"
        "| Actie | Trekker | Planning |\n|---|---|---|\n"
        f"| Een beweegcoach op {number + 2} scholen | Welzijn Waardrecht | Q3 2025 |\n"
    )


@pytest.fixture(autouse=True)
def _one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no slow machine make a run say how far it is, and no change to the code since the last test matter."""
    monkeypatch.setattr(telling, "EVERY", 1e9)
    recipe.cache_clear()


@pytest.fixture
def documents(tmp_path: Path) -> Callable[..., Path]:
    """Return what makes a folder with plans: so many, or with the names given."""

    def make(*names: str, many: int = 0, folder: str = "documenten") -> Path:
        root = tmp_path / folder
        for number, name in enumerate([*names, *(f"plan-{n:03}.md" for n in range(many))], 1):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(plan(number), encoding="utf-8")
        return root

    return make


@pytest.fixture(scope="session")
def griefs(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a PYTHONPATH with which readers come to grief."""
    folder = tmp_path_factory.mktemp("grief")
    (folder / "sitecustomize.py").write_text(GRIEF)
    return os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])


@pytest.fixture
def grief(griefs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let readers crash over documents with "crash" in their name, hang over "hang", and so on."""
    monkeypatch.setenv("PYTHONPATH", griefs)
