"""Exports as WordPress writes them, made from a few words for each post."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a file of our own in the form that WordPress exports. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Bread at Home</title><link>https://bread.example</link><language>en-GB</language>
<wp:author><wp:author_login><![CDATA[mia]]></wp:author_login>
<wp:author_display_name><![CDATA[Mia Holt]]></wp:author_display_name></wp:author>
"""
TAIL = "</channel></rss>"
TEXT = "\n\n".join(
    f"Paragraph {number} says how a sourdough starter is fed on day {number}, with flour, water and patience. It rises"
    " in a warm corner, and it is ready when it has doubled and smells of apples rather than of vinegar."
    for number in range(1, 9)
)


def item(
    number: int,
    *,
    title: str = "Feeding a sourdough starter",
    content: str = TEXT,
    kind: str = "post",
    status: str = "publish",
    link: str = "",
    password: str = "",
    meta: Mapping[str, str] | None = None,
    category: str = "Baking",
) -> str:
    fields = "".join(
        f"<wp:postmeta><wp:meta_key><![CDATA[{key}]]></wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value>"
        "</wp:postmeta>"
        for key, value in (meta or {}).items()
    )
    return (
        f"<item><title><![CDATA[{title}]]></title><link>{escape(link or f'https://bread.example/{kind}-{number}/')}</link>"
        "<dc:creator><![CDATA[mia]]></dc:creator>"
        f"<content:encoded><![CDATA[{content}]]></content:encoded>"
        "<excerpt:encoded><![CDATA[A word before.]]></excerpt:encoded>"
        f"<wp:post_id>{number}</wp:post_id><wp:post_date_gmt>2026-03-01 08:30:00</wp:post_date_gmt>"
        f"<wp:post_name>{kind}-{number}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{kind}</wp:post_type>"
        f"<wp:post_password>{password}</wp:post_password>"
        f'<category domain="category" nicename="x"><![CDATA[{category}]]></category>{fields}</item>\n'
    )


def export(*items: str) -> bytes:
    return (HEAD + "".join(items) + TAIL).encode()
