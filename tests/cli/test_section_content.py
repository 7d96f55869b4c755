"""A section of the site names its text by a selector of its own."""

import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.cli.conftest import PARAGRAPH, Run

Write = Callable[..., Path]

NOTES = '<div class="workshop"><p>' + "The workshop keeps a jar of paraffin beside the vice. " * 12 + "</p></div>"
SECTION = '[[section]]\npath = "{path}"\ncontent = "{selector}"\n'


@pytest.fixture
def settings(tmp_path: Path) -> Callable[..., None]:
    def write(selector: str, path: str = "/shop/*", before: str = "") -> None:
        text = before + SECTION.format(path=path, selector=selector)
        (tmp_path / "auditor.toml").write_text(text, encoding="utf-8")

    return write


def words(run: Run, name: str) -> int:
    (row,) = (json.loads(line) for line in run("inspect", name, "-f", "jsonl").stdout.splitlines())
    return int(row["facts"]["words"]) if "facts" in row else int(row["words"])


def test_pages_of_the_section_are_read_by_its_selector_and_others_by_the_site_s(
    article: Write, run: Run, settings: Callable[..., None]
) -> None:
    article("shop/a.html", NOTES)
    article("news/b.html", NOTES)
    whole = words(run, "shop/a.html")
    settings(".workshop")

    assert words(run, "shop/a.html") == 10 * 12
    assert words(run, "news/b.html") == whole
    shown = run("config", "shop/a.html").stdout
    assert 'content = ".workshop"' in shown
    assert "# section /shop/*" in next(line for line in shown.splitlines() if line.startswith("content"))


def test_a_section_takes_the_site_s_selector_back(article: Write, run: Run, settings: Callable[..., None]) -> None:
    article("shop/a.html", NOTES)
    whole = words(run, "shop/a.html")
    settings("", before='[audit]\ncontent = ".workshop"\n')

    assert words(run, "shop/a.html") == whole


def test_the_address_that_a_file_names_says_which_section_it_is_in(
    article: Write, run: Run, settings: Callable[..., None]
) -> None:
    path = article("a.html", NOTES)
    canonical = '<link rel="canonical" href="https://bikes.example/shop/a">'
    path.write_text(path.read_text("utf-8").replace("</head>", f"{canonical}</head>"), encoding="utf-8")
    settings(".workshop")

    assert words(run, "a.html") == 10 * 12


def test_a_selector_that_matches_nothing_is_said_once_and_the_page_is_read_without_it(
    article: Write, run: Run, settings: Callable[..., None]
) -> None:
    for number in range(5):
        article(f"shop/{number}.html")
    article("shop/with.html", NOTES)
    settings(".workshop")

    done = run("check", "shop")

    (said,) = done.stderr.splitlines()
    assert 'content = ".workshop" matches no text on 5 pages, which were read without it: shop/0.html' in said
    assert "and 2 more" in said
    assert "6 articles checked" in done.stdout


@pytest.mark.parametrize(
    ("selector", "said"),
    [
        ("main > > p", "is not a CSS selector of an article"),
        ("p::before", "it names a pseudo-element"),
    ],
)
def test_what_is_no_selector_is_one_line(
    article: Write, run: Run, settings: Callable[..., None], selector: str, said: str
) -> None:
    article("shop/a.html")
    settings(selector)

    done = run("check", "shop/a.html")

    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "auditor.toml, line 3: [[section]]: content is" in line
    assert said in line


def test_content_must_be_a_text(tmp_path: Path, article: Write, run: Run) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text('[[section]]\npath = "/a/*"\ncontent = 3\n', encoding="utf-8")

    done = run("check", "a.html")

    assert done.returncode == 2
    assert "content is 3, must be a text" in done.stderr


class _Quiet(SimpleHTTPRequestHandler):
    """Answers 304 to who has the page already, as the library's handler does by its date."""

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def host(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "site"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_on_the_second_night_another_selector_reads_the_same_page_anew(
    tmp_path: Path, article: Write, run: Run, host: str, settings: Callable[..., None]
) -> None:
    article("site/shop/a.html", NOTES + PARAGRAPH * 2)

    def night() -> int:
        done = run("audit", f"{host}/shop/a.html", "--out", "report", "--format", "json", "--all-pages")
        assert done.returncode == 0, done.stderr
        report = json.loads((tmp_path / "report" / "report.json").read_text("utf-8"))
        return int(report["pages"][0]["words"])

    settings(".elsewhere", path="/news/*")
    whole = night()
    assert night() == whole
    settings(".workshop")

    assert night() == 10 * 12 < whole
