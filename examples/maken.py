"""Makes the Word file and the PDF of the examples from the texts in `bron/`.

Run it after a change in `bron/`: `python examples/maken.py`. Twice gives the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from opmaak import pdf, source, word

HERE = Path(__file__).parent
TEXTS = HERE / "bron"


def main() -> None:
    """Write both files to the folder asked for, beside this script unless told otherwise."""
    parser = argparse.ArgumentParser(description="Maakt het Word-bestand en de pdf van de voorbeelden.")
    parser.add_argument("--naar", type=Path, default=HERE, help="map voor de gemaakte bestanden")
    folder: Path = parser.parse_args().naar
    plan = source.parse((TEXTS / "uitvoeringsplan.md").read_text(encoding="utf-8"))
    agenda = source.parse((TEXTS / "lea.md").read_text(encoding="utf-8"))
    made = {
        "uitvoeringsplan-jong-in-waardrecht-2026-2027.docx": word.write(plan),
        "lea-jaarverslag-2025-jaarplan-2026.pdf": pdf.write(agenda, hyphens()),
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
        print(f"{folder / name}: {len(data)} bytes")


def hyphens() -> dict[str, str]:
    """Return the words of `bron/afbreken.txt`, each with the places where it may be broken."""
    words = (TEXTS / "afbreken.txt").read_text(encoding="utf-8").split()
    return {word.replace("-", ""): word for word in words}


if __name__ == "__main__":
    main()
