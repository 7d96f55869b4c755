"""How far a run is: a snapshot for a display."""

from auditor.model.record import record


@record
class Progress:
    """Counts since the run began. Addresses hold no credentials."""

    read: int
    """Pages handed over."""
    unread: int
    """Pages that could not be read, and what else is said in their list."""
    waiting: int
    """Pages known and not handed over yet; a sitemap's are known only as they come near."""
    address: str
    """What was handed over last: an address or a path; empty in a note."""
    note: str = ""
    """What the run is waiting for, in words: "www.example.com asks us to wait 30 s"."""
    said: tuple[str, ...] = ()
    """What the report is to say of the sources, a line each."""
    blocked: str = ""
    """Why a host is not asked any more that does not let us in: a sentence without its full stop; empty otherwise."""
    limited: bool = False
    """Whether addresses are known that are not asked for, because there are more of them than ``max_pages``."""
