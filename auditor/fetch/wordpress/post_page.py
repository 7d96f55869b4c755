"""A post of an export in, its page out: with the head that its plugin for search engines writes, and its text.

Yoast and Rank Math keep what they know of a post in its fields (``wp:postmeta``); what they make of templates for
all posts is in settings that no export has.
"""

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from auditor.fetch.address import canonical
from auditor.fetch.wordpress.export import Channel, Post
from auditor.fetch.wordpress.post_text import post_text
from auditor.model import Draft, Page
from auditor.text.late_pattern import late_pattern

PUBLISHED: Final = "publish"
_TITLES: Final = ("_yoast_wpseo_title", "rank_math_title")
_DESCRIPTIONS: Final = ("_yoast_wpseo_metadesc", "rank_math_description")
_CANONICALS: Final = ("_yoast_wpseo_canonical", "rank_math_canonical_url")
_VARIABLE = late_pattern(r"%{1,2}([a-z_]{2,40})(?:\([^()%]{0,100}\))?%{1,2}")
_NOTHING: Final = frozenset({"page", "pagenumber", "pagetotal"})
"""Variables that are empty on a first page."""
_MOST_PHRASES: Final = 20
_LONGEST: Final = 5_000
_NO_DATE: Final = re.compile(r"0000-00-00")


def post_page(post: Post, channel: Channel, file: str, *, addressed: bool = True) -> Page:
    """``file`` is the path of the export as the user knows it. With ``addressed``, the page is known by its address;
    without, as one that another post has, by the number of the post."""
    address = canonical(post.address) if addressed else ""
    text = post_text(post.content)
    language = re.sub(r"[^A-Za-z0-9-]", "", channel.language.replace("_", "-"))[:20]
    lines = (
        f'<!doctype html><html lang="{language}">' if language else "<!doctype html><html>",
        '<head><meta charset="utf-8">',
        *_head(post, channel),
        "</head><body><main><article>",
        f"<h1>{escape(_without_tags(post.title))}</h1>" if post.title else "",
        text.html,
        "</article></main></body></html>",
    )
    released = post.status == PUBLISHED
    draft = Draft(
        "wordpress", "" if released else post.slug, text.uncounted, released=released, is_post=post.kind == "post"
    )
    source = address or f"{file}#{post.number or post.slug}"
    body = "\n".join(lines).encode("utf-8", "replace")
    return Page(source, body, url=address, content_type="text/html; charset=utf-8", draft=draft)


def _head(post: Post, channel: Channel) -> Iterator[str]:
    title = _said(post, channel, _TITLES) or post.title
    if title:
        yield f"<title>{escape(_without_tags(title))}</title>"
    if description := _said(post, channel, _DESCRIPTIONS):
        yield _meta("name", "description", description)
    if phrases := keyphrases(post):
        yield _meta("name", "keyphrases", ", ".join(phrases))
    if author := channel.authors.get(post.author) or post.author:
        yield _meta("name", "author", author)
    for name, moment in (("article:published_time", post.published), ("article:modified_time", post.modified)):
        if moment and not _NO_DATE.match(moment):
            yield _meta("property", name, f"{moment.replace(' ', 'T')}+00:00")
    if post.kind == "post":
        yield _meta("property", "og:type", "article")
    yield from (_meta("property", "article:section", category) for category in post.categories)
    yield from (_meta("property", "article:tag", tag) for tag in post.tags)
    if link := next((post.meta[name] for name in _CANONICALS if post.meta.get(name)), ""):
        yield f'<link rel="canonical" href="{escape(link)}">'
    if post.meta.get("_yoast_wpseo_meta-robots-noindex") == "1" or "noindex" in post.meta.get("rank_math_robots", ""):
        yield _meta("name", "robots", "noindex")


def keyphrases(post: Post) -> tuple[str, ...]:
    """Those that its author gave, best first: one in Yoast's field, a list with commas in Rank Math's."""
    found: list[str] = []
    if of_yoast := post.meta.get("_yoast_wpseo_focuskw", ""):
        found.append(re.sub(r"[,;]", " ", of_yoast))
    found += post.meta.get("rank_math_focus_keyword", "")[:_LONGEST].split(",")
    plain = (" ".join(phrase.split()) for phrase in found)
    return tuple(dict.fromkeys(phrase for phrase in plain if phrase))[:_MOST_PHRASES]


def _said(post: Post, channel: Channel, names: tuple[str, ...]) -> str:
    """The first of the fields that says something, its variables filled in; empty where one is not known here."""
    text = next((post.meta[name] for name in names if post.meta.get(name, "").strip()), "")[:_LONGEST]
    known = {"title": post.title, "sitename": channel.title, "sep": "-", "excerpt": post.excerpt}
    known |= dict.fromkeys(_NOTHING, "")
    known |= {"excerpt_only": post.excerpt, "focuskw": (*keyphrases(post), "")[0], "keyword": ""}
    known["category"] = known["primary_category"] = post.categories[0] if len(post.categories) == 1 else ""
    if any(not known.get(found[1]) and found[1] not in _NOTHING for found in _VARIABLE.finditer(text)):
        return ""
    return " ".join(_VARIABLE.sub(lambda found: known[found[1]], text).split()).strip(" -")


def _without_tags(text: str) -> str:
    return re.sub(r"<[^<>]{1,200}>", "", text)


def _meta(attribute: str, name: str, content: str) -> str:
    return f'<meta {attribute}="{name}" content="{escape(" ".join(content.split()))}">'
