"""Every command that the README and the pages of docs/ show runs as it is written, or is marked and listed here."""

import os
import re
import shlex
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.read.drafts.word_files import paragraph, word_file
from tests.started import started

ROOT = Path(__file__).parents[1]
MADE = ("checks.md", "messages.md", "languages.md", "precision.md", "base-rates.md", "changelog.md")
"""Pages that the code makes, and what changed in the past: they show no commands to follow."""
PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
    if path.name not in MADE
}
BLOCKS = [
    (name, (mark or "").strip(), text)
    for name, page in PAGES.items()
    for mark, text in re.findall(r"^```sh([^\n]*)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
]
NOT_RUN = {
    "install": "asks a package registry",
    "network": "asks a host of the web",
    "cluster": "needs Spark and Java, or a cluster that is there",
    "benchmark": "takes minutes and names files of the reader's own",
    "maker": "makes anew what is committed; tests/test_example_report.py does that",
    "test": "is this very run",
}
"""Marks of blocks that are not run here, each with the reason."""
OUTPUT = re.compile(
    r"<!-- output: made by docs/everything.py -->\n```output\n(.*?)```\n<!-- end of output -->", re.DOTALL
)
SITES = re.compile(r"https?://(?:www\.example\.(?:org|com)|example\.org|preview[\w-]*\.example\.(?:net|com))")
NAMED = re.compile(r"(?<![\w/.@])www\.example\.(?:org|com)(?![\w/])")
TEXT = (
    "A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you for years. "
    "Turn the pedals backwards while you hold the cloth around it. Put one drop on each roller and wipe off the rest. "
)


def article(title: str) -> str:
    return (
        f'<!doctype html>\n<html lang="en"><head><title>{title}</title>\n<meta property="og:type" content="article">\n'
        '<meta name="description" content="A cloth, a little oil and five minutes: how to look after a chain so that it'
        f' runs quietly and lasts.">\n</head><body><main><article>\n<h1>{title}</h1>\n'
        + f"<p>{TEXT}</p>\n" * 5
        + "<h2> </h2>\n</article></main></body></html>\n"
    )


def draft(title: str) -> str:
    return f"---\ntitle: {title}\nlang: en\n---\n\n# {title}\n\n" + f"{TEXT}\n\n" * 5 + f"#### Later\n\n{TEXT}\n"


class _Handler(BaseHTTPRequestHandler):
    """A site: a start page that leads to articles, a feed, and an article wherever else somebody asks."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        kind = "text/html; charset=utf-8"
        if path in ("/robots.txt", "/sitemap.xml"):
            self.send_error(404)
            return
        host = f"http://{self.headers['Host']}"
        if path == "/feed/":
            kind = "application/rss+xml"
            items = "".join(f"<item><title>{n}</title><link>{host}/blog/part-{n}</link></item>" for n in (1, 2))
            body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Chains</title>{items}</channel></rss>'
        elif path in ("/", "/blog/"):
            links = "".join(f'<li><a href="/blog/part-{n}">Part {n}</a></li>' for n in (1, 2, 3))
            body = (
                f'<!doctype html><html lang="en"><head><title>Chains</title></head><body><ul>{links}</ul></body></html>'
            )
        else:
            body = article(f"How to oil a chain: {path.strip('/')}")
        data = body.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_HEAD = do_GET  # noqa: N815 - the name is the standard library's

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the standard library's
        """Silent."""


@pytest.fixture(scope="module")
def site() -> Iterator[int]:
    """The port of a site on this machine, which is asked where a page of the docs says www.example.org."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join()


def git(folder: Path, *args: str) -> None:
    who = ["-c", "user.name=N", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, *args], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def folder(tmp_path: Path, site: int) -> Path:
    """What a reader has who follows a page: a site's files in git, on a branch with a change, and a few exports."""
    (tmp_path / "content").mkdir()
    (tmp_path / "public").mkdir()
    for name in ("post.md", "draft.md", "content/a.md", "content/post.md"):
        (tmp_path / name).write_text(draft(f"How to oil a chain, {name}"), encoding="utf-8")
    for name in ("post.html", "public/post.html", "public/chain.html"):
        (tmp_path / name).write_text(article(f"How to oil a chain, {name}"), encoding="utf-8")
    body = paragraph("How to oil a chain", "Heading1") + paragraph(TEXT) * 5
    (tmp_path / "intro.docx").write_bytes(word_file(body))
    pages = f"Top pages,Clicks,Impressions,CTR,Position\nhttp://127.0.0.1:{site}/blog/part-1,9,900,1%,4.1\n"
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("Pages.csv", pages)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    (tmp_path / ".gitignore").write_text(".venv\nreports\n", encoding="utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "All of it")
    git(tmp_path, "update-ref", "refs/remotes/origin/main", "HEAD")
    git(tmp_path, "switch", "-q", "-c", "change")
    (tmp_path / "content" / "a.md").write_text(draft("How to oil a chain in winter"), encoding="utf-8")
    return tmp_path


def commands_of(name: str) -> list[str]:
    return [
        line
        for page, mark, text in BLOCKS
        if page == name and mark not in NOT_RUN
        for line in text.replace("\\\n", " ").splitlines()
        if line.strip() and not line.startswith("#")
    ]


RUN = sorted({name for name, mark, _ in BLOCKS if mark not in NOT_RUN})


@pytest.mark.long
@pytest.mark.parametrize("name", RUN)
def test_every_command_of_a_page_runs_one_after_the_other(name: str, folder: Path, site: int) -> None:
    environment = {
        **os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "SOURCE_DATE_EPOCH": "1795305600", "COLUMNS": "100",
    }  # fmt: skip
    commands = commands_of(name)
    if any("auditor diff" in command for command in commands):
        commands.insert(0, commands[0])  # what is compared are two runs
    for command in commands:
        here = NAMED.sub(f"reports/127.0.0.1-{site}", SITES.sub(f"http://127.0.0.1:{site}", command))
        process = subprocess.Popen(
            ["bash", "-c", f"set -o pipefail; {here}"], cwd=folder, env=environment, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        if "watch" in command:  # it runs until somebody ends it
            time.sleep(6)
            os.killpg(process.pid, signal.SIGINT)
        out, errors = process.communicate(timeout=120)

        assert process.returncode in (0, 1), f"{here}\n{out}\n{errors}"
        assert "Traceback" not in errors, here


def test_what_is_not_run_says_why_by_a_mark_that_is_known() -> None:
    marks = {mark for _, mark, _ in BLOCKS} - {"", "demo"}

    assert marks <= set(NOT_RUN)


def test_every_block_says_what_it_is() -> None:
    unnamed = [
        (name, fence)
        for name, page in PAGES.items()
        for at, fence in enumerate(re.findall(r"^```.*$", page, re.MULTILINE))
        if at % 2 == 0 and fence == "```"
    ]

    assert unnamed == []


SHOWN = sorted(
    {
        (name, command)
        for name, page in PAGES.items()
        for command in re.findall(r"auditor ((?:audit|baseline|check|checks|config|demo|diff|drift|fix|history|init|"
                                  r"inspect|lsp|mcp|verify|watch)\b[^\n`|;&>\"]*)", page)
        if "--" in command
    }
)  # fmt: skip


@pytest.fixture(scope="module")
def helps() -> dict[str, str]:
    return {}


@pytest.mark.parametrize(("name", "command"), SHOWN, ids=lambda value: str(value)[:40])
def test_every_option_that_is_shown_anywhere_is_there(helps: dict[str, str], name: str, command: str) -> None:
    words = shlex.split(command, comments=True) if command.count("'") % 2 == 0 else command.split()
    verb = words[0]
    if verb not in helps:
        helps[verb] = started([verb, "--help"], Path.cwd()).stdout
    options = {word.partition("=")[0].strip(".,;:)…") for word in words if re.match(r"--[a-z]", word)}

    assert {option for option in options if option not in helps[verb]} == set(), name


@pytest.mark.long
def test_the_readme_shows_what_the_demo_prints(folder: Path) -> None:
    (shown,) = OUTPUT.findall(PAGES["README.md"])
    printed = started(["demo"], folder, {"SOURCE_DATE_EPOCH": "1795305600", "COLUMNS": "100"}).stdout

    assert len(shown.splitlines()) >= 10
    assert printed[printed.index("Content audit of") :].startswith(shown)


def test_every_link_of_a_page_leads_to_a_page_and_its_part() -> None:
    wrong = []
    for name, page in PAGES.items():
        for target in re.findall(r"\]\((?!https?://|mailto:)([^)\s]+)\)", page):
            path, _, part = target.partition("#")
            file = (ROOT / name).parent / path if path else ROOT / name
            if not file.exists():
                wrong.append((name, target))
            elif part and file.suffix == ".md":
                text = file.read_text(encoding="utf-8")
                headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
                anchors = {re.sub(r"[^\w\- ]", "", each).strip().lower().replace(" ", "-") for each in headings}
                if part not in anchors and f'id="{part}"' not in text:
                    wrong.append((name, target))

    assert wrong == []
