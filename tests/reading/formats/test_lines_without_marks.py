"""Lines of a text that are entries of a list without marks, or the one sentence that goes on."""

from .helpers import of, said

LONG = (
    "De gemeente Waardrecht werkt met scholen, kinderopvang, welzijn en de GGD aan een goede start voor ieder kind. "
    * 2
)


def test_where_paragraphs_stand_on_one_line_each_a_line_end_parts_also_long_lines():
    first = "Kinderen uit alle wijken van Waardrecht krijgen na schooltijd een uur begeleiding"
    text = f"{LONG}\n\n{LONG}\n\nWij doen:\n{first}\nOuders spreken elke maand met de leraar\n"
    assert said(of(text))[-2:] == [f"p {first}", "p Ouders spreken elke maand met de leraar"]


def test_lines_that_each_open_with_a_capital_under_an_announcement_do_not_run_on():
    lines = ["Kinderen krijgen na school begeleiding", "Ouders spreken elke maand een leraar", "Scholen delen lokalen"]
    assert said(of("Wij doen:\n" + "\n".join(lines))) == ["p Wij doen:", *(f"p {line}" for line in lines)]


def test_a_sentence_with_a_name_at_the_start_of_a_line_runs_on():
    text = "De scholen van het Waardcollege werken al jaren goed samen met\nBibliotheek Waardland. Dat gaat goed.\n"
    assert len(of("Waarom?\n" + text)) == 2


def test_a_short_line_right_over_wide_text_is_a_title_of_its_own():
    wide = (
        "De scholen van het Waardcollege en de buurt werken al jaren goed samen met Welzijn Waardrecht en de GGD, ook\n"
    )
    title = "Wij willen dat gezinnen één plan hebben en één gezicht kennen"
    text = (
        f"{wide}in de wijk Zuidrand.\n\n{title}\nOuders raken de weg kwijt als ieder loket een eigen formulier heeft.\n"
    )
    assert [block.passage.text for block in of(text)][1:] == [
        title,
        "Ouders raken de weg kwijt als ieder loket een eigen formulier heeft.",
    ]


def test_a_first_line_as_wide_as_the_text_goes_on_in_the_next():
    text = "De scholen werken al jaren goed samen met het team van\nWelzijn Waardrecht, ook in de wijk Zuidrand.\n"
    assert len(of(text)) == 1
