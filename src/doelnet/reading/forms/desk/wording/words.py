"""The field's words: which role a heading, label or column title gives to what stands under it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch import dates
from doelnet.reading.dutch.letters import holds, small
from doelnet.reading.forms.desk.wording.column_words import role_of_title
from doelnet.reading.forms.desk.wording.phrases import Opening, one_of
from doelnet.reading.forms.desk.wording.questions import of_question, of_statement
from doelnet.reading.forms.desk.wording.vocabulary import ROLES

_ADJECTIVE = re.compile(
    r"(?:(?:onze|ons|de|het|gezamenlijke|regionale|lokale|"
    r"gemaakte|concrete|belangrijkste|gewenste|nieuwe|inhoudelijke|centrale|"
    r"gedeelde|beoogde|geplande|voorgenomen|gekozen|bijbehorende|lopende|bestaande|aanvullende|uit\s+te\s+voeren|"
    r"geselecteerde|beoogd|bestuurlijk|ambtelijk|gewenst)\s+){1,2}"
)
_PRECEDENCE = (
    "target", "baseline", "actual", "indicator", "source", "unit", "result", "number", "owner", "effort", "benefit",
    "capability", "goal", "goalvalue", "theme", "planning", "budget", "fund", "partners", "status",
)  # fmt: skip
_ROLE = re.compile("|".join(f"(?P<{role}>{one_of(ROLES[role])})" for role in _PRECEDENCE))
"""Each role's words in a group of its own; where words have two roles the first counts."""
_may_open = Opening(*ROLES.values(), within=("lijn", "doel", "opgave", "ambitie"))
"""Whether a text in small letters could open with a role's words, such as "leerlijn" and "jaaropgave" too."""
_ASIDE = re.compile(r"\([^()]*\)")
_WHAT_IS = re.compile(r"wat\s+(?:is|zijn|was|waren|worden|wordt)\s+(?:(?:de|het|ons|onze|daarbij|dan)\s+)*(?P<rest>.+)")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s*(?:[-–/]|t/m|en)\s*(?:(?:19|20)\d\d|\d\d))?\+?")
_NOT_LINES = re.compile(r"(?:on|hot|web|mail|richt|leer|help|tele|water|beleids|dead|kosten|jeugd|chat|spoor|bus)lijn")
_GLUED = re.compile(r"(?<=[A-Za-z])(?=(?:19|20)\d\d(?!\d))")
_CENTURIES = ("20", "19")
_LOOSE_END = re.compile(r"\b(?:in|per|voor|van|eind|t/m|q[1-4])$")
_LOOSE = ("in", "per", "voor", "van", "eind", "t/m", "q1", "q2", "q3", "q4")
_FOR = re.compile(
    r"^(?P<word>(?:(?:onze|de|concrete|belangrijkste|operationele|tactische)\s+)?"
    r"(?:(?:sub|deel|beleids)?doelen|(?:sub)?doelstellingen|ambities|acties?|activiteiten|maatregelen|inspanningen|afspraken"
    r"|baten|vermogens|indicatoren|streefcijfers))"
    r"\s+(?:voor|in|bij|onder|op|per|uit|om|die|tot|tussen|met)\s+.{2,50}$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?P<word>doelen|doelstellingen|ambities|acties|activiteiten|maatregelen|inspanningen|afspraken|stappen|resultaten)"
    r"\s+(?:die|waar\w*)\s+[^.]{2,45}"
)
"""A noun with a clause of its own: "Stappen die wij zetten", "Doelen waaraan we werken"."""
_KINDS_SAID = frozenset({"goal", "target", "effort", "result", "benefit", "capability", "theme", "owner", "indicator"})
_BRACKETED = re.compile(r"(?P<outer>.*?)\s*\((?P<inner>[^()]{3,30})\)\s*")
_TIMES = re.compile(
    r"\s(?:(?:in|voor|over)\s+)?(?:(?:de\s+rest\s+van|heel|het\s+jaar|schooljaar)\s+)?"
    r"(?:19|20)\d\d(?:[-–/]\d{2,4})?(?=\s|$|[?:])"
    r"|\s(?:tot\s+nu\s+toe|tot\s+dusver|dit\s+(?:school)?jaar|volgend\s+(?:school)?jaar|al"
    r"|per\s+(?:school)?jaar|(?:in\s+)?(?:het|de)\s+(?:afgelopen|komende|volgende)\s+(?:(?:school)?ja(?:ar|ren)|tijd|periode))(?=\s|$|[?:])"
)
"""When, inside a label: "Dit hebben we in 2025 gedaan"."""
_TIMELY = (*_CENTURIES, "jaar", "jaren", "al", "tot", "tijd", "periode")
_ABOUT = re.compile(
    r"^(?P<word>(?:resultaatafspra(?:ak|ken)|streef(?:cijfers?|waarden?)|indicator(?:en)?|prestatie-indicator(?:en)?))"
    r"(?:\s[a-z][\w-]+){1,3}$",
    re.IGNORECASE,
)
"""A heading that says what its targets are about: "Resultaatafspraak vroegschool"."""
_GOALS_ABOUT = re.compile(
    r"(?P<word>(?:\([a-z]+\)|[a-z]+)?(?:doelen|doelstellingen)|ambities)"
    r"\s(?!(?:en|of|zijn|worden|behaald|bereikt|gehaald|bijgesteld|gesteld|uit|van)\b)[^\W\d][^.:?!]{2,60}",
    re.IGNORECASE,
)
"""A heading over several goals that says what they are about: "Doelstellingen De wijk als vertrekpunt"."""


