"""A proposal that is all prose: its undated sentences that tell what is being done are its efforts."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Heading, Table
from doelnet.reading.dutch import clauses, dates
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.sheet import Sheet

ORDER = 60
_DOES = re.compile(
    r"\bga(?:at|an)\b.+\bnaar\b|\bword(?:t|en)\b.+\bgewerkt\s+aan\b|\bword(?:t"
    r"|en)\b.+\baan\b.+\bgewerkt\b|\bwerk(?:t|en)\s+(?:we|wij|nu|volop|verder|samen"
    r"|met\s+\w+\s+)?\s*aan\b|\bvolgt\b|\bzetten\s+(?:we|wij)\b.*\bin\b|\b(?:we"
    r"|wij)\s+zetten\b.*\bin\b"
    r"|\b(?:we|wij)\s+(?:starten|ontwikkelen|werken)\b|\b(?:starten|ontwikkelen)\s+(?:we|wij)\b"
    r"|\bgaa?n?\s+(?:we|wij)\b.+\b(?:werken|inzetten|starten|ontwikkelen|opzetten|uitbreiden"
    r"|organiseren)\b",
    re.IGNORECASE,
)
_READ = ("arguments", "introduction", None)


def _does(text: str) -> bool:
    """Whether a main clause of a sentence tells what is being done; a clause that describes something does not."""
    return bool(_DOES.search(text)) and any(
        clause.main and _DOES.search(text[clause.start : clause.end]) for clause in clauses.split(text)
    )


def read(sheet: Sheet) -> None:
    """Read the efforts of a proposal whose aim is set apart and whose efforts are not."""
    goals = sheet.network.of("goal")
    decides = any(part.kind == "decision" for part in sheet.parts)
    if (
        not decides
        or not goals
        or sheet.network.of("effort")
        or not all(goal.label and goal.label.lower() in ("wij willen", "we willen") for goal in goals)
    ):
        return
    for node in sheet.outline:
        if (
            node.span is None
            or node.contents
            or isinstance(node.block, (Table, Heading))
            or not sheet.in_decision(node.index)
        ):
            continue
        section = next((s for above in reversed(node.path) if (s := decision_words.section_of(above.text))), None)
        if section not in _READ:
            continue
        for sentence in node.span.sentences():
            if (
                _does(sentence.text)
                and not [d for d in dates.find(sentence.text, sheet.hint) if d.grain != "year"]
                and not sheet.is_told(sentence)
            ):
                sheet.network.add("effort", sentence, goals[:1], confidence=0.5)
                sheet.claim(sentence)
                sheet.tell(sentence)
