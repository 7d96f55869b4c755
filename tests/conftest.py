"""What holds for all tests: property tests without a deadline, processes that keep their bytecode."""

import os
import socket

import pytest
from hypothesis import settings

settings.register_profile("auditor", deadline=None)  # a busy machine would fail what is right
settings.load_profile("auditor")

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
"""Hundreds of tests start the command; where Python may keep no bytecode each of them compiles four hundred modules."""


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Where tests run in several processes, pytest-rerunfailures asks the first of them about each test, in two writes:
    the second one waited 40 ms for the receipt of the first, before each test."""
    asked = getattr(getattr(config, "failures_db", None), "sock", None)
    if asked is not None:
        asked.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
