"""Which crawled addresses may be linked to, and how addresses are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.formats.html.addresses import crumbs, host, link, within


@pytest.mark.parametrize("address", ["http://a.example", "https://a.example/ü?q=1#x", "HTTPS://A.EXAMPLE/"])
def test_web_addresses_are_linked(address: str) -> None:
    assert address == link(address)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "//a.example/", "/path", "", "https://", "https:alert(1)", "https://a b", "https://a\n.example",
        "vbscript:x", "\x01https://a.example", "https://a.example/\x00",
    ],
)  # fmt: skip
def test_everything_else_is_not(address: str) -> None:
    assert link(address) == ""


@given(st.text())
def test_no_text_makes_these_fail(text: str) -> None:
    for address in (text, "https://" + text, "http://[" + text):
        assert link(address) in {"", address}
        host(address)
        crumbs(address)
        within(address, "https://a.example/")


def test_crumbs_are_the_host_and_the_folders() -> None:
    assert crumbs("https://user@tea.example/blog/gr%C3%BCn.html") == "tea.example › blog › grün.html"
    assert crumbs("javascript:alert(1)") == "javascript:alert(1)"


def test_an_address_of_the_site_is_shown_without_its_host() -> None:
    assert within("https://tea.example/blog/a.html?b=1", "https://tea.example") == "/blog/a.html?b=1"
    assert within("https://tea.example", "https://tea.example/") == "https://tea.example"
    assert within("https://other.example/a", "https://tea.example/") == "https://other.example/a"
    assert within("drafts/a.md", "drafts") == "drafts/a.md"
