"""The report in a real browser, from a folder: no errors or requests, keys, paper, telephones, and without scripts."""

import csv
import importlib.util
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor.formats.html import render
from auditor.formats.html.live_place import live_place
from auditor.model import Report

CHROMIUM = os.environ.get("AUDITOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
pytestmark = [
    pytest.mark.long,
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here; AUDITOR_CHROMIUM can name one"),
    pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed"),
]
QUIET = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
OWN = ("file:", "blob:")
"""What asks nobody: the report's files, and what its script puts together to be saved."""
ARTICLE = "pages/blog-loose-leaf-tea.html"


@pytest.fixture(scope="module")
def folder(rich: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("report with a space")
    for name, text in render(rich):
        path = made / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # The sandbox needs privileges that a container seldom has; the pages are our own.
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", *QUIET])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def contexts() -> dict[str, Any]:
    """Windows by their options: opening one takes longer than most tests."""
    return {}


@pytest.fixture
def opened(browser: Any, contexts: dict[str, Any], folder: Path) -> Iterator[Any]:
    """Opens a page of the report; at the end of the test, nothing must have gone wrong on any."""
    pages: list[Any] = []
    wrong: list[str] = []

    def open_page(name: str, **options: Any) -> Any:
        if not pages:
            key = repr(options)
            if key not in contexts:
                contexts[key] = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
            page = contexts[key].new_page()
            page.on("console", lambda message: wrong.append(message.text))
            page.on("pageerror", lambda error: wrong.append(str(error)))
            page.on("dialog", lambda dialog: wrong.append(dialog.message))
            page.on("request", lambda sent: None if sent.url.startswith(OWN) else wrong.append(sent.url))
            pages.append(page)
        pages[0].goto((folder / name).as_uri())
        return pages[0]

    yield open_page
    for page in pages:
        page.close()
    assert wrong == []


@pytest.fixture(scope="module")
def names(folder: Path) -> list[str]:
    """The index, and a page of every sort: with findings, with none, with no text, and one that means harm."""
    sorts = ("blog-loose-leaf-tea", "blog-all-is-well", "bare", "script")
    return ["index.html"] + [f"pages/{next((folder / 'pages').glob(sort + '*')).name}" for sort in sorts]


def test_every_page_opens_without_error_or_request_and_runs_nothing_crawled(opened: Any, names: list[str]) -> None:
    for name in names:
        page = opened(name)

        assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
        assert page.evaluate("document.scripts.length") == 1


OUTSIDE = """() => [...document.querySelectorAll("main *, nav *, header *")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.right > innerWidth + 1 && box.width > 1 && !element.closest("pre, .result-title");
}).map((element) => element.outerHTML.slice(0, 120))"""


def test_no_page_scrolls_sideways_on_any_screen(opened: Any, names: list[str]) -> None:
    for name in names:
        page = opened(name)
        for width in (320, 390, 640, 705, 890, 1153, 1280, 1440, 2560):
            page.set_viewport_size({"width": width, "height": 900})

            assert page.evaluate("document.documentElement.scrollWidth") <= width, name
            assert page.evaluate(OUTSIDE) == [], name


def test_the_first_key_leads_past_the_head(opened: Any) -> None:
    page = opened(ARTICLE)
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def column(page: Any, number: int) -> list[str]:
    cells: list[str] = page.locator(f".articles tbody tr:visible > :nth-child({number})").all_text_contents()
    return [" ".join(cell.split()) for cell in cells]


def test_the_table_is_sorted_with_the_keyboard(opened: Any) -> None:
    page = opened("index.html")
    page.get_by_role("button", name="Words", exact=True).focus()
    page.keyboard.press("Enter")
    descending = [int(words) for words in column(page, 8)]

    assert sorted(descending, reverse=True) == descending
    assert page.get_by_role("columnheader", name="Words", exact=True).get_attribute("aria-sort") == "descending"
    page.keyboard.press("Space")
    assert [int(words) for words in column(page, 8)] == descending[::-1]
    assert page.locator("[aria-sort]").count() == 1


def test_rows_without_a_value_stay_last_either_way(opened: Any) -> None:
    page = opened("index.html")
    button = page.get_by_role("button", name="Readability")
    button.click()
    first = column(page, 4)[-2:]
    button.click()

    assert set(first) == set(column(page, 4)[-2:]) == {"–"}


def test_the_table_is_filtered_by_typing(opened: Any) -> None:
    page = opened("index.html")
    page.get_by_label("Title, address").focus()
    page.keyboard.type("TEA spinach")

    assert len(column(page, 1)) == 1
    assert page.get_by_role("status").text_content() == "1 of 12 articles"
    page.get_by_label("Title, address").fill("no such words")
    assert page.get_by_role("status").text_content() == "0 of 12 articles"


def test_a_change_leads_to_its_articles_in_the_table(opened: Any) -> None:
    page = opened("index.html")
    page.locator("ol.changes > li", has_text="Images without a text alternative").get_by_text(
        "show in the table"
    ).click()

    assert page.get_by_role("status").text_content() == "9 of 12 articles"
    assert page.locator("select[name=check]").locator(":checked").get_attribute("data-name") == "alt-missing"


def test_what_is_asked_of_the_table_stands_in_the_address(opened: Any, folder: Path) -> None:
    page = opened("index.html")
    page.locator("select[name=language]").select_option(label="de (1)")
    page.get_by_label("Title, address").fill("tee")
    page.get_by_role("button", name="Words", exact=True).click()

    assert page.evaluate("location.hash") == "#q=tee&language=de&sort=-words"
    page.go_back()
    assert page.evaluate("location.hash") == "#q=tee&language=de"
    assert page.locator("[aria-sort]").text_content() == "Score"
    page.goto((folder / ARTICLE).as_uri())
    page.go_back()
    assert column(page, 1) == ["Tee ziehen lassen: wie lange? /de/tee-ziehen.html Ines Marlow"]
    page.goto((folder / "index.html").as_uri() + "#level=note&score=good")
    page.reload()
    assert page.locator("select[name=level]").input_value() == "note"
    assert 0 < len(column(page, 1)) < 12
    page.get_by_role("button", name="Show all").click()
    assert len(column(page, 1)) == 12


@pytest.mark.parametrize("name", ["level", "area", "check", "score", "section", "language", "author"])
def test_every_filter_tells_articles_apart_and_is_a_choice_of_keys(opened: Any, name: str) -> None:
    page = opened("index.html")
    select = page.locator(f"select[name={name}]")
    for label in select.locator("option").all_text_contents()[1:]:
        select.focus()
        select.select_option(label=label)
        if "(" in label:
            assert len(column(page, 1)) == int(label.rpartition("(")[2].rstrip(")")), label
        assert page.evaluate("location.hash").startswith(f"#{name}=")
    assert len(column(page, 1)) < 12


def test_a_tally_leads_to_its_articles(opened: Any) -> None:
    page = opened("index.html")
    page.locator(".tallies").get_by_role("link", name="warnings").click()

    assert page.evaluate("location.hash") == "#level=warning"
    assert all(int(warnings) for warnings in (cell.strip("▲ ") for cell in column(page, 12)))
    page.go_back()
    assert len(column(page, 1)) == 12


def test_what_is_shown_is_saved_for_a_spreadsheet_and_holds_no_formula(opened: Any) -> None:
    page = opened("index.html", accept_downloads=True)
    page.get_by_label("Title, address").fill("tea")
    page.get_by_role("button", name="Words", exact=True).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))

    assert rows[0][:5] == ["Article", "Address", "Authors", "Score", "Keywords"]
    assert [row[0] for row in rows[1:]] == page.locator(".articles tbody th a").all_text_contents()
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
    assert not [cell for row in rows for cell in row[:3] if cell.startswith("-")]


