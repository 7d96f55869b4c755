"""The environment in, what is sent along to the sites that were named out: for staging sites behind a login.

From the environment alone, as configuration files are shared and command lines are seen by everybody on a machine. It
goes to the origins that the user named (and to their https form) and to nobody else, and into no output.
"""

import re
from collections.abc import Mapping
from dataclasses import field

from auditor.model.record import record

AUTH, HEADERS, COOKIE = "AUDITOR_AUTH", "AUDITOR_HEADERS", "AUDITOR_COOKIE"
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OURS = frozenset({"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te", "upgrade"})
"""Headers on which reading the answer depends."""


@record
class SentAlong:
    """Shown nowhere: not even when it is printed."""

    login: tuple[str, str] | None = field(default=None, repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def sent_along(environment: Mapping[str, str]) -> SentAlong:
    """``AUDITOR_AUTH`` (name:password), ``AUDITOR_HEADERS`` (a line each, "Name: value") and ``AUDITOR_COOKIE``.
    Raises ValueError where one of them cannot be meant; the message holds no value."""
    login = environment.get(AUTH, "")
    name, colon, password = login.partition(":")
    if login and not (colon and name):
        raise ValueError(f"{AUTH} is not name:password; correct it")
    headers: dict[str, str] = {}
    for number, line in enumerate(environment.get(HEADERS, "").splitlines(), 1):
        before, colon, after = line.partition(":")
        if not line.strip():
            continue
        if not (colon and _NAME.fullmatch(before.strip())) or before.strip().lower() in _OURS:
            raise ValueError(f'line {number} of {HEADERS} is not a header that can be sent; write "Name: value"')
        headers[before.strip()] = after.strip()
    if cookie := environment.get(COOKIE, "").strip():
        headers["Cookie"] = cookie
    for name, value in headers.items():
        if not value.isprintable() or not value.isascii():
            raise ValueError(f"the value of {name} in {COOKIE if name == 'Cookie' else HEADERS} is not plain ASCII")
    return SentAlong((login.partition(":")[0], password) if login else None, tuple(headers.items()))
