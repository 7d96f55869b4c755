"""Where drafts and published pages differ, by the real process; and which file an audit says to edit."""

import json
from collections.abc import Callable, Iterator
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import CompletedProcess
from threading import Thread

import pytest

from tests.started import started

Run = Callable[..., "CompletedProcess[str]"]

ONE = "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you years."
TWO = "Turn the pedals backwards while you hold the cloth around the chain. Then put one drop of oil on each roller."
THREE = "It isn't hard -- wait a minute, and wipe off whatever is left on the outside of the chain after that."


def draft(*blocks: str, title: str = "How to oil a chain", more: str = "") -> str:
    return f"---\ntitle: {title}\n{more}---\n\n" + "\n\n".join(blocks) + "\n"


def page(*blocks: str, title: str = "How to oil a chain", address: str = "") -> str:
    text = "".join(
        f"<h2>{escape(block[3:])}</h2>" if block.startswith("## ") else f"<p>{escape(block, quote=False)}</p>"
        for block in blocks
    )
    canonical = f'<link rel="canonical" href="https://chains.example{address}">' if address else ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | Chains</title>{canonical}'
        '<meta property="og:site_name" content="Chains"></head><body><nav><a href="/">Chains</a></nav><main><article>'
        f"<h1>{title}</h1>{text}</article></main></body></html>"
    )


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], None]:
    def to(name: str, text: str) -> None:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    return to


Write = Callable[[str, str], None]


def test_nothing_differs_where_a_site_was_built_from_its_drafts(run: Run, write: Write) -> None:
    write("posts/oil.md", draft(ONE, "## When", TWO, THREE))
    write("public/oil/index.html", page(ONE, "## When", TWO, THREE.replace("isn't", "isn’t").replace("--", "–")))

    done = run("drift", "public", "posts")

    assert done.stdout == "1 draft compared with the site: 0 differ, 1 are the same.\n"
    assert done.returncode == 0


def test_what_holds_for_drafts_and_site_alike_is_said_once(run: Run, write: Write) -> None:
    write("posts/oil.md", draft(ONE, TWO))
    write("public/oil/index.html", page(ONE, TWO))
    write("auditor.toml", '[audit]\nkeyphrases = "keyphrases.csv"\n')
    write("keyphrases.csv", "/nowhere/,bicycle pump\n")

    done = run("drift", "public", "posts")

    lines = done.stderr.splitlines()
    assert sum("/nowhere" in line for line in lines) == 1
    assert len(set(lines)) == len(lines)


def test_words_headings_titles_and_findings_that_differ_are_shown_with_their_lines(run: Run, write: Write) -> None:
    write("posts/oil.md", draft(ONE, "## When", TWO, "##\n\nMore words.", title="How to oil a bicycle chain"))
    write("public/oil/index.html", page(ONE, "## Then", THREE))

    done = run("drift", "public", "posts")
    lines = done.stdout.split("\n")

    assert done.returncode == 1
    assert lines[0].startswith("posts/oil.md  public/oil/index.html")
    assert "  title: “How to oil a bicycle chain” in the draft, “How to oil a chain” on the page" in lines
    assert "  heading only in the draft, line 7: “H2 When”" in lines
    assert "  heading only on the page, line 1: “H2 Then”" in lines
    assert any(line.startswith("  paragraph only in the draft, line 9: “Turn the pedals") for line in lines)
    assert any(line.startswith("  paragraph only on the page, line 1: “It isn't hard") for line in lines)
    assert any(line.startswith("  finding only in the draft, line 11: error heading-empty") for line in lines)
    assert lines[-2] == "1 draft compared with the site: 1 differ, 0 are the same."


def test_json_has_the_same(run: Run, write: Write) -> None:
    write("posts/oil.md", draft(ONE, TWO))
    write("public/oil/index.html", page(ONE, THREE))

    found = json.loads(run("drift", "public", "posts", "--format", "json").stdout)

    assert [each["text"] for each in found["pages"][0]["only_draft"]["paragraphs"]] == [TWO]
    assert [each["text"] for each in found["pages"][0]["only_page"]["paragraphs"]] == [THREE]


