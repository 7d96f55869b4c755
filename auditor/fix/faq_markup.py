"""FAQ markup made of the page's own words: inserted where there is none, else brought into step."""

from collections.abc import Iterator
from typing import Any

from auditor.fix.edit import Edit
from auditor.fix.faq_blocks import FaqBlock, answer_of, faq_blocks, wanted_questions, written
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit
from auditor.text.same_words import key


def with_faq_markup(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """The whole block where the page has no FAQ markup; else the questions that its only one lacks."""
    faq = page.facts.faq
    wanted = wanted_questions(finding.paste)
    if not wanted:
        return ()
    if not faq.marked_up and not faq.pages:
        return () if source.is_draft else _inserted(finding.paste, source)
    block = _only_block(page, source)
    if block is None:
        return ()
    bare = {key(faq.visible[match.visible].question) for match in faq.matches if match.state == "shown only"}
    return _added(block, [one for one in wanted if key(one["name"]) in bare], source)


def with_shown_words(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """Question and answer of one marked-up question as the page has them."""
    faq = page.facts.faq
    block = _only_block(page, source)
    if block is None:
        return ()
    for match in faq.matches:
        if match.state != "differs" or faq.visible[match.visible].question != finding.quote:
            continue
        marked = faq.marked_up[match.marked].question
        entity = [one for one in block.questions if _is_named(one.value, marked)]
        shown = [one for one in wanted_questions(finding.paste) if key(one["name"]) == key(finding.quote)]
        if len(entity) == len(shown) == 1:
            return tuple(_exchanged(entity[0].members, shown[0], source))
    return ()


def with_whole_markup(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """What schema.org asks for, where the page shows it: answers, questions, the context."""
    block = _only_block(page, source)
    if block is None:
        return ()
    edits: list[Edit] = []
    if block.page is block.root and "@context" not in block.page.members:
        at = block.page.start + 1
        edits.append(Edit(at, at, '"@context": "https://schema.org", '))
    wanted = wanted_questions(finding.paste)
    if not block.questions and wanted:
        entity = block.page.members.get("mainEntity")
        value = written(wanted, source)
        if entity is not None:
            edits.append(Edit(entity.start, entity.end, value))
        else:
            at = block.page.end - 1
            edits.append(Edit(at, at, f'{"," if block.page.members else ""}"mainEntity": {value}'))
    for question in block.questions:
        if not isinstance(question.value, dict) or answer_of(question.value) or finding.quote != _name(question.value):
            continue
        shown = [one for one in wanted if key(one["name"]) == key(finding.quote)]
        if len(shown) == 1:
            edits.append(Edit(question.start, question.end, written({**question.value, **shown[0]}, source)))
    return tuple(edits)


def _only_block(page: PageAudit, source: PageSource) -> FaqBlock | None:
    """The page's FAQ markup, where it is one block in JSON-LD and nothing else."""
    blocks = list(faq_blocks(source))
    all_here = all(one.syntax == "json-ld" for one in page.facts.faq.marked_up)
    return blocks[0] if len(blocks) == 1 and len(page.facts.faq.pages) <= 1 and all_here else None


def _exchanged(members: Any, shown: dict[str, Any], source: PageSource) -> Iterator[Edit]:
    name, answer = members.get("name"), members.get("acceptedAnswer")
    if answer is not None and answer.items:
        answer = answer.items[0] if len(answer.items) == 1 else None
    text = answer.members.get("text") if answer is not None else None
    if name is None or text is None:
        return
    if key(str(name.value)) != key(shown["name"]):
        yield Edit(name.start, name.end, written(shown["name"], source))
    yield Edit(text.start, text.end, written(answer_of(shown), source))


def _added(block: FaqBlock, questions: list[dict[str, Any]], source: PageSource) -> tuple[Edit, ...]:
    entity = block.page.members.get("mainEntity")
    if entity is None or not questions or not block.questions:
        return ()
    text, last = source.text, block.questions[-1]
    new = [written(one, source) for one in questions]
    if not entity.items:
        return (Edit(entity.start, entity.end, f"[{text[entity.start : entity.end]}, {', '.join(new)}]"),)
    space = text[entity.start + 1 : entity.items[0].start]
    between = space if space and not space.strip() else " "
    return (Edit(last.end, last.end, "".join(f",{between}{one}" for one in new)),)


def _inserted(paste: str, source: PageSource) -> tuple[Edit, ...]:
    """At the end of the head, else of the body, else of the file."""
    text = paste.strip().replace("\r\n", "\n").replace("\n", source.newline)
    if not source.has_all_letters:
        text = "".join(each if each.isascii() else _escaped(each) for each in text)
    for name in ("head", "body", "html"):
        closing = [tag for tag in source.tags if tag.name == name and tag.is_closing]
        if len(closing) != 1:
            continue
        at = closing[0].start
        start = source.line_span(source.line(at))[0]
        indent = source.text[start:at]
        if indent.strip():
            return (Edit(at, at, text),)
        return (Edit(start, start, f"{indent}{text}{source.newline}"),)
    end = len(source.text)
    has_end = source.text.endswith("\n")
    return (Edit(end, end, f"{text}{source.newline}" if has_end else f"{source.newline}{text}"),)


def _escaped(letter: str) -> str:
    """As JSON writes a character by its number, in two halves where it has to."""
    units = letter.encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _name(value: dict[str, Any]) -> str:
    name = value.get("name")
    return name if isinstance(name, str) else ""


def _is_named(value: Any, name: str) -> bool:
    return isinstance(value, dict) and key(_name(value)) == key(name)
