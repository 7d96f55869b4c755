"""Status codes and broken connections in, sentences for the reader of the report out."""

import socket

import requests
from urllib3.exceptions import NameResolutionError

_STATUS = {
    401: "it asks for a name and a password (401); give them in the address, as https://name:password@host/",
    402: "it asks for money (402); audit the page from a file instead",
    403: "it refuses us (403); allow our user agent on the host, or set another one (user_agent)",
    404: "it does not exist (404); correct the links and sitemaps that name it, or redirect it",
    405: "it refuses to be read (405); correct the links and sitemaps that name it",
    406: "it has no HTML for us (406); correct the links and sitemaps that name it",
    407: "the proxy asks for a name and a password (407); give them in the proxy's address",
    408: "the host gave up waiting for us (408); try again later",
    410: "it is gone for good (410); take it out of links and sitemaps",
    429: "the host says that we ask too often (429); raise delay or try again later",
    451: "it is blocked for legal reasons (451)",
    500: "the host failed (500); look into its error log",
    502: "the host's server behind it failed (502); look into its error log, or try again later",
    503: "the host is busy or under maintenance (503); try again later",
    504: "the host's server behind it did not answer (504); look into its error log, or try again later",
}


def status_reason(status: int) -> str:
    """Why an answer with this status code is no page."""
    if status in _STATUS:
        return _STATUS[status]
    if status >= 500:
        return f"the host failed ({status}); look into its error log"
    if status >= 400:
        return f"the host refuses it ({status})"
    return f"the host answers with status {status}, which stands for no page"


def network_reason(error: Exception, connect_timeout: float, read_timeout: float) -> str:
    """Why there is no answer. Never the exception's own words: they may hold addresses and credentials."""
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy cannot be reached; check the proxy settings of the environment"
    if isinstance(error, requests.exceptions.SSLError):
        return "no secure connection is possible (its certificate is not valid, or it speaks no TLS); mend that first"
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return f"the host could not be reached within {connect_timeout:g} s (connect_timeout); check that it is up"
    if isinstance(error, requests.exceptions.ReadTimeout):
        return f"the host was silent for {read_timeout:g} s (read_timeout); check that it is up"
    causes = tuple(_causes(error))
    if any(isinstance(cause, (NameResolutionError, socket.gaierror)) for cause in causes):
        return "the host's name is not known (DNS); check its spelling and the network"
    if any(isinstance(cause, TimeoutError) for cause in causes):
        return f"the host was silent for {read_timeout:g} s (read_timeout); check that it is up"
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return "the host refuses the connection; check that it is up, and its port"
    if isinstance(error, requests.exceptions.ConnectionError):
        return "the host cannot be reached, or hung up without an answer; check that it is up"
    return "the connection broke off in the middle of the answer; try again later"


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
