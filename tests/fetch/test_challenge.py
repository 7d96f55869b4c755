"""A wall against robots is known by several signs, and no page that only looks a little like one is taken for it."""

import pytest

from auditor.fetch.challenge import wall, wall_by_headers

ARTICLE = "<p>" + "A loaf wants time, and the oven wants patience. " * 40 + "</p>"


def page(title: str, body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()


WALLS = {
    "Cloudflare": page(
        "Just a moment...",
        "<h1>shop.example</h1><p>Checking if the site connection is secure</p>"
        "<script>window._cf_chl_opt={cvId:'3'};a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1'</script>",
    ),
    "DataDome": page(
        "shop.example",
        "<p>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','host':'geo.captcha-delivery.com'}"
        "</script><script src='https://ct.captcha-delivery.com/c.js'></script>",
    ),
    "Imperva Incapsula": page(
        "",
        "<iframe src='/_Incapsula_Resource?CWUDNSAI=23'>Request unsuccessful. Incapsula incident ID: 1</iframe>",
    ),
    "PerimeterX": page(
        "Access to this page has been denied", "<p>Press &amp; Hold</p><div id='px-captcha'></div>",
        "<script>window._pxAppId='PX1';</script>",
    ),
    "AWS WAF": page("Human Verification", "<script>window.gokuProps={};window.awsWafCookieDomainList=[]</script>"),
    "Akamai": page(
        "Access Denied", "<p>You don't have permission. Reference #18.2</p><a href='https://errors.edgesuite.net/18.2'>x</a>"
    ),
    "Sucuri": page("You are being redirected...", "<script>var sucuri_cloudproxy_js='';</script>"),
    "captcha": page("Are you a robot?", "<form><div class='g-recaptcha' data-sitekey='1'></div></form>"),
}  # fmt: skip


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_is_known(name: str) -> None:
    assert wall(WALLS[name], {}) == name


@pytest.mark.parametrize("name", WALLS)
def test_its_signs_within_an_article_are_no_wall(name: str) -> None:
    body = WALLS[name].replace(b"<body>", f"<body><article>{ARTICLE}</article>".encode())

    assert wall(body, {}) == ""


@pytest.mark.parametrize(
    "body",
    [
        page("Just a moment: notes on rest", "<p>Just a moment, said the baker, and checked the oven.</p>"),
        page("Contact", "<p>Write to us.</p><form><textarea></textarea><div class='g-recaptcha'></div></form>"),
        page(
            "How Cloudflare asks “verify you are human”", "<p>A note on &lt;div id=cf-turnstile&gt; and captchas.</p>"
        ),
        page("Soon", "<p>Soon.</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"),
        page("News", "<p>Access denied: what it means</p>"),
        page("", ""),
        b"\xff\xfe<\x00h\x00",
        b"<script>" * 1000,
    ],
)
def test_one_sign_is_none(body: bytes) -> None:
    assert wall(body, {}) == ""


def test_a_documented_header_is_enough() -> None:
    assert wall_by_headers({"cf-mitigated": "challenge"}) == "Cloudflare"
    assert wall_by_headers({"x-amzn-waf-action": "captcha"}) == "AWS WAF"
    assert wall_by_headers({"server": "cloudflare", "cf-ray": "1"}) == ""


def test_a_header_of_a_vendor_alone_is_none() -> None:
    assert wall(page("Soon", "<p>We open in May.</p>"), {"x-iinfo": "1-2", "x-datadome": "protected"}) == ""
