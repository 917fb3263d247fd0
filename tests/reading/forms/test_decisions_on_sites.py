"""Decisions as municipal sites and letters to the council tell them."""

from __future__ import annotations

import pytest

from doelnet.draft import Draft
from doelnet.reading import formats, forms


def read(text: str, name: str = "stuk.md") -> Draft:
    """Return what is read from a text."""
    return forms.read(formats.stream(name, text.encode())).draft


@pytest.mark.parametrize(
    "who",
    ["Het college van burgemeester en wethouders", "Het college van burgemeester & wethouders", "Het college van B&W"],
)
def test_the_first_sentence_tells_what_was_decided_and_the_next_explain_it(who: str) -> None:
    text = f"# Openbare B&W besluitenlijst 12 mei 2026\n\n## Zwemlessen\n\n{who} heeft besloten om tot 2028 mee te "
    text += (
        "betalen aan de zwemlessen. Mee betalen is nodig voor de subsidie. De lessen geven kinderen zelfvertrouwen.\n"
    )
    (decision,) = read(text).decisions
    assert (decision.subject, decision.date) == ("Zwemlessen", "2026-05-12")
    assert decision.points == ["tot 2028 mee te betalen aan de zwemlessen."]


def test_an_office_over_the_decisions_of_a_list_holds_the_portfolio() -> None:
    text = "# Besluitenlijst 12 mei 2026\n\n## Wethouder Onderwijs\n\n### Gymzaal\n\nHet college heeft besloten:\n\n"
    text += (
        "1. De gymzaal te huren.\n\n## Burgemeester Vink\n\n### Veilige schoolroutes\n\nHet college heeft besloten:\n\n"
    )
    text += "1. De routes vast te stellen.\n"
    assert [one.portfolio_holder for one in read(text).decisions] == ["Wethouder Onderwijs", "burgemeester"]


def test_a_list_may_be_called_one_of_what_was_agreed() -> None:
    text = "# Akkoordlijst 12 mei 2026\n\n## Regeling peuteropvang\n\nPeuters krijgen kansen.\n\n### Besluit\n\n"
    text += "1. De regeling vast te stellen.\n\n## Huur buurthuis\n\nDe huur loopt af.\n\n### Besluit\n\n"
    text += "1. De huur te verlengen.\n"
    assert [one.subject for one in read(text).decisions] == ["Regeling peuteropvang", "Huur buurthuis"]


def test_one_sentence_under_who_proposes_is_what_is_asked() -> None:
    text = "# Minimaregelingen\n\nHet college van burgemeester & wethouders stelt voor :\n\nDe raad besluit de "
    text += "Verordening minimaregelingen vast te stellen volgens bijlage 1.\n\n# Beoogd effect\n\nDe kosten dalen.\n"
    found = read(text)
    assert (found.document.kind, [one.body for one in found.decisions]) == ("decision-note", ["council"])
    assert not found.elements


@pytest.mark.parametrize(
    "points",
    [("Het verslag vaststellen; en", "Het verslag verzenden."), ("Instemmen met het verslag", "De scholen informeren")],
)
def test_sentences_behind_points_without_te_explain_them(points: tuple[str, str]) -> None:
    text = f"# Verslag overleg\n\nHet college besluit:\n\n1. {points[0]}\n2. {points[1]}\n\n"
    text += "Op grond van de verordening heeft overleg plaatsgevonden met de schoolbesturen.\n"
    (decision,) = read(text).decisions
    assert decision.points is not None
    assert len(decision.points) == 2


HEAD = "Postbus 1, 1234 AB Waardrecht\n\nAan de gemeenteraad\n\n"
CLOSE = "\n\nHet college van burgemeester en wethouders,\n\nde secretaris, de burgemeester,\n"


@pytest.mark.parametrize(
    "subject",
    ["Afdoening motie 'Zwemmen voor iedereen'", "Tussenbericht motie ‘Zwemmen’", "Stand van het zwemmen op school"],
)
def test_what_the_college_writes_to_the_council_is_a_message(subject: str) -> None:
    text = f"{HEAD}# Onderwerp\n\n{subject}\n\nUw raad nam een motie aan. Het college voerde die uit.\n\n"
    text += f"# Reactie actieplan zwemmen\n\nHet bad is open.{CLOSE}"
    found = read(text).document
    assert (found.kind, found.title) == ("council-message", subject)


def test_a_letter_with_points_to_decide_on_is_a_proposal() -> None:
    text = (
        "Onderwerp: Zwemlessen\n\nGeachte raad,\n\n# Beslispunten\n\n1. Het plan vast te stellen.\n\n# Argumenten\n\n"
    )
    text += "Zwemmen redt levens.\n"
    found = read(text)
    assert (found.document.kind, [one.body for one in found.decisions]) == ("decision-note", ["council"])


def test_a_date_in_a_letterhead_stands_under_its_label_beside_how_to_reach_the_writer() -> None:
    text = f"{HEAD}<table><tr><td>Datum</td><td>E-mailadres</td></tr><tr><td>27 mei 2026</td><td>Dienst Jeugd</td></tr>"
    text += f"</table>\n\n# Onderwerp\n\nAfdoening motie zwemmen\n\nUw raad nam een motie aan.{CLOSE}"
    assert read(text).document.date == "2026-05-27"


def test_what_says_that_all_went_as_asked_is_a_point_only_where_nothing_else_is() -> None:
    text = "# Besluitenlijst 9 juni 2026\n\nOpenbare vergadering burgemeester en wethouders\n\n## 3.1. Zwemlessen\n\n"
    text += "Het college heeft aan het zwembad subsidie verleend voor lessen in 2026.\n\n"
    text += (
        "Besluit: Akkoord conform voorstel.\n\nEen subsidie aan het zwembad te verlenen.\n\n## 3.2. Jaarplan sport\n\n"
    )
    text += "Het jaarplan is klaar.\n\nBesluit: Akkoord conform voorstel.\n"
    assert [(one.subject, one.points) for one in read(text).decisions] == [
        ("Zwemlessen", ["Een subsidie aan het zwembad te verlenen."]),
        ("Jaarplan sport", ["Akkoord conform voorstel."]),
    ]


def test_a_list_is_not_dated_by_the_list_that_it_adopts() -> None:
    text = "# Besluitenlijst B&W-vergadering Waardrecht\n\n1. Opening\n\n2. Besluitenlijst B&W d.d. 2 juni 2026\n\n"
    text += "Besluit: De lijst vast te stellen.\n\n3. Zwemlessen\n\nBesluit: De lessen te betalen.\n"
    assert read(text).document.date is None
