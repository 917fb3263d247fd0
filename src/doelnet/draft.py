"""The draft: what reading one policy document yields, exactly as `draft.schema.json` describes it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar

import msgspec

Date = Annotated[str, msgspec.Meta(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$")]
Euros = Annotated[str, msgspec.Meta(pattern=r"^-?\d+(\.\d{1,2})?$")]
Text = Annotated[str, msgspec.Meta(min_length=1)]
Positive = Annotated[int, msgspec.Meta(ge=1)]
Number = int | float

DocumentKind = Literal[
    "policy-framework", "implementation-plan", "agenda", "annual-report", "goal-network", "budget-proposal",
    "decision-note", "council-message", "support-plan", "progress-report", "budget", "other",
]  # fmt: skip
ElementKind = Literal["theme", "goal", "target", "effort", "result", "benefit", "capability"]
Comparison = Literal["at-least", "at-most", "equal", "increase", "decrease", "stable", "done"]
Phase = Literal["budget", "actual", "change"]
Side = Literal["expense", "income", "balance"]
Body = Literal["college", "council", "committee", "oogo", "other"]
Step = Literal["initial", "agenda", "approval"]
PartyKind = Literal[
    "municipality", "school-board", "school", "childcare", "health", "welfare", "alliance", "ministry", "other"
]


_P = TypeVar("_P", bound="_Part")


class _Part(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a draft: what is unknown is absent, what the schema does not know is refused."""


class At(_Part):
    """The place something came from: line (text) or page (paged), from 1, and the source's own words."""

    line: Positive | None = None
    page: Positive | None = None
    quote: str | None = None


class Head(_Part):
    """What the document says of itself."""

    title: Text
    kind: DocumentKind
    organisation: str | None = None
    region: str | None = None
    number: str | None = None
    date: Date | None = None
    period: Date | None = None
    programme: str | None = None


class Baseline(_Part):
    """Where a target starts from."""

    value: Number | None = None
    date: Date | None = None


class Target(_Part):
    """What makes a goal measurable."""

    comparison: Comparison | None = None
    value: Number | None = None
    unit: str | None = None
    population: str | None = None
    due: Date | None = None
    baseline: Baseline | None = None
    source: str | None = None


class Element(_Part):
    """A node of the network; `parents` holds ids of what it contributes to."""

    id: str
    kind: ElementKind
    text: Text
    parents: list[str]
    number: str | None = None
    label: str | None = None
    year: Annotated[str, msgspec.Meta(pattern=r"^\d{4}$")] | None = None
    placeholder: bool | None = None
    owner: str | None = None
    target: Target | None = None
    confidence: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    at: At | None = None


class Measurement(_Part):
    """A level of an indicator on a date."""

    indicator: str
    value: Number
    unit: str
    date: Date
    source: str | None = None
    at: At | None = None


class Money(_Part):
    """An amount in euros, as a decimal string, for a year, phase and side."""

    amount: Euros
    year: Annotated[str, msgspec.Meta(pattern=r"^\d{4}\+?$")]
    phase: Phase
    side: Side
    recurring: bool | None = None
    fund: str | None = None
    account: str | None = None
    at: At | None = None


class Milestone(_Part):
    """What happened, or is promised, on a date; `count` is how many of `unit`."""

    text: str
    date: Date
    count: int | None = None
    unit: str | None = None
    at: At | None = None


class RouteStep(_Part):
    """One step of the way to a decision."""

    step: Step
    role: str
    date: Date | None = None


class Decision(_Part):
    """What a body decided or is asked to decide, with all that was said for and against."""

    body: Body
    subject: str
    points: list[str]
    number: str | None = None
    date: Date | None = None
    portfolio_holder: str | None = None
    arguments: list[str] | None = None
    objections: list[str] | None = None
    alternatives: list[str] | None = None
    finance: str | None = None
    participation: str | None = None
    communication: str | None = None
    follow_up: list[str] | None = None
    attachments: list[str] | None = None
    public: bool | None = None
    route: list[RouteStep] | None = None


class Group(_Part):
    """A working group; `about` is the number of the theme or goal it works on, `contact` a role."""

    name: str
    about: str | None = None
    contact: str | None = None
    members: list[str] | None = None


class Party(_Part):
    """An organisation that the document names."""

    name: str
    kind: PartyKind | None = None


class Reference(_Part):
    """Another document that this one rests on."""

    title: str
    number: str | None = None
    date: Date | None = None
    url: str | None = None


class Draft(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """Everything one document yielded. All sections are always written: an empty list is a finding too."""

    format: Literal["doelnet-draft/1"] = "doelnet-draft/1"
    document: Head
    elements: list[Element] = []
    measurements: list[Measurement] = []
    money: list[Money] = []
    milestones: list[Milestone] = []
    decisions: list[Decision] = []
    groups: list[Group] = []
    parties: list[Party] = []
    references: list[Reference] = []


SECTIONS: dict[str, type[_Part]] = {
    "measurements": Measurement, "money": Money, "milestones": Milestone, "decisions": Decision,
    "groups": Group, "parties": Party, "references": Reference,
}  # fmt: skip
"""The sections beside the elements, in the order of the schema, with the class of their items."""


class DraftError(ValueError):
    """The JSON is not a draft; the message names the place (`$.elements[3].kind`) and what is wrong there."""


def loads(data: bytes | str) -> Draft:
    """Return the draft that the JSON text `data` holds.

    Raises DraftError where the schema is not met.
    """
    try:
        return msgspec.json.decode(data, type=Draft)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DraftError(str(error)) from error


def dumps(draft: Draft) -> bytes:
    """Return `draft` as indented UTF-8 JSON that meets the schema."""
    return msgspec.json.format(msgspec.json.encode(draft), indent=1) + b"\n"


def part_from(section: str, data: dict[str, Any]) -> Any:
    """Return one item of `section` ("money", "decisions", …) from plain data; raises DraftError."""
    return _converted(data, SECTIONS[section])


def _converted(data: dict[str, Any], kind: type[_P]) -> _P:
    try:
        return msgspec.convert(data, type=kind)
    except msgspec.ValidationError as error:
        raise DraftError(str(error)) from error


def element_from(data: dict[str, Any]) -> Element:
    """Return an element from plain data; raises DraftError."""
    return _converted(data, Element)


def head_from(data: dict[str, Any]) -> Head:
    """Return a document's head from plain data; raises DraftError."""
    return _converted(data, Head)


def plain(part: _Part | Draft) -> Any:
    """Return `part` as plain JSON-ready data, without what is unknown."""
    return msgspec.to_builtins(part)


def number(value: Decimal) -> Number:
    """Return `value` as JSON should show it: whole numbers without a point."""
    return int(value) if value == value.to_integral_value() else float(value)
