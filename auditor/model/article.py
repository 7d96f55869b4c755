"""An article as its reader sees it: blocks of text in order, and what the page says of itself."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from auditor.model.draft import DRAFT_ENDINGS, Draft
from auditor.model.left_out import LeftOut
from auditor.model.page_kind import PageKind
from auditor.model.record import record
from auditor.model.structured_data import Node, Syntax, SyntaxProblem
from auditor.model.suppression import Suppression

BlockKind = Literal["heading", "paragraph", "list item", "quote", "cell", "caption", "term", "definition", "code"]
BlockRole = Literal["", "standfirst"]


@record
class Meta:
    """A piece of text from the page's head (or an attribute) and its source line; ``""`` and 0 where there is none."""

    text: str = ""
    line: int = 0


@record
class Block:
    """One run of text that a reader sees as a unit. White space is folded to single spaces (kept in code)."""

    kind: BlockKind
    text: str
    line: int
    """Line of the source where the block's element begins; 0 when not known."""
    level: int = 0
    """1 to 6 for a heading, depth from 1 for a list item, else 0."""
    group: int = 0
    """Blocks with the same number other than 0 belong to one list, table, quote or definition list."""
    row: int = 0
    """Row within its table, from 1, for a cell; else 0."""
    ordered: bool = False
    """Whether a list item belongs to a numbered list."""
    place: str = ""
    """Where in the tree it stands, as tag and class names; equal on pages made from one template."""
    role: BlockRole = ""
    """``standfirst`` for what introduces the article between its headline and its text."""


@record
class Heading:
    level: int
    text: str
    line: int
    block: int
    """Index into the article's blocks; -1 for a heading that stands outside of the text, such as an empty one."""
    filled: bool = False
    """Whether its reader sees something under it, in the text or not: a list of links, code, a table, a form."""


@record
class Link:
    href: str
    """Absolute where the page's address is known, else as written."""
    text: str
    line: int
    block: int = -1
    start: int = 0
    end: int = 0
    """Range of the link's text within its block; block is -1 when the link stands in no block."""
    rel: tuple[str, ...] = ()
    beside: bool = False
    """Whether it stands in the article but in no block: in a list of links, a caption, around a picture."""


@record
class Image:
    src: str
    alt: str | None
    """None where the attribute is missing, which differs from an empty one: that says "decoration"."""
    line: int
    width: int = 0
    height: int = 0
    """Pixels as the attributes say; 0 where they do not."""
    block: int = -1
    """Index of the block that it stands in or follows; -1 for one before the first block."""


@record
class Media:
    """Something that a reader sees and that holds no text of the article: a video, a map, a form, a table of images."""

    tag: str
    line: int
    block: int = -1
    """As with Image."""


AuthorOrigin = Syntax | Literal["meta", "rel-author", "byline"]


@record
class Author:
    name: str
    origin: AuthorOrigin
    """Where the name came from."""
    line: int = 0
    role: str = ""
    """What somebody did who is not the author, in the page's words: "Reviewed by"; empty for authors."""


DateKind = Literal["published", "modified", "unavailable after"]
DateOrigin = Syntax | Literal["meta", "time", "byline", "sitemap", "header", "robots"]


@record
class Date:
    kind: DateKind
    text: str
    """As written; empty for a label with nothing behind it ("Updated on")."""
    iso: str
    """``YYYY-MM-DD`` or with time and zone; empty where the text could not be understood."""
    origin: DateOrigin
    """Where it came from; header and robots are what the host and the page tell search engines."""
    line: int = 0
    label: str = ""
    """The words before it in the text: "Updated on"; empty where it stands alone, and in markup."""

    @property
    def is_of_page(self) -> bool:
        """Whether the page itself says it, in its text or its markup."""
        return self.origin not in ("sitemap", "header", "robots")


QuestionShape = Literal["heading", "details", "dl", "accordion", "bold", "numbered", "paragraph", "title"]


@record
class Question:
    """A question with its answer as the page shows them."""

    question: str
    answer: str
    line: int
    answer_html: str = ""
    """The answer with its links, lists and emphasis, and nothing else; safe to embed."""
    shape: QuestionShape = "heading"
    """How it was recognised; title: a line that announces a FAQ and asks itself."""
    block: int = -1
    """Index of the block that holds the question; -1 when it stands in none."""


@record
class Decoding:
    """How well the article's bytes became text."""

    damaged: int = 0
    """Characters that are lost, or show that the text was once read in a wrong encoding."""
    suspect: bool = False
    """Whether they are so many that the text is not what its author wrote, and should not be judged as if it were."""
    reason: str = ""
    """What was found, in words; empty where nothing is damaged."""


