"""Markdown in, HTML out, each piece of it on the line on which the Markdown has it.

CommonMark with the tables, strikethrough, task lists, autolinks and footnotes of GitHub, and definition lists. Whatever
is read from the HTML later has its line by that, and nobody needs to know that it was Markdown. Footnotes are shown
below the text, wherever they were written; their lines are noted apart.
"""

from collections.abc import MutableMapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from auditor.read.drafts.unseen import TITLE_END
from auditor.text.late_pattern import late_pattern

# An address that GitHub makes a link of: https://github.github.com/gfm/#autolinks-extension-
_BARE = late_pattern(r"(?<![\w/@.:])(?:https?://|www\.)[^\s<>\"]{1,2000}")
MOST_LOOKS = 20_000_000
"""For each opening bracket the parser looks at those behind it in its paragraph: 3 to 7 seconds."""
_BOX = late_pattern(r"\[[ xX]\] ")
_NO_END = "?!.,:*_~'\";"
_RULES = {
    "|": ("table",),
    "<": ("html_block", "html_inline", "autolink"),
    ">": ("blockquote",),
    "`": ("backticks",),
    "~~": ("strikethrough",),
    "]:": ("reference",),
    "[^": ("footnote_def", "footnote_ref"),
}
"""What a text must hold for rules of the parser to find anything in it: each rule is asked of every line, or of every
sign that may mean something, and most texts need half of them."""


class Html(NamedTuple):
    text: str
    """From line 1 on."""
    lines: dict[int, int]
    """Lines of the HTML that are other lines of the source."""


def html_of(text: str, first_line: int, *, mdx: bool = False) -> Html:
    """The HTML of a text whose first line is ``first_line`` (from 1), without the lines before it. Raises ValueError
    where a paragraph is too much for the parser."""
    parser = _parser(tuple(mark for mark in _RULES if mark not in text), mdx=mdx)
    environment: dict[str, Any] = {}
    tokens = parser.parse(text, environment)
    written = _Written(first_line)
    _render(parser, tokens, environment, written)
    html = "".join(written.parts)
    if TITLE_END in html:
        html = html.replace(f"{TITLE_END}\n", "</p>\n<p>").replace(TITLE_END, "")
    return Html(html, written.lines)


@lru_cache(maxsize=32)
def _parser(without: tuple[str, ...], *, mdx: bool) -> MarkdownIt:
    """For texts without these marks. Blocks of MDX may be indented, and are no code by that."""
    parser = _made().disable([rule for mark in without for rule in _RULES[mark]])
    return parser.disable("code") if mdx else parser


def _made() -> MarkdownIt:
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 100})
    parser.enable(["table", "strikethrough"]).use(footnote_plugin, inline=False).use(deflist_plugin)
    parser.core.ruler.before("inline", "bounds", _within_bounds)
    parser.core.ruler.push("tasks", _without_boxes)
    parser.core.ruler.push("bare_addresses", _link_bare_addresses)
    parser.add_render_rule("footnote_ref", _footnote_mark)
    parser.add_render_rule("footnote_anchor", _nothing)
    parser.add_render_rule("footnote_block_open", _footnotes)
    return parser


class _Written:
    """HTML as it grows, and on which line it is."""

    def __init__(self, first_line: int) -> None:
        self.parts: list[str] = []
        self.line = self._first = first_line
        self.lines: dict[int, int] = {}

    def go_to(self, start: int, end: int) -> None:
        """To the line on which a piece begins; lines of the text from 0."""
        wanted = start + self._first
        if wanted >= self.line:
            self.add("\n" * (wanted - self.line))
            return
        self.add("\n")
        for further in range(max(1, end - start)):
            self.lines[self.line + further] = wanted + further

    def add(self, piece: str) -> None:
        self.parts.append(piece)
        self.line += piece.count("\n")

    def add_tag(self, piece: str) -> None:
        """One tag, or a few, which share a line with what is around."""
        self.parts.append(piece.replace("\n", ""))


