"""The reader on the real documents: the score against the hand-made gold."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from doelnet.draft import dumps
from doelnet.reading import formats, forms

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the reference documents (../shared) are not here")


def test_the_real_documents_are_read_nearly_without_a_miss(tmp_path: Path) -> None:
    for path in sorted((SHARED / "sources").iterdir()):
        draft = forms.draft(formats.stream(path.name, formats.load(path)))
        (tmp_path / f"{path.stem}.json").write_bytes(dumps(draft))
    command = [sys.executable, str(SHARED / "score" / "score.py"), str(SHARED / "gold"), str(tmp_path), "--json"]
    result = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    weak = {name: s["f1"] for name, s in result["sections"].items() if s["gold"] >= 20 and s["f1"] < 0.9}
    assert result["broken"] == []
    assert weak == {}
    assert result["overall"] >= 0.99


def test_every_text_in_a_draft_stands_in_its_document() -> None:
    for path in sorted((SHARED / "sources").iterdir()):
        stream = formats.stream(path.name, formats.load(path))
        said = " ".join(" ".join(passage.text.split()) for passage in stream.passages())
        for element in forms.draft(stream).elements:
            assert element.text[:60] in said


def test_our_own_examples_are_read_as_when_a_person_last_went_over_what_was_read(tmp_path: Path) -> None:
    for gold in sorted((HERE / "examples").iterdir()):
        (path,) = (ROOT / "examples").glob(f"{gold.stem}.*")
        (tmp_path / gold.name).write_bytes(dumps(forms.draft(formats.stream(path.name, formats.load(path)))))
    command = [sys.executable, str(SHARED / "score" / "score.py"), str(HERE / "examples"), str(tmp_path), "--json"]
    result = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert result["broken"] == []
    assert result["overall"] >= 0.98
