"""The look keeps its promises: contrast in light and in dark, nothing that a strict CSP forbids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ASSETS = Path(__file__).resolve().parent.parent.parent / "src/doelnet/site/assets"
TOKENS = re.sub(r"/\*.*?\*/", "", (ASSETS / "tokens.css").read_text(), flags=re.S)
DARK = TOKENS[TOKENS.index("prefers-color-scheme: dark") :].split("\n}\n")[0]


def colours(css: str) -> dict[str, str]:
    """Return the solid colours that a piece of CSS sets: name without prefix → hex value."""
    return dict(re.findall(r"--doelnet-([a-z-]+): (#[0-9a-f]{6});", css))


LIGHT_COLOURS = colours(TOKENS.split("@media")[0])
SCHEMES = {"light": LIGHT_COLOURS, "dark": LIGHT_COLOURS | colours(DARK)}
TINT = {"light": 0.10, "dark": 0.16}
MEANINGFUL = [name for name in LIGHT_COLOURS if name.startswith(("kind-", "status-", "signal-"))]


def channels(colour: str) -> list[int]:
    return [int(colour[n : n + 2], 16) for n in (1, 3, 5)]


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour (WCAG 2.2, definition)."""
    shares = [value / 255 for value in channels(colour)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, definition)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(colour: str, ground: str, share: float) -> str:
    pairs = zip(channels(colour), channels(ground), strict=True)
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02x}" for top, under in pairs)


def test_the_accent_has_seven_to_one_on_white() -> None:
    assert contrast(LIGHT_COLOURS["accent"], "#ffffff") >= 7


def test_the_dark_scheme_sets_every_colour_again() -> None:
    assert colours(DARK).keys() == LIGHT_COLOURS.keys()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", ["ink", "ink-soft", "accent", "accent-strong", *MEANINGFUL])
def test_text_in_every_colour_reads_on_every_surface_and_on_its_own_tint(scheme: str, name: str) -> None:
    palette = SCHEMES[scheme]
    grounds = [palette["paper"], palette["raised"], mix(palette[name], palette["raised"], TINT[scheme])]
    assert min(contrast(palette[name], ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", MEANINGFUL)
def test_ink_reads_on_every_tint(scheme: str, name: str) -> None:
    palette = SCHEMES[scheme]
    tint = mix(palette[name], palette["raised"], TINT[scheme])
    assert contrast(palette["ink"], tint) >= 7
    assert contrast(palette["ink-soft"], tint) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pairs_that_belong_together_read(scheme: str) -> None:
    palette = SCHEMES[scheme]
    assert contrast(palette["on-accent"], palette["accent"]) >= 4.5
    assert contrast(palette["on-mark"], palette["mark"]) >= 7
    assert contrast(palette["ink-soft"], palette["sunken"]) >= 4.5
    assert contrast(palette["line-strong"], palette["raised"]) >= 3
    assert contrast(palette["focus"], palette["paper"]) >= 3


def test_the_tint_is_as_strong_as_these_tests_reckon() -> None:
    shares = re.findall(r"--doelnet-tint-share: (\d+)%", TOKENS)
    assert [int(share) / 100 for share in shares] == [TINT["light"], TINT["dark"]]


def test_components_take_their_values_from_the_tokens() -> None:
    used = set(re.findall(r"var\((--doelnet-[a-z0-9-]+)\)", "".join(file.read_text() for file in ASSETS.glob("*.css"))))
    known = set(re.findall(r"(--doelnet-[a-z0-9-]+):", TOKENS))
    assert used - known == set()
    for sheet in ("nlds.css", "nlds-forms.css"):
        assert not re.search(r"#[0-9a-f]{3,6}\b|rgb\(", (ASSETS / sheet).read_text())


def test_the_script_evaluates_nothing_and_keeps_no_pages() -> None:
    script = (ASSETS / "main.js").read_text()
    for setting in ("allowEval = false", "includeIndicatorStyles = false", "historyCacheSize = 0"):
        assert f"htmx.config.{setting};" in script