class Column(NamedTuple):
    """What a column holds: its role, the year it is for, and its title as written."""

    role: str | None
    year: str | None
    title: str


_LONGEST = 160
"""How many characters a label may take: 70, its year, its time, and an aside between brackets."""


@lru_cache(maxsize=4096)
def role_of(label: str) -> str | None:
    """Return the role of a label or column title that consists of the field's words alone, or None.

    Of a question with a kind in brackets behind it ("Wat levert het op? (baat)") the brackets tell.
    """
    if len(label) > _LONGEST:
        return None
    label = small(label)
    if inner := _in_brackets(label.rstrip(" :")):
        return inner
    bare = (_ASIDE.sub(" ", label) if "(" in label else label).rstrip().rstrip(":?!.*")
    bare = (_YEARS.sub(" ", bare) if holds(bare, _CENTURIES) else bare).strip(" :?.-–/,")
    loose = _LOOSE_END.search(bare, max(0, len(bare) - 6)) if bare.endswith(_LOOSE) else None
    cut = (bare[: loose.start()] if loose else bare).strip(" :?.-–")
    opening = _ADJECTIVE.match(cut)
    timeless = cut
    if " " in label:
        timeless = (_TIMES.sub(" ", label) if holds(label, _TIMELY) else label).strip(" :?.-–")
    for said in dict.fromkeys((bare, cut, cut[opening.end() :] if opening else cut, timeless)):
        if said and len(said) <= 70 and (match := _role(said)) and not _NOT_LINES.fullmatch(said):
            return match.lastgroup
    if len(label) >= 80:
        return None
    if not label.rstrip().endswith("?"):
        return _of_phrase(timeless if len(timeless) < len(bare) else bare) if label[-1:] != "." else None
    if _FUTURE.match(label):
        return "goal"
    asked = _WHAT_IS.fullmatch(bare)
    match = _role(asked["rest"]) if asked else None
    return match.lastgroup if match else of_question(bare)


def _role(said: str) -> re.Match[str] | None:
    """Return the match of words, in small letters, that are a role's and nothing else."""
    return _ROLE.fullmatch(said) if _may_open(said) else None


_FUTURE = re.compile(r"(?:waar|hoe)\s+(?:staan|staat|zijn|is|ziet|leven|groeien)\b.*\b20(?:2[89]|[3-5]\d)\b")
"""A question after a year that is still far: "Waar staan we in 2035?"."""


def _of_phrase(said: str) -> str | None:
    said = " ".join(said.split())
    match = _RELATIVE.fullmatch(said)
    return role_of(match["word"]) if match else of_statement(said)


def _in_brackets(label: str) -> str | None:
    """Return the kind that stands in brackets behind a question, or behind words that say none themselves."""
    match = _BRACKETED.fullmatch(label) if label.rstrip().endswith(")") else None
    inner = _role(match["inner"]) if match else None
    if match is None or inner is None or inner.lastgroup not in _KINDS_SAID:
        return None
    asked = match["outer"].endswith("?") or _role(match["outer"]) is None
    return inner.lastgroup if asked else None


