"""An address in, the language that its folders promise out."""

import re
from functools import cache
from urllib.parse import urlsplit

_IN_ADDRESS = frozenset(
    {"zh", "ja", "ko", "de", "fr", "es", "pt", "ru", "pl", "nl", "tr", "ar", "sv", "da", "cs", "vi", "th", "fi", "hu",
     "ro", "el", "he", "en"}
)  # fmt: skip
"""Languages by which sites name a folder. Left out are codes that are as often a country or a word: uk, it, id, in."""


# The first folder of an address: /zh/, /zh-cn/, /pt_BR/. Must not match a page called so, or a longer word.
@cache
def _folder() -> re.Pattern[str]:
    return re.compile(r"/([a-z]{2})(?:[-_][A-Za-z]{2,4})?/(?:([a-z]{2})(?:[-_][A-Za-z]{2,4})?/)?", re.IGNORECASE)


def promised_by(address: str) -> str:
    """The language that an address names by its first folder; empty where none or a country before it ("/de/en/")."""
    try:
        match = _folder().match(urlsplit(address).path)
    except ValueError:
        return ""
    if match is None or match[1].lower() not in _IN_ADDRESS or (match[2] or "").lower() in _IN_ADDRESS:
        return ""
    return match[1].lower()
