"""A robots.txt in, the lines about us out; divided into groups as RFC 9309 and Google's parser have it."""

import re
from dataclasses import dataclass

from auditor.model.record import record

_LINE = re.compile(r"\r\n|\r|\n")
_FIELDS = {
    "user-agent": "user-agent", "useragent": "user-agent", "user agent": "user-agent",
    "allow": "allow",
    "disallow": "disallow", "dissallow": "disallow", "dissalow": "disallow", "disalow": "disallow",
    "diasllow": "disallow", "disallaw": "disallow",
    "sitemap": "sitemap", "site-map": "sitemap",
    "crawl-delay": "crawl-delay", "crawldelay": "crawl-delay",
}  # fmt: skip
"""What counts as which field: the misspellings that Google's parser forgives, and no others."""
_NAME = re.compile(r"[\w.-]+", re.ASCII)
_TOKEN = re.compile(r"[A-Za-z_-]+")
"""A product token, as RFC 9309, 2.2.1 has it: what follows it in the line (a version, a comment) does not count."""


@record
class OurLines:
    """What a robots.txt says to one crawler."""

    rules: tuple[tuple[str, str], ...] = ()
    """``allow`` or ``disallow``, and the pattern."""
    sitemaps: tuple[str, ...] = ()
    """As written there, each once, whatever group they are in."""
    crawl_delay: float = 0.0
    """Seconds."""


@dataclass(slots=True)
class _Group:
    """User-agent lines and the rules below them."""

    names: list[str]
    rules: list[tuple[str, str]]
    delays: dict[str, float]
    """By the name above it: a Crawl-delay is no rule, and ends no group (Google knows no such field)."""


def our_lines(text: str, name: str) -> OurLines:
    """What holds for the crawler of this name: all groups that name it; where none does, all groups for everybody."""
    groups: list[_Group] = []
    sitemaps: dict[str, None] = {}
    for line in _LINE.split(text):
        field, value = _field(line)
        if field == "user-agent":
            if not groups or groups[-1].rules:
                groups.append(_Group([], [], {}))
            groups[-1].names.append(value)
        elif field == "sitemap":
            if value:
                sitemaps[value] = None
        elif field == "crawl-delay" and groups:
            delay = _seconds(value)
            groups[-1].delays |= dict.fromkeys(groups[-1].names, delay)
        elif field in ("allow", "disallow") and groups:
            groups[-1].rules.append((field, value))
    mine = [group for group in groups if any(_is_ours(line, name) for line in group.names)]
    is_mine = bool(mine)
    mine = mine or [group for group in groups if any(_is_everybody(line) for line in group.names)]
    delays = [
        delay
        for group in mine
        for line, delay in group.delays.items()
        if (_is_ours(line, name) if is_mine else _is_everybody(line))
    ]
    rules = tuple(rule for group in mine for rule in group.rules)
    return OurLines(rules, tuple(sitemaps), max(delays, default=0.0))


def _field(line: str) -> tuple[str, str]:
    """The field that a line is about and its value; two empty strings for a line that says nothing to a crawler."""
    words = line.partition("#")[0].strip()
    before, colon, after = words.partition(":")
    if not colon:  # Google takes a blank for a forgotten colon where nothing else is left
        parts = words.split()
        before, after = parts if len(parts) == 2 else ("", "")
    return _FIELDS.get(before.strip().lower(), ""), after.strip()


def _is_everybody(line: str) -> bool:
    return line[:1] == "*" and not line[1:2].strip()


def _is_ours(line: str, name: str) -> bool:
    return any(
        found is not None and found[0].lower() == name.lower() for found in (_NAME.match(line), _TOKEN.match(line))
    )


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        return 0.0
    return seconds if 0 <= seconds < float("inf") else 0.0
