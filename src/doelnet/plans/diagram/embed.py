"""The diagram as a page shows it: filters above, the drawing, the strips for paper, and the same in words."""

from __future__ import annotations

from .cards import escape
from .choice import Choice
from .controls import HrefBuilder, controls
from .draw import Drawing
from .graph import Graph, Words
from .outline import outline
from .phrases import say


def embed(drawing: Drawing, graph: Graph, words: Words, choice: Choice, href_builder: HrefBuilder) -> str:
    """Return the HTML of the diagram with all that belongs to it, to stand once on a page.

    On a narrow screen its style sheet shows the words instead of the drawing; on paper, the strips.
    """
    language = words.language
    filters = controls(graph, words, choice, href_builder)
    if not drawing.columns:
        return (
            f'<div class="din">{filters}<p class="din-nothing">{escape(say(language, "nothing"))} '
            f'<a href="{escape(href_builder(Choice()))}">{escape(say(language, "clear"))}</a></p></div>'
        )
    return (
        f'<div class="din din-columns-{min(drawing.columns, 9)}" id="din">{filters}'
        f'<p class="din-skip"><a href="#din-end">{escape(say(language, "skip"))}</a></p>'
        f'<p class="din-hint">{escape(say(language, "hint"))}</p>'
        f'<div class="din-picture"><div class="din-top">{drawing.heads}</div>{drawing.svg}</div>'
        f'<div class="din-strips" aria-hidden="true">{drawing.strips}</div>'
        f'<p class="din-end" id="din-end" tabindex="-1"><a href="#din-words">{escape(say(language, "words"))}</a></p>'
        f'<section class="din-words" id="din-words" aria-label="{escape(say(language, "words"))}">'
        f"{outline(graph, words, choice)}"
        f'<p class="din-back"><a href="#din">{escape(say(language, "picture"))}</a></p></section></div>'
    )
