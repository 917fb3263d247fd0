"""Text that was taken out of a PDF with its layout: columns by blanks, pages by form feeds."""

from doelnet.reading.blocks import Table

from .helpers import of, said, table

PROSE = "Dit plan zegt wat wij doen en wie dat betaalt.\n\n"


def laid(text: str) -> list[list[str]]:
    """Return the one table in a text with pages."""
    return table(of(PROSE + text + "\n\f", "plan.txt"))


def test_rows_with_white_between_them_are_labels_and_values():
    found = of(
        PROSE + "Actie 3 Buurtsport in De Hoven\n"
        "Trekker               Welzijn Waardrecht\n\n"
        "Gereed                najaar 2027\n\n"
        "Opbrengst 2027        Kinderen sporten na school op het plein, ook wie\n"
        "                      geen lid is van een club.\n\f",
        "plan.txt",
    )
    assert said(found)[1:] == ["h1 Actie 3 Buurtsport in De Hoven", "table 3x2"]
    assert table(found)[2][1] == "Kinderen sporten na school op het plein, ook wie geen lid is van een club."


def test_labels_and_values_without_white_between_them_are_rows():
    assert laid(
        "Toelichting           De coach komt langs, eerst thuis\n"
        "                      en dan op school.\n"
        "Trekker               GGD Waardland\n"
        "Planning              april - juli 2026\n"
        "Budget                € 12.000 (2026)\n"
    ) == [
        ["Toelichting", "De coach komt langs, eerst thuis en dan op school."],
        ["Trekker", "GGD Waardland"],
        ["Planning", "april - juli 2026"],
        ["Budget", "€ 12.000 (2026)"],
    ]


def test_a_cell_in_the_middle_of_its_row_stays_in_it():
    assert laid(
        "Wie                  Wat                                    Gereed\n\n"
        "                     Elke school krijgt een vaste coach\n"
        "Waardcollege                                                1 mei 2026\n"
        "                     voor de brugklas\n\n"
        "Bibliotheek          Voorlezen op vrijdag                   2027\n"
    ) == [
        ["Wie", "Wat", "Gereed"],
        ["Waardcollege", "Elke school krijgt een vaste coach voor de brugklas", "1 mei 2026"],
        ["Bibliotheek", "Voorlezen op vrijdag", "2027"],
    ]


def test_a_name_that_goes_on_below_its_line_begins_the_row():
    assert laid(
        "Maatregel                      Scholen   GGD   Ouders\n\n"
        "Samen eten op het plein voor   \n"
        "alle groepen                   x               x\n\n"
        "Fietsles                       x         x\n"
    ) == [
        ["Maatregel", "Scholen", "GGD", "Ouders"],
        ["Samen eten op het plein voor alle groepen", "x", "", "x"],
        ["Fietsles", "x", "x", ""],
    ]


def test_figures_keep_to_the_names_that_they_stand_under():
    assert laid(
        "                                Realisatie 2025    Begroting 2026   Begroting 2027\n\n"
        "Lasten sport                             41.250            40.100           39.000\n\n"
        "Eigen bijdrage                                             1.200            1.250\n\n"
        "Rente                                        85                90               95\n"
    ) == [
        ["", "Realisatie 2025", "Begroting 2026", "Begroting 2027"],
        ["Lasten sport", "41.250", "40.100", "39.000"],
        ["Eigen bijdrage", "", "1.200", "1.250"],
        ["Rente", "85", "90", "95"],
    ]


def test_a_table_goes_on_over_the_page_though_its_columns_stand_elsewhere():
    found = of(
        PROSE + "                          2026        2027\n\n"
        "Lasten sport              41.250      40.100\n\n"
        "Lasten taal               12.000      11.500\n\n\n"
        "Plan Waardrecht 2026                             4\n\f"
        "Bijdrage Rijk                 20.000      22.000\n\n"
        "Onttrekking reserve           33.250      29.600\n\n"
        "In mei kijken wij terug.\n\n\n"
        "Plan Waardrecht 2026                             5\n\f",
        "plan.txt",
    )
    assert table(found)[3:] == [["Bijdrage Rijk", "20.000", "22.000"], ["Onttrekking reserve", "33.250", "29.600"]]
    assert said(found)[-1] == "p In mei kijken wij terug."


