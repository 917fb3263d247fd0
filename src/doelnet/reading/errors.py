"""What can be wrong with a file, in the reader's language: what is wrong, and what to do."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """Why a file could not be read."""

    MISSING = "missing"
    EMPTY = "empty"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    MISLABELLED = "mislabelled"
    TOO_LARGE = "too-large"
    TOO_MANY_CELLS = "too-many-cells"
    TOO_LONG = "too-long"
    UNSUPPORTED = "unsupported"
    NO_TEXT = "no-text"
    NOT_A_DRAFT = "not-a-draft"
    TIME = "time"
    CRASH = "crash"
    MEMORY = "memory"
    UNFORESEEN = "unforeseen"


MESSAGES: dict[Trouble, dict[str, str]] = {
    Trouble.MISSING: {
        "nl": "bestaat niet of mag niet worden gelezen. Controleer de naam en uw rechten.",
        "en": "does not exist or may not be read. Check its name and your rights.",
    },
    Trouble.EMPTY: {
        "nl": "is leeg. Sla het document opnieuw op en probeer het nog eens.",
        "en": "is empty. Save the document again and retry.",
    },
    Trouble.ENCRYPTED: {
        "nl": "is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en probeer het nog eens.",
        "en": "is protected by a password. Save it without one and retry.",
    },
    Trouble.DAMAGED: {
        "nl": "is afgebroken of beschadigd ({detail}). Haal het document opnieuw op.",
        "en": "is cut off or damaged ({detail}). Fetch the document again.",
    },
    Trouble.MISLABELLED: {
        "nl": "heet {named}, maar bevat {found}. Geef het bestand de juiste extensie.",
        "en": "is called {named} but holds {found}. Give the file its right extension.",
    },
    Trouble.TOO_LARGE: {
        "nl": "is {size} MB groot; Doelnet leest tot {limit} MB. Splits het document of verwijder afbeeldingen.",
        "en": "is {size} MB; Doelnet reads up to {limit} MB. Split the document or remove images.",
    },
    Trouble.TOO_LONG: {
        "nl": "heeft {size} {what}; Doelnet leest er tot {limit}. Splits het document.",
        "en": "has {size} {what}; Doelnet reads up to {limit}. Split the document.",
    },
    Trouble.TOO_MANY_CELLS: {
        "nl": "heeft een blad met {rows} rijen en {columns} kolommen; Doelnet leest 1000 kolommen en 500.000 cellen. "
        "Haal weg wat niet nodig is, of verdeel het over bladen.",
        "en": "has a sheet of {rows} rows and {columns} columns; Doelnet reads up to 1000 columns and 500,000 cells. "
        "Remove what is not needed, or part it into sheets.",
    },
    Trouble.UNSUPPORTED: {
        "nl": "is van een soort die Doelnet niet leest ({found}). Gebruik {known}.",
        "en": "is of a kind that Doelnet does not read ({found}). Use {known}.",
    },
    Trouble.NO_TEXT: {
        "nl": "bevat geen tekst, alleen afbeeldingen (een scan). {advice}",
        "en": "holds no text, only images (a scan). {advice}",
    },
    Trouble.NOT_A_DRAFT: {
        "nl": "is geen concept-inlezing: {detail}.",
        "en": "is not a draft: {detail}.",
    },
    Trouble.TIME: {
        "nl": "was na {seconds} seconden nog niet gelezen. Splits het document, of geef het meer tijd.",
        "en": "was not read within {seconds} seconds. Split the document, or give it more time.",
    },
    Trouble.CRASH: {
        "nl": "liet het lezen vastlopen ({detail}). Meld dit met het document erbij.",
        "en": "made reading crash ({detail}). Please report this, with the document.",
    },
    Trouble.MEMORY: {
        "nl": "vroeg meer geheugen dan mag ({limit} MB). Splits het document of verwijder afbeeldingen.",
        "en": "asked for more memory than it may have ({limit} MB). Split the document or remove images.",
    },
    Trouble.UNFORESEEN: {
        "nl": "kon niet worden gelezen ({detail}). Meld dit met het document erbij.",
        "en": "could not be read ({detail}). Please report this, with the document.",
    },
}


DETAILS: dict[str, dict[str, str]] = {
    "cut": {"nl": "het bestand houdt te vroeg op", "en": "the file stops too early"},
    "structure": {"nl": "de opbouw klopt niet", "en": "its structure is broken"},
    "deep": {"nl": "de onderdelen staan te diep in elkaar", "en": "its parts are nested too deeply"},
    "install-ocr": {
        "nl": "Installeer Tesseract met Nederlands (tesseract-ocr-nld), of maak het eerst doorzoekbaar.",
        "en": "Install Tesseract with Dutch (tesseract-ocr-nld), or make it a searchable document first.",
    },
    "unreadable": {
        "nl": "Ook tekstherkenning vond er geen leesbare tekst in. Scan het opnieuw, scherper en recht.",
        "en": "Text recognition found nothing readable in it either. Scan it again, sharper and straight.",
    },
    "bomb": {"nl": "de inhoud is uitgepakt te groot", "en": "its content is too large once unpacked"},
}
"""What is damaged, for the `detail` of DAMAGED; what to do about a scan, for the `advice` of NO_TEXT."""


_USUAL: dict[Trouble, dict[str, object]] = {Trouble.NO_TEXT: {"advice": "install-ocr"}}


class ReadError(Exception):
    """A file that could not be read; `message(language)` says what is wrong with it and what to do."""

    def __init__(self, trouble: Trouble, **detail: object) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.detail = {**_USUAL.get(trouble, {}), **detail}

    def message(self, language: str = "nl") -> str:
        """Return what is wrong and what to do, to stand after the file's name."""
        chosen = "en" if language.startswith("en") else "nl"
        return MESSAGES[self.trouble][chosen].format(
            **{key: _said(value, chosen) for key, value in self.detail.items()}
        )


def _said(value: object, language: str) -> object:
    """Return a detail in the reader's language: by its name, or from its own words."""
    if isinstance(value, dict):
        return value[language]
    return DETAILS.get(value, {}).get(language, value) if isinstance(value, str) else value