def test_a_draft_without_a_page_is_named_unless_it_is_not_to_be_published(run: Run, write: Write) -> None:
    write("posts/oil.md", draft(ONE, TWO, THREE))
    write("posts/new.md", draft(ONE, TWO, THREE))
    write("posts/secret.md", draft(ONE, TWO, THREE, more="draft: true\n"))
    write("public/oil/index.html", page(ONE, TWO, THREE))

    done = run("drift", "public", "posts")

    assert "1 draft without a page on the site:\n  posts/new.md\n" in done.stdout
    assert done.returncode == 0


def test_nothing_that_could_be_compared_is_not_a_pass(run: Run, write: Write) -> None:
    write("posts/oil.md", draft(ONE, TWO, THREE))
    write("public/rain/index.html", page(ONE, TWO, THREE))

    done = run("drift", "public", "posts")

    assert done.returncode == 3
    assert "permalink" in done.stderr


def test_a_draft_is_found_by_permalink_and_by_the_settings(run: Run, write: Write) -> None:
    write("posts/a.md", draft(ONE, TWO, more="permalink: /guides/oil/\n"))
    write("posts/2026-03-05-rain.md", draft(TWO, THREE))
    write("auditor.toml", '[drafts]\n"posts/*.md" = "/:year/:slug/"\n')
    write("public/guides/oil/index.html", page(ONE, TWO, address="/guides/oil/"))
    write("public/2026/rain/index.html", page(TWO, THREE, address="/2026/rain/"))

    assert run("drift", "public", "posts").stdout.startswith("2 drafts compared with the site: 0 differ")


def test_settings_of_the_folder_above_hold_for_names_from_the_folder_within(
    write: Write, published: str, tmp_path: Path
) -> None:
    write("content/2026-03-05-rain.md", draft(ONE, TWO, THREE))
    write("auditor.toml", '[drafts]\n"content/*-rain.md" = "/blog/oil/"\n')

    done = started(["drift", published, "."], tmp_path / "content")

    assert done.stdout.startswith("1 draft compared with the site: 0 differ")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('"posts/*.md" = "blog/:slug"', "must be the path of an address"),
        ('"posts/*.md" = "/:title/"', "':title'"),
        ('"posts/*.md" = 3', "must be the path of an address"),
    ],
)
def test_a_wrong_pattern_is_one_line_with_its_place(run: Run, write: Write, line: str, words: str) -> None:
    write("auditor.toml", f"[drafts]\n{line}\n")

    done = run("check")

    assert done.returncode == 2
    assert done.stderr.startswith("auditor: auditor.toml, line 2: [drafts]")
    assert words in done.stderr


@pytest.fixture
def published() -> Iterator[str]:
    """A site of one article on this machine."""
    body = page(ONE, TWO, THREE).encode()

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/blog/oil/" else 404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/blog/oil/"
    server.shutdown()
    server.server_close()


def test_an_audit_of_the_site_names_the_file_to_edit(run: Run, write: Write, published: str, tmp_path: Path) -> None:
    write("content/oil.md", draft(ONE, TWO, THREE))
    write("auditor.toml", '[drafts]\n"content/*.md" = "/blog/:slug/"\n')

    done = run("audit", published, "--all-pages", "--out", "report")
    report = json.loads((tmp_path / "report" / "report.json").read_text(encoding="utf-8"))
    html = "".join(file.read_text(encoding="utf-8") for file in (tmp_path / "report").rglob("*.html"))

    assert done.returncode == 0
    assert "Edit it in content/oil.md" in done.stdout
    assert report["pages"][0]["made_from"] == "content/oil.md"
    assert "<code>content/oil.md</code>" in html


def test_a_published_page_is_compared_with_its_draft(run: Run, write: Write, published: str) -> None:
    write("content/oil.md", draft(ONE, TWO))

    done = run("drift", published, "content")

    assert done.returncode == 1
    assert f"content/oil.md  {published}" in done.stdout
    assert "paragraph only on the page, line 1: “It isn't hard" in done.stdout


def test_an_audit_of_a_folder_of_drafts_writes_a_report(run: Run, write: Write, tmp_path: Path) -> None:
    write("content/oil.md", draft(ONE, TWO, THREE))
    write("content/more/rain.md", draft(THREE, ONE, TWO, title="Rain"))

    done = run("audit", "content", "--all-pages", "--out", "report")

    assert done.returncode == 0
    assert "2 articles" in done.stdout
    assert (tmp_path / "report" / "index.html").exists()
