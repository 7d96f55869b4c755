"""A page in, whether it shows nothing before its scripts have run out: the shell of an application.

One sign is never enough, as short pages have scripts too. A shell has hardly a word to read, a script that runs, and
either a place that is waiting for it or a ``noscript`` that asks for JavaScript.
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from auditor.model import DRAFT_ENDINGS, Page
from auditor.read.layout import layout
from auditor.read.source import bounded, decode, too_many_elements
from auditor.read.tree import as_written, show
from auditor.text.late_pattern import late_pattern

MOST_WORDS = 50
"""Words of a page that shows more than that without scripts: menus and footers of shells are shorter."""
_MOST_RAW_WORDS = 1_500
"""Words between tags beyond which nobody looks any closer; most of them may be hidden."""
_MOST_WAITING = 5
"""Words of a place that is waiting: "Loading, please wait …"."""
_RUNS = frozenset({"", "module", "text/javascript", "application/javascript", "application/ecmascript"})
_PLACES = frozenset({"div", "main", "section", "article"})
_SHOWN = frozenset(
    {"img", "picture", "video", "audio", "canvas", "iframe", "object", "embed", "form", "input", "textarea", "table"}
)
"""What fills a place without a word."""
_UNSEEN = late_pattern(
    r"<(script|style|template|svg|noscript)\b.*?</\1\s*>|<!--.*?-->|<[^<>]*>", re.DOTALL | re.IGNORECASE
)
_ASKS_FOR_SCRIPTS = late_pattern(r"\bjava\s?script\b|\bscripts?\b", re.IGNORECASE)


def is_empty_shell(page: Page) -> bool:
    """Whether running its scripts may show what it is about; False for a draft, and for what is no HTML."""
    if page.draft or page.path.lower().endswith(DRAFT_ENDINGS) or b"<script" not in page.body.lower():
        return False
    text, refused = bounded(decode(page.body, page.content_type or page.header("content-type"))[0])
    if refused or len(_UNSEEN.sub(" ", text).split()) > _MOST_RAW_WORDS:
        return False
    root = as_written(text)
    if root is None or too_many_elements(root, text) or not waits_for_scripts(root):
        return False
    return layout(show(root, text)).words < MOST_WORDS


def waits_for_scripts(root: HtmlElement) -> bool:
    """Whether the markup has a script that runs, and a place without words that it is to fill."""
    if not any(_runs(script) for script in root.iter("script")):
        return False
    if any(_ASKS_FOR_SCRIPTS.search("".join(map(str, each.itertext()))) for each in root.iter("noscript")):
        return True
    return any(_is_waiting(place) for place in _places(root))


def _runs(script: HtmlElement) -> bool:
    kind = (script.get("type") or "").partition(";")[0].strip().lower()
    return kind in _RUNS and bool((script.get("src") or "").strip() or (script.text or "").strip())


def _places(root: HtmlElement) -> Iterator[HtmlElement]:
    """Elements that scripts fill: those with an id, and elements of the page's own making (``<app-root>``)."""
    for element in root.iter():
        name = element.tag
        if isinstance(name, str) and ("-" in name or (name in _PLACES and (element.get("id") or "").strip())):
            yield element


def _is_waiting(place: HtmlElement) -> bool:
    words = 0
    for element in place.iter():
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "template", "noscript", "svg"):
            continue
        if element.tag in _SHOWN:
            return False
        words += len((element.text or "").split())
        words += sum(len((child.tail or "").split()) for child in element)
        if words > _MOST_WAITING:
            return False
    return True
