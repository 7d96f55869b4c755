"""An article's blocks in, its four forms out: Markdown, a Word file, HTML, and a page of a site with a theme."""

import re
from collections.abc import Iterator
from html import escape
from typing import Any
from xml.sax.saxutils import escape as escape_xml

from tests.read.drafts.articles import Blocks, Written
from tests.read.drafts.word_files import paragraph, picture, table, word_file

_INLINE = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<em>[^*]+)\*|`(?P<code>[^`]+)`|\[\^(?P<note>\d+)\]"
                     r"|\[(?P<link>[^\]]+)\]\((?P<to>[^)]+)\)")  # fmt: skip


def markdown(article: Written) -> str:
    head = f'---\ntitle: "{article.title}"\nlang: {article.language}\nkeyphrase: {article.keyphrase}\n---\n\n'
    return head + "\n\n".join(_markdown(article.blocks)) + "\n"


def _markdown(blocks: Blocks) -> Iterator[str]:
    notes = 0
    for kind, content in blocks:
        if kind in ("h2", "h3"):
            yield f"{'#' * int(kind[1])} {content}"
        elif kind in ("ul", "ol"):
            yield "\n".join(_markdown_list(content, kind))
        elif kind == "table":
            yield "\n".join(_markdown_table(content))
        elif kind == "code":
            yield f"```sh\n{content}\n```"
        elif kind == "quote":
            yield f"> {content}"
        elif kind == "img":
            yield f"![{content}](picture.jpg)"
        elif kind == "note":
            notes += 1
            yield f"[^{notes}]: {content}"
        else:
            yield str(content)


def _markdown_list(items: Any, kind: str, indent: str = "") -> Iterator[str]:
    number = 0
    for item in items:
        if isinstance(item, list):
            yield from _markdown_list(item, kind, indent + "   ")
        else:
            number += 1
            yield f"{indent}{'-' if kind == 'ul' else f'{number}.'} {item}"


def _markdown_table(rows: Any) -> Iterator[str]:
    head, *others = rows
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in others:
        yield f"| {' | '.join(row)} |"


def html(article: Written) -> str:
    return (
        f'<!doctype html><html lang="{article.language}"><head><meta charset="utf-8"><title>{escape(article.title)}'
        f'</title><meta name="keyphrase" content="{escape(article.keyphrase)}"></head><body><main><article>'
        f"<h1>{escape(article.title)}</h1>\n{_body(article.blocks)}</article></main></body></html>"
    )


def page(article: Written) -> str:
    """The same in a theme with all that themes have around an article."""
    menu = "".join(f'<li><a href="/{name}/">{name.title()}</a></li>' for name in ("news", "guides", "about", "shop"))
    cards = "".join(
        f'<div class="card"><a href="/p/{n}"><h3>Another post number {n}</h3></a><p>A few words on it …</p></div>'
        for n in range(3)
    )
    return (
        f'<!doctype html><html lang="{article.language}"><head><meta charset="utf-8"><title>{escape(article.title)} | '
        f'The Almanac</title><meta name="keyphrase" content="{escape(article.keyphrase)}">'
        '<meta property="og:site_name" content="The Almanac"><meta property="og:type" content="article">'
        '<meta property="article:published_time" content="2026-03-05"></head><body class="single single-post">'
        f'<header class="site-header"><a href="/">The Almanac</a><nav><ul>{menu}</ul></nav></header>'
        f'<div class="layout"><main id="content"><article class="post"><header class="post-header"><h1>'
        f'{escape(article.title)}</h1><p class="post-meta">By <a rel="author" href="/ines">Ines Roth</a> · '
        f'<time datetime="2026-03-05">March 5, 2026</time></p></header><div class="post-content">\n'
        f'{_body(article.blocks)}</div><footer class="post-footer"><ul class="tags"><li><a href="/t/a">Home</a></li>'
        '<li><a href="/t/b">Garden</a></li></ul><div class="share"><a href="#">Share</a><a href="#">Mail</a></div>'
        f'</footer></article><section class="related"><h2>Read on</h2>{cards}</section></main><aside class="sidebar">'
        '<form><label>Get our letter <input type="email"></label><button>Send</button></form></aside></div>'
        f'<footer class="site-footer"><ul>{menu}</ul><p>© 2026 The Almanac. All rights reserved.</p></footer>'
        "</body></html>"
    )


def _body(blocks: Blocks) -> str:
    return "\n".join(_html(blocks))


def _html(blocks: Blocks) -> Iterator[str]:
    notes = [content for kind, content in blocks if kind == "note"]
    for kind, content in blocks:
        if kind in ("ul", "ol"):
            yield _html_list(content, kind)
        elif kind == "table":
            head, *others = list(_rows(content))
            rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in others)
            cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
            yield f"<table><thead><tr>{cells}</tr></thead><tbody>{rows}</tbody></table>"
        elif kind == "code":
            yield f'<pre><code class="language-sh">{escape(str(content))}\n</code></pre>'
        elif kind == "quote":
            yield f"<blockquote><p>{escape(str(content))}</p></blockquote>"
        elif kind == "img":
            yield f'<p><img src="picture.jpg" alt="{escape(str(content))}"></p>'
        elif kind != "note":
            yield f"<{kind}>{_inline_html(str(content))}</{kind}>"
    if notes:
        items = "".join(f'<li id="fn:{n}"><p>{escape(str(note))}</p></li>' for n, note in enumerate(notes, 1))
        yield f'<div class="footnotes" role="doc-endnotes"><hr><ol>{items}</ol></div>'


def _rows(content: object) -> list[list[str]]:
    assert isinstance(content, list)
    return content


def _html_list(items: Any, kind: str) -> str:
    parts: list[str] = []
    for item in items:
        if isinstance(item, list):
            parts[-1] = parts[-1].removesuffix("</li>") + _html_list(item, kind) + "</li>"
        else:
            parts.append(f"<li>{_inline_html(item)}</li>")
    return f"<{kind}>{''.join(parts)}</{kind}>"


def _inline_html(text: str) -> str:
    def tag(found: re.Match[str]) -> str:
        kind = found.lastgroup
        if kind == "note":
            number = found["note"]
            return f'<sup id="fnref:{number}"><a href="#fn:{number}" role="doc-noteref">{number}</a></sup>'
        if kind == "to":
            return f'<a href="{found["to"]}">{found["link"]}</a>'
        return f"<{kind}>{found[kind or 0]}</{kind}>"

    return _INLINE.sub(tag, escape(text, quote=False))


def word(article: Written) -> bytes:
    notes = [str(content) for kind, content in article.blocks if kind == "note"]
    body = paragraph(article.title, "Title") + "".join(_word(article.blocks))
    if not notes:
        return word_file(body)
    texts = "".join(
        f'<w:footnote w:id="{n + 1}"><w:p><w:r><w:t>{escape_xml(note)}</w:t></w:r></w:p></w:footnote>'
        for n, note in enumerate(notes, 1)
    )
    return word_file(body, footnotes=f"<w:root>{texts}</w:footnotes>")


def _word(blocks: Blocks) -> Iterator[str]:
    for kind, content in blocks:
        if kind in ("ul", "ol"):
            yield from _word_list(content, 1 if kind == "ul" else 2)
        elif kind == "table":
            yield table(_rows(content))
        elif kind == "code":
            yield from (paragraph(line, "Code") for line in str(content).split("\n"))
        elif kind == "quote":
            yield paragraph(str(content), "Quote")
        elif kind == "img":
            yield picture(str(content))
        elif kind in ("h2", "h3"):
            yield paragraph(str(content), f"Heading{kind[1]}")
        elif kind == "p":
            yield f"<w:p>{''.join(_runs(str(content)))}</w:p>"


def _word_list(items: Any, number: int, depth: int = 0) -> Iterator[str]:
    for item in items:
        if isinstance(item, list):
            yield from _word_list(item, number, depth + 1)
        else:
            yield paragraph(item, numbering=f"{number},{depth}")


def _runs(text: str) -> Iterator[str]:
    last = 0
    for found in _INLINE.finditer(text):
        yield _run(text[last : found.start()])
        last = found.end()
        kind = found.lastgroup
        if kind == "note":
            yield f'<w:r><w:footnoteReference w:id="{int(found["note"]) + 1}"/></w:r>'
        elif kind == "to":
            yield f'<w:hyperlink w:anchor="a">{_run(found["link"])}</w:hyperlink>'
        else:
            said = {"strong": "<w:b/>", "em": "<w:i/>"}.get(kind or "", "")
            yield _run(found[kind or 0], said)
    yield _run(text[last:])


def _run(text: str, said: str = "") -> str:
    return f'<w:r><w:rPr>{said}</w:rPr><w:t xml:space="preserve">{escape_xml(text)}</w:t></w:r>' if text else ""
