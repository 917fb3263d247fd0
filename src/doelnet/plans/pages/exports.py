"""The network as compact JSON: the plan, its nodes, and which contributes to which."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from doelnet.draft import number

from ..network import Network, Node
from .lines import Addresses

_encoder = msgspec.json.Encoder(decimal_format="number")
FIELDS = (
    "number", "label", "year", "placeholder", "owner", "comparison", "value", "unit", "population", "due",
    "baseline_value", "baseline_date", "source",
)  # fmt: skip


def network_json(network: Network) -> bytes:
    """Return the whole network; what is unknown is absent. A link goes from what contributes to what it serves."""
    plan = network.plan
    address = Addresses(plan.slug)
    head = {
        "id": str(plan.pk), "title": plan.title, "kind": plan.kind, "issuer": plan.issuer, "period": plan.period,
        "revision": plan.revision, "words": network.words,
    }  # fmt: skip
    return _encoder.encode(
        {
            "plan": head,
            "nodes": [_node(node, address(node.key, node.pk)) for node in network.nodes],
            "links": [(node.key, parent.key) for node in network.nodes for parent in node.parents],
        }
    )


def _node(node: Node, address: str) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "id": str(node.pk), "key": node.key, "kind": node.kind, "text": node.text, "address": address,
    }  # fmt: skip
    for name in FIELDS:
        value = getattr(node, name)
        if value is not None and value != "":
            plain[name] = number(value) if isinstance(value, Decimal) else value
    return plain
