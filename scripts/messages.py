"""Gathers the texts to translate out of code and templates into the catalogues: what `make messages` runs.

The texts in the code are Dutch; a catalogue holds another language. Texts that are gone are left out, texts that are
new stand empty, and a text that changed a little keeps its old translation, marked "fuzzy" until somebody looks.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import django.conf
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_python
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "doelnet"
LOCALE = PACKAGE / "site" / "locale"
LANGUAGES = ("en",)
REMARK = "Translators:"
KEYWORDS = dict(DEFAULT_KEYWORDS)
KEYWORDS |= {"gettext_lazy": None, "gettext_noop": None, "ngettext_lazy": (1, 2), "pgettext_lazy": ((1, "c"), 2)}
HEADER = "# The texts of Doelnet in another language than Dutch. Gathered by `make messages`; translated by people."


def texts_in(path: Path) -> Iterator[tuple[int, str | tuple[str, str], list[str], str | None]]:
    """Yield what a file marks for translation: line, text (or singular and plural), remarks and context."""
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        source = templatize(source)
    found: Iterable[Any] = extract_python(io.BytesIO(source.encode()), KEYWORDS, [REMARK], {})
    for line, function, said, remarks in found:
        parts = [part for part in (said if isinstance(said, tuple) else (said,)) if isinstance(part, str)]
        context = parts.pop(0) if "pgettext" in str(function) and parts else None
        if "ngettext" in str(function) and len(parts) > 1:
            yield line, (parts[0], parts[1]), remarks, context
        elif parts:
            yield line, parts[0], remarks, context


def gather() -> Catalog:
    """Return a catalogue of all texts in the package."""
    template = Catalog(project="Doelnet", charset="utf-8")
    for path in sorted(PACKAGE.rglob("*")):
        if path.suffix in {".py", ".html", ".txt"} and not {"migrations", "locale", "static"} & set(path.parts):
            for line, text, remarks, context in texts_in(path):
                place = (path.relative_to(ROOT).as_posix(), line)
                template.add(text, locations=[place], auto_comments=remarks, context=context)
    return template


def update(language: str, template: Catalog) -> int:
    """Bring one language's catalogue up to date; return how many texts in it have no translation yet."""
    path = LOCALE / language / "LC_MESSAGES" / "django.po"
    if path.exists():
        with path.open("rb") as stream:
            catalogue = read_po(stream, locale=language)
    else:
        catalogue = Catalog(locale=language, project="Doelnet")
    catalogue.update(template, update_creation_date=False)
    catalogue.header_comment, catalogue.fuzzy = HEADER, False
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        write_po(stream, catalogue, width=120, sort_by_file=True, ignore_obsolete=True, include_lineno=False)
    return sum(1 for message in catalogue if message.id and (not any(message.string or "") or message.fuzzy))


def main() -> int:
    """Bring all catalogues up to date and say what is left to translate."""
    django.conf.settings.configure(USE_I18N=True)
    template = gather()
    for language in LANGUAGES:
        left = update(language, template)
        print(f"{language}: {len(template)} texts, {left} without a translation", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
