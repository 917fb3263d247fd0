"""Makes the Word files and PDFs among the documents: `python tests/reading/documents/make.py [01 05 …]`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Make the documents whose numbers are asked for, or all that are made by a module."""
    sys.path.insert(0, str(HERE))
    asked = sys.argv[1:]
    for module in sorted((HERE / "making").glob("d[0-9][0-9].py")):
        if asked and module.stem[1:] not in asked:
            continue
        maker = importlib.import_module(f"making.{module.stem}")
        data: bytes = maker.make()
        (HERE / maker.PLACE).write_bytes(data)
        print(f"{maker.PLACE}: {len(data)} bytes")


if __name__ == "__main__":
    main()
