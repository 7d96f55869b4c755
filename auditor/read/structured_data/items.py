"""A page's tree in, its structured data out: items of JSON-LD, microdata and RDFa, and the blocks that are broken."""

from lxml.html import HtmlElement

from auditor.model import Node, SyntaxProblem
from auditor.read.structured_data.embedded import microdata, rdfa
from auditor.read.structured_data.graph import nodes
from auditor.read.structured_data.scripts import json_ld
from auditor.read.tree import Elements, elements_of


def structured_data(
    page: HtmlElement | Elements, url: str, source_text: str
) -> tuple[tuple[Node, ...], tuple[SyntaxProblem, ...]]:
    """Items, those of JSON-LD first, each syntax in the order of the page; and what strict readers refuse.

    Items joined by ``@id`` are one, whichever blocks or syntaxes they stand in. A question brings the line it stands
    on as ``@line``. ``url`` makes relative addresses whole; ``source_text`` is what the tree was made of.
    """
    elements = elements_of(page)
    written, problems = json_ld(elements, source_text)
    written.extend(microdata(elements))
    written.extend(rdfa(elements))
    return nodes(written, url, elements.root.get("lang") or ""), tuple(problems)
