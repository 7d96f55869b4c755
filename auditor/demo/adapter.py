"""Requests for the demo's public host, led to a port of this machine; nobody else sees the difference."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter

from auditor.demo.resource import PUBLIC_URL


class LoopbackAdapter(HTTPAdapter):
    """Sends everything to 127.0.0.1:port. Responses carry the address that was asked for, not the port."""

    def __init__(self, port: int, **options: Any) -> None:
        super().__init__(**options)
        self._port = port

    def send(self, request: PreparedRequest, *args: Any, **options: Any) -> Response:
        asked = urlsplit(request.url or "")
        local = request.copy()
        local.headers["Host"] = asked.netloc
        local.url = urlunsplit(("http", f"127.0.0.1:{self._port}", asked.path, asked.query, ""))
        response = super().send(local, *args, **{**options, "proxies": {}})  # a proxy could not reach our loopback
        response.request = request
        response.url = request.url or ""
        return response


def adapters(port: int) -> Mapping[str, HTTPAdapter]:
    """Address prefix -> adapter to mount on a session."""
    return {f"{PUBLIC_URL}/": LoopbackAdapter(port)}
