"""What people search for is what an article is judged by, and two that share a query are said by its figures."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


@pytest.fixture
def site(article: Write, tmp_path: Path) -> Path:
    """Two articles of one text with addresses, and an export by page and query."""
    rust = "<h2>Why a bicycle chain rusts</h2><p>Rain takes the oil off a bicycle chain, and the steel is bare.</p>"
    for name, extra in (("chain", ""), ("oiling", "<p>One more thing: keep the cloth.</p>")):
        path = article(f"site/{name}.html", rust + extra)
        link = f'<link rel="canonical" href="https://loaf.example/{name}"></head>'
        text = path.read_text("utf-8").replace("</head>", link).replace("around the chain", "around the bicycle chain")
        path.write_text(text.replace("How to oil a bicycle chain", "Bicycle chain care"), "utf-8")
    rows = [
        f"https://loaf.example/{name},{query},{clicks},{shown}"
        for name, query, clicks, shown in (
            ("chain", "squeaking pedals", 30, 400), ("chain", "squeaking pedal", 20, 100),
            ("oiling", "squeaking pedals", 9, 300), ("oiling", "bicycle chains", 50, 500),
        )
    ]  # fmt: skip
    (tmp_path / "e.csv").write_text("\n".join(["page,query,clicks,impressions", *rows]), "utf-8")
    return tmp_path


def report(folder: Path) -> Any:
    return json.loads((folder / "r" / "report.json").read_text("utf-8"))


def given(data: Any) -> dict[str, list[tuple[str, str]]]:
    return {
        page["path"]: [
            (each["text"], each["origin"]) for each in page["facts"]["keyphrases"] if each["role"] == "given"
        ]
        for page in data["pages"]
    }


def test_queries_are_given_keyphrases_and_a_guess_that_differs_is_shown(site: Path, run: Run) -> None:
    run("audit", "site", "--out", "r", "--search-console", "e.csv")

    data = report(site)
    assert given(data) == {
        "site/chain.html": [("squeaking pedals", "Search Console")],
        "site/oiling.html": [("bicycle chains", "Search Console")],
    }
    differing = {one["source"]: one["agrees"] for one in data["search"]["keyphrases"]}
    assert differing["site/oiling.html"], "the guess is bicycle chain, in another form"
    assert not differing["site/chain.html"]
    assert "People search for" in (site / "r" / "index.html").read_text("utf-8")


def test_settings_and_the_page_itself_win_over_queries(site: Path, run: Run) -> None:
    page = site / "site" / "oiling.html"
    page.write_text(
        page.read_text("utf-8").replace("</head>", '<meta name="keyphrase" content="cloth"></head>'), "utf-8"
    )
    (site / "auditor.toml").write_text('[audit]\nkeyphrases = "k.csv"\n')
    (site / "k.csv").write_text("site/chain.html,bicycle chain\n")

    run("audit", "site", "--out", "r", "--search-console", "e.csv")

    assert given(report(site)) == {
        "site/chain.html": [("bicycle chain", "configuration")],
        "site/oiling.html": [("cloth", "the page itself")],
    }


def test_articles_that_share_a_query_are_one_finding_with_the_figures(site: Path, run: Run) -> None:
    run("audit", "site", "--out", "r", "--search-console", "e.csv")

    found = [one for one in report(site)["site_findings"] if one["check"] in ("query-shared", "keyphrase-shared")]
    (finding,) = found
    assert finding["check"] == "query-shared"
    assert finding["message"] == "2 articles share the 700 impressions of “squeaking pedals”"
    assert finding["evidence"][0].startswith("“squeaking pedals”: 57 % of the impressions, 30 clicks: ")


def test_by_words_it_is_said_only_where_no_query_says_it(site: Path, run: Run) -> None:
    for page in (site / "site").iterdir():
        text = page.read_text("utf-8")
        page.write_text(text.replace("</head>", '<meta name="keyphrase" content="bicycle chain"></head>'), "utf-8")

    def checks() -> set[str]:
        return {one["check"] for one in report(site)["site_findings"]} & {"query-shared", "keyphrase-shared"}

    run("audit", "site", "--out", "r")
    by_words = checks()
    run("audit", "site", "--out", "r", "--search-console", "e.csv")

    assert (by_words, checks()) == ({"keyphrase-shared"}, {"query-shared"})


def test_a_query_that_was_a_keyphrase_is_forgotten_with_the_figures(site: Path, run: Run) -> None:
    run("audit", "site", "--out", "r", "--search-console", "e.csv")
    run("history", "forget", "r", "--yes")
    run("audit", "site", "--out", "r")

    data = report(site)
    assert given(data) == {"site/chain.html": [], "site/oiling.html": []}
    assert "squeaking" not in json.dumps(data)


def test_an_export_without_queries_says_what_cannot_be_known(site: Path, run: Run) -> None:
    (site / "p.csv").write_text("page,clicks,impressions\nhttps://loaf.example/chain,5,50\n", "utf-8")
    run("audit", "site", "--out", "r", "--search-console", "p.csv")

    assert given(report(site))["site/chain.html"] == []
    assert "nor what people search for when they come to a page" in (site / "r" / "index.html").read_text("utf-8")
