"""One way to write each address; nothing but http and https; no secret shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fetch import shown
from auditor.fetch.address import canonical, credentials_of, fault_of, is_asset, origin_of, path_of, site_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("HTTP://Example.COM", "http://example.com/"),
        ("http://example.com:80/a", "http://example.com/a"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://example.com/a#part", "https://example.com/a"),
        ("https://example.com/a?b=2&a=1", "https://example.com/a?b=2&a=1"),
        ("https://example.com/a?", "https://example.com/a"),
        ("https://example.com/a/./b/../c", "https://example.com/a/c"),
        ("https://example.com/a/..", "https://example.com/"),
        ("https://example.com/../../a/.", "https://example.com/a/"),
        ("https://example.com/%7euser/%c3%a9", "https://example.com/~user/%C3%A9"),
        ("https://example.com/é b", "https://example.com/%C3%A9%20b"),
        ("https://example.com/100%", "https://example.com/100%25"),
        ("https://example.com/a%2Fb", "https://example.com/a%2Fb"),
        ("https://name:word@example.com/a", "https://example.com/a"),
        ("https://example.com./a", "https://example.com/a"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080/"),
        ("  https://example.com/a\n", "https://example.com/a"),
        ("https://exa\nmple.com/a", "https://example.com/a"),
        ("https:\\\\example.com\\a", "https://example.com/a"),
        ("https://example.com//a", "https://example.com//a"),
    ],
)
def test_an_address_has_one_way_of_writing(written: str, expected: str) -> None:
    assert expected == canonical(written)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "example.com/a",
        "ftp://example.com/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@example.com",
        "https://",
        "https:///a",
        "https://exa mple.com/",
        "https://exam%70le.com/",
        "https://example.com:port/",
        "https://example.com:0/",
        "https://example.com:99999/",
        "https://[::1/",
        "https://a..b/",
        f"https://{'a' * 64}.example/",
        "https://example.com/" + "a" * 5000,
    ],
)
def test_what_cannot_be_asked_for_has_no_way_of_writing(written: str) -> None:
    assert canonical(written) == ""


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("b", "https://example.com/a/b"),
        ("../b", "https://example.com/b"),
        ("/b", "https://example.com/b"),
        ("//other.example/b", "https://other.example/b"),
        ("?page=2", "https://example.com/a/?page=2"),
        ("#top", "https://example.com/a/"),
        ("mailto:me@example.com", ""),
    ],
)
def test_a_relative_address_is_taken_from_its_page(href: str, expected: str) -> None:
    assert expected == canonical(href, "https://example.com/a/")


def test_a_backslash_does_not_hide_the_host_that_will_be_asked() -> None:
    assert canonical("https://evil.example\\@example.com/") == "https://evil.example/@example.com/"


_urlish = st.text(alphabet="htps:/\\.?#@%&=[]-_~ \tab1Zéß\u3002\U0001f600\ud800", max_size=40)


@given(st.one_of(st.text(), _urlish.map("https://a".__add__), _urlish.map("http://exa.mple/".__add__)))
def test_whatever_is_written_the_result_is_plain_and_stays(written: str) -> None:
    address = canonical(written)

    assert address == "" or (address.isascii() and address.startswith(("http://", "https://")))
    assert address == canonical(address)
    assert address == "" or address == origin_of(address) + path_of(address)
    assert "@" not in origin_of(address)


@given(_urlish, _urlish)
def test_any_link_on_any_page_gives_an_address_or_nothing(base: str, href: str) -> None:
    address = canonical(href, f"https://example.com/{base}")

    assert address == canonical(address)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.com/", "https://www.example.com/a"),
        ("http://example.com:80/", "https://example.com/"),
        ("http://example.com:8080/", "http://www.example.com:8080/"),
        ("http://[::1]/", "https://[::1]/"),
    ],
)
def test_www_and_scheme_make_no_other_site(one: str, other: str) -> None:
    assert site_of(one) == site_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://example.com/", "http://blog.example.com/"),
        ("http://example.com/", "http://example.com:8080/"),
        ("http://example.com/", "http://example.org/"),
        ("http://example.com/", "http://wwwexample.com/"),
    ],
)
def test_another_host_or_port_is_another_site(one: str, other: str) -> None:
    assert site_of(one) != site_of(other)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://name:pass@example.com/a", "https://example.com/a"),
        ("see https://n:p@example.com/ and http://m@h/", "see https://example.com/ and http://h/"),
        ("https://example.com/a?x=1&token=abc&y=2", "https://example.com/a?x=1&token=***&y=2"),
        ("https://example.com/a?api_key=abc", "https://example.com/a?api_key=***"),
        ("https://example.com/a?x-amz-signature=abc", "https://example.com/a?x-amz-signature=***"),
        ("https://example.com/@name?monkey=1", "https://example.com/@name?monkey=1"),
        ("https://exam\x1b[31mple\n", "https://exam\ufffd[31mple\ufffd"),
    ],
)
def test_secrets_are_not_shown(address: str, expected: str) -> None:
    assert expected == shown(address)


def test_hiding_secrets_takes_linear_time() -> None:
    assert len(shown("https://h/?" + "token" * 100_000)) > 400_000


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.com/a.PDF", True),
        ("https://example.com/a.jpg?w=1", True),
        ("https://example.com/a.html", False),
        ("https://example.com/a.php?f=a.pdf", False),
        ("https://example.com/v1.2/", False),
        ("https://example.com/", False),
    ],
)
def test_the_ending_tells_an_asset(address: str, *, expected: bool) -> None:
    assert expected == is_asset(address)


@given(st.text("htps:/\\\\[]@.?#%:1a\u00e4\t \x00", max_size=30))
def test_no_text_breaks_the_reading_of_an_address(text: str) -> None:
    for address in (text, "http://" + text):
        if canonical(address):
            assert canonical(canonical(address)) == canonical(address)
            assert fault_of(address) == ""
            credentials_of(address)
        else:
            assert fault_of(address)
