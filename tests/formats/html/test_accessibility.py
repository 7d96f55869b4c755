"""axe-core on every kind of page of the report, wide and narrow, light and dark: no violation, best practices too."""

import importlib.util
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor.formats.html import render
from auditor.formats.registry import named
from auditor.model import Report
from auditor.model.changes import PastPages
from tests.formats.html.nights_before import Nights

CHROMIUM = os.environ.get("AUDITOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
AXE = importlib.util.find_spec("axe_playwright_python")
pytestmark = [
    pytest.mark.long,
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here; AUDITOR_CHROMIUM can name one"),
    pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed"),
    pytest.mark.skipif(AXE is None, reason="axe-playwright-python is not installed"),
]
NAMES = ("index.html", "pages/blog-loose-leaf-tea.html", "groups/section-blog.html", "pictures.html", "mail.html")
ALL = "() => axe.run(document, {resultTypes: ['violations']})"
OF_COLOURS = "() => axe.run(document, {runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations']})"
"""The rules whose outcome a dark scheme can change: it sets colours and nothing else."""
NARROW = """() => [...document.querySelectorAll("main th, main td, main p, main a, main li")].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && box.width < 24 && each.textContent.trim().length > 8 && !each.closest(".unseen");
}).map((each) => each.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def folder(rich: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("report")
    past = [PastPages(f"2026-11-{day:02}T02:00:00Z", 8, 90 - day, 60 + day) for day in range(1, 20)]
    report = replace(rich, history=Nights(*past))
    files = {**dict(render(report)), "mail.html": "".join(map(str, named("mail").report_parts(rich)))}
    for name, text in files.items():
        path = made / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # The sandbox needs privileges that a container seldom has; the pages are our own.
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def axe() -> str:
    assert AXE
    assert AXE.origin
    return (Path(AXE.origin).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_no_violation(browser: Any, folder: Path, axe: str, name: str, width: int) -> None:
    # The report's own policy lets no other script in.
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme="light", bypass_csp=True)
    page.goto((folder / name).as_uri())
    page.evaluate("() => document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    page.evaluate(axe)
    light = page.evaluate(ALL)["violations"]
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(OF_COLOURS)["violations"]
    page.close()

    assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in light] == []
    assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in dark] == []


def test_a_dark_scheme_changes_colours_alone(folder: Path) -> None:
    """What the rules for the dark scheme leave out rests on this."""
    style = (folder / "style.css").read_text(encoding="utf-8")
    dark = re.findall(r"@media[^{]*prefers-color-scheme: dark[^{]*\{(.*?)\n\}", style, re.DOTALL)
    set_there = [line.strip() for line in "".join(dark).splitlines() if ";" in line]

    assert len(dark) == style.count("prefers-color-scheme") == 1
    assert set_there
    assert [line for line in set_there if not re.fullmatch(r"--[\w-]+: #[0-9a-f]{6};", line)] == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_scrolls_sideways_and_no_word_is_broken_letter_by_letter(browser: Any, folder: Path, name: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto((folder / name).as_uri())
    page.evaluate("() => document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    wide: list[int] = []
    narrow: list[tuple[int, str]] = []
    for width in (320, 390, 705, 890, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(width)
        narrow += [(width, each) for each in page.evaluate(NARROW)]
    page.close()

    assert wide == []
    assert narrow == []
