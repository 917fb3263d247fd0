"""Wishes: words that sound like progress but cannot be measured."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from doelnet.checking.findings import Hit, Place, Severity, Words
from doelnet.checking.network import Network
from doelnet.checking.registry import rule
from doelnet.checking.wording import first_sentence, has_figure, normal
from doelnet.draft import Element

_VERBS = "versterk|verbeter|bevorder|stimule?er|vergroo?t|verhoo?g|verlaa?g|intensivee?r"
_WISH = re.compile(
    rf"""
    \b (?:
        (?:ge)? (?:{_VERBS}) (?: en | t | d | de | ing | ingen )?
      | geïntensiveerd | optima(?:al|le) | (?:ge)?optimalis(?:eer|er)(?:en|t|d|ing)?
      | (?:ge)?door(?:ge)?ontwikkel(?:en|d|t|ing)?
      | beter(?:e|s)? | hogere? | lagere? | sterkere? | effectievere? | efficiëntere? | snellere?
      | gezondere? | veiligere? | slimmer | vaker | gelijkere | kansrijker
      | (?<!onder\ ) (?<!niet\ ) (?<!te\ ) meer (?!\ dan\b) | (?<!niet\ ) minder (?!\ dan\b)
      | (?:zo\ ?veel|zo\ ?goed|zo\ \w+|waar) \s mogelijk | voldoende | een\ aantal | enkele | aandacht\ voor
      | streven\ naar | inzetten\ op
    ) \b (?!-)
    """,
    re.VERBOSE,
)
"""Wishes in lower case."""
_NO_MORE = re.compile(r"\bgeen\b[^.;]*\bmeer\b")
_DIRECTIONS = frozenset({"increase", "decrease", "stable"})


@rule(code="D501", name="wens-zonder-maat", severity=Severity.TIP)
def wish_without_measure(plan: Network, today: date) -> Iterator[Hit]:
    """Wens zonder maat

    Dit doel, deze baat of dit resultaat gebruikt een woord als "versterken", "meer", "beter", "voldoende" of
    "optimaal", zonder getal en zonder streefcijfer eronder. Van een reeks van zulke woorden leest u het eerste, en
    een zin die elk jaar terugkomt telt één keer. De controle kijkt naar de eerste zin. Een streefcijfer zonder
    getal heeft een eigen controle (D201).

    Waarom: Bij zulke woorden denkt iedereen iets anders. Achteraf is het altijd een beetje gelukt.

    Zo lost u het op: Vraag: hoe zien we over twee jaar dat het is gelukt? Zet dat erbij: een getal met een jaar, of
    een streefcijfer onder het doel. Kan dat niet? Zeg dan gewoon wat er klaar is.

    Voorbeeld fout: De samenwerking tussen school en jeugdhulp is versterkt.

    Voorbeeld goed: Eind 2027 heeft elke school in De Hoven een vaste contactpersoon voor jeugdhulp, en 80% van de
    leerkrachten kent die.

    English

    Wish without a measure

    This goal, benefit or result uses a word such as "strengthen", "more", "better", "enough" or "optimal" (in
    Dutch) without a figure and without a target below it. Of several such words you are told the first, and a
    sentence that comes back every year counts once. The check looks at the first sentence. A target without a
    figure has a check of its own (D201).

    Why: Everybody takes such words in another way. Looking back it always worked a little.

    How to mend: Ask how you will see in two years that it worked. Write that down: a figure with a year, or a
    target below the goal. Is that impossible? Then just say what will be finished.

    Example wrong: Cooperation between school and youth care has been strengthened.

    Example right: By the end of 2027 every school in De Hoven has its own contact for youth care, and 80% of the
    teachers know who that is.
    """
    measured = plan.with_below("target")
    rows: dict[tuple[str, str, str], list[Element]] = defaultdict(list)
    for element in plan.of("goal", "benefit", "result"):
        if element.placeholder or element.id in measured:
            continue
        told = first_sentence(element.text).casefold()
        wish = _WISH.search(_NO_MORE.sub(" ", told) if "geen" in told else told)
        if wish is not None and not _has_measure(element):
            said = normal(element.text)
            rows[wish.group(), said, " ".join(sorted(element.parents))].append(element)
    for (word, _, _), row in rows.items():
        first, *others = sorted(row, key=lambda each: (each.year or "", each.id))
        yield Hit(
            Place(element=first.id),
            Words(
                f'"{word}" zegt niet hoeveel. Hoe ziet u dat het is gelukt?',
                f'"{word}" does not say how much. How will you see that it worked?',
            ),
            tuple(each.id for each in others),
        )


def _has_measure(element: Element) -> bool:
    """Whether the element names a figure, or a direction with a date."""
    target = element.target
    if target and (target.value is not None or (target.comparison in _DIRECTIONS and target.due)):
        return True
    return has_figure(element.text)
