"""How sure reading is: what makes an element doubtful, and that it is told with the draft."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from doelnet.reading import formats, forms
from doelnet.reading.forms.surety import weighed
from doelnet.reading.forms.surety.weights import QUESTIONS

HEAD = "# Uitvoeringsplan jeugd 2026 gemeente Waardrecht\n\n"
TABLE = """
| Doel | Actie | Trekker |
|---|---|---|
| Alle kinderen lezen goed | Wij lezen voor in alle wijken | Bibliotheek Waardland |
| Alle kinderen bewegen | Wij openen de gymzalen in de vakantie | Welzijn Waardrecht |
| Alle kinderen eten gezond | Wij geven schoolfruit | GGD Waardland |
| Alle kinderen voelen zich thuis | Wij bezoeken nieuwe gezinnen | Welzijn Waardrecht |
| Jongeren vinden werk | Wij houden een banenmarkt {last} |
"""
KINDS = ["theme", "goal", "target", "effort", "result", "benefit", "capability"]
CUES = sorted({cue for question in QUESTIONS for cue in question.weights})


def sure(text: str) -> dict[str, tuple[float, list[str]]]:
    """Return text → how sure reading is of it, and why it is not surer."""
    found = forms.read(formats.stream("plan.md", (HEAD + text).encode()))
    return {e.text: (e.confidence or 0.0, found.doubts.get(e.id, [])) for e in found.draft.elements}


def test_what_a_table_calls_goals_and_actions_is_next_to_sure() -> None:
    assert min(confidence for confidence, _why in sure(TABLE.format(last="| Waardcollege")).values()) > 0.75


def test_an_action_without_the_owner_that_all_others_have_is_doubted_and_they_are_not() -> None:
    found = sure(TABLE.format(last="| "))
    confidence, why = found.pop("Wij houden een banenmarkt")
    assert (confidence < 0.75, why[0]) == (True, "lacks-owner")
    assert min(each for each, _why in found.values()) > 0.75


def test_an_effort_right_under_a_theme_is_doubted_for_where_it_hangs() -> None:
    found = sure("## Thema 1: Gezond\n\n### Acties\n\n- Wij geven schoolfruit\n- Wij openen de gymzalen\n")
    assert "under-theme" in found["Wij geven schoolfruit"][1]
    assert found["Wij geven schoolfruit"][0] < 0.75


def test_a_target_that_tells_figure_year_and_source_itself_is_surer_than_one_that_does_not() -> None:
    goal = "## Doel 1: Kinderen lezen goed\n\n### Indicatoren\n\n"
    told = (
        goal + "| Indicator | Streefwaarde 2028 | Bron |\n|---|---|---|\n| Kinderen die lezen in 2028 | 85% | GGD |\n"
    )
    bare = goal + "| Indicator | Streefwaarde 2028 | Iets |\n|---|---|---|\n| Kinderen die lezen | 85% | geel |\n"
    (full,), (poor,) = ([each for text, each in sure(table).items() if "die lezen" in text] for table in (told, bare))
    assert full[0] > poor[0] + 0.1
    assert {"no-source", "year-elsewhere", "columns-unknown"} <= set(poor[1])


def test_amid_text_that_nobody_read_all_is_less_sure() -> None:
    plan = "## Doel 1: Kinderen lezen goed\n\n### Acties\n\n- Wij lezen voor in de wijken\n"
    prose = "".join(f"De zon scheen die dag voor de {n}e keer boven de dijk.\n\n" for n in range(2, 20))
    alone, amid = (sure(text)["Wij lezen voor in de wijken"] for text in (plan, prose + plan + "\n" + prose))
    assert amid[0] < alone[0]
    assert "much-unread" in amid[1]


def test_an_element_that_gives_no_cue_has_no_reasons() -> None:
    found = forms.read(formats.stream("plan.md", (HEAD + TABLE.format(last="| Waardcollege")).encode()))
    assert all(found.doubts.values())
    assert set(found.doubts) <= {element.id for element in found.draft.elements}


@given(st.sampled_from(KINDS), st.sets(st.sampled_from(CUES)), st.sampled_from(CUES))
def test_a_cue_moves_confidence_the_way_it_weighs(kind: str, cues: set[str], more: str) -> None:
    weights = [question.weights[more] for question in QUESTIONS if more in question.weights]
    (before, _), (after, why) = (weighed(kind, frozenset(some)) for some in (cues - {more}, cues | {more}))
    assert 0 <= after <= 1
    if min(weights) > 0:
        assert after <= before
    if max(weights) < 0:
        assert after >= before
        assert more not in why


def test_cues_are_told_in_the_order_of_what_they_weigh() -> None:
    assert weighed("effort", frozenset({"some-unread", "under-theme", "numbered"}))[1] == ("under-theme", "some-unread")


def test_what_hangs_under_something_doubtful_is_no_surer_than_that() -> None:
    plain, (under, why) = weighed("effort", frozenset()), weighed("effort", frozenset(), 0.4)
    assert under <= 0.4 < plain[0]
    assert why == ("under-guess",)