@record
class Article:
    """A page as read. Nothing here is an opinion; the lines are those of the source."""

    source: str
    url: str = ""
    """The page's address: the one that answered, else the one its canonical or og:url names; empty if unknown."""
    path: str = ""
    title: Meta = Meta()
    description: Meta = Meta()
    canonicals: tuple[Meta, ...] = ()
    """Of the head and of the Link header (line 0), as written."""
    misplaced_canonicals: tuple[Meta, ...] = ()
    """Those in the page's body, which search engines ignore."""
    base: str = ""
    """What relative addresses in the page count from: its ``base`` element, else its own address; empty if unknown."""
    robots: tuple[Meta, ...] = ()
    """``meta name=robots`` (or googlebot) and, with line 0, the ``X-Robots-Tag`` header."""
    unavailable_after: tuple[Date, ...] = ()
    """When the page asks search engines to drop it (``robots``): days, and moments in UTC where the zone is known."""
    declared_language: Meta = Meta()
    """The ``lang`` attribute of ``html`` as written."""
    language: str = ""
    """Language of the text: lower-case primary subtag such as ``en``; empty when nobody can tell."""
    detected_language: str = ""
    """What detection on the text says; empty where the text was too short or it was not sure."""
    declared_keyphrases: tuple[str, ...] = ()
    """From front matter or a CMS's meta tag, best first."""
    blocks: tuple[Block, ...] = ()
    headings: tuple[Heading, ...] = ()
    """Headings of the article, its H1 included wherever it stands; empty ones too."""
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    media: tuple[Media, ...] = ()
    """iframe, video, audio, embed, object, canvas, form and inline svg of the article, in order."""
    authors: tuple[Author, ...] = ()
    dates: tuple[Date, ...] = ()
    faq: tuple[Question, ...] = ()
    nodes: tuple[Node, ...] = ()
    syntax_problems: tuple[SyntaxProblem, ...] = ()
    scripted_questions: tuple[str, ...] = ()
    """Marked-up questions that a script of the page holds as well, so that it may show them when it runs."""
    page_text: str = ""
    """All text that the page shows, template included, for asking whether something is shown at all."""
    is_article: bool = True
    kind: PageKind = "article"
    """What it is where it is no article; ``page_kind`` reads both."""
    article_odds: float = 0.0
    """Log odds that it is an article, by the page's own signs."""
    article_reasons: tuple[str, ...] = ()
    confidence: float = 1.0
    """0 to 1: how sure the reader is that blocks are the article."""
    left_out: tuple[LeftOut, ...] = ()
    encoding: str = ""
    """WHATWG name, with how it was found: ``utf-8 (meta)``."""
    decoding: Decoding = Decoding()
    page_h1s: tuple[Meta, ...] = ()
    """Every H1 of the page that is shown, template included."""
    headers: tuple[tuple[str, str], ...] = ()
    redirects: tuple[str, ...] = ()
    listed_modified: str = ""
    seconds: float | None = None
    site_links: tuple[str, ...] = ()
    """Where the page leads within its site, in its template too; empty where only the article's own links are known."""
    listed_in: str = ""
    """The sitemap that lists it; empty where none does, or nobody looked."""
    contributors: tuple[Author, ...] = ()
    """Those whom the page shows and who are not its authors: who reviewed, edited, translated it, took the photos."""
    unread_author: bool = False
    """Whether the page has a place called the author's, in which it shows words that were read as no name."""
    extra: Mapping[str, str] = field(default_factory=dict)
    """Other meta tags that checks ask for: og:title, og:image, og:type, author, …"""
    markup: str = ""
    """The page's source, for those who point into it; empty where nobody asked for it."""
    suppressions: tuple[Suppression, ...] = ()
    """What its author wrote into it about findings that are to stay, in the order of the source."""
    draft: Draft | None = None
    """What is known of it as a draft; None for a page."""
    made_from: str = ""
    """The file that its author edits, for a page that was made from one; empty where that is not known."""
    title_affixes: tuple[str, ...] = ()
    """Parts at the end or the beginning of titles that the site's pages share: its name, its sections."""

    @property
    def identity(self) -> str:
        """What tells this page from all others: the path of a file, the address that answered; never an address that
        the page only claims, which several may do."""
        if self.path:
            return self.path
        return self.url if self.url and self.source.startswith(("http://", "https://")) else self.source

    @property
    def is_draft(self) -> bool:
        """Whether it is a file that a system makes a page of: its template adds the head, the byline, the markup."""
        return self.draft is not None or self.path.lower().endswith(DRAFT_ENDINGS)

    @property
    def is_product(self) -> bool:
        """Whether the page says of itself that it sells something."""
        return self.extra.get("og:type", "").startswith("product") or any(
            "Product" in node.types for node in self.nodes
        )

    @property
    def page_kind(self) -> PageKind:
        """``article`` for an article, else what it is instead."""
        if self.is_article:
            return "article"
        return "other" if self.kind == "article" else self.kind

    @property
    def text(self) -> str:
        """The article's text: blocks joined by newlines."""
        return "\n".join(block.text for block in self.blocks)
