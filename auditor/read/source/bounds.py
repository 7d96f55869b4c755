"""A page's text in, the same text within bounds out, or why it is too large; so that no page costs without end.

Real pages are far from every bound: of 751 articles from as many sites, the largest has 7,300 elements, 73 attributes
in one tag, 48,000 signs of equality (most of them in scripts), 355,000 characters of text that shows.
"""

from typing import NamedTuple, cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.text.late_pattern import late_pattern

MOST_TAGS = 50_000
"""Tags that open an element. Each costs about a kilobyte and 0.1 ms by the time the page has been judged."""
MOST_ATTRIBUTES = 200_000
"""Attributes of all tags together, 250 bytes each."""
MOST_OF_A_TAG = 1_000
"""Attributes of one tag that are kept: libxml2 compares each with all before it, 200,000 of them for over a minute."""
MOST_WORDS = 100_000
"""Words that a page shows: a novel has as many. Each costs about 0.6 kilobytes and 0.06 ms."""
MOST_CHARACTERS = 1_000_000
"""Characters that a page shows, for pages whose text is not made of words."""

_LARGE = 1_500_000
"""Characters of source from which on tags and attributes are counted before the page is parsed."""
_EQUALS = 20_000
"""Signs of equality up to which tags are not looked at one by one. A closing bracket that does not end its tag is in a
value, and so behind such a sign; so many attributes of one tag take libxml2 a second."""
_WITH_VALUE = 6
"""Characters of an attribute with such a value, at least, as in ``a=">" ``."""
_STRETCH = 30_000
"""Characters without a closing bracket from which on a tag that has no values may take libxml2 long."""
_MOST_GAPS = 10_000
"""Gaps between words in such a stretch up to which it does not."""
_GAPS = " \t\n\r\f/"
_SHORTEST_ELEMENT = 2
"""Characters of an element at least: ``<b>`` makes one, ``a<p>`` with the paragraph that the parser puts around the
letter two."""
_SHORTEST = 2
"""Characters of an attribute with the gap before it, at least."""

# One attribute as libxml2 takes it. Possessive throughout: nothing is looked at twice.
_ATTRIBUTE = r"""[\s/=]*+[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
_ATTRIBUTES = late_pattern(_ATTRIBUTE)
# A comment, a script or a style with all that it holds, or another tag that opens an element, up to its bracket.
_TAG = late_pattern(
    r"<!--(?:[^-]++|-(?!->))*+"
    rf"|<(?i:script|style)(?=[\s/>])(?P<of_code>(?>{_ATTRIBUTE})*+)[\s/=]*+>(?:[^<]++|<(?!/(?i:script|style)))*+"
    rf"|<[a-zA-Z][^\s/>]*+(?P<attributes>(?>{_ATTRIBUTE})*+)"
)

_ELEMENTS = etree.XPath("count(descendant-or-self::*)")


class Bounded(NamedTuple):
    text: str
    """The page's source, its lines where they were."""
    refused: str
    """Why the page is not looked at; empty for nearly every page."""


def bounded(text: str) -> Bounded:
    """The source without what no page needs and parsers choke on; time grows with the text alone."""
    size = len(text)
    if (
        size < _LARGE
        and (size <= _WITH_VALUE * _EQUALS or text.count("=") <= _EQUALS)
        and not _has_room_for_bare_attributes(text)
    ):
        return Bounded(text, "")
    tags, attributes, crowded = _counted(text)
    refused = ""
    if tags > MOST_TAGS:
        refused = _too_large(f"it has {tags:,} tags, at most {MOST_TAGS:,} are read")
    elif attributes > MOST_ATTRIBUTES:
        refused = _too_large(f"its tags have {attributes:,} attributes, at most {MOST_ATTRIBUTES:,} are read")
    return Bounded(_without(text, crowded), refused)