def parted(title: str) -> str:
    """Return a title with its letters and year apart: "R2024" is "R 2024"."""
    return _GLUED.sub(" ", title) if holds(title, _CENTURIES) else title


_SHORTENED = (
    "doelstelling", "beweging", "ambitie", "opgave", "thema", "inspanning", "activiteit", "maatregel", "indicator",
    "resultaat", "planning", "budget", "begroting", "verantwoordelijk", "eenheid", "toelichting", "afspraak",
)  # fmt: skip


def _whole(title: str) -> str:
    """Return the word that a title shortens: "Bew." is "beweging"."""
    if not title.endswith(".") or not 3 < len(title) < 9 or " " in title:
        return title
    return next((word for word in _SHORTENED if word.startswith(title[:-1].lower())), title)


_ASKING = ("Wie ", "Wanneer ", "Hoeveel ", "Welke ", "Door wie ")
"""How a question over a column opens that many write without its mark."""


@lru_cache(maxsize=4096)
def column(title: str) -> Column:
    """Return what the column under `title` holds."""
    found = dates.find(parted(title))
    year = found[-1].last_year if found else None
    role = role_of_title(title) or role_of(_whole(title))
    if role is None and title.startswith(_ASKING) and not title.rstrip().endswith("?"):
        role = of_question(small(title))
    if role is None and title and not title.rstrip().endswith("?"):
        words = title.split()
        role = role_of(words[0]) if len(words) <= 6 else None
        role = role if role not in ("theme", "status", "planning") else None
        role = role or (role_of(" ".join(words[-1:])) if len(words) <= 3 else None)
    return Column(role, year, title)


class Label(NamedTuple):
    """A label that opens a block: its role, word, number and year, and where the text behind it starts."""

    role: str
    word: str
    number: str | None
    start: int
    year: str | None = None


@lru_cache(maxsize=8192)
def label(text: str, heading: bool = False) -> Label | None:
    """Return the label that `text` opens with: "Doelstelling 1a: …", "Focuspunt: …", "Doel", or None.

    The word must stand alone, or be parted from the rest by a number, a colon or a dash; in a heading
    a blank and a capital will do ("Thema Gezond opgroeien"), and a few words more ("Acties voor dit jaar").
    A label that is the whole heading goes first, since all its words may have capitals ("Wat Willen We Bereiken?").
    """
    lowered = small(text)
    whole = role_of(text) if heading and len(text) < 80 and not _GOES_ON.search(text) else None
    if whole:
        return Label(whole, text.strip(" :?"), None, len(text))
    if heading and (several := _GOALS_ABOUT.fullmatch(text.rstrip(" :"))):
        return Label("goal", several["word"], None, len(text))
    about = _ABOUT.match(text.rstrip(" :")) if heading and len(text) < 60 else None
    may_open = _may_open(lowered)
    names = about and (text.isupper() or "indicator" not in about["word"].lower())
    in_heading = may_open and heading and not names and _OPENING_WORD.match(lowered)
    opening = _OPENING.match(lowered) if may_open and _PARTED.search(lowered, 0, _LONGEST) else None
    for match in (opening, _OPENING_HEADING.match(text) if in_heading else None):
        word = text[slice(*match.span("word"))] if match else ""
        if match and (role := role_of(word)) and not _SPEAKS.match(text, 0, match.end("rest")):
            number = text[slice(*match.span("number"))] if match["number"] is not None else None
            if heading and not number and role_of(text[match.start("rest") :]) in _BESIDE.get(role, ()):
                return Label(role, word.strip(), None, len(text))
            return Label(role, word.strip(), number, match.start("rest"), match["year"])
    role = role_of(text) if len(text) < (_LONGEST_QUESTION if text.endswith("?") else 60) else None
    if role:
        return Label(role, text.strip(" :?"), None, len(text))
    if run_in := _run_in(text):
        return run_in
    match = _FOR.match(text) if len(text) < 80 and (heading or text.endswith(":")) else None
    match = match or about
    if match and not text.endswith("."):
        return Label(role_of(match["word"].split()[-1]) or "effort", match["word"], None, len(text))
    return None


