"""Small looks at Dutch wording that several rules share: same words, figures, the end of a date, euros."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal

_NOTHING = re.compile(r"[\W_]+")
_SOURCE = re.compile(r"\(?\b(?:gegevens)?bron(?:nen)?:.*", re.IGNORECASE | re.DOTALL)
_SMALL = {
    "de", "het", "een", "en", "of", "in", "op", "van", "voor", "met", "bij", "naar", "aan", "te", "om", "uit", "door",
    "dat", "die", "is", "zijn", "er", "we", "wij", "ze", "hun", "dit", "deze", "wordt", "worden", "heeft", "hebben",
    "minste", "minimaal", "maximaal", "tenminste", "procent", "alle",
}  # fmt: skip
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-Z])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NO_MEASURE = re.compile(
    r"""
    \b (?: groep(?:en)? | klas(?:sen)? | (?:leer|school)jaar | thema | fase | stap | artikel | lid | niveau | hoofdstuk
         | paragraaf | bijlage | pijler | lijn | spoor | doel | nr\.? ) \s+ \d+[a-z]?
         (?: \s*(?:,|en|t/m|tot|-)\s* \d+[a-z]? )*
    | \b \d+ \s*[-–/]\s* \d+ (?:\s*-?(?:jaar|jarigen?))? \b (?!\s*(?:%|procent))
    | \b \d+ (?:e|ste|de) \b
    | \b \d+ (?:\s*(?:tot|t/m|en)\s*\d+)? \s*-?(?:jaar|jarigen?) \b
    | \b (?:19|20) \d\d \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MEASURE = re.compile(
    r"""
    \d | \b(?: twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | vijftien | twintig
    | dertig | veertig | vijftig | honderd | duizend | helft | kwart | halver\w+ | verdubbel\w+ | procent )\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ALL = re.compile(r"\b(?:alle|iedere?|elke?|ieders|geen(?: enkele?)?|niemand|iedereen)\b", re.IGNORECASE)


def normal(text: str) -> str:
    """Return `text` as it is compared: lower case, without punctuation or a source note ("Bron: …")."""
    if "ron" in text or "RON" in text:
        text = _SOURCE.sub(" ", text)
    return _NOTHING.sub(" ", text.casefold()).strip()


def content(text: str) -> list[str]:
    """Return the words of `text` that carry meaning: no articles and the like, no figures."""
    return [word for word in normal(text).split() if word not in _SMALL and not word.isdigit()]


def first_sentence(text: str) -> str:
    """Return `text` up to where a new sentence begins: a full stop, question or exclamation mark and a capital."""
    end = _SENTENCE_END.search(text)
    return text[: end.start()] if end else text


def has_figure(text: str) -> bool:
    """Whether `text` holds a figure that measures something: no year, age, group, rank or chapter."""
    return bool(_MEASURE.search(text)) and bool(_MEASURE.search(_NO_MEASURE.sub(" ", text)))


def says_all(text: str) -> bool:
    """Whether `text` speaks of all or none, which is a figure too: 100% or 0."""
    return bool(_ALL.search(text))


def years(text: str) -> set[str]:
    """Return the years that `text` names."""
    return set(_YEAR.findall(text))


def last_day(when: str) -> date | None:
    """Return the last day that a coarse date of a draft can mean, or None where there is no such day.

    "2024" is 31 December 2024, "2024-02" 29 February 2024, a span its end.
    """
    year, month, day = ([*map(int, when.rpartition("/")[2].split("-")), 0, 0])[:3]
    try:
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None


def euros(amount: Decimal, language: str = "nl") -> str:
    """Return `amount` as it is written: € 1.234,50, without cents where there are none."""
    whole = amount == amount.to_integral_value()
    text = f"{abs(amount):,.0f}" if whole else f"{abs(amount):,.2f}"
    if language == "nl":
        text = text.translate(str.maketrans(",.", ".,"))
    return f"{'-' if amount < 0 else ''}€ {text}"
