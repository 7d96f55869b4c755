"""A public site does not lead us into the network that we run in, whatever its names say."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from auditor.fetch.web.private_places import PrivatePlaceError, PrivatePlaces, is_private
from auditor.model import Unread

PUBLIC = "93.184.215.14"


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1",
     "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::",
     "224.0.0.1", "rubbish"],
)  # fmt: skip
def test_what_is_not_of_the_public_internet(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", [PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"])
def test_what_is(address: str) -> None:
    assert not is_private(address)


def test_a_site_that_was_named_may_be_anywhere_and_then_others_too() -> None:
    places = PrivatePlaces(allowed=False)
    places.named("intranet")
    places.check("intranet", "10.0.0.1")
    places.check("wiki", "10.0.0.2")


def test_a_name_that_was_public_does_not_become_private() -> None:
    places = PrivatePlaces(allowed=False)
    places.named("e.example")
    places.check("e.example", PUBLIC)

    with pytest.raises(PrivatePlaceError, match=r"127\.0\.0\.1, a private address"):
        places.check("e.example", "127.0.0.1")


def test_where_a_public_site_leads_must_be_public_unless_it_is_allowed() -> None:
    places = PrivatePlaces(allowed=False)
    places.named("e.example")
    places.check("e.example", PUBLIC)
    places.check("other.example", PUBLIC)
    with pytest.raises(PrivatePlaceError):
        places.check("other.example", "169.254.169.254")

    PrivatePlaces(allowed=True).check("other.example", "169.254.169.254")


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy for all hosts, whose pages redirect to what their query says."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            target = self.path.partition("?to=")[2]
            self.send_response(302 if target else 404)
            self.send_header("Location", target)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_arguments: Any) -> None:
            """Nothing to say."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", []
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_request_reaches_a_private_place_by_a_redirect(
    host: str, proxy: Any, site: Any, fetched: Any, monkeypatch: Any
) -> None:
    monkeypatch.setenv("http_proxy", proxy[0])
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    site.page("/inside")
    name = f"http://public.example/?to=http://{host}:{site.port}/inside"

    (refused,) = fetched(name, same_site=False, mode="page")
    assert isinstance(refused, Unread)
    assert "a private address" in refused.reason
    assert site.hits == []

    (page,) = fetched(name, same_site=False, mode="page", allow_private=True)
    assert page.url == f"http://{host}:{site.port}/inside"
