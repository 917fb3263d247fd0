"""What kind of document it is: by its sections, then by its name, then by what its tables hold."""

from __future__ import annotations

import re

from doelnet.draft import DocumentKind
from doelnet.reading.blocks import Item
from doelnet.reading.forms.desk import parts
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.paying import money_words
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.wording.phrases import one_of


def _names(lines: str) -> re.Pattern[str]:
    return re.compile(one_of(lines), re.IGNORECASE)


_BUDGET_PROPOSAL = _names(r"""
    bestemmingsvoorstel|budget ?overhevel|overhevel|begrotingswijziging|kredietaanvraag
    resultaatbestemming|bestemming( van)?( het)? ?(jaar)?(rekening)?resultaat
    (restant|overlopende ?)(budget|krediet)|(meenemen|doorschuiven|overboeken)( van)?( de)? ?(restant)?(budget|krediet)
    (budget|krediet)(ten)? (mee( te )?nemen|door( te )?schuiven)
""")
_REPORTS: list[tuple[re.Pattern[str], DocumentKind]] = [
    (
        _names(r"""
            doelen ?-? ?(en )?inspanningen|\bDIN\b|(doelen|baten)(boom|kaart|netwerk)|doelen-? ?middelen
            doelen, baten|inspanningennetwerk|netwerk van (de )?(doelen|baten)
        """),
        "goal-network",
    ),
    (
        _names(r"""
            (?<!half)jaar(?:verslag|bericht|rapportage)|jaarstukken|(?:jaar|stads|programma|gemeente)rekening|jaaroverzicht|jaarbeeld|jaarverhaal
            terugblik (op )?(het jaar |schooljaar )?(?=20\d\d)|verslag over (het jaar |schooljaar )?(?=20\d\d)
        """),
        "annual-report",
    ),
    (
        _names(r"""
            voortgangs?(rapportage|verslag|bericht|monitor|notitie|overzicht)?\b|stand van zaken|monitor(rapportage)?\b
            (tussen|bestuurs|kwartaal|najaars|voorjaars|halfjaar)(rapportage|bericht|verslag)|tussen(stand|balans)|berap|marap|turap|tussenevaluatie
        """),
        "progress-report",
    ),
    (
        _names(r"""
            (programma|meerjaren|primitieve )?begroting\b|perspectief(nota|brief)|(voorjaars|najaars|zomer)(nota|brief)
            kaderbrief|kadernota ((voor|begroting|financiële?) )?(?=20\d\d)
        """),
        "budget",
    ),
]
"""Names of papers that tell of a plan: they count wherever they stand in a title."""
_PLANS: list[tuple[re.Pattern[str], DocumentKind]] = [
    (
        _names(r"""
            (jeugd)?ondersteuningsplan|zorgplan|regioplan|afsprakenkader|convenant
            regiona(al|le) (plan|ondersteunings\w*|afspra\w+|samenwerkings(?!agenda)\w*|akkoord|overeenkomst)
            samenwerkings(overeenkomst|afspraken|akkoord|plan)
        """),
        "support-plan",
    ),
    (
        _names(r"""
            uitvoerings(plan|programma|agenda|notitie|nota)|actie(plan|programma|lijst|register)|plan van aanpak
            (werk|jaar|activiteiten|preventie|implementatie|realisatie|meerjaren|programma)plan|maatregelenpakket|register
        """),
        "implementation-plan",
    ),
    (_names(r"agenda\b|\blea\b|\bleja\b|akkoord\b|(?<!im)pact\b|afspraken\b"), "agenda"),
    (
        _names(r"beleids(kader|nota|plan|visie|notitie)|\bnota\b|visie|\bkader\b|kadernota|strategie|\bplan\b"),
        "policy-framework",
    ),
]
"""Names of plans: the one that stands first in a title says what it is."""


def kind_of(sheet: Sheet, title: str) -> DocumentKind:
    """Return the kind of a document called `title`."""
    decision = next((part for part in sheet.parts if part.kind in ("decision", "message")), None)
    plan = next((part for part in sheet.parts if part.kind == "plan"), None)
    opening = " ".join(node.text for node in sheet.outline.nodes[:8] if parts.can_name(node.text))
    if decision is not None and plan is None:
        if _BUDGET_PROPOSAL.search(title) or _BUDGET_PROPOSAL.search(opening):
            return "budget-proposal"
        return "council-message" if decision.kind == "message" else "decision-note"
    if (plan is None or plan.start == 0) and parts.MESSAGE.search(f"{title} {opening}") and _by_tables(sheet) is None:
        return "council-message"
    file = sheet.outline.nodes[0].text if sheet.outline.nodes and "_" in sheet.outline.nodes[0].text else ""
    if _BUDGET_PROPOSAL.search(title) or _BUDGET_PROPOSAL.search(file):
        return "budget-proposal"
    said = _by_name(title, sheet)
    if said is None and parts.PROPOSAL.search(opening):
        return "decision-note"
    said = (
        said
        or _by_name(sheet.stream.about)
        or (_by_money(sheet) if _PART.match(title) else None)
        or _by_questions(sheet, title)
        or _by_name(_titles(sheet))
    )
    said = said or ("decision-note" if decision_words.LISTED.search(title) else _by_tables(sheet))
    return said or ("policy-framework" if _POLICY.search(title) else "other")


