"""The demo server answers as a real site would, and is gone when its block ends."""

import http.client
import socket
import threading

import pytest

from auditor.demo import serve
from auditor.demo.site import DRAFT, GONE


def answer(port: int, path: str, method: str = "GET") -> tuple[int, http.client.HTTPMessage, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def test_pages_come_with_their_status_and_type() -> None:
    with serve() as server:
        found = {
            path: answer(server.port, path)[0]
            for path in ("/", "/bake/", GONE, "/nowhere/", "/mend/wobbly-chair/", DRAFT, "/images/mark.svg", "/?page=2")
        }
        kind = answer(server.port, "/sitemap-articles.xml.gz")[1]["Content-Type"]

    assert found == {
        "/": 200,
        "/bake/": 200,
        GONE: 404,
        "/nowhere/": 404,
        "/mend/wobbly-chair/": 301,
        DRAFT: 200,
        "/images/mark.svg": 200,
        "/?page=2": 200,
    }
    assert kind == "application/gzip"


def test_a_head_request_gets_the_length_and_no_body() -> None:
    with serve() as server:
        _, asked, body = answer(server.port, "/", "HEAD")
        _, _, whole = answer(server.port, "/")

    assert (int(asked["Content-Length"]), body) == (len(whole), b"")


def test_nothing_is_left_running(capfd: pytest.CaptureFixture[str]) -> None:
    before = threading.active_count()
    with serve() as server:
        answer(server.port, "/")

    assert threading.active_count() == before
    assert capfd.readouterr() == ("", "")
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", server.port)) != 0


def test_nothing_is_left_running_when_the_block_raises() -> None:
    before = threading.active_count()
    with pytest.raises(KeyError), serve():
        raise KeyError("a bug in the block")

    assert threading.active_count() == before


def test_a_client_that_hangs_up_early_is_no_news(capfd: pytest.CaptureFixture[str]) -> None:
    with serve() as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"GET / HT")
        status, _, _ = answer(server.port, "/about/")

    assert status == 200
    assert capfd.readouterr() == ("", "")


def test_two_servers_run_side_by_side() -> None:
    with serve() as one, serve() as other:
        assert one.port != other.port
        assert answer(one.port, "/about/")[2] == answer(other.port, "/about/")[2]
