"""What kind of document it is: by its name, then by what it is made of."""

from __future__ import annotations

import re

from doelnet.draft import DocumentKind
from doelnet.reading.forms.desk import parts
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet

_BUDGET_PROPOSAL = re.compile(
    r"bestemmingsvoorstel|budget\s?overhevel|overhevel|resultaatbestemming"
    r"|bestemming\s+(?:van\s+)?(?:het\s+)?(?:jaar)?(?:rekening)?resultaat|begrotingswijziging"
    r"|kredietaanvraag|budgetneutrale",
    re.I,
)
_NAMES: list[tuple[re.Pattern[str], DocumentKind]] = [
    (re.compile(r"doelen[\s-]*(?:en\s+)?inspanningen|\bDIN\b|doelenboom|doelen-?\s?middelen", re.I), "goal-network"),
    (re.compile(r"voortgangs?(?:rapportage|verslag|bericht|monitor|notitie|overzicht)?\b|tussenrapportage"
        r"|bestuursrapportage|berap|marap|kwartaalrapportage|turap|stand\s+van\s+zaken"
        r"|monitor(?:rapportage)?\b|tussenevaluatie|najaarsrapportage|voorjaarsrapportage", re.I), "progress-report"),
    (re.compile(r"jaarverslag|jaarrapportage|jaarstukken|jaarrekening|jaaroverzicht", re.I), "annual-report"),
    (re.compile(r"(?:programma|meerjaren|primitieve\s+)?begroting\b|kadernota|perspectiefnota|voorjaarsnota"
        r"|najaarsnota|meerjarenprogramma\s?begroting", re.I), "budget"),
    (re.compile(r"(?:jeugd)?ondersteuningsplan|zorgplan|regioplan|regiovisie|regionaal\s+(?:plan|ondersteunings\w*"
        r"|convenant|afsprakenkader|samenwerkings\w*|akkoord)|samenwerkings(?:overeenkomst|afspraken"
        r"|akkoord|convenant)|convenant|ontwikkelagenda|afsprakenkader|regionale\s+(?:afspraken"
        r"|samenwerkings\w*|overeenkomst)", re.I), "support-plan"),
    (re.compile(r"uitvoerings(?:plan|programma|agenda|notitie|nota)|actie(?:plan|programma|agenda)"
        r"|plan\s+van\s+aanpak|werkplan|jaarplan|activiteitenplan|preventieplan|implementatieplan"
        r"|realisatieplan|meerjarenplan|maatregelenpakket|actielijst|actieregister|inspanningenregister"
        r"|register", re.I), "implementation-plan"),
    (re.compile(r"agenda\b", re.I), "agenda"),
    (re.compile(r"beleids(?:kader|nota|plan|visie|notitie)|kadernota|\bnota\b|visie|beleidskader|strategie"
        r"|\bkader\b|programmaplan", re.I), "policy-framework"),
]  # fmt: skip


def kind_of(sheet: Sheet, title: str, title_node: Node | None) -> DocumentKind:
    """Return the kind of document: a decision paper by its sections, anything else by its name, then its tables."""
    decision = next((part for part in sheet.parts if part.kind in ("decision", "message")), None)
    plan = next((part for part in sheet.parts if part.kind == "plan"), None)
    opening = " ".join(node.text for node in sheet.outline.nodes[:8] if node.text and len(node.text) < 200)
    if decision is not None and plan is None:
        if _BUDGET_PROPOSAL.search(title) or _BUDGET_PROPOSAL.search(opening):
            return "budget-proposal"
        return "council-message" if decision.kind == "message" else "decision-note"
    if plan is None or plan.start == 0:
        if parts.MESSAGE.search(opening) and not re.search(r"plan\b.*\bagenda", title, re.I) and not _table_kind(sheet):
            return "council-message"
        if _BUDGET_PROPOSAL.search(title):
            return "budget-proposal"
    for pattern, kind in _NAMES:
        if pattern.search(title):
            return _refined(kind, title)
    if parts.PROPOSAL.search(opening):
        return "decision-note"
    for pattern, kind in _NAMES:
        if pattern.search(opening):
            return _refined(kind, opening)
    return _table_kind(sheet) or "other"


def _refined(kind: DocumentKind, title: str) -> DocumentKind:
    """An annual report is none where the title only names what it accounts for beside a plan of more years."""
    if kind == "progress-report" and re.search(r"jaarverslag", title, re.I):
        return "annual-report"
    return kind


def _table_kind(sheet: Sheet) -> DocumentKind | None:
    """Return the kind that the tables show: goals beside efforts make a network, efforts with results a plan."""
    for view in sheet.views.values():
        roles = {column.role for column in view.columns}
        if view.kind == "network" and {"goal", "effort"} <= roles and roles & {"target", "benefit", "capability"}:
            return "goal-network"
        if view.kind == "network" and "effort" in roles:
            return "implementation-plan"
    return None