def too_many_elements(root: HtmlElement, text: str) -> str:
    """Why a page with such a tree is not judged; empty where it is. ``text`` is its source."""
    if len(text) <= _SHORTEST_ELEMENT * MOST_TAGS:
        return ""
    elements = int(cast("float", _ELEMENTS(root)))
    return _too_large(f"it has {elements:,} tags, at most {MOST_TAGS:,} are read") if elements > MOST_TAGS else ""


def too_much_text(words: int, characters: int) -> str:
    """Why a page that shows so much is not judged; empty where it is."""
    if words > MOST_WORDS:
        return _too_large(f"it shows {words:,} words, at most {MOST_WORDS:,} are judged")
    if characters > MOST_CHARACTERS:
        return _too_large(f"it shows {characters:,} characters of text, at most {MOST_CHARACTERS:,} are judged")
    return ""


def _too_large(measured: str) -> str:
    return f"too large to be judged: {measured}; divide it into several pages or leave it out"


def _has_room_for_bare_attributes(text: str) -> bool:
    """Whether a stretch without a closing bracket holds so many words that a tag may be crowded with them.

    Leaps from bracket to bracket, so that it looks at some hundred places of an average page.
    """
    start = 0
    while start + _STRETCH <= len(text):
        bracket = text.rfind(">", start, start + _STRETCH)
        if bracket >= 0:
            start = bracket + 1
            continue
        end = text.find(">", start + _STRETCH)
        end = len(text) if end < 0 else end
        if sum([text.count(gap, start, end) for gap in _GAPS]) > _MOST_GAPS:
            return True
        start = end + 1
    return False


def _counted(text: str) -> tuple[int, int, list[tuple[int, int]]]:
    """Tags, attributes, and where the attributes of a tag are that has too many.

    Attributes are counted where they might be too many, by their length; else the number is a lower bound.
    """
    found = [of_code or of_tag for of_code, of_tag in _TAG.findall(text)]
    room = sum(map(len, found)) // _SHORTEST
    long = [stretch for stretch in found if len(stretch) > _SHORTEST * MOST_OF_A_TAG]
    crowding = any(len(_ATTRIBUTES.findall(stretch)) > MOST_OF_A_TAG for stretch in long)
    few = room <= MOST_ATTRIBUTES or len(found) + _room(text) <= MOST_ATTRIBUTES
    if few and len(found) <= MOST_TAGS and not crowding:
        return len(found), 0, []  # as nearly always, and sooner found than where each of them is
    tags = attributes = 0
    crowded: list[tuple[int, int]] = []
    uncounted: list[tuple[int, int]] = []
    room = 0
    for tag in _TAG.finditer(text):
        group = tag.lastindex
        if group is None:
            continue
        start, end = tag.span(group)
        tags += 1
        if end - start > _SHORTEST * MOST_OF_A_TAG and _attributes(text, start, end) > MOST_OF_A_TAG:
            crowded.append((start, end))
            attributes += MOST_OF_A_TAG
        else:
            uncounted.append((start, end))
            room += (end - start) // _SHORTEST
    if attributes + room > MOST_ATTRIBUTES:
        attributes += sum(_attributes(text, start, end) for start, end in uncounted)
    return tags, attributes, crowded


def _attributes(text: str, start: int, end: int) -> int:
    return len(_ATTRIBUTES.findall(text, start, end))


def _room(text: str) -> int:
    """What a text has at most of attributes, besides the first one of each tag: before each there is a gap, or the end
    of another one's value."""
    return text.count("=") + text.count("/") + len(text.split())


def _without(text: str, crowded: list[tuple[int, int]]) -> str:
    """The text without the attributes beyond those that are kept of each tag."""
    pieces: list[str] = []
    last = 0
    for start, end in crowded:
        kept = start
        for number, attribute in enumerate(_ATTRIBUTES.finditer(text, start, end), start=1):
            kept = attribute.end()
            if number == MOST_OF_A_TAG:
                break
        pieces += (text[last:kept], "\n" * text.count("\n", kept, end))
        last = end
    return "".join((*pieces, text[last:]))
