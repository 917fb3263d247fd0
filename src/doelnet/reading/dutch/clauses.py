"""Clauses: whether a stretch of Dutch holds a finite verb, and which part of a sentence is its main clause."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

_WEAK = [
    "aanbieden",
    "aansluiten",
    "afronden",
    "agenderen",
    "besluiten",
    "bespreken",
    "bestaan",
    "bevorderen",
    "bieden",
    "bijdragen",
    "borgen",
    "bouwen",
    "brengen",
    "controleren",
    "delen",
    "deelnemen",
    "doen",
    "dragen",
    "evalueren",
    "faciliteren",
    "functioneren",
    "gaan",
    "gebruiken",
    "geven",
    "groeien",
    "helpen",
    "houden",
    "hopen",
    "implementeren",
    "informeren",
    "investeren",
    "inventariseren",
    "inzetten",
    "kiezen",
    "komen",
    "kosten",
    "krijgen",
    "laten",
    "leggen",
    "leiden",
    "leren",
    "leveren",
    "liggen",
    "lopen",
    "maken",
    "monitoren",
    "moeten",
    "nemen",
    "onderzoeken",
    "ondersteunen",
    "ontstaan",
    "ontvangen",
    "ontwikkelen",
    "openen",
    "opstarten",
    "organiseren",
    "passen",
    "plaatsen",
    "plannen",
    "praten",
    "publiceren",
    "realiseren",
    "regelen",
    "richten",
    "schrijven",
    "sluiten",
    "spreken",
    "staan",
    "starten",
    "stellen",
    "stijgen",
    "dalen",
    "stimuleren",
    "sturen",
    "toetsen",
    "trainen",
    "uitbreiden",
    "uitvoeren",
    "verbeteren",
    "verbinden",
    "verdelen",
    "verhogen",
    "verlagen",
    "verlopen",
    "vergroten",
    "verminderen",
    "verschijnen",
    "versterken",
    "vertalen",
    "vervangen",
    "verwachten",
    "verwerken",
    "vinden",
    "volgen",
    "voldoen",
    "voorkomen",
    "voorzien",
    "voortzetten",
    "vormen",
    "vragen",
    "weten",
    "werken",
    "werven",
    "willen",
    "zenden",
    "zetten",
    "zien",
    "zitten",
    "zoeken",
    "zorgen",
    "blijven",
    "blijken",
    "bereiken",
    "bekrachtigen",
    "betrekken",
    "bezoeken",
    "beginnen",
    "vergaderen",
    "hebben",
    "worden",
    "zullen",
    "kunnen",
    "mogen",
    "dienen",
    "beschikken",
    "streven",
    "tekenen",
    "ondertekenen",
    "vaststellen",
    "presenteren",
    "opleveren",
]
_STRONG = {
    "is",
    "zijn",
    "was",
    "waren",
    "ben",
    "wordt",
    "worden",
    "werd",
    "werden",
    "heeft",
    "hebben",
    "had",
    "hadden",
    "zal",
    "zullen",
    "zou",
    "zouden",
    "gaat",
    "gaan",
    "ging",
    "gingen",
    "kan",
    "kunnen",
    "kon",
    "konden",
    "moet",
    "moeten",
    "moest",
    "moesten",
    "mag",
    "mogen",
    "wil",
    "willen",
    "wilde",
    "wilden",
    "doet",
    "doen",
    "deed",
    "deden",
    "komt",
    "komen",
    "kwam",
    "kwamen",
    "staat",
    "staan",
    "stond",
    "stonden",
    "ziet",
    "zien",
    "zag",
    "zagen",
    "krijgt",
    "krijgen",
    "kreeg",
    "kregen",
    "geeft",
    "geven",
    "gaf",
    "gaven",
    "neemt",
    "nemen",
    "nam",
    "namen",
    "begint",
    "beginnen",
    "begon",
    "begonnen",
    "vindt",
    "vinden",
    "vond",
    "vonden",
    "ligt",
    "liggen",
    "lag",
    "lagen",
    "blijft",
    "blijven",
    "bleef",
    "bleven",
    "biedt",
    "brengt",
    "bracht",
    "brachten",
    "schrijft",
    "schreef",
    "weet",
    "wist",
    "wisten",
    "houdt",
    "hield",
    "hielden",
    "sluit",
    "sloot",
    "sloten",
    "bleek",
    "bleken",
    "blijkt",
    "bestaat",
    "loopt",
    "liep",
    "verscheen",
    "verschijnt",
    "besloot",
    "besloten",
    "sprak",
    "spraken",
    "spreekt",
}


def _forms(infinitive: str) -> set[str]:
    """Return the regular forms of a verb, its stem with a long vowel (maken, maakt) and without (openen, opent)."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    short = _conjugated(infinitive, stem)
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stem = stem[:-1]
    elif len(stem) > 2 and stem[-1] not in "aeiou" and stem[-2] in "aeou" and stem[-3] not in "aeiou":
        stem = stem[:-1] + stem[-2] + stem[-1]
    return short | _conjugated(infinitive, stem)


