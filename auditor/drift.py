"""Two reports in, that of a site and that of its drafts, where each page and its draft differ out."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from auditor.model import Block, Finding, PageAudit, Report
from auditor.site.source_files import SourceFiles

_MOST_NAMED: Final = 1_000
"""Pages without a draft, or drafts without a page, that are kept by name."""


class Piece(NamedTuple):
    text: str
    line: int
    """Of the file or the page."""


class Side(NamedTuple):
    """What one of the two has and the other has not."""

    paragraphs: tuple[Piece, ...] = ()
    headings: tuple[Piece, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.paragraphs or self.headings or self.findings)


class PageDrift(NamedTuple):
    draft: PageAudit
    page: PageAudit
    only_draft: Side
    only_page: Side
    title: tuple[str, str] | None = None
    """The draft's and the page's, where they differ."""
    description: tuple[str, str] | None = None
    """The same; None where the draft has none."""

    @property
    def differs(self) -> bool:
        return not (self.only_draft.is_empty and self.only_page.is_empty) or bool(self.title or self.description)


class Drift(NamedTuple):
    pages: tuple[PageDrift, ...]
    """Every pair, in the order of the drafts' names."""
    without_page: tuple[str, ...]
    """Drafts that are to be published and of which the site has no page."""
    without_draft: tuple[str, ...]
    """Articles of the site of which no draft is known."""

    @property
    def differing(self) -> tuple[PageDrift, ...]:
        return tuple(page for page in self.pages if page.differs)


def drift(site: Report, drafts: Report, sources: SourceFiles, root: str = "") -> Drift:
    """Pages and drafts side by side. Both reports must hold whole pages, with their text. ``root`` is the folder of a
    built site, below which paths are those of addresses."""
    by_file = {page.source: page for page in drafts.pages}
    pairs: dict[str, PageAudit] = {}
    without_draft: list[str] = []
    for page in site.pages:
        article = page.facts.article
        file = sources.of(article.url) or sources.of(page.source.removeprefix(root))
        if file in by_file and file not in pairs:
            pairs[file] = page
        elif article.is_article:
            without_draft.append(article.url or page.source)
    found = tuple(_compared(by_file[file], pairs[file]) for file in sorted(pairs))
    missing = (
        name
        for name, page in sorted(by_file.items())
        if name not in pairs and page.facts.article.draft and page.facts.article.draft.released
    )
    return Drift(found, tuple(missing)[:_MOST_NAMED], tuple(without_draft)[:_MOST_NAMED])


def _compared(draft: PageAudit, page: PageAudit) -> PageDrift:
    mine, theirs = draft.facts.article, page.facts.article
    headings = _differences(_headings(draft), _headings(page))
    paragraphs = _differences(_paragraphs(mine.blocks), _paragraphs(theirs.blocks))
    # What was not judged on one side is no difference.
    skipped = frozenset(skip.check for side in (draft, page) for skip in side.skipped)
    findings = _findings(draft, page, skipped), _findings(page, draft, skipped)
    titles = draft.facts.own_title or mine.title.text, page.facts.own_title or theirs.title.text
    descriptions = mine.description.text, theirs.description.text
    return PageDrift(
        draft,
        page,
        Side(paragraphs[0], headings[0], findings[0]),
        Side(paragraphs[1], headings[1], findings[1]),
        titles if titles[0] and _folded(titles[0]) != _folded(titles[1]) else None,
        descriptions if descriptions[0] and _folded(descriptions[0]) != _folded(descriptions[1]) else None,
    )


def _headings(page: PageAudit) -> list[Piece]:
    """With their levels. The title of the page is compared apart."""
    return [
        Piece(f"H{heading.level} {heading.text}", heading.line)
        for heading in page.facts.article.headings
        if heading.level > 1
    ]


def _paragraphs(blocks: Iterable[Block]) -> list[Piece]:
    return [Piece(block.text, block.line) for block in blocks if block.kind != "heading"]


def _differences(mine: Sequence[Piece], theirs: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """What each has more often than the other, wherever it is in the text."""
    return _more(mine, theirs), _more(theirs, mine)


def _more(mine: Sequence[Piece], theirs: Sequence[Piece]) -> tuple[Piece, ...]:
    there = Counter(_folded(piece.text) for piece in theirs)
    found = []
    for piece in mine:
        key = _folded(piece.text)
        if there[key]:
            there[key] -= 1
        elif key:
            found.append(piece)
    return tuple(found)


_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})


def _folded(text: str) -> str:
    """The text without what a site's typography changes: quotation marks, dashes, spaces."""
    return "".join(text.translate(_QUOTES).replace("---", "-").replace("--", "-").split())


def _findings(mine: PageAudit, other: PageAudit, skipped: frozenset[str]) -> tuple[Finding, ...]:
    there = {(finding.check, _folded(finding.quote)) for finding in other.findings}
    return tuple(
        finding
        for finding in mine.findings
        if finding.check not in skipped and (finding.check, _folded(finding.quote)) not in there
    )
