"""The head of an HTTP/1 answer, read from its connection: interim answers passed over, sizes bounded, faults named.

``http.client`` passes over status 100 only, takes any other interim answer for the real one, and gives up at 100
headers with a limit that is private and shared by the whole process; so the head is read here. The body is its work.
"""

import re
from http.client import HTTPMessage, HTTPResponse, RemoteDisconnected
from typing import Any, BinaryIO

MOST_INTERIM = 100
"""Interim answers before the real one. Hosts send one or two; a host that only ever sends hints is never done."""
MOST_HEADERS = 1_000
"""Ten times what Apache, nginx and ``http.client`` take; the busiest real pages send about a hundred (cookies, hints,
content security policies)."""
LONGEST_LINE = 64 * 1024
"""Bytes of a header, as in ``http.client``."""
MOST_BYTES = 256 * 1024
"""Bytes of a whole head: Chromium's limit (kMaxHeaderBufSize in net/http/http_stream_parser.h)."""
_STATUS_LINE = re.compile(rb"HTTP/(\d)\.(\d) +(\d{3})(?: (.*))?", re.DOTALL)
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SWITCHING_PROTOCOLS = 101
_NO_BODY = (204, 205, 304)


class AnswerError(OSError):
    """What came is no answer of HTTP; the message is a sentence for the reader of the report."""


class AnswerResponse(HTTPResponse):
    """Says of every connection that it ends with this answer.

    Nothing in HTTP/1 ties an answer to its request but the order of both. A host that answers twice, late, or with
    another length than it says would have the next request take what belongs to this one: one page's words under
    another's name. So each request has a connection of its own, which also costs little: ``delay`` is longer than it
    takes to connect.
    """

    def begin(self, **_options: Any) -> None:
        """Read up to the body. Raises AnswerError, or what the connection raises."""
        if self.headers is not None:
            return
        for _ in range(MOST_INTERIM + 1):
            version, status, reason = _status_line(self.fp)
            headers = _headers(self.fp) if status != _SWITCHING_PROTOCOLS else HTTPMessage()
            if status >= 200 or status == _SWITCHING_PROTOCOLS:
                break
        else:
            raise AnswerError(
                f"the host sent {MOST_INTERIM} interim answers (such as 103) and no real one; check its configuration"
            )
        self.version, self.status, self.reason = version, status, reason
        self.code = status
        self.headers = self.msg = headers
        self.chunked = headers.get("transfer-encoding", "").strip().lower() == "chunked"
        self.chunk_left = None
        self.length = _length(headers) if not self.chunked else None
        if status in _NO_BODY or status == _SWITCHING_PROTOCOLS:
            self.chunked, self.length = False, 0
        self.will_close = True


def _status_line(stream: BinaryIO) -> tuple[int, int, str]:
    """Version (10 or 11), status and reason."""
    line = stream.readline(LONGEST_LINE + 1)
    if line in (b"\r\n", b"\n"):  # RFC 9112, 2.2: an empty line before a message is to be forgiven
        line = stream.readline(LONGEST_LINE + 1)
    if not line:
        raise RemoteDisconnected("no answer")
    found = _STATUS_LINE.fullmatch(line.rstrip(b"\r\n"))
    if not found:
        what = "its first line is not a status line"
        if line[:1] in (b"\x15", b"\x16"):  # a TLS record: alert, handshake
            what = "it uses TLS on this port; write https"
        raise AnswerError(f"the host answers with something that is not HTTP ({what}); check the address and its port")
    major, minor, status = int(found[1]), int(found[2]), int(found[3])
    if major != 1 and (major, minor) != (0, 9):
        raise AnswerError(
            f"the host answers in HTTP/{major}.{minor}, though asked in HTTP/1.1; check its configuration"
        )
    if not 100 <= status <= 599:
        raise AnswerError(f"the host answers with status {status}, which HTTP does not have; check its configuration")
    return 11 if (major, minor) >= (1, 1) else 10, status, (found[4] or b"").decode("latin-1").strip()


def _headers(stream: BinaryIO) -> HTTPMessage:
    """Header lines as they come. A line that is none is left out, as browsers do, and hides no other."""
    lines: list[bytes] = []
    total = 0
    while True:
        line = stream.readline(LONGEST_LINE + 1)
        total += len(line)
        if len(line) > LONGEST_LINE:
            raise AnswerError(f"the host sends a header of more than {LONGEST_LINE // 1024} KB; shorten it")
        if not line.endswith(b"\n"):
            raise AnswerError(
                "the host closed the connection in the middle of the headers of its answer; try again later"
            )
        if line in (b"\r\n", b"\n"):
            break
        if total > MOST_BYTES:
            raise AnswerError(f"the host sends more than {MOST_BYTES // 1024} KB of headers; send fewer")
        if len(lines) >= MOST_HEADERS:
            raise AnswerError(f"the host sends more than {MOST_HEADERS:,} headers; send fewer")
        lines.append(line.rstrip(b"\r\n"))
    return _message(lines)


def _message(lines: list[bytes]) -> HTTPMessage:
    message = HTTPMessage()
    name, value = b"", b""
    for line in [*lines, b":"]:
        if name and line[:1] in (b" ", b"\t"):  # a folded line goes on with the value before
            value += b" " + line.strip()
            continue
        if name:
            message[name.decode("ascii")] = value.decode("latin-1")
        before, colon, after = line.partition(b":")
        before = before.rstrip()
        name, value = (before, after.strip()) if colon and _NAME.fullmatch(before) else (b"", b"")
    return message


def _length(headers: HTTPMessage) -> int | None:
    """Bytes of the body; None where the host does not say, or nothing that can be: then all that comes is the body."""
    said = {part.strip() for line in headers.get_all("content-length", []) for part in line.split(",")}
    numbers = {int(part) for part in said if part.isascii() and part.isdecimal() and len(part) < 20}
    if len(numbers) > 1:
        raise AnswerError("the host names two different lengths of one answer; check its configuration")
    return next(iter(numbers), None)
