"""What an author lets stay, in the text, in the front matter and in the settings: it counts nowhere and is listed."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

Run = Callable[..., "CompletedProcess[str]"]
TEXT = "Wipe the chain with a cloth and put one drop of oil on each of its rollers, then turn the pedals for a while."
PICTURES = tuple(f'<img src="chain-{number}.png">' for number in range(4))
PICTURE = PICTURES[0]


@pytest.fixture
def page(tmp_path: Path, run: Run) -> Callable[..., dict[str, Any]]:
    """The page of a file with that text, as ``check --format json`` has it."""

    def checked(text: str, name: str = "post.md", settings: str = "") -> dict[str, Any]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        if settings:
            (tmp_path / "auditor.toml").write_text(settings, encoding="utf-8")
        done = run("check", name, "--format", "json")
        value: dict[str, Any] = json.loads(done.stdout)["pages"][0]
        return value

    return checked


def lines(page: dict[str, Any], check: str, of: str = "findings") -> list[int]:
    return sorted(one["line"] for one in page[of] if one["check"] == check)


def wrong(page: dict[str, Any]) -> list[str]:
    return [one["message"] for one in page["findings"] if one["check"] == "suppression"]


def post(*parts: str, head: str = "title: How to oil a chain") -> str:
    return f"---\n{head}\n---\n\n# How to oil a chain\n\n" + "\n\n".join(parts) + "\n"


COMMENT = "<!-- auditor: ignore alt-missing -- it is a decoration, until 2099-01-31 -->"


@pytest.mark.parametrize(
    ("parts", "left", "suppressed"),
    [
        ((TEXT, COMMENT, PICTURES[0], TEXT, PICTURES[1]), [15], [11]),
        ((f"- one\n\n  {COMMENT}\n\n  {PICTURES[2]}\n\n- two\n\n  {PICTURES[0]}",), [15], [11]),
        ((f"> {TEXT}\n>\n> {COMMENT}\n>\n> {PICTURES[1]}", PICTURES[2]), [13], [11]),
        ((TEXT, f"{COMMENT}\n{PICTURES[0]}", PICTURES[1]), [12], [10]),
    ],
)
def test_a_comment_is_about_the_block_behind_it(
    page: Callable[..., dict[str, Any]], parts: tuple[str, ...], left: list[int], suppressed: list[int]
) -> None:
    found = page(post(*parts))

    assert lines(found, "alt-missing") == left
    assert lines(found, "alt-missing", "suppressed") == suppressed
    assert wrong(found) == []
    assert found["suppressed"][0]["reason"] == "it is a decoration"
    assert found["suppressed"][0]["until"] == "2099-01-31"


def test_a_section_ends_with_the_next_heading_of_its_level(page: Callable[..., dict[str, Any]]) -> None:
    comment = "<!-- auditor: ignore-section alt-missing -- decorations -->"
    found = page(
        post("## One", PICTURES[0], comment, "## Two", PICTURES[1], "### Deeper", PICTURES[2], "## Three", PICTURES[3])
    )

    assert lines(found, "alt-missing", "suppressed") == [15, 19]
    assert lines(found, "alt-missing") == [9, 23]


def test_a_page_is_suppressed_from_its_text_and_from_its_front_matter(page: Callable[..., dict[str, Any]]) -> None:
    in_text = page(post("<!-- auditor: ignore-page description-missing -- the system writes one -->", TEXT))
    in_head = page(
        post(
            TEXT, head="title: How to oil a chain\nauditor:\n  ignore:\n    description-missing: the system writes one"
        )
    )

    for found in (in_text, in_head):
        assert lines(found, "description-missing") == []
        assert [one["reason"] for one in found["suppressed"]] == ["the system writes one"]
        assert wrong(found) == []


def test_comments_of_mdx_and_of_html_are_read_too(page: Callable[..., dict[str, Any]]) -> None:
    mdx = page(post(TEXT, "{/* auditor: ignore alt-missing -- a decoration */}", PICTURE), "post.mdx")
    html = page(
        f"<!doctype html><title>How to oil a chain</title>\n<article><h1>How to oil a chain</h1>\n<p>{TEXT}</p>\n"
        "<!-- auditor: ignore alt-missing -- a decoration -->\n<img src=a.png>\n<img src=b.png>\n</article>",
        "post.html",
    )

    assert lines(mdx, "alt-missing", "suppressed") == [11]
    assert (lines(html, "alt-missing", "suppressed"), lines(html, "alt-missing")) == ([5], [6])


def test_code_that_shows_the_comment_suppresses_nothing(page: Callable[..., dict[str, Any]]) -> None:
    found = page(post(TEXT, f"```html\n{COMMENT}\n```", f"Write `{COMMENT}` above it.", PICTURE))

    assert lines(found, "alt-missing") == [15]
    assert found["suppressed"] == []


def test_one_finding_is_named_by_its_mark(page: Callable[..., dict[str, Any]]) -> None:
    first = page(post(TEXT, '<img src="a.png">', '<img src="b.png">'))
    mark = next(one["mark"] for one in first["findings"] if one["line"] == 9)

    found = page(
        post(TEXT, '<img src="a.png">', '<img src="b.png">', f"<!-- auditor: ignore-page {mark} -- a decoration -->")
    )

    assert (lines(found, "alt-missing", "suppressed"), lines(found, "alt-missing")) == ([9], [11])
    assert wrong(found) == []


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("ignore alt-missing", "it gives no reason"),
        ("ignore -- why", "it names no check"),
        ("disable alt-missing -- why", "it must be written as"),
        ("ignore alt-missing -- why, until tomorrow", "its day “tomorrow” must be written as 2027-01-31"),
        ("ignore alt-mising -- why", "names alt-mising, which is no check"),
        ("ignore-page heading-empty -- why", "the suppression of heading-empty suppresses nothing"),
        ("ignore alt-missing -- why, until 2026-01-31", "the suppression of alt-missing held until 2026-01-31"),
    ],
)
def test_one_that_does_not_do_what_it_says_is_a_finding_and_suppresses_nothing(
    page: Callable[..., dict[str, Any]], comment: str, said: str
) -> None:
    found = page(post(TEXT, f"<!-- auditor: {comment} -->", PICTURE))

    (message,) = wrong(found)
    assert said in message
    assert lines(found, "alt-missing") == [11]
    assert lines(found, "suppression") == [9]


def test_the_settings_suppress_by_path_and_check(page: Callable[..., dict[str, Any]]) -> None:
    row = '[[suppress]]\npath = "po*.md"\ncheck = "{}"\nreason = "old posts"\nuntil = {}\n'

    found = page(post(TEXT, PICTURE), settings=row.format("alt-missing", "2099-01-31"))
    over = page(post(TEXT, PICTURE), settings=row.format("alt-missing", '"2026-01-31"'))
    elsewhere = page(post(TEXT, PICTURE), settings=row.format("alt-missing", "2099-01-31").replace("po*", "x*"))
    useless = page(post(TEXT), settings=row.format("heading-empty", "2099-01-31"))

    assert (lines(found, "alt-missing"), lines(found, "alt-missing", "suppressed")) == ([], [9])
    assert lines(over, "alt-missing") == [9]
    assert ["held until 2026-01-31" in message for message in wrong(over)] == [True]
    assert lines(elsewhere, "alt-missing") == [9]
    assert wrong(useless) == []


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ('path = "*"\ncheck = "alt-missing"', "needs a reason"),
        ('path = "*"\ncheck = "alt-mising"\nreason = "x"', "do you mean alt-missing?"),
        ('path = "*"\ncheck = "alt-missing"\nreason = "x"\nuntil = "soon"', "must be a day such as 2027-01-31"),
        ('path = "*"\ncheck = "alt-missing"\nreason = "x"\nwhy = "x"', "why"),
    ],
)
def test_a_row_that_is_wrong_is_said(tmp_path: Path, run: Run, row: str, said: str) -> None:
    (tmp_path / "post.md").write_text(post(TEXT), encoding="utf-8")
    (tmp_path / "auditor.toml").write_text(f"[[suppress]]\n{row}\n", encoding="utf-8")

    done = run("check", "post.md")

    assert done.returncode == 2
    assert said in done.stderr


def test_the_gate_opens_and_says_how_many_are_suppressed(tmp_path: Path, run: Run) -> None:
    comment = "<!-- auditor: ignore alt-missing -- a decoration -->"
    (tmp_path / "post.md").write_text(post(TEXT, comment, PICTURE), encoding="utf-8")

    done = run("check", "post.md", "--fail-on", "alt-missing")
    sarif = json.loads(run("check", "post.md", "--format", "sarif").stdout)

    assert done.returncode == 0
    assert "1 finding suppressed in the text or the settings." in " ".join(done.stdout.split())
    (kept,) = [one for one in sarif["runs"][0]["results"] if "suppressions" in one]
    assert kept["suppressions"] == [{"kind": "inSource", "justification": "a decoration"}]


def test_a_check_that_does_not_run_makes_no_suppression_useless(tmp_path: Path, run: Run) -> None:
    (tmp_path / "post.md").write_text(post(TEXT, COMMENT, PICTURE), encoding="utf-8")

    assert "suppression" not in run("check", "post.md", "--all", "--ignore", "alt-missing").stdout


def test_on_a_page_in_one_line_a_comment_hides_nothing_and_says_so(page: Callable[..., dict[str, Any]]) -> None:
    found = page(
        f"<!doctype html><title>How to oil a chain</title><article><h1>How to oil a chain</h1><p>{TEXT}</p>"
        f"<!-- auditor: ignore alt-missing -- a decoration --><img src=a.png><p>{TEXT}</p><img src=b.png></article>",
        "post.html",
    )

    assert lines(found, "alt-missing") == [1, 1]
    assert ["write it on a line of its own" in message for message in wrong(found)] == [True]
