"""robots.txt in, what it allows us out (RFC 9309); fetching it is for others."""

import re
from dataclasses import dataclass, field

from protego import Protego

from auditor.fetch.address import path_of
from auditor.fetch.settings import FetchSettings

LIMIT = 500 * 1024
"""Bytes that RFC 9309 asks crawlers to read at least; what follows is not read."""
_COMPATIBLE = re.compile(r"compatible;\s*([\w.-]+)", re.IGNORECASE)
_PRODUCT = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one origin for us."""

    forbids_all: str = ""
    """Why nothing at all may be asked for; empty where the rules decide."""
    sitemaps: tuple[str, ...] = ()
    """As they stand there."""
    crawl_delay: float = 0.0
    """Seconds."""
    _rules: Protego | None = field(default=None, repr=False)
    _name: str = ""

    def forbids(self, address: str) -> str:
        """Why the address must not be asked for; empty where it may."""
        if self.forbids_all:
            return self.forbids_all
        if self._rules is None or self._rules.can_fetch(address, self._name):
            return ""
        return (
            f"robots.txt forbids {path_of(address).partition('?')[0]} to {self._name!r}; allow it there, or set "
            "obey_robots = false for a site of your own"
        )


def read_robots(body: bytes, settings: FetchSettings) -> Robots:
    """Any bytes at all are some robots.txt."""
    rules = Protego.parse(body[:LIMIT].decode("utf-8-sig", "replace"))
    name = robots_name(settings.user_agent)
    return Robots(sitemaps=tuple(rules.sitemaps), crawl_delay=rules.crawl_delay(name) or 0.0, _rules=rules, _name=name)


def robots_name(user_agent: str) -> str:
    """The name that robots.txt knows us by: ``auditor`` of ``auditor/1.0 (…)``, and ``MyBot`` of
    ``Mozilla/5.0 (compatible; MyBot/2.1)``."""
    found = _COMPATIBLE.search(user_agent)
    if found:
        return found[1]
    product = _PRODUCT.search(user_agent)
    return product[0] if product else user_agent
