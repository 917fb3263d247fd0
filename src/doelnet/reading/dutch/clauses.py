"""Clauses: whether a stretch of Dutch holds a finite verb, and which part of a sentence is its main clause."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from doelnet.reading.dutch import date_pattern
from doelnet.reading.dutch.letters import holds, small


def _list(words: str) -> list[str]:
    return words.split()


_WEAK = _list("""
    aanbieden aansluiten behandelen afronden agenderen bespreken bevorderen bouwen controleren delen evalueren
    faciliteren functioneren gebruiken groeien hopen implementeren informeren investeren inventariseren inzetten
    kosten leggen leiden leren leveren maken monitoren ondersteunen ontwikkelen openen opstarten organiseren passen
    plaatsen plannen praten publiceren realiseren regelen richten starten stellen dalen stimuleren sturen toetsen
    trainen uitbreiden uitvoeren verbeteren verdelen verhogen verlagen vergroten verminderen versterken vertalen
    verwachten verwerken volgen voltooien voorzien voortzetten vormen vragen werken willen zetten zorgen bereiken
    bekrachtigen dienen beschikken streven tekenen ondertekenen vaststellen presenteren opleveren kennen halen
    tellen voelen steunen melden oefenen bellen spelen wonen ervaren leven deelnemen vergaderen betalen
    vereenvoudigen koppelen landen lukken testen proeven ronden ontmoeten stoppen verruimen vervangen verzorgen
    begeleiden bezorgen verhuizen gunnen huren kopen vullen raken vieren draaien
""")
_PRESENT = _list("""
    is zijn ben wordt worden heeft hebben zal zullen gaat gaan kan kunnen moet moeten mag mogen wil doet doen komt
    komen staat staan ziet zien krijgt krijgen geeft geven neemt nemen begint beginnen vindt vinden ligt liggen
    blijft blijven biedt bieden brengt brengen schrijft schrijven weet weten houdt houden sluit sluiten blijkt
    blijken bestaat bestaan loopt lopen verschijnt verschijnen besluit besluiten spreekt spreken stijgt stijgen
    onderzoekt onderzoeken ontvangt ontvangen helpt helpen zit zitten leest lezen draagt dragen laat laten kiest
    kiezen zoekt zoeken werft werven zendt zenden verbindt verbinden voldoet voldoen voorkomt voorkomen verloopt
    verlopen ontstaat ontstaan betrekt betrekken bezoekt bezoeken treft treffen trekt trekken vervalt vervallen
    verblijft rijdt rijden eet eten bewaakt bedenkt beslist beslissen
""")
_STRONG_PAST = _list("""
    was waren werd werden had hadden zou zouden ging gingen kon konden moest moesten mocht mochten wilde wilden deed
    deden kwam kwamen stond stonden zag zagen kreeg kregen gaf gaven nam namen begon begonnen vond vonden lag lagen
    bleef bleven bood boden bracht brachten schreef schreven wist wisten hield hielden sloot sloten bleek bleken
    bestond bestonden liep liepen verscheen verschenen besloot besloten sprak spraken steeg stegen onderzocht
    onderzochten ontving ontvingen hielp hielpen zat zaten las lazen droeg droegen liet lieten koos kozen zocht
    zochten wierf verliep ontstond bezocht bezochten trof troffen trok trokken voldeed bedroeg bedroegen dacht
    dachten kocht kochten viel vielen verviel vervielen sloeg keek keken won wonnen vertrok riep riepen trad traden
    greep grepen
""")


def _stems(infinitive: str) -> set[str]:
    """Return the stems a verb may have: with a long vowel (maken, maak-) and without (openen, open-)."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    stems = {stem}
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stems.add(stem[:-1])
    elif len(stem) > 2 and stem[-1] not in "aeiou" and stem[-2] in "aeou" and stem[-3] not in "aeiou":
        stems.add(stem[:-1] + stem[-2] + stem[-1])
    return {s[:-1] + {"v": "f", "z": "s"}.get(s[-1], s[-1]) for s in stems}


