"""The requests adapters: connections that tell which socket they use and end with their answer, and one that maps a
host to loopback."""

import socket
from collections.abc import Mapping
from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from auditor.fetch.web.answer_head import AnswerResponse
from auditor.fetch.web.deadlines import check_peer, use_socket


class _Connection(HTTPConnection):
    response_class = AnswerResponse

    def _new_conn(self) -> socket.socket:
        return _checked(self, super()._new_conn())

    def connect(self) -> None:
        super().connect()
        use_socket(self.sock)


class _SecureConnection(HTTPSConnection):
    response_class = AnswerResponse

    def _new_conn(self) -> socket.socket:
        return _checked(self, super()._new_conn())

    def connect(self) -> None:
        super().connect()
        use_socket(self.sock)


def _checked(connection: HTTPConnection, sock: socket.socket) -> socket.socket:
    """The socket, if its request may talk to where it is connected; a proxy decides for itself where it connects."""
    if connection.proxy is None:
        check_peer(sock)
    return sock


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOLS = {"http": _Pool, "https": _SecurePool}


class Adapter(HTTPAdapter):
    """Requests' own, with connections that a run can cut off, direct or through a proxy."""

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **options)
        if not proxy.lower().startswith("socks"):  # those need connections of their own
            manager.pool_classes_by_scheme = _POOLS
        return manager


class Loopback(Adapter):
    """Carries requests for any host, http or https, to an http server on this machine, their Host header kept: so
    that a demonstration or a test can be a site with a real name, and no request leaves the machine."""

    def __init__(self, port: int, address: str = "127.0.0.1") -> None:
        self._place = (address, port)
        super().__init__(pool_maxsize=10)

    def get_connection_with_tls_context(self, *_arguments: Any, **_options: Any) -> HTTPConnectionPool:
        address, port = self._place
        pool: HTTPConnectionPool = self.poolmanager.connection_from_host(address, port, "http")
        return pool

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,  # noqa: FBT001, FBT002 - the signature is requests'
        timeout: Any = None,
        verify: Any = True,  # noqa: FBT002 - the signature is requests'
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 - loopback needs none
    ) -> Response:
        if "Host" not in request.headers:
            request.headers["Host"] = (request.url or "").partition("://")[2].partition("/")[0]
        return super().send(request, stream=stream, timeout=timeout, verify=verify, cert=cert, proxies=None)
