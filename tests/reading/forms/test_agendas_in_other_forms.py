"""One local education agenda, set down in other forms: headings, labels, lists, cards and bands say the same."""

import pytest
from tests.reading.forms.helpers import read, tree

TITLE = "# Lokale Educatieve Agenda Waardrecht 2025-2028\n\nGemeente Waardrecht, 3 november 2025\n\n"
GOALS = {
    "1a": ("Peuters beginnen goed voorbereid.", "In 2027 gaat 92% van de peuters naar de voorschool."),
    "1b": ("Ouders lezen vaker voor.", "In 2027 leest 70% van de ouders elke dag voor."),
    "2a": ("Leerlingen zijn op tijd in beeld.", "In 2028 heeft 80% van de scholen een jeugdarts."),
    "2b": ("Thuiszitters krijgen weer onderwijs.", "In 2028 zijn er hooguit 10 thuiszitters."),
}
ACTIONS = {
    "1a": ("Ouders bellen", "GGD Waardland", "mei 2026"),
    "1b": ("Vrijwilligers koppelen", "Bibliotheek Waardland", "juni 2026"),
    "2a": ("Spreekuur houden", "GGD Waardland", "januari 2026"),
    "2b": ("Lesplek inrichten", "Waardcollege", "maart 2026"),
}
THEMES = {"1": "Jonge kind", "2": "Iedereen naar school"}
MEMBERS = {"1": "GGD Waardland, Bibliotheek Waardland", "2": "Waardcollege, gemeente Waardrecht"}
ROLES = {"1": "coördinator voorschool", "2": "leerplichtambtenaar"}


def rows(theme: str) -> list[tuple[str, str, str, str, str, str]]:
    """Return the goals of a theme: number, goal, target, action, owner, when."""
    return [(n, *GOALS[n], *ACTIONS[n]) for n in GOALS if n.startswith(theme)]


def headings_without_labels(theme: str) -> str:
    said = "".join(
        f"### {n} {goal}\n\nStreefcijfer: {target}\n\n"
        f"| Wat | Wie | Wanneer |\n|---|---|---|\n| {act} | {who} | {when} |\n\n"
        for n, goal, target, act, who, when in rows(theme)
    )
    return f"## {theme} {THEMES[theme]}\n\n{said}"


def questions_under_goals(theme: str) -> str:
    said = "".join(
        f"### {goal}\n\n#### Wanneer zijn we tevreden?\n\n{target}\n\n"
        f"#### Wat gaan we doen?\n\n- {act} ({who}, {when})\n\n"
        for _, goal, target, act, who, when in rows(theme)
    )
    return f"## {THEMES[theme]}\n\n{said}"


def deep_list(theme: str) -> str:
    said = "".join(
        f"  - Doel {n}: {goal}\n    - Streefcijfer: {target}\n    - Actie: {act} ({who}, {when})\n"
        for n, goal, target, act, who, when in rows(theme)
    )
    return f"- Thema {theme}: {THEMES[theme]}\n{said}"


def aligned_labels(theme: str) -> str:
    said = "".join(
        f"Doel {n}      : {goal}\nStreefcijfer : {target}\n\n"
        f"Actie        : {act}\nTrekker      : {who}\nGereed       : {when}\n\n"
        for n, goal, target, act, who, when in rows(theme)
    )
    return f"Thema {theme}      : {THEMES[theme]}\nLeden        : {MEMBERS[theme]}\n\n{said}"


def bands(theme: str) -> str:
    said = "".join(
        f'<tr><td colspan="3">Doel {n}: {goal}</td></tr><tr><td colspan="3">Streefcijfer: {target}</td></tr>'
        f"<tr><td>{act}</td><td>{who}</td><td>{when}</td></tr>"
        for n, goal, target, act, who, when in rows(theme)
    )
    return (
        "<table><tr><th>Actie</th><th>Wie</th><th>Wanneer</th></tr>"
        f'<tr><td colspan="3">Thema {theme}: {THEMES[theme]}</td></tr>{said}</table>'
    )


