"""What each cue weighs, as found by fitting on documents read for the first time (decision 15).

Three things can be wrong with an element: what it is (no such element, another kind, badly cut), where it hangs, and
the figures of a target. For each, the weights of the cues that an element gives are added to what holds without any,
and the sum is a logit: 0 is as often wrong as right, each 0.7 about doubles the odds. A weight below nought is a
reason to be surer. Fitted by logistic regression on three kinds of readings: of documents by the reader as it was
before it had been tuned to them, of the same documents turned into other formats, and with their marks taken away.
What lacks a year, value, source or parent that its likes have was too rare to fit: it weighs as its likes or less.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """What may be wrong: the kinds it is asked of, the logit without any cue, and the weight of each."""

    without: float
    weights: dict[str, float]
    not_of: frozenset[str] = frozenset()


WHAT = Question(-3.9, {
    # What is called a theme is mostly a heading; where no word says so it may be any heading.
    "theme": 1.6, "bare-theme": 2.5,
    # The rule that took it was not sure itself.
    "guessed": 0.2, "guessed-much": 0.9,
    # A goal or theme that is the name of an indicator, tells figures or years, or stands beside others in its row.
    "among-indicators": 2.7, "figure-told": 1.3, "year-told": 1.5, "many-in-row": 1.9,
    # Nothing contributes to it, or to most goals: what was taken for goals may be a list of something else.
    "leads-nowhere": 1.6, "bare-goals": 0.5,
    # Cut short, or a label.
    "few-words": 2.2, "ends-open": 1.9, "goes-on": 3.1, "laid-out": 2.7,
    # It lacks what most of its kind have: it was cut or read otherwise than the rest.
    "lacks-number": 3.0, "lacks-start": 3.2, "lacks-owner": 2.9, "lacks-label": 1.4, "lacks-year": 1.4,
    "lacks-value": 1.4,
    # Nothing sets it apart from running text.
    "in-text": 0.9, "under-nothing": 0.9,
    # A target that is measured by nothing may be a wish, or an effort.
    "no-due": 2.0, "no-unit": 1.8, "no-comparison": 0.6, "columns-unknown": 0.6,
    # Much around it was not understood, or everything landed in one place.
    "much-unread": 0.9, "some-unread": 0.6, "under-many": 1.1, "all-under-one": 1.3, "said-again": 0.3,
    # What sets it apart as what it is.
    "heading": -1.2, "numbered": -0.9, "source": -2.2, "baseline": -0.6, "same-table": -0.2, "shares-words": -0.3,
    "told-twice": -0.4,
})  # fmt: skip

WHERE = Question(-3.2, {
    # It contributes to nothing, though it should; or to a theme, as if the goal between them was not seen.
    "under-nothing": 4.8, "nothing-above": 2.6, "under-theme": 3.9, "lacks-parents": 0.5,
    # It hangs under what a rule guessed (worse for goals than for targets and efforts), or a rule guessed it itself.
    "under-guess": 3.4, "low-under-guess": 0.5, "guessed": 0.9, "under-many": 1.4,
    # It seems to belong elsewhere: most goals are left with nothing, another has more of its words, a heading ended it.
    "goals-left": 1.8, "all-under-one": 1.4, "other-fits": 1.1, "heading-between": 0.2,
    # What stands between may not have been seen.
    "much-unread": 1.4, "some-unread": 0.7, "figure-told": 1.2, "laid-out": 0.3,
    # What ties it to what it hangs under.
    "number-fits": -2.5, "told-twice": -2.3, "shares-words": -0.8, "own-label": -0.5,
}, frozenset({"theme"}))  # fmt: skip

FIGURES = Question(-4.4, {
    # Its year or source comes from elsewhere: a heading, a column, a note; or was not seen at all.
    "no-source": 1.7, "year-elsewhere": 1.8, "no-due": 1.2, "no-unit": 0.8, "lacks-value": 0.8, "lacks-unit": 0.5,
    "lacks-source": 0.5,
    # Columns beside it whose titles say nothing to the reader may hold what it lacks.
    "columns-unknown": 0.6, "much-unread": 1.1, "under-nothing": 0.7, "laid-out": 0.7, "guessed-much": 0.2,
    # A column of targets says what its figures are.
    "column-says": -0.8,
}, frozenset({"theme", "goal", "benefit", "capability", "effort", "result"}))  # fmt: skip

QUESTIONS = (WHAT, WHERE, FIGURES)
