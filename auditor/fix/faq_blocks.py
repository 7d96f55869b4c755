"""The FAQ markup of a page: its scripts, the FAQPages in them, and where each of their values is written."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from auditor.fix.json_spans import Spanned, spanned, walked
from auditor.fix.page_source import PageSource
from auditor.read.source import Tag


class FaqBlock(NamedTuple):
    """A FAQPage in JSON-LD."""

    script: Tag
    root: Spanned
    """All of the script's JSON."""
    page: Spanned

    @property
    def questions(self) -> tuple[Spanned, ...]:
        entity = self.page.members.get("mainEntity")
        if entity is None:
            return ()
        return entity.items if isinstance(entity.value, list) else (entity,)


def faq_blocks(source: PageSource) -> Iterator[FaqBlock]:
    """All that are written in JSON that can be read."""
    for tag in source.tags:
        is_data = tag.name == "script" and not tag.is_closing and "ld+json" in tag.value("type").lower()
        if not is_data or "FAQPage" not in source.text[tag.end : tag.content_end]:
            continue
        root = spanned(source.text, tag.end, tag.content_end)
        if root is not None:
            yield from (FaqBlock(tag, root, one) for one in walked(root) if is_of_type(one.value, "FAQPage"))


def is_of_type(value: Any, name: str) -> bool:
    if not isinstance(value, dict):
        return False
    types = value.get("@type")
    return name in (types if isinstance(types, list) else [types])


def wanted_questions(paste: str) -> list[dict[str, Any]]:
    """The questions of the block that comes with a finding: the page's own words."""
    start, end = paste.find("{"), paste.rfind("}")
    if start < 0:
        return []
    value = json.loads(paste[start : end + 1])
    return [one for one in value.get("mainEntity", []) if isinstance(one, dict)]


def answer_of(question: dict[str, Any]) -> str:
    answer = question.get("acceptedAnswer")
    answer = answer[0] if isinstance(answer, list) and len(answer) == 1 else answer
    text = answer.get("text") if isinstance(answer, dict) else None
    return text if isinstance(text, str) else ""


def written(value: Any, source: PageSource) -> str:
    """JSON that ends no script, in the characters that the page can hold."""
    text = json.dumps(value, ensure_ascii=not source.has_all_letters)
    return (
        text.replace("<", "\\u003c").replace(">", "\\u003e").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    )
