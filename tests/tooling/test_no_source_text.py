"""The project holds none of the text of the reference documents: not in code, tests, examples or documentation."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LENGTH = 7
"""Words in a row that say the same only when one was taken from the other."""


def stretches(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", re.sub(r"<[^>]+>", " ", text.lower()))
    return {tuple(words[start : start + LENGTH]) for start in range(len(words) - LENGTH + 1)}


def test_no_file_shares_a_stretch_of_words_with_a_reference_document(shared: Path) -> None:
    taken = set().union(*(stretches(file.read_text("utf-8")) for file in (shared / "sources").glob("*.txt")))
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = {}
    for name in filter(None, listed.split("\0")):
        try:
            same = stretches((ROOT / name).read_text("utf-8")) & taken
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        if same:
            found[name] = " ".join(min(same))
    assert found == {}
