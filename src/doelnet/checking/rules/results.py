"""Results: whether they are filled in, and whether the years differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from doelnet.checking.findings import Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import has_figure, normal
from doelnet.draft import Element

_OPEN = re.compile(
    r"""
    (?: n\W?t\W?b | p\W?m | t\W?b\W?d | [\W_]+ | onbekend | nog \s niet \s bekend | volgt (?:\s nog | \s later)?
      | (?: nader | nog | later | volgt \s nog | wordt \s nog | wordt \s nader ) \s+ (?: te \s+ )?
        (?: bepalen | bepaald | in \s te \s vullen | invullen | ingevuld | uit \s te \s werken | uitgewerkt | bekend )
    ) \W*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NOT_APPLICABLE = re.compile(r"\W*(?:niet van toepassing|n\W?v\W?t)\W*", re.IGNORECASE)


@rule(code="D401", name="resultaat-nog-open", severity=Severity.WARNING)
def placeholder(plan: Network, today: date) -> Iterator[Hit]:
    """Nog niet ingevuld

    Hier staat een plaatshouder, zoals "Nader te bepalen", "Volgt nog" of "N.t.b.". Meestal is dat een resultaat;
    ook een doel, streefcijfer of inspanning kan nog open staan. Bij "Niet van toepassing" vraagt deze controle of
    de inspanning dat jaar stopt. Een lege cel geeft geen melding.

    Waarom: Een open plek is een belofte om er later op terug te komen. Zonder herinnering gebeurt dat vaak niet, en
    is het jaar voorbij.

    Zo lost u het op: Vul in wat er dat jaar klaar moet zijn. Weet u het nog niet? Schrijf op wie het wanneer
    bepaalt. Stopt de inspanning? Haal het resultaat dan weg.

    Voorbeeld fout: Resultaat 2027: Nader te bepalen.

    Voorbeeld goed: Resultaat 2027: Op alle negen basisscholen in Oud-Waard is een ouderkamer open.

    English

    Not filled in yet

    This is a placeholder, such as "To be decided" or "To follow" (in Dutch). Mostly it is a result; a goal, target
    or effort can be open too. At "Not applicable" this check asks whether the effort ends in that year. An empty
    cell is not reported.

    Why: An open place is a promise to come back to it. Without a reminder that often does not happen, and the year
    is over.

    How to mend: Fill in what must be ready in that year. Do you not know yet? Write down who decides it when. Does
    the effort end? Take the result away.

    Example wrong: Result 2027: To be decided.

    Example right: Result 2027: All nine primary schools in Oud-Waard have a room for parents.
    """
    for element in plan.elements:
        if _NOT_APPLICABLE.fullmatch(element.text):
            message = Words(
                "Hier staat dat het niet van toepassing is. Stopt de inspanning?",
                "This says that it does not apply. Does the effort end?",
            )
        elif element.placeholder or _OPEN.fullmatch(element.text):
            message = _open_words(element, today)
        else:
            continue
        yield Hit(Place(element=element.id), message)


def _open_words(element: Element, today: date) -> Words:
    if element.year and int(element.year) < today.year:
        return Words(
            f"Dit is nog niet ingevuld, en {element.year} is al voorbij.",
            f"This has not been filled in, and {element.year} is over.",
        )
    return Words("Dit is nog niet ingevuld.", "This has not been filled in yet.")


@rule(code="D402", name="resultaat-elk-jaar-gelijk", severity=Severity.TIP)
def same_result_every_year(plan: Network, today: date) -> Iterator[Hit]:
    """Resultaat dat elk jaar hetzelfde is

    Dit resultaat staat er bij elk jaar in dezelfde woorden, bij dezelfde inspanning. U leest het één keer, bij het
    laatste jaar. Plaatshouders vallen hier niet onder, en resultaten die zeggen hoeveel ook niet.

    Waarom: Als elk jaar hetzelfde oplevert, is niet te zien wat er vooruitgaat. Vaak is de tekst gekopieerd en is
    het tweede jaar nog niet bedacht.

    Zo lost u het op: Schrijf op wat er in het tweede jaar méér is dan in het eerste: meer scholen, een hoger
    bereik, een volgende stap. Is het werk dat gewoon doorgaat? Schrijf dan hoeveel per jaar.

    Voorbeeld fout: 2026: Ouders zijn beter geïnformeerd. 2027: Ouders zijn beter geïnformeerd.

    Voorbeeld goed: 2026: Ouders van vier scholen krijgen de nieuwsbrief. 2027: Ouders van alle negen scholen
    krijgen de nieuwsbrief.

    English

    Result that is the same every year

    This result stands at every year in the same words, with the same effort. You are told once, at the last year.
    Placeholders are left out, and so are results that say how much.

    Why: When each year yields the same, nobody can see what moves forward. Often the text was copied and the second
    year has not been thought out yet.

    How to mend: Write down what the second year has over the first: more schools, a wider reach, a next step. Is it
    work that just goes on? Say how much a year.

    Example wrong: 2026: Parents are better informed. 2027: Parents are better informed.

    Example right: 2026: Parents of four schools get the newsletter. 2027: Parents of all nine schools get it.
    """
    rows: dict[frozenset[str], list[Element]] = defaultdict(list)
    for result in plan.of("result"):
        if result.year and not result.placeholder:
            rows[frozenset(result.parents)].append(result)
    for row in rows.values():
        all_years = {result.year for result in row}
        if len(all_years) > 1:
            yield from _repeats(row, len(all_years))


def _repeats(row: list[Element], count: int) -> Iterator[Hit]:
    """Yield, at its last year, each text that stands at every one of the `count` years of a table row."""
    by_text: dict[str, dict[str, Element]] = defaultdict(dict)
    for result in row:
        years = by_text[normal(result.text)]
        year = result.year or ""
        if year not in years or result.id < years[year].id:
            years[year] = result
    for text, years in by_text.items():
        ordered = [years[year] for year in sorted(years)]
        if len(years) == count and text and not _says_enough(ordered[-1].text):
            named = ", ".join(sorted(years))
            yield Hit(
                Place(element=ordered[-1].id),
                Words(
                    f"Dit resultaat is elk jaar hetzelfde ({named}).", f"This result is the same every year ({named})."
                ),
                tuple(each.id for each in ordered[:-1]),
            )


def _says_enough(text: str) -> bool:
    """Whether a result may stand at every year: one that says how much, or a placeholder, which has its own rule."""
    return has_figure(text) or bool(_OPEN.fullmatch(text) or _NOT_APPLICABLE.fullmatch(text))
