"""The stuffed article that is kept beside the project: what these areas must find in it, and nothing else."""

from pathlib import Path

import pytest

from auditor.check import run
from auditor.checks.headings import CHECKS as HEADINGS
from auditor.checks.page import CHECKS as PAGE
from auditor.facts import measure
from auditor.model import Article, Page
from auditor.read import read

SEED = Path(__file__).parents[4] / "shared/seed/article.html"


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not beside the project")
def test_the_seed_articles_faults_are_found() -> None:
    article = read(Page("article.html", SEED.read_bytes(), path="article.html"))
    assert isinstance(article, Article)
    outcomes = [run(check, measure(article)) for check in (*PAGE, *HEADINGS)]
    found = {(each.check, each.quote) for outcome in outcomes if isinstance(outcome, tuple) for each in outcome}

    assert {
        ("alt-text", "lower-back-pain"),
        ("alt-text", "lower-back-massager"),
        ("dates", "Updated on"),
        ("section-empty", "Related Products"),
        ("links-internal", ""),
        ("links-outbound", ""),
    } <= found
    assert [quote for check, quote in found if check == "section-empty"] == ["Related Products"]
    assert {check for check, _ in found} <= {
        "alt-text", "dates", "section-empty", "links-internal", "links-outbound", "sources", "heading-length",
        "article-markup",
    }  # fmt: skip