def test_many_rows_are_laid_out_by_the_hundred_and_keep_their_roles(browser: Any, rich: Report, tmp_path: Path) -> None:
    pages = [page for page in rich.pages if page.findings][:5]
    many = [
        replace(
            page, facts=replace(page.facts, article=replace(page.facts.article, source=f"https://k.example/{n}-{at}"))
        )
        for n in range(50)
        for at, page in enumerate(pages)
    ]
    (tmp_path / "index.html").write_text(next(iter(render(replace(rich, pages=many))))[1], encoding="utf-8")
    for asset in ("style.css", "report.js"):
        (tmp_path / asset).write_text(dict(render(replace(rich, pages=[])))[asset], encoding="utf-8")
    page = browser.new_page()
    page.goto((tmp_path / "index.html").as_uri())

    assert page.locator(".articles tbody").evaluate_all("all => all.map((one) => one.rows.length)") == [100, 100, 50]
    assert page.get_by_role("cell").count() > 250
    page.get_by_role("button", name="Article", exact=True).click()
    page.get_by_label("Title, address").fill("spinach")
    assert page.get_by_role("status").text_content() == "50 of 250 articles"
    assert page.locator(".articles tbody:visible").count() == 1
    page.close()


@pytest.mark.parametrize("cell", ["th a", "th .address", "td:nth-child(10)"])
def test_a_text_in_the_table_runs_in_its_own_direction(opened: Any, cell: str) -> None:
    """The mark at the end of a Hebrew text is to the left of its first letter, that of an English one to the right."""
    page = opened("index.html")
    first_and_last = """([place, text]) => {
        const shown = document.querySelector(`.articles tbody tr ${place}`);
        shown.textContent = text;
        const range = document.createRange();
        return [0, text.length - 1].map((at) => {
            range.setStart(shown.firstChild, at);
            range.setEnd(shown.firstChild, at + 1);
            return range.getBoundingClientRect().left;
        });
    }"""
    first, last = page.evaluate(first_and_last, [cell, "תה ירוק!"])
    assert last < first
    first, last = page.evaluate(first_and_last, [cell, "Green tea!"])
    assert last > first


