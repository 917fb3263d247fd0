"""Figures and shares in all the ways in which documents write them: a table of example and reading."""

import pytest
from tests.reading.dutch.tables import rows, said

from doelnet.reading.dutch import figures, numbers, shares

NUMBERS = """
twaalf nieuwe scholen = 12
anderhalf uur = 1.5
anderhalve fte = 1.5
ruim honderd kinderen = 100
tientallen gezinnen = -
honderden jongeren = -
tweehonderd kinderen = 200
honderdtwintig kinderen = 120
driehonderdvijftig ouders = 350
vijftienhonderd inwoners = 1500
twaalfhonderd leerlingen = 1200
duizend kinderen = 1000
tweeduizend leerlingen = 2000
1,2 mln = 1200000
2,5 miljoen = 2500000
45 duizend = 45000
1.250 uur = 1250
0,5 fte = 0.5
1 250 kinderen = 1250
twee en een half jaar = 2.5
tweeënhalf jaar = 2.5
tweeëneenhalf fte = 2.5
2½ dag = 2.5
½ fte = 0.5
een half jaar = 0.5
een halve fte = 0.5
7,6 = 7.6
12.1 = 12.1
één school en een plan = 1
tweeentwintig scholen = 22
drieentwintig = 23
Twaalf scholen = 12
TWAALF SCHOLEN = 12
'n school = -
een dozijn scholen = 12
een tiental scholen = 10
een twintigtal scholen = 20
een vijftal wijken = 5
een aantal scholen = -
honderdduizend = 100000
10.30 uur = -
13:30 uur = -
artikel 3 van de wet = 3
lokaal B2.14 = -
versie 1.2.3 = -
1e leerjaar = -
2e kwartaal = -
3D-printer = -
12.500 leerlingen = 12500
+5 scholen = 5
circa 40 scholen = 40
ca. 40 scholen = 40
±40 scholen = 40
2x zoveel = -
3 x per week = 3
honderdeen = 101
honderdeneen = 101
honderdentwaalf kinderen = 112
tweehonderdvijftig duizend = 250000
een miljoen = 1000000
1.2 mln. = 1200000
een paar scholen = -
0,05 = 0.05
"""
SHARES = """
11% = 11
95 % = 95
90 procent = 90
negentig procent = 90
honderd procent = 100
12,5% = 12.5
7.5% = 7.5
één op de drie = 33.3
een op de drie = 33.3
1 op de 3 kinderen = 33.3
1 op 3 kinderen = 33.3
één op drie = 33.3
drie van de vier jongeren = 75
3 van de 4 jongeren = 75
1 op elke 5 = 20
twee op de tien = 20
9 van de 10 scholen = -
één op de honderd = 1
1 op de 4 = 25
de helft = 50
helft van de kinderen = 50
een kwart van = 25
driekwart = 75
drie kwart = 75
tweederde = 66.7
twee derde = 66.7
twee-derde = 66.7
een derde van de = 33.3
eenderde = 33.3
één derde = 33.3
één vijfde deel = 20
een tiende = 10
drie vijfde = 60
vier vijfde = 80
viervijfde = 80
2/3 van de scholen = 66.7
3/4 deel = 75
1/3 deel = 33.3
5 per mille = 0.5
12 promille = 1.2
5‰ = 0.5
12 per 1.000 inwoners = -
80-85% = 80
+5% = 5
≥ 90% = 90
> 5% = 5
3 procentpunt = -
3 procentpunten = -
3%-punt = -
alle kinderen = -
het merendeel = -
1 op 1 begeleiding = -
1-op-1 begeleiding = -
een-op-een begeleiding = -
24 van de 36 scholen = -
op één van de drie scholen = -
2 op 3 kinderen = 66.7
10% en 20% = 10; 20
10 en 20% = 20
tussen 10 en 20% = 10
tussen 10% en 20% = 10
80 à 85% = 80
80% - 85% = 80
2026 - 85% = 85
artikel 2/3 = -
groep 2/3 = -
in een derde wijk = -
de derde school = -
een kwart eeuw = -
een kwartier = -
een vierde school = -
vijf van de zes wijken = -
vijftig percent = 50
één op de acht = 12.5
8 op de 10 = 80
6 op 8 mei = -
op 1 op de 5 scholen = 20
cijfer 7 op een schaal van 10 = -
twaalf en een half procent = 12.5
0% = 0
100% van de = 100
ruim 90 procent = 90
anderhalf procent = 1.5
85 pct = 85
85 pct. = 85
"""
FIGURES = """
Twaalf nieuwe scholen doen in 2027 mee. = 12 scholen
In 2027 telt de Wet 2015 niet meer. = -
In 2027 bellen jongeren 06-12345678. = -
In 2027 werkt artikel 3 van de verordening. = -
Op pagina 12 staat het plan voor 2027. = -
We starten om 10.30 uur in 2027. = -
In 2027 gaat de school naar Dorpsstraat 12. = -
In 2027 ligt dit bij kamer 3.14. = -
Zaaknummer 2024118 wordt in 2027 gesloten. = -
In 2027 is versie 2.1 van kracht. = -
Dorpsstraat 12, 3411 AB Waardrecht = -
In 2027 zijn er 4 à 5 brede scholen. = 4 scholen
In 2027 doen tussen de 5 en 10 scholen mee. = 5 scholen
In 2027 is 80-85% tevreden. = 80 %
In 2027 is ≥ 90% tevreden. = 90 %
In 2027 zijn er > 5 wijkteams. = 5 wijkteams
In 2027 maken 2x zoveel kinderen gebruik van de bieb. = -
In 2027 krijgt elk kind 1.250 uur les. = 1250 uur
In 2027 is er 0,5 fte extra inzet. = 0.5 fte
In 2027 ligt de score 3 punten onder het landelijk gemiddelde. = 3 punten
In 2027 is dit 3 procentpunt lager. = 3 procentpunt
In 2027 is het verschil 3%-punt kleiner. = 3 procentpunt
De jongeren geven in 2027 een 7,5. = 7.5 -
In 2027 hebben alle 12 scholen een plan. = 12 scholen
In 2027 hebben minstens honderd kinderen een plek. = 100 kinderen
In 2027 doen tientallen scholen mee. = -
In 2027 bellen ouders het nummer 14 0123. = -
In 2027 geldt de Jeugdwet artikel 2.3. = -
In 2027 volgen de kinderen van groep 3 t/m 8 les. = -
In 2027 is het landelijk nummer 0800-1234. = -
In 2027 is KvK 12345678 ingeschreven. = -
In 2027 zijn 12 per 1.000 jongeren in zorg. = 12 per 1.000 jongeren
In 2027 is de wachttijd maximaal 3 maanden. = 3 maanden
In 2027 krijgt 90% van de jongeren binnen 3 maanden hulp. = 90 %
Om 10 uur start het in 2027. = -
In 2027 doen 10 van de 12 scholen mee. = 10 scholen
In 2027 zijn er ruim honderd plekken. = 100 plekken
In 2027 zijn er driehonderdvijftig plekken. = 350 plekken
"""


@pytest.mark.parametrize(("written", "read"), rows(NUMBERS))
def test_numbers_are_read_as_documents_write_them(written: str, read: str) -> None:
    assert said([one.value for one in numbers.find(written)]) == read


@pytest.mark.parametrize(("written", "read"), rows(SHARES))
def test_shares_are_read_as_documents_write_them(written: str, read: str) -> None:
    assert said([one.value for one in shares.find(written)]) == read


@pytest.mark.parametrize(("written", "read"), rows(FIGURES))
def test_a_sentence_is_about_the_figure_that_counts_not_about_one_that_names(written: str, read: str) -> None:
    figure = figures.main(written)
    assert (f"{said([figure.value])} {figure.unit or '-'}" if figure else "-") == read