_BESIDE = {
    "goal": ("goal", "effort", "target", "indicator"),
    "theme": ("goal",),
    "effort": ("result", "planning", "owner"),
}
"""What titles of columns stand behind each other in a heading where a table was lost: "Ambitie Doelstellingen"."""
_LONGEST_QUESTION = 80
"""A question over a block may be longer than other labels: "Welk effect willen we op lange termijn bereiken?"."""
_SPEAKS = re.compile(
    r"(?:Bij|Voor|Van|Aan|Onder|Met|In)\s\w+\s\d[\d.a-z]*\s[a-z]"
    r"|[A-Z]\w+\s\d[\d.a-z]*\s(?:is|zijn|was|wordt|heeft|kent|bevat|omvat|bestaat|gaat|gaan|richt|hangt|sluit|draagt|valt|loopt"
    r"|hoort|telt|vraagt|beschrijft|geeft|staat|kost|krijgt|ligt|raakt|levert|verandert|wijzigt|vervalt|volgt|wil|kan|moet|zal|vormt"
    r"|verwijst|komt|maakt|dient)[\s,]"
)
"""A sentence that opens with what it is about: "Bij doel 2 horen …", "Programma 5 heeft …"."""
_GOES_ON = re.compile(r"(?<!\d)\d{1,3}(?!\d)|:\s*\S")
"""What parts the label in a heading from what stands behind it."""


def _run_in(text: str) -> Label | None:
    """Return the question or statement with which a short text opens: "Waar werken wij naartoe? Ieder kind …"."""
    match = _ASKED.match(text) if text.startswith(_ASKS) else None
    role = role_of(match["word"]) if match else None
    if match is None or role is None or len(text) - match.end() > 300:
        return None
    if role in ("effort", "goal", "result") and _NEXT.search(text, match.end()):
        return None
    return Label(role, match["word"].strip(" :?"), None, match.end())


_ASKS = ("Wa", "Ho", "Wie", "Wel", "Zo ", "Dit ", "Dat ", "Hier", "Daar")
_ASKED = re.compile(
    r"(?P<word>(?:Wat|Waar\w*|Hoe|Wie|Wanneer|Welke?)\s[^?:.!]{2,70}\?(?=:?\s)|(?:Zo|Dit|Dat|Hier\w*|Daar\w*)\s[^?:.!]{4,60}:):?\s+(?=\S)"
)
_NEXT = re.compile(r"[.!?]\s+[A-Z]")
"""A second sentence: what is told at length is prose."""
_ALL = "|".join(one_of(ROLES[role]) for role in _PRECEDENCE)
_NUMBER = r"(?:[a-z][.-]?)?\d{1,2}(?:\.\d{1,2})*\.?\s?[a-z]?|[ivx]{1,4}(?:[.-]\d{1,2}[a-z]?)?|[a-h]"
_IN_EURO = r"(?:\s+\((?:in\s+)?(?:€|euro['’]?s?|eur)\))?"
_OPENING = re.compile(
    rf"(?P<word>{_ALL})(?:\s+\(?(?:(?:eind|in|medio|voor)\s+)?(?P<year>(?:19|20)\d\d)\)?(?={_IN_EURO}\s*:))?{_IN_EURO}"
    rf"(?:\s+(?P<number>(?:{_NUMBER})(?:\s*(?:en|&|\+)\s*\d{{1,2}}[a-z]?)?)(?=[\s:.–—)-]|$)\s*[:.)]?\s*[-–—]?\s*"
    rf"|\s*[?.]?\s*:\s*|\s*\?\s+(?=\S)|\s+[-–—]\s+)(?P<rest>.*)$",
    re.DOTALL,
)
_PARTED = re.compile(r"[:?\s](?:(?<=[:?])|[-–—]\s|[a-z]?\d|(?:[ivx]{1,4}|[a-h])(?=[\s:.–—)-]|$)|[-–—]$)")
"""What parts the opening word from the rest: a text without it opens with none."""
_OPENING_WORD = re.compile(rf"(?:{_ALL})\s")
_LINKS = "AAN|BIJ|DIE|EN|IN|MET|NAAR|OF|OM|OP|OVER|PER|TOT|UIT|VAN|VOOR|WAAR"
"""Words in a heading in capitals behind which no name stands, but what goes on from the label."""
_OPENING_HEADING = re.compile(
    rf"(?P<word>{_ALL})(?P<number>)(?P<year>)\s+(?-i:(?P<rest>(?!(?:{_LINKS})\b)[A-Z'‘“\"].*))$",
    re.IGNORECASE | re.DOTALL,
)
