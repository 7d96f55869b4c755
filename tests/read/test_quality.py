"""The reader's quality on real pages: floors that may rise and not fall. Own pages stand in the other files here."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from auditor.fetch import fetch
from auditor.model import Article, Page
from auditor.read import read
from auditor.read.page_links import page_links

EVAL = Path(__file__).parents[2] / "../shared/eval"
FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text(encoding="utf-8"))["real pages"]

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not (EVAL / "score.py").is_file(), reason="../shared/eval is not here"),
]


@pytest.fixture(scope="module")
def figures() -> dict[str, dict[str, float]]:
    spec = importlib.util.spec_from_file_location("score", EVAL / "score.py")
    assert spec is not None
    assert spec.loader is not None
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    rows = [json.loads(line) for line in (EVAL / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    results: dict[str, dict[str, Any]] = {}
    for page in fetch([str(EVAL / "pages")], links_of=page_links):
        article = read(page) if isinstance(page, Page) else page
        if isinstance(article, Article):
            results[Path(article.source).name.split(".")[0]] = {
                "text": article.text,
                "headings": [
                    [heading.level, heading.text]
                    for heading in article.headings
                    if heading.level > 1 or heading.block >= 0  # as inspect says them: without the headline
                ],
                "is_article": article.is_article,
            }

    def found(row: dict[str, Any]) -> dict[str, Any]:
        return results.get(row["id"], {})

    articles = [row for row in rows if row["type"] in ("article", "news")]
    sets = {name: [row for row in articles if row["id"].startswith(name)] for name in ("wcxb", "aeb")}
    return {
        **{f"articles of {name}": score.score(part, found) for name, part in sets.items()},
        "all pages": score.score(rows, found),
        "articles": score.article_detection(rows, found),
    }


@pytest.mark.parametrize(("pages", "figure"), [(pages, figure) for pages, floor in FLOORS.items() for figure in floor])
def test_no_figure_falls_below_its_floor(figures: dict[str, dict[str, float]], pages: str, figure: str) -> None:
    assert figures[pages][figure] >= FLOORS[pages][figure]
