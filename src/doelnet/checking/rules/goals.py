"""Goals: whether one can tell that they are reached, whether anybody works on them, and how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from doelnet.checking.findings import PLAN, Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import first_sentence, has_figure
from doelnet.draft import DocumentKind, Element, ElementKind

_NOTES: frozenset[DocumentKind] = frozenset({"budget-proposal", "decision-note", "council-message"})
"""Papers that ask or tell something about a plan; a lone goal in one is what the paper is for."""

_WITHOUT_EFFORTS: frozenset[DocumentKind] = _NOTES | {"policy-framework", "support-plan"}
"""Papers that may leave the efforts to another one, the implementation plan."""

MANY_GOALS = 7
"""More top goals than this are hard to steer on (the practice of programme management with a DIN)."""


@rule(code="D101", name="doel-zonder-streefcijfer", severity=Severity.WARNING)
def goal_without_target(plan: Network, today: date) -> Iterator[Hit]:
    """Doel zonder streefcijfer

    Bij dit doel staat geen streefcijfer (SMART-doel), en ook niet bij een subdoel eronder of bij het doel erboven.
    Missen een doel en al zijn subdoelen een streefcijfer? Dan leest u dat één keer, bij het bovenste doel.

    Waarom: Zonder streefcijfer kan niemand zien of het doel dichterbij komt. De raad kan dan alleen vragen of u
    druk bent geweest, niet of het heeft geholpen.

    Zo lost u het op: Kies één of twee dingen die u kunt meten. Schrijf op welk cijfer u wilt halen, voor wie,
    wanneer, waar u nu staat en waar het cijfer vandaan komt. Past het streefcijfer beter bij een subdoel? Zet het
    dan daar.

    Voorbeeld fout: Alle kinderen in Waardrecht krijgen een goede start.

    Voorbeeld goed: Alle kinderen in Waardrecht krijgen een goede start. In 2028 gaat 95% van de peuters met een
    VVE-indicatie naar de voorschool (2025: 81%, bron: GGD Waardland).

    English

    Goal without a target

    This goal has no target, and neither has any sub-goal below it or the goal above it. Where a goal and all of its
    sub-goals lack one, you are told once, at the topmost goal.

    Why: Without a target nobody can see whether the goal comes closer. The council can then only ask whether you
    were busy, not whether it helped.

    How to mend: Choose one or two things that you can measure. Write down which figure you want to reach, for whom,
    by when, where you are now and where the figure comes from. Does it fit a sub-goal better? Put it there.

    Example wrong: All children in Waardrecht get a good start.

    Example right: All children in Waardrecht get a good start. In 2028, 95% of the toddlers referred to early
    education attend it (2025: 81%, source: GGD Waardland).
    """
    without = _without(plan, "target")
    if plan.draft.document.kind in _NOTES and len(plan.of("goal")) == 1:
        return
    for goal, below in without:
        yield Hit(
            Place(element=goal.id),
            Words(
                f"Dit doel{_and_nl(below)} geen streefcijfer.",
                f"This goal{_and_en(below)} no target.",
            ),
            tuple(each.id for each in below),
        )


@rule(code="D102", name="doel-zonder-inspanning", severity=Severity.WARNING)
def goal_without_effort(plan: Network, today: date) -> Iterator[Hit]:
    """Doel zonder inspanning

    Er is geen inspanning die bijdraagt aan dit doel of aan een subdoel ervan, en ook niet rechtstreeks aan het doel
    erboven. Een kadernota of besluit zonder enige inspanning krijgt deze melding niet: daar volgt de uitvoering in
    een ander document.

    Waarom: Een doel waar niemand iets voor doet, blijft een wens. Vaak is het doel vergeten toen de uitvoering werd
    beschreven, of staat de inspanning bij een ander doel.

    Zo lost u het op: Koppel een inspanning die er al is aan dit doel, of beschrijf een nieuwe met een eigenaar.
    Doet u er bewust nu niets aan? Haal het doel dan uit dit plan, of schrijf op wanneer het aan de beurt is.

    Voorbeeld fout: Doel 3 "Jongeren in de Zuidrand voelen zich veilig" en daaronder niets.

    Voorbeeld goed: Doel 3 "Jongeren in de Zuidrand voelen zich veilig" met de inspanning "Welzijn Waardrecht zet
    vier avonden in de week jongerenwerkers in".

    English

    Goal without an effort

    No effort contributes to this goal or to any of its sub-goals, nor directly to the goal above it. A framework or
    a decision without any effort at all is not told so: there the work is described in another document.

    Why: A goal that nobody works on stays a wish. Often the goal was forgotten when the work was described, or the
    effort stands under another goal.

    How to mend: Link an effort that exists to this goal, or describe a new one and who owns it. Do you leave it for
    now on purpose? Take the goal out of this plan, or say when its turn comes.

    Example wrong: Goal 3 "Young people in the Zuidrand feel safe" with nothing below it.

    Example right: Goal 3 "Young people in the Zuidrand feel safe" with the effort "Welzijn Waardrecht has youth
    workers out four evenings a week".
    """
    if not plan.of("effort") and plan.draft.document.kind in _WITHOUT_EFFORTS:
        return
    for goal, below in _without(plan, "effort"):
        yield Hit(
            Place(element=goal.id),
            Words(
                f"Geen inspanning draagt bij aan dit doel{_or_nl(below)}.",
                f"No effort contributes to this goal{_or_en(below)}.",
            ),
            tuple(each.id for each in below),
        )


@rule(code="D103", name="veel-doelen", severity=Severity.TIP)
def many_goals(plan: Network, today: date) -> Iterator[Hit]:
    """Meer dan zeven hoofddoelen

    Het plan heeft meer dan zeven doelen naast elkaar op het hoogste niveau. Heeft het plan thema's, dan tellen de
    doelen van één thema.

    Waarom: Wie alles tegelijk wil, kiest niet. Met meer dan zeven hoofddoelen is het gesprek over de voortgang lang
    en blijft onduidelijk wat voorgaat.

    Zo lost u het op: Voeg doelen samen die over hetzelfde gaan, of maak er subdoelen van onder een paar
    hoofddoelen.

    Voorbeeld fout: Elf doelen naast elkaar, van schoolverzuim tot speelplekken.

    Voorbeeld goed: Vier doelen (een goede start, naar school, gezond, een plek in de wijk) met elk een paar
    subdoelen.

    English

    More than seven top goals

    The plan has more than seven goals side by side at its top. Where it has themes, the goals of one theme are
    counted.

    Why: Who wants everything at once does not choose. With more than seven top goals progress talks get long, and
    what comes first stays unclear.

    How to mend: Join goals that are about the same thing, or make them sub-goals of a few.

    Example wrong: Eleven goals side by side, from truancy to playgrounds.

    Example right: Four goals (a good start, at school, healthy, a place in the neighbourhood), each with some
    sub-goals.
    """
    roots = [goal for goal in plan.of("goal") if not any(up.kind == "goal" for up in plan.parents(goal))]
    by_theme: dict[str | None, int] = {}
    for goal in roots:
        themes: list[str | None] = [up.id for up in plan.parents(goal) if up.kind == "theme"]
        for theme in themes or [None]:
            by_theme[theme] = by_theme.get(theme, 0) + 1
    for theme, count in by_theme.items():
        if count > MANY_GOALS:
            yield Hit(
                Place(element=theme) if theme is not None else PLAN,
                Words(
                    f"Hier staan {count} doelen naast elkaar. Meer dan {MANY_GOALS} is moeilijk te sturen.",
                    f"There are {count} goals side by side here. More than {MANY_GOALS} are hard to steer on.",
                ),
            )


_ACTIVITY = {
    "organiseren", "uitvoeren", "opstellen", "inventariseren", "onderzoeken", "implementeren", "aanstellen", "opzetten",
    "inrichten", "evalueren", "faciliteren", "vaststellen", "vastleggen", "monitoren", "continueren", "voortzetten",
    "uitrollen", "actualiseren",
}  # fmt: skip
_MAPPING = re.compile(r"^in kaart brengen\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


@rule(code="D104", name="doel-als-activiteit", severity=Severity.TIP)
def goal_worded_as_activity(plan: Network, today: date) -> Iterator[Hit]:
    """Doel dat een activiteit is

    Dit doel begint of eindigt met een woord voor werk, zoals "organiseren", "opstellen" of "onderzoeken", en noemt
    geen getal.

    Waarom: Een doel zegt wat er anders wordt voor kinderen, jongeren of ouders. Een activiteit zegt wat u doet. Is
    de activiteit klaar, dan weet u nog niet of er iets is veranderd.

    Zo lost u het op: Vraag: wat merkt een kind hiervan? Schrijf dat als doel op. Maak van de activiteit een
    inspanning die eraan bijdraagt.

    Voorbeeld fout: Het opstellen van een aanpak voor kinderen die thuiszitten.

    Voorbeeld goed: Elk kind gaat naar school of krijgt een passend aanbod. Inspanning: een aanpak voor thuiszitters
    opstellen met het Samenwerkingsverband PO Midden-Waardland.

    English

    Goal that is an activity

    This goal begins or ends with a word for work, such as "organise", "draw up" or "investigate" (in Dutch), and
    names no figure.

    Why: A goal says what will be different for children, young people or parents. An activity says what you do.
    When the activity is done you do not know yet whether anything changed.

    How to mend: Ask what a child notices of it. Write that down as the goal, and make the activity an effort that
    contributes to it.

    Example wrong: Drawing up an approach for children who stay away from school.

    Example right: Every child goes to school or gets something that fits. Effort: draw up an approach with the
    Samenwerkingsverband PO Midden-Waardland.
    """
    for goal in plan.of("goal"):
        if has_figure(goal.text):
            continue
        words = _WORD.findall(first_sentence(goal.text).casefold())
        while words and words[0] in {"het", "wij", "we", "willen"}:
            words.pop(0)
        verb = next((word for word in (*words[:1], *words[-1:]) if word in _ACTIVITY), None)
        if verb is None and _MAPPING.match(goal.text):
            verb = "in kaart brengen"
        if verb is not None:
            yield Hit(
                Place(element=goal.id),
                Words(
                    f'"{verb}" is werk. Wat wordt er anders als het klaar is?',
                    f'"{verb}" is work. What will be different when it is done?',
                ),
            )


def _without(plan: Network, kind: ElementKind) -> Iterator[tuple[Element, list[Element]]]:
    """Yield each topmost goal that lacks a `kind`, and the goals below it, which lack one too.

    A goal has one where it stands below that goal, or right at a goal above it.
    """
    has = plan.with_below(kind) | _under_own(plan, kind)
    lacking = {goal.id: goal for goal in plan.of("goal") if goal.id not in has}
    tops = [goal for goal in lacking.values() if not any(up.id in lacking for up in plan.parents(goal))]
    told: set[str] = set()
    for goal in [*tops, *sorted(lacking.values(), key=lambda each: each.id)]:
        if goal.id not in told:
            below = [each for each in plan.descendants(goal) if each.id in lacking]
            told.update((goal.id, *(each.id for each in below)))
            yield goal, below


def _under_own(plan: Network, kind: ElementKind) -> set[str]:
    """Return the ids of the goals below a goal that has a `kind` of its own, be it by way of its target."""
    own: dict[str, Element] = {}
    for element in plan.of(kind):
        for up in plan.parents(element):
            own.update((each.id, each) for each in (plan.parents(up) if up.kind == "target" else (up,)))
    under: set[str] = set()
    queue = list(own.values())
    for goal in queue:
        below = [each for each in plan.children(goal) if goal.kind == each.kind == "goal" and each.id not in under]
        under.update(each.id for each in below)
        queue.extend(below)
    return under


def _and_nl(below: list[Element]) -> str:
    many = "het subdoel" if len(below) == 1 else f"de {len(below)} subdoelen"
    return f" en {many} eronder hebben" if below else " heeft"


def _and_en(below: list[Element]) -> str:
    many = "sub-goal" if len(below) == 1 else f"{len(below)} sub-goals"
    return f" and the {many} below it have" if below else " has"


def _or_nl(below: list[Element]) -> str:
    many = "het subdoel" if len(below) == 1 else f"een van de {len(below)} subdoelen"
    return f" of {many} eronder" if below else ""


def _or_en(below: list[Element]) -> str:
    many = "the sub-goal" if len(below) == 1 else f"any of the {len(below)} sub-goals"
    return f" or {many} below it" if below else ""
