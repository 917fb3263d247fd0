"""Targets: whether they say how much, by when, from where and according to whom, and whether their day has come."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from doelnet.checking.findings import PLAN, Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import has_figure, last_day, normal, says_all, years
from doelnet.draft import Element, Target

_NOTHING_KNOWN = Target()
_LEVEL = re.compile(r"\b(?:19|20)\d\d ?: ?\d")
"""A level in brackets: "(2024: 79%)"."""


def _targets(plan: Network) -> Iterator[tuple[Element, Target]]:
    """Yield the targets that are filled in, with what makes them measurable."""
    for element in plan.of("target"):
        if not element.placeholder:
            yield element, element.target or _NOTHING_KNOWN


def _once(found: Iterable[Element], words: Words) -> Iterator[Hit]:
    """Yield one hit an indicator: a row of a table with several target years says the same of each of them."""
    rows: dict[str, list[Element]] = defaultdict(list)
    for element in found:
        rows[normal(element.text)].append(element)
    for row in rows.values():
        first, *others = sorted(row, key=lambda each: ((each.target or _NOTHING_KNOWN).due or "", each.id))
        yield Hit(Place(element=first.id), words, tuple(each.id for each in others))


@rule(code="D201", name="streefcijfer-zonder-getal", severity=Severity.WARNING)
def target_without_figure(plan: Network, today: date) -> Iterator[Hit]:
    """Streefcijfer zonder getal

    Dit streefcijfer noemt geen getal, aandeel of "alle". Een richting alleen ("minder verzuim") is geen getal. Iets
    dat af moet zijn ("het plan is vastgesteld") heeft geen getal nodig, en "gelijk blijven" ook niet als de
    nulmeting er staat.

    Waarom: Zonder getal kunt u later niet zeggen of u het hebt gehaald. Eén kind minder is ook "minder".

    Zo lost u het op: Zoek op waar u nu staat, en spreek af welk verschil de moeite waard is. Schrijf het getal op
    met de eenheid en om wie het gaat.

    Voorbeeld fout: In 2028 is het schoolverzuim in Waardrecht gedaald.

    Voorbeeld goed: In 2028 verzuimt hooguit 2,5% van de leerlingen van het Waardcollege langer dan vier weken
    (2025: 4,1%).

    English

    Target without a figure

    This target names no figure, share or "all". A direction alone ("less absence") is no figure. Something to be
    finished ("the plan has been adopted") needs none, nor does "stay the same" where the baseline is given.

    Why: Without a figure you cannot say later whether you reached it. One child less is "less" too.

    How to mend: Find out where you are now, and agree which difference is worth the effort. Write down the figure
    with its unit and whom it is about.

    Example wrong: In 2028 absence from school in Waardrecht has gone down.

    Example right: In 2028 at most 2.5% of the pupils of the Waardcollege are absent for over four weeks (2025:
    4.1%).
    """
    for element, target in _targets(plan):
        kept = target.comparison == "stable" and target.baseline is not None and target.baseline.value is not None
        if target.value is not None or target.comparison == "done" or kept:
            continue
        if not has_figure(element.text) and not says_all(element.text):
            yield Hit(
                Place(element=element.id),
                Words("Dit streefcijfer noemt geen getal. Hoeveel wilt u halen?", "This target names no figure."),
            )


@rule(code="D202", name="streefcijfer-zonder-datum", severity=Severity.WARNING)
def target_without_date(plan: Network, today: date) -> Iterator[Hit]:
    """Streefcijfer zonder datum

    Bij dit streefcijfer staat niet wanneer het gehaald moet zijn.

    Waarom: Zonder datum is een streefcijfer nooit gehaald en nooit gemist. U kunt dan ook niet op tijd bijsturen.

    Zo lost u het op: Schrijf het jaar op waarin u het wilt halen. Kies een jaar waarin er een nieuwe meting is.

    Voorbeeld fout: 90% van de scholen heeft een Plan Per School.

    Voorbeeld goed: 90% van de scholen heeft een Plan Per School in 2027.

    English

    Target without a date

    This target does not say by when it is to be reached.

    Why: Without a date a target is never reached and never missed. Nor can you change course in time.

    How to mend: Write down the year in which you want to reach it. Choose a year with a new measurement.

    Example wrong: 90% of the schools have a plan of their own.

    Example right: 90% of the schools have a plan of their own in 2027.
    """
    for element, target in _targets(plan):
        start = years(target.baseline.date or "") if target.baseline else set()
        if target.due is None and not years(element.text) - start:
            yield Hit(
                Place(element=element.id),
                Words("Bij dit streefcijfer staat geen datum of jaar.", "This target has no date or year."),
            )


@rule(code="D203", name="streefcijfer-zonder-nulmeting", severity=Severity.TIP)
def target_without_baseline(plan: Network, today: date) -> Iterator[Hit]:
    """Streefcijfer zonder nulmeting

    Bij dit streefcijfer staat niet waar u begint. Staat er elders in het plan een meting van dezelfde indicator,
    dan telt die als nulmeting. Iets dat af moet zijn, heeft geen nulmeting nodig.

    Waarom: Een lezer weet niet of 85% veel is. Was het vorig jaar 84%, dan is het weinig werk; was het 60%, dan is
    het een grote stap.

    Zo lost u het op: Zet de laatste meting erbij, met het jaar. Is er nog geen meting? Schrijf op wanneer die komt.

    Voorbeeld fout: In 2028 doet 85% van de leerlingen aan sport.

    Voorbeeld goed: In 2028 doet 85% van de leerlingen aan sport (2024: 79%).

    English

    Target without a baseline

    This target does not say where you start. A measurement of the same indicator elsewhere in the plan counts as
    one. Something to be finished needs none.

    Why: A reader does not know whether 85% is much. If it was 84% last year, little is needed; if it was 60%, it is
    a large step.

    How to mend: Add the latest measurement and its year. Is there none yet? Say when it will come.

    Example wrong: In 2028, 85% of pupils play a sport.

    Example right: In 2028, 85% of pupils play a sport (2024: 79%).
    """
    words = Words("Er staat niet bij waar u nu staat (nulmeting).", "It does not say where you are now (baseline).")
    yield from _once((each for each, target in _targets(plan) if not _has_baseline(plan, each, target)), words)


def _has_baseline(plan: Network, element: Element, target: Target) -> bool:
    """Whether the target needs no baseline, or has one: its own, in its text, or as a measurement."""
    told = target.baseline is not None and target.baseline.value is not None
    return told or target.comparison == "done" or bool(_LEVEL.search(element.text) or plan.measured(element))


@rule(code="D204", name="streefcijfer-zonder-bron", severity=Severity.TIP)
def target_without_source(plan: Network, today: date) -> Iterator[Hit]:
    """Streefcijfer zonder bron

    Bij dit streefcijfer staat niet waar het cijfer vandaan komt of gaat komen. Noemt een meting van dezelfde
    indicator in het plan een bron, dan is dat genoeg.

    Waarom: Zonder bron weet straks niemand wie er moet meten. Twee bronnen geven ook zelden hetzelfde cijfer.

    Zo lost u het op: Noem de monitor, de registratie of de organisatie die het cijfer levert.

    Voorbeeld fout: In 2027 heeft 88% van de kinderen in groep 7 een gezond gewicht (2024: 85%).

    Voorbeeld goed: In 2027 heeft 88% van de kinderen in groep 7 een gezond gewicht (2024: 85%). Bron: GGD
    Waardland, jeugdmonitor.

    English

    Target without a source

    This target does not say where its figure comes from or will come from. A source named with a measurement of the
    same indicator in the plan is enough.

    Why: Without a source nobody will know who is to measure. And two sources seldom give the same figure.

    How to mend: Name the survey, the register or the organisation that yields the figure.

    Example wrong: In 2027, 88% of the children in group 7 have a healthy weight (2024: 85%).

    Example right: In 2027, 88% of the children in group 7 have a healthy weight (2024: 85%). Source: GGD Waardland,
    youth survey.
    """
    words = Words("Er staat niet bij waar dit cijfer vandaan komt.", "It does not say where this figure comes from.")
    yield from _once((each for each, target in _targets(plan) if not _has_source(plan, each, target)), words)


def _has_source(plan: Network, element: Element, target: Target) -> bool:
    """Whether a source is named with the target, in its text, or with a measurement of the same indicator."""
    named = bool(target.source) or "bron:" in element.text.casefold()
    return named or any(measurement.source for measurement in plan.measured(element))


@rule(code="D205", name="streefcijfer-verlopen", severity=Severity.WARNING)
def target_date_passed(plan: Network, today: date) -> Iterator[Hit]:
    """Streefcijfer waarvan de datum voorbij is

    De datum van dit streefcijfer is voorbij, en het plan noemt geen meting van die datum of later.

    Waarom: U hebt iets beloofd voor een moment dat er al is geweest. Wie het plan leest, wil weten of het is
    gelukt.

    Zo lost u het op: Zet de uitkomst erbij als meting. Is het niet gehaald en wilt u door? Spreek een nieuwe datum
    af en schrijf op waarom.

    Voorbeeld fout: In 2024 doen vijf scholen mee. (Het is 2026.)

    Voorbeeld goed: In 2024 doen vijf scholen mee. Gehaald: zes scholen in december 2024. Nieuw streefcijfer: twaalf
    scholen in 2028.

    English

    Target whose date has passed

    The date of this target has passed, and the plan holds no measurement of that date or later.

    Why: You promised something for a moment that has been. Whoever reads the plan wants to know whether it worked.

    How to mend: Add the outcome as a measurement. Was it not reached, and do you go on? Agree a new date and say
    why.

    Example wrong: In 2024 five schools take part. (It is 2026.)

    Example right: In 2024 five schools take part. Reached: six schools in December 2024. New target: twelve schools
    in 2028.
    """
    for element, target in _targets(plan):
        due = last_day(target.due) if target.due else None
        if due is None or due >= today:
            continue
        after = (last_day(measurement.date) for measurement in plan.measured(element))
        if not any(day is not None and day >= due for day in after):
            yield Hit(
                Place(element=element.id),
                Words(
                    f"De datum ({target.due}) is voorbij. Is het gelukt?",
                    f"The date ({target.due}) has passed. Was it reached?",
                ),
            )


@rule(code="D207", name="streefcijfer-zonder-doel", severity=Severity.WARNING)
def target_without_goal(plan: Network, today: date) -> Iterator[Hit]:
    """Streefcijfer zonder doel

    Dit streefcijfer hangt niet onder een doel of een baat. Geldt dat voor alle streefcijfers in het plan, dan leest
    u het één keer. Staat één indicator er voor meer jaren, dan ook.

    Waarom: Een streefcijfer laat zien of een doel dichterbij komt. Los daarvan weet niemand waarom het cijfer ertoe
    doet, en telt het bij geen enkel doel mee.

    Zo lost u het op: Koppel het streefcijfer aan het doel waar het iets over zegt. Is er geen doel bij? Schrijf het
    doel op, of laat het cijfer weg.

    Voorbeeld fout: Een tabel met cijfers achter in het plan, zonder doelen ervoor.

    Voorbeeld goed: Doel 2 "Jongeren zijn gezond", met daaronder het cijfer voor gezond gewicht.

    English

    Target without a goal

    This target does not hang under a goal or a benefit. Where that is so for all targets in the plan you are told
    once, and so for one indicator with several years.

    Why: A target shows whether a goal comes closer. On its own nobody knows why the figure matters, and no goal
    counts it.

    How to mend: Link the target to the goal that it says something about. Is there none? Write the goal down, or
    leave the figure out.

    Example wrong: A table of figures at the end of the plan, with no goals before them.

    Example right: Goal 2 "Young people are healthy", with the figure for a healthy weight below it.
    """
    aimed = plan.with_above("goal") | plan.with_above("benefit")
    targets = [element for element, _ in _targets(plan)]
    loose = [element for element in targets if element.id not in aimed]
    if len(loose) == len(targets) > 1:
        words = Words(
            f"Geen van de {len(targets)} streefcijfers hoort bij een doel.",
            f"None of the {len(targets)} targets belongs to a goal.",
        )
        yield Hit(PLAN, words, tuple(element.id for element in loose))
    else:
        yield from _once(loose, Words("Dit streefcijfer hoort bij geen enkel doel.", "This target belongs to no goal."))
