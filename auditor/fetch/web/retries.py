"""An address in, its host's reply out: asked when it is the host's turn, and again where that may help."""

import contextlib
import email.utils
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial

from requests.adapters import BaseAdapter

from auditor.fetch.address import origin_of, site_of
from auditor.fetch.failure import Failure
from auditor.fetch.sent_along import SentAlong
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.deadlines import TimedRequests
from auditor.fetch.web.exchange import Broken, Refused, Reply, Wanted, exchange
from auditor.fetch.web.host import Host
from auditor.fetch.web.private_places import PrivatePlaces
from auditor.fetch.web.session import Session

_MAY_PASS = (429, 502, 503, 504)
"""Answers that say "later"."""
_MOST_DIGITS = 12
"""Of a Retry-After; a longer number says no more than "never"."""
_HOUR, _DAY, _YEAR = 3_600, 86_400, 31_557_600


class Retries:
    """All hosts of a run, each with its session."""

    def __init__(
        self,
        settings: FetchSettings,
        clock: Callable[[], float],
        adapters: Mapping[str, BaseAdapter],
        note: Callable[[str], None],
    ) -> None:
        self.credentials: dict[str, tuple[str, str]] = {}
        """Names and passwords by origin."""
        self.private_places = PrivatePlaces(allowed=settings.allow_private)
        self.sent_along = SentAlong()
        self._named: set[str] = set()
        self._settings = settings
        self._clock = clock
        self._adapters = adapters
        self._note = note
        self._timed_requests = TimedRequests()
        self._lock = threading.Lock()
        self._hosts: dict[str, tuple[Host, Session]] = {}

    def named(self, address: str) -> None:
        """The user named the canonical address: its site may be anywhere, and gets what is sent along."""
        self.private_places.named(site_of(address))
        self._named.add(origin_of(address))

    def ask(self, address: str, wanted: Wanted) -> Reply | Failure:
        """Ask for a canonical address: once, and again after a failure that may pass."""
        host, session = self._host_and_session(address)
        settings = self._settings
        for tried in range(settings.retries + 1):
            with host.turn() as may_ask:
                if host.left_alone:
                    return Failure(host.left_alone)
                if not may_ask:
                    return Failure("not read, because the run was ended")
                origin = origin_of(address)
                is_named = origin in self._named or origin.replace("https://", "http://", 1) in self._named
                credentials = self.credentials.get(origin) or (self.sent_along.login if is_named else None)
                started = time.monotonic()
                reply = exchange(
                    session, address, wanted, settings, self._timed_requests, self._clock, credentials=credentials,
                    may_connect=partial(self.private_places.check, host.name),
                    headers=self.sent_along.headers if is_named else (),
                )  # fmt: skip
            if isinstance(reply, Reply) and reply.status not in _MAY_PASS:
                host.answered(reply.seconds, started)
                return reply
            host.troubled(started)
            wait = settings.backoff * 2**tried
            if isinstance(reply, Reply):
                wait = max(wait, _retry_after(reply.headers))
            if wait > settings.max_wait:
                reason = f"the host asks us to wait {_in_words(wait)}, longer than max_wait; try again later"
                host.leave_alone(f"not read: {reason}")
                return Refused(reason, 503)
            if tried == settings.retries or (isinstance(reply, Broken) and not reply.again):
                break
            host.pause(wait)
            if wait >= 1:
                self._note(f"{host.name} is asked again in {wait:.0f} s")
        if isinstance(reply, Broken):
            host.gave_no_answer(reply.reason)
        return reply

    @property
    def blocked(self) -> str:
        """What the first host said that does not let us in; empty where all do."""
        with self._lock:
            return next((host.blocked for host, _ in self._hosts.values() if host.blocked), "")

    def host(self, address: str) -> Host:
        """The host of a canonical address."""
        return self._host_and_session(address)[0]

    def end(self) -> None:
        """Cut everything off; every thread that is asking comes back at once."""
        self._timed_requests.end_all()
        with self._lock:
            hosts = [host for host, _ in self._hosts.values()]
        for host in hosts:
            host.end()

    def close(self, timeout: float) -> None:
        """Give back what is left, after all threads have come back."""
        self._timed_requests.join(timeout)
        with self._lock:
            for _, session in self._hosts.values():
                session.close()

    def _host_and_session(self, address: str) -> tuple[Host, Session]:
        site = site_of(address)
        with self._lock:
            if site not in self._hosts:
                session = Session(self._settings)
                for prefix, adapter in self._adapters.items():
                    session.mount(prefix, adapter)
                self._hosts[site] = (Host(site, self._settings), session)
            return self._hosts[site]


def _retry_after(headers: Mapping[str, str]) -> float:
    """Seconds that the host asks us to wait; 0 where it does not say."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value[:_MOST_DIGITS]) if len(value) <= _MOST_DIGITS else float(10**_MOST_DIGITS)
    then = _moment(value)
    if then is None:
        return 0.0
    now = _moment(headers.get("date", ""))
    return max(0.0, then - (time.time() if now is None else now))


def _moment(text: str) -> float | None:
    """Seconds since 1970 of a date as HTTP writes it."""
    with contextlib.suppress(ValueError, OverflowError, OSError):
        return email.utils.parsedate_to_datetime(text).timestamp()
    return None


def _in_words(seconds: float) -> str:
    """A wait as people say it; in seconds while ``max_wait`` may be set so high."""
    if seconds <= 2 * _HOUR:
        return f"{seconds:.0f} s"
    if seconds <= 2 * _DAY:
        return f"{seconds / _HOUR:.0f} hours"
    if seconds <= 2 * _YEAR:
        return f"{seconds / _DAY:.0f} days"
    return f"{seconds / _YEAR:,.0f} years" if seconds < 1000 * _YEAR else "more than a thousand years"