def _render(parser: MarkdownIt, tokens: Sequence[Token], environment: MutableMapping[str, Any], to: _Written) -> None:
    renderer = parser.renderer
    assert isinstance(renderer, RendererHTML)  # noqa: S101 - it is the one that parsers have
    inline = ("code_block", "fence", "html_block")
    at = (-1, -1)
    for number, token in enumerate(tokens):
        if token.map and token.nesting >= 0 and (token.map[0], token.map[1]) != at:
            at = (token.map[0], token.map[1])
            start = token.map[0] + (token.type == "fence")
            if token.type != "inline":
                to.go_to(start, token.map[1])
        if token.type == "inline":
            to.add(renderer.renderInline(token.children or [], parser.options, environment))
        elif token.type in inline:
            to.add(renderer.rules[token.type](tokens, number, parser.options, environment).rstrip("\n"))
        elif token.type in renderer.rules:
            to.add_tag(renderer.rules[token.type](tokens, number, parser.options, environment))
        elif token.attrs or not token.nesting:
            to.add_tag(renderer.renderToken(tokens, number, parser.options, environment))
        elif not token.hidden:  # as nearly all are
            to.add_tag(f"<{token.tag}>" if token.nesting > 0 else f"</{token.tag}>")


def _footnote_mark(
    _renderer: object, tokens: Sequence[Token], number: int, _options: OptionsDict, _env: MutableMapping[str, Any]
) -> str:
    """The number of a note as sites show it; an address of its own, so that no browser's history counts here."""
    note = int(tokens[number].meta["id"]) + 1
    return f'<sup class="footnote-ref"><a href="#fn{note}" role="doc-noteref">{note}</a></sup>'


def _footnotes(
    _renderer: object, tokens: Sequence[Token], number: int, _options: OptionsDict, _env: MutableMapping[str, Any]
) -> str:
    del tokens, number
    return '<section class="footnotes" role="doc-endnotes"><ol class="footnotes-list">'


def _nothing(
    _renderer: object, tokens: Sequence[Token], number: int, _options: OptionsDict, _env: MutableMapping[str, Any]
) -> str:
    """No arrow back to the text: it is no word."""
    del tokens, number
    return ""


def _within_bounds(state: StateCore) -> None:
    """Raises ValueError for a paragraph that would take the parser long."""
    brackets = [token.content.count("[") for token in state.tokens if token.type == "inline"]
    if sum(number * number for number in brackets) > MOST_LOOKS:
        raise ValueError(
            f"too large to be judged: a paragraph has {max(brackets):,} opening brackets, and the text has"
            f" {sum(brackets):,}; divide the paragraph or leave the file out"
        )


def _without_boxes(state: StateCore) -> None:
    """The box of a task (``[ ]``, ``[x]``) is no text. The plugin for it looks back through the whole list each
    time."""
    for item, paragraph, block in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if item.type != "list_item_open" or paragraph.type != "paragraph_open" or not block.children:
            continue
        first = block.children[0]
        if first.type == "text" and _BOX.match(first.content):
            first.content = first.content[4:]


def _link_bare_addresses(state: StateCore) -> None:
    """Addresses in the text become links, as GitHub and most sites make them."""
    for block in state.tokens:
        if block.type == "inline" and block.children and ("://" in block.content or "www." in block.content):
            block.children = _with_links(block.children)


def _with_links(tokens: Sequence[Token]) -> list[Token]:
    found: list[Token] = []
    inside = 0
    for token in tokens:
        if token.type in ("link_open", "link_close"):
            inside += token.nesting
        elif token.type == "html_inline" and token.content[:2].lower() in ("<a", "</"):
            inside = max(0, inside + (1 if token.content[:3].lower() in ("<a ", "<a>") else -1))
        if token.type != "text" or inside:
            found.append(token)
            continue
        found += _divided(token)
    return found


def _divided(token: Token) -> list[Token]:
    parts: list[Token] = []
    last = 0
    for match in _BARE.finditer(token.content):
        address = _without_end(match.group())
        if len(address) <= len("https://"):
            continue
        opening = Token("link_open", "a", 1, attrs={"href": address if "://" in address else f"http://{address}"})
        parts += [
            Token("text", "", 0, content=token.content[last : match.start()]),
            opening,
            Token("text", "", 0, content=address),
            Token("link_close", "a", -1),
        ]
        last = match.start() + len(address)
    if not parts:
        return [token]
    return [*parts, Token("text", "", 0, content=token.content[last:])]


def _without_end(address: str) -> str:
    """Without the marks of the sentence around it, and a bracket that was not opened in it."""
    while address:
        if address[-1] in _NO_END or (address[-1] == ")" and address.count(")") > address.count("(")):
            address = address[:-1]
        else:
            break
    return address
