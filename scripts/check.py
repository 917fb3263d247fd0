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
    if name == "browser":
        find_browser()
    begin = time.monotonic()
    environment = {"DOELNET_SECRET_KEY": "only-for-checks", **os.environ}  # mypy reads the settings
    for command, *arguments in STEPS[name]:
        say(f"$ {' '.join([command, *arguments])}")
        ended = subprocess.run([str(BIN / command), *arguments], cwd=ROOT, env=environment, check=False)
        if ended.returncode:
            say(f"doelnet: step '{name}' failed after {time.monotonic() - begin:.0f} s (code {ended.returncode})")
            raise SystemExit(1)
    if name != "browser":
        say(f"({name}: {time.monotonic() - begin:.0f} s)")


def find_browser() -> None:
    """See to it that a Chromium is there: as root on Debian it is installed, elsewhere the message says how.

    Raises:
        SystemExit: there is none, and it cannot be installed from here.
    """
    if any(shutil.which(name) for name in BROWSERS):
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        say("doelnet: no Chromium, which the browser tests drive. Install it; on Debian: apt-get install chromium")
        raise SystemExit(1)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", "chromium"]):
        say(f"$ apt-get {' '.join(arguments)}")
        ended = subprocess.run(["apt-get", *arguments], env=quiet, check=False, stdout=subprocess.DEVNULL)
        if ended.returncode:
            say("doelnet: installing Chromium failed. Install it by hand: apt-get install chromium")
            raise SystemExit(1)


def main() -> None:
    """Read which steps to run, and run them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="*", choices=[*STEPS, []], help="default: all of them")
    names: list[str] = parser.parse_args().steps or list(STEPS)
    for number, name in enumerate(names, 1):
        run_step(name, f"{number}/{len(names)}")


if __name__ == "__main__":
    main()
