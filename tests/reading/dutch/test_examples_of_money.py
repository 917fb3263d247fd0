"""Money in all the ways in which documents write it: a table of example and reading."""

import pytest
from tests.reading.dutch.tables import rows, said

from doelnet.reading.dutch import money

AMOUNTS = """
€ 350.000,- = 350000
€ 12.500,50 = 12500.5
€ 1,2 miljoen = 1200000
€ 1,2 mln = 1200000
€ 1.2 mln = 1200000
€ 75k = 75000
€75K = 75000
12,5 x € 1.000 = 12500
45 duizend euro = 45000
-/- € 12.000 = -12000
€ -/- 12.000 = -12000
€ 12.000 -/- = -12000
€ 12.000- = -12000
€ 2 ton = 200000
twee ton = -
1,5 miljoen euro = 1500000
anderhalf miljoen euro = 1500000
twee miljoen euro = 2000000
een miljoen euro = 1000000
tien duizend euro = 10000
tienduizend euro = 10000
vijftigduizend euro = 50000
honderd euro = 100
€ 10.000 tot € 20.000 = 10000; 20000
€ 10.000 - € 20.000 = 10000; 20000
€ 25.000,= per jaar = 25000
€ 25.000,-- = 25000
€ 25.000,– per jaar = 25000
€ 25.000,00 = 25000
€25.000 = 25000
€ 25 000 = 25000
EUR 25.000 = 25000
25.000 EUR = 25000
25.000 euro = 25000
25.000 € = 25000
euro 25.000 = 25000
€ 25.000. = 25000
€ 25.000; = 25000
€ 0,12 per inwoner = 0.12
€ 2.024 = 2024
€ 1.250.000 = 1250000
€ 300,- per kind = 300
+ € 5.000 = 5000
€ +5.000 = 5000
€ 1,25 mld = 1250000000
€ 3 M = 3000000
€ 3 maanden = 3
€ 45 dzd = 45000
€ 150 duizend = 150000
5 euro = 5
1 250 euro = 1250
€ 5.000 in 2026 = 5000
de euro 3 norm = -
Euro 6 norm = -
€ p.m. = -
een bedrag = -
ten bedrage van 25.000 euro = 25000
anderhalve ton = -
€ 2,5 ton = 250000
€ 100 k = 100000
€ 1 kind = 1
€ 12.000 x 3 = 12000
(€ 12.000) = 12000
€ (12.000) = -12000
"""
CELLS = """
(12.000) = -12000
12.000- = -12000
-/- 12.000 = -12000
-12.000 = -12000
€ 12.000 = 12000
12.000,- = 12000
- 12.000 = -12000
− 12.000 = -12000
12.000 N = -12000
12.000 V = 12000
V 12.000 = 12000
N 12.000 = -12000
12 000 = 12000
75k = 75000
12.000 -/- = -12000
€ -12.000 = -12000
€ (12.000) = -12000
(€ 12.000) = -12000
-€ 12.000 = -12000
€ 12.000 (n) = -12000
12.000 nadelig = -12000
12.000 voordelig = 12000
+ 12.000 = 12000
+12.000 = 12000
0 = 0
12.000,00 = 12000
€ 45.000 p.j. = -
2 mln = 2000000
€ 12.000,-- = 12000
12.000 * = -
– = -
n.b. = -
12% = -
1,5 = 1.5
12.000 euro = 12000
12.000 € = 12000
–12.000 = -12000
45 duizend euro = 45000
"""


@pytest.mark.parametrize(("written", "read"), rows(AMOUNTS))
def test_amounts_in_a_sentence_are_read_as_documents_write_them(written: str, read: str) -> None:
    assert said([one.euros for one in money.find(written)]) == read


@pytest.mark.parametrize(("written", "read"), rows(CELLS))
def test_amounts_in_a_cell_are_read_as_documents_write_them(written: str, read: str) -> None:
    amount = money.cell(written)
    assert said([] if amount is None else [amount]) == read
