"""A tree in, its listings of programs out as ``pre``: highlighters that build them of tables, lists and boxes."""

from lxml.html import HtmlElement

from auditor.read.tree.drop import drop
from auditor.text.late_pattern import late_pattern

# Class names of highlighters' own containers: SyntaxHighlighter, Rouge, Pygments, Chroma, Crayon, GitHub, Hexo,
# Enlighter. Must not match a theme's box that "highlights" a paragraph: that holds no table and no line.
_CONTAINER = late_pattern(
    r"(?:^|\s)(?:syntaxhighlighter|highlight|codehilite|highlighttable|crayon-syntax|blob-code-content|EnlighterJS\w*"
    r"|highlighter-rouge|code-highlight)(?=\s|$)"
)
_NUMBERS = late_pattern(
    r"(?:^|[\s_-])(?:gutter|linenos?|line-?numbers?|lineno|rouge-gutter|crayon-nums?|blob-num)(?=$|[\s_-])"
)
_LINE = late_pattern(r"(?:^|\s)(?:line|crayon-line|blob-code|hljs-line|view-line)(?=$|\s)")
_LONGEST = 200_000


def names_a_listing(names: str) -> bool:
    """Whether a class attribute is that of a highlighter's container."""
    return _CONTAINER.search(names) is not None


def code_blocks(root: HtmlElement) -> None:
    """Changes the tree."""
    for element in list(root.iter("div", "figure", "table", "section")):
        if element.getparent() is None or not _CONTAINER.search(element.get("class") or ""):
            continue
        for numbers in list(element.xpath(".//*[@class]")):
            if numbers.getparent() is not None and _NUMBERS.search(numbers.get("class") or ""):
                drop(numbers)
        if next(element.iter("pre"), None) is not None and next(element.iter("table"), None) is None:
            continue  # its pre is read as it is
        lines = _lines(element)
        if lines:
            for child in list(element):
                element.remove(child)
            element.tag = "pre"
            element.text = "\n".join(lines)[:_LONGEST]


def _lines(element: HtmlElement) -> list[str]:
    """Lines of the listing; none where the container holds ordinary text."""
    listed = [part for part in element.iter("div", "td", "li", "span", "code") if _LINE.search(part.get("class") or "")]
    if listed:
        return ["".join(map(str, part.itertext())).strip("\n") for part in listed]
    return ["".join(map(str, part.itertext())) for part in element.iter("pre")]
