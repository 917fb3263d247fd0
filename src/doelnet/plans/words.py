"""The plan's own words for its kinds, and how Dutch makes more than one of them."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from doelnet.draft import Element

USUAL = {
    "theme": ("Thema", "Thema's"),
    "goal": ("Doel", "Doelen"),
    "benefit": ("Baat", "Baten"),
    "capability": ("Vermogen", "Vermogens"),
    "target": ("Streefdoel", "Streefdoelen"),
    "effort": ("Inspanning", "Inspanningen"),
    "result": ("Resultaat", "Resultaten"),
}
"""What a kind is called where the plan has no word of its own: singular, plural."""

PLURALS = {
    "doel": "doelen", "thema": "thema's", "programma": "programma's", "focuspunt": "focuspunten", "opgave": "opgaven",
    "middel": "middelen", "resultaat": "resultaten", "inspanning": "inspanningen", "actie": "acties",
    "activiteit": "activiteiten", "maatregel": "maatregelen", "baat": "baten", "vermogen": "vermogens",
    "beweging": "bewegingen", "ambitie": "ambities", "stap": "stappen", "speerpunt": "speerpunten",
    "streefcijfer": "streefcijfers", "onderdeel": "onderdelen", "project": "projecten", "indicator": "indicatoren",
    "afspraak": "afspraken", "pijler": "pijlers", "lijn": "lijnen", "taak": "taken", "waarde": "waarden",
    "cijfer": "cijfers", "bijdrage": "bijdragen",
}  # fmt: skip


def plural(word: str) -> str:
    """Return the plural of a Dutch word for a kind ("Beleidsdoel" → "Beleidsdoelen"), part by part at a slash."""
    return re.sub(r"[^\s/]+(?=\s*(?:/|$))", lambda m: _plural(m.group()), word)


def _plural(word: str) -> str:
    lower = word.lower()
    if word.isupper():
        return word + "'s"
    for ending, many in PLURALS.items():
        if lower.endswith(ending):
            return word[: len(word) - len(ending)] + (many if word[-len(ending)].islower() else many.capitalize())
    if lower.endswith(("en", "s")):
        return word
    if lower.endswith(("a", "o", "u", "y")):
        return word + "'s"
    if lower.endswith(("ing", "heid", "teit", "punt")):
        return word[:-4] + "heden" if lower.endswith("heid") else word + "en"
    return word + ("s" if lower.endswith(("e", "el", "er", "em")) else "en")


@lru_cache(maxsize=512)
def small(word: str) -> str:
    """Return a word for a kind as it stands within a sentence; "SMART-doel" and "KPI's" keep their capitals."""
    return re.sub(r"\w[\w'-]*", lambda m: m.group() if m.group()[1:2].isupper() else m.group().lower(), word)


def is_noun(label: str) -> bool:
    """Whether a label can stand for a kind: one word, or words that end in a known one ("Gewenste beweging")."""
    words = re.findall(r"[^\W\d_]+", label.lower())
    return len(label) <= 40 and bool(words) and (len(words) == 1 or words[-1].endswith(tuple(PLURALS)))


def own_word(kind: str, label: str) -> str:
    """Return what a goal is called by its own label; empty where it has none. Sub-goals may be called otherwise."""
    own = label.strip(" :") if kind == "goal" and is_noun(label) else ""
    return own[:1].upper() + own[1:]


def own_words(elements: Iterable[Element]) -> dict[str, tuple[str, str]]:
    """Return kind → (singular, plural) by the label most used for that kind; years are left out of labels."""
    counts: dict[str, Counter[str]] = {}
    for element in elements:
        label = re.sub(r"\s*\b(19|20)\d\d\b\s*", "", element.label or "").strip(" :")
        if label and is_noun(label):
            counts.setdefault(element.kind, Counter())[label] += 1
    words = {}
    for kind, labels in counts.items():
        word = max(labels, key=lambda label: (labels[label], -len(label), label))
        word = word[0].upper() + word[1:]
        words[kind] = (word, plural(word))
    return words
