"""What of a file was not read, in words: a reviewer would miss it without knowing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from doelnet.reading.blocks import LeftOut, Stream


def left_out_words(stream: Stream) -> list[str]:
    """Return a sentence for each reason why something was left out."""
    by_reason: dict[str, list[LeftOut]] = {}
    for each in stream.left_out:
        by_reason.setdefault(each.what, []).append(each)
    return [_sentence(what, list(_names(found))) for what, found in by_reason.items()]


def _names(found: Iterable[LeftOut]) -> Iterator[str]:
    return (f"“{each.name}”" if each.what != "image-pages" else each.name for each in found)


def _sentence(what: str, names: list[str]) -> str:
    said = ", ".join(names)
    if what == "hidden-sheet":
        text = ngettext(
            "Blad {names} is verborgen en niet gelezen. Hoort het erbij? Maak het zichtbaar en lees het bestand "
            "opnieuw in.",
            "De bladen {names} zijn verborgen en niet gelezen. Horen ze erbij? Maak ze zichtbaar en lees het bestand "
            "opnieuw in.",
            len(names),
        )
    elif what == "drawn-sheet":
        text = ngettext(
            "Op blad {names} staat alleen een grafiek of plaatje. Dat is niet gelezen.",
            "Op de bladen {names} staan alleen grafieken of plaatjes. Die zijn niet gelezen.",
            len(names),
        )
    else:
        text = _("Bladzijde {names} is niet gelezen: daar staat een afbeelding zonder tekst.")
    return text.format(names=said)
