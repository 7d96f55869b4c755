"""A page's elements in, which of them are another's out, or hidden, or named as boxes for bylines are: asked of most
elements of a page, some of them several times, and so looked up once."""

from lxml.etree import _Element

from auditor.read.tree import Elements
from auditor.text.late_pattern import late_pattern

_HIDES = "display:none"
_ELSEWHERE = frozenset({"nav", "footer", "form", "aside", "dialog", "blockquote", "figure"})
_SUBMITTED = late_pattern(r"(?<![a-z])(?:node__meta|submitted|byline)(?![a-z])")
"""Class names of a ``footer`` that is a byline, as Drupal sets one above the text. Must not match a comment's."""
_OTHERS_NAMES = (
    "comment comments comments-area comments-section comment-list commentlist comment-respond comment-body respond "
    "disqus_thread related related-posts relatedposts related-articles recommended recommendations teaser teasers "
    "recent-posts latest-posts popular-posts more-posts post-navigation posts-navigation nav-links pagination "
    "breadcrumb breadcrumbs sidebar newsletter testimonial testimonials pullquote reviews replies "
    "next-post prev-post read-next up-next yarpp-related jp-relatedposts toc"
)
_OTHERS = frozenset(_OTHERS_NAMES.split())
"""Classes and ids of what others have written, or what leads to other pages: no author there is this page's."""
_OWN_KINDS = ("Article", "Posting", "Page", "Report", "Blog", "Person", "Organization", "WebSite", "CreativeWork",
              "Recipe", "HowTo", "Review", "Image", "ListItem")  # fmt: skip
"""Ends of schema.org's types in which an author is the page's own; that of a Book is not."""
_META_NAMES = (
    "entry-meta entry-footer post-meta post-footer post-info post-details postmetadata postmeta post_meta article-meta "
    "article-footer article-info article__meta article__footer meta metadata byline post-byline entry-byline "
    "blog-meta entry-info submitted posted-on post-author entry-author article-author author-info post-data "
    "blog-post-meta single-meta content-meta node__meta published article-byline"
)
_META = frozenset(_META_NAMES.split())
"""Classes of boxes that hold a byline, as themes name them."""


_AUTHOR_CLASSES = frozenset(
    {"author", "byline", "author-name", "post-author", "entry-author", "article-author", "author__name", "by-author",
     "author-link", "author_name", "authorname", "byline__name", "byline-name", "post__author", "article__author",
     "fn", "p-author"}
)  # fmt: skip
"""Class names and itemprops of an author's name."""
_NAMES = _OTHERS | _META | _AUTHOR_CLASSES
"""All of these: most class names hold none."""


class Page:
    """What is asked of most elements of a page, looked up once: which of them are another's, or hidden."""

    def __init__(self, elements: Elements) -> None:
        values = elements.values
        self.datetimes, self.rels, self.hrefs = values["datetime"], values["rel"], values["href"]
        self.hidden: set[_Element] = set(values["hidden"])
        styles = values["style"].items()
        self.hidden.update(one for one, style in styles if _HIDES in style[:300].replace(" ", "").lower())
        self.others: set[_Element] = set(elements.tagged(*_ELSEWHERE))
        """Those that hold what is another's, and all footers."""
        self.authors: set[_Element] = set()
        """Those that are named as an author's name is."""
        self.metas: set[_Element] = set()
        """Those that are named as boxes for bylines are."""
        for names, alike in elements.named.items():
            words = names[:500].lower().split()
            if _NAMES.isdisjoint(words):
                continue
            if not _OTHERS.isdisjoint(words):
                self.others.update(alike)
            if not _META.isdisjoint(words):
                self.metas.update(alike)
            if not _AUTHOR_CLASSES.isdisjoint(words):
                self.authors.update(alike)
        self.others.update(
            one for one, name in values["id"].items() if not _OTHERS.isdisjoint(name[:500].lower().split())
        )
        self.authors.update(
            one
            for one, name in values["itemprop"].items()
            if not _AUTHOR_CLASSES.isdisjoint(name[:500].lower().split())
        )
        self.others.update(one for one in values["itemscope"] if _is_other_work(one))

    def is_elsewhere(self, element: _Element) -> bool:
        """Whether what the element holds is another's: a menu, a comment, a quotation, a book that is written about."""
        if element not in self.others:
            return False
        return element.tag != "footer" or not (_SUBMITTED.search(hints(element)) or self._is_footer_of_article(element))

    def _is_footer_of_article(self, element: _Element) -> bool:
        """Whether a ``footer`` closes an article, and no comment on it."""
        article = next(element.iterancestors("article", "blockquote", "aside", "li"), None)
        return (
            article is not None
            and article.tag == "article"
            and next(article.iterancestors("article"), None) is None
            and not self.is_elsewhere(article)
        )


def _is_other_work(element: _Element) -> bool:
    kind = (element.get("itemtype") or "").strip()
    return bool(kind) and not kind.rstrip("/").endswith(_OWN_KINDS)


def hints(element: _Element) -> str:
    """Class names and itemprop in small letters."""
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}"[:500].lower()


def is_about_author(element: _Element) -> bool:
    """Whether class names or itemprop say that it holds an author's name."""
    for name in ("class", "itemprop"):
        words = element.get(name)
        if words and not _AUTHOR_CLASSES.isdisjoint(words[:500].lower().split()):
            return True
    return False