def _present(infinitive: str) -> set[str]:
    return {infinitive, *(stem if stem.endswith("t") else f"{stem}t" for stem in _stems(infinitive))}


def _past(infinitive: str) -> set[str]:
    hard = infinitive.removesuffix("en").endswith(("t", "k", "f", "s", "ch", "p", "x"))
    endings = ("te", "ten") if hard else ("de", "den")
    return {f"{stem}{ending}" for stem in _stems(infinitive) for ending in endings}


PAST = frozenset(_STRONG_PAST).union(*map(_past, _WEAK)) - {"delen", "leden", "maten"}
FINITE = frozenset(_PRESENT).union(PAST, *map(_present, _WEAK))
_SUBORDINATE = (
    "die|dat|wat|wie|waar\\w*|zodat|omdat|doordat|nadat|voordat|toen|wanneer|als|indien|terwijl"
    "|hoewel|sinds|mits|tenzij|"
    "opdat|zoals|of|ter"
)
_SPLIT = re.compile(
    rf"[\s,;:()](?:(?<!\s)|(?=[\s–—()oznw-]))(?:(?:(?<=[,;:])|(?<=\s)\s*[–—-])\s+(?=(?:{_SUBORDINATE})\b)|(?<=\s)\s*(?=om\s)"
    rf"|(?<=\w\s)\s*(?=(?:zodat|omdat|nadat|waarbij|waarin|waarmee|waardoor|waarvan)\s)"
    rf"|(?:(?<=[()])|(?<=\s)\s*[()])\s*)"
)
"""Opens with the signs at which a sentence can be split, a blank where such a word can follow: quick to pass over."""
_MOMENT = (
    r"(?:(?:de|het|begin|eind|medio|half|dit|deze|vorige?|afgelopen|eerste|tweede|derde|vierde)\s+)*(?:\d{1,2}(?:\s+|[-/]))?"
    rf"(?:\d{{1,4}}\b|{'|'.join(date_pattern.MONTH_NAMES[1:])}|zomer|herfst|winter|lente|voorjaar|najaar|kerst|kwartaal"
    r"|(?:school)?jaar\b|maand\b|week\b)"
)
"""A moment, behind "sinds": then this is no conjunction."""
_LEADING = re.compile(
    rf"(?:nadat|voordat|toen|wanneer|als|indien|hoewel|terwijl|omdat|doordat|sinds\s+(?!{_MOMENT})(?=[^,]+,)|zoals|mits)\b",
    re.I,
)
_WORD = re.compile(r"\w+")


_ENDING = re.compile(r"\b(?!(?:\w*kinder|jonger|ouder|ander|goeder)en\b)[a-zé]{3,}(?:eert|eren|elt|ert|igt|dt)\b")
_INVERTED = re.compile(
    r"(?:In|Op|Vanaf|Per|Sinds|Eind|Begin|Medio)\s(?:(?:het|de)\s\w+\s(?:kwartaal|helft)\svan\s)?(?:\d{1,2}\s)?(?:[a-z]+\s)?\d{4}\s[a-z]{3,}(?:t|en|de|te|den|ten)\s"
)
_PARTED = re.compile(
    r"\s(?<!de\s)(?<!het\s)(?<!een\s)[a-z]{3,}[dt]en?\s(?:in|op|eind|begin|medio|per|vanaf)\s"
    r"(?:\d{1,2}\s)?(?:[a-z]+\s)?\d{4}\s(?:[^.;:]{0,80}\s)?"
    r"(?:af|over|toe|uit|aan|in|door|weg|terug|mee|bij|samen|vast|stil|deel|plaats)[.!]?$"
)
"""A verb of which a part stands at the end, around when it was: "De bouwer haakte in mei 2026 af."."""


class Clause(NamedTuple):
    """A clause and where it stands in its sentence; `main` is False for what starts as a subordinate one."""

    start: int
    end: int
    main: bool


