"""Questions with their answers in, the script element to paste out: a FAQPage of schema.org, the same for the same."""

import re
from collections.abc import Sequence
from html import escape, unescape
from urllib.parse import urljoin

from auditor.facts.markup import script_element
from auditor.model import MarkedQuestion, Question
from auditor.text.same_words import key

_HREF = re.compile(r'<a href="([^"]*)">')
"""Links as answer_html writes them; nothing else in it has attributes."""


def json_ld(visible: Sequence[Question], also: Sequence[MarkedQuestion], url: str) -> str:
    """The whole block: shown questions first, then marked-up ones that the page shows elsewhere; empty for none."""
    entities: dict[str, dict[str, object]] = {}
    for question in visible:
        entities.setdefault(key(question.question), _entity(question.question, _shown_text(question, url)))
    for one in also:
        entities.setdefault(key(one.question), _entity(one.question, _as_html(one.answer)))
    if not entities:
        return ""
    page = {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": list(entities.values())}
    return script_element(page)


def _entity(name: str, text: str) -> dict[str, object]:
    return {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": text}}


def _shown_text(question: Question, url: str) -> str:
    """The answer as HTML where it has links, lists or paragraphs, else as plain text."""
    html = question.answer_html
    if "<" not in html:
        return _as_html(question.answer)
    return _HREF.sub(lambda link: f'<a href="{_whole(link[1], url)}">', html)


def _whole(href: str, url: str) -> str:
    """A link of the page as an address that leads there from anywhere."""
    try:
        return escape(urljoin(url, unescape(href)))
    except ValueError:
        return href


def _as_html(text: str) -> str:
    """Plain text for a value that is read as HTML: escaped where it would otherwise lose words, lines as breaks."""
    safe = escape(text, quote=False) if re.search(r"<|&#?\w+;", text) else text
    return safe.replace("\n", "<br>")
