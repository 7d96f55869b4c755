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

    assert Session(FetchSettings()).prepare_request(requests.Request("GET", address)).url == address
