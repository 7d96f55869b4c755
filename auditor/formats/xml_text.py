"""Text in, text that XML 1.0 may hold out."""

import re
from xml.sax.saxutils import escape, quoteattr

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no document may hold, escaped or not (XML 1.0, section 2.2)."""


def content(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def attribute(text: object) -> str:
    """With its quotation marks."""
    return quoteattr(_NOT_IN_XML.sub("\ufffd", str(text)))
