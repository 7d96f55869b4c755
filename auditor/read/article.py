"""Page in, article out: the parts of reading put together in their order."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from lxml.html import HtmlElement

from auditor.model import DRAFT_ENDINGS, Article, Draft, Page, Unread
from auditor.read.content import (
    NOTHING_SELECTED,
    Blocks,
    Choice,
    Evidence,
    Extent,
    bare_links,
    blocks,
    choose,
    choose_selected,
    confidence,
    empty_sections,
    headings,
    images,
    left_out,
    links_beside,
    media,
    page_h1s,
    standfirsts,
)
from auditor.read.empty_shell import MOST_WORDS, waits_for_scripts
from auditor.read.faq import scripted_questions, visible_faq
from auditor.read.language import detect, text_language
from auditor.read.layout import Layout, layout
from auditor.read.metadata import metadata
from auditor.read.page_kind import page_kind, page_signs
from auditor.read.source import bounded, decode, decoding, too_many_elements, too_much_text
from auditor.read.structured_data import structured_data
from auditor.read.suppressions import suppressions
from auditor.read.tree import Elements, as_written, show

Selector: TypeAlias = str | Callable[[str], str]
"""A CSS selector; or what says which one it is, for the address that the page has or names (empty: none)."""

_LITTLE = 150
"""Words of a page under which its ``noscript`` elements are looked at: some hold all of the text."""
_MUCH_MORE = 2
_DAMAGED = 0.2
"""How sure the reader is at most of a text that was damaged on its way."""


def read(page: Page, *, selector: Selector = "", markup: bool = False) -> Article | Unread:
    """The page as its reader sees it; ``selector`` names the article where guessing fails.

    With ``markup`` the article has the page's source, which ``positions`` needs.
    """
    if not page.body.strip():
        return Unread(page.url or page.source, "the page is empty; check whether the address or file is the right one")
    if page.path.lower().endswith(DRAFT_ENDINGS) or page.content_type == "text/markdown":
        return _read_draft(page, markup=markup)
    text, encoding, utf_8 = decode(page.body, page.content_type or page.header("content-type"))
    if page.draft:
        outcome = _read_html(page, text, encoding, selector="article", markup=markup, utf_8=utf_8)
        return _exported(outcome, page.draft) if isinstance(outcome, Article) else outcome
    return _read_html(page, text, encoding, selector=selector, markup=markup, utf_8=utf_8)


def _exported(article: Article, draft: Draft) -> Article:
    """Of an export: its posts are articles, as WordPress says; its pages are what they look like."""
    from auditor.read.drafts import called_article

    return replace(called_article(article, "a post of WordPress") if draft.is_post else article, draft=draft)


def _read_draft(page: Page, *, markup: bool) -> Article | Unread:
    """The article of a draft. What a selector names is in the site's template, which a draft has not."""
    from auditor.read.drafts import as_draft, draft_document

    text, encoding, _ = ("", "", b"") if page.path.lower().endswith(".docx") else decode(page.body, "")
    document = draft_document(page, text)
    if isinstance(document, Unread):
        return document
    outcome = _read_html(page, document.html, encoding, selector="article")
    return as_draft(outcome, document, markup=markup) if isinstance(outcome, Article) else outcome


