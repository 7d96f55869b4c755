"""Addresses in, answers out: robots.txt is asked first, and redirects are followed as far as they may."""

import contextlib
import threading
from collections.abc import Mapping
from io import BytesIO
from typing import BinaryIO

from auditor.fetch.address import canonical, origin_of, site_of, without_login
from auditor.fetch.challenge import wall_by_headers
from auditor.fetch.failure import Challenge, Failure, Forbidden
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.exchange import Refused, Reply, Wanted
from auditor.fetch.web.reasons import status_reason
from auditor.fetch.web.retries import Retries
from auditor.fetch.web.robots import LIMIT, Robots, read_robots
from auditor.model.record import record

_ROBOTS_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)


@record
class Answer:
    """A body that was had whole, and how it came."""

    address: str
    redirects: tuple[str, ...]
    headers: Mapping[str, str]
    seconds: float
    body: BinaryIO


class Client:
    """One for a run; all its threads use it."""

    def __init__(self, settings: FetchSettings, tries: Retries) -> None:
        self._settings = settings
        self._tries = tries
        self._lock = threading.Lock()
        self._robots: dict[str, Robots] = {}
        self._robots_locks: dict[str, threading.Lock] = {}

    def ask(self, address: str, wanted: Wanted, *, is_page: bool = True, is_robots: bool = False) -> Answer | Failure:
        """Ask for a canonical address, and follow where it leads within its site. Robots.txt is about pages: itself
        and the sitemaps are there for crawlers. Its own redirects are followed five times at least, to other hosts too
        (RFC 9309, 2.3.1.2)."""
        obey_robots = is_page and self._settings.obey_robots
        trail: list[str] = []
        while True:
            if obey_robots and (reason := self.robots(address).forbids(address)):
                return Forbidden(
                    reason if not trail else f"it redirects to {without_login(address)}, and there {reason}"
                )
            reply = self._tries.ask(address, wanted)
            if isinstance(reply, Failure):
                return reply
            if reply.body is not None:
                return Answer(address, tuple(trail), reply.headers, reply.seconds, reply.body)
            if name := wall_by_headers(reply.headers):
                return challenge(name)
            if reply.refused:
                return Refused(reply.refused, reply.status)
            if reply.status not in _REDIRECTS:
                return Refused(status_reason(reply.status), reply.status)
            target = _target(address, reply)
            if reason := self._no_way(address, target, reply, trail, is_robots=is_robots):
                return Refused(reason, reply.status)
            trail.append(address)
            address = target

    def robots(self, address: str) -> Robots:
        """The robots.txt that rules the address; asked for once a run and origin."""
        origin = origin_of(address)
        with self._lock:
            lock = self._robots_locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._robots:
                robots = self._robots[origin] = self._asked_robots(origin)
                if robots.crawl_delay:
                    self._tries.host(address).wants_delay(robots.crawl_delay)
            return self._robots[origin]

    def shut_out(self, address: str, name: str) -> None:
        """A wall of this name stood where a page of the address's host was asked for."""
        self._tries.host(address).shut_out(name)

    def let_in(self, address: str) -> None:
        """The address's host gave something else."""
        self._tries.host(address).let_in()

    def _asked_robots(self, origin: str) -> Robots:
        wanted = Wanted(refuse=lambda _: "", limit=LIMIT, sink=BytesIO)
        answer = self.ask(f"{origin}/robots.txt", wanted, is_page=False, is_robots=True)
        if isinstance(answer, Answer):
            with answer.body:
                return read_robots(answer.body.read(), self._settings)
        # RFC 9309, 2.3.1.3 and 2.3.1.4: "unavailable" (4xx, or redirects that lead nowhere) allows everything,
        # "unreachable" forbids everything. 429 says "later" rather than "there is none", and counts as the second.
        # A part of it (206) does not say what the rest forbids.
        if isinstance(answer, Refused) and not (answer.status >= 500 or answer.status in (206, 429)):
            return Robots()
        return Robots(forbids_all=f"not read, because robots.txt of this host could not be read: {answer.reason}")

    def _no_way(self, address: str, target: str, reply: Reply, trail: list[str], *, is_robots: bool) -> str:
        """Why the redirect cannot be followed; empty where it can."""
        if not target:
            where = reply.headers.get("location", "")
            if not where:
                return f"it redirects ({reply.status}) without a target; correct the redirect"
            place = without_login(where)[:200]
            return f"it redirects to {place!r}, which is not an http or https address; correct the redirect"
        place = without_login(target)
        if target == address or target in trail:
            return (
                f"it redirects in a circle (again to {place}); correct the redirects, or do not make them depend on "
                "cookies"
            )
        most = max(self._settings.max_redirects, _ROBOTS_REDIRECTS) if is_robots else self._settings.max_redirects
        if len(trail) >= most:
            return f"it redirects more than {most} times; redirect straight to the final address"
        if self._settings.same_site and not is_robots and site_of(target) != site_of((trail or [address])[0]):
            return f"it redirects to another site, {place}, which is not read; name that address if you want it"
        return ""


def challenge(name: str) -> Challenge:
    """What is said of a page behind a wall."""
    whose = "a captcha" if name == "captcha" else name
    reason = f"challenge page ({whose}): the host wants to know whether we are a robot and does not show the page"
    return Challenge(f"{reason}; let our user agent through on the host, or audit the page from a file", name)


def _target(address: str, reply: Reply) -> str:
    """Where a redirect leads, as a canonical address; empty where it leads nowhere that can be asked."""
    location = reply.headers.get("location", "")
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # headers arrive as if they were Latin-1
    return canonical(location, address) if location else ""
