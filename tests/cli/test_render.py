"""``--render`` as its user meets it: the report's words, a second night, and what is missing."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.started import started

CHROMIUM = os.environ.get("AUDITOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
PAGE = (
    b"<!doctype html><html lang=en><title>Teapots that keep warm</title><div id=root></div><script>fetch('/text')"
    b".then(r => r.text()).then(t => root.innerHTML = `<article><h1>Teapots</h1><p>${t}</p></article>`)</script>"
)
SETTINGS = "[fetch]\ndelay = 0\n"


class Served(BaseHTTPRequestHandler):
    text = ""

    def do_GET(self) -> None:
        found = {"/": PAGE, "/text": Served.text.encode()}.get(self.path)
        if found == PAGE and self.headers.get("If-None-Match") == '"same"':
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("ETag", '"same"')
        self.send_header("Content-Length", str(len(found or b"")))
        self.end_headers()
        self.wfile.write(found or b"")

    def log_message(self, *_arguments: Any) -> None:
        """Nobody reads it."""


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Served)
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def audited(folder: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    (folder / "auditor.toml").write_text(SETTINGS)
    return started(arguments, folder, {"COLUMNS": "300", **environment}, timeout=240)


def words(folder: Path) -> tuple[int, list[str]]:
    [page] = json.loads((folder / "out" / "report.json").read_text())["pages"]
    return page["words"], page["article_reasons"]


@pytest.mark.browser
@pytest.mark.long
@pytest.mark.skipif(not CHROMIUM, reason="no Chromium here; AUDITOR_CHROMIUM can name one")
@pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed")
def test_a_shell_that_did_not_change_is_rendered_again_as_its_text_may_have(address: str, tmp_path: Path) -> None:
    Served.text = "A teapot keeps its warmth for an hour when the lid fits well. " * 20
    audited(tmp_path, "audit", address, "--render", "empty", "--out", "out")
    first, reasons = words(tmp_path)
    Served.text += "A cosy of wool adds half an hour to that on a cold day. " * 20
    done = audited(tmp_path, "audit", address, "--render", "empty", "--out", "out")
    second, _ = words(tmp_path)

    assert "read after running its scripts" in reasons
    assert first == pytest.approx(260, abs=5)
    assert second > 1.9 * first, done.stderr


@pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed")
def test_a_browser_that_is_not_there_ends_the_run_before_it_begins(address: str, tmp_path: Path) -> None:
    for command in ("audit", "check"):
        done = audited(tmp_path, command, address, "--render", "empty", AUDITOR_CHROMIUM="/no/such/browser")

        assert done.returncode == 2
        assert done.stderr.strip() == (
            "auditor: --render empty: AUDITOR_CHROMIUM names '/no/such/browser', which is no program; correct it."
        )
    assert not (tmp_path / "reports").exists()


def test_without_the_library_one_line_says_what_to_install(address: str, tmp_path: Path) -> None:
    code = (
        "import sys, importlib.abc\n"
        "class Gone(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name.partition('.')[0] == 'playwright': raise ModuleNotFoundError(name=name)\n"
        "sys.meta_path.insert(0, Gone())\n"
        "from auditor.cli import run\n"
        f"sys.argv = ['auditor', 'audit', {address!r}, '--render', 'always']\n"
        "run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 2
    assert done.stderr.strip() == (
        "auditor: --render always: the library playwright is missing; install it with: pip install 'auditor[render]'."
    )


def test_a_page_that_is_empty_without_scripts_says_so_where_none_are_run(address: str, tmp_path: Path) -> None:
    audited(tmp_path, "audit", address, "--out", "out")

    assert "--render empty" in (tmp_path / "out" / "index.html").read_text()
