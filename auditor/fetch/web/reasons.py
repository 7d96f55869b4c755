"""Status codes and broken connections in, sentences for the reader of the report out."""

import errno
import http.client
import socket

import requests
import urllib3.exceptions
from urllib3.exceptions import NameResolutionError

from auditor.fetch.web.answer_head import AnswerError
from auditor.fetch.web.private_places import PrivatePlaceError

_CUT_SHORT = (urllib3.exceptions.IncompleteRead, http.client.IncompleteRead)
_UNREACHABLE = (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN)

_STATUS = {
    101: "the host changes to another protocol (101), which we did not ask for; check its configuration",
    204: "the host says that it has no content (204); check whether the page shows anything in a browser",
    205: "the host answers that a form is to be emptied (205) and sends no page; check its configuration",
    206: "the host sends only a part of it (206), although we asked for all; check its configuration or its cache",
    401: "it asks for a name and a password (401); give them in AUDITOR_AUTH, or as https://name:password@host/",
    402: "it requires payment (402); audit the page from a file instead",
    403: "it refuses us (403); allow our user agent on the host, or set another one (user_agent)",
    404: "it does not exist (404); correct the links and sitemaps that name it, or redirect it",
    405: "it refuses to be read (405); correct the links and sitemaps that name it",
    406: "it has no HTML for us (406); correct the links and sitemaps that name it",
    407: "the proxy asks for a name and a password (407); give them in the proxy's address",
    408: "the host gave up waiting for us (408); try again later",
    410: "it is gone for good (410); remove it from links and sitemaps",
    429: "the host says that we ask too often (429); raise delay or try again later",
    451: "it is blocked for legal reasons (451)",
    500: "the host failed (500); look into its error log",
    502: "the server behind the host failed (502); look into its error log, or try again later",
    503: "the host is busy or under maintenance (503); try again later",
    504: "the server behind the host did not answer (504); look into its error log, or try again later",
}


def status_reason(status: int) -> str:
    """Why an answer with this status code is no page."""
    if status in _STATUS:
        return _STATUS[status]
    if status >= 500:
        return f"the host failed ({status}); look into its error log"
    if status >= 400:
        return f"the host refuses it ({status})"
    return f"the host answers with status {status}, which is not a page"


def network_reason(error: Exception, connect_timeout: float, read_timeout: float) -> str:
    """Why there is no answer. Never the exception's own words: they may hold addresses and credentials."""
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, AnswerError):
            return str(cause)
    if isinstance(error, requests.exceptions.ProxyError):
        if any(str(cause).startswith("Tunnel connection failed") for cause in causes):
            return "the proxy refuses to connect us to the host; check the proxy settings of the environment"
        return "the proxy cannot be reached; check the proxy settings of the environment"
    if isinstance(error, requests.exceptions.SSLError):
        return "no secure connection is possible (its certificate is invalid, or it has no TLS); correct that first"
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return f"the host could not be reached within {connect_timeout:g} s (connect_timeout); check that it is up"
    if isinstance(error, requests.exceptions.ReadTimeout):
        return f"the host was silent for {read_timeout:g} s (read_timeout); check that it is up"
    if any(isinstance(cause, (NameResolutionError, socket.gaierror)) for cause in causes):
        return "the host name cannot be found (DNS); check its spelling and the network"
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return f"the host was silent for {read_timeout:g} s (read_timeout); check that it is up"
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return "the host refuses the connection; check that it is up, and its port"
    if any(isinstance(cause, OSError) and cause.errno in _UNREACHABLE for cause in causes):
        return "the host cannot be reached from here; check the network, and that the host is up"
    if any(isinstance(cause, _CUT_SHORT) for cause in causes):
        return "the answer is incomplete, or its parts do not fit together; try again later"
    if any(isinstance(cause, ConnectionError) for cause in causes):  # RemoteDisconnected, reset, broken pipe
        return "the host closed the connection without an answer; look into its error log"
    return "the connection broke in the middle of the answer; try again later"


def leads_to_private_place(error: Exception) -> bool:
    """Whether the connection was closed for where it led."""
    return any(isinstance(cause, PrivatePlaceError) for cause in _causes(error))


def _causes(error: BaseException) -> list[BaseException]:
    """The error and everything under it: urllib3 keeps the cause in ``reason``, requests in the arguments."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 20:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and cause not in found:
            found.append(cause)
            waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]
    return found
