"""Settings as they hold: found upward from the file, by section, and shown with where each value comes from."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]
SETTINGS = """
[audit]
audience = "expert"

[checks]
off = ["links-outbound"]

[checks.alt-missing]
level = "warning"

[[section]]
path = "/kids/*"
audience = "children"
keyphrases = ["oil a chain"]

[section.checks]
off = ["byline"]

[section.checks.alt-missing]
level = "error"
"""


@pytest.fixture
def site(tmp_path: Path, article: Write) -> Path:
    (tmp_path / "auditor.toml").write_text(SETTINGS, encoding="utf-8")
    article("kids/a.html", "<img src=a.png>")
    article("news/b.html", "<img src=a.png>")
    return tmp_path


def findings(run: Run, *args: str) -> list[tuple[str, str, str]]:
    rows = [json.loads(line) for line in run("check", *args, "-f", "jsonl").stdout.splitlines()]
    return [(row["name"], row["check"], row["level"]) for row in rows if row["kind"] == "finding"]


@pytest.mark.usefixtures("site")
def test_levels_checks_and_keyphrases_hold_by_section(run: Run) -> None:
    found = findings(run, "kids", "news")

    assert ("kids/a.html", "alt-missing", "error") in found
    assert ("news/b.html", "alt-missing", "warning") in found
    assert "byline" not in [check for name, check, _ in found if name.startswith("kids")]
    assert "byline" in [check for name, check, _ in found if name.startswith("news")]
    assert "links-outbound" not in [check for _, check, _ in found]


def test_settings_are_found_upward_from_the_file_as_far_as_the_repository_goes(site: Path, run: Run) -> None:
    (site / "deep" / ".git").mkdir(parents=True)
    (site / "deep" / "c.html").write_bytes((site / "kids" / "a.html").read_bytes())
    (site / "kids" / "more").mkdir()
    (site / "kids" / "more" / "d.html").write_bytes((site / "kids" / "a.html").read_bytes())

    assert ("kids/more/d.html", "alt-missing", "error") in findings(run, "kids/more/d.html")
    assert "links-outbound" in run("checks").stdout
    assert "alt-missing" in run("config", "deep/c.html").stdout
    assert "# Settings: none" in run("config", "deep/c.html").stdout
    assert "# Settings: auditor.toml" in run("config", "kids/more/d.html").stdout


@pytest.mark.usefixtures("site")
def test_what_holds_is_shown_with_its_origin(run: Run) -> None:
    kids, news = run("config", "kids/a.html").stdout, run("config", "https://www.example.com/news/").stdout

    def line(text: str, start: str, table: str = "[audit]") -> str:
        return next(each for each in text.partition(table)[2].splitlines() if each.startswith(start))

    assert line(kids, "audience").startswith('audience = "children" ')
    assert line(kids, "audience").endswith("# section /kids/* of auditor.toml")
    assert line(kids, "level", "[checks.alt-missing]") == 'level = "error"  # section /kids/* of auditor.toml'
    assert line(news, "level", "[checks.alt-missing]") == 'level = "warning"  # auditor.toml'
    assert line(news, "level", "[checks.title-missing]").endswith("# default")
    assert line(news, "audience").endswith("# auditor.toml")
    assert "byline" in next(each for each in kids.splitlines() if each.startswith("# Off: "))


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ('path = "/a/*"', "an audience, keyphrases, content or checks"),
        ('path = "/a/*"\nkeyphrases = "oil"', "keyphrases must be a list of phrases"),
        ('path = "/a/*"\n[section.checks.title-lengt]\nlevel = "note"', "title-length"),
        ('path = "/a/*"\n[section.checks.title-length]\nlevel = "grave"', "[section.checks.title-length]"),
    ],
)
def test_a_section_that_is_wrong_is_said(tmp_path: Path, article: Write, run: Run, section: str, said: str) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text(f"[[section]]\n{section}\n", encoding="utf-8")

    done = run("check", "a.html")

    assert done.returncode == 2
    assert said in done.stderr


def test_init_writes_a_short_file_and_all_of_it_when_asked(tmp_path: Path, article: Write, run: Run) -> None:
    article("a.html")

    assert run("init").returncode == 0
    short = (tmp_path / "auditor.toml").read_text("utf-8")
    assert run("init").returncode == 2
    assert run("init", "--all", "--force").returncode == 0
    long = (tmp_path / "auditor.toml").read_text("utf-8")

    assert len(short.splitlines()) < 25 < 200 < len(long.splitlines())
    assert run("check", "a.html").returncode == 0


def test_init_names_the_schema_that_it_writes_and_that_the_settings_fit(tmp_path: Path, run: Run) -> None:
    assert run("init", "--all").returncode == 0

    first = (tmp_path / "auditor.toml").read_text("utf-8").splitlines()[0]
    schema = tmp_path / first.removeprefix("#:schema ./")
    assert first == "#:schema ./auditor.schema.json"
    assert json.loads(schema.read_text("utf-8"))["title"] == "auditor.toml"
    assert run("config").returncode == 0


def test_the_schema_alone_is_written_again_and_files_of_others_are_left(tmp_path: Path, run: Run) -> None:
    schema = tmp_path / "auditor.schema.json"
    schema.write_text('{"title": "auditor.toml", "title": "auditor.toml"}', encoding="utf-8")

    assert run("init", "--schema").returncode == 0
    assert "definitions" in json.loads(schema.read_text("utf-8"))
    assert not (tmp_path / "auditor.toml").exists()
    schema.write_text("mine", encoding="utf-8")
    for args in (("init",), ("init", "--schema")):
        done = run(*args)
        assert done.returncode == 2
        assert "auditor.schema.json exists already and is not ours" in done.stderr
    assert schema.read_text("utf-8") == "mine"
    assert not (tmp_path / "auditor.toml").exists()


def test_what_is_shown_is_toml_that_means_the_same(site: Path, run: Run) -> None:
    with (site / "auditor.toml").open("a", encoding="utf-8") as file:
        file.write(
            '[[suppress]]\npath = "/kids/*"\ncheck = "dates"\nreason = "so it is"\n[fetch]\ndelay = 2\n'
            '[drafts]\n"posts/*.md" = "/blog/:slug/"\n'
        )

    kids, news = (tomllib.loads(run("config", path).stdout) for path in ("kids/a.html", "news/b.html"))

    assert kids["suppress"] == [{"path": "/kids/*", "check": "dates", "reason": "so it is"}]
    assert "suppress" not in news
    assert (kids["fetch"]["delay"], kids["drafts"]) == (2.0, {"posts/*.md": "/blog/:slug/"})
    assert "title-shared" in kids["checks"]
    assert "delay = 2  # auditor.toml" in run("config").stdout


def test_the_section_of_a_file_is_that_of_the_address_that_it_names(site: Path, run: Run) -> None:
    page = site / "news" / "b.html"
    canonical = '<link rel="canonical" href="https://www.example.com/kids/b">'
    page.write_text(page.read_text("utf-8").replace("</head>", f"{canonical}</head>"), encoding="utf-8")

    shown = run("config", "news/b.html").stdout

    assert 'audience = "children" ' in shown
    assert "which names the address https://www.example.com/kids/b and is in the section /kids/*" in shown
    assert ("news/b.html", "alt-missing", "error") in findings(run, "news")
