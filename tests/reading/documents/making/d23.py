"""23: a goal tree in a PDF as one wide table from strategic goal to activity (gemeente Noordersluis)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/23-doelenboom-noordersluis.pdf"
ROWS = (
    ("Strategisch doel", "Operationeel doel", "KPI", "Activiteit"),
    (
        "S1. Noordersluizer kinderen groeien gezond op",
        "O1.1 Meer kinderen ontbijten en bewegen elke dag",
        "75% van de basisscholen heeft in 2028 het vignet Gezonde School (bron: GGD Sluisland)",
        "- Schoolontbijt aanbieden op zes basisscholen\n- Beweegcoach in de pauzes",
    ),
    (
        "",
        "O1.2 Meer kinderen halen hun zwemdiploma",
        "In 2027 heeft minstens 95% van de leerlingen in groep 8 een zwemdiploma A (2023: 91%)",
        "- Vangnetregeling zwemles voor groep 7",
    ),
    (
        "S2. Noordersluizer jongeren maken hun opleiding af",
        "O2.1 Minder jongeren verzuimen",
        "Het aantal verzuimmeldingen daalt van 420 in schooljaar 2023-2024 naar 350 in schooljaar 2027-2028",
        "- Verzuimspreekuur op de drie vestigingen van het Sluiscollege\n"
        "- Ouderavonden over verzuim, gegeven door leerplicht",
    ),
    (
        "",
        "O2.2 Meer jongeren vinden een leerbaan",
        "60 leerbanen per 31-12-2027",
        "- Leerbanenmarkt met ondernemers in het voorjaar van 2026\n- Subsidie voor kleine leerbedrijven",
    ),
    (
        "S3. Ouders voeden met vertrouwen op",
        "O3.1 Ouders krijgen steun van andere ouders",
        "-",
        "- Oudernetwerk opzetten met Welzijn Noordersluis",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Doelenboom Jeugd Noordersluis", bottom="versie 2.1 - oktober 2025 - pagina {page}")
    paper.add_page("landscape")
    paper.heading("Doelenboom Jeugd Noordersluis 2026-2028", 0)
    paper.para("Team Samenleving, gemeente Noordersluis, oktober 2025")
    paper.para(
        "De doelenboom vat het jeugdbeleid van Noordersluis samen op één blad. Van links naar rechts "
        "leest u hoe een strategisch doel is uitgewerkt. De activiteiten zijn in overleg met de "
        "partners gekozen. Wij passen ze aan als de indicatoren daar reden voor geven."
    )
    paper.grid(ROWS, (48, 55, 75, 75), size=9)
    paper.heading("Afkortingen", 3)
    paper.para("KPI: kritieke prestatie-indicator. O: operationeel doel. S: strategisch doel.")
    paper.heading("Overleg over de doelenboom", 3)
    paper.para(
        "De regiegroep Jeugd bespreekt de stand van de indicatoren in maart 2026 en in maart 2027. "
        "De wethouder Jeugd zit de regiegroep voor."
    )
    return bytes(paper.output())
