"""What the tests of the recognisers share: a small document in, its draft in short out."""

from __future__ import annotations

from doelnet.draft import Draft, Element
from doelnet.reading import formats, forms


def read(text: str, name: str = "plan.md") -> Draft:
    """Return the draft of a document that is called `name`."""
    return forms.draft(formats.stream(name, text.encode()))


def tree(draft: Draft) -> list[str]:
    """Return each element as "kind: text < parent, parent", in order."""
    names = {element.id: element.text for element in draft.elements}
    return [_line(element, [names[parent] for parent in element.parents]) for element in draft.elements]


def _line(element: Element, parents: list[str]) -> str:
    year = f" {element.year}" if element.year else ""
    return f"{element.kind}{year}: {element.text}" + (f" < {' + '.join(parents)}" if parents else "")