_POLICY = re.compile(r"\w*(?:plan|beleid|notitie)\b", re.IGNORECASE)
"""What a paper is called that says no more of its kind than that it holds policy."""
_QUESTIONS: list[tuple[re.Pattern[str], DocumentKind]] = [
    (
        re.compile(
            r"wat\s+(?:heeft|hebben)\s+(?:het|dat|dit|we|wij)\s+(?:ge|(?:daar|er)voor\s+ge)(?:kost|daan)|wat\s+wilden\s+(?:we|wij)\b",
            re.IGNORECASE,
        ),
        "annual-report",
    ),
    (re.compile(r"wat\s+(?:mag|gaat|kost)\s+(?:het|dat|dit)(?:\s+kosten)?\b", re.IGNORECASE), "budget"),
]
"""The questions of planning and control, which tell a part of a budget or of annual accounts by themselves."""


def _by_questions(sheet: Sheet, title: str) -> DocumentKind | None:
    asked = " ".join(node.text for node in sheet.outline if len(node.text) < 60 and node.text[:4] in ("Wat ", "WAT "))
    told = next((kind for pattern, kind in _QUESTIONS if pattern.search(asked)), None)
    planned = _PART.match(title) and _WILL_DO.search(asked)
    return told or ("budget" if planned else None)


_PART = re.compile(r"programma\s+\d", re.IGNORECASE)
_WILL_DO = re.compile(r"wat\s+gaan\s+(?:we|wij)\b", re.IGNORECASE)
"""What a programme of a budget asks, where its costs stand on another page."""


def _titles(sheet: Sheet) -> str:
    """Return the first lines that can name the document: no items of a list, no sentences."""
    first = (n for n in sheet.outline.nodes[:8] if n.text and not isinstance(n.block, Item))
    return " ".join(n.text for n in first if n.is_heading or (len(n.text) < 120 and n.text[-1:] not in ".;:"))


def _by_name(title: str, sheet: Sheet | None = None) -> DocumentKind | None:
    for pattern, kind in _REPORTS:
        if pattern.search(title):
            return kind
    found = [
        (match.start(), rank, kind, match[0])
        for rank, (pattern, kind) in enumerate(_PLANS)
        if (match := pattern.search(title))
    ]
    if not found:
        return None
    *_, kind, said = min(found)
    return "implementation-plan" if said.lower() == "plan" and sheet is not None and _plans_actions(sheet) else kind


def _plans_actions(sheet: Sheet) -> bool:
    """Whether what is only called a plan says of actions who does them and when: in tables, or in labelled lines."""
    if _by_tables(sheet) == "implementation-plan":
        return True
    told = [node.label.role for node in sheet.outline if node.label and node.rest]
    return told.count("planning") > 1 and told.count("owner") > 1


def _by_tables(sheet: Sheet) -> DocumentKind | None:
    """Return the kind that the tables show: goals beside efforts make a network, efforts with results a plan.

    Where one tells of capabilities and another of efforts, or labels do, both are parts of a network.
    """
    told = [{column.role for column in view.columns} for view in sheet.views.values() if view.kind == "network"]
    told.append({node.label.role for node in sheet.outline if node.label is not None})
    if any("capability" in roles for roles in told) and any("effort" in roles for roles in told):
        return "goal-network"
    for view in sheet.views.values():
        roles = {column.role for column in view.columns}
        if view.kind == "network" and {"goal", "effort"} <= roles and roles & {"target", "benefit", "capability"}:
            return "goal-network"
        if view.kind == "network" and "effort" in roles:
            return "implementation-plan"
    return _by_money(sheet)


_COSTS = re.compile(r"\W*\b(?:tota(?:al|le)\s+)?(?:lasten|uitgaven)\b", re.IGNORECASE)


def _by_money(sheet: Sheet) -> DocumentKind | None:
    """Return what a table of costs and income shows: accounts where its newest year is closed, else a budget."""
    for view in sheet.views.values():
        told = any(_COSTS.match(text) for row in view.rows for text in row.texts[:2])
        if view.kind != "money" or not (told or any(_COSTS.search(column.title) for column in view.columns)):
            continue
        years = [(column.year, money_words.phase(column.title)) for column in view.columns if column.year]
        newest = max((year for year, _ in years), default=None)
        phases = {phase for year, phase in years if year == newest}
        if "actual" in phases:
            return "annual-report"
        if "budget" in phases:
            return "budget"
    return None
