"""An article -> what the page says of itself and how it came, as labels with lines of text."""

from collections.abc import Sequence

from auditor.formats.html.addresses import host
from auditor.model import Article
from auditor.model.record import record
from auditor.wording import counted


@record
class ImageRow:
    """A picture of the article."""

    src: str
    alt: str
    state: str
    """What its alternative text is, where it is no text: missing, or empty."""
    size: str
    line: int


@record
class LinkRow:
    """A link of the article."""

    text: str
    """Empty where it is in no block of the text."""
    href: str
    inside: bool
    """Whether it leads to the same host."""
    line: int


def image_rows(article: Article) -> tuple[ImageRow, ...]:
    """In the order of the page."""
    return tuple(
        ImageRow(
            image.src,
            (image.alt or "").strip(),
            "no alternative text" if image.alt is None else "" if image.alt.strip() else "empty: a decoration",
            f"{image.width} × {image.height}" if image.width and image.height else "",
            image.line,
        )
        for image in article.images
    )


def link_rows(article: Article) -> tuple[LinkRow, ...]:
    """In the order of the page."""
    here = host(article.url)
    return tuple(
        LinkRow(
            article.blocks[link.block].text[link.start : link.end] if 0 <= link.block < len(article.blocks) else "",
            link.href,
            not host(link.href) or host(link.href) == here,
            link.line,
        )
        for link in article.links
    )


def page_facts(article: Article) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the page says of itself and how it came, as labels with one or more lines."""
    rows: list[tuple[str, Sequence[str]]] = [
        ("Read as the article", _confidence(article)),
        ("Language", _language(article)),
        ("Encoding", [text for text in (article.encoding, article.decoding.reason) if text]),
        ("Canonical", [canonical.text for canonical in article.canonicals]),
        ("Robots", [f"{robots.text} ({'header' if not robots.line else 'meta'})" for robots in article.robots]),
        ("Authors", [f"{author.name} ({author.origin})" for author in article.authors]),
        ("Others named", [f"{other.role}: {other.name}" for other in article.contributors]),
        (
            "Dates",
            [f"{date.kind}: {date.text or 'a label without a date'} ({date.origin})" for date in article.dates],
        ),
        ("Redirected from", article.redirects),
        ("Time to answer", [] if article.seconds is None else [f"{article.seconds:.2f} s"]),
        ("Links in the text", _links(article)),
        ("Images", _images(article)),
    ]
    return tuple((label, tuple(line for line in lines if line)) for label, lines in rows if any(lines))


def _confidence(article: Article) -> list[str]:
    return [f"{100 * article.confidence:.0f} % sure", *article.article_reasons]


def _language(article: Article) -> list[str]:
    return [
        f"read as {article.language}" if article.language else "not known",
        f"declared: {article.declared_language.text}" if article.declared_language.text else "not declared",
        f"detected: {article.detected_language}" if article.detected_language else "",
    ]


def _links(article: Article) -> list[str]:
    here = host(article.url)
    outbound = sum(bool(host(link.href)) and host(link.href) != here for link in article.links)
    if not article.links:
        return ["none"]
    return [
        f"{counted(len(article.links) - outbound, 'link')} within the site",
        f"{counted(outbound, 'link')} to others",
    ]


def _images(article: Article) -> list[str]:
    if not article.images:
        return ["none"]
    missing = sum(image.alt is None for image in article.images)
    empty = sum(image.alt is not None and not image.alt.strip() for image in article.images)
    return [
        counted(len(article.images), "image"),
        f"{missing} without alt" if missing else "",
        f"{empty} with an empty alt, as decoration" if empty else "",
    ]
