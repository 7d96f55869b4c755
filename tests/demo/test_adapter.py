"""Requests for the demo's host reach this machine and never tell."""

from collections.abc import Iterator

import pytest
import requests

from auditor.demo import HOST, PUBLIC_URL, serve
from auditor.demo.adapter import adapter


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with serve() as server, requests.Session() as session:
        session.mount(PUBLIC_URL, adapter(server.port))
        yield session


def test_a_response_carries_the_address_that_was_asked_for(session: requests.Session) -> None:
    response = session.get(f"{PUBLIC_URL}/bake/?from=test", timeout=10)

    assert (response.status_code, response.url) == (200, f"{PUBLIC_URL}/bake/?from=test")
    assert response.request.url == f"{PUBLIC_URL}/bake/?from=test"


def test_a_redirect_is_followed_within_the_public_host(session: requests.Session) -> None:
    response = session.get(f"{PUBLIC_URL}/mend/wobbly-chair/", timeout=10)

    assert [step.url for step in response.history] == [f"{PUBLIC_URL}/mend/wobbly-chair/"]
    assert response.url == f"{PUBLIC_URL}/mend/how-to-fix-a-wobbly-chair/"


def test_a_proxy_of_the_environment_is_not_asked(session: requests.Session) -> None:
    proxies = {"http": "http://127.0.0.1:9", "https": "http://127.0.0.1:9"}  # port 9 discards, nobody listens

    assert session.get(f"{PUBLIC_URL}/", proxies=proxies, timeout=10).status_code == 200


def test_the_host_is_a_reserved_name() -> None:
    assert HOST.endswith(".example")
