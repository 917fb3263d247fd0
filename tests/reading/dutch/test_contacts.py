"""E-mail addresses, telephone numbers and BSNs are found however they are parted; what only looks like one stays."""

import pytest

from doelnet.reading.dutch import personal

MAILS = """
z.poel@waardrecht.example
z.poel @ waardrecht.example
z.poel(at)waardrecht.example
z.poel[at]waardrecht[dot]example
z.poel at waardrecht.example
z.poel%40waardrecht.example
z.poel&#64;waardrecht.example
z\\_poel@waardrecht.example
<z.poel@waardrecht.example>
mailto:z.poel@waardrecht.example
"""
PHONES = """
tel.0612345678
T0612345678
-06 12345678
06–12345678
06\u201112345678
06\xa012345678
06&nbsp;12345678
06&#8209;12345678
06\\-12345678
06/12345678
06.12.34.56.78
06 1 2 3 4 5 6 7 8
(06)12345678
0123.456.789
+31.6.12345678
+31(0)612345678
+32 471 12 34 56
"""
BSNS = """
BSN111222333
bsn: 111-222-333
burgerservicenummer 11 12 22 333
sofinummer 123456789
-111222333
.111222333
1112\xa022\xa0333
bevorderen 111222333
verplichtingen 111222333
documenten 111222333
"""


@pytest.mark.parametrize(
    ("said", "what"),
    [
        (said, what)
        for what, many in (("e-mail", MAILS), ("phone", PHONES), ("bsn", BSNS))
        for said in many.split("\n")[1:-1]
    ],
)
def test_an_address_or_number_is_found_however_it_is_written(said: str, what: str) -> None:
    text = f"Vraag het aan {said} in juni"
    assert [one.what for one in personal.find(text)] == [what]
    assert text in personal.suspects(["Sportdag in juni", text])


def test_of_two_telephone_numbers_with_a_stroke_between_them_both_are_found() -> None:
    text = "Bel 010-1234567/06-12345678"
    assert [text[one.start : one.end] for one in personal.find(text)] == ["010-1234567", "06-12345678"]


NO_NUMBERS = """
op 01-02-2026 10:00 uur
01-01-2026 31-12-2026
06-02-2026 10:00 uur
06-02-2026 en 07-02-2026
0-4 2025 2026
van 0 tot 100 in 2025 2026
05 10 15 20 25
€ 111222333
111222333 euro
zaaknummer 0123456789
grootboeknummer 0610.123.456
Z/2025/0612345678
2025-0612345678
NL91WAAR0612345678
artikel 12, lid 3 van de Jeugdwet
"""


@pytest.mark.parametrize("text", NO_NUMBERS.strip().splitlines())
def test_dates_amounts_cases_and_rows_of_figures_are_no_numbers_of_persons(text: str) -> None:
    assert personal.find(text) == []
