"""What leaves a run holds no secret, and two pages stay two."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies

from auditor.fetch import shown
from auditor.fetch.secret_names import is_secret
from auditor.fetch.secrets import Secrets
from auditor.model import Page, Unread


@pytest.mark.parametrize(
    "name",
    [
        "token",
        "access_token",
        "accessToken",
        "preview_token",
        "X-Amz-Signature",
        "X-Amz-Security-Token",
        "X-Goog-Credential",
        "key",
        "apikey",
        "api_key",
        "api-key",
        "API_KEY",
        "sig",
        "signature",
        "session",
        "session_id",
        "sessionid",
        "PHPSESSID",
        "JSESSIONID",
        "connect.sid",
        "sid",
        "auth",
        "password",
        "pwd",
        "passwd",
        "secret",
        "client_secret",
        "code",
        "jwt",
        "user[password]",
        "token[]",
        "_wpnonce",
        "nonce",
        "otp",
        "ASPSESSIONIDABCD",
        "subscription-key",
        "authenticity_token",
        "id_token",
        "hmac",
        "ticket",
        "%74oken",
        "SAMLResponse",
    ],
)
def test_a_name_of_a_secret_is_known(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        "page",
        "q",
        "id",
        "monkey",
        "keyword",
        "keywords",
        "sort_key",
        "author",
        "design",
        "assign",
        "postal_code",
        "country_code",
        "size",
        "lang",
        "tokenizer",
        "sessions",
        "encode",
        "keys",
        "utm_source",
        "v",
        "side",
        "signal",
        "p",
        "category",
        "passage",
        "compass",
        "state",
        "next",
        "url",
    ],
)
def test_an_ordinary_name_is_not(name: str) -> None:
    assert not is_secret(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://h/a?token=S3&x=1", "https://h/a?token=***&x=1"),
        ("https://h/a?x=1&amp;token=S3&amp;y=2", "https://h/a?x=1&amp;token=***&amp;y=2"),
        ("https://h/a?x=1&#38;token=S3", "https://h/a?x=1&#38;token=***"),
        ("https://h/a;jsessionid=S3?x=1", "https://h/a;jsessionid=***?x=1"),
        ("https://h/a;jsessionid=S3/b", "https://h/a;jsessionid=***/b"),
        ("https://h/#access_token=S3&x=1", "https://h/#access_token=***&x=1"),
        (
            "https://h/?next=https%3A%2F%2Fh%2F%3Ftoken%3DS3%26x%3D1",
            "https://h/?next=https%3A%2F%2Fh%2F%3Ftoken%3D***%26x%3D1",
        ),
        ("https://h/?n=%253Ftoken%253DS3%2526x", "https://h/?n=%253Ftoken%253D***%2526x"),
        ('{"u": "https:\\/\\/h\\/?a=1\\u0026token=S3"}', '{"u": "https:\\/\\/h\\/?a=1\\u0026token=***"}'),
        ("see https://h/?token=S3, which is", "see https://h/?token=***, which is"),
        ("(listed in https://h/s.xml?key=S3)", "(listed in https://h/s.xml?key=***)"),
        ("<a href='?token=S3'>", "<a href='?token=***'>"),
        ('srcset="a.png?sig=S3 1x, b.png?sig=S4 2x"', 'srcset="a.png?sig=*** 1x, b.png?sig=***2 2x"'),
        ("https://me:S3@h/ and https://me:S@3@h/a", "https://h/ and https://h/a"),
        ("the key=value of a;b", "the key=value of a;b"),
        ("https://h/?token=", "https://h/?token="),
        ("https://h/?monkey=S3", "https://h/?monkey=S3"),
    ],
)
def test_values_of_secrets_are_hidden_wherever_an_address_is(text: str, expected: str) -> None:
    assert Secrets().in_text(text) == expected
    assert Secrets().in_bytes(text.encode()) == expected.encode()
    assert Secrets().in_text(expected) == expected


def test_equal_secrets_look_alike_and_others_do_not() -> None:
    secrets = Secrets()

    assert secrets.in_address("https://h/a?token=one") == "https://h/a?token=***"
    assert secrets.in_address("https://h/a?token=two") == "https://h/a?token=***2"
    assert secrets.in_text("https://h/b?token=one.") == "https://h/b?token=***."
    assert secrets.in_bytes(b'<link href="/a?token=two">') == b'<link href="/a?token=***2">'
    assert secrets.in_address("https://h/a?key=two") == "https://h/a?key=***"


def test_an_escaped_secret_is_the_same_secret() -> None:
    secrets = Secrets()

    assert secrets.in_address("https://h/a?token=a/b%C3%A9") == "https://h/a?token=***"
    assert secrets.in_text("https://h/a?token=a%2Fb\u00e9") == "https://h/a?token=***"
    assert secrets.in_bytes("<a href='?token=a%2fb\u00e9'>".encode()) == b"<a href='?token=***'>"


def test_nothing_of_an_odd_secret_is_left_of_an_address() -> None:
    assert Secrets().in_address("https://h/a?token=a;b,c'd)e(f=g?h/i&x=1") == "https://h/a?token=***&x=1"


def test_settings_add_names() -> None:
    assert Secrets(["Draft-Id"]).in_address("https://h/?draft_id=7&id=3") == "https://h/?draft_id=***&id=3"
    assert shown("https://h/?draft_id=7", ["draft_id"]) == "https://h/?draft_id=***"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "gb18030", "utf-16-le"])
def test_a_page_in_any_encoding_keeps_its_words(encoding: str) -> None:
    text = "\ufeff" * (encoding == "utf-16-le") + '<p>Gr\u00fc\u00dfe</p><a href="/a?token=S3CRET">'

    hidden = Secrets().in_bytes(text.encode(encoding)).decode(encoding)

    assert hidden == text.replace("S3CRET", "***")


@given(strategies.binary(max_size=400))
def test_bytes_without_secrets_come_back_as_they_are(body: bytes) -> None:
    body = body.replace(b"=", b"").replace(b"@", b"").replace(b"%", b"")

    assert Secrets().in_bytes(body) == body


@given(strategies.text("?&;#=%26token3Dab*'\"<> ", max_size=60))
def test_hiding_twice_is_hiding_once(text: str) -> None:
    once = Secrets().in_text(text)

    assert Secrets().in_text(once) == once


def test_a_long_text_costs_its_length_and_no_more() -> None:
    for text in ("?a=" * 300_000, "&token" * 200_000, "%25" * 300_000, "//a:" * 200_000, "?token=x" * 100_000):
        Secrets().in_text(text)


def test_pages_and_unread_leave_without_secrets() -> None:
    page = Page(
        "https://h/a?token=S3",
        b'<a href="https://h/b?key=S4">',
        url="https://h/b?token=S3",
        headers=(("link", '<https://h/?sig=S5>; rel="canonical"'),),
        redirects=("https://h/a?token=S3",),
    )
    unread = Unread("https://h/?sid=S6", "it redirects to https://other/?code=S7, which is not asked")
    secrets = Secrets()

    assert "S3" not in str(secrets.hidden(page)) + str(secrets.hidden(unread))
    for secret in ("S4", "S5", "S6", "S7"):
        assert secret not in str(secrets.hidden(page)) + str(secrets.hidden(unread))


PARAGRAPH = "<p>A loaf wants time. Mix the flour with water in the evening and bake it when the day begins.</p>"
HEAD = '<meta property="article:published_time" content="2026-01-05T08:00:00Z">'


def article(title: str, head: str = "", extra: str = "") -> str:
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>{HEAD}{head}</head><body><main>'
        f"<article><h1>{title}</h1>{PARAGRAPH * 6}{extra}</article></main></body></html>"
    )


@pytest.fixture
def guarded(site: Any) -> Any:
    """A site whose addresses are full of secrets: named, linked, canonical, redirected to, listed, refused."""
    one, two = site.url("/a?token=S3CRETone"), site.url("/a?token=S3CRETtwo")
    foreign = "https://elsewhere.example/?access_token=S3CRETfour&x=1"
    for path, title in (("/a?token=S3CRETone", "One loaf"), ("/a?token=S3CRETtwo", "Two loaves")):
        canonical = f'<link rel="canonical" href="{site.url(path)}">'
        links = f'<p>See <a href="/b?sid=S3CRETthree&amp;x=1">here</a> and <a href="{foreign}">here</a>.</p>'
        site.reply(path, article(title, canonical, links))
    site.redirect("/c?key=S3CRETfive", "/d?code=S3CRETsix")
    site.reply("/d?code=S3CRETsix", article("Three loaves"))
    site.redirect("/e?pwd=S3CRETseven", foreign)
    site.reply("/f?apikey=S3CRETeight", "Gone.", 410)
    site.names = [one, two, *map(site.url, ("/c?key=S3CRETfive", "/e?pwd=S3CRETseven", "/f?apikey=S3CRETeight"))]
    return site


def test_no_output_of_an_audit_holds_a_secret(
    guarded: Any, command: Callable[..., "subprocess.CompletedProcess[str]"], tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("\n".join(guarded.names))

    named = command("audit", *guarded.names, "--format", "html,json,text", "--delay", "0", "--out", "r")
    listed = command("audit", "list.txt", "--format", "html,json,text", "--delay", "0", "--out", "l")
    looked = [command("inspect", guarded.names[0], "--format", form) for form in ("text", "json", "jsonl")]
    wrong = command("audit", "https://[bad/?token=S3CRETnine")

    said = "".join(done.stdout + done.stderr for done in (named, listed, wrong, *looked))
    files = [path for path in (*tmp_path.rglob("*"),) if path.is_file() and path.name != "list.txt"]
    assert "S3CRET" not in said
    assert [path.name for path in files if "s3cret" in path.name.lower() or b"S3CRET" in path.read_bytes()] == []
    assert len(files) > 8
    asked = {hit.path for hit in guarded.hits}
    assert {"/a?token=S3CRETone", "/a?token=S3CRETtwo", "/d?code=S3CRETsix"} <= asked


def test_pages_that_differ_in_their_secret_alone_stay_two(
    guarded: Any, command: Callable[..., "subprocess.CompletedProcess[str]"], tmp_path: Path
) -> None:
    command("audit", *guarded.names, "--delay", "0", "--out", "r")

    report = json.loads((tmp_path / "r" / "report.json").read_text())
    titles = {page["url"]: page["title"] for page in report["pages"]}
    assert titles == {
        guarded.url("/a?token=***"): "One loaf",
        guarded.url("/a?token=***2"): "Two loaves",
        guarded.url("/d?code=***"): "Three loaves",
    }
    found = [one["message"] for page in report["pages"] for one in page["findings"] if one["check"] == "canonical"]
    assert found == ["the page has no canonical"]  # of the third; those of the others lead to their own pages
    assert len(report["unread"]) == 2
