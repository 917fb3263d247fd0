"""Extracting: many files in, one draft a file out; what cannot be read is told and the others go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from doelnet.draft import dumps
from doelnet.reading import formats, forms
from doelnet.reading.errors import ReadError, Trouble

_SAME_NAME = {
    "nl": "heeft dezelfde naam als {other} en is daarom niet gelezen. Geef een van beide een andere naam.",
    "en": "has the same name as {other} and was therefore not read. Rename one of the two.",
}
_UNFORESEEN = {
    "nl": "kon niet worden gelezen ({detail}). Meld dit met het document erbij.",
    "en": "could not be read ({detail}). Please report this, with the document.",
}


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files that `paths` name; a folder stands for the readable files in it, in order of name."""
    known = set(formats.suffixes())
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(p for p in path.iterdir() if p.is_file() and p.suffix.lower() in known)
        else:
            found.append(path)
    return found


def extract(
    paths: list[Path], out: Path, tell: Callable[[str], None], advance: Callable[[], None], language: str = "nl"
) -> int:
    """Write a draft of each file in `paths` to the folder `out`, as `<stem>.json`; return how many could not be read.

    `tell` gets one line for each file in trouble, `NAME: what is wrong and what to do`; `advance` is called
    after each file. A draft of an earlier call is replaced; two files of one name in one call are not both read.
    """
    out.mkdir(parents=True, exist_ok=True)
    written: dict[str, Path] = {}
    failed = 0
    for path in paths:
        trouble = _one(path, out, written, "en" if language.startswith("en") else "nl")
        if trouble:
            failed += 1
            tell(f"{path.name}: {trouble}")
        advance()
    return failed


def _one(path: Path, out: Path, written: dict[str, Path], language: str) -> str | None:
    """Write the draft of one file; return what is wrong with it, or None."""
    if path.stem in written:
        return _SAME_NAME[language].format(other=written[path.stem].name)
    try:
        if not path.is_file():
            raise ReadError(Trouble.MISSING)
        draft = forms.draft(formats.stream(path.name, formats.load(path)))
    except ReadError as error:
        return error.message(language)
    except (ArithmeticError, LookupError, MemoryError, RecursionError, TypeError, ValueError) as error:
        return _UNFORESEEN[language].format(detail=type(error).__name__)
    (out / f"{path.stem}.json").write_bytes(dumps(draft))
    written[path.stem] = path
    return None
