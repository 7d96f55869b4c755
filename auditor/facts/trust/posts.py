"""An article in, whether its readers look for a name and a date out.

They do on a post, which somebody wrote on some day. They do not on a standing page (what a service costs, how a course
is used), nor on the pages of an authority or a university, which speaks itself.
"""

import re
from functools import lru_cache

from auditor.facts.links import host_of
from auditor.facts.same_objects import SameObjects
from auditor.model import ARTICLE_TYPES, Article, Facts
from auditor.text.dates import day
from auditor.text.late_pattern import late_pattern

# Folders in which posts lie, and a date in the address. Must not match "/blogging-courses/" or "/2609-2/".
_OF_POSTS = late_pattern(
    r"/(?:[a-z]+-){0,3}(?:blogs?|news|posts?|articles?|stories|story|magazine|journal|insights?|opinions?"
    r"|columns?|essays?|archives?|artikel|beitrag|nachrichten|noticias|actualites|notizie)/"
    r"|/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])(?:/|-)|/(?:19|20)\d\d-(?:0[1-9]|1[0-2])-\d\d",
    re.IGNORECASE,
)
# Hosts of authorities, universities and armies, by their last labels. Must not match "edu.example".
_OF_INSTITUTION = late_pattern(
    r"\.(?:gov|edu|mil|int)$|\.(?:gov|gob|gouv|gub|govt|edu|ac|mil)\.[a-z]{2}$|\.europa\.eu$"
)
_AGENCY = late_pattern(
    r"\((?:AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Reuters|dpa|APA|EFE|ANSA|PTI|ANI|IANS|UPI"
    r"|Xinhua|BSS|TASS|CNN|Bloomberg)\)|\b(?:AFP|dpa|Reuters|Xinhua)\b ?[/–—-]|(?:新华社|中新社|新華社).{0,16}电"
)
"""What agencies write after the place in which a report begins: "WASHINGTON (AP) —"."""
_AGENCIES = (
    "AP)", "Associated Press)", "AFP", "Agence France-Presse)", "Reuters", "dpa", "APA)", "EFE)", "ANSA)", "PTI)",
    "ANI)", "IANS)", "UPI)", "Xinhua", "BSS)", "TASS)", "CNN)", "Bloomberg)", "新华社", "中新社", "新華社",
)  # fmt: skip
"""What every match of it holds: looked for first, as hardly any page is by an agency."""
# Must not match "/newsletter/", "/blog/news-of-the-mill/" or "/our-news/".
_IN_NEWS = late_pattern(r"//news\.|//[^/]+/(?:[^/]+/)?(?:news|nachrichten|noticias|actualites|notizie)/", re.IGNORECASE)
# What newspapers are called. Must not match "The Baking Journal", which may be a blog.
_OF_PAPER = late_pattern(
    r"\b(?:news|times|herald|tribune|gazette|chronicle|newspaper|tagblatt|tageblatt|anzeiger|nachrichten"
    r"|\w*zeitung)\b|新闻|新聞|日报|日報|晚报|晚報|신문|뉴스",
    re.IGNORECASE,
)
_HOST_OF_PAPER = late_pattern(r"(?:zeitung|nachrichten|anzeiger|tagblatt|times|herald|tribune|gazette)\.[a-z.]{2,6}$")
# Where a text was taken from, which names who is behind it.
_TAKEN_FROM = late_pattern(r"(?:出所|出典|情報源|来源|來源|稿源|출처|Source|Quelle|Fuente|Fonte|Источник)\s*[:：]\s*\w")
_SOURCE = (
    "出所", "出典", "情報源", "来源", "來源", "稿源", "출처", "Source", "Quelle", "Fuente", "Fonte", "Источник"
)  # fmt: skip
_CREDITED, _CREDIT = 6, 400
"""Blocks, and characters of each, in which that is looked for."""
_LATIN = 0.9
"""Share of a text's characters that are those of English, at least."""
_BEGINNING = 60
"""Characters of a paragraph by which it is found in the page's text."""
NEAR = 390
"""Characters before and after the title within which a date is mostly the article's."""
STANDING = "no post: nothing on it says when or by whom it was written, so readers look for neither"
INSTITUTION = "a page of an authority or a university, which speaks itself"
_MARKED = frozenset({"meta", "time"})
"""Where systems write the date of a post; the one in JSON-LD is on every page."""