def test_json_ld_is_copied_exactly(opened: Any, rich: Report) -> None:
    page = opened(ARTICLE, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    (paste,) = [item.paste for item in rich.pages[0].findings if item.paste]

    assert page.evaluate("navigator.clipboard.readText()") == paste


def test_finding_and_place_are_a_key_press_apart(opened: Any) -> None:
    page = opened(ARTICLE)
    page.locator("#findings a.see[href^='#']").first.focus()
    page.keyboard.press("Enter")
    place = page.evaluate("location.hash")

    assert page.locator(place).evaluate("mark => mark.matches(':target')")
    assert page.locator(f"{place} ~ a.ref").first.get_attribute("href").startswith("#finding-")


SHOWN = ".text mark:not(.off)"


def test_at_first_the_marks_of_the_gravest_finding_alone_are_shown(opened: Any) -> None:
    page = opened(ARTICLE)
    first = page.locator("[name=marks]:checked")

    assert first.get_attribute("value") == "1"
    assert 0 < page.locator(SHOWN).count() < page.locator(".text mark").count()
    assert page.locator(SHOWN).evaluate_all("marks => marks.every((mark) => mark.matches('.near.warning'))")
    assert set(page.locator(".text .ref:visible").all_text_contents()) == {"1"}


def test_other_marks_are_chosen_by_key_and_by_touch(opened: Any) -> None:
    page = opened(ARTICLE, has_touch=True)
    every = page.locator(".text mark").count()
    page.locator("[name=marks]:checked").focus()
    page.keyboard.press("ArrowRight")
    second = page.locator("[name=marks]:checked").get_attribute("value")

    assert second != "1"
    assert set(page.locator(".text .ref:visible").all_text_contents()) == {second}
    page.get_by_text("all of them").tap()
    assert page.locator(SHOWN).count() == every
    assert len(set(page.locator(".text .ref:visible").all_text_contents())) > 1


def test_a_note_in_the_margin_shows_its_own_marks_while_it_is_looked_at(opened: Any) -> None:
    page = opened(ARTICLE)
    number = page.locator(".notes a.off").first.get_attribute("data-of")
    note = page.locator(f".notes a[data-of='{number}']").first
    for look, away in ((note.hover, page.locator("h1").hover), (note.focus, note.blur)):
        look()
        assert set(page.locator(".text .ref:visible").all_text_contents()) == {number}
        away()
        assert set(page.locator(".text .ref:visible").all_text_contents()) == {"1"}


def test_notes_stand_beside_the_text_and_below_it_where_there_is_no_room(opened: Any) -> None:
    page = opened(ARTICLE)
    beside = "note => note.getBoundingClientRect().left >= note.previousElementSibling.getBoundingClientRect().right"
    notes = page.locator(".notes").first

    assert notes.evaluate(beside)
    page.set_viewport_size({"width": 390, "height": 900})
    assert not notes.evaluate(beside)
    page.emulate_media(media="print")
    assert page.locator(".notes:visible").count() == 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(SHOWN).count() == page.locator(".text mark").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(SHOWN).count() < page.locator(".text mark").count()
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_link_to_a_place_shows_the_marks_of_its_finding(opened: Any) -> None:
    page = opened(ARTICLE)
    see = page.locator("#findings a.see[href^='#']").last
    number = str(see.get_attribute("href")).split("-")[1]
    see.click()

    assert number != "1"
    assert page.locator("[name=marks]:checked").get_attribute("value") == number


def test_the_table_leads_straight_to_the_finding_that_was_asked_for(opened: Any) -> None:
    page = opened("index.html")
    check = page.locator("select[name=check]")
    check.select_option(check.locator("[data-name=heading-order]").get_attribute("value"))
    page.locator(".articles tbody th a").first.click()

    assert page.evaluate("location.hash") == "#check-heading-order"
    assert page.locator(":target h3").text_content() == "Heading level is skipped"


def test_a_change_leads_straight_to_the_finding_of_each_of_its_articles(opened: Any) -> None:
    page = opened("index.html")
    change = page.locator("ol.changes > li").first
    change.locator("summary").first.click()
    change.locator(".worst a").first.click()

    assert page.evaluate("location.hash").startswith("#check-")
    assert page.locator(":target.finding").count() == 1


LIVE = """<!DOCTYPE html><title>Tea</title><p style="margin-bottom: 3000px">Start with loose leaf tea.</p>
<p>A kitchen scale helps. Three grams of <em>loose</em> leaf tea &amp; two hundred millilitres, well-measured.</p>"""


def test_a_link_to_the_live_page_scrolls_to_the_words(browser: Any) -> None:
    text = "A kitchen scale helps. Three grams of loose leaf tea & two hundred millilitres, well-measured."
    page = browser.new_page(viewport={"width": 800, "height": 600})
    page.route("https://tea.example/*", lambda route: route.fulfill(body=LIVE, content_type="text/html"))
    for words in ("leaf tea & two", "loose leaf tea", "easure", text):
        start = text.index(words)
        page.goto(live_place("https://tea.example/pot", text, start, start + len(words)))
        page.wait_for_function("scrollY > 2000", timeout=5000)
        page.goto("about:blank")
    page.close()


def test_without_scripts_everything_can_still_be_read(opened: Any, names: list[str]) -> None:
    index = opened("index.html", java_script_enabled=False)

    assert index.locator(".articles tbody tr:visible").count() == 12
    assert index.locator("form:visible, .show:visible, button:visible").count() == 0
    for name in names[1:]:
        page = opened(name, java_script_enabled=False)

        assert page.locator("main section:visible").count() >= 9
        assert page.locator("form:visible, button:visible").count() == 0


def test_on_paper_all_is_open_and_white_and_addresses_are_written_out(opened: Any) -> None:
    page = opened(ARTICLE, color_scheme="dark")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.emulate_media(media="print", color_scheme="dark")

    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)" != dark
    assert page.locator("nav.rail:visible, .copy:visible, .skip:visible").count() == 0
    assert page.locator("details.ledger tbody tr").first.evaluate("row => row.getBoundingClientRect().height") > 5
    source = page.locator(".advice a").first
    assert source.evaluate("link => getComputedStyle(link, '::after').content").startswith('" (https://www.w3.org')


