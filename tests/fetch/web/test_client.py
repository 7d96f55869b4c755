"""Redirects, further tries and courtesies, as the server sees them."""

import email.utils
import itertools
import time
from typing import Any

import pytest

from auditor.model import Page, Unread

HTML = "<!doctype html><title>A page</title><p>Words."


def hang_up(handler: Any) -> None:
    handler.close_connection = True


def reasons(outcomes: list[Page | Unread]) -> list[str]:
    return [outcome.reason for outcome in outcomes if isinstance(outcome, Unread)]


def test_redirects_are_followed_and_recorded(site: Any, fetched: Any) -> None:
    site.redirect("/a", "/b#part", 301)
    site.redirect("/b", site.url("/c?x=é"), 308)
    site.reply("/c?x=%C3%A9", HTML)

    (page,) = fetched(site.url("/a"))

    assert (page.source, page.url) == (site.url("/a"), site.url("/c?x=%C3%A9"))
    assert page.redirects == (site.url("/a"), site.url("/b"))


def test_a_redirect_may_be_written_in_utf_8(site: Any, fetched: Any) -> None:
    site.redirect("/a", "/é".encode().decode("latin-1"))  # headers are sent as Latin-1
    site.reply("/%C3%A9", HTML)

    (page,) = fetched(site.url("/a"))

    assert page.url == site.url("/%C3%A9")


@pytest.mark.parametrize("path", ["/a", "/b"])
def test_a_redirect_in_a_circle_is_told_after_one_round(path: str, site: Any, fetched: Any) -> None:
    site.redirect("/a", "/a")
    site.redirect("/b", "/c")
    site.redirect("/c", "/b")

    (reason,) = reasons(fetched(site.url(path)))

    assert "in a circle" in reason
    assert len(site.paths) == len(set(site.paths))


def test_redirects_without_end_are_left(site: Any, fetched: Any) -> None:
    for number in range(30):
        site.redirect(f"/{number}", f"/{number + 1}")

    (reason,) = reasons(fetched(site.url("/0"), max_redirects=5))

    assert "more than 5 times" in reason
    assert len(site.paths) == 6


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("https://other.example/a", "another site, https://other.example/a"),
        ("https://blog.e.example/a", "another site"),
        ("//e.example:8080/", "another site"),
        ("https://me:word@other.example/?token=abc", "https://other.example/?token=***"),
        ("file:///etc/passwd", "not an http or https address"),
        ("ftp://e.example/a", "not an http or https address"),
        ("javascript:alert(1)", "not an http or https address"),
        ("http://[::1", "not an http or https address"),
    ],
)
def test_a_redirect_away_is_told_and_not_followed(to: str, words: str, site: Any, fetched: Any) -> None:
    site.redirect("/a", to)

    (reason,) = reasons(fetched("https://e.example/a", hosts=True))

    assert words in reason
    assert "word@" not in reason
    assert {hit.host for hit in site.hits} == {"e.example"}


def test_www_and_https_are_the_same_site(site: Any, fetched: Any) -> None:
    site.redirect("e.example/a", "https://www.e.example/a")
    site.reply("www.e.example/a", HTML)

    (page,) = fetched("http://e.example/a", hosts=True)

    assert page.url == "https://www.e.example/a"


def test_another_site_may_be_allowed(site: Any, fetched: Any) -> None:
    site.redirect("e.example/a", "https://other.example/b")
    site.reply("other.example/b", HTML)

    (page,) = fetched("http://e.example/a", hosts=True, same_site=False)

    assert page.url == "https://other.example/b"


def test_a_body_of_a_redirect_is_not_read(site: Any, fetched: Any) -> None:
    site.reply("/a", b"a" * 50_000_000, 302, Location="/b")
    site.reply("/b", HTML)

    (page,) = fetched(site.url("/a"), page_timeout=2.0)

    assert page.url == site.url("/b")


def test_a_busy_host_is_asked_again_when_it_wants(site: Any, fetched: Any, play: Any) -> None:
    site.play("/a", play("Later.", 503, Retry_After="1"), play(HTML))

    (page,) = fetched(site.url("/a"))

    first, second = (hit.time for hit in site.hits if hit.path == "/a")
    assert isinstance(page, Page)
    assert 1.0 <= second - first < 1.6


def test_a_date_to_come_back_is_understood(site: Any, fetched: Any, play: Any) -> None:
    then = email.utils.formatdate(time.time() + 90, usegmt=True)
    site.play("/a", play("Later.", 503, Retry_After=then), play(HTML))

    (reason,) = reasons(fetched(site.url("/a"), max_wait=60.0))

    assert "longer than max_wait" in reason


