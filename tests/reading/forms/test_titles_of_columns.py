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
        ("goal", ["Wat is ons doel", "Waarvoor", "Wat hopen we te bereiken", "Wat staat ons voor ogen"]),
        ("effort", ["Wat spraken we af voor 2025?", "Werkafspraak 2026", "Wat gaat er gebeuren"]),
        ("effort", ["Opdracht", "Taken", "Wat regelen we", "Wat doen we extra", "Concrete uitwerking"]),
        ("result", ["Klaar als", "Gereed wanneer", "Wat is er eind 2027", "Eind 2026 is er", "Dit staat er eind 2026"]),
        ("result", ["Wat merken inwoners ervan", "Wat merkt het kind", "Wat moet het opleveren"]),
        ("effort", ["Vervolg schooljaar 2025/2026", "Vervolgstappen 2026", "Plannen voor 2027"]),
        ("owner", ["Getrokken door", "Voortouw", "Actie door", "Regie", "Verantwoordelijkheid"]),
        ("partners", ["Met hulp van", "Welke partijen doen mee", "In overleg met", "Wie zijn betrokken"]),
        ("planning", ["Voor het eind van", "Wanneer is het klaar", "Wanneer starten we", "Tijdlijn"]),
        ("status", ["Gedaan?", "Is het gelukt?", "Hoe ging het", "Wat leerden we", "Zo ver zijn we", "Opvolging"]),
        ("goalvalue", ["Gewenst cijfer", "Beoogd aantal 2027"]),
        ("actual", ["Telling 2025", "Cijfer 2024", "Cijfers van 2024", "Laatste cijfer", "Score in 2025"]),
        ("baseline", ["Bij de start", "Referentiewaarde", "Waar komen we vandaan"]),
        ("source", ["Volgens welk onderzoek", "Cijfers van", "Gegevens uit", "Gemeten door"]),
        ("benefit", ["Wat heeft het kind eraan", "Maatschappelijke winst"]),
        ("capability", ["Wat moet de organisatie kunnen", "Nieuwe vaardigheden"]),
    ],
)  # fmt: skip
def test_titles_of_one_family_say_the_same(role: str, titles: list[str]) -> None:
    assert {title: words.column(title).role for title in titles} == dict.fromkeys(titles, role)


@pytest.mark.parametrize("title", ["Gemeten in 2025", "Wijk", "Postcode", "Leerlingen 2025", "Gewicht", "Stand"])
def test_other_titles_say_none_of_it(title: str) -> None:
    assert words.column(title).role in (None, "actual")
