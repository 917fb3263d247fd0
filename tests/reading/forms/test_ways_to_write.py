"""Dates and amounts written in other ways say the same, in sentences as in cells."""

import pytest
from tests.reading.forms.helpers import read

from doelnet.reading.dutch import money, sentences

DAYS = ["12 maart 2025", "12 mrt. 2025", "12-03-2025", "12.3.2025", "12/3/2025", "2025-03-12"]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize(
    "sentence",
    [
        "De Kadernota Jeugd is op {} door de raad vastgesteld.",
        "De raad stelde op {} de Kadernota Jeugd vast.",
        "Op {} heeft de raad de Kadernota Jeugd vastgesteld.",
        "Met het raadsbesluit Kadernota Jeugd van {} vroeg u om een plan.",
    ],
)
def test_an_adoption_may_give_its_day_in_any_way(day: str, sentence: str) -> None:
    draft = read(f"# Jaarplan Jeugd 2026\n\nGemeente Waardrecht\n\n## Aanleiding\n\n{sentence.format(day)}\n")
    assert [(r.title, r.date) for r in draft.references or []] == [("Kadernota Jeugd", "2025-03-12")]


@pytest.mark.parametrize("day", DAYS[:5])
def test_a_level_on_a_day_written_in_any_way_is_a_measurement(day: str) -> None:
    draft = read(f"# Jaarverslag Jeugd 2025\n\n## Wachttijd\n\nOp {day} wachtten 30 kinderen op hulp.\n")
    assert [(m.value, m.unit, m.date) for m in draft.measurements] == [(30, "kinderen", "2025-03-12")]


@pytest.mark.parametrize("month", ["okt.", "okt", "oktober", "Okt."])
def test_what_happened_in_a_month_cut_short_is_one_sentence(month: str) -> None:
    text = f"In {month} 2025 opende de school haar deuren. Dat was een feest."
    assert len(sentences.split(text)) == 2
    draft = read(f"# Jaarverslag Jeugd 2025\n\n## Terugblik\n\n{text}\n")
    assert [made.date for made in draft.milestones] == ["2025-10"]


def test_a_month_cut_short_at_the_end_ends_its_sentence() -> None:
    assert len(sentences.split("De school opent in okt. De raad komt kijken.")) == 2


@pytest.mark.parametrize("amount", ["€ 45.000", "€45.000", "€ 45.000,-", "EUR 45.000", "45.000 euro", "€ 45 000"])
@pytest.mark.parametrize("order", ["In 2026 {} voor het plan.", "Voor het plan is in 2026 {} nodig."])
def test_an_amount_may_be_written_in_any_way(amount: str, order: str) -> None:
    text = order.format(amount)
    assert [int(found.euros) for found in money.find(text)] == [45000]
    draft = read(f"# Raadsvoorstel Jeugd\n\n## Financiën\n\nHet plan kost geld. {text}\n")
    assert [(m.amount, m.year) for m in draft.money] == [("45000.00", "2026")]


@pytest.mark.parametrize("label", ["Kosten {}:", "Budget ({}):", "Kosten {} (€):", "Kosten in {}:"])
def test_amounts_on_lines_with_a_year_in_their_label_are_for_that_year(label: str) -> None:
    lines = ["Nr.: 1.1", "Actie: Moestuin aanleggen", "Trekker: GGD Waardland", "Wijk: De Hoven"]
    lines += [f"{label.format(year)} {amount}" for year, amount in ((2026, "85.000"), (2027, "60.000"))]
    draft = read("# Jaarplan Jeugd 2026\n\n## Doel: Kinderen eten gezond\n\n" + "\n\n".join(lines) + "\n")
    assert [(m.amount, m.year) for m in draft.money] == [("85000.00", "2026"), ("60000.00", "2027")]
    assert [(e.kind, e.text) for e in draft.elements[1:]] == [("effort", "Moestuin aanleggen")]
    assert draft.document.number is None


@pytest.mark.parametrize("line", ["Wijk: De Hoven", "Doelgroep: gezinnen met jonge kinderen", "Bijzonder punt: nieuw"])
def test_a_short_line_with_a_label_beside_who_and_when_is_no_action(line: str) -> None:
    lines = ["### Wat doen we?", "Moestuin aanleggen", "Trekker: GGD Waardland", line, "Wanneer: mei 2026"]
    draft = read("# Jaarplan Jeugd 2026\n\n## Doel: Kinderen eten gezond\n\n" + "\n\n".join(lines) + "\n")
    assert [e.text for e in draft.elements if e.kind == "effort"] == ["Moestuin aanleggen"]
