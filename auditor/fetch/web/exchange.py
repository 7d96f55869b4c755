"""One request and its answer, within limits of time and size; redirects and further tries are for others."""

from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, Literal

import requests
from urllib3.exceptions import HTTPError

from auditor.fetch.decompress import gunzipped, inflated, limited
from auditor.fetch.failure import BodyError, Failure
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.deadlines import TimedRequests
from auditor.fetch.web.reasons import leads_to_private_place, network_reason
from auditor.fetch.web.session import Session
from auditor.model.record import record

_CHUNK = 64 * 1024
_NO_PAGES = (204, 205, 206)
"""Successes without the page: no content, "empty your form", and a part that nobody asked for."""
_MOST_CODINGS = 3
_UNKNOWN_CODINGS = ("br", "zstd", "compress", "x-compress")
_KEPT_BACK = ("set-cookie", "set-cookie2")


@record
class Wanted:
    """What is to become of an answer."""

    refuse: Callable[[Mapping[str, str]], str]
    """Headers (lower-case names) of an answer of 2xx to the reason why its body is not wanted; empty: it is."""
    limit: int
    """Bytes of the body, after HTTP's own decompression."""
    sink: Callable[[], BinaryIO]
    """Opens the place where the body goes."""
    too_large: str = ""
    """What to say of a body over the limit; empty: take what is within the limit."""
    validators: tuple[tuple[str, str], ...] = ()
    """Headers with which the host may answer that nothing changed (304)."""
    method: Literal["GET", "HEAD"] = "GET"


@record
class Reply:
    """What one request brought. ``body`` is None unless the status promises a page and the body was had whole."""

    status: int
    headers: Mapping[str, str]
    """Lower-case names; without cookies."""
    seconds: float
    """From asking until the headers were there."""
    body: BinaryIO | None = None
    refused: str = ""


@record
class Broken(Failure):
    """The host gave no answer, or not a whole one."""

    again: bool = True
    """Whether a further try may help."""


@record
class Refused(Failure):
    """The host answered, with something that is no page."""

    status: int = 0


def exchange(
    session: Session,
    address: str,
    wanted: Wanted,
    settings: FetchSettings,
    timed_requests: TimedRequests,
    clock: Callable[[], float],
    *,
    credentials: tuple[str, str] | None = None,
    may_connect: Callable[[str], None],
    headers: tuple[tuple[str, str], ...] = (),
) -> Reply | Broken:
    """Ask for a canonical address once. ``may_connect`` raises where the IP address connected to is not wanted."""
    with timed_requests.timed_request(settings.page_timeout, may_connect) as timed_request:
        try:
            # As bytes, because requests would take letters for Latin-1, and RFC 7617 says UTF-8.
            auth = (credentials[0].encode(), credentials[1].encode()) if credentials else None
            request = session.prepared(wanted.method, address, (*headers, *wanted.validators), auth)
            started = clock()
            response = session.send(
                request,
                stream=True,
                timeout=(settings.connect_timeout, settings.read_timeout),
                allow_redirects=False,
                proxies=session.proxies_for(address),
            )
            seconds = clock() - started
            with response:
                reply = _reply(response, seconds, wanted)
            if not timed_request.cut:
                return reply
            if reply.body is not None:
                reply.body.close()  # a cut looks like an end where nobody said how much was to come
            return _cut(settings)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            if timed_request.cut:
                return _cut(settings)
            reason = network_reason(error, settings.connect_timeout, settings.read_timeout)
            hopeless = isinstance(error, requests.exceptions.SSLError) or leads_to_private_place(error)
            return Broken(reason, again=not hopeless)


def _reply(response: requests.Response, seconds: float, wanted: Wanted) -> Reply:
    headers = {name.lower(): value for name, value in response.headers.items() if name.lower() not in _KEPT_BACK}
    status = response.status_code
    if not 200 <= status < 300 or status in _NO_PAGES:
        return Reply(status, headers, seconds)
    if refused := _refused(headers, wanted):
        return Reply(status, headers, seconds, refused=refused)
    sink = wanted.sink()
    try:
        chunks = _decoded(_chunks(response), headers)
        for chunk in limited(chunks, wanted.limit, wanted.too_large) if wanted.too_large else chunks:
            try:
                sink.write(chunk)
            except OSError as error:
                raise BodyError(f"there is no room for it on this machine's disk ({error.strerror})") from error
            if sink.tell() > wanted.limit:
                break
    except BodyError as error:
        sink.close()
        return Reply(status, headers, seconds, refused=str(error))
    except BaseException:
        sink.close()
        raise
    sink.seek(0)
    return Reply(status, headers, seconds, sink)


def _chunks(response: requests.Response) -> Iterator[bytes]:
    while chunk := response.raw.read(_CHUNK, decode_content=False):
        yield chunk


def _decoded(chunks: Iterator[bytes], headers: Mapping[str, str]) -> Iterator[bytes]:
    codings = [coding.strip().lower() for coding in headers.get("content-encoding", "").split(",")]
    if len(codings) > _MOST_CODINGS:
        raise BodyError(f"it is compressed {len(codings)} times over, which no page needs")
    for coding in reversed(codings):
        if coding in _UNKNOWN_CODINGS:
            raise BodyError(
                f"it is compressed as {coding!r}, which was not asked for; correct the host's configuration"
            )
        if coding in ("gzip", "x-gzip"):
            chunks = gunzipped(chunks)
        elif coding == "deflate":
            chunks = inflated(chunks)
    return chunks


def _refused(headers: Mapping[str, str], wanted: Wanted) -> str:
    return wanted.refuse(headers) or (wanted.too_large if _length(headers) > wanted.limit else "")


def _length(headers: Mapping[str, str]) -> int:
    """What the host says of the body's length; 0 where it says nothing that can be."""
    length = headers.get("content-length", "")
    return int(length) if length.isdecimal() and len(length) < 20 else 0


def _cut(settings: FetchSettings) -> Broken:
    reason = f"the host had not sent the whole answer after {settings.page_timeout:g} s (page_timeout); it is too slow"
    return Broken(reason, again=False)
