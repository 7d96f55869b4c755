"""Whoever waits for a socket is woken at the deadline, and at the end of the run."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from auditor.fetch.web.deadlines import TimedRequests, use_socket


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A socket that nobody ever writes to."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(5)
        yield ours


def test_a_silent_socket_is_read_no_longer_than_the_flight(silent: socket.socket) -> None:
    timed_requests = TimedRequests()
    began = time.monotonic()

    with timed_requests.timed_request(0.1) as timed_request:
        use_socket(silent)
        data = silent.recv(1)

    assert (data, timed_request.cut) == (b"", True)
    assert 0.1 <= time.monotonic() - began < 1
    timed_requests.end_all()


def test_a_flight_after_a_pause_is_watched_too(silent: socket.socket) -> None:
    timed_requests = TimedRequests()
    with timed_requests.timed_request(0.05):
        pass
    time.sleep(0.15)  # the watcher has nothing to watch now
    began = time.monotonic()

    with timed_requests.timed_request(0.1):
        use_socket(silent)
        silent.recv(1)

    assert time.monotonic() - began < 1
    timed_requests.end_all()


def test_the_end_of_the_run_cuts_what_is_under_way_and_what_comes(silent: socket.socket) -> None:
    timed_requests = TimedRequests()
    threading.Timer(0.1, timed_requests.end_all).start()
    began = time.monotonic()

    with timed_requests.timed_request(30) as first:
        use_socket(silent)
        silent.recv(1)
    with timed_requests.timed_request(30) as second:
        use_socket(silent)

    assert (first.cut, second.cut) == (True, True)
    assert time.monotonic() - began < 1
