"""The article's blocks and their elements in, the questions that the page shows with their answers out."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from auditor.model import Block, Question

_TITLE = re.compile(r"\b(?:faqs?|frequently asked questions|questions and answers)\b", re.IGNORECASE)


def visible_faq(
    root: HtmlElement,  # noqa: ARG001 - for accordions outside of the article's blocks, next
    pairs: Sequence[tuple[Block, HtmlElement]],
) -> tuple[Question, ...]:
    """Questions in the order of the page; empty where the page shows none."""
    found: list[Question] = []
    section = 0
    for index, (block, element) in enumerate(pairs):
        if block.kind != "heading":
            continue
        if _TITLE.search(block.text):
            section = block.level
        elif section and block.level <= section:
            section = 0
        elif section and block.text.rstrip().endswith("?"):
            parent = element.getparent()
            answer: list[str] = []
            for other, other_element in pairs[index + 1 :]:
                if other.kind == "heading" or (parent is not None and parent not in other_element.iterancestors()):
                    break
                answer.append(other.text)
            found.append(Question(block.text, "\n".join(answer), block.line, shape="heading", block=index))
    return tuple(found)
