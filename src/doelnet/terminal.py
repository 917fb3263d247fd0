"""What commands say on the terminal: one line, in Dutch, or in English where the machine speaks English.

Standard library only: the set-up says things before anything is installed.
"""

from __future__ import annotations

import os
import sys


def speaks_english() -> bool:
    """Tell whether LC_ALL, LC_MESSAGES or LANG (the first that is set) asks for English."""
    language = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return language.startswith("en")


def say(dutch: str, english: str) -> None:
    """Print one line on stderr, in the language of the machine."""
    print(f"doelnet: {english if speaks_english() else dutch}", file=sys.stderr, flush=True)
