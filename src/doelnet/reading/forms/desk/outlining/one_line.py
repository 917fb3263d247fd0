"""Pages of a decision paper that a site or converter set on one line: their fields and titles are lines again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from doelnet.reading.blocks import Heading, Paragraph
from doelnet.reading.dutch.letters import holds
from doelnet.reading.forms.desk.deciding.decision_words import section_of
from doelnet.reading.forms.desk.outlining.run_in import Piece
from doelnet.reading.forms.desk.spans import Span

_LONG = 400
"""How long a line is at least that holds a page, or most of one."""
_PAGE = re.compile(r"\d{1,3}\s+(?=[^\W\d_a-z])")
"""The number of the page, before its words."""
_NAMES = r"(?:Financiële|Juridische|Personele|Organisatorische)\s(?:gevolgen|consequenties|aspecten|paragraaf)"
_TITLES = (
    r"Beslispunt(?:en)?|Besluitpunten|(?:(?:Gevraagd|Voorgesteld|Gewenst|Ontwerp|Concept|Te\snemen)e?[\s-]?)(?:raads|college)?besluit(?:en)?"
    r"|Voorstel(?:\svan\shet\s[Cc]ollege)?|Ter\sinzage(?:\sliggende\sstukken)?|Korte\sinhoud|Besluit|BESLUIT|COLLEGEBESLUIT|RAADSBESLUIT|(?:Kort\s)?Samenvatting|Inleiding|Aanleiding|Achtergrond|Context|Probleemstelling"
    r"|Beoogde?\s(?:maatschappelijke?\s)?(?:effect(?:en)?|resulta(?:at|ten)|doel)|Doelstelling|Doel|DOEL|Argument(?:en|atie)|Motivering"
    r"|Overwegingen|Kanttekening(?:en)?|Risico\W?s|Alternatieven|Financiën|FINANCIËN|Dekking|Kosten,?\sbaten\s(?:en\s)?dekking"
    r"|(?:Burgerp|P)articipatie|Inspraak|Draagvlak|Overleg|Communicatie|Uitvoering|Planning|Aanpak(?:\s?/\s?uitvoering)?"
    r"|Vervolg(?:stappen|procedure|traject|proces)?|Evaluatie|Bijlagen?|(?:Relevante|Eerdere)\s(?:eerdere\s)?besluiten|Kaders?"
    r"|Duurzaamheid|Toelichting|Conclusie"
)
_PLAIN = (
    r"Beslispunten|Gevraagde\sbeslissing(?:\s(?:van\s)?(?:het\s)?college)?|Ter\sbesluitvorming\sdoor\s(?:het\scollege|de\s[Rr]aad)|Aan\sde\s[Rr]aad\svoor\ste\sstellen|Korte\sinhoud|Voorstel\svan\shet\s[Cc]ollege|(?:Gevraagd|Voorgesteld)\sbesluit|Inleiding|Aanleiding|Samenvatting|Beoogd\s(?:effect|resultaat)|DOEL"
    r"|Argumenten|Kanttekeningen|Financiële\s(?:gevolgen|consequenties|aspecten|paragraaf)"
)
"""Titles that open no sentence and stand in none: no stop need stand before them."""
_TITLE = re.compile(
    rf"(?:(?:(?<=[.;:!?)”’\"])|(?<=raad,)|^)\s*(?:\d{{1,2}}[.)]?\s)?(?P<title>{_TITLES}|{_NAMES})|(?<=\s)(?P<plain>{_PLAIN}))"
    r"(?:\s?:)?\s+(?=[\"‘“'(•A-Z\d-])"
)
"""The title of a section, before the sentence that opens it."""
_DECIDES = re.compile(
    r"(?<=\s)(?:\d[.)]\s+)?(?P<plain>(?:Het\scollege|De\s(?:gemeente)?raad|Burgemeester\sen\s[Ww]ethouders)(?:\s[^.:;]{3,60}?)?\sbesluit(?:en)?)\b"
    r"(?:\s?:)?\s+(?=(?:om\s|tot\s)?[^.:]{0,200}?\bte\s)"
)
"""Who decides, before what, in a paper that has no title over it."""
_FIELD = re.compile(
    r"(?:^|(?<=\s))(?:(?:Onderwerp|Portefeuille(?:houder)?|(?:Registratie|Zaak|Agenda|Voorstel)n(?:umme)?r\.?|Reg\.?\s?nr\.?|(?:Ons\s)?[Kk]enmerk"
    r"|Raadsvergadering|Vergaderdatum|B\s?&\s?W[\s-]vergadering\svan|Datum|Behandela(?:ar|nd\s\w+)|(?:Op)?[Ss]teller|Auteur|Agendapunt|Telefoon|Afdeling|Programma)\b"
    r"|(?:Aan|Van|Bijlagen?|Betreft|E-?mail)(?:\(n\))?(?=\s?:)"
    r"|[A-Z]\w+(?:\s[a-z][\w.]{0,20}){0,2}(?=\s:\s)|[A-Z]\w+\s/\s[A-Z]\w+(?=\s?:\s)|Aan\sde\s(?:gemeente)?[Rr]aad(?=\s?[.:,]))(?:\(s\))?\s?:?(?=\s*\S)"
)
"""The label of a fact at the front."""
_FRONT = 900
_GREETING = re.compile(r"\s(?=Geachte\s(?:leden|raad|dames|voorzitter)\b)")


def parted(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield `pieces`; of a paper that asks for a decision with a page a line the fields, titles and texts apart."""
    pages = {at: piece.span for at, piece in enumerate(pieces) if piece.span is not None and _is_page(piece)}
    if not pages or not _is_paper([span.text for span in pages.values()]):
        yield from pieces
        return
    first = min(pages)
    for at, piece in enumerate(pieces):
        if (span := pages.get(at)) is None:
            yield piece
        else:
            yield from _apart(span, front=at == first)


