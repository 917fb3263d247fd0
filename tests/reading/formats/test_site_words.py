"""What a site says around a paper is left out: its buttons, its notices, what a law site tells of a text."""

from __future__ import annotations

import pytest

from doelnet.reading import formats

PLAN = "Uitvoeringsplan Jeugd 2026-2029\n\nElk kind in Waardrecht kan meedoen.\n\n- Wij openen een buurthuis.\n"


def said(text: str) -> list[str]:
    """Return the texts of the blocks of a paper."""
    return [passage.text for passage in formats.stream("plan.txt", text.encode()).passages()]


@pytest.mark.parametrize(
    "around",
    [
        "Pagina delen\n\n",
        "menu\n\nLees voor\n\n",
        "PDF Opties\n\n",
        "Ziet u een fout in deze regeling? Meld het ons!\n\n",
        'Save this PDF as:\n WORD  PNG  TXT  JPG\n\nMaat: px\n\nDownload "Jeugd"\n\nTranscriptie\n\n',
    ],
)
def test_buttons_and_notices_above_a_paper_are_left_out(around: str) -> None:
    assert said(around + PLAN) == said(PLAN)


def test_what_a_law_site_tells_of_a_text_is_left_out() -> None:
    about = "Wetstechnische informatie\n\nDatum ondertekening\n\n02-12-2025\n\nTekst van de regeling\n\nIntitulé\n\n"
    assert said(about + PLAN) == said(PLAN)
    assert "Datum ondertekening" in said(about.replace("Tekst van de regeling", "Inleiding") + PLAN)


def test_marks_of_pages_are_left_out_only_on_a_site_that_keeps_copies() -> None:
    marked = PLAN + "\n(2)\n\nWij volgen de cijfers.\n"
    assert "(2)" in said(marked)
    assert "(2)" not in said("Hele tekst\n\n" + marked)


def test_such_a_word_in_the_midst_of_a_paper_stays() -> None:
    text = "\n\n".join(f"Alinea {n} van het plan." for n in range(70)) + "\n\nMeer\n\nEen alinea.\n"
    assert "Meer" in said(text)
    assert said("Meer\n") == ["Meer"]