def _conjugated(infinitive: str, stem: str) -> set[str]:
    stem = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    third = stem if stem.endswith("t") else stem + "t"
    past = stem + ("te" if stem[-1] in "tkfsp" else "de")
    return {infinitive, third, past, past + "n"}


FINITE = frozenset(_STRONG.union(*map(_forms, _WEAK)))
_SUBORDINATE = (
    "die|dat|wat|wie|waar\\w*|zodat|omdat|doordat|nadat|voordat|toen|wanneer|als|indien|terwijl"
    "|hoewel|sinds|mits|tenzij|"
    "opdat|zoals|of|ter"
)
_SPLIT = re.compile(
    rf"(?:,\s+|\s+[–—-]\s+|;\s+|:\s+)(?=(?:{_SUBORDINATE})\b)|\s+(?=om\s)|(?<=\w)\s+(?=(?:zodat|omdat"
    rf"|nadat|waarbij|waarin|waarmee|waardoor|waarvan)\s)|\s*[()]\s*",
    re.I,
)
_LEADING = re.compile(
    r"(?:nadat|voordat|toen|wanneer|als|indien|hoewel|terwijl|omdat|doordat|sinds\s+(?!\w+\s+\d{4}"
    r"|\d{4})|zoals|mits)\b",
    re.I,
)
_WORD = re.compile(r"\w+")


class Clause(NamedTuple):
    """A clause and where it stands in its sentence; `main` is False for what starts as a subordinate one."""

    start: int
    end: int
    main: bool


def has_finite_verb(text: str) -> bool:
    """Whether `text` holds a word that is (or can be) a finite verb."""
    return any(word in FINITE for word in _WORD.findall(text.lower()))


def split(sentence: str) -> list[Clause]:
    """Return the clauses of `sentence`. "om … te" counts as main: a plan's promise is worded so."""
    cuts = [0, *(m.end() for m in _SPLIT.finditer(sentence)), len(sentence)]
    starts_sub = bool(_LEADING.match(sentence))
    if starts_sub and "," in sentence:
        cuts = sorted({*cuts, sentence.index(",") + 1})
    clauses = []
    for start, end in itertools.pairwise(cuts):
        if start < end:
            clauses.append(Clause(start, end, _is_main(sentence, start, starts_sub and start == 0)))
    return clauses


_SUB_START = re.compile(rf"\s*(?:{_SUBORDINATE})\b", re.I)


def _is_main(sentence: str, start: int, leading: bool) -> bool:
    if start == 0:
        return not leading
    inside = sentence.count("(", 0, start) > sentence.count(")", 0, start)
    return not inside and not _SUB_START.match(sentence, start)


_NOT_NOUN = frozenset(
    [
        "tussen",
        "binnen",
        "buiten",
        "samen",
        "zonder",
        "tegen",
        "eigen",
        "open",
        "door",
        "sinds",
        "meer",
        "minder",
        "dan",
        "of",
        "en",
        "tot",
        "met",
        "voor",
        "van",
        "op",
        "in",
        "is",
        "als",
        "was",
        "extra",
        "zijn",
        "worden",
        "hebben",
        "wel",
        "niet",
        "nog",
        "dus",
        "na",
        "naar",
        "uit",
        "om",
        "bij",
        "per",
        "aan",
        "te",
        "de",
        "het",
        "een",
        "jaar",
        "procent",
        "%",
        "keer",
        "maal",
        "euro",
        "deze",
        "onze",
        "hun",
        "alle",
    ]
)
_TOKEN = re.compile(r"[\w'’/-]+|[^\w\s]")


def noun_after(text: str, position: int) -> str | None:
    """Return the noun that a number ending at `position` counts, without its adjectives, or None."""
    words = []
    for match in _TOKEN.finditer(text, position, position + 120):
        word = match[0]
        if not word[0].isalpha() or (
            word.lower() in _NOT_NOUN and word.lower() not in ("extra", "jaar", "keer", "eigen")
        ):
            break
        words.append(word)
        if len(words) == 4:
            break
    for word in words:
        if re.search(r"(?:en|s|['’]s|fte|punt|uur|keer|jaar)$", word, re.I) and word.lower() not in ("extra", "eigen"):
            return word
    return next(
        (w for w in words if not w.endswith("e") and w.lower() not in ("extra", "eigen")), words[-1] if words else None
    )
