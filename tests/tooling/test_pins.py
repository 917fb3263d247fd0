"""What is installed is pinned, by hash, and from wherever the machine gets its packages."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", ["tools", "base", "dev"])
def test_every_python_package_has_a_version_and_a_hash_and_no_address(root: Path, name: str) -> None:
    text = (root / f"requirements/{name}.txt").read_text()
    assert "://" not in text
    assert "index-url" not in text.replace("--no-emit-index-url", "")
    pins = [pin for pin in re.split(r"\n(?=\S)", text) if not pin.startswith("#")]
    assert pins
    assert [pin for pin in pins if not re.match(r"[\w.\[\],-]+==\S+", pin) or "--hash=sha256:" not in pin] == []


def test_the_test_packages_are_pinned_to_the_same_versions_as_the_site_runs_on(root: Path) -> None:
    site, tests = (
        set(re.findall(r"^\S+==\S+", (root / f"requirements/{n}.txt").read_text(), re.M)) for n in ("base", "dev")
    )
    assert site <= tests


def test_the_npm_lock_holds_hashes_and_no_addresses(root: Path) -> None:
    packages = json.loads((root / "package-lock.json").read_text())["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []


def test_npm_packages_are_named_with_their_exact_version(root: Path) -> None:
    package = json.loads((root / "package.json").read_text())
    versions = [*package["dependencies"].values(), *package["devDependencies"].values()]
    assert [version for version in versions if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []


def test_every_npm_package_is_used(root: Path) -> None:
    used = "".join(file.read_text() for file in (root / "src/doelnet/site/assets").iterdir())
    used += (root / "scripts/build_assets.mjs").read_text()
    names = json.loads((root / "package.json").read_text())["dependencies"]
    assert [name for name in names if name not in used] == []
