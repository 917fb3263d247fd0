"""Dates and ages in all the ways in which documents write them: a table of example and reading."""

import pytest
from tests.reading.dutch.tables import rows

from doelnet.reading.dutch import ages, dates

DATES = """
12-03-2024 = 2024-03-12
25 januari 2022 = 2022-01-25
eind 2026 = 2026-12
schooljaar 2025-2026 = 2025-08/2026-07
Q3 2025 = 2025-07/2025-09
2025 en verder = 2025
begin 2026 = 2026
medio 2026 = 2026
half 2026 = 2026
voorjaar 2026 = 2026
het voorjaar van 2026 = 2026
kwartaal 3 2026 = 2026-07/2026-09
kwartaal 3 van 2026 = 2026-07/2026-09
kwartaal 3, 2026 = 2026-07/2026-09
3e kwartaal 2026 = 2026-07/2026-09
3e kwartaal van 2026 = 2026-07/2026-09
derde kwartaal 2026 = 2026-07/2026-09
Q1-Q2 2026 = 2026-01/2026-06
Q1 en Q2 2026 = 2026-01/2026-06
Q1/Q2 2026 = 2026-01/2026-06
Q3-2026 = 2026-07/2026-09
2026-Q3 = 2026-07/2026-09
2026 Q3 = 2026-07/2026-09
Q3 '26 = 2026-07/2026-09
Q3 26 = -
januari t/m juni 2026 = 2026-01/2026-06
januari tot en met juni 2026 = 2026-01/2026-06
januari-juni 2026 = 2026-01/2026-06
jan t/m jun 2026 = 2026-01/2026-06
jan - jun 2026 = 2026-01/2026-06
september 2025 tot juli 2026 = 2025-09/2026-07
per 1 januari 2027 = 2027-01-01
uiterlijk 31 december 2027 = 2027-12-31
voor 2028 = 2028
over vier jaar = -
2026/2027 = 2026/2027
2026-2027 = 2026/2027
2026/'27 = 2026/2027
2026-'27 = 2026/2027
'26 = -
’26-’27 = 2026/2027
2024 t/m 2027 = 2024/2027
2024 tot en met 2027 = 2024/2027
van 2024 tot 2027 = 2024/2027
van 2024 naar 2027 = 2024; 2027
week 12 = -
1 jan. 2026 = 2026-01-01
1 jan 2026 = 2026-01-01
01.02.2026 = 2026-02-01
1/2/2026 = 2026-02-01
2026-02-01 = 2026-02-01
1-2-'26 = 2026-02-01
12-03-24 = 2024-03-12
12/03/24 = 2024-03-12
1 t/m 3 mei 2026 = 2026-05-01/2026-05-03
schooljaar 2025/2026 = 2025-08/2026-07
in schooljaar 2026-2027 (2024-2025: 640) = 2026-08/2027-07; 2024-08/2025-07
in schooljaar 2024-2025 meer dan in 2023/2024 = 2024-08/2025-07; 2023-08/2024-07
schooljaar '25-'26 = 2025-08/2026-07
schooljaar 25/26 = 2025-08/2026-07
schooljaar 2025 - 2026 = 2025-08/2026-07
cursusjaar 2025-2026 = 2025-08/2026-07
studiejaar 2025-2026 = 2025-08/2026-07
schooljaren 2025-2026 en 2026-2027 = 2025-08/2027-07
sj 2025-2026 = 2025-08/2026-07
het schooljaar 2025/26 = 2025-08/2026-07
april '24 = 2024-04
apr. 2024 = 2024-04
mei 2024 = 2024-05
2027 e.v. = 2027
vanaf 2027 = 2027
2027+ = 2027
2027 en later = 2027
eerste helft 2026 = 2026-01/2026-06
tweede helft van 2026 = 2026-07/2026-12
1e halfjaar 2026 = 2026-01/2026-06
H1 2026 = 2026-01/2026-06
2e helft 2026 = 2026-07/2026-12
einde 2026 = 2026-12
eind december 2026 = 2026-12
begin mei 2026 = 2026-05
ultimo 2026 = 2026-12
jaareinde 2026 = 2026
eind '26 = 2026-12
juni/juli 2026 = 2026-06/2026-07
mei en juni 2026 = 2026-05/2026-06
zomer 2026 = 2026
najaar '26 = 2026
zomervakantie 2026 = 2026
in 2026 = 2026
2025, 2026 en 2027 = 2025; 2026; 2027
2025 en 2026 = 2025; 2026
per 2027 = 2027
maandag 4 mei 2026 = 2026-05-04
4 mei 2026 om 10.30 uur = 2026-05-04
d.d. 4 mei 2026 = 2026-05-04
dd. 04-05-2026 = 2026-05-04
2026 (2e kwartaal) = 2026
kw 3 2026 = 2026-07/2026-09
K3 2026 = 2026-07/2026-09
3e kw. 2026 = 2026-07/2026-09
kw3 2026 = 2026-07/2026-09
2026 kw 3 = 2026-07/2026-09
2026, kwartaal 3 = 2026-07/2026-09
derde en vierde kwartaal 2026 = 2026-07/2026-12
laatste kwartaal van 2026 = 2026-10/2026-12
31-12-2026 = 2026-12-31
1 september 2025 - 31 juli 2026 = 2025-09-01/2026-07-31
1 januari 2025 t/m 31 december 2026 = 2025/2026
01-01-2025 t/m 31-12-2026 = 2025/2026
1-9-2025 t/m 31-7-2026 = 2025-09-01/2026-07-31
besluit nr. 03-2026 = -
januari en oktober 2026 = 2026-10
03-2026 = 2026-03
03/2026 = 2026-03
2026-03 = 2026-03
trimester 2 2026 = 2026
1ste kwartaal 2026 = 2026-01/2026-03
1 januari 2026 = 2026-01-01
1e januari 2026 = 2026-01-01
MEI 2026 = 2026-05
Jaarplan 2026 = 2026
Wet 2015 = -
Wmo 2015 = -
2021/671103 = -
zaaknummer 2024.118 = -
Z2024-00123 = -
kenmerk 2024-0012 = -
Z-2026-0012 = -
2024-12345 = -
postcode 2024 AB = -
Dorpsstraat 12, 2024 AB Waardrecht = -
0123-2026 = -
010-2026202 = -
2.024 = -
2024,5 = -
2026 kinderen = 2026
€ 2026 = -
2026 euro = -
ruim 2026 m2 = 2026
1 op 3 mei = -
31-02-2024 = -
1-13-2024 = -
"""
WITHOUT_YEAR = """
in mei = 2025-05
1 januari = 2026-01-01
derde kwartaal = 2026-07/2026-09
Q3 = 2026-07/2026-09
kwartaal 3 = 2026-07/2026-09
begin januari = 2026-01
mei 2027 = 2027-05
mei = 2025-05
jan = -
u mag mei niet = 2026-05
in mei bespreekt de raad de cijfers = 2026-05
in mei is de school geopend = 2025-05
in mei ging de school open = 2025-05
in 2024 drie keer, in februari en juni = 2024; 2024-02; 2024-06
"""
AGES = """
-9 maanden tot 18 jaar = -9 216
- 9 maanden tot 18 jaar = -9 216
min 9 maanden tot 18 jaar = -9 216
−9 maanden tot 23 jaar = -9 276
–9 maanden tot 23 jaar = -9 276
van -9 maanden t/m 4 jaar = -9 48
0-4 jaar = 0 48
0 - 4 jaar = 0 48
0–4 jaar = 0 48
0 tot 4 jaar = 0 48
12 tot 18 jaar = 144 216
12 tot en met 18 jaar = 144 216
12 t/m 18 jaar = 144 216
23 jaar en ouder = 276 -
23 jaar of ouder = 276 -
tot 27 jaar = - 324
t/m 27 jaar = - 324
onder de 18 jaar = - 216
onder 18 jaar = - 216
jonger dan 18 jaar = - 216
ouder dan 18 jaar = 216 -
boven de 18 jaar = 216 -
vanaf 12 jaar = 144 -
65+ = 780 -
65-plussers = 780 -
12-18 jarigen = 144 216
12- tot 18-jarigen = 144 216
12-jarigen = 144 144
15-jarige = 180 180
2- en 3-jarigen = 24 36
2,5 tot 4 jaar = 30 48
2½ tot 4 jaar = 30 48
tweeënhalf tot vier jaar = 30 48
vier tot twaalf jaar = 48 144
tussen de 12 en 18 jaar = 144 216
tussen 12 en 18 jaar = 144 216
18 maanden = 18 18
6 weken tot 13 jaar = 1 156
vier jaar = -
voor vier jaar vastgelegd = -
10 jaar geleden = -
over 4 jaar = -
om de 4 jaar = -
4 jaar = 48 48
18- = -
18+ = 216 -
18 plus = -
12+ = 144 -
0 t/m 23 jaar = 0 276
0-23-jarigen = 0 276
0 tot 100 jaar = 0 1200
18/27 jaar = 216 324
jongeren (12-23) = -
achttien jaar en ouder = 216 -
16 en 17 jaar = 192 204
binnen 2 jaar = -
per 2 jaar = -
elke 2 jaar = -
na 2 jaar = -
eerste 1000 dagen = -
de komende 4 jaar = -
in 4 jaar tijd = -
3 jaar lang = -
iedere 3 maanden = -
binnen 3 maanden = -
55+'ers = 660 -
"""


@pytest.mark.parametrize(("written", "read"), rows(DATES))
def test_dates_are_read_as_documents_write_them(written: str, read: str) -> None:
    assert ("; ".join(one.iso for one in dates.find(written)) or "-") == read


@pytest.mark.parametrize(("written", "read"), rows(WITHOUT_YEAR))
def test_a_date_without_year_is_read_from_the_day_of_the_document(written: str, read: str) -> None:
    assert ("; ".join(one.iso for one in dates.find(written, "2026-03-01")) or "-") == read


@pytest.mark.parametrize(("written", "read"), rows(AGES))
def test_ages_are_read_in_months_and_what_lasts_so_long_is_none(written: str, read: str) -> None:
    found = [(one.lowest, one.highest) for one in ages.find(written)]
    assert ("; ".join(" ".join("-" if end is None else str(end) for end in ends) for ends in found) or "-") == read