CUT = """() => [...document.querySelectorAll(".articles thead th")]
    .filter((head) => head.scrollWidth > head.clientWidth + 1).map((head) => head.textContent)"""


def test_the_table_fits_paper_and_screens_and_its_head_stays(opened: Any) -> None:
    page = opened("index.html")
    for width in (1153, 1280, 1440, 2560):
        page.set_viewport_size({"width": width, "height": 900})
        for name in ("Readability", "Warnings"):  # with the arrow of the column that sorts
            page.get_by_role("button", name=name, exact=True).click()
            assert page.evaluate(CUT) == [], width
    page.set_viewport_size({"width": 1280, "height": 300})
    page.locator(".articles tbody tr").nth(6).evaluate("row => row.scrollIntoView({behavior: 'instant'})")
    assert page.locator(".articles thead").evaluate("head => head.getBoundingClientRect().top") == 0
    page.set_viewport_size({"width": 680, "height": 1010})  # A4 within its margins
    page.emulate_media(media="print")
    assert page.evaluate(CUT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 680


def test_the_first_sheet_of_paper_is_one_to_hand_on(opened: Any) -> None:
    page = opened("index.html")
    page.set_viewport_size({"width": 680, "height": 1010})
    page.emulate_media(media="print")
    tallies = page.locator(".tallies")

    assert tallies.evaluate("list => list.getBoundingClientRect().bottom") < 1010
    assert tallies.evaluate("list => getComputedStyle(list.nextElementSibling).breakBefore") == "page"
    assert page.locator(".first > li:visible").count() == 5


def test_the_policy_stops_a_script_that_got_in_all_the_same(browser: Any, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "index.html").as_uri())
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))"
    )

    assert page.evaluate("window.ran === undefined")
    page.close()