def test_a_host_that_wants_too_long_a_wait_is_left_alone(site: Any, fetched: Any, tmp_path: Any) -> None:
    site.reply("/1", "Later.", 429, Retry_After="3600")
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(1, 30)))

    told = reasons(fetched(f"{tmp_path}/list.txt", concurrency=1))

    assert len(told) == 29
    assert "3600 s" in told[0]
    assert "not read" in told[-1]
    assert site.paths.count("/1") == 1
    assert len(site.paths) < 10


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1000000000", "wait 32 years"),
        ("9" * 400, "wait more than a thousand years"),
        ("864000", "wait 10 days"),
        ("90000", "wait 25 hours"),
        ("3600", "wait 3600 s"),
    ],
)
def test_a_wait_is_said_as_people_say_it(value: str, words: str, site: Any, fetched: Any) -> None:
    site.reply("/a", "Later.", 503, Retry_After=value)

    (reason,) = reasons(fetched(site.url("/a")))

    assert words in reason


def test_tries_end(site: Any, fetched: Any) -> None:
    site.reply("/a", "Later.", 503, Retry_After="nonsense")

    (reason,) = reasons(fetched(site.url("/a"), retries=2))

    assert "busy or under maintenance (503)" in reason
    assert site.paths == ["/a"] * 3


def test_a_broken_connection_is_tried_again(site: Any, fetched: Any, play: Any) -> None:
    def break_off(handler: Any) -> None:
        handler.close_connection = True
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\n\r\n<p>half")

    site.play("/a", hang_up, break_off, play(HTML))

    (page,) = fetched(site.url("/a"))

    assert page.body == HTML.encode()
    assert site.paths == ["/a"] * 3


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff\xfe\x00\x01 rubbish\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
    ],
)
def test_rubbish_for_an_answer_is_told(answer: bytes, site: Any, fetched: Any) -> None:
    def rubbish(handler: Any) -> None:
        handler.close_connection = True
        handler.wfile.write(answer)

    site.play("/a", rubbish)

    (reason,) = reasons(fetched(site.url("/a"), retries=0))

    assert "the host" in reason or "the answer" in reason


def test_a_host_that_drips_is_cut_off(site: Any, fetched: Any) -> None:
    def drip(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>")
        while True:
            handler.wfile.write(b"a")
            time.sleep(0.05)

    def drip_headers(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
        while True:
            handler.wfile.write(b"a")
            time.sleep(0.05)

    def drip_the_length_told(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<p>")
        while True:
            handler.wfile.write(b"a")
            time.sleep(0.05)

    site.play("/a", drip)
    site.play("/b", drip_headers)
    site.play("/c", drip_the_length_told)
    began = time.monotonic()

    told = reasons(fetched(site.url("/a"), site.url("/b"), site.url("/c"), page_timeout=0.4, concurrency=3))

    assert ["page_timeout" in reason for reason in told] == [True, True, True]
    assert time.monotonic() - began < 2
    assert site.paths.count("/a") == 1


def test_a_silent_host_is_left_after_its_time(site: Any, fetched: Any) -> None:
    site.play("/a", lambda _: time.sleep(3))

    (reason,) = reasons(fetched(site.url("/a"), read_timeout=0.2, retries=1))

    assert "silent for 0.2 s" in reason
    assert site.paths == ["/a", "/a"]


def test_a_host_that_stops_answering_is_given_up(site: Any, fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(40)))
    for number in range(40):
        site.play(f"/{number}", hang_up)

    told = reasons(fetched(f"{tmp_path}/list.txt", retries=0, give_up_after=3))

    assert len(told) == 40
    assert "3 pages in a row" in told[-1]
    assert len(site.paths) < 10


def test_a_host_that_answers_now_and_then_is_not_given_up(site: Any, fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(20)))
    for number in range(0, 20, 2):
        site.play(f"/{number}", hang_up)

    told = reasons(fetched(f"{tmp_path}/list.txt", retries=0, give_up_after=9))

    assert len(told) == 20
    assert not any("in a row" in reason for reason in told)


def test_a_host_that_is_not_there_is_told_once_and_for_all(fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "list.txt").write_text("\n".join(f"http://127.0.0.1:1/{number}" for number in range(50)))
    began = time.monotonic()

    told = reasons(fetched(f"{tmp_path}/list.txt"))

    assert len(told) == 50
    assert all("refuses the connection" in reason for reason in told)
    assert time.monotonic() - began < 2


def test_https_to_a_host_without_it_is_told(site: Any, fetched: Any) -> None:
    (reason,) = reasons(fetched(f"https://127.0.0.1:{site.port}/a"))

    assert "no secure connection" in reason


def test_no_more_requests_at_a_time_than_wanted(site: Any, fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(20)))

    asking: list[int] = []
    at_once: list[int] = []

    def slow(handler: Any) -> None:
        asking.append(1)
        at_once.append(len(asking))
        time.sleep(0.02)
        asking.pop()  # before the answer: what the host does after it is no request any more
        handler.send_error(404)

    for number in range(20):
        site.play(f"/{number}", slow)

    fetched(f"{tmp_path}/list.txt", concurrency=3)

    assert max(at_once) == 3
    assert len(site.paths) == 20


