"""What the gate is given: patterns, folders of drafts, standard input, an empty list, a deploy preview."""

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import CompletedProcess
from threading import Thread

import pytest

from tests.started import started

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]

WORDS = (
    "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you years. "
    "Turn the pedals backwards while you hold the cloth around the chain.\n\n"
)
DRAFT = f"---\ntitle: How to oil a bicycle chain\n---\n\n{WORDS * 4}"
EMPTY_HEADING = "##\n\nMore text.\n"


@pytest.fixture
def draft(tmp_path: Path) -> Write:
    """Write a draft without errors, with what the test adds to its end."""

    def write(name: str, extra: str = "") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(DRAFT + extra, encoding="utf-8")
        return path

    return write


def said(done: "CompletedProcess[str]") -> str:
    return " ".join((done.stdout + done.stderr).split())


def test_a_draft_is_checked_like_a_page_and_errors_have_its_lines(run: Run, draft: Write) -> None:
    draft("a.md", EMPTY_HEADING)
    line = DRAFT.count("\n") + 1

    done = run("check", "a.md")

    assert done.returncode == 1
    assert f"{line}" in done.stdout.split("heading-empty")[0]
    assert "1 article checked" in said(done)


def test_a_quoted_pattern_is_expanded_into_folders(run: Run, draft: Write) -> None:
    for name in ("blog/a.md", "blog/2026/b.markdown", "blog/2026/c.mdx", "blog/node_modules/d.md", "blog/.e/f.md"):
        draft(name)

    assert "3 articles checked" in said(run("check", "blog/**/*.m*"))
    assert "1 article checked" in said(run("check", "blog/*.md"))


def test_a_pattern_without_a_match_is_one_clear_line(run: Run, draft: Write) -> None:
    draft("blog/a.md")

    done = run("check", "blog/*.mdx")

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("auditor: no page or draft matches 'blog/*.mdx'")
    assert done.stderr.count("\n") == 1


def test_a_file_whose_name_has_brackets_is_no_pattern(run: Run, draft: Write) -> None:
    draft("a[1].md")

    assert "1 article checked" in said(run("check", "a[1].md"))


def test_a_folder_of_drafts_is_checked_without_what_is_hidden_or_a_program_s(run: Run, draft: Write) -> None:
    for name in ("blog/a.md", "blog/b.md", "blog/node_modules/c.md", "blog/.drafts/d.md"):
        draft(name)

    done = run("check", "blog")

    assert (done.returncode, "2 articles checked" in said(done)) == (0, True)


def test_an_empty_list_is_clean_and_an_empty_folder_is_not(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    nothing, folder = run("check"), run("check", "empty")

    assert (nothing.returncode, nothing.stderr.count("\n")) == (0, 1)
    assert "nothing to check" in nothing.stderr
    assert nothing.stdout.endswith("The gate is open.\n")
    assert folder.returncode == 3
    assert "no pages" in said(folder)


@pytest.mark.parametrize(
    ("name", "words"), [("posts/a.md", "posts/a.md"), (None, "-"), ("a.txt", "--stdin-name"), ("a.html", "a.html")]
)
def test_standard_input_goes_by_the_name_that_it_is_given(tmp_path: Path, name: str | None, words: str) -> None:
    text = DRAFT + EMPTY_HEADING if name != "a.html" else f"<title>A</title><h1>A</h1><p>{WORDS}</p><h2></h2>"

    done = started(["check", "-", *(["--stdin-name", name] if name else [])], tmp_path, said=text)

    assert done.returncode == (2 if name == "a.txt" else 1)
    assert words in done.stdout + done.stderr
    assert ("heading-empty" in done.stdout) is (name != "a.txt")


def test_empty_standard_input_is_not_a_pass(tmp_path: Path) -> None:
    done = started(["check", "-"], tmp_path, said="")

    assert done.returncode == 3
    assert "standard input is empty" in " ".join(done.stdout.split())


def test_front_matter_that_does_not_parse_has_its_place_and_the_text_is_checked(run: Run, draft: Write) -> None:
    draft("a.md").write_text(DRAFT.replace("title: How", "title: How: to\n  x: [") + "\n\n![](a.png)\n")

    done = run("check", "a.md", "--fail-on", "never")

    assert done.returncode == 3
    assert "its front matter (YAML) cannot be read: line 2, column 11:" in said(done)
    assert "1 article checked" in said(done)
    assert "title-missing" not in done.stdout


@pytest.mark.parametrize(
    ("line", "said_of_it"),
    [
        ('title: "How', "line 2, column 8: a quotation mark is opened and never closed"),
        ("x: [oil, 'wax", "line 2, column 10: a quotation mark is opened and never closed"),
    ],
)
def test_what_is_never_closed_in_front_matter_is_placed_where_it_begins(
    run: Run, draft: Write, line: str, said_of_it: str
) -> None:
    draft("a.md").write_text(DRAFT.replace("title: How", f"{line}\nx: How"))

    done = run("check", "a.md")

    assert done.returncode == 3
    assert said_of_it in said(done)


def test_shortcodes_that_are_not_counted_are_said_once(run: Run, draft: Write) -> None:
    draft("a.md", '{{< figure src="a.png" >}}\n\n{{< tweet 1 >}}\n')
    draft("b.md", "{% include note.html %}\n")

    done = run("check", "a.md", "b.md")

    assert done.returncode == 0
    assert done.stderr.count("not counted") == 1
    assert "3 shortcodes not counted" in done.stderr
    assert "a.md, b.md" in done.stderr


def test_any_number_of_processes_gives_the_same_bytes(run: Run, draft: Write) -> None:
    for number in range(30):
        draft(f"blog/{number}.md", EMPTY_HEADING)

    one, two = run("check", "blog", "--jobs", "1"), run("check", "blog", "--jobs", "2")

    assert one.returncode == 1
    assert one.stdout == two.stdout


@pytest.fixture
def preview() -> Iterator[tuple[str, list[str]]]:
    """A site of two pages on this machine, and what was asked of it."""
    asked: list[str] = []

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            body = (
                f"<html lang=en><title>Oil</title><main><h1>Oil</h1><p>{WORDS * 4}</p><a href=/b>b</a></main>".encode()
            )
            self.send_response(404 if self.path == "/robots.txt" else 200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


def test_of_a_deploy_preview_the_named_page_alone_is_asked_for_and_robots_txt_first(
    run: Run, preview: tuple[str, list[str]]
) -> None:
    address, asked = preview

    done = run("check", address, "--fail-on", "never")

    assert "1 article checked" in said(done)
    assert asked == ["/robots.txt", "/"]


def test_a_draft_without_text_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: Oil\n---\n")

    done = run("check", "a.md")

    assert done.returncode == 3
    assert "There is no text in this draft" in said(done)