def _is_page(piece: Piece) -> bool:
    """Whether a paragraph is long enough for a page."""
    return isinstance(piece.block, Paragraph) and piece.span is not None and piece.span.end - piece.span.start > _LONG


def _is_paper(texts: Sequence[str]) -> bool:
    """Whether titles of several sections, that of the points asked among them, stand inside the lines."""
    if not holds(texts[0][:_FRONT], _OPENINGS) or not any(holds(text, _ASKING) for text in texts):
        return False
    told = {section_of(found[0]) for text in texts for found in _titles(text)}
    fields = len(_FIELD.findall(texts[0][:_FRONT]))
    return "points" in told and len(told - {None}) + (fields >= _FIELDS) > _SECTIONS


_OPENINGS = ("Onderwerp", "Betreft", "Portefeuille", "Geachte", "oorstel", "eslispunt")
"""Words of which one stands at the front of such a paper: a quick look before a close one."""
_ASKING = ("eslui", "eslis", "Voorstel")
_SECTIONS, _FIELDS = 2, 3


def _titles(text: str) -> list[re.Match[str]]:
    """Return the titles inside a page; where none is over the points, who decides.

    What stands right before a field is the name of the paper.
    """
    found = [title for title in _TITLE.finditer(text) if not _FIELD.match(text, title.end())]
    if not any(section_of(title[0]) == "points" for title in found) and (said := _DECIDES.search(text)):
        found = sorted([*found, said], key=re.Match.start)
    return found


def _apart(span: Span, *, front: bool) -> Iterator[Piece]:
    """Yield the fields at the front of a page, and its sections: the title of each as a heading, and its text."""
    page = _PAGE.match(span.text)
    span = span.cut(page.end()) if page else span
    titles = _titles(span.text)
    ends = [*(found.start(found.lastgroup or 0) for found in titles), len(span.text)]
    head = span.cut(0, ends[0])
    yield from _lines(head) if front else _text(head)
    for found, end in zip(titles, ends[1:], strict=True):
        yield Piece(Heading(level=2, passage=span.passage), span.cut(*found.span(found.lastgroup or 0)), title=True)
        yield from _text(span.cut(found.end(), end))


def _text(span: Span) -> Iterator[Piece]:
    """Yield a stretch of a page as a paragraph, where it holds words."""
    if (text := span.trimmed()).text:
        yield Piece(Paragraph(passage=span.passage), text, title=True)


def _lines(head: Span) -> Iterator[Piece]:
    """Yield what stands before the first title of a paper: its fields, each on a line."""
    text = head.text
    cuts = {found.start() for found in _FIELD.finditer(text[:_FRONT])}
    cuts |= {found.end() for found in _GREETING.finditer(text)} if cuts else set()
    ends = sorted({0, *cuts, len(text)})
    for start, end in pairwise(ends):
        line = head.cut(start, end).trimmed()
        if subject := _SUBJECT.match(line.text):
            yield Piece(Heading(level=2, passage=head.passage), line.cut(0, subject.end()), title=True)
            line = line.cut(subject.end()).trimmed()
        if not line.text.endswith(":"):
            yield from _text(line)


_SUBJECT = re.compile(r"(?:Onderwerp|Betreft)(?=\s+[^\W_])")
"""The label of the subject without a colon."""
