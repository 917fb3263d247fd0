"""Words over columns: families of titles, in wordings of our own, and what they hold."""

import pytest

from doelnet.reading.forms.desk.wording import words


@pytest.mark.parametrize(
    ("role", "titles"),
    [
        ("goal", ["Hiermee werken we aan", "Werken we aan", "Waartoe", "Wat we beogen", "Waar het aan bijdraagt"]),
        ("indicator", ["Waar kijken we naar", "Wat houden we bij", "Hoe volgen we het", "Waar lezen we het aan af"]),
        ("unit", ["Uitgedrukt in", "Gemeten in", "Soort getal", "Weergegeven als"]),
        ("baseline", ["Nulpunt", "Aanvangswaarde 2024", "Eerste meting (2023)", "Waar stonden we"]),
        ("goalvalue", ["Mikpunt 2027", "Richtwaarde 2028", "Te halen in 2027", "Waar willen we staan in 2030"]),
        ("source", ["Waar komt het vandaan", "Herkomst cijfer", "Meetbron", "Cijfers afkomstig uit"]),
        ("effort", ["Waarmee bereiken we dat", "Ingreep", "Wat pakken we op", "Wat doen we concreet"]),
        ("owner", ["Aan de lat", "Partij aan zet", "Belegd bij", "Wie staat aan de lat", "Subsidieaanvrager"]),
        ("partners", ["Wie doen mee", "I.s.m.", "In samenwerking met", "Ook betrokken", "Denken mee"]),
        ("planning", ["Begint", "Eindigt", "Loopt tot en met", "Gereed op", "Einddatum actie", "Verwachte oplevering"]),
        ("fund", ["Waaruit betaald", "Ten laste van", "Uit welk budget"]),
        ("status", ["Bijgewerkt", "Laatst gewijzigd op", "Mutatiedatum", "Datum laatste wijziging", "Aantekening"]),
    ],
)  # fmt: skip
def test_titles_of_one_family_say_the_same(role: str, titles: list[str]) -> None:
    assert {title: words.column(title).role for title in titles} == dict.fromkeys(titles, role)


@pytest.mark.parametrize("title", ["Gemeten in 2025", "Wijk", "Postcode", "Leerlingen 2025", "Bezoekadres", "Gewicht"])
def test_other_titles_say_none_of_it(title: str) -> None:
    assert words.column(title).role in (None, "actual")
