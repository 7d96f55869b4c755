"""Pages that scripts write, in a real browser on loopback: what is read, and what nobody gets to ask for."""

import importlib.util
import os
import shutil
import threading
from collections.abc import Callable
from typing import Any

import pytest

from auditor.fetch import fetch
from auditor.model import Page
from auditor.read import read
from auditor.read.empty_shell import is_empty_shell
from auditor.read.page_links import page_links

CHROMIUM = os.environ.get("AUDITOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
pytestmark = [
    pytest.mark.long,
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here; AUDITOR_CHROMIUM can name one"),
    pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed"),
]
SENTENCE = "A teapot keeps its warmth for an hour when the lid fits and the clay is thick enough. "
SHELL = (
    "<!doctype html><html lang=en><title>Teapots</title><div id=root></div><noscript>Please enable JavaScript."
    "</noscript><script>{}</script>"
)
SHOW = "document.querySelector('#root').innerHTML = '<article><h1>Teapots</h1><p>' + {} + '</p></article>'"
APP = SHELL.format(
    "fetch('/data.json').then(r => r.json()).then(d => {" + SHOW.format("d.text") + "})"
    ".catch(() => {" + SHOW.format("'nothing came'") + "})"
)


@pytest.fixture
def rendered(site: Any, quick: Callable[..., Any]) -> Callable[..., Page]:
    """The page at this path, after its scripts have run."""

    def run(path: str = "/", render: str = "empty", **named: Any) -> Page:
        settings = quick(mode="page", render=render, **named)
        [page] = fetch([site.url(path)], settings, links_of=page_links, shows_nothing=is_empty_shell)
        assert isinstance(page, Page)
        return page

    return run


def text_of(page: Page) -> str:
    article = read(page)
    assert not hasattr(article, "reason"), article
    return article.text


def shell(site: Any, script: str, path: str = "/") -> None:
    site.reply(path, SHELL.format(script))


def test_an_article_that_comes_by_fetch_is_read_and_said_to_be_written_by_scripts(site: Any, rendered: Any) -> None:
    site.reply("/", APP)
    site.reply("/data.json", '{"text": "' + SENTENCE * 10 + '"}', Content_Type="application/json")

    page = rendered()

    assert page.rendered
    assert "keeps its warmth for an hour" in text_of(page)
    assert "read after running its scripts" in read(page).article_reasons  # type: ignore[union-attr]


def test_links_that_scripts_write_are_followed_and_each_file_is_asked_for_once(
    site: Any, quick: Callable[..., Any]
) -> None:
    script = "const here = location.pathname; document.querySelector('#root').innerHTML ="
    site.reply("/app.js", f"{script} '<p>{SENTENCE * 5}' + here + '</p><a href=\"/a\">a</a><a href=\"/b\">b</a>'")
    for path in ("/", "/a", "/b"):
        site.reply(path, "<!doctype html><title>x</title><div id=root></div><script src=/app.js></script>")

    settings = quick(mode="site", render="empty")
    pages = list(fetch([site.url()], settings, links_of=page_links, shows_nothing=is_empty_shell))

    assert [page.url for page in pages if isinstance(page, Page) and page.rendered] == [
        site.url("/"), site.url("/a"), site.url("/b"),
    ]  # fmt: skip
    assert site.paths.count("/app.js") == 1


def test_a_page_with_its_text_in_it_is_rendered_only_when_always_is_said(site: Any, rendered: Any) -> None:
    site.reply("/", f"<!doctype html><title>x</title><p>{SENTENCE * 10}</p><div id=more></div><script>more.id</script>")

    assert not rendered().rendered
    assert rendered(render="always").rendered
    assert not rendered(render="never").rendered


def test_a_script_without_end_leaves_the_page_as_it_came_and_the_next_one_is_rendered(
    site: Any, quick: Callable[..., Any]
) -> None:
    shell(site, "while (true) {}", "/loop")
    shell(site, SHOW.format(f"'{SENTENCE * 5}'"), "/fine")

    names = [site.url("/loop"), site.url("/fine")]
    settings = quick(mode="page", render="empty", render_timeout=2.0)
    loop, fine = fetch(names, settings, links_of=page_links, shows_nothing=is_empty_shell)

    assert isinstance(loop, Page)
    assert isinstance(fine, Page)
    assert "render_timeout" in loop.not_rendered
    assert b"while (true)" in loop.body
    assert fine.rendered
    assert "not measured" in " ".join(read(loop).article_reasons)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "script",
    [
        "location.href = 'http://elsewhere.example/x'",
        "setTimeout(() => location.replace('http://elsewhere.example/x'), 100)",
        "document.write('<meta http-equiv=refresh content=\"0;url=http://elsewhere.example/x\">')",
        ("const f = document.createElement('form'); f.action = 'http://elsewhere.example/x'; f.method = 'post';"
        "document.body.append(f); f.submit()"),
    ],
)  # fmt: skip
def test_a_script_that_leads_elsewhere_is_not_followed(site: Any, rendered: Any, script: str) -> None:
    shell(site, script)

    page = rendered()

    assert not page.rendered
    assert "lead to another page, http://elsewhere.example/x" in page.not_rendered


