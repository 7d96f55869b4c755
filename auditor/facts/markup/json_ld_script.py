"""Structured data as a value in, the script element to paste into a page out; the same for the same."""

import json
from collections.abc import Mapping

_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""Characters that mean something to HTML, XHTML or JavaScript. As JSON escapes they end no script element, begin no
comment, and go through editors that decode entities."""


def script_element(data: Mapping[str, object]) -> str:
    """JSON-LD over several lines within its element; keys stay in their order."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    for character, written in _UNSAFE.items():
        text = text.replace(character, written)
    return f'<script type="application/ld+json">\n{text}\n</script>'
