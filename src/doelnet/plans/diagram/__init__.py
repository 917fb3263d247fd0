"""The DIN diagram: columns by kind and lines for what contributes to what, drawn as SVG on the server."""

from .choice import ALL, Choice
from .draw import Drawing, draw
from .embed import embed
from .graph import Edge, Graph, Node, Words
from .outline import outline

__all__ = ["ALL", "Choice", "Drawing", "Edge", "Graph", "Node", "Words", "draw", "embed", "outline"]
