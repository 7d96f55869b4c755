"""The style sheet and the script: colours that can be read, and nothing that is loaded from elsewhere."""

import re
from itertools import product
from pathlib import Path

import pytest

import auditor.formats.html

ASSETS = Path(auditor.formats.html.__file__).parent / "assets"
STYLE = (ASSETS / "style.css").read_text(encoding="utf-8")
SCRIPT = (ASSETS / "report.js").read_text(encoding="utf-8")
ROOTS = [match.group(1) for match in re.finditer(r":root \{(.*?)\}", STYLE, re.DOTALL)]
SCHEMES = ("light", "dark", "print")


def colours(scheme: str) -> dict[str, str]:
    """The variables as they hold in a scheme; dark and print stand on top of light."""
    light, dark, paper = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", root)) for root in ROOTS)
    return {"light": light, "dark": light | dark, "print": light | paper}[scheme]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    digits = colour.removeprefix("#")
    pairs = [digit * 2 for digit in digits] if len(digits) == 3 else [digits[n : n + 2] for n in (0, 2, 4)]
    parts = [int(pair, 16) / 255 for pair in pairs]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXT_ON_PAPER = product(("ink", "muted", "accent", "error", "warning", "note"), ("paper", "panel"))
TEXT_ON_TINTS = product(("ink",), ("error-tint", "warning-tint", "note-tint"))
INVERTED = (("paper", "ink"), ("paper", "accent"))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), [*TEXT_ON_PAPER, *TEXT_ON_TINTS, *INVERTED])
def test_text_can_be_read_on_its_ground(scheme: str, text: str, ground: str) -> None:
    named = colours(scheme)

    assert contrast(named[text], named[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("shape", "ground"),
    [("accent", "line"), ("error", "paper"), ("warning", "paper"), ("muted", "paper"), ("accent", "panel")],
)
def test_shapes_stand_out_from_their_ground(scheme: str, shape: str, ground: str) -> None:
    named = colours(scheme)

    assert contrast(named[shape], named[ground]) >= 3


def test_paper_is_white_and_the_dark_scheme_is_for_screens_alone() -> None:
    assert colours("print")["paper"] == "#fff"
    assert re.findall(r"@media[^{]*prefers-color-scheme[^{]*", STYLE) == [
        "@media screen and (prefers-color-scheme: dark) "
    ]


def test_colours_stand_in_the_variables_alone() -> None:
    outside = re.sub(r":root \{.*?\}", "", STYLE, flags=re.DOTALL)

    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[\s;,)])|\brgba?\(|\bhsla?\(", outside) == []


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert re.findall(r"url\(|@import|@font-face", STYLE) == []
    assert re.findall(r"\bfetch\b|XMLHttpRequest|\bimport\b|WebSocket|https?:|innerHTML|\beval\b", SCRIPT) == []


def test_every_level_has_its_own_line_under_marked_text() -> None:
    shapes = dict(re.findall(r"mark\.(\w+) \{\s*text-decoration: underline (\w+) ", STYLE))

    assert sorted(shapes) == ["error", "note", "warning"]
    assert len(set(shapes.values())) == 3


def test_who_asks_for_less_motion_gets_none() -> None:
    assert re.search(r"prefers-reduced-motion: reduce\) \{\s*html \{\s*scroll-behavior: auto;", STYLE)
