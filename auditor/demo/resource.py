"""One answer of the demo site."""

from auditor.model.record import record


@record
class Resource:
    """Complete, and the same each time."""

    body: bytes
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
