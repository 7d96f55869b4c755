"""Requests under way, and the one way to end them early: when their time is over, or when the run is.

Time-outs of sockets count silence only, so a host that sends a byte now and then could hold a thread for ever. Here
every request has a deadline; at its end, its socket is shut down from outside, which wakes its reader.
"""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator


class Flight:
    """One request: the socket it uses, and whether it was cut."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.cut = False
        self._sockets: list[socket.socket] = []

    def uses(self, sock: socket.socket) -> None:
        """Remember the socket; shut it at once where the flight is over already."""
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
    """Tell the flight of this thread, if there is one, which socket it uses."""
    flight: Flight | None = getattr(_current, "flight", None)
    if flight is not None:
        flight.uses(sock)


class Flights:
    """All requests of a run. One thread watches their deadlines and sleeps until the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._under_way: set[Flight] = set()
        self._over = False
        self._wakes = float("inf")
        self._watcher: threading.Thread | None = None

    @contextlib.contextmanager
    def flight(self, seconds: float) -> Iterator[Flight]:
        """A request by this thread that may take so many seconds."""
        flight = Flight(time.monotonic() + seconds)
        with self._changed:
            flight.cut = self._over
            self._under_way.add(flight)
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, name="fetch-deadlines", daemon=True)
                self._watcher.start()
            if flight.deadline < self._wakes:
                self._changed.notify()
        _current.flight = flight
        try:
            yield flight
        finally:
            _current.flight = None
            with self._changed:
                self._under_way.discard(flight)

    def end_all(self) -> None:
        """Cut every request off, and each one that is still to come."""
        with self._changed:
            self._over = True
            for flight in self._under_way:
                flight.end()
            self._changed.notify()

    def join(self, timeout: float) -> None:
        """Wait for the watching thread."""
        if self._watcher is not None:
            self._watcher.join(timeout)

    def _watch(self) -> None:
        with self._changed:
            while not self._over:
                now = time.monotonic()
                for flight in self._under_way:
                    if flight.deadline <= now and not flight.cut:
                        flight.end()
                self._wakes = min(
                    (flight.deadline for flight in self._under_way if not flight.cut), default=float("inf")
                )
                self._changed.wait(None if self._wakes == float("inf") else self._wakes - now)


def _shut(sock: socket.socket) -> None:
    # Not sock.shutdown: that of a TLS socket also drops its state, under the hands of the thread that reads from it.
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
