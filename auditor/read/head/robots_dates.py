"""Directives for crawlers in, the moments out after which the page asks not to be listed (``unavailable_after``)."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone

from auditor.model import Date, Meta
from auditor.text.dates import iso_date
from auditor.text.late_pattern import late_pattern

# The value runs to the next directive, as dates hold commas themselves: `Fri, 25 Jun 2010 15:00:00 GMT, nofollow`.
_DIRECTIVE = late_pattern(r"(?<![\w-])unavailable_after\s*:\s*([^;]{1,100})", re.IGNORECASE)
_NEXT = late_pattern(
    r",\s*(?:all|(?:no)?index|(?:no)?follow|none|no[a-z]{4,20}|indexifembedded|unavailable_after|max-[a-z-]{4,20})"
    r"(?![\w-]).*",
    re.IGNORECASE | re.DOTALL,
)
_ISO = late_pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?"
    r"(?![\d-])(.*)",
    re.IGNORECASE | re.DOTALL,
)
_ZONE = late_pattern(r"(?:\b(?:UTC?|GMT|Z|[AECMP][SD]T)|[+-]\d{4})\s*$", re.IGNORECASE)
"""What the mail parser knows the hours of; any other zone counts as UTC there."""
_DAY_NAMES = late_pattern(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)


def unavailable_after(robots: Iterable[Meta]) -> tuple[Date, ...]:
    """Each that can be understood: ISO 8601, RFC 822 and 850, dates in words. ``iso`` is a moment in UTC where time and
    zone are known, else a day."""
    return tuple(_found(robots))


def _found(robots: Iterable[Meta]) -> Iterator[Date]:
    for meta in robots:
        for match in _DIRECTIVE.finditer(meta.text):
            text = _NEXT.sub("", match[1]).strip(" ,\"'")
            if iso := _moment(text):
                yield Date("unavailable after", text, iso, "robots" if meta.line else "header", meta.line)


def _moment(text: str) -> str:
    from email.utils import parsedate_tz  # few pages name a day, and its imports take a while

    try:
        if iso := _ISO.match(text):
            return _of_iso(iso)
        if parsed := parsedate_tz(_DAY_NAMES.sub("", text)):
            return _written(datetime(*parsed[:6]), parsed[9] if _ZONE.search(text) else None)  # noqa: DTZ001 - the zone comes with it
    except (ValueError, OverflowError, TypeError, IndexError):
        return ""
    return iso_date(text)[:10]


def _of_iso(match: re.Match[str]) -> str:
    year, month, day, hour, minute, second, zone, rest = match.groups()
    moment = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))  # noqa: DTZ001
    if hour is None:
        return _written(moment, None)
    if zone is None:
        from email.utils import parsedate_tz

        named = parsedate_tz(f"1 Jan 2000 00:00:00 {rest.strip()}") if rest.strip() else None
        return _written(moment, named[9] if named and _ZONE.search(rest) else None)
    if zone[0] not in "+-":
        return _written(moment, 0)
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return _written(moment, int(f"{zone[0]}1") * (int(digits[:2]) * 3600 + int(digits[2:]) * 60))


def _written(moment: datetime, offset: int | None) -> str:
    """``offset`` in seconds; a time of nobody knows which zone is no more than a day."""
    if offset is None:
        return moment.strftime("%Y-%m-%d")
    return moment.replace(tzinfo=timezone(timedelta(seconds=offset))).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
