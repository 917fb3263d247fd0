"""What the reader makes of words that somebody points at: the fields of the thing that they are said to be."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from doelnet import draft
from doelnet.reading.blocks import Passage
from doelnet.reading.dutch import dates, figures, money, numbers, sentences, targets
from doelnet.reading.forms.desk import organisations
from doelnet.reading.forms.desk.deciding import adoptions
from doelnet.reading.forms.desk.paying import money_words

from .around import Around

FINE = ("day", "month", "quarter")
_LABEL = re.compile(r"^[^\W\d][\w /-]{1,40}:\s+(?=\S)")
"""A word that says what follows: "Partners: …"."""
_MARK = re.compile(r"(?:^|\s)(?:\(?(?P<mark>\d{1,2}|[a-h])[.)]|[•·▪◦‣–-])\s+(?=\S)")
_BREAK = re.compile(r";\s+(?:en\s+|of\s+)?")
_BODY = re.compile(
    r"(?P<oogo>\boogo\b|overeenstemming gericht)|(?P<college>\bcollege|\bburgemeester en)"
    r"|(?P<council>\b(?:gemeente)?raad)|(?P<committee>\bcommissie)",
    re.IGNORECASE,
)
_WEB = re.compile(r"https?://[^\s<>\"')\]]+")


class Hint(NamedTuple):
    """What a document says of itself that its sentences leave out: its date, and the year that it is for."""

    date: str | None = None
    year: str = ""

    @classmethod
    def of(cls, head: dict[str, Any]) -> Hint:
        """Return the hint that the head of a document gives."""
        date, period = head.get("date"), head.get("period")
        return cls(date or None, str(period or date or "")[:4])


def told(what: str, text: str, about: Around, hint: Hint) -> dict[str, Any]:
    """Return what the words say as a thing of this kind or section, as a draft writes it; what they do not say, not."""
    found = _READERS.get(what, _element)(text.strip(), about, hint)
    return {name: value for name, value in found.items() if value not in (None, "", [], {})}


def _element(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    return {}


def _result(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    named = dates.find(text) or dates.find(about.heads) or dates.find(about.above)
    return {"year": named[0].first_year} if named else {}


def _target(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    return {"target": draft.plain(targets.read(text, hint.date))}


def _money(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    amounts = money.find(text)
    start, end = (amounts[0].start, amounts[0].end) if amounts else (0, 0)
    euros = amounts[0].euros if amounts else None
    if euros is None and about.in_table:
        euros = money.cell(text, money.factor(f"{about.heads} {about.label} {about.above}"))
    sources = (text, about.heads, about.label, about.whole, about.above)
    return {
        "amount": money.written(euros) if euros is not None else None,
        "year": _year_near(text, start, end) or _year_in(*sources[1:]) or hint.year,
        "phase": next(filter(None, map(money_words.phase, sources)), "budget"),
        "side": next(filter(None, map(money_words.side, sources)), "expense"),
        "recurring": money_words.recurring(text) or None,
    }


def _year_near(text: str, start: int, end: int) -> str:
    """Return the year nearest to an amount in its sentence, "+" behind it where it goes on."""
    found = dates.find(text)
    if not found:
        return ""
    near = min(found, key=lambda date: min(abs(date.start - end), abs(start - date.end)))
    return f"{near.first_year}{'+' if near.open else ''}"


def _year_in(*texts: str) -> str:
    return next((found[0].first_year for text in texts if (found := dates.find(text))), "")


def _milestone(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    found = dates.find(text, hint.date)
    when = next((date for date in found if date.grain in FINE), found[0] if found else None)
    bare = when is not None and when.end - when.start == len(text.rstrip(" ."))
    figure = figures.main(text)
    counts = figure is not None and figure.unit not in (None, "%", "EUR") and figure.value == int(figure.value)
    return {
        "text": about.label if bare and about.label else text, "date": when.iso if when else None,
        "count": int(figure.value) if figure is not None and counts else None,
        "unit": figure.unit if figure is not None and counts else None,
    }  # fmt: skip


def _measurement(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    said, source = targets.part_source(text)
    figure, value, unit = figures.main(said), None, None
    if figure is not None:
        value, unit = figure.value, figure.unit
    elif found := numbers.find(said):
        value = found[0].value
    when = dates.find(said, hint.date) or dates.find(about.heads) or dates.find(about.above)
    label = about.label if about.in_table and len(said.split()) < 4 else ""
    return {
        "indicator": label or said, "value": draft.number(value) if value is not None else None,
        "unit": unit or ("%" if "%" in f"{label} {about.heads}" else None), "date": when[0].iso if when else None,
        "source": source,
    }  # fmt: skip


def _decision(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    points = lines[1:] or [sentence.text for sentence in sentences.split(text)]
    named = _BODY.search(text)
    return {
        "body": next(body for body, found in named.groupdict().items() if found) if named else "college",
        "subject": lines[0].rstrip(":") if lines else text, "points": points if len(points) > 1 else [],
        "date": dates.first(text, hint.date) or hint.date, "number": adoptions.number(text),
    }  # fmt: skip


def _group(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    name, _colon, rest = text.replace("\n", " ").partition(":")
    return {"name": name.strip(), "members": organisations.named(rest) if rest else None}


def _party(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    return {"name": text.rstrip(" .,;")}


def _reference(text: str, about: Around, hint: Hint) -> dict[str, Any]:
    found = adoptions.read(text, hint.date)
    if found:
        return found[0]._asdict()
    link = _WEB.search(text)
    number = adoptions.number(text)
    return {
        "title": text.replace(link[0], "").strip(" .,;:()") if link else text.rstrip(" .;"),
        "number": number, "date": dates.first(text), "url": link[0].rstrip(".,") if link else None,
    }  # fmt: skip


_READERS: dict[str, Callable[[str, Around, Hint], dict[str, Any]]] = {
    "target": _target, "result": _result, "money": _money, "milestones": _milestone, "measurements": _measurement,
    "decisions": _decision, "groups": _group, "parties": _party, "references": _reference,
}  # fmt: skip


def lines_of(what: str, text: str) -> list[str]:
    """Return the parts of a text that are each a thing of their own: points that it numbers, marks or parts by ";".

    Of organisations the names that it lists. The text alone where it holds no such parts.
    """
    if what == "parties":
        named = [name for name in organisations.named(_LABEL.sub("", text)) if name in text]
        return named if len(named) > 1 else [text]
    return _marked(text) or _broken(text) or [text]


def _marked(text: str) -> list[str]:
    cuts: list[re.Match[str]] = []
    for found in _MARK.finditer(text):
        mark = found["mark"]
        if not cuts:
            cuts += [found] if mark in (None, "1", "a") else []
        elif (mark is None) == (cuts[-1]["mark"] is None) and (mark is None or mark == _next(cuts[-1]["mark"])):
            cuts.append(found)
    ends = [*(cut.start() for cut in cuts[1:]), len(text)]
    return _whole([text[cut.end() : end] for cut, end in zip(cuts, ends, strict=True)]) if cuts else []


def _next(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)


def _broken(text: str) -> list[str]:
    return _whole(_BREAK.split(_LABEL.sub("", text)))


def _whole(parts: list[str]) -> list[str]:
    kept = [part.strip(" ;") for part in parts]
    return kept if len(kept) > 1 and all(len(part) > 3 for part in kept) else []


class Offer(NamedTuple):
    """Something that the reader sees in a passage: of which sort, in which stretch of it, and in a word."""

    what: str
    passage: int
    start: int
    end: int
    said: str


def offers(passage: Passage, hint: Hint) -> list[Offer]:
    """Return what a passage may say besides what it is itself: its amounts, papers, moments, targets and levels."""
    found: list[Offer] = []
    for sentence in sentences.split(passage.text):
        place = (passage.number, sentence.start, sentence.end)
        found += _amounts(sentence, place)
        papers = adoptions.read(sentence.text, hint.date) if adoptions.may_tell(sentence.text) else []
        found += [Offer("references", *place, paper.title) for paper in papers]
        when = [date for date in dates.find(sentence.text, hint.date) if not date.open]
        fine = next((date for date in when if date.grain in FINE), None)
        if fine is not None:
            found.append(Offer("milestones", *place, fine.iso))
        figure = figures.main(sentence.text) if when else None
        if figure is not None and figure.unit != "EUR" and figure.weight > 1:
            ahead = bool(hint.year) and when[0].last_year > hint.year
            sort = "target" if ahead and targets.is_measurable(sentence.text, hint.date) else "measurements"
            found.append(Offer(sort, *place, sentence.text[figure.start : figure.end]))
    return found


_JOINT = re.compile(r"[\s,;]+(?:en|of|plus)?\s*$")


def _amounts(sentence: sentences.Sentence, place: tuple[int, int, int]) -> list[Offer]:
    """Return the amounts of a sentence; of several each with the words up to the next."""
    amounts = money.find(sentence.text)
    number, start, _end = place
    found = []
    for turn, amount in enumerate(amounts):
        begin = amount.start if turn else 0
        end = amounts[turn + 1].start if turn + 1 < len(amounts) else len(sentence.text)
        end = begin + len(_JOINT.sub("", sentence.text[begin:end]))
        found.append(Offer("money", number, start + begin, start + end, money.written(amount.euros)))
    return found
