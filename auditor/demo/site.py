"""Articles, pages and theme -> every answer of the demo site, byte for byte the same each time."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from auditor.demo.pages import PAGES, PlainPage
from auditor.demo.people import PEOPLE, SECTIONS
from auditor.demo.posts import Post, posts
from auditor.demo.resource import Resource
from auditor.demo.sitemap import robots, sitemaps
from auditor.demo.structured_data import markup
from auditor.demo.wording import HOUR, WORDS, day

HERE = Path(__file__).parent
TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".css": "text/css; charset=utf-8"}
NOT_FOUND = "/404/"
"""What the server answers with for every path that the site does not have."""
GONE = "/ride/winter-tyre-swap/"
"""Listed in the sitemap, and no longer there."""
MOVED = {"/mend/wobbly-chair/": "/mend/how-to-fix-a-wobbly-chair/"}
"""Listed in the sitemap under its old address, which redirects."""
DRAFT = "/drafts/spring-issue/"
"""Listed in the sitemap, and closed by robots.txt."""
POPULAR = ("sourdough-for-busy-people", "how-to-fix-a-wobbly-chair", "compost-in-a-small-garden")


def build(base_url: str) -> Mapping[str, Resource]:
    """Path -> answer, for a site that calls itself ``base_url`` (no slash at its end)."""
    site = dict(_files())
    site.update(_pages(base_url))
    site["/robots.txt"] = robots(base_url)
    articles = {post.path: post.changed for post in posts()}
    pages = [page.path for page in PAGES] + [f"/{section}/" for section in SECTIONS] + [*MOVED, GONE, DRAFT]
    site.update(sitemaps(base_url, pages, articles))
    return site


def _files() -> Iterator[tuple[str, Resource]]:
    """The theme's style and the images, as they lie here."""
    for file in (HERE / "theme" / "style.css", *sorted((HERE / "images").iterdir())):
        if file.suffix in TYPES:
            yield f"/{file.parent.name}/{file.name}", Resource(file.read_bytes(), TYPES[file.suffix])


def _pages(base_url: str) -> Iterator[tuple[str, Resource]]:
    theme = _theme(base_url)
    for post in posts():
        html = theme.get_template("article.html").render(_article(post, base_url))
        yield post.path, Resource(html.encode())
    for page in PAGES:
        yield page.path, Resource(_plain(theme, page, base_url))
    for section, (name, line) in SECTIONS.items():
        page = PlainPage(f"/{section}/", "section.html", name, f"{name}: {line}", f"{name} in Kettle & Spoke. {line}")
        chosen = [post for post in _listed() if post["section"] == section]
        yield page.path, Resource(_plain(theme, page, base_url, section=section, posts=chosen))
    draft = PlainPage(DRAFT, "not-found.html", "Spring issue", "Spring issue (draft)", "Not yet.")
    yield DRAFT, Resource(_plain(theme, draft, base_url))
    lost = PlainPage(NOT_FOUND, "not-found.html", "Not found", "Not found | Kettle & Spoke", "")
    for path in (NOT_FOUND, GONE):
        yield path, Resource(_plain(theme, lost, base_url, robots="noindex"), status=404)
    for old, new in MOVED.items():
        yield old, Resource(b"", status=301, headers=(("Location", base_url + new),))


def _theme(base_url: str) -> Environment:
    theme = Environment(
        loader=FileSystemLoader([HERE / "theme", HERE / "pages"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    by_slug = {post.slug: post for post in posts()}
    theme.globals.update(
        base_url=base_url,
        sections=SECTIONS,
        people=PEOPLE,
        posts=_listed(),
        popular=[by_slug[slug] for slug in POPULAR if slug in by_slug],
        day=day,
    )
    return theme


def _listed() -> list[Post]:
    return [post for post in posts() if post["listed"] != "no"]


def _article(post: Post, base_url: str) -> dict[str, Any]:
    by_slug = {other.slug: other for other in posts()}
    page = {
        "name": post.name,
        "title": "" if "title" in post.without else post["title"],
        "description": post["description"],
        "robots": post["robots"],
        "canonical": base_url + (post["canonical"] or post.path),
        "url": base_url + post.path,
        "og_type": "article",
        "section": post["section"],
        "declared_lang": post["declared_lang"] or post.lang,
        "markup": [_ours(block) for block in markup(post, base_url)],
        "published_time": (post["markup_published"] or post["published"]) + HOUR,
        "modified_time": post["modified"] + HOUR,
        "published_day": day(post["published"], post.lang),
        "modified_day": day(post.changed, post.lang),
    }
    return {
        "page": page,
        "post": post,
        "body": _ours(post.body),
        "words": WORDS[post.lang],
        "person": None if "byline" in post.without else PEOPLE[post["author"]],
        "related": [by_slug[slug] for slug in post.related if slug in by_slug],
    }


def _plain(
    theme: Environment, plain: PlainPage, base_url: str, *, robots: str = "", section: str = "", **more: Any
) -> bytes:
    page = {
        "name": plain.name,
        "title": plain.title,
        "description": plain.description,
        "robots": robots,
        "canonical": base_url + plain.path,
        "url": base_url + plain.path,
        "og_type": "website",
        "section": section,
        "declared_lang": "en",
        "markup": [],
    }
    return theme.get_template(plain.template).render(page=page, **more).encode()


def _ours(text: str) -> Markup:
    """Markup of this package's own files. Nothing that was crawled ever comes here."""
    return Markup(text)  # noqa: S704 - written by us, read from our own files
