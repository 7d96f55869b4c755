"""The table of drafts in, patterns of files with the addresses of their pages out."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from auditor.config_file.error import quoted
from auditor.config_file.toml_text import Where
from auditor.site.source_files import PLACEHOLDERS

_PLACEHOLDER = re.compile(r":[a-z]+")


def draft_patterns(table: Mapping[str, Any], folder: Path, where: Where) -> dict[str, str]:
    """Patterns from the current folder, each with an address. Raises ConfigError."""
    found = {}
    for pattern, address in table.items():
        if not isinstance(address, str) or (address and not address.startswith("/")):
            message = f"{quoted(pattern)} is {quoted(address)}, must be the path of an address, such as '/blog/:slug/'"
            raise where.error("[drafts]", message, "drafts", pattern)
        unknown = [name for name in _PLACEHOLDER.findall(address) if name not in PLACEHOLDERS]
        if unknown:
            message = f"{quoted(pattern)} has {unknown[0]!r}, which is not known; known are {', '.join(PLACEHOLDERS)}"
            raise where.error("[drafts]", message, "drafts", pattern)
        found[(folder / pattern).as_posix()] = address
    return found
