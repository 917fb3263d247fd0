"""Hypothesis strategies for drafts: whole ones, as careful reading yields, and wild ones, as the schema allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st

from doelnet.draft import (
    At,
    Baseline,
    Body,
    Comparison,
    Decision,
    DocumentKind,
    Draft,
    Element,
    ElementKind,
    Group,
    Head,
    Measurement,
    Milestone,
    Money,
    Party,
    PartyKind,
    Phase,
    Reference,
    RouteStep,
    Side,
    Step,
    Target,
)

T = TypeVar("T")

UPWARD: dict[str, tuple[str, ...]] = {
    "theme": (),
    "goal": ("theme", "goal"),
    "benefit": ("goal", "benefit"),
    "capability": ("benefit", "capability"),
    "target": ("goal", "benefit"),
    "effort": ("goal", "target", "theme", "capability"),
    "result": ("effort",),
}
"""What each kind may contribute to in a well-formed plan."""


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    """One of the values of a Literal type."""
    return st.sampled_from(get_args(literal))


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """The value, or None (absent)."""
    return st.none() | strategy


def texts(max_size: int = 40) -> st.SearchStrategy[str]:
    """Text of any script as it stands in a draft: no control characters, single spaces, never empty."""
    characters = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"))
    dutch = st.sampled_from(_PHRASES)
    free = st.text(characters, min_size=1, max_size=max_size)
    return (dutch | free).map(lambda text: " ".join(text.split())).filter(bool)


_PHRASES = [
    "In 2028 doet 85% van de leerlingen aan sport.", "Ieder kind begint goed", "Nader te bepalen",
    "Het versterken van de samenwerking", "Niet van toepassing", "Totaal", "minder verzuim in groep 7", "n.t.b.",
    "Bron: GGD Waardland", "Alle scholen in Oud-Waard werken samen", "Jong in Waardrecht", "'t Spoor", "één plan",
]  # fmt: skip


def days() -> st.SearchStrategy[str]:
    """One date as coarse as documents have them: a year, a month or a day."""
    exact = st.dates(date(1990, 1, 1), date(2060, 12, 31)).map(date.isoformat)
    return st.tuples(exact, st.sampled_from([4, 7, 10])).map(lambda pair: pair[0][: pair[1]])


def dates() -> st.SearchStrategy[str]:
    """One date, or a span of two that ascend."""
    spans = st.lists(days(), min_size=2, max_size=2).map(lambda pair: "/".join(sorted(pair)))
    return days() | spans


def numbers() -> st.SearchStrategy[int | float]:
    """A figure as `doelnet.draft.number` shows it: whole numbers without a point, at most four decimals."""
    whole = st.integers(-1_000_000, 1_000_000)
    broken = st.integers(-10_000_000, 10_000_000).filter(lambda n: n % 10_000).map(lambda n: n / 10_000)
    return whole | broken


def amounts() -> st.SearchStrategy[str]:
    """An amount in euros, as a decimal string."""
    return st.decimals(-(10**9), 10**9, places=2).map(str) | st.integers(-(10**9), 10**9).map(str)


def places() -> st.SearchStrategy[At]:
    """A place in a text file or in a paged one."""
    quote = maybe(texts())
    return st.builds(At, line=st.integers(1, 9999), quote=quote) | st.builds(At, page=st.integers(1, 400), quote=quote)


def lists() -> st.SearchStrategy[list[str]]:
    """A short list of texts."""
    return st.lists(texts(), max_size=3)


def targets() -> st.SearchStrategy[Target]:
    """What makes a goal measurable, any part of it absent."""
    baseline = st.builds(Baseline, value=maybe(numbers()), date=maybe(dates()))
    return st.builds(
        Target,
        comparison=maybe(one_of(Comparison)),
        value=maybe(numbers()),
        unit=maybe(st.sampled_from(["%", "scholen", "punten"]) | texts()),
        population=maybe(texts()),
        due=maybe(dates()),
        baseline=maybe(baseline),
        source=maybe(texts()),
    )


@st.composite
def _element(draw: Callable[..., Any], id: str, above: list[Element]) -> Element:
    """An element whose parents are among those above it, of the kinds that it may contribute to."""
    kind = draw(one_of(ElementKind))
    candidates = [element.id for element in above if element.kind in UPWARD[kind]]
    parents = draw(st.lists(st.sampled_from(candidates), unique=True, max_size=3)) if candidates else []
    return Element(
        id=id,
        kind=kind,
        text=draw(texts()),
        parents=parents,
        number=draw(maybe(st.sampled_from(["1", "1.1", "3a"]) | texts(8))),
        label=draw(maybe(st.sampled_from(["Beleidsdoel", "Opgave", "Middel"]))),
        year=draw(maybe(st.sampled_from(["2024", "2025", "2026"]))) if kind == "result" else None,
        placeholder=draw(maybe(st.booleans())),
        owner=draw(maybe(texts())),
        target=draw(maybe(targets())) if kind == "target" else None,
        confidence=draw(maybe(st.integers(0, 100).map(lambda n: n / 100))),
        at=draw(maybe(places())),
    )


@st.composite
def networks(draw: Callable[..., Any], max_size: int = 12) -> list[Element]:
    """Elements with unique ids and links without circles, in any order."""
    ids = draw(st.lists(st.from_regex(r"[a-z][a-z0-9.-]{0,7}", fullmatch=True), unique=True, max_size=max_size))
    elements: list[Element] = []
    for id in ids:
        elements.append(draw(_element(id, elements)))
    return draw(st.permutations(elements))


def heads() -> st.SearchStrategy[Head]:
    """What a document says of itself."""
    return st.builds(
        Head,
        title=texts(),
        kind=one_of(DocumentKind),
        organisation=maybe(texts()),
        region=maybe(texts()),
        number=maybe(texts(8)),
        date=maybe(dates()),
        period=maybe(dates()),
        programme=maybe(texts()),
    )


def measurements() -> st.SearchStrategy[Measurement]:
    """A level of an indicator on a date."""
    return st.builds(
        Measurement,
        indicator=texts(),
        value=numbers(),
        unit=texts(8),
        date=dates(),
        source=maybe(texts()),
        at=maybe(places()),
    )


def money() -> st.SearchStrategy[Money]:
    """A cell of a finance table."""
    return st.builds(
        Money,
        amount=amounts(),
        year=st.sampled_from(["2024", "2025", "2026+"]),
        phase=one_of(Phase),
        side=one_of(Side),
        recurring=maybe(st.booleans()),
        fund=maybe(st.sampled_from(["OAB-budget", "Totaal"]) | texts()),
        account=maybe(texts()),
        at=maybe(places()),
    )


def milestones() -> st.SearchStrategy[Milestone]:
    """Something that happened or is promised."""
    return st.builds(
        Milestone,
        text=texts(),
        date=dates(),
        count=maybe(st.integers(0, 10_000)),
        unit=maybe(texts(8)),
        at=maybe(places()),
    )


def decisions() -> st.SearchStrategy[Decision]:
    """A decision with all its parts, any of them absent."""
    step = st.builds(RouteStep, step=one_of(Step), role=texts(), date=maybe(dates()))
    return st.builds(
        Decision,
        body=one_of(Body),
        subject=texts(),
        points=lists(),
        number=maybe(texts(8)),
        date=maybe(dates()),
        portfolio_holder=maybe(texts()),
        arguments=maybe(lists()),
        objections=maybe(lists()),
        alternatives=maybe(lists()),
        finance=maybe(texts()),
        participation=maybe(texts()),
        communication=maybe(texts()),
        follow_up=maybe(lists()),
        attachments=maybe(lists()),
        public=maybe(st.booleans()),
        route=maybe(st.lists(step, max_size=3)),
    )


def groups() -> st.SearchStrategy[Group]:
    """A working group."""
    about = st.sampled_from(["1", "3a", "2 en 4"])
    return st.builds(Group, name=texts(), about=maybe(about), contact=maybe(texts()), members=maybe(lists()))


def parties() -> st.SearchStrategy[Party]:
    """An organisation."""
    return st.builds(Party, name=texts(), kind=maybe(one_of(PartyKind)))


def references() -> st.SearchStrategy[Reference]:
    """Another document."""
    url = st.from_regex(r"https://waardrecht\.example/[a-z0-9-]{1,12}", fullmatch=True)
    return st.builds(Reference, title=texts(), number=maybe(texts(8)), date=maybe(dates()), url=maybe(url))


def _drafts(elements: st.SearchStrategy[list[Element]]) -> st.SearchStrategy[Draft]:
    return st.builds(
        Draft,
        document=heads(),
        elements=elements,
        measurements=st.lists(measurements(), max_size=3),
        money=st.lists(money(), max_size=8),
        milestones=st.lists(milestones(), max_size=2),
        decisions=st.lists(decisions(), max_size=2),
        groups=st.lists(groups(), max_size=2),
        parties=st.lists(parties(), max_size=3),
        references=st.lists(references(), max_size=2),
    )


def drafts(max_size: int = 12) -> st.SearchStrategy[Draft]:
    """Well-formed drafts of at most `max_size` elements: all sections, unique ids, links upward without circles."""
    return _drafts(networks(max_size))


def wild_drafts() -> st.SearchStrategy[Draft]:
    """Drafts that meet the schema and no more: ids twice, circles, parents that are not there, impossible days."""
    ids = st.sampled_from(["a", "b", "c", "d", ""])
    odd = st.sampled_from(["2024-99", "0000", "2024-02-31", "2028/2024", "9999-12-31"])
    elements = st.builds(
        Element,
        id=ids,
        kind=one_of(ElementKind),
        text=texts(),
        parents=st.lists(ids, unique=True, max_size=4),
        number=maybe(st.just("")),
        year=maybe(st.sampled_from(["0000", "2024", "2025", "9999"])),
        placeholder=maybe(st.booleans()),
        target=maybe(st.builds(Target, due=maybe(odd), value=maybe(numbers()), comparison=maybe(one_of(Comparison)))),
        at=maybe(places()),
    )
    return _drafts(st.lists(elements, max_size=8))
