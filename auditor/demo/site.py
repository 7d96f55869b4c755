"""Articles, pages and theme -> every answer of the demo site, byte for byte the same each time."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from auditor.demo.pages import PAGES, PlainPage
from auditor.demo.people import SECTIONS
from auditor.demo.posts import Post, posts
from auditor.demo.rendering import Renderer
from auditor.demo.resource import Resource
from auditor.demo.sitemap import robots, sitemaps

HOST = "kettle-and-spoke.example"
"""A name that is reserved (RFC 2606): it never resolves, so nothing real can be reached by mistake."""
PUBLIC_URL = f"http://{HOST}"
"""Without a port: the loopback port differs at each run, and reports of the demo must not."""
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


def build(base_url: str, archive: Sequence[Post] = ()) -> Mapping[str, Resource]:
    """Path -> answer, for a site that calls itself ``base_url`` (no slash at its end). ``archive`` are articles beside
    those of the magazine."""
    articles = (*posts(), *archive)
    renderer = Renderer(base_url, articles)
    dates = {post.path: post.changed for post in articles}
    listed = [page.path for page in (*PAGES, *_sections())] + [*MOVED, GONE, DRAFT]
    return {
        **dict(_files()),
        **{post.path: Resource(renderer.article(post)) for post in articles},
        **{page.path: Resource(renderer.plain(page)) for page in PAGES},
        **{page.path: Resource(renderer.plain(page, section=page.path.strip("/"))) for page in _sections()},
        **dict(_what_is_not_there(base_url, renderer)),
        "/robots.txt": robots(base_url),
        **sitemaps(base_url, listed, dates),
    }


def _files() -> Iterator[tuple[str, Resource]]:
    """The theme's style and the images, as they lie here."""
    for file in (HERE / "theme" / "style.css", *sorted((HERE / "images").iterdir())):
        if file.suffix in TYPES:
            yield f"/{file.parent.name}/{file.name}", Resource(file.read_bytes(), TYPES[file.suffix])


def _sections() -> Iterator[PlainPage]:
    for section, (name, line) in SECTIONS.items():
        yield PlainPage(
            f"/{section}/",
            "section.html",
            name,
            f"{name} | Kettle & Spoke",
            f"{name} in Kettle & Spoke. {line}",
            "CollectionPage",
        )


def _what_is_not_there(base_url: str, renderer: Renderer) -> Iterator[tuple[str, Resource]]:
    draft = PlainPage(DRAFT, "not-found.html", "Spring issue", "Spring issue (draft)", "Not yet.")
    yield DRAFT, Resource(renderer.plain(draft, robots="noindex"))
    lost = PlainPage(NOT_FOUND, "not-found.html", "Not found", "Not found | Kettle & Spoke", "")
    for path in (NOT_FOUND, GONE):
        yield path, Resource(renderer.plain(lost, robots="noindex"), status=404)
    for old, new in MOVED.items():
        yield old, Resource(b"", status=301, headers=(("Location", base_url + new),))
