"""The few words that the diagram adds to the plan's own, in Dutch and English."""

from __future__ import annotations

from .graph import Language

PHRASES: dict[str, dict[Language, str]] = {
    "diagram": {"nl": "Diagram: wat draagt bij aan wat", "en": "Diagram: what contributes to what"},
    "placeholder": {"nl": "nog niet bepaald", "en": "not yet settled"},
    "owner": {"nl": "Van: {}", "en": "Owner: {}"},
    "leads to": {"nl": "Draagt bij aan: {}", "en": "Contributes to: {}"},
    "show group": {"nl": "Toon {}", "en": "Show {}"},
    "fold group": {"nl": "Vouw {} weer in", "en": "Fold {} again"},
    "in year": {"nl": "{} in {}", "en": "{} in {}"},
    "skip": {"nl": "Ga voorbij het diagram", "en": "Skip the diagram"},
    "words": {"nl": "Hetzelfde in woorden", "en": "The same in words"},
    "picture": {"nl": "Terug naar het diagram", "en": "Back to the diagram"},
    "nothing": {"nl": "Bij deze keuze hoort geen enkel onderdeel.", "en": "Nothing in this plan meets this choice."},
    "clear": {"nl": "Toon het hele plan", "en": "Show the whole plan"},
    "also": {"nl": "staat hierboven met wat eraan bijdraagt", "en": "stands above with what contributes to it"},
    "unfold all": {"nl": "Klap alles uit", "en": "Unfold all"},
    "fold all": {"nl": "Klap alles in", "en": "Fold all"},
    "filter": {"nl": "Kies wat u ziet", "en": "Choose what you see"},
    "remove": {"nl": "haal deze keuze weg", "en": "remove this choice"},
    "of whom": {"nl": "Van wie", "en": "Whose"},
    "columns": {"nl": "Kolommen", "en": "Columns"},
    "hint": {
        "nl": "Wijs een kaart aan om te zien wat ermee samenhangt. Met Esc ziet u alles weer.",
        "en": "Point at a card to see what belongs with it. Press Esc to see everything again.",
    },
}


def say(language: Language, phrase: str, *parts: object) -> str:
    """Return a phrase in a language with `parts` filled in; raises KeyError for a phrase that there is not."""
    return PHRASES[phrase][language].format(*parts)
