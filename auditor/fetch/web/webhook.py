"""A message in, posted to the address that the user's environment names; never more than three tries."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

import requests

_TRIES = 3
_PAUSES = (1.0, 4.0)
"""Seconds before the second and the third try."""
_TIMEOUT = 10.0


def fault_of(address: str) -> str:
    """Why nothing is sent to it, as the end of a sentence; empty where it will do. Never holds the address itself: it
    is a secret."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return "it is not an address"
    if parts.scheme.lower() != "https":
        return "only https:// addresses are sent to"
    return "" if host else "it has no host"


def post(address: str, body: bytes, *, user_agent: str, wait: Callable[[float], None] = time.sleep) -> str:
    """Why it could not be delivered, as the end of a sentence without the address; empty where it was. Redirects are
    not followed: they would lead to where the user did not send us."""
    if fault := fault_of(address):
        return fault
    reason = ""
    for number in range(_TRIES):
        if number:
            wait(_PAUSES[number - 1])
        try:
            answer = requests.post(
                address, data=body, timeout=_TIMEOUT, allow_redirects=False, stream=True,
                headers={"content-type": "application/json", "user-agent": user_agent},
            )  # fmt: skip
            answer.close()
        except (requests.RequestException, ValueError, OSError) as error:
            reason = f"the host gave no answer ({type(error).__name__})"
            continue
        if answer.status_code < 300:
            return ""
        reason = f"the host answered with status {answer.status_code}"
        if answer.status_code < 500 and answer.status_code != 429:
            return reason
    return f"{reason}, {_TRIES} times"
