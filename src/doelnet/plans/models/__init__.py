"""What a plan is made of: plans, elements, links, their words, their sources, and who may do what in them."""

from __future__ import annotations

from .documents import Mention, Quote, SourceDocument, Stretch, address_at
from .network import Comparison, Element, Kind, Link, SameAs, Vocabulary, address_name, decimal, element_address
from .plan import Membership, Plan, SiteState, bumped

__all__ = [
    "Comparison",
    "Element",
    "Kind",
    "Link",
    "Membership",
    "Mention",
    "Plan",
    "Quote",
    "SameAs",
    "SiteState",
    "SourceDocument",
    "Stretch",
    "Vocabulary",
    "address_at",
    "address_name",
    "bumped",
    "decimal",
    "element_address",
]
