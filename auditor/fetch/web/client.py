"""Addresses in, answers out: turns, robots.txt, redirects and further tries, all with their limits."""

import contextlib
import email.utils
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from requests.adapters import BaseAdapter

from auditor.fetch.address import canonical, origin_of, shown, site_of
from auditor.fetch.outcome import Failure, Forbidden
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.exchange import Broken, Reply, Session, Wanted, exchange
from auditor.fetch.web.flights import Flights
from auditor.fetch.web.host import Host
from auditor.fetch.web.reasons import status_reason
from auditor.fetch.web.robots import LIMIT, Robots, read_robots

_REDIRECTS = (301, 302, 303, 307, 308)
_MAY_PASS = (429, 502, 503, 504)
"""Answers that say "later"."""
_HOSTS_OPEN = 64
"""After so many new hosts, connections that nobody uses are closed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A body that was had whole, and how it came."""

    address: str
    redirects: tuple[str, ...]
    headers: Mapping[str, str]
    seconds: float
    body: BinaryIO


@dataclass(frozen=True, slots=True)
class Refused(Failure):
    """The host answered, with something that is no page."""

    status: int = 0


class Client:
    """One for a run; all its threads use it."""

    def __init__(
        self,
        settings: FetchSettings,
        clock: Callable[[], float],
        adapters: Mapping[str, BaseAdapter],
        credentials: Mapping[str, tuple[str, str]],
        note: Callable[[str], None],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._adapters = adapters
        self._credentials = credentials
        self._note = note
        self._flights = Flights()
        self._lock = threading.Lock()
        self._hosts: dict[str, tuple[Host, Session]] = {}
        self._robots: dict[str, Robots] = {}
        self._robots_locks: dict[str, threading.Lock] = {}

    def ask(self, address: str, wanted: Wanted, *, is_page: bool = True) -> Answer | Failure:
        """Ask for a canonical address, and follow where it leads within its site. Robots.txt is about pages: itself
        and the sitemaps are there for crawlers."""
        obey_robots = is_page and self._settings.obey_robots
        trail: list[str] = []
        while True:
            if obey_robots and (reason := self.robots(address).forbids(address)):
                return Forbidden(reason if not trail else f"it redirects to {shown(address)}, and there {reason}")
            reply = self._tried(address, wanted)
            if isinstance(reply, Failure):
                return reply
            if reply.body is not None:
                return Answer(address, tuple(trail), reply.headers, reply.seconds, reply.body)
            if reply.refused:
                return Refused(reply.refused, reply.status)
            if reply.status not in _REDIRECTS:
                return Refused(status_reason(reply.status), reply.status)
            target = _target(address, reply)
            if reason := self._no_way(address, target, reply, trail):
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
                    self._host(address)[0].wants_delay(robots.crawl_delay)
            return self._robots[origin]

    def end(self) -> None:
        """Cut everything off; every thread that is asking comes back at once."""
        self._flights.end_all()
        with self._lock:
            hosts = list(self._hosts.values())
        for host, _ in hosts:
            host.end()

    def close(self, timeout: float) -> None:
        """Give back what is left, after all threads have come back."""
        self._flights.join(timeout)
        with self._lock:
            for _, session in self._hosts.values():
                session.close()

    def _asked_robots(self, origin: str) -> Robots:
        wanted = Wanted(refuse=lambda _: "", limit=LIMIT, sink=BytesIO)
        answer = self.ask(f"{origin}/robots.txt", wanted, is_page=False)
        if isinstance(answer, Answer):
            with answer.body:
                return read_robots(answer.body.read(), self._settings)
        # RFC 9309, 2.3.1.3 and 2.3.1.4: "unavailable" (4xx, or redirects that lead nowhere) allows everything,
        # "unreachable" forbids everything. 429 says "later" rather than "there is none", and counts as the second.
        if isinstance(answer, Refused) and not (answer.status >= 500 or answer.status == 429):
            return Robots()
        return Robots(forbids_all=f"not asked, as robots.txt of this host could not be read: {answer.reason}")

    def _tried(self, address: str, wanted: Wanted) -> Reply | Failure:
        """Ask once, and again where that may help."""
        host, session = self._host(address)
        settings = self._settings
        for tried in range(settings.retries + 1):
            with host.turn() as may_ask:
                if host.left_alone:
                    return Failure(host.left_alone)
                if not may_ask:
                    return Failure("not asked, as the run was ended")
                credentials = self._credentials.get(origin_of(address))
                reply = exchange(
                    session, address, wanted, settings, self._flights, self._clock, credentials=credentials
                )
            if isinstance(reply, Reply) and reply.status not in _MAY_PASS:
                host.answered()
                return reply
            wait = settings.backoff * 2**tried
            if isinstance(reply, Reply):
                wait = max(wait, _retry_after(reply.headers))
            if wait > settings.max_wait:
                reason = f"the host asks us to wait {wait:.0f} s, longer than max_wait; try again later"
                host.leave_alone(f"not asked: {reason}")
                return Refused(reason, 503)
            if tried == settings.retries or (isinstance(reply, Broken) and not reply.again):
                break
            host.pause(wait)
            if wait >= 1:
                self._note(f"{host.name} is asked again in {wait:.0f} s")
        if isinstance(reply, Broken):
            host.gave_no_answer(reply.reason)
        return reply

    def _no_way(self, address: str, target: str, reply: Reply, trail: list[str]) -> str:
        """Why the redirect cannot be followed; empty where it can."""
        if not target:
            where = reply.headers.get("location", "")
            if not where:
                return f"it redirects ({reply.status}) without saying where to; mend the redirect"
            return f"it redirects to {shown(where)[:200]!r}, which is no http or https address; mend the redirect"
        if target == address or target in trail:
            return (
                f"it redirects in a circle (again to {shown(target)}); mend the redirects, or do not make them depend "
                "on cookies"
            )
        if len(trail) >= self._settings.max_redirects:
            return f"it redirects more than {self._settings.max_redirects} times; let it lead to its end at once"
        if self._settings.same_site and site_of(target) != site_of((trail or [address])[0]):
            return (
                f"it redirects to another site, {shown(target)}, which is not asked; name that address if you want it"
            )
        return ""

    def _host(self, address: str) -> tuple[Host, Session]:
        site = site_of(address)
        with self._lock:
            if site not in self._hosts:
                if len(self._hosts) % _HOSTS_OPEN == _HOSTS_OPEN - 1:
                    for _, idle in self._hosts.values():  # else a long list of hosts would use up the open files
                        idle.close()
                session = Session(self._settings)
                for prefix, adapter in self._adapters.items():
                    session.mount(prefix, adapter)
                self._hosts[site] = (Host(site, self._settings), session)
            return self._hosts[site]


def _target(address: str, reply: Reply) -> str:
    """Where a redirect leads, as a canonical address; empty where it leads nowhere that can be asked."""
    location = reply.headers.get("location", "")
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # headers arrive as if they were Latin-1
    return canonical(location, address) if location else ""


def _retry_after(headers: Mapping[str, str]) -> float:
    """Seconds that the host asks us to wait; 0 where it does not say."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value[:9])
    try:
        then = email.utils.parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0
    try:
        now = email.utils.parsedate_to_datetime(headers.get("date", "")).timestamp()
    except (ValueError, OverflowError, OSError):
        now = time.time()
    return max(0.0, then - now)