def test_dialogs_popups_downloads_and_frames_hold_nothing_up(site: Any, rendered: Any) -> None:
    site.reply("/file.zip", b"PK", Content_Type="application/zip")
    site.reply("/frame", "<p>framed")
    shell(
        site,
        "alert('a'); confirm('b'); window.open('/file.zip'); const a = document.createElement('a'); a.href='/file.zip';"
        "a.download='x.zip'; document.body.append(a); a.click();"
        "document.body.insertAdjacentHTML('beforeend', '<iframe src=/frame></iframe><img src=/picture.png>');"
        + SHOW.format(f"'{SENTENCE * 5}'"),
    )

    page = rendered()

    assert page.rendered
    assert "keeps its warmth" in text_of(page)
    assert site.paths == ["/"]


PLACES = ("http://169.254.169.254/latest/meta-data/", "http://192.0.2.7/x", "http://elsewhere.example/x")


@pytest.mark.parametrize("place", PLACES)
def test_scripts_reach_no_other_place(site: Any, rendered: Any, place: str) -> None:
    tries = (
        f"fetch('{place}')", f"fetch('{place}', {{mode: 'no-cors'}})", (f"new Promise((y, n) => "
        f"{{const s = document.createElement('script'); s.src = '{place}'; s.onload = y; s.onerror = n;"
        "document.body.append(s)})"),
        (f"new Promise((y, n) => {{const w = new WebSocket('{place.replace('http', 'ws')}'); w.onopen = y;"
        "w.onerror = n; w.onclose = n})"),
    )  # fmt: skip
    shell(site, f"Promise.allSettled([{','.join(tries)}]).then(r => {SHOW.format('r.map(one => one.status).join()')})")

    assert "rejected,rejected,rejected,rejected" in text_of(rendered()).replace("\n", "")


def test_a_place_of_the_machine_is_refused_even_where_the_page_names_it_for_its_script(
    site: Any, rendered: Any
) -> None:
    site.reply(
        "/",
        "<!doctype html><title>x</title><div id=root></div>"
        "<script src=http://169.254.169.254/latest/x.js onerror=\"root.textContent = 'refused'\"></script>",
    )

    assert b"refused" in rendered().body


def test_data_that_robots_txt_closes_is_not_asked_for(site: Any, rendered: Any) -> None:
    site.reply("/robots.txt", "User-agent: *\nDisallow: /data.json")
    site.reply("/", APP)
    site.reply("/data.json", '{"text": "closed"}', Content_Type="application/json")

    assert "nothing came" in text_of(rendered())
    assert "/data.json" not in site.paths


def test_only_get_is_asked_and_nothing_is_kept_from_page_to_page(site: Any, quick: Callable[..., Any]) -> None:
    script = (
        "const kept = localStorage.kept + document.cookie; localStorage.kept = 'kept'; document.cookie = 'kept=kept';"
        "navigator.serviceWorker && navigator.serviceWorker.register('/worker.js').catch(() => 0);"
        "fetch('/post', {method: 'POST', body: 'x'}).then(() => 'came', () => 'refused').then(r => "
        + SHOW.format("r + ' and ' + kept") + ")"
    )  # fmt: skip
    for path in ("/a", "/b"):
        shell(site, script, path)

    settings = quick(mode="page", render="empty")
    names = [site.url("/a"), site.url("/b")]
    pages = list(fetch(names, settings, links_of=page_links, shows_nothing=is_empty_shell))

    assert ["refused and undefined" in text_of(page) for page in pages if isinstance(page, Page)] == [True, True]
    assert not {"/post", "/worker.js"} & set(site.paths)


def test_what_scripts_show_is_bound_in_size(site: Any, rendered: Any) -> None:
    shell(site, SHOW.format("'word '.repeat(50000)"))

    assert "too large" in rendered(max_bytes=100_000).not_rendered


def test_no_browser_and_no_thread_are_left_when_a_run_is_ended_early(site: Any, quick: Callable[..., Any]) -> None:
    shell(site, SHOW.format(f"'{SENTENCE * 5}'"), "/a")
    shell(site, "while (true) {}", "/b")
    settings = quick(mode="page", render="empty")
    names = [site.url("/a"), site.url("/b")]
    pages = fetch(names, settings, links_of=page_links, shows_nothing=is_empty_shell)

    next(pages)
    pages.close()

    assert not [thread for thread in threading.enumerate() if thread.name == "browser"]
