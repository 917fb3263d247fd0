"""Runs what `make test` holds the project to, one step after the other, and stops at the first that fails.

Run it with the virtual environment's Python, without a name for all steps or with the names of some.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

STEPS: dict[str, list[list[str]]] = {
    "lint": [["ruff", "check", "."], ["ruff", "format", "--check", "."]],
    "types": [["mypy"]],
    "contracts": [["lint-imports"]],
    "unit": [["pytest", "-n", "2", "-m", "not browser"]],
    "unit-postgres": [["python", "-m", "tests.postgres", "-n", "2", "-m", "not browser"]],
    "browser": [["pytest", "-m", "browser"]],
}
"""Each step: the commands it consists of. The last is pytest's, so that its closing line closes the run."""


def say(line: str) -> None:
    """Print one line about the run itself."""
    print(line, flush=True)


def run_step(name: str, position: str) -> None:
    """Carry out one step.

    Raises:
        SystemExit: one of its commands failed; the line before says which step it was.
    """
    say(f"\n── {position} {name} ──")
    begin = time.monotonic()
    environment = {"DOELNET_SECRET_KEY": "only-for-checks", **os.environ}  # mypy reads the settings
    for command, *arguments in STEPS[name]:
        say(f"$ {' '.join([command, *arguments])}")
        ended = subprocess.run([str(BIN / command), *arguments], cwd=ROOT, env=environment, check=False)
        if ended.returncode:
            stop(f"step '{name}' failed after {time.monotonic() - begin:.0f} s (code {ended.returncode})")
    if name != "browser":
        say(f"({name}: {time.monotonic() - begin:.0f} s)")


def browser() -> str:
    """Return the path of the browser that the tests drive; empty where there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), "")


def find_browser() -> None:
    """See to it that a Chromium is there: as root on Debian it is installed, elsewhere the message says how.

    Raises:
        SystemExit: there is none, and it cannot be installed from here.
    """
    if browser():
        return
    if not shutil.which("apt-get"):
        stop("no Chromium, which the browser tests drive. Install Chromium or Chrome, somewhere on the PATH")
    if os.geteuid() != 0:
        stop("no Chromium, which the browser tests drive. Install it, as root: apt-get install chromium")
    patient = ["-qq", "-o", "DPkg::Lock::Timeout=120"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", *patient], ["install", *patient, "-y", "--no-install-recommends", "chromium"]):
        say(f"$ apt-get {' '.join(arguments)}")
        subprocess.run(["apt-get", *arguments], env=quiet, check=False, stdout=subprocess.DEVNULL)
    if not browser():  # That counts, and no exit code: one source out of reach does not keep Chromium from coming.
        stop("Chromium did not come; what apt-get said stands above. Install it by hand: apt-get install chromium")


def stop(why: str) -> NoReturn:
    """Say why the run ends here, and end it."""
    say(f"doelnet: {why}")
    raise SystemExit(1)


def main() -> None:
    """Read which steps to run, and run them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="*", choices=[*STEPS, []], help="default: all of them")
    names: list[str] = parser.parse_args().steps or list(STEPS)
    if "browser" in names:
        find_browser()  # first, so that nobody waits for the other steps to hear that it is not there
    for number, name in enumerate(names, 1):
        run_step(name, f"{number}/{len(names)}")


if __name__ == "__main__":
    main()