def test_a_header_that_the_next_page_repeats_is_no_row():
    head = "Actie                     Trekker              Gereed\n\n"
    found = laid(
        head + "Plein open                Welzijn              mei 2026\n\n\f"
        "Actie                        Trekker                Gereed\n\n"
        "Taalles                      Bibliotheek            2027\n"
    )
    assert [row[0] for row in found] == ["Actie", "Plein open", "Taalles"]


def test_a_heading_between_two_tables_ends_the_first():
    found = of(
        PROSE + "Actie               Trekker             Gereed\n\n"
        "Plein open          Welzijn             mei 2026\n\n"
        "2.2  Subdoel: ouders zijn goed voorbereid\n\n"
        "Actie               Trekker             Gereed\n\n"
        "Oudercafé           GGD                 2027\n\f",
        "plan.txt",
    )
    assert [block for block in said(found) if "table" not in block][1:] == [
        "h1 2.2 Subdoel: ouders zijn goed voorbereid"
    ]
    assert [len(block.rows) for block in found if isinstance(block, Table)] == [2, 2]


def test_a_quote_from_such_a_table_is_what_stands_there():
    cell = next(
        block
        for block in of(
            PROSE + "Actie               Opbrengst\n\nPlein open          Kinderen spelen\n"
            "                    samen buiten\n\nTaalles             Ouders leren Nederlands\n\f",
            "plan.txt",
        )
        if isinstance(block, Table)
    ).rows[1][1]
    passage = cell.blocks[0].passage
    assert (passage.text, passage.line) == ("Kinderen spelen samen buiten", 5)
    assert passage.quote() == "Kinderen spelen\n                    samen buiten"


def test_a_title_on_two_lines_is_one_heading():
    found = said(of("Uitvoeringsplan Kansrijk\nWaardrecht 2026-2028\nGemeente Waardrecht\n\n" + PROSE + "\f", "a.txt"))
    assert found[:2] == ["h1 Uitvoeringsplan Kansrijk Waardrecht 2026-2028", "p Gemeente Waardrecht"]


def test_the_title_stays_though_every_page_says_it_again():
    pages = "".join(
        f"{n}\n\n\n   Jeugdplan Waardrecht\n\f{text}\n" for n, text in ((1, "Wij lezen."), (2, "Wij spelen."))
    )
    found = said(of("Jeugdplan Waardrecht\nGemeente Waardrecht\n\n" + PROSE + pages, "a.txt"))
    assert [line for line in found if "Jeugdplan" in line] == ["h1 Jeugdplan Waardrecht"]


def test_names_figures_and_years_with_one_blank_between_are_columns():
    assert laid(
        "Bedragen x € 1.000       Rekening 2025 Begroting 2026 Raming 2027\n\n"
        "Lasten                          1.204          1.350       1.365\n\n"
        "Onttrekking aan de reserve Jeugd 140             0          75\n"
    ) == [
        ["Bedragen x € 1.000", "Rekening 2025", "Begroting 2026", "Raming 2027"],
        ["Lasten", "1.204", "1.350", "1.365"],
        ["Onttrekking aan de reserve Jeugd", "140", "0", "75"],
    ]
    assert laid(
        "        In euro's          2026 2027 2028\n"
        "Buurtcoaches               300 520 400\n"
        "Lasten sport               65  60  55\n"
    ) == [
        ["In euro's", "2026", "2027", "2028"],
        ["Buurtcoaches", "300", "520", "400"],
        ["Lasten sport", "65", "60", "55"],
    ]


def test_years_in_a_sentence_are_no_columns():
    found = laid(
        "Trekker               Welzijn Waardrecht\n"
        "Budget                € 12.000 (2026) en € 15.000 (2027)\n"
        "Opbrengst             In 2026 doen 40 kinderen mee en in 2027 zijn dat er 80.\n"
    )
    assert [row[1] for row in found[1:]] == [
        "€ 12.000 (2026) en € 15.000 (2027)",
        "In 2026 doen 40 kinderen mee en in 2027 zijn dat er 80.",
    ]
