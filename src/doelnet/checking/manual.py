"""The chapter of the manual on the rules; `python -m doelnet.checking.manual FOLDER` writes it."""

from __future__ import annotations

import sys
from pathlib import Path

from doelnet.checking.help import help_page
from doelnet.checking.registry import all_rules


def manual() -> dict[str, str]:
    """Return the Dutch manual on the rules: file names with their Markdown, the table of contents first."""
    pages = [help_page(each.code) for each in all_rules()]
    files = {f"{page.code}-{page.name}.md": page for page in pages}
    rows = "".join(
        f"| [{page.code}]({name}) | {page.title} | {page.severity.label()} |\n" for name, page in files.items()
    )
    contents = (
        "# De controles\n\nDoelnet kijkt een plan na en zegt wat opvalt, waarom dat ertoe doet en hoe u het "
        "verbetert.\nEen **FOUT** klopt niet. Bij **LET OP** ontbreekt iets. Een **TIP** is iets "
        "om over na te denken.\n\n| Code | Wat | Weegt als |\n|---|---|---|\n" + rows
    )
    return {"README.md": contents, **{name: page.markdown() for name, page in files.items()}}


def write_manual(folder: Path) -> None:
    """Write `manual()` into `folder`, and remove the pages of rules that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = manual()
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_manual(Path(sys.argv[1]))
