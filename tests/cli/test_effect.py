"""What a change did is said by ``auditor effect`` and by the report, from the runs of the site and its exports."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]
FIRST, SECOND = "1795000000", "1795086400"
DAY = date(2026, 11, 18)
"""That of the first run."""


@pytest.fixture(scope="module")
def numbers() -> range:
    return range(44)


def site(article: Write, numbers: range, faulty: Callable[[int], bool]) -> None:
    for number in numbers:
        own = f"<p>This is the chain of bicycle number {number}.</p>"
        path = article(f"site/{number}.html", own + "<h2></h2>" * faulty(number), paragraphs=2)
        text = path.read_text("utf-8").replace("<title>How", f"<title>{'Why and how' if faulty(number) else 'How'}")
        link = f'<link rel="canonical" href="https://loaf.example/ride/{number}"></head>'
        path.write_text(text.replace("</head>", link), "utf-8")


def export(path: Path, numbers: range) -> None:
    random = Random(2)  # noqa: S311 - no secret
    rows = ["date,page,clicks,impressions,position"]
    for at in range(-30, 31):
        for number in numbers:
            gains = number < 22 and at > 1
            place = 9 - 2 * gains + random.random()
            clicks = max(0, round(random.gauss(8 if gains else 4, 2)))
            rows.append(f"{DAY + timedelta(at)},https://loaf.example/ride/{number},{clicks},80,{place:.2f}")
    path.write_text("\n".join(rows), "utf-8")


def test_headings_that_were_filled_between_two_runs_are_judged_by_clicks_and_position(
    run: Run, article: Write, tmp_path: Path, numbers: range
) -> None:
    site(article, numbers, lambda number: number < 22)
    run("audit", "site", "--out", "r", "--format", "json", SOURCE_DATE_EPOCH=FIRST)
    site(article, numbers, lambda _: False)
    run("audit", "site", "--out", "r", "--format", "json", SOURCE_DATE_EPOCH=SECOND)
    nothing = run("effect", "r")
    export(tmp_path / "e.csv", numbers)
    run("audit", "site", "--out", "r", "--search-console", "e.csv", SOURCE_DATE_EPOCH="1797800000")

    said = run("effect", "r", "--format", "json")
    words = run("effect", "r").stdout

    assert (nothing.returncode, "keeps nothing of Search Console" in nothing.stderr) == (3, True)
    effects = {one["check"] or one["title"]: one for one in json.loads(said.stdout)["effects"]}
    headings = effects["heading-empty"]
    assert (headings["pages"], headings["unchanged"], headings["days"]) == (22, 22, 28)
    assert (headings["clicks"]["verdict"], headings["position"]["verdict"]) == ("worked", "worked")
    assert headings["clicks"]["low"] < 1 < headings["clicks"]["high"]
    assert headings["position"]["low"] < -2 < headings["position"]["high"]
    assert effects["Title changed"]["pages"] == 22
    assert "fixed on 22 pages between 18 November 2026 and 19 November 2026" in words
    report = json.loads((tmp_path / "r" / "report.json").read_text("utf-8"))["search"]
    assert report["effects"] == list(effects.values())
    html = (tmp_path / "r" / "index.html").read_text("utf-8")
    assert "fixed on 22 pages" in html


def test_one_run_alone_cannot_tell(run: Run, article: Write, tmp_path: Path) -> None:
    site(article, range(2), lambda _: False)
    export(tmp_path / "e.csv", range(2))
    run("audit", "site", "--out", "r", "--search-console", "e.csv")

    assert run("effect", "r").stdout.startswith("Cannot tell. It takes two runs of the audit")
    html = (tmp_path / "r" / "index.html").read_text("utf-8")
    assert "Cannot tell. It takes two runs" in html
