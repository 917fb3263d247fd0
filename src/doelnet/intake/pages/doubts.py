"""Why the reader doubted what it found, in words: reading tells how sure it is and of what, a page only says it."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from doelnet.plans.persons import possible_persons

from ..models import ReviewItem

UNSURE = 0.75
"""What is right less often than this is worth a look before the others."""
REASONS = 3
"""So many reasons are told at most."""


@dataclass(slots=True)
class Doubt:
    """How sure the reader is, from 0 to 1, and why it is not surer: the weightiest reason first."""

    confidence: float = 1.0
    reasons: list[str] = field(default_factory=list)

    @property
    def unsure(self) -> bool:
        """Whether it is worth a look before the others."""
        return self.confidence < UNSURE


def doubts_of(items: Iterable[ReviewItem]) -> dict[int, Doubt]:
    """Return order → doubt for each of the items of one review."""
    items = list(items)
    persons = _persons(items)
    return {item.order: _doubt(item, persons) for item in items}


_NAMED = {"elements": ("owner",), "decisions": ("portfolio_holder",), "groups": ("contact", "members")}
"""Section → where a party or role stands that may be a person."""


def _names(item: ReviewItem) -> list[str]:
    values = [item.data.get(name) or [] for name in _NAMED.get(item.section, ())]
    return [name for value in values for name in ([value] if isinstance(value, str) else value)]


def _persons(items: Iterable[ReviewItem]) -> set[str]:
    """Return the names that may be a person's, which the reviewer is asked about."""
    listed = list(items)
    return possible_persons(
        (name for item in listed for name in _names(item)),
        (str(item.data.get("text") or "") for item in listed),
        (str(item.data["name"]) for item in listed if item.section == "parties"),
    )


def _doubt(item: ReviewItem, persons: Container[str]) -> Doubt:
    """Return the doubt of the reader, and what only a review knows: may a name be a person's, where does it stand."""
    own = 1.0 if item.confidence is None else item.confidence
    sure, reasons = own, []
    if item.section == "elements" and item.first is None:
        sure, reasons = min(sure, 0.4), [_("De plaats in het document is niet gevonden.")]
    for name in (name for name in _names(item) if name in persons):
        sure = min(sure, 0.5)
        reasons.append(_("Is “{name}” een persoon? Haal de naam dan weg.").format(name=name))
    if own < UNSURE:
        reasons += _said(item)
    return Doubt(sure, reasons)


def _said(item: ReviewItem) -> list[str]:
    """Return the reader's own reasons in words, each once; where it told none, that it is not sure of the kind."""
    twice = {cue.replace("lacks-", "no-") for cue in item.doubts if "lacks-" in cue}
    cues = [cue for cue in item.doubts if cue not in twice and (cue in _WORDS or cue in _GUESSES)] or ["guessed"]
    guess = _OWN.get(str(item.data.get("kind")), _WORDS["guessed"])
    said = (guess if cue in _GUESSES else _WORDS[cue] for cue in cues)
    return list(dict.fromkeys(str(words) for words in said))[:REASONS]


_GUESSES = frozenset({"guessed", "guessed-much"})
_OWN = {
    "target": gettext_lazy("Dit streefdoel is uit een zin gehaald."),
    "theme": gettext_lazy("Is alleen een kop. Misschien is het geen thema."),
    "goal": gettext_lazy("Niet zeker of dit een doel is."),
    "result": gettext_lazy("Niet zeker of dit een resultaat is."),
}
"""Kind → what it means that the rule that took it was not sure of it."""

_WORDS = {
    "name-cut": gettext_lazy("Hier stond een naam. Die is weggelaten. Klopt de zin nog?"),
    "guessed": gettext_lazy("Doelnet is niet zeker van de soort."),
    "bare-theme": gettext_lazy("Is alleen een kop. Misschien is het geen thema."),
    "among-indicators": gettext_lazy("Staat tussen de indicatoren. Misschien is het er zelf een."),
    "figure-told": gettext_lazy("Er staat een getal in. Misschien is het een streefdoel."),
    "year-told": gettext_lazy("Er staat een jaar in. Misschien is het een streefdoel of een mijlpaal."),
    "many-in-row": gettext_lazy("In deze rij staan meer doelen naast elkaar."),
    "leads-nowhere": gettext_lazy("Niets draagt hieraan bij."),
    "bare-goals": gettext_lazy("Aan de meeste doelen draagt niets bij. Misschien zijn het geen doelen."),
    "few-words": gettext_lazy("Heel kort. Misschien is het alleen een kopje."),
    "ends-open": gettext_lazy("De tekst lijkt afgebroken."),
    "goes-on": gettext_lazy("De tekst lijkt afgebroken: eronder gaat een zin verder."),
    "laid-out": gettext_lazy("De tekst staat in kolommen. Misschien loopt er iets door elkaar."),
    "lacks-owner": gettext_lazy("De meeste hebben een eigenaar, dit niet."),
    "lacks-number": gettext_lazy("De meeste hebben een nummer, dit niet."),
    "lacks-year": gettext_lazy("De meeste hebben een jaar, dit niet."),
    "lacks-value": gettext_lazy("De meeste hebben een getal, dit niet."),
    "lacks-unit": gettext_lazy("De meeste zeggen waarvan het een aantal is, dit niet."),
    "lacks-source": gettext_lazy("De meeste hebben een bron, dit niet."),
    "lacks-label": gettext_lazy("Bij de meeste zegt het document wat het is, hier niet."),
    "lacks-parents": gettext_lazy("De meeste dragen ergens aan bij, dit niet."),
    "lacks-start": gettext_lazy("Begint midden in een zin."),
    "in-text": gettext_lazy("Staat in lopende tekst."),
    "under-nothing": gettext_lazy("Niet duidelijk waaraan dit bijdraagt."),
    "nothing-above": gettext_lazy("Niet duidelijk waaraan dit bijdraagt."),
    "under-theme": gettext_lazy("Hangt direct onder een thema. Misschien hoort er een doel tussen."),
    "under-guess": gettext_lazy("Waaraan dit bijdraagt, is zelf niet zeker."),
    "low-under-guess": gettext_lazy("Waaraan dit bijdraagt, is zelf niet zeker."),
    "under-many": gettext_lazy("Draagt aan meer dan één onderdeel bij. Klopt dat?"),
    "goals-left": gettext_lazy("Bij de meeste doelen staat zoiets niet. Misschien hoort dit bij een ander doel."),
    "all-under-one": gettext_lazy("De meeste dragen aan hetzelfde bij. Klopt dat?"),
    "other-fits": gettext_lazy("De woorden lijken meer op die van een ander doel."),
    "heading-between": gettext_lazy("Tussen dit en waaraan het bijdraagt, staat nog een kop."),
    "much-unread": gettext_lazy("Veel van de tekst eromheen is niet gelezen."),
    "some-unread": gettext_lazy("Een deel van de tekst eromheen is niet gelezen."),
    "said-again": gettext_lazy("Dezelfde tekst staat er ook als ander onderdeel."),
    "no-due": gettext_lazy("Een streefdoel zonder jaar."),
    "no-unit": gettext_lazy("Niet duidelijk waarvan dit een aantal is."),
    "no-comparison": gettext_lazy("Niet duidelijk of het meer of minder moet worden."),
    "no-source": gettext_lazy("Er staat geen bron bij."),
    "year-elsewhere": gettext_lazy("Het jaar staat niet in de tekst zelf."),
    "columns-unknown": gettext_lazy("Van deze tabel is een kolom niet begrepen."),
}
"""Cue (`reading.forms.surety.weights`) → what it means for a reviewer."""
