"""Efforts: what they are for, and who sees to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from textwrap import shorten

from doelnet.checking.findings import PLAN, Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.draft import Element

MANY_AIMS = 5
"""An effort that feeds more goals than this is probably no single effort (the practice of DIN)."""
NAME = 80
"""Letters of the name of a theme, in a message."""
_PARTS = re.compile(r"[\s,;/&]+")


@rule(code="D301", name="inspanning-zonder-doel", severity=Severity.WARNING)
def effort_without_goal(plan: Network, today: date) -> Iterator[Hit]:
    """Inspanning die naar geen doel leidt

    Deze inspanning draagt niet bij aan een doel of een baat, ook niet via een streefcijfer of een vermogen. Een
    thema boven de inspanning is niet genoeg: een thema zegt waar het over gaat, niet wat u wilt bereiken. Heeft het
    plan helemaal geen doelen, dan leest u dat één keer.

    Waarom: Dit werk kost tijd en geld, maar het plan zegt niet waarvoor. Bij een keuze valt niet uit te leggen
    waarom u ermee door moet gaan.

    Zo lost u het op: Koppel de inspanning aan het doel waar zij aan bijdraagt. Is er geen doel bij? Dan mist er een
    doel, of hoort de inspanning niet in dit plan.

    Voorbeeld fout: Activiteit 6 "Coördinatie" staat los in een lijst.

    Voorbeeld goed: Activiteit 6 "Coördinatie" draagt bij aan doel 1 "Scholen en zorg werken als één team".

    English

    Effort that leads to no goal

    This effort contributes to no goal or benefit, not even by way of a target or a capability. A theme above it is
    not enough: a theme says what it is about, not what you want. Where the plan has no goals at all you are told
    once.

    Why: This work costs time and money, but the plan does not say what for. When choices are made nobody can
    explain why to go on with it.

    How to mend: Link the effort to the goal that it contributes to. Is there none? Then a goal is missing, or the
    effort does not belong in this plan.

    Example wrong: Activity 6 "Coordination" stands in a list on its own.

    Example right: Activity 6 "Coordination" contributes to goal 1 "Schools and care work as one team".
    """
    efforts = plan.of("effort")
    if efforts and not plan.of("goal", "benefit"):
        message = Words("Dit plan noemt inspanningen, maar geen doelen.", "This plan names efforts, but no goals.")
        yield Hit(PLAN, message, tuple(effort.id for effort in efforts))
        return
    aimed = plan.with_above("goal") | plan.with_above("benefit")
    for effort in efforts:
        if effort.id not in aimed:
            yield Hit(Place(element=effort.id), _aimless(plan, effort))


def _aimless(plan: Network, effort: Element) -> Words:
    """Return what is said of an effort without a goal: the theme that it stands under is where a goal is missing."""
    theme = next((above for above in plan.ancestors(effort) if above.kind == "theme"), None)
    if theme is None:
        return Words("Deze inspanning draagt bij aan geen enkel doel.", "This effort contributes to no goal.")
    name = shorten(f"{theme.number or ''} {theme.text}", NAME, placeholder="…")
    return Words(
        f"Deze inspanning staat onder het thema “{name}”, maar draagt bij aan geen enkel doel.",
        f"This effort stands under the theme “{name}”, but contributes to no goal.",
    )


@rule(code="D302", name="inspanning-zonder-eigenaar", severity=Severity.TIP)
def effort_without_owner(plan: Network, today: date) -> Iterator[Hit]:
    """Inspanning zonder eigenaar

    Er staat niet wie deze inspanning uitvoert. Een eigenaar of werkgroep bij een doel erboven telt ook. Heeft geen
    enkele inspanning in het plan een eigenaar, dan leest u dat één keer voor het hele plan.

    Waarom: Wat van iedereen is, is van niemand. Bij de voortgang weet u dan niet aan wie u het moet vragen.

    Zo lost u het op: Noem één organisatie of rol die het werk trekt. Noem geen naam van een persoon: mensen
    wisselen van baan, rollen blijven.

    Voorbeeld fout: Samen organiseren we ouderavonden.

    Voorbeeld goed: Bibliotheek Waardland organiseert ouderavonden, samen met de scholen. Eigenaar: Bibliotheek
    Waardland.

    English

    Effort without an owner

    It does not say who sees to this effort. An owner or working group of a goal above it counts too. Where no
    effort in the plan has an owner you are told once, for the plan as a whole.

    Why: What belongs to all belongs to nobody. When progress is discussed you do not know whom to ask.

    How to mend: Name one organisation or role that leads the work. Do not name a person: people change jobs, roles
    stay.

    Example wrong: Together we organise evenings for parents.

    Example right: Bibliotheek Waardland organises evenings for parents, with the schools. Owner: Bibliotheek
    Waardland.
    """
    efforts = [effort for effort in plan.of("effort") if not effort.placeholder]
    ownerless = _ownerless(plan, efforts)
    if len(ownerless) == len(efforts) > 1:
        yield Hit(
            PLAN,
            Words(
                f"Geen van de {len(efforts)} inspanningen heeft een eigenaar.",
                f"None of the {len(efforts)} efforts has an owner.",
            ),
            tuple(effort.id for effort in efforts),
        )
        return
    for effort in ownerless:
        yield Hit(
            Place(element=effort.id),
            Words("Er staat niet wie dit uitvoert.", "It does not say who sees to this."),
        )


def _ownerless(plan: Network, efforts: list[Element]) -> list[Element]:
    """Return the efforts that neither have an owner nor lead to an element with one, or with a working group."""
    groups = {part.casefold() for group in plan.draft.groups for part in _PARTS.split(group.about or "") if part}
    owned = {
        element.id
        for element in plan.elements
        if element.owner or (element.number and element.number.strip(" .").casefold() in groups)
    }
    queue = [plan.by_id[id] for id in owned]
    for element in queue:
        below = [child for child in plan.children(element) if child.id not in owned]
        owned.update(child.id for child in below)
        queue.extend(below)
    return [effort for effort in efforts if effort.id not in owned]


@rule(code="D303", name="inspanning-voor-veel-doelen", severity=Severity.TIP)
def effort_for_many_goals(plan: Network, today: date) -> Iterator[Hit]:
    """Inspanning voor meer dan vijf doelen

    Deze inspanning draagt rechtstreeks bij aan meer dan vijf doelen of baten.

    Waarom: Wat overal aan bijdraagt, is vaak geen inspanning maar een hele aanpak. Het effect op elk van die doelen
    is dan niet te volgen, en het netwerk wordt een kluwen.

    Zo lost u het op: Splits de inspanning in delen die elk bij een paar doelen horen. Of houd alleen de doelen waar
    zij echt verschil maakt.

    Voorbeeld fout: "Jong in Waardrecht uitvoeren" draagt bij aan acht doelen.

    Voorbeeld goed: "Schoolontbijt op vier scholen" draagt bij aan "Kinderen eten gezond" en "Kinderen zijn op tijd
    op school".

    English

    Effort for more than five goals

    This effort contributes directly to more than five goals or benefits.

    Why: What contributes to everything is often no effort but a whole approach. Its effect on each of those goals
    cannot be followed, and the network becomes a tangle.

    How to mend: Split the effort into parts that belong to a few goals each. Or keep only the goals to which it
    really makes a difference.

    Example wrong: "Carry out Jong in Waardrecht" contributes to eight goals.

    Example right: "School breakfast at four schools" contributes to "Children eat healthily" and "Children are at
    school in time".
    """
    for effort in plan.of("effort"):
        aims = [up.id for up in plan.parents(effort) if up.kind in ("goal", "benefit")]
        if len(aims) > MANY_AIMS:
            yield Hit(
                Place(element=effort.id),
                Words(
                    f"Deze inspanning draagt bij aan {len(aims)} doelen tegelijk. Kunt u haar splitsen?",
                    f"This effort contributes to {len(aims)} goals at once. Can you split it?",
                ),
                tuple(aims),
            )
