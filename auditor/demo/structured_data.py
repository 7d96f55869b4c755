"""A post or a page -> the JSON-LD that the theme writes into its head."""

import json
from typing import Any

from auditor.demo.pages import PlainPage
from auditor.demo.people import SECTIONS
from auditor.demo.posts import Post
from auditor.demo.wording import HOUR


def markup(post: Post, base_url: str) -> tuple[str, ...]:
    """BlogPosting and BreadcrumbList, each as the text of a ``script``."""
    if "markup" in post.without:
        return ()
    return _script(_posting(post, base_url)), _script(_breadcrumb(post, base_url))


def page_markup(page: PlainPage, base_url: str) -> tuple[str, ...]:
    """What a page that is no article says of itself."""
    item = {
        "@context": "https://schema.org",
        "@type": list(dict.fromkeys(("WebPage", page.kind))),
        "name": page.name,
        "url": base_url + page.path,
        "isPartOf": {"@type": "WebSite", "name": "Kettle & Spoke", "url": f"{base_url}/"},
    }
    return (_script(item),)


def _posting(post: Post, base_url: str) -> dict[str, Any]:
    published = post["markup_published"] or post["published"]
    item: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "headline": post.name,
        "image": [f"{base_url}/images/{post['image']}.svg"],
        "datePublished": published + HOUR,
        "dateModified": max(published, post.changed) + HOUR,
        "mainEntityOfPage": base_url + post.path,
        "inLanguage": post.lang,
        "publisher": {
            "@type": "Organization",
            "name": "Kettle & Spoke",
            "url": f"{base_url}/",
            "logo": {"@type": "ImageObject", "url": f"{base_url}/images/mark.svg"},
        },
    }
    if "byline" not in post.without:
        item["author"] = {"@type": "Person", "name": post["author"], "url": f"{base_url}/about/"}
    return item


def _breadcrumb(post: Post, base_url: str) -> dict[str, Any]:
    steps = ((SECTIONS[post["section"]][0], f"/{post['section']}/"), (post.name, post.path))
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": base_url + path}
            for number, (name, path) in enumerate(steps, 1)
        ],
    }


def _script(item: dict[str, Any]) -> str:
    """JSON in which no text can end the ``script`` element around it."""
    return json.dumps(item, ensure_ascii=False, indent=1).replace("<", "\\u003c")
