"""An answer's elements in, HTML that is safe to embed out: links, lists, emphasis and paragraphs, nothing else."""

from collections.abc import Sequence
from html import escape

from lxml import etree
from lxml.html import HtmlElement

from auditor.read.tree import INLINE, UNSEEN
from auditor.text.late_pattern import late_pattern

LONGEST = 20_000
"""Characters of text that are kept; what is longer is no answer to a question."""
LEFT_OUT = UNSEEN | {"nav", "form", "button", "aside", "input"}
"""Parts of an answer's element that do not answer."""

_EMPHASIS = {"b": "strong", "strong": "strong", "i": "em", "em": "em"}
_INLINE = frozenset({"a", "strong", "em"})
_DEEPEST = 12
_SPACE = late_pattern(r"\s+")
_UNSEEN_IN_ADDRESS = late_pattern(r"[\x00-\x20\x7f-\x9f\u200b\u2028\u2029]+")
_SCHEME = late_pattern(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def answer_html(parts: Sequence[HtmlElement | str]) -> str:
    """What the elements and loose texts show, one after the other; tails of elements are texts of their own."""
    writer = _Writer()
    for part in parts:
        if isinstance(part, str):
            writer.text(part)
        else:
            writer.element(part)
    return writer.html()


def safe_address(href: str) -> str:
    """The address where a link may go there, else empty: scripts and data are nothing to embed."""
    address = _UNSEEN_IN_ADDRESS.sub("", href)
    scheme = _SCHEME.match(address)
    return address if scheme is None or scheme[1].lower() in _SCHEMES else ""


class _Writer:
    """Writes paragraphs, lists and inline elements so that whatever the page nests comes out well-formed."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.open: list[str] = []
        self.waiting: dict[str, str] = {}
        """Links and emphasis that were opened and have no text yet."""
        self.size = 0
        self.full = False
        self.space = False
        """Whether white space was passed since the last text."""
        self.fresh = True
        """Whether nothing was written on this line yet."""

    def element(self, element: HtmlElement) -> None:
        walker = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
        for event, node in walker:
            if self.full:
                return
            tag = node.tag
            if event == "start":
                if tag in LEFT_OUT:
                    walker.skip_subtree()
                else:
                    self.start(tag, node)
                    self.text(node.text)
            else:
                if event == "end" and tag not in LEFT_OUT:
                    self.end(tag)
                if node is not element:
                    self.text(node.tail)

    def start(self, tag: str, node: HtmlElement) -> None:
        if tag in ("ul", "ol") and len(self.open) < _DEEPEST:
            self.close_to({"li"})
            self.drop_breaks()
            self.push(tag)
        elif tag == "li" and self.list_is_open():
            self.close_to({"ul", "ol"})
            self.push("li")
        elif tag == "br":
            self.line()
        elif tag == "a" and "a" not in self.open:
            href = safe_address(node.get("href") or "")
            if href and not href.startswith("#"):
                self.paragraph()
                self.push("a", f' href="{escape(href)}"')
        elif tag in _EMPHASIS and _EMPHASIS[tag] not in self.open:
            self.paragraph()
            self.push(_EMPHASIS[tag])
        elif tag not in INLINE:
            self.block()

    def end(self, tag: str) -> None:
        name = _EMPHASIS.get(tag, tag)
        if name in ("ul", "ol", "li", "a", "strong", "em") and name in self.open:
            if name in _INLINE and not set(self.open[self.open.index(name) :]) <= _INLINE:
                return
            while self.pop() != name:
                pass
        elif tag not in INLINE and tag != "br":
            self.block()

    def text(self, text: str | None) -> None:
        if not text:
            return
        words = _SPACE.sub(" ", text)
        self.space = self.space or words[0] == " "
        words = words.strip()[: LONGEST - self.size]
        if not words:
            return
        self.paragraph()
        self.gap()
        self.out.extend(self.waiting.values())
        self.waiting.clear()
        self.out.append(escape(words, quote=False))
        self.space, self.fresh = text[-1].isspace(), False
        self.size += len(words)
        self.full = self.size >= LONGEST

    def gap(self) -> None:
        """The space that white space of the page amounts to; none where a line begins."""
        if self.space and not self.fresh:
            self.out.append(" ")
        self.space = False

    def list_is_open(self) -> bool:
        return any(tag in ("ul", "ol") for tag in self.open)

    def paragraph(self) -> None:
        """Text may follow: there is a paragraph or a list item around it."""
        if not set(self.open) & {"p", "li"}:
            self.close_to(frozenset())
            self.push("p")
        elif self.open[-1] in ("ul", "ol"):
            self.push("li")

    def block(self) -> None:
        """A new line: a paragraph of its own, or a break within a list item."""
        if self.list_is_open():
            if self.open[-1] not in ("ul", "ol"):
                self.line()
        else:
            self.close_to(frozenset())
        self.space = False

    def line(self) -> None:
        if self.open and self.out and self.out[-1] not in ("<br>", "<p>", "<li>"):
            self.out.append("<br>")
            self.fresh = True
        self.space = False

    def push(self, tag: str, attributes: str = "") -> None:
        self.open.append(tag)
        if tag in _INLINE:
            self.waiting[tag] = f"<{tag}{attributes}>"
        else:
            self.space, self.fresh = False, True
            self.out.append(f"<{tag}>")

    def pop(self) -> str:
        tag = self.open.pop()
        if self.waiting.pop(tag, ""):
            return tag
        self.drop_breaks()
        if self.out and self.out[-1] == f"<{tag}>":
            self.out.pop()  # nothing stands in it
        else:
            self.out.append(f"</{tag}>")
        self.fresh = self.fresh or tag not in _INLINE
        return tag

    def drop_breaks(self) -> None:
        while self.out and self.out[-1] == "<br>":
            self.out.pop()

    def close_to(self, kept: frozenset[str] | set[str]) -> None:
        while self.open and self.open[-1] not in kept:
            self.pop()

    def html(self) -> str:
        self.close_to(frozenset())
        html = "".join(self.out)
        alone = html.count("<p>") == 1 and html.startswith("<p>") and html.endswith("</p>")
        return html[3:-4] if alone else html
