"""Sets a checkout up: the virtual environment, the pinned packages, the site's assets, the translations.

Needs nothing but the standard library, for it runs before anything is installed. Each step leaves a stamp with
a hash of what it was made from, so that a step whose sources did not change is skipped.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from doelnet.terminal import say  # noqa: E402 - found only now: nothing is installed yet

VENV = ROOT / ".venv"
BIN = VENV / "bin"
STAMPS = VENV / "stamps"
ASSETS = ROOT / "src/doelnet/site/assets"
BUNDLE = ROOT / "src/doelnet/site/static/build"

WORDS = {
    "venv": ("virtuele omgeving maken", "making the virtual environment"),
    "uv": ("installatieprogramma ophalen", "fetching the installer"),
    "base": ("Python-pakketten installeren", "installing Python packages"),
    "dev": ("pakketten voor de tests installeren", "installing packages for the tests"),
    "package": ("Doelnet zelf installeren", "installing Doelnet itself"),
    "npm": ("npm-pakketten installeren", "installing npm packages"),
    "assets": ("stijl en script bundelen", "bundling style and script"),
    "catalogues": ("vertalingen compileren", "compiling translations"),
}
"""What each step says while it works: Dutch and English."""


@dataclass(frozen=True)
class Step:
    """One thing to make: from which files, into which places, by what work."""

    name: str
    sources: tuple[Path, ...]
    products: tuple[Path, ...]
    work: Callable[[], None]
    needs: tuple[str, ...] = ()
    """Names of earlier steps; when one of them worked, this one works too."""


def fingerprint(files: Iterable[Path]) -> str:
    """Return a hash over the names and contents of files; a folder stands for all files in it."""
    digest = hashlib.sha256(sys.version.encode())
    for path in files:
        inside = sorted(part for part in path.rglob("*") if part.is_file()) if path.is_dir() else [path]
        for file in inside:
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0")
            digest.update(file.read_bytes() if file.exists() else b"")
    return digest.hexdigest()


def is_fresh(step: Step) -> bool:
    """Tell whether a step's products stand there, made from its sources as they are now."""
    stamp = STAMPS / step.name
    made = stamp.exists() and all(product.exists() for product in step.products)
    return made and stamp.read_text() == fingerprint(step.sources)


def carry_out(steps: Iterable[Step]) -> list[str]:
    """Do the steps that are not fresh, in order.

    Returns:
        The names of the steps that worked.

    Raises:
        SystemExit: a step failed; its name was printed.
    """
    worked: list[str] = []
    for step in steps:
        if is_fresh(step) and not set(step.needs) & set(worked):
            continue
        dutch, english = WORDS[step.name]
        say(f"{dutch} …", f"{english} …")
        begin = time.monotonic()
        try:
            step.work()
        except (subprocess.CalledProcessError, OSError) as error:
            say(f"mislukt: {dutch} ({error})", f"failed: {english} ({error})")
            raise SystemExit(1) from None
        STAMPS.mkdir(parents=True, exist_ok=True)
        (STAMPS / step.name).write_text(fingerprint(step.sources))
        worked.append(step.name)
        say(f"  klaar in {time.monotonic() - begin:.1f} s", f"  done in {time.monotonic() - begin:.1f} s")
    return worked


def run(*command: str | Path, quiet: bool = False) -> None:
    """Run a command in the checkout; its output goes to stderr."""
    environment = {**os.environ, "VIRTUAL_ENV": str(VENV), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.pop("PYTHONHOME", None)
    out = subprocess.DEVNULL if quiet else sys.stderr
    subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=True, stdout=out)


def make_venv() -> None:
    """Make the virtual environment with the Python that runs this; a whole one of that same Python is kept."""
    look = [str(BIN / "python"), "-c", "import pip, sys; print(sys.version)"]
    if (BIN / "python").exists():
        found = subprocess.run(look, capture_output=True, text=True, check=False)
        if found.stdout.strip() == sys.version:
            return
    shutil.rmtree(VENV, ignore_errors=True)
    run(sys.executable, "-m", "venv", VENV)


def install_uv() -> None:
    """Install the installer, by pip and by hash."""
    run(BIN / "python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r", "requirements/tools.txt")


def install_pins(name: str) -> None:
    """Install one set of pinned packages, each checked by its hash."""
    run(BIN / "uv", "pip", "install", "--quiet", "--require-hashes", "-r", f"requirements/{name}.txt")


def install_package() -> None:
    """Install Doelnet itself, editable: without looking for dependencies, with the pinned build backend."""
    run(BIN / "uv", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")


def install_npm() -> None:
    """Install the locked npm packages; their install scripts do not run."""
    run("npm", "ci", "--ignore-scripts", "--loglevel=error")


def bundle() -> None:
    """Bundle the style sheet, the script and the fonts."""
    run("node", "scripts/build_assets.mjs")


def catalogues() -> tuple[Path, ...]:
    """Return the translation catalogues in the package."""
    return tuple(sorted((ROOT / "src/doelnet").rglob("locale/*/LC_MESSAGES/*.po")))


def compile_catalogues() -> None:
    """Compile every translation catalogue beside its source."""
    for source in catalogues():
        language = source.parents[1].name
        compiled = source.with_suffix(".mo")
        run(BIN / "pybabel", "--quiet", "compile", "-l", language, "-i", source, "-o", compiled, quiet=True)


def steps_for(goal: str) -> list[Step]:
    """Return what must be made to run the site (`run`), or to test it as well (`test`)."""
    pins = ROOT / "requirements"
    npm = (ROOT / "package.json", ROOT / "package-lock.json", ROOT / ".npmrc")
    entry_points = (ROOT / "pyproject.toml", pins / "base.in")
    sheets = (BUNDLE / "app.css", BUNDLE / "app.js")
    texts = catalogues()
    steps = [
        Step("venv", (), (BIN / "python",), make_venv),
        Step("uv", (pins / "tools.txt",), (BIN / "uv",), install_uv, ("venv",)),
        Step("base", (pins / "base.txt",), (BIN / "granian",), lambda: install_pins("base"), ("venv",)),
        Step("dev", (pins / "dev.txt",), (BIN / "pytest",), lambda: install_pins("dev"), ("venv", "base")),
        Step("package", entry_points, (BIN / "doelnet",), install_package, ("venv",)),
        Step("npm", npm, (ROOT / "node_modules",), install_npm),
        Step("assets", (ASSETS, ROOT / "scripts/build_assets.mjs"), sheets, bundle, ("npm",)),
        Step("catalogues", texts, tuple(text.with_suffix(".mo") for text in texts), compile_catalogues),
    ]
    return [step for step in steps if goal == "test" or step.name != "dev"]


def main() -> None:
    """Read the command line and set up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("goal", choices=("run", "test"), nargs="?", default="run")
    worked = carry_out(steps_for(parser.parse_args().goal))
    if not worked:
        say("alles staat klaar", "everything is in place")


if __name__ == "__main__":
    main()
