"""What the demo site answers with, and the address under which the world knows it."""

from dataclasses import dataclass

HOST = "kettle-and-spoke.example"
"""Reserved by RFC 2606: it never resolves, so nothing real can be reached by mistake."""
PUBLIC_URL = f"http://{HOST}"
"""Without a port: the loopback port differs at each run, and reports of the demo must not."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One answer of the site: complete, and the same each time."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
