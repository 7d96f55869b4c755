"""The beginning of a file in, whether it is the export of a WordPress site out."""

import re

_NAMESPACE = re.compile(rb"""xmlns:\w+\s*=\s*["']https?://(?:www\.)?wordpress\.org/export/""")


def is_export(start: bytes) -> bool:
    """Whether the bytes begin as an export (WXR, WordPress eXtended RSS) does, whatever the file is called."""
    return b"<rss" in start and bool(_NAMESPACE.search(start))
