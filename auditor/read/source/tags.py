"""A page's source in, its tags with the place of each attribute out, for those who change a page.

A tree forgets how a page was written; here every character keeps its place. Comments, scripts and what is only text to
browsers hold no tags.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.text.late_pattern import late_pattern

# As the HTML standard reads them: a quotation mark counts behind "=" alone.
_TAG = late_pattern(
    r"<(?P<closing>/?)(?P<name>[A-Za-z][^\s/>]*+)"
    r"(?P<rest>(?>[\s/]*+[^\s/>][^\s/>=]*+(?>\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+)*+[\s/]*+)>"
)
_ATTRIBUTE = late_pattern(r"([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"'][^\s>]*+))?+)?+")
_RAW = ("script", "style", "textarea", "title", "noscript", "template", "xmp", "iframe")
_END_OF = {name: late_pattern(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}


class Attribute(NamedTuple):
    value: str
    """As written, entities and all; empty where there is none."""
    start: int
    end: int
    """Of name and value together."""


class Tag(NamedTuple):
    name: str
    """In small letters."""
    start: int
    end: int
    is_closing: bool
    attributes: dict[str, Attribute]
    """By names in small letters; of two with one name the first, as browsers have it."""
    content_end: int = -1
    """Where the content of a script, a title and the like ends; -1 for all others."""

    def has(self, name: str) -> bool:
        return name in self.attributes

    def value(self, name: str) -> str:
        found = self.attributes.get(name)
        return found.value if found else ""


def tags(source: str) -> Iterator[Tag]:
    """All of them in order; what is inside of a script, a title and the like is no tag."""
    at = source.find("<")
    while at >= 0:
        if source.startswith("<!--", at):
            closing = source.find("-->", at + 2)
            if closing < 0:
                return
            at = source.find("<", closing + 3)
            continue
        match = _TAG.match(source, at)
        if match is None:
            at = source.find("<", at + 1)
            continue
        name = match["name"].lower()
        content_end = -1
        if not match["closing"] and name in _END_OF:
            closed = _END_OF[name].search(source, match.end())
            content_end = closed.start() if closed else len(source)
        yield Tag(name, match.start(), match.end(), bool(match["closing"]), _attributes(source, match), content_end)
        at = source.find("<", max(match.end(), content_end))


def _attributes(source: str, tag: "re.Match[str]") -> dict[str, Attribute]:
    found: dict[str, Attribute] = {}
    for each in _ATTRIBUTE.finditer(source, tag.start("rest"), tag.end("rest")):
        value = next((part for part in each.groups()[1:] if part is not None), "")
        found.setdefault(each[1].lower(), Attribute(value, each.start(), each.end()))
    return found
