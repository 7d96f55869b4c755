"""Entities that were escaped once too often, so that readers see ``&amp;``, as they were meant."""

import re

from auditor.fix.edit import Edit
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit

_NAMES = "amp|nbsp|quot|apos|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|#0?39|#x27|#8217|#8220|#8221|#038"
"""Those that hide no markup: of ``&amp;lt;b&amp;gt;`` nobody knows whether a tag or its name was meant."""
_SHOWN = re.compile(rf"&(?:{_NAMES});", re.IGNORECASE)
_TWICE = re.compile(rf"&(?:amp;)+(?={_NAMES};)((?:{_NAMES});)", re.IGNORECASE)
_CODE = frozenset({"code", "pre", "kbd", "samp", "blockquote", "q", "svg", "math"})


def without_escaped_entities(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """All of the page's text, as what escaped one escaped all; nothing where anything else is shown as text too."""
    blocks = page.facts.article.blocks
    shown = [blocks[span.block].text[span.start : span.end] for span in finding.spans]
    shown += [] if shown else [finding.quote]
    if not all(_SHOWN.fullmatch(each) for each in (*shown, *finding.evidence)):
        return ()
    return tuple(
        Edit(found.start(), found.end(), f"&{found[1]}")
        for start, end in _texts(source)
        for found in _TWICE.finditer(source.text, start, end)
    )


def _texts(source: PageSource) -> list[tuple[int, int]]:
    """Where text is that readers see, the title and the description; code and quotations are not changed."""
    found: list[tuple[int, int]] = []
    at = depth = 0
    for tag in source.tags:
        if not depth and tag.start > at:
            found.append((at, tag.start))
        if tag.name in _CODE:
            depth = max(0, depth - 1) if tag.is_closing else depth + 1
        if tag.name == "title" and tag.content_end >= 0:
            found.append((tag.end, tag.content_end))
        elif tag.name == "meta" and tag.has("content"):
            found.append(tag.attributes["content"][1:])
        at = max(tag.end, tag.content_end)
    if not depth:
        found.append((at, len(source.text)))
    return [each for each in found if not _in_code_of_draft(source, each)]


def _in_code_of_draft(source: PageSource, span: tuple[int, int]) -> bool:
    """A draft that shows code is left alone: where its code ends is for its reader to say."""
    return source.is_draft and "`" in source.text[slice(*span)]
