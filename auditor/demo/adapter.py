"""Requests for the demo's public host, led to a port of this machine; nobody else sees the difference."""

from requests.adapters import HTTPAdapter

from auditor.fetch.web.adapter import Loopback


def adapter(port: int) -> HTTPAdapter:
    """To be mounted for ``PUBLIC_URL``. Responses carry the address that was asked for, not the port."""
    return Loopback(port)
