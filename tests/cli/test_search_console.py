"""--search-console: the report shows who sees the pages, and puts first what most people see."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


def published(article: Write, name: str, extra: str = "") -> None:
    """An article that names its address."""
    path = article(f"site/{name}.html", extra)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("</head>", f'<link rel="canonical" href="https://loaf.example/{name}"></head>'), encoding="utf-8"
    )


def exported(path: Path, **impressions: int) -> str:
    rows = [f"https://www.loaf.example/{name}/,{shown // 10},{shown},10%,4.1" for name, shown in impressions.items()]
    path.write_text("\n".join(["Top pages,Clicks,Impressions,CTR,Position", *rows]), encoding="utf-8")
    return path.name


def test_figures_stand_in_both_reports_and_what_did_not_match_is_said(run: Run, article: Write, tmp_path: Path) -> None:
    published(article, "rye")
    one = exported(tmp_path / "one.csv", rye=900, gone=40)
    two = exported(tmp_path / "two.csv", oats=70)

    done = run("audit", "site", "--out", "r", "--search-console", one, "--search-console", two)

    assert done.returncode == 0, done.stderr
    assert "no audited page: 2, such as https://www.loaf.example/oats/" in done.stderr
    search = json.loads((tmp_path / "r" / "report.json").read_text(encoding="utf-8"))["search"]
    assert [(page["clicks"], page["impressions"], page["rate"]) for page in search["pages"]] == [(90, 900, 0.1)]
    assert search["unmatched"]["count"] == 2
    html = (tmp_path / "r" / "index.html").read_text(encoding="utf-8")
    assert 'id="search"' in html
    assert "<strong>900 impressions</strong>" in html


def test_what_more_people_see_is_changed_first(run: Run, article: Write, tmp_path: Path) -> None:
    published(article, "rye", "<h2></h2>")
    published(article, "oats", '<p><img src="a.png"></p>')
    first = {}
    for most in ("rye", "oats"):
        file = exported(tmp_path / "e.csv", **{"rye": 10, "oats": 10, most: 9_000})
        run("audit", "site", "--out", most, "--search-console", file)
        made = json.loads((tmp_path / most / "report.json").read_text(encoding="utf-8"))["changes_to_make"]
        checks = [one["check"] for one in made]
        first[most] = checks.index("heading-empty") < checks.index("alt-missing")

    assert first == {"rye": True, "oats": False}


def test_each_file_that_cannot_be_used_is_one_line_and_nothing_is_read(
    run: Run, article: Write, tmp_path: Path
) -> None:
    published(article, "rye")
    (tmp_path / "bad.zip").write_bytes(b"PK no zip")

    done = run("audit", "site", "--out", "r", "--search-console", "bad.zip", "--search-console", "gone.csv")

    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "auditor: --search-console: bad.zip is a broken zip; download it again.",
        "auditor: --search-console: gone.csv cannot be opened (No such file or directory); check the name.",
    ]
    assert not (tmp_path / "r" / "report.json").exists()


def test_without_an_export_nothing_speaks_of_it(run: Run, article: Write, tmp_path: Path) -> None:
    published(article, "rye")

    run("audit", "site", "--out", "r")

    assert json.loads((tmp_path / "r" / "report.json").read_text(encoding="utf-8"))["search"] is None
    assert 'id="search"' not in (tmp_path / "r" / "index.html").read_text(encoding="utf-8")
