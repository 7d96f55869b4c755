"""Text of a page in, its lxml tree out."""

from lxml import etree, html


def parse(text: str) -> html.HtmlElement | None:
    """The tree's root, or None where there is nothing to build one of."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