def is_post(facts: Facts) -> bool:
    """Whether something says that it was written by somebody on some day: its markup, its address, a name, a date of
    publication, or those of the site's other articles. A page whose address is not known is taken for one."""
    article = facts.article
    if not article.url or facts.site.is_dated:
        return True
    return (
        any(ARTICLE_TYPES & set(node.types) for node in article.nodes)
        or any(author.origin in ("byline", "rel-author", "meta") for author in article.authors)
        or any(_is_of_post(each.kind, each.origin) and bool(day(each.iso)) for each in article.dates)
        or _OF_POSTS.search(article.url) is not None
    )


def says_it_is_a_post(article: Article) -> bool:
    """Whether more than a date in a meta tag says so, which some systems write on every page of a site."""
    return (
        any(ARTICLE_TYPES & set(node.types) for node in article.nodes)
        or any(author.origin in ("byline", "rel-author") for author in article.authors)
        or any(each.kind == "published" and each.origin == "byline" for each in article.dates)
        or _OF_POSTS.search(article.url) is not None
    )


def _is_of_post(kind: str, origin: str) -> bool:
    return kind == "published" and (origin == "byline" or origin in _MARKED)


def in_latin_letters(article: Article) -> bool:
    return len(article.page_text.encode("ascii", "ignore")) >= _LATIN * len(article.page_text)


def beginning(article: Article) -> str:
    """What the page shows from the article's first paragraph on, for some paragraphs."""
    first = next((block.text[:_BEGINNING] for block in article.blocks if block.kind == "paragraph"), "")
    at = article.page_text.find(first) if first else -1
    return article.page_text[at : at + 4 * NEAR] if at >= 0 else ""


def around_title(article: Article) -> tuple[str, ...]:
    """What the page shows closely before and behind its title, and before the article's first paragraph: names and
    dates there are mostly the article's."""
    return _around_title(SameObjects(article, ()))


@lru_cache(maxsize=1)
def _around_title(of: SameObjects) -> tuple[str, ...]:
    """Remembered for the last article, as several ask for it in turn."""
    article = of.article
    text = article.page_text
    name = next((heading.text for heading in article.headings if heading.level == 1 and heading.text), "")
    first = next((block.text[:_BEGINNING] for block in article.blocks if block.kind == "paragraph"), "")
    at = text.find(name) if name else -1
    below = text.find(first) if first else -1
    behind = at + len(name) if at >= 0 else 0
    return text[max(0, at - NEAR) : max(0, at)], text[behind:][:NEAR], text[max(0, below - NEAR) : max(0, below)]


def is_news(article: Article) -> bool:
    """Whether its markup or its address calls it news, its site is called as newspapers are, or an agency is named
    where its text begins or as its author."""
    return _is_news(SameObjects(article, ()))


@lru_cache(maxsize=1)
def _is_news(of: SameObjects) -> bool:
    """Remembered for the last article, as many checks ask for it in turn."""
    article = of.article
    if any(kind.endswith("NewsArticle") or kind == "ClaimReview" for node in article.nodes for kind in node.types):
        return True
    if "news_keywords" in article.extra or _says_news(article) or _IN_NEWS.search(article.url):
        return True
    names = (article.extra.get("og:site_name", ""), *article.title_affixes)
    if any(_OF_PAPER.search(name) for name in names) or _HOST_OF_PAPER.search(host_of(article.url)):
        return True
    return is_of_agency(article) or is_taken_over(article)


def is_taken_over(article: Article) -> bool:
    """Whether a source is named beside the title, as by portals that print what others wrote."""
    return any(
        any(map(part.__contains__, _SOURCE)) and _TAKEN_FROM.search(part) is not None for part in around_title(article)
    )


def is_of_agency(article: Article) -> bool:
    """Whether an agency is named where the text begins or as its author."""
    beginning = "\n".join(block.text[:_CREDIT] for block in article.blocks[:_CREDITED])
    texts = (beginning, *(f"({each.name})" for each in article.authors))
    return any(any(map(text.__contains__, _AGENCIES)) and _AGENCY.search(text) is not None for text in texts)


def _says_news(article: Article) -> bool:
    kinds = (article.extra.get("og:type", ""), article.extra.get("article:section", ""))
    return any(kind.strip().lower() in ("news", "newsarticle", "nachrichten", "noticias") for kind in kinds)


def is_of_institution(article: Article) -> bool:
    return _OF_INSTITUTION.search(host_of(article.url)) is not None
