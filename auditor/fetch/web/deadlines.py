"""Requests under way, and the one way to end them early: when their time is over, or when the run is.

Time-outs of sockets count silence only, so a host that sends a byte now and then could hold a thread for ever. Here
every request has a deadline; at its end, its socket is shut down from outside, which wakes its reader.
"""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator


class TimedRequest:
    """One request: the socket it uses, and whether it was cut."""

    def __init__(self, deadline: float, may_connect: Callable[[str], None]) -> None:
        self.deadline = deadline
        self.may_connect = may_connect
        self.cut = False
        self._sockets: list[socket.socket] = []

    def uses(self, sock: socket.socket) -> None:
        """Remember the socket; shut it at once where the request is over already."""
        self._sockets.append(sock)
        if self.cut:
            _shut(sock)

    def end(self) -> None:
        """Cut it off. The reader sees the end of the data, or an error, and finds ``cut`` set."""
        self.cut = True
        for sock in self._sockets:
            _shut(sock)


_current = threading.local()


def use_socket(sock: socket.socket) -> None:
    """Tell the request of this thread, if there is one, which socket it uses."""
    timed_request: TimedRequest | None = getattr(_current, "timed_request", None)
    if timed_request is not None:
        timed_request.uses(sock)


def check_peer(sock: socket.socket) -> None:
    """Let the request of this thread say whether it may talk to the address that the socket is connected to. Closes
    the socket and raises what it raises, if not."""
    timed_request: TimedRequest | None = getattr(_current, "timed_request", None)
    if timed_request is None or sock.family not in (socket.AF_INET, socket.AF_INET6):
        return
    try:
        timed_request.may_connect(sock.getpeername()[0])
    except OSError:
        sock.close()
        raise


def _anywhere(_address: str) -> None:
    """No address is refused."""


class TimedRequests:
    """All requests of a run. One thread watches their deadlines and sleeps until the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._under_way: set[TimedRequest] = set()
        self._over = False
        self._wakes = float("inf")
        self._watcher: threading.Thread | None = None

    @contextlib.contextmanager
    def timed_request(self, seconds: float, may_connect: Callable[[str], None] = _anywhere) -> Iterator[TimedRequest]:
        """A request by this thread that may take so many seconds. ``may_connect`` hears the IP address that it is
        connected to and raises an OSError where that is not wanted."""
        timed_request = TimedRequest(time.monotonic() + seconds, may_connect)
        with self._changed:
            timed_request.cut = self._over
            self._under_way.add(timed_request)
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, name="fetch-deadlines", daemon=True)
                self._watcher.start()
            if timed_request.deadline < self._wakes:
                self._changed.notify()
        _current.timed_request = timed_request
        try:
            yield timed_request
        finally:
            _current.timed_request = None
            with self._changed:
                self._under_way.discard(timed_request)

    def end_all(self) -> None:
        """Cut every request off, and each one that is still to come."""
        with self._changed:
            self._over = True
            for each in self._under_way:
                each.end()
            self._changed.notify()

    def join(self, timeout: float) -> None:
        """Wait for the watching thread."""
        if self._watcher is not None:
            self._watcher.join(timeout)

    def _watch(self) -> None:
        with self._changed:
            while not self._over:
                now = time.monotonic()
                for each in self._under_way:
                    if each.deadline <= now and not each.cut:
                        each.end()
                self._wakes = min(
                    (each.deadline for each in self._under_way if not each.cut),
                    default=float("inf"),
                )
                self._changed.wait(None if self._wakes == float("inf") else self._wakes - now)


def _shut(sock: socket.socket) -> None:
    # Not sock.shutdown: that of a TLS socket also drops its state, under the hands of the thread that reads from it.
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
