"""The title of a document: of the plan in the file, else its subject, else its first heading."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Item
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk import parts
from doelnet.reading.forms.desk.deciding import decision_words, enacting
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import clean
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.front import openings
from doelnet.reading.forms.front.bodies import BODY, MUNICIPALITY
from doelnet.reading.forms.front.head_fields import Fields

_KIND_WORD = re.compile(
    r"plan\b|agenda|verslag|programma|begroting|nota|kader|rapportage|notitie|visie|besluitenlijst|\b20\d\d\b",
    re.IGNORECASE,
)


_LISTED = 90
_FIELD = re.compile(r"(?:titel|title|naam)\s*:", re.IGNORECASE)
"""A line of front matter, which gives way to the heading under it."""


def title(sheet: Sheet, fields: Fields) -> str:
    """Return the title: of the plan in the file, else the subject, else the first heading and its subtitle."""
    plan = next((part for part in sheet.parts if part.kind == "plan"), None)
    nodes = sheet.outline.nodes
    plan = None if plan is not None and plan.start and enacting.is_article(nodes[plan.start]) else plan
    proposed = next((node for node in nodes[:6] if parts.proposes(node)), None) if plan is None else None
    if proposed is not None and "subject" not in fields:
        return clean(proposed.text)
    fronted = bool(nodes and _FIELD.match(nodes[0].line))
    if plan is not None and (plan.start > 0 or fronted or "subject" not in fields):
        opening = plan.start
        found = _title_lines(nodes[opening : opening + 14], sheet.stream.format == "text")
        if found:
            for node in found:
                sheet.claim(node.passage)
            return clean(" ".join(_full(node) for node in found))
    listed = next((n for n in nodes[:4] if len(n.text) < _LISTED and decision_words.LISTED.match(n.text)), None)
    if listed is not None and is_title(listed.text):
        return clean(_full(listed))
    if "subject" in fields:
        span = fields["subject"][0].value
        sheet.claim(span)
        return clean(span.trimmed().text)
    return _of_lines(sheet) or openings.told(sheet) or _of_any(sheet) or _file(sheet) or "Zonder titel"


def _of_lines(sheet: Sheet) -> str | None:
    """Return the first heading that names the document, else a line above the text that can."""
    nodes = sheet.outline.nodes
    found = _title_lines(nodes[:14], sheet.stream.format == "text")
    if not found:
        found = [n for n in nodes[:_ABOVE] if n.text and len(n.text) < 200 and _can_name(n)][:1]
        found = [] if found and found[0].text.endswith(".") else found
    return clean(" ".join(_full(node) for node in found)) or None


def _of_any(sheet: Sheet) -> str | None:
    """Return the name of the file where it names a paper, else the first heading or line, whatever that says."""
    named = _file(sheet)
    if _KIND_WORD.search(named) and len(_LONG_WORDS.findall(named)) > 1:
        return named
    lines = [n for n in sheet.outline.nodes[:5] if n.text and len(n.text) < 200]
    first = next((n for n in lines if _can_name(n)), next((n for n in lines if n.is_heading), next(iter(lines), None)))
    return clean(_full(first)) if first else None


_LONG_WORDS = re.compile(r"[^\W\d_]{4,}")


def _file(sheet: Sheet) -> str:
    """Return the name of the file as words."""
    said = re.sub(r"[_-]+", " ", sheet.stream.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]).strip()
    return said[:1].upper() + said[1:]


def _full(node: Node) -> str:
    """Return a title as it stands, up to where its line ends."""
    span = node.full
    if span is None:
        return ""
    source = span.passage.source
    for offset in range(span.start + 12, span.end):
        if (
            span.passage.text[offset] == " "
            and "\n" in source[span.passage.place(offset - 1) : span.passage.place(offset + 1)]
        ):
            first = span.passage.text[span.start : offset]
            if _GOES_ON.match(span.text, offset - span.start) and not first[-1].isdigit():
                return span.text
            return first if not node.is_heading and _KIND_WORD.search(first) else span.text
    return span.text


def _can_name(node: Node) -> bool:
    """Whether a line that is no heading can name the paper: short, and no sentence that opens a text."""
    if node.contents or isinstance(node.block, Item) or not is_title(node.text):
        return False
    return node.text[-1:] not in ".:;" or (node.text[-1] == "." and len(node.text) < 60)


_GOES_ON = re.compile(r"\s(?!gemeente|regio|versie|concept|definitief|vastgesteld|periode|voor|de\s|het\s)[a-z]")
"""How the second line of a title opens that its first broke off."""


_LINES, _SHORT_LINE = 3, 45
"""A title stands on no more lines than this."""
_ABOVE = 5
"""How many of the first lines could name a paper without being a heading."""
_TOP = 3
"""Further down than this a numbered heading is a chapter, not the title."""


def _title_lines(nodes: list[Node], is_text: bool) -> list[Node]:
    """Return the first heading that names the document, and the subtitle under it."""
    first = _first_heading(nodes)
    numbered = first is not None and first.index > _TOP and (first.number or _NUMBER.match(first.line))
    if numbered and any(_can_name(n) for n in nodes[:_ABOVE]):
        return []
    top = next((n for n in nodes[:2] if n.text and _KIND_WORD.search(n.line) and is_title(n.line)), None)
    goal = first is not None and first.label is not None and first.label.role in ("goal", "effort")
    parted = goal and not any(sign in nodes[0].line for sign in ">»›|")
    if (
        (is_text or parted)
        and top is not None
        and not top.is_heading
        and not (first and first.index <= 2 and _FIELD.match(top.line))
        and len(_full(top)) < 110
        and not _full(top).endswith((".", ":"))
    ):
        first = top
    if first is None:
        return []
    found = [first]
    for later in (n for n in nodes if first.index < n.index <= first.index + 3):
        if later.text.strip().lower() == first.text.strip().lower():
            continue
        if _YEARS.fullmatch(later.text.strip()) and not dates.find(" ".join(n.text for n in found)):
            return [*found, later]
        if (len(found) == 1 and _is_subtitle(first, later)) or (_BARE.fullmatch(first.text) and _goes_on(found, later)):
            found.append(later)
        else:
            break
    return found


def _first_heading(nodes: list[Node]) -> Node | None:
    """Return the first heading that can be a title; what a site sets over it is of a lower level and names no paper."""
    heads = [n for n in nodes if n.is_heading and not n.contents and is_title(_full(n))]
    if len(heads) > 1 and heads[1].index <= heads[0].index + 1 and heads[1].level < heads[0].level:
        named = _KIND_WORD.search(heads[0].text) and (" " in heads[0].text or _BARE.fullmatch(heads[0].text))
        return heads[0] if named or not _KIND_WORD.search(heads[1].text) else heads[1]
    return next(iter(heads), None)


_YEARS = re.compile(
    r"(?:voor\s+)?(?:de\s+)?(?:(?:school)?ja(?:ar|ren)|periode)?\s*20\d\d(?:\s*(?:[-–/]|t/m|tot\s+en\s+met)\s*(?:20)?\d\d)?",
    re.IGNORECASE,
)
"""A line of a title page that holds the years alone."""
_BARE = re.compile(
    r"(?:concept[\s-]?|ontwerp[\s-]?)?\w*(?:plan|programma|agenda|verslag|nota|visie|rapportage|kader|notitie)",
    re.IGNORECASE,
)
"""What a plan is, in one word: its name then stands on the next line."""


def _goes_on(found: list[Node], later: Node) -> bool:
    """Whether a line goes on with a name of which these lines are known: the third of a title is short."""
    return _is_name(later) and len(found) < _LINES and (len(found) == 1 or len(later.text) < _SHORT_LINE)


def _is_name(node: Node) -> bool:
    """Whether a line of a title page goes on with the name of the plan."""
    text = node.text.strip()
    return (
        3 < len(text) < 80
        and not node.number
        and not node.contents
        and not node.label
        and text[-1:] not in ".:;"
        and not MUNICIPALITY.match(text)
        and not any(d.grain in ("day", "month") for d in dates.find(text))
        and is_title(text)
    )


_SUBTITLE = re.compile(
    r"(?:jaar(?:verslag|plan|rapportage|bericht|beeld|overzicht|verhaal|agenda)|(?:voortgangs|tussen)(?:rapportage|bericht|verslag|stand|balans)"
    r"|(?:uitvoerings|actie|werk)(?:programma|plan|agenda)|werkafspraken|rapportage|monitor|terugblik|evaluatie|verantwoording)\b[^.:;]*\d{4}",
    re.IGNORECASE,
)


_CHAPTER = re.compile(r"programma(?:verantwoording|plan|['’]?s)", re.IGNORECASE)
"""A chapter of every budget and every account: no subtitle."""
_BELONGS = re.compile(r"\bbij\s+(?:de|het|ons|onze|zijn)\s", re.IGNORECASE)
"""How a line under a title says which other paper this one belongs to."""
_FROM = re.compile(r"(?:van|naar|op\s+weg\s+naar)\s\D+$", re.IGNORECASE)
"""How a motto under a title opens: "Van beleidskader naar uitvoering"."""


def _is_subtitle(first: Node, later: Node) -> bool:
    """Whether the line under the first heading goes on with the title: another heading that names a paper or a year."""
    if len(later.text) > 80 or later.number or later.contents or later.text.endswith("?"):
        return False
    if _SUBTITLE.match(later.text):
        return True
    if decision_words.LISTED.search(first.text) or _CHAPTER.fullmatch(later.text.strip()):
        return False
    if (_BELONGS.search(later.text) or _FROM.match(later.text)) and _KIND_WORD.search(first.text):
        return False
    follows = later.is_heading and later.level <= first.level + 1 and not later.label
    return follows and bool(_KIND_WORD.search(later.text)) and is_title(later.text) and not is_generic(later.text)


_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+(?=[A-Z])")
"""The number of a heading, which a template gives the title too."""


_SECTIONS = (
    "front", "introduction", "points", "arguments", "objections", "alternatives", "communication", "follow_up",
    "attachments", "initial", "agenda", "approval",
)  # fmt: skip
"""The sections of a decision that are never what the paper is called."""
_LETTERHEAD = re.compile(
    r"\bpostbus\s\d|\(0\d{1,3}\)\s?\d|\b0\d{1,3}-\d{6}|(?-i:\b\d{4}\s?[A-Z]{2}\s+[A-Z])|@|\bwww\.|^gemeenteblad(?:\svan\b|$)"
    r"|^(?:datum|afdeling|auteur|steller|opsteller|telefoon|e-?mail|tijd|locatie|aanwezig|afwezig|versie|status|contactpersoon"
    r"|bezoekadres|postadres|portefeuillehouder|(?:ons\s|uw\s)?kenmerk|zaaknummer)\s(?-i:(?=[A-Z\d]))",
    re.IGNORECASE,
)
"""A line of the letterhead or the front matter: an address, or a label with what it says."""


_ATTACHED = re.compile(r"bijlage(?:\s+[\dA-Z]{1,2})?\s*[:.]?\s+(?:(?:be)?horend\s+)?bij\s", re.IGNORECASE)
"""A line over the title that says which paper this one goes with."""


_RESOLVES = re.compile(
    r"(?:de\s+(?:gemeente)?raad|het\s+college|burgemeester\s+en\s+wethouders)\s+(?:van|der)\b.{3,60};?$"
    r"|(?:gelezen|gehoord|gezien|gelet\s+op|overwegende)\b",
    re.IGNORECASE,
)
"""The first lines of a resolution, which say who resolves, and on what grounds."""


_SHORT = re.compile(r"[A-Z]{3}\s20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?")
"""A plan by its initials and years: "LEA 2024-2028"."""


def _undated(text: str) -> str:
    """Return a line without the dates in it."""
    for found in reversed(dates.find(text)):
        text = text[: found.start] + text[found.end :]
    return text.strip(" ,.|–-")


_LETTERS = 8
"""What is one small word shorter than this was left of something else: "voor"."""


def is_title(text: str) -> bool:
    """Whether a line can be a title: no name of a body or municipality, no part that every paper has, no date.

    Some converters set the name of the file over its text.
    """
    bare = _NUMBER.sub("", text.strip())
    if (
        len(bare) < 4
        or (bare.count("_") > 1 and " " not in bare)
        or (len(bare) < _LETTERS and bare.islower() and bare.isalpha())
        or BODY.fullmatch(bare)
        or MUNICIPALITY.fullmatch(_undated(bare))
        or _RESOLVES.match(bare)
        or (decision_words.section_of(bare) in _SECTIONS and not decision_words.LISTED.search(bare))
        or _LETTERHEAD.search(bare)
        or _ATTACHED.match(bare)
        or ((bare[-1] in "?:" or not _KIND_WORD.search(bare)) and words.role_of(bare))
    ):
        return False
    if re.fullmatch(
        r"(?:inhoud(?:sopgave)?|bijlage(?:\s+[\dA-Z]{1,3})?|kaders?|doelgroep(?:en)?|(?:pagina|page|blad)(?:\s+\d+)?|voorwoord|colofon|bestuur|raad|college|concept|definitief|samenvatting|besluitenlijst|(?:raads|college)(?:voorstel|besluit|advies|nota)|raadsinformatiebrief|raadsmededeling|voorstel|memo|brief)\W*",
        bare,
        re.I,
    ):
        return False
    if _SHORT.fullmatch(bare):
        return True
    return len(re.sub(r"[\d\W]|(?:maan|dins|woens|donder|vrij)dag", "", _undated(bare).lower())) >= 4
