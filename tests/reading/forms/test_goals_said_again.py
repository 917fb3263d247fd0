"""Goals of a list that come again, in their words or by their numbers, over the tables and lists of their efforts."""

import pytest
from tests.reading.forms.helpers import read, tree

HOME, SCHOOL = "Kinderen groeien veilig op in hun eigen gezin.", "Leerlingen gaan met plezier naar school."
LISTED = {
    "table": f"<table><tr><td>4.1</td><td>{HOME}</td></tr><tr><td>4.2</td><td>{SCHOOL}</td></tr></table>",
    "list": f"- 4.1 {HOME}\n- 4.2 {SCHOOL}",
}
REPORT = """# Tweede bestuursrapportage Waardrecht 2026

## Programma 4 Jeugd en onderwijs

### Wat willen we bereiken?

{goals}

### Ontwikkelingen

De tarieven stijgen.

### {asked}

{home}

{first}

{school}

{second}
"""
TABLE = "| Prestatie | Status | Stand van zaken |\n|---|---|---|\n| {} | G | Loopt. |\n| {} | O | Loopt. |"
LIST = "- {}\n- {}"
FIRST, SECOND = ("Hulp bij de huisarts", "Toezicht op zorg"), ("Nieuwbouw in Zuidrand", "Lucht op vier scholen")
READ = [
    "theme: Jeugd en onderwijs",
    f"goal: {HOME} < Jeugd en onderwijs",
    f"goal: {SCHOOL} < Jeugd en onderwijs",
    *(f"effort: {one} < {HOME}" for one in FIRST),
    *(f"effort: {one} < {SCHOOL}" for one in SECOND),
]
AGAIN = [
    (f"4.1 {HOME}", f"4.2 {SCHOOL}"),
    (HOME, SCHOOL),
    (f"**{HOME}**", f"**{SCHOOL}**"),
    (f"#### 4.1 {HOME[:-1]}", f"#### 4.2 {SCHOOL[:-1]}"),
    ("#### 4.1 Veilig opgroeien", "#### 4.2 Met plezier naar school"),
    ("**4.1 Veilig opgroeien**", "**4.2 Met plezier naar school**"),
    ("Doel 4.1", "Doel 4.2"),
    ("Bij doel 4.1:", "Bij doel 4.2:"),
]


@pytest.mark.parametrize("listed", LISTED)
@pytest.mark.parametrize("asked", ["Wat hebben we daarvoor gedaan?", "Wat gaan we doen?", "Voortgang"])
@pytest.mark.parametrize("form", [TABLE, LIST])
@pytest.mark.parametrize(("home", "school"), AGAIN)
def test_a_goal_that_is_said_again_rules_the_efforts_under_it(
    home: str, school: str, form: str, asked: str, listed: str
) -> None:
    first, second = form.format(*FIRST), form.format(*SECOND)
    blocks = {"home": home, "school": school, "first": first, "second": second}
    assert tree(read(REPORT.format(goals=LISTED[listed], asked=asked, **blocks))) == READ


@pytest.mark.parametrize(
    "over", ["Doelen van dit programma", "Doelstellingen binnen dit thema", "Ambities in ons plan"]
)
def test_a_table_of_numbers_and_goals_is_read_under_each_word_for_goals(over: str) -> None:
    blocks = {"home": AGAIN[4][0], "school": AGAIN[4][1], "first": LIST.format(*FIRST), "second": LIST.format(*SECOND)}
    text = REPORT.replace("Wat willen we bereiken?", over).format(goals=LISTED["table"], asked="Stand", **blocks)
    assert tree(read(text)) == READ


def test_a_section_with_the_number_of_a_goal_and_other_words_is_not_that_goal() -> None:
    table = "| Maatregel | Wie |\n|---|---|\n| Fietsen nakijken | politie |"
    goals = f"# Plan 2026\n\n## Onze doelen\n\n- 1.1 {HOME}\n- 1.2 {SCHOOL}\n\n"
    text = f"{goals}## Verkeer\n\n### 1.1 Rond het plein\n\n{table}\n"
    assert f"effort: Fietsen nakijken < {HOME}" not in tree(read(text))


@pytest.mark.parametrize("title", ["Stand", "Realisatie", "Stand van zaken", "Gerealiseerd in 2026"])
def test_what_a_column_tells_of_efforts_in_sentences_holds_milestones(title: str) -> None:
    table = f"| Activiteit | {title} |\n|---|---|\n| Spreekuur | Sinds 2 maart 2026 houdt de school spreekuur. |"
    draft = read(f"# Tweede bestuursrapportage 2026\n\n## Doel 1: {HOME}\n\n{table}\n| Lessen | Komt nog. |\n")
    assert [one.date for one in draft.milestones] == ["2026-03-02"]


PLAN = """# Plan 2026

## Wat willen we bereiken?

Wij stellen twee doelen:

1. {home}
2. {school}

## {asked}

### {first}

We beginnen hiermee in het voorjaar.

{label}
- {home_effort}

### {second}

{label}
- {school_effort}

## Hoe volgen we dat?

| Indicator | 2024 | 2028 |
|---|---|---|
| Leerlingen met plezier | 81% | 90% |
"""


@pytest.mark.parametrize("label", ["**Dit spreken we af:**", "Acties:", "#### Activiteiten", "Dit gaan we doen"])
@pytest.mark.parametrize("asked", ["Wat gaan we doen?", "Aanpak", "Uitwerking per doel"])
def test_a_heading_that_says_a_goal_again_is_no_effort_and_rules_the_list_under_a_label(asked: str, label: str) -> None:
    text = PLAN.format(
        home=HOME,
        school=SCHOOL,
        asked=asked,
        first=f"3.1 {HOME[:-1]}",
        second=f"3.2 {SCHOOL[:-1]}",
        label=f"{label}\n",
        home_effort=FIRST[0],
        school_effort=SECOND[0],
    )
    assert tree(read(text)) == [
        f"goal: {HOME}",
        f"goal: {SCHOOL}",
        f"effort: {FIRST[0]} < {HOME}",
        f"effort: {SECOND[0]} < {SCHOOL}",
        f"target: Leerlingen met plezier < {SCHOOL}",
    ]
