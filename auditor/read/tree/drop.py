"""An element in, gone from its tree with all that is in it; the text behind it stays."""

from lxml.etree import _Element


def drop(element: _Element) -> None:
    """Changes the tree. What has no parent is left as it is."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
