"""What is sent is what was checked."""

import requests
from hypothesis import example, given
from hypothesis import strategies as st

from auditor.fetch import FetchSettings
from auditor.fetch.address import canonical
from auditor.fetch.web.session import Session

_hosts = st.sampled_from(["e.example", "www.e.example:8080", "bücher.example", "[::1]:81", "127.0.0.1", "a_b-c.d"])
_rest = st.text(alphabet="/\\.?#@%&=[]{}|^`'\"<>+*~:;,!$() \taé1Z\u3002\U0001f600\ud800", max_size=30)


@given(st.builds("http://{}/{}".format, _hosts, _rest))
@example("https://e.example/a?b[]=1&c=%zz%41|^")
def test_requests_asks_for_the_very_address_that_was_checked(written: str) -> None:
    address = canonical(written)

    assert Session(FetchSettings()).prepared("GET", address, (), None).url == address


def test_a_request_is_what_requests_itself_would_prepare() -> None:
    session = Session(FetchSettings())
    headers = (("Accept", "text/html"), ("if-none-match", '"1"'), ("user-agent", "another"))
    auth = ("Ünal".encode(), b"secret")
    ours = session.prepared("GET", "https://e.example/a?b=1", headers, auth)
    theirs = session.prepare_request(
        requests.Request("GET", "https://e.example/a?b=1", headers=dict(headers), auth=auth)
    )

    assert (ours.method, ours.url, ours.body) == (theirs.method, theirs.url, theirs.body)
    assert list(ours.headers.items()) == list(theirs.headers.items())
