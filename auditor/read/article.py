"""Page in, article out: the parts of reading put together in their order."""

from lxml.html import HtmlElement

from auditor.model import Article, Block, Heading, Image, Link, Meta, Page, Unread
from auditor.read.encoding import decode
from auditor.read.faq import visible_faq
from auditor.read.metadata import metadata
from auditor.read.runs import Run, runs
from auditor.read.structured_data import structured_data
from auditor.read.tree import parse

_LEVELS = {f"h{level}": level for level in range(1, 7)}
_LEFT_OUT = frozenset({"nav", "aside", "header", "footer", "form"})


def read(page: Page, *, selector: str = "") -> Article | Unread:
    """The page as its reader sees it; ``selector`` is a CSS selector that names the article where guessing fails."""
    if not page.body.strip():
        return Unread(page.url or page.source, "the page is empty: look whether the address or file is the right one")
    text, encoding = decode(page.body, page.content_type or page.header("content-type"))
    root = parse(text)
    if root is None:
        return Unread(page.url or page.source, "there is no HTML in it: give the address of a page or an HTML file")
    nodes, problems = structured_data(root, page.url, text)
    head = metadata(root, page, nodes)
    content = _content(root, selector)
    skip = frozenset(element for element in content.iter(*_LEFT_OUT) if element is not content)
    pairs, links = _blocks(runs(content, skip))
    blocks = tuple(block for block, _ in pairs)
    return Article(
        source=page.source,
        url=head.url,
        path=page.path,
        title=head.title,
        description=head.description,
        canonicals=head.canonicals,
        robots=head.robots,
        declared_language=head.declared_language,
        language=head.declared_language.text.split("-")[0].lower(),
        declared_keyphrases=head.declared_keyphrases,
        blocks=blocks,
        headings=tuple(
            Heading(block.level, block.text, block.line, index)
            for index, block in enumerate(blocks)
            if block.kind == "heading"
        ),
        links=tuple(links),
        images=tuple(Image(image.get("src") or "", image.get("alt"), _line(image)) for image in content.iter("img")),
        authors=head.authors,
        dates=head.dates,
        faq=visible_faq(root, pairs),
        nodes=nodes,
        syntax_problems=problems,
        page_text="\n".join(" ".join("".join(run.pieces).split()) for run in runs(root)),
        encoding=encoding,
        page_h1s=tuple(Meta(" ".join(h1.text_content().split()), _line(h1)) for h1 in root.iter("h1")),
        headers=page.headers,
        redirects=page.redirects,
        listed_modified=head.listed_modified,
        seconds=page.seconds,
        extra=head.extra,
    )


def _content(root: HtmlElement, selector: str) -> HtmlElement:
    if selector:
        found = root.cssselect(selector)
        return found[0] if found else root
    for tag in ("article", "main", "body"):
        candidates = list(root.iter(tag))
        if candidates:
            return max(candidates, key=lambda element: len(element.text_content()))
    return root


def _line(element: HtmlElement) -> int:
    found = element.sourceline
    return found if isinstance(found, int) else 0


_KINDS = {
    "li": "list item", "blockquote": "quote", "td": "cell", "th": "cell", "figcaption": "caption",
    "caption": "caption", "dt": "term", "dd": "definition", "pre": "code",
}  # fmt: skip


def _blocks(found: list[Run]) -> tuple[list[tuple[Block, HtmlElement]], list[Link]]:
    pairs: list[tuple[Block, HtmlElement]] = []
    links: list[Link] = []
    for run in found:
        kind, level = "paragraph", 0
        for element in (run.element, *list(run.element.iterancestors())[:4]):
            if element.tag in _LEVELS:
                kind, level = "heading", _LEVELS[element.tag]
                break
            if element.tag in _KINDS:
                kind = _KINDS[element.tag]
                level = 1 if kind == "list item" else 0
                break
        text = " ".join("".join(run.pieces).split())
        for start, end, link in run.anchors:
            before = " ".join("".join(run.pieces[:start]).split())
            words = " ".join("".join(run.pieces[start:end]).split())
            at = text.find(words, max(0, len(before) - 1))
            links.append(Link(link.get("href") or "", words, _line(link), len(pairs), at, at + len(words)))
        pairs.append((Block(kind, text, _line(run.element), level), run.element))  # type: ignore[arg-type]
    return pairs, links
