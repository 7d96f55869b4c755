"""An element in, whether it is a dialog that asks for consent or a window over the page: nothing of the article is."""

from lxml.html import HtmlElement

from auditor.model import Why
from auditor.read.layout.class_words import any_of

CONSENT = any_of("consent")
_DIALOGS = frozenset({"dialog", "alertdialog"})
_MANAGERS = (
    "onetrust", "optanon", "didomi", "usercentrics", "cookiebot", "cybot", "qc-cmp", "trustarc", "truste", "osano",
    "iubenda-cs", "klaro", "cmplz", "borlabs", "cookieyes", "cky-", "cookie-law", "cookielaw", "tarteaucitron",
    "axeptio", "sp_message", "evidon", "cmpbox", "cmp-banner", "cmp-consent", "cmp-ui", "cookieconsent",
    "cookie-consent", "moove_gdpr", "termly",
    "consent-manager", "consentmanager",
)  # fmt: skip
"""Parts of the ids and classes that consent managers give their dialogs, as their documentation and pages show them."""
_WINDOWS = (
    "banner", "bar", "box", "center", "container", "dialog", "layer", "manager", "message", "modal", "notice",
    "overlay", "popup", "pop-up", "preferences", "prompt", "settings", "wall", "wrapper",
)  # fmt: skip
"""What else the name of a dialog on cookies says: "cookie" alone may be what an article is about."""
_ASKS = ("button", "input", "form")
_ARTICLE = ("h1", "article", "main")
_LOOKED_AT = 500
WINDOW = Why("dialog", "in a window that opens over the page")
ASKS_CONSENT = Why("consent", "asks for consent to cookies or data")


def stands_over_the_page(element: HtmlElement, said: int, role: str) -> Why | None:
    """Why, or None. ``said`` is what class and id say, as bits of ``class_words``.

    What holds an article or a headline is none, whatever its names say: a manager writes its state on the body.
    """
    if role in _DIALOGS:
        return None if holds_article(element) else (ASKS_CONSENT if said & CONSENT else WINDOW)
    if not said & CONSENT or element.tag in {"html", "body", "article", "main"} or holds_article(element):
        return None
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:_LOOKED_AT].lower()
    if any(name in names for name in _MANAGERS):
        return ASKS_CONSENT
    window = role == "region" or any(name in names for name in _WINDOWS)
    return ASKS_CONSENT if window and next(element.iter(*_ASKS), None) is not None else None


def holds_article(element: HtmlElement) -> bool:
    """Whether an article or its headline is in it."""
    return next(element.iter(*_ARTICLE), None) is not None
