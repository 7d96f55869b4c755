"""An answer in, whether a wall against robots gave it instead of the page out.

Such walls answer 200 as often as 403, and their words would be judged as if an editor had written them. One sign is
never enough, as pages write about these services, and load their scripts while showing their own text: a wall has
little to read, and at least two signs, of which one is in the markup or in the headers. Signs as the vendors' pages
sent them in 2024 to 2026; Cloudflare documents ``cf-mitigated``, Amazon ``x-amzn-waf-action``.
"""

import re
from collections.abc import Mapping

from auditor.model.record import record

_LARGEST = 400_000
"""Bytes. Walls carry a script of up to 300 KB at most."""
_MOST_WORDS = 150
_LOOKED_AT = 100_000
_UNSEEN = re.compile(
    rb"<(script|style|template|svg)\b[^<]*(?:<(?!/\1\s*>)[^<]*)*(?:</\1\s*>|\Z)",  # runs of characters are fast
    re.IGNORECASE,
)
_TAG = re.compile(rb"<[^<>]*>")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_TITLE = re.compile(rb"<title[^>]*>([^<]{0,200})", re.IGNORECASE)


@record
class _Wall:
    """One vendor's. All in lower case."""

    name: str
    markup: tuple[str, ...]
    """Parts of tags and scripts that only the wall itself has."""
    words: tuple[str, ...]
    """Parts of what it shows, title included."""
    headers: tuple[tuple[str, str], ...] = ()
    """Name, and part of the value."""


_ASKS = (
    "verify you are human", "verify that you are human", "verifying you are human", "are you a robot", "are you human",
    "not a robot", "human verification", "robot check", "bot verification", "security check", "security verification",
    "press & hold", "press and hold", "unusual traffic", "complete the captcha", "solve the captcha", "access denied",
    "enter the characters you see", "prove you are human", "confirm you are human", "checking your browser",
    "just a moment", "one more step", "pardon our interruption", "enable javascript and cookies",
)  # fmt: skip
_WALLS = (
    _Wall(
        "Cloudflare",
        ("_cf_chl_opt", "cf-browser-verification", "cf_chl_", "challenge-form", "challenge-error-text",
         "cf-error-details", "/cdn-cgi/challenge-platform/h/", "cf-chl-widget", "challenges.cloudflare.com/turnstile"),
        ("just a moment", "checking your browser", "attention required! | cloudflare", "enable javascript and cookies",
         "performance & security by cloudflare", "verify you are human", "you have been blocked", "ray id"),
        (("cf-mitigated", "challenge"),),
    ),
    _Wall(
        "DataDome",
        ("captcha-delivery.com", "var dd={", "dd={'rt'", 'dd={"rt"'),
        ("please enable js and disable any ad blocker", "device check", *_ASKS),
        (("x-datadome", "protected"), ("x-dd-b", "")),
    ),
    _Wall(
        "Imperva Incapsula",
        ("_incapsula_resource", "incap_ses", "/_imperva", "hcaptcha.com/1/api.js?incapsula"),
        ("incapsula incident id", "request unsuccessful", "powered by imperva", *_ASKS),
        (("x-iinfo", ""), ("x-cdn", "imperva"), ("x-cdn", "incapsula")),
    ),
    _Wall(
        "PerimeterX",
        ("px-captcha", "_pxappid", "px-cdn.net", "px-cloud.net", "_pxuuid", "captcha.px"),
        ("access to this page has been denied", *_ASKS),
        (("x-px-block", ""),),
    ),
    _Wall(
        "AWS WAF",
        ("awswafcookiedomainlist", "gokuprops", "awswafintegration", "token.awswaf.com", "captcha.awswaf.com"),
        ("javascript is disabled", "human verification", "confirm you are human", "let's confirm", *_ASKS),
        (("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha")),
    ),
    _Wall(
        "Akamai",
        ("errors.edgesuite.net", "sec-if-cpt-container", "/_sec/cp_challenge", "bm-verify=", "akamai-privacy"),
        ("access denied", "reference #", "powered and protected by", *_ASKS),
    ),
    _Wall(
        "Sucuri",
        ("sucuri_cloudproxy", "cdn.sucuri.net", "sucuri.net/privacy"),
        ("you are being redirected", "access denied - sucuri", "sucuri website firewall", *_ASKS),
        (("x-sucuri-block", ""),),
    ),
    _Wall("DDoS-Guard", ("/.well-known/ddos-guard", "ddos-guard/js-challenge"), ("ddos-guard", *_ASKS)),
    _Wall("Kasada", ("ips.js?", "kpsdk", "149e9513-01fa-4fb0-aad4-566afd725d1b"), _ASKS, (("x-kpsdk-ct", ""),)),
    _Wall(
        "Anubis", ("anubis_challenge", "/.within.website/x/cmd/anubis"),
        ("making sure you", "protected by anubis", *_ASKS),
    ),
    _Wall(
        "captcha",
        ("g-recaptcha", "recaptcha/api.js", "h-captcha", "hcaptcha.com/1/api.js", "cf-turnstile", "frc-captcha",
         "captcha-form", "validatecaptcha", "geetest", "arkoselabs", "funcaptcha", "mtcaptcha", 'id="captcha',
         "id='captcha", 'name="captcha'),
        _ASKS,
    ),
)  # fmt: skip
_SURE = (("cf-mitigated", "challenge"), ("x-amzn-waf-action", "challenge"), ("x-amzn-waf-action", "captcha"))
"""Headers that say nothing else, whatever the body."""


def wall_by_headers(headers: Mapping[str, str]) -> str:
    """The vendor whose documented header says that this is its challenge; empty where none does."""
    return next((wall.name for wall in _WALLS if any(_has(headers, one) for one in wall.headers if one in _SURE)), "")


def wall(body: bytes, headers: Mapping[str, str]) -> str:
    """The vendor of the challenge or block page that this is ("Cloudflare", "captcha"); empty for any other page."""
    if name := wall_by_headers(headers):
        return name
    if len(body) > _LARGEST:
        return ""
    plain = _COMMENT.sub(b" ", body)
    shown = _TAG.sub(b" ", _UNSEEN.sub(b" ", plain)).decode("utf-8", "replace").lower()
    words = len(shown.split())
    if words > _MOST_WORDS:
        return ""
    title = _TITLE.search(plain)
    said = f"{title[1].decode('utf-8', 'replace').lower() if title else ''} {shown}".replace("&amp;", "&")
    markup = _markup(plain)
    for one in _WALLS:
        in_markup = sum(sign in markup for sign in one.markup)
        in_words = sum(sign in said for sign in one.words)
        in_headers = sum(_has(headers, sign) for sign in one.headers)
        if (in_markup or in_headers) and (in_words or in_markup + in_headers > 1) and _is_bare(one, words, in_words):
            return one.name
    return ""


def _is_bare(one: _Wall, words: int, in_words: int) -> bool:
    """A form with a captcha, or a short page of a site behind a vendor, is a page: it asks nothing of the reader."""
    return bool(in_words) or (one.name != "captcha" and words < _MOST_WORDS // 5)


def _markup(body: bytes) -> str:
    """What stands in tags, and in scripts and styles: never what is shown."""
    unseen = b" ".join(found[0] for found in _UNSEEN.finditer(body))
    tags = b" ".join(_TAG.findall(_UNSEEN.sub(b" ", body)))
    return (tags[:_LOOKED_AT] + b" " + unseen[: 3 * _LOOKED_AT]).decode("utf-8", "replace").lower()


def _has(headers: Mapping[str, str], sign: tuple[str, str]) -> bool:
    name, part = sign
    return name in headers and part in headers[name].lower()
