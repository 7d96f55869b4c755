"""An article in, the markup of it to paste out: what the page shows and nothing else."""

import re
from urllib.parse import urljoin

from auditor.facts.markup.json_ld_script import script_element
from auditor.facts.title import own_title
from auditor.facts.trust import is_person
from auditor.model import Article, DateKind
from auditor.text.same_words import alike

_OWN = 0.2
"""Share of words that the article's own H1 has in common with the title, at least."""


def article_json_ld(article: Article) -> str:
    """A BlogPosting with those of headline, author, dates, image and address that the page itself names."""
    return script_element(article_properties(article))


def article_properties(article: Article) -> dict[str, object]:
    """What that markup holds, by the names of schema.org."""
    headline = next((heading.text for heading in article.headings if heading.level == 1 and heading.text), "")
    if alike(headline, article.title.text) < _OWN:
        headline = own_title(article)  # an H1 that the title has hardly a word of is the site's or a section's
    data: dict[str, object] = {"@context": "https://schema.org", "@type": "BlogPosting", "headline": headline}
    names = list(dict.fromkeys(author.name for author in article.authors if is_person(author.name)))
    if names:
        people = [{"@type": "Person", "name": name} for name in names]
        data["author"] = people[0] if len(people) == 1 else people
    kinds: tuple[tuple[DateKind, str], ...] = (("published", "datePublished"), ("modified", "dateModified"))
    for kind, name in kinds:
        written = next((date.iso for date in article.dates if date.kind == kind and date.iso), "")
        if written:
            data[name] = written
    image = shared_image(article) or next((image.src for image in article.images if image.src), "")
    if image and not image.startswith("data:"):
        data["image"] = _whole(article.url, image)
    if article.url:
        data["mainEntityOfPage"] = article.url
    return data


def shared_image(article: Article) -> str:
    """The picture that the page names for cards of it; empty where that is no address, as in a theme's sample text."""
    address = article.extra.get("og:image", "").strip()
    return "" if re.search(r"[\s<>{}]|%3C|%7B", address, re.IGNORECASE) else address


def _whole(url: str, address: str) -> str:
    try:
        return urljoin(url, address)
    except ValueError:
        return address