def cards(theme: str) -> str:
    said = "".join(
        f'<table><tr><th colspan="2">Doel {n}: {goal}</th></tr><tr><td>Streefcijfer</td><td>{target}</td></tr>'
        f"<tr><td>Acties</td><td><ul><li>{act} ({who}, {when})</li></ul></td></tr></table>"
        for n, goal, target, act, who, when in rows(theme)
    )
    return f"<h2>Thema {theme}: {THEMES[theme]}</h2>{said}"


FORMS = [headings_without_labels, questions_under_goals, deep_list, aligned_labels, bands, cards]


@pytest.mark.parametrize("form", FORMS)
def test_themes_goals_targets_and_actions_are_the_same_in_every_form(form) -> None:
    name = {aligned_labels: "lea.txt", bands: "lea.html", cards: "lea.html"}.get(form, "lea.md")
    title = {"lea.html": "<h1>LEA Waardrecht 2025-2028</h1>", "lea.txt": TITLE[2:]}.get(name, TITLE)
    draft = read(title + "".join(map(form, THEMES)), name)
    found = [line.split(" (")[0] for line in tree(draft)]
    ends = [line.rpartition(" < ")[2] for line in tree(draft) if line.startswith("effort")]
    assert found == [
        line.split(" (")[0]
        for theme in THEMES
        for line in [
            f"theme: {THEMES[theme]}",
            *(
                line
                for _, goal, target, act, _, _ in rows(theme)
                for line in (
                    f"goal: {goal} < {THEMES[theme]}",
                    f"target: {target} < {goal}",
                    f"effort: {act}"
                    if form in (questions_under_goals, deep_list, cards)
                    else f"effort: {act} < {goal}",
                )
            ),
        ]
    ]
    assert ends == [goal for goal, _ in GOALS.values()]
    assert [e.owner for e in draft.elements if e.kind == "effort"] == [who for _, who, _ in ACTIONS.values()]
    assert [m.date for m in draft.milestones] == ["2026-05", "2026-06", "2026-01", "2026-03"]


GROUPS = {
    "over the name": "### Samenstelling werkgroep\n\nWerkgroep {n}\n\n#### Leden\n\n{m}\n\n#### Contact\n\n{r}\n\n",
    "partners": "### Werkgroep {n}\n\n#### Partners\n\n{m}\n\n#### Contactpersoon\n\n{r}\n\n",
    "items": "### Werkgroep {n}\n\n- Leden: {m}\n- Contact: {r}\n\n",
    "bare list": "**Werkgroep {n} (thema {t})**\n\n{m}. Contactpersoon is de {r}.\n\n",
}


@pytest.mark.parametrize("form", GROUPS)
def test_groups_are_the_same_under_other_labels(form: str) -> None:
    said = "".join(
        f"## Thema {t}: {THEMES[t]}\n\n" + GROUPS[form].format(t=t, n=THEMES[t], m=MEMBERS[t], r=ROLES[t])
        for t in THEMES
    )
    assert [(g.name, g.members, g.contact) for g in read(TITLE + said).groups] == [
        (f"Werkgroep {THEMES[t]}", MEMBERS[t].split(", "), ROLES[t]) for t in THEMES
    ]


def test_groups_in_a_list_of_terms_have_their_labels_in_what_stands_behind_them() -> None:
    said = "".join(
        f"<dt>Werkgroep {THEMES[t]}</dt><dd>Leden: {MEMBERS[t]}</dd><dd>Contact: {ROLES[t]}</dd>" for t in THEMES
    )
    draft = read(f"<h1>LEA Waardrecht 2025</h1><h2>Werkgroepen</h2><dl>{said}</dl>", "lea.html")
    assert [(g.name, g.members, g.contact) for g in draft.groups] == [
        (f"Werkgroep {THEMES[t]}", MEMBERS[t].split(", "), ROLES[t]) for t in THEMES
    ]


def test_a_heading_is_no_contact() -> None:
    draft = read(
        f"{TITLE}## Thema 1: Jonge kind\n\n### Leden\n\nGGD Waardland, Halt\n\n### Contact\n\n## Geld\n\nVeel.\n"
    )
    assert [group.contact for group in draft.groups] == [None]
