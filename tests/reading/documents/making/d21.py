"""21: an implementation programme in a PDF: a block of labels for each project (gemeente Zandvaart)."""

from __future__ import annotations

from making.paper import Paper

PLACE = "tuned/21-uitvoeringsprogramma-zandvaart.pdf"
PROJECTS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...], str, str], ...] = (
    (
        "Project 1. Huiswerkhuizen",
        "Kinderen die thuis geen rustige plek hebben, maken hun huiswerk met hulp in de buurt.",
        (
            "In drie wijken staat een huiswerkhuis dat vier middagen per week open is.",
            "Elk huiswerkhuis telt gemiddeld 25 bezoekers op een middag.",
        ),
        (
            "Ruimte huren in de buurthuizen van de Oosterkade en het Haringveld;",
            "Studenten van de lerarenopleiding werven als begeleider;",
            "Mentoren uitleggen hoe zij een leerling kunnen aanmelden.",
        ),
        "Welzijn Zandvaart",
        "€ 64.000",
    ),
    (
        "Project 2. Stevig staan",
        "Leerlingen stappen met zelfvertrouwen over van groep 8 naar de brugklas.",
        ("Alle basisscholen bieden in groep 8 de training Stevig Staan aan.",),
        (
            "Trainers opleiden uit het jongerenwerk en het onderwijs;",
            "De training koppelen aan een kennismakingsdag op het Zandvaart Lyceum. Deze dag vindt "
            "plaats op 3 juni 2026.",
        ),
        "GGD Vaartstreek",
        "€ 22.500",
    ),
    (
        "Project 3. Vaders vooraan",
        "Meer vaders zijn betrokken bij het opgroeien van hun jonge kind.",
        ("Er draaien twee vadergroepen.", "Nader te bepalen na de evaluatie van de proef."),
        ("Vaders vragen wat zij nodig hebben;", "Vaders op zaterdag laten voorlezen in de bibliotheek;"),
        "Bibliotheek aan de Vaart",
        "nog onbekend",
    ),
    (
        "Project 4. Werkplaats Techniek",
        "Jongeren die vastlopen op school doen weer ervaring op die telt.",
        ("Zestien jongeren hebben in de werkplaats een certificaat gehaald.",),
        (
            "Een leegstaande loods aan de haven geschikt maken;",
            "Met het ROC Vaartstreek afspraken maken over certificaten;",
            "Jongeren persoonlijk uitnodigen na een melding bij leerplicht.",
        ),
        "gemeente Zandvaart, team Onderwijs",
        "€ 118.000",
    ),
)


def make() -> bytes:
    """Return the file."""
    paper = Paper(top="Gemeente Zandvaart - Uitvoeringsprogramma Opgroeien in Zandvaart 2026", bottom="- {page} -")
    paper.add_page()
    paper.heading("Uitvoeringsprogramma Opgroeien in Zandvaart 2026", 0)
    paper.para("Gemeente Zandvaart, zaaknummer 2025/88412, 16 december 2025")
    paper.heading("Leeswijzer", 2)
    paper.para(
        "Met de kadernota Opgroeien in Zandvaart (raadsbesluit van 9 mei 2023) koos de raad voor "
        "minder losse subsidies en meer projecten. Voor 2026 zijn het er vier. Van elk project vindt "
        "u hieronder het doel, het resultaat waar wij op rekenen en de activiteiten. De bedragen "
        "komen uit het budget preventief jeugdbeleid."
    )
    for title, goal, results, actions, who, cost in PROJECTS:
        paper.heading(title, 2)
        paper.para(f"**Doel**\n{goal}")
        paper.para("**Resultaat in 2026**")
        paper.items(results, "-")
        paper.para("**Activiteiten**")
        paper.items(actions)
        paper.para(f"**Uitvoerder**  {who}")
        paper.para(f"**Kosten 2026**  {cost}")
    paper.heading("Verantwoording", 2)
    paper.para(
        "De projectleiders leveren in februari 2027 een kort verslag aan. Het college stuurt de raad "
        "daarna een memo. Op 15 september 2026 is er voor raadsleden een rondgang langs de projecten."
    )
    return bytes(paper.output())