def _read_html(
    page: Page, text: str, encoding: str, *, selector: Selector = "", markup: bool = False, utf_8: bytes = b""
) -> Article | Unread:
    """``utf_8`` is the text in these bytes, where they are at hand."""
    name = page.url or page.source
    within, refused = bounded(text)
    if refused:
        return Unread(name, refused)
    root = as_written(within, utf_8 if within is text else b"")
    text = within
    if root is None:
        return Unread(name, "there is no HTML in it; use the address of a page or an HTML file")
    if refused := too_many_elements(root, text):
        return Unread(name, refused)
    elements = show(root, text)
    nodes, problems = structured_data(elements, page.url, text)
    head = metadata(elements, page, nodes, text)
    if not isinstance(selector, str):
        selector = selector(head.url)
    shown = _layout(elements, passing=not selector)
    page_text = shown.text
    if refused := too_much_text(shown.words, len(page_text)):
        return Unread(name, refused)
    names = [author.name for author in head.authors]
    choice = choose(Evidence(shown, head.title.text), {seen.run for seen in shown.images}, names)
    missed: tuple[str, ...] = ()
    if selector:
        named = choose_selected(choice, shown, root, selector)
        missed = () if named else (f"{selector} {NOTHING_SELECTED}",)
        choice = named or choice
    kept, introducing = kept_runs(shown, choice, by_selector=bool(selector and not missed))
    body: Blocks = blocks(shown.boxes, shown.runs, kept, head.url, introducing)
    extent = Extent(shown, choice, kept)
    article_text = "\n".join(block.text for block, _ in body.pairs)
    damage = decoding(f"{head.title.text}\n{article_text}")
    detected = detect(article_text)
    kind = page_kind(
        page_signs(
            elements, nodes, head, shown, [block for block, _ in body.pairs], kept=kept, answered=bool(page.url),
        )
    )  # fmt: skip
    return Article(
        source=page.source,
        url=head.url,
        path=page.path,
        title=head.title,
        description=head.description,
        canonicals=head.canonicals,
        misplaced_canonicals=head.misplaced_canonicals,
        base=head.base,
        robots=head.robots,
        unavailable_after=head.unavailable_after,
        declared_language=head.declared_language,
        language=text_language(head.declared_language.text, detected),
        detected_language=detected,
        declared_keyphrases=head.declared_keyphrases,
        blocks=tuple(block for block, _ in body.pairs),
        headings=headings(shown, choice, extent, body.pairs),
        links=(
            *body.links,
            *bare_links(shown, extent, head.url),
            *links_beside(shown, choice, extent, head.url),
        ),
        images=images(shown, extent),
        media=media(shown, extent),
        authors=head.authors,
        contributors=head.contributors,
        unread_author=head.unread_author,
        dates=head.dates,
        faq=visible_faq(elements, body.pairs),
        nodes=nodes,
        syntax_problems=problems,
        scripted_questions=scripted_questions(root, nodes),
        page_text=page_text,
        is_article=kind.is_article,
        kind=kind.kind,
        article_odds=kind.odds,
        article_reasons=(*kind.reasons, *missed, *_by_scripts(page, root, shown.words)),
        confidence=min(confidence(choice), _DAMAGED if damage.suspect else 1.0),
        left_out=left_out(shown, choice),
        encoding=encoding,
        decoding=damage,
        page_h1s=page_h1s(shown),
        headers=page.headers,
        redirects=page.redirects,
        listed_modified=head.listed_modified,
        seconds=page.seconds,
        site_links=page.links,
        listed_in=page.listed_in,
        extra=head.extra,
        suppressions=suppressions(text),
        markup=text if markup else "",
    )


def kept_runs(shown: Layout, choice: Choice, *, by_selector: bool = False) -> tuple[list[int], frozenset[int]]:
    """Numbers of the runs that are the article's text, and of those among them that are its standfirst."""
    kept = [number for number in range(len(shown.runs)) if choice.kept(number)]
    introducing = standfirsts(choice, shown.runs)
    if by_selector:
        return kept, frozenset(introducing).intersection(kept)
    choice.keep(introducing)
    return sorted({*kept, *introducing, *empty_sections(shown, kept)}), frozenset(introducing)


def _by_scripts(page: Page, root: HtmlElement, words: int) -> tuple[str, ...]:
    """What is to be said of a page that scripts write, or would write."""
    if page.rendered:
        return ("read after running its scripts",)
    if page.not_rendered:
        return (f"not measured after running its scripts: {page.not_rendered}",)
    if page.url and words < MOST_WORDS and waits_for_scripts(root):
        return ("it shows nothing without JavaScript; auditor audit --render empty runs its scripts",)
    return ()


def _layout(elements: Elements, *, passing: bool) -> Layout:
    shown = layout(elements, passing=passing)
    if shown.words < _LITTLE and elements.tagged("noscript"):
        without_scripts = layout(elements, noscript=True, passing=passing)
        if without_scripts.words > _MUCH_MORE * shown.words:
            return without_scripts
    return shown
