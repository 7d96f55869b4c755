"""What changed, for a chat or a mail: short however much changed, and harmless whatever a page is called."""

import json
from dataclasses import replace

from auditor.formats import digest
from auditor.model import Score, SharedCause
from auditor.model.changes import Changes, Move, NewPage, PageChange, PageName
from auditor.model.night import RunSummary, SeenFinding


def named(title: str, url: str = "https://kettle.example/a") -> PageName:
    return PageName(url, url, title)


def run(number: int, *, limited: bool = False) -> RunSummary:
    return RunSummary(
        number, "https://kettle.example/", f"2026-11-2{number}T02:00:00+00:00", "1", 10, 12, 0, Score(80.0), (), 900,
        (), limited=limited,
    )  # fmt: skip


def changes(*pages: PageChange, came: tuple[NewPage, ...] = (), limited: bool = False) -> Changes:
    return Changes(
        run(6), run(7, limited=limited), score=Move(80.0, 78.5, 0.4), areas=(("page", Move(70, 64, 0.4)),), pages=pages,
        came=came, gone=(), moved=(), new=len(pages), fixed=0, still=3,
    )  # fmt: skip


def worse(title: str, message: str = "the title is empty") -> PageChange:
    found = SeenFinding("title-missing", "error", "No title", message, "0" * 16)
    return PageChange(named(title), Move(80, 71, 1.0), new=(found,))


def test_it_says_score_areas_findings_and_pages() -> None:
    text = digest.markdown(changes(worse("A kettle")))

    assert "Since 26 November 2026, 02:00 UTC; this run 27 November 2026, 02:00 UTC." in text
    assert "**Score 78.5, -1.5.** Page -6.0." in text
    assert "1 new finding, 0 fixed, 3 still there; 10 articles." in text
    assert "- [A kettle](https://kettle.example/a), 80 → 71\n  - new: error, No title: the title is empty" in text


def test_a_title_made_to_look_like_markup_stays_a_title() -> None:
    hostile = "](javascript:alert(1)) **boo** <img src=x> `x` |a|\n# head \u202eevil"
    text = digest.markdown(changes(worse(hostile, message=hostile)))

    assert "](javascript" not in text.replace("\\](", "").replace("\\]\\(", "")
    assert "<img" not in text.replace("\\<img", "")
    assert "\u202e" not in text
    assert not [line for line in text.splitlines() if line.startswith("# head")]


def test_an_address_that_would_break_out_of_its_link_is_text() -> None:
    text = digest.markdown(
        changes(PageChange(named("A", "https://kettle.example/a)[x](http://evil"), None, new=worse("A").new))
    )

    assert "(https://kettle.example/a)[x](" not in text


def test_it_stays_short_when_everything_changed() -> None:
    many = changes(*(worse(f"Page {number}") for number in range(500)))

    assert len(digest.markdown(many).splitlines()) < 50
    assert "- and 490 more" in digest.markdown(many)
    assert len(json.loads(digest.as_json(many))["worse"]) == 10
    assert json.loads(digest.as_json(many))["counts"]["worse"] == 500


def test_a_run_over_a_part_of_the_site_calls_nothing_new_or_gone() -> None:
    assert "did not ask for all pages" in digest.markdown(changes(limited=True))


def test_for_a_terminal_it_has_no_marks() -> None:
    text = digest.plain(changes(worse("A kettle")))

    assert "**" not in text
    assert "#" not in text
    assert "A kettle (https://kettle.example/a)" in text


def test_what_is_changed_once_in_the_template_has_lines_of_its_own() -> None:
    said = replace(changes(worse("A kettle")), template=(SharedCause("byline", "No author", 9, 10),))

    assert "## To change once in the template\n- No author: the same on 9 of 10 articles" in digest.markdown(said)
    assert json.loads(digest.as_json(said))["template"] == [
        {"check": "byline", "title": "No author", "pages": 9, "of": 10}
    ]
    assert "To change once" not in digest.markdown(changes(worse("A kettle")))
