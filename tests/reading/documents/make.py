"""Makes the Word files and PDFs among the documents: `python tests/reading/documents/make.py [01 05 …]`."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent


def made(asked: list[str]) -> Iterator[tuple[Path, bytes]]:
    """Yield the path and the bytes of each document that has a module, or of those whose numbers are asked for."""
    for module in sorted((HERE / "making").glob("d[0-9]*.py")):
        if not asked or module.stem[1:] in asked:
            maker = importlib.import_module(f"making.{module.stem}")
            yield HERE / maker.PLACE, maker.make()


def differing() -> list[str]:
    """Return the names of the files that are not what their module makes."""
    return [path.name for path, data in made([]) if not path.exists() or path.read_bytes() != data]


def main() -> None:
    """Write the documents."""
    for path, data in made(sys.argv[1:]):
        path.write_bytes(data)
        print(f"{path.relative_to(HERE)}: {len(data)} bytes")


if __name__ == "__main__":
    main()
