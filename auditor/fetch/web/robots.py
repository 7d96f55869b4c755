"""robots.txt in, what it allows us out (RFC 9309); fetching it is for others."""

import re
from dataclasses import field

from protego import Protego

from auditor.fetch.address import path_of
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.robots_groups import our_lines
from auditor.model.record import record

LIMIT = 500 * 1024
"""Bytes that RFC 9309 asks crawlers to read at least; what follows is not read."""
_COMPATIBLE = re.compile(r"compatible;\s*([\w.-]+)", re.IGNORECASE)
_PRODUCT = re.compile(r"[\w.-]+")


@record
class Robots:
    """The rules of one origin for us."""

    forbids_all: str = ""
    """Why nothing at all may be asked for; empty where the rules decide."""
    sitemaps: tuple[str, ...] = ()
    """As written there."""
    crawl_delay: float = 0.0
    """Seconds."""
    _rules: Protego | None = field(default=None, repr=False)
    _name: str = ""

    def forbids(self, address: str) -> str:
        """Why the address must not be asked for; empty where it may."""
        if self.forbids_all:
            return self.forbids_all
        if self._rules is None or self._rules.can_fetch(address, "*"):
            return ""
        return (
            f"robots.txt forbids {path_of(address).partition('?')[0]} to {self._name!r}; allow it there, or set "
            "obey_robots = false for a site of your own"
        )


def read_robots(body: bytes, settings: FetchSettings) -> Robots:
    """Any bytes at all are some robots.txt."""
    name = robots_name(settings.user_agent)
    ours = our_lines(body[:LIMIT].decode("utf-8-sig", "replace"), name)
    # Protego has its own opinion of what ends a group and whose it is; it gets one group and matches the paths.
    rules = Protego.parse("\n".join(["user-agent: *", *(f"{field}: {pattern}" for field, pattern in ours.rules)]))
    return Robots(sitemaps=ours.sitemaps, crawl_delay=ours.crawl_delay, _rules=rules, _name=name)


def robots_name(user_agent: str) -> str:
    """The name that robots.txt knows us by: ``auditor`` of ``auditor/1.0 (…)``, and ``MyBot`` of
    ``Mozilla/5.0 (compatible; MyBot/2.1)``."""
    found = _COMPATIBLE.search(user_agent)
    if found:
        return found[1]
    product = _PRODUCT.search(user_agent)
    return product[0] if product else user_agent