def test_requests_are_as_far_apart_as_wanted(site: Any, fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "list.txt").write_text("\n".join(site.url(f"/{number}") for number in range(6)))

    fetched(f"{tmp_path}/list.txt", delay=0.1, concurrency=4)

    times = [hit.time for hit in site.hits]
    assert len(times) == 7
    assert min(later - sooner for sooner, later in itertools.pairwise(times)) > 0.08


def test_hosts_do_not_wait_for_each_other(site: Any, fetched: Any) -> None:
    names = [f"http://{host}.example/a" for host in "abcdefgh"]
    for name in names:
        site.reply(name.removeprefix("http://"), HTML)
    began = time.monotonic()

    outcomes = fetched(*names, hosts=True, delay=0.5)

    assert [page.url for page in outcomes if isinstance(page, Page)] == names
    assert time.monotonic() - began < 1.5


def test_cookies_are_not_kept(site: Any, fetched: Any) -> None:
    site.reply("/a", HTML, Set_Cookie="id=1; Path=/")
    site.page("/b")

    fetched(site.url("/a"), site.url("/b"), concurrency=1)

    assert ["cookie" in hit.headers for hit in site.hits] == [False] * 3


def test_a_user_agent_is_honest_and_can_be_set(site: Any, fetched: Any) -> None:
    site.page("/a")

    fetched(site.url("/a"))
    fetched(site.url("/a"), user_agent="Mine/1.0")

    agents = [hit.headers["user-agent"] for hit in site.hits if hit.path == "/a"]
    assert agents[0].startswith("auditor/")
    assert agents[1] == "Mine/1.0"


def test_a_password_goes_where_the_address_says_and_nowhere_else(site: Any, fetched: Any) -> None:
    site.redirect("e.example/a", "https://e.example/b")
    site.reply("e.example/b", HTML)
    site.page("other.example/c")

    outcomes = fetched("http://me:word@e.example/a", "http://other.example/c", hosts=True)

    sent = {(hit.host, hit.path): "authorization" in hit.headers for hit in site.hits if hit.path != "/robots.txt"}
    assert sent == {("e.example", "/a"): True, ("e.example", "/b"): False, ("other.example", "/c"): False}
    assert "word" not in str(outcomes)


def test_a_password_in_a_list_is_used_and_not_shown(site: Any, fetched: Any, tmp_path: Any) -> None:
    (tmp_path / "list.txt").write_text("https://me:s%40fé@e.example/a\n")

    outcomes = fetched(f"{tmp_path}/list.txt", hosts=True)

    assert [hit.headers["authorization"] for hit in site.hits if hit.path == "/a"] == ["Basic bWU6c0Bmw6k="]
    assert "s@f" not in str(outcomes)


def test_many_hosts_do_not_use_up_the_open_files(site: Any, fetched: Any, tmp_path: Any) -> None:
    names = [f"http://h{number}.example/a" for number in range(150)]
    site.page("/a")
    (tmp_path / "list.txt").write_text("\n".join(names))

    outcomes = fetched(f"{tmp_path}/list.txt", hosts=True)

    assert [page.url for page in outcomes if isinstance(page, Page)] == names


def test_passwords_of_netrc_stay_where_they_are(site: Any, fetched: Any, tmp_path: Any, monkeypatch: Any) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password word\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    site.page("/a")

    fetched(site.url("/a"))

    assert ["authorization" in hit.headers for hit in site.hits] == [False, False]


def test_a_proxy_of_the_environment_is_used(site: Any, fetched: Any, monkeypatch: Any) -> None:
    monkeypatch.setenv("http_proxy", site.url())
    monkeypatch.setenv("no_proxy", "")
    site.reply("http://e.example/a", HTML)

    (page,) = fetched("http://e.example/a")

    assert page.url == "http://e.example/a"
    assert {hit.host for hit in site.hits} == {"e.example"}
