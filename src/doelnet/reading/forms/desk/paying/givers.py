"""Who pays to the municipality: amounts in sentences that another gives are income."""

from __future__ import annotations

import re

from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.wording.phrases import one_of

_OTHERS = one_of("""
    rijk|ministerie( van \\w+)?|provincie|regio|\\w*fonds(en)?|unie|samenwerkingsverband(en)?|partners|partijen
    \\w*besturen|schoolbestuur|\\w*scholen|kinderopvang\\w*|bibliotheek|ggd|\\w*stichting(en)?|\\w*vereniging(en)?
    \\w*corporaties?|\\w*verzekeraars?|zorgkantoor|\\w*aanbieders?|ouders|bedrijven|ondernemers|werkgevers
    buurgemeenten|(andere|overige|deelnemende) gemeenten
""")
_GIVER = (
    rf"(?:(?:(?:de|het|onze|alle|beide|twee|drie|vier|vijf|zes|andere|overige|deelnemende|betrokken|samen)\s+)+{_OTHERS}"
    rf"|(?:ouders|scholen|schoolbesturen|partners)"
    rf"|(?:ggd|stichting|bibliotheek|welzijn|woningcorporatie)\s+(?-i:[A-Z])[\w' -]{{2,40}}?)"
)
_PAYS = one_of("(draag|betaal|vergoed|lever|leg|financier|stel)t|(drag|betal|vergoed|lever|legg|financier|stell)en")
_GIVEN = Gated(
    rf"\b{_GIVER}\s+{_PAYS}\b[^,;.]*€|(?<!wij )(?<!we )(?<!gemeente )(?<!college )\b{_PAYS}\s+{_GIVER}\s[^,;.]*€"
    rf"|\bbijdragen?\s+(?:van|door|uit)\s+{_GIVER}\b[^,;.]*€|\b(?:van|door)\s+{_GIVER}\s+(?:ontvangen|krijgen)\b[^,;.]*€"
    rf"|€\s*(?:komt\s+|komen\s+)?van\s+{_GIVER}\b"
    rf"|€\s*(?:\w+\s+)?door\s+{_GIVER}\s+(?:\w+\s+)?(?:betaald|bijgedragen|gefinancierd|vergoed|ingelegd)\b",
    (
        "rijk", "ministerie", "provincie", "regio", "fonds", "unie", "verband", "partners", "partijen", "besturen",
        "scho", "kinderopvang", "bibliotheek", "ggd", "stichting", "vereniging", "corporatie", "verzekeraar",
        "zorgkantoor", "aanbieder", "ouders", "bedrijven", "ondernemers", "werkgevers", "gemeenten", "welzijn",
    ),
    re.IGNORECASE,
)  # fmt: skip


def are_heard(before: str, behind: str) -> bool:
    """Whether the words around an amount say that another pays it: "de scholen dragen € 40.000 bij"."""
    return bool(_GIVEN.search(f"{before[-90:]} € {behind[:60]}"))
