"""One article or page -> its HTML in the magazine's theme."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from auditor.demo.pages import PlainPage
from auditor.demo.people import PEOPLE, SECTIONS
from auditor.demo.posts import Post
from auditor.demo.structured_data import markup, page_markup
from auditor.demo.wording import HOUR, WORDS, day

HERE = Path(__file__).parent
POPULAR = ("sourdough-for-busy-people", "how-to-fix-a-wobbly-chair", "compost-in-a-small-garden")


class Renderer:
    """The theme, filled with what is the same on all pages. ``base_url`` has no slash at its end."""

    def __init__(self, base_url: str, posts: Sequence[Post]) -> None:
        self._base_url = base_url
        self._posts = {post.slug: post for post in posts}

    def article(self, post: Post) -> bytes:
        """Raises KeyError where the post names an author or a related article that does not exist."""
        page = self._page(post.path, post.name, post["title"], post["description"]) | {
            "title": "" if "title" in post.without else post["title"],
            "robots": post["robots"],
            "canonical": self._base_url + (post["canonical"] or post.path),
            "og_type": "article",
            "section": post["section"],
            "declared_lang": post["declared_lang"] or post.lang,
            "markup": [_ours(block) for block in markup(post, self._base_url)],
            "published_time": (post["markup_published"] or post["published"]) + HOUR,
            "modified_time": post["modified"] + HOUR,
            "published_day": day(post["published"], post.lang),
            "modified_day": day(post.changed, post.lang),
        }
        template = self._theme.get_template("article.html")
        return template.render(
            page=page,
            post=post,
            body=_ours(post.body),
            words=WORDS[post.lang],
            person=None if "byline" in post.without else PEOPLE[post["author"]],
            related=[self._posts[slug] for slug in post.related],
        ).encode()

    def plain(self, plain: PlainPage, *, robots: str = "", section: str = "") -> bytes:
        """A page that is no article; with ``section``, the list of that section's articles."""
        page = self._page(plain.path, plain.name, plain.title, plain.description)
        chosen = [post for post in self._listed if section in ("", post["section"])]
        template = self._theme.get_template(plain.template)
        page |= {"robots": robots, "section": section}
        page["markup"] = [_ours(block) for block in page_markup(plain, self._base_url)]
        return template.render(page=page, posts=chosen).encode()

    @property
    def _listed(self) -> list[Post]:
        return [post for post in self._posts.values() if post["listed"] != "no"]

    @cached_property
    def _theme(self) -> Environment:
        theme = Environment(
            loader=FileSystemLoader([HERE / "theme", HERE / "pages"]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        popular = [self._posts[slug] for slug in POPULAR]
        theme.globals.update(base_url=self._base_url, sections=SECTIONS, people=PEOPLE, popular=popular, day=day)
        return theme

    def _page(self, path: str, name: str, title: str, description: str) -> dict[str, Any]:
        """What the head of any page says."""
        return {
            "name": name,
            "title": title,
            "description": description,
            "robots": "",
            "canonical": self._base_url + path,
            "url": self._base_url + path,
            "og_type": "website",
            "section": "",
            "declared_lang": "en",
            "markup": [],
        }


def _ours(text: str) -> Markup:
    """Markup of this package's own files. Nothing that was crawled ever comes here."""
    return Markup(text)  # noqa: S704 - written by us, read from our own files
