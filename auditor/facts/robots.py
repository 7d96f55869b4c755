"""What a page tells search engines in, whether it is kept out of their results out."""

import re
from datetime import UTC, datetime, timedelta

_NOT_LISTED = frozenset({"noindex", "none"})
"""The two directives that take a page out; as a value (`max-image-preview: none`) the second means something else."""
_BETWEEN = re.compile(r"(?<!:)[,;\s]+")


def takes_out(directives: str) -> bool:
    """Whether a robots meta tag, or the header, says that the page is not to be listed."""
    return not _NOT_LISTED.isdisjoint(_BETWEEN.split(directives.lower()))


def is_past(iso: str, now: str) -> bool:
    """A day is past when it has ended everywhere on Earth; nothing is, where there is no clock."""
    if not now:
        return False
    moment = datetime.fromisoformat(iso)
    ended = moment if moment.tzinfo else moment.replace(tzinfo=UTC) + timedelta(days=1, hours=12)
    return ended <= datetime.fromisoformat(now)
