"""FAQ markup that is on the page twice: the copies out, one left."""

from auditor.fix.edit import Edit
from auditor.fix.faq_blocks import FaqBlock, answer_of, faq_blocks
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit
from auditor.text.same_words import key

_Said = frozenset[tuple[str, str]]


def without_copies(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """Each FAQPage that says nothing that the one before it does not say; nothing where another says something else."""
    pages = page.facts.faq.pages
    if finding.quote or len(pages) < 2 or any(syntax != "json-ld" for syntax, _ in pages):
        return ()
    blocks = list(faq_blocks(source))
    if len(blocks) != len(pages):
        return ()
    kept = max(blocks, key=lambda block: (len(_said(block)), -block.page.start))
    others = [block for block in blocks if block is not kept]
    if not all(_said(block) <= _said(kept) for block in others):
        return ()
    cuts = [_cut(block, source) for block in others]
    return tuple(cut for cut in cuts if cut) if all(cuts) else ()


def _said(block: FaqBlock) -> _Said:
    return frozenset(
        (key(str(one.value.get("name", ""))), key(answer_of(one.value)))
        for one in block.questions
        if isinstance(one.value, dict)
    )


def _cut(block: FaqBlock, source: PageSource) -> Edit | None:
    """The whole script where nothing else is in it, else the item with its comma."""
    if block.page is block.root or (block.root.items and len(block.root.items) == 1):
        if block.page is not block.root and block.root.items[0] is not block.page:
            return None
        end = source.text.find(">", block.script.content_end) + 1
        return Edit(*source.whole_line(block.script.start, end), "") if end else None
    lists = [block.root, *([graph] if (graph := block.root.members.get("@graph")) else [])]
    for each in lists:
        for number, item in enumerate(each.items):
            if item is not block.page:
                continue
            if number:
                return Edit(each.items[number - 1].end, item.end, "")
            if len(each.items) > 1:
                return Edit(item.start, each.items[1].start, "")
    return None
