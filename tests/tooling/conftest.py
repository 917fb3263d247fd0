"""The checkout that these tests look at, and a machine of their own making."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that looks at a machine with only the programs given: name → shell script of it."""

    def look(language: str = "nl_NL.UTF-8", **programs: str) -> subprocess.CompletedProcess[str]:
        folder = tmp_path / "bin"
        folder.mkdir()
        for name in ("sh", "sed"):
            found = next(Path(part, name) for part in os.environ["PATH"].split(":") if Path(part, name).exists())
            (folder / name).symlink_to(found)
        for name, script in programs.items():
            file = folder / name
            file.write_text(f"#!/bin/sh\n{script}\n")
            file.chmod(0o755)
        environment = {"PATH": str(folder), "LANG": language}
        command = [str(folder / "sh"), str(ROOT / "scripts/machine.sh")]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return look