def has_finite_verb(text: str) -> bool:
    """Whether `text` holds a word that is (or can be) a finite verb; with a capital it is a name."""
    said = text if not text.isupper() else text.lower()
    if not FINITE.isdisjoint(said.split()):  # most sentences hold one between blanks
        return True
    words = _WORD.findall(said)
    own = {word.lower() for word in words[:1]} | {word for word in words if word[0].islower()}
    return not FINITE.isdisjoint(own) or bool(_ENDING.search(text) or _INVERTED.match(text) or _is_parted(text))


def _is_parted(text: str) -> bool:
    return holds(text, _CENTURY) and bool(_PARTED.search(text))


_CENTURY = ("20", "19")


def is_past(text: str) -> bool:
    """Whether the first finite verb of `text` is in the past tense."""
    return next((word in PAST for word in _WORD.findall(text.lower()) if word in FINITE), False)


_STATES = frozenset(
    _list("telt tellen telde telden bestaat bestaan bestond bestonden kent kennen beschikt beschikken beschikte")
)


def is_state(text: str) -> bool:
    """Whether `text` tells by its first verb how things are, and nothing that happens: "De wijk telt drie scholen"."""
    return next((word in _STATES for word in _WORD.findall(text.lower()) if word in FINITE), False)


def split(sentence: str) -> list[Clause]:
    """Return the clauses of `sentence`. "om … te" counts as main: a plan's promise is worded so."""
    cuts = [0, *(m.end() for m in _SPLIT.finditer(small(sentence))), len(sentence)]
    starts_sub = bool(_LEADING.match(sentence))
    if starts_sub and "," in sentence:
        cuts = sorted({*cuts, sentence.index(",") + 1})
    clauses = []
    for start, end in itertools.pairwise(cuts):
        main = _is_main(sentence, start, starts_sub and start == 0)
        back = _BACK.search(sentence, start + 1, end) if start and not main else None
        if back is not None and back[1].lower() in FINITE:
            clauses.append(Clause(start, back.start(1), False))
            start, main = back.start(1), _is_main(sentence, back.start(1), False)
        if start < end:
            clauses.append(Clause(start, end, main))
    return clauses


_BACK = re.compile(r",\s+(\w+)")
"""Behind a clause between commas the sentence goes on with its verb: "De groep, die in mei begon, komt bijeen"."""


_SUB_START = re.compile(rf"\s*(?:{_SUBORDINATE})\b", re.I)


def _is_main(sentence: str, start: int, leading: bool) -> bool:
    if start == 0:
        return not leading
    inside = sentence.count("(", 0, start) > sentence.count(")", 0, start)
    return not inside and not _SUB_START.match(sentence, start)


_NOT_NOUN = frozenset(
    [
        "eind",
        "begin",
        "medio",
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
        "waar",
        "waarin",
        "waarbij",
        "waarmee",
        "die",
        "onze",
        "hun",
        "alle",
    ]
)
_TOKEN = re.compile(r"[\w'’/-]+|[^\w\s]")


_PLURAL = re.compile(r"(?:en|s|['’]s|fte|punt|uur|keer|jaar)$", re.IGNORECASE)


OF_ALL = re.compile(r"\d\s+van\s+(?:de|het|onze|alle)\s+$", re.IGNORECASE)
"""What stands before the number of all there are: "8 van de 14 scholen"."""
_OF_ALL = re.compile(r"\s+van\s+(?:de|het|onze|alle)\s+\d+(?=\s)", re.IGNORECASE)


def noun_after(text: str, position: int) -> str | None:
    """Return the noun that a number ending at `position` counts, without its adjectives, or None."""
    words = []
    position = whole.end() if (whole := _OF_ALL.match(text, position)) else position
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
        if _PLURAL.search(word) and word.lower() not in ("extra", "eigen"):
            return word
    return next(
        (w for w in words if not w.endswith("e") and w.lower() not in ("extra", "eigen")), words[-1] if words else None
    )
