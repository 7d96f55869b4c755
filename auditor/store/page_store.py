"""What a run asks of the place where it keeps its pages."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from auditor.model import Page, PageAudit, Unread

_T = TypeVar("_T")


class Packing(Protocol):
    """How a value lies on the shelf. It is the workers that pack and unpack, so it can be sent to another process."""

    def pack(self, value: object) -> Any: ...

    def unpack(self, kind: type[_T], packed: Any) -> _T: ...

    def pack_text(self, text: str) -> Any: ...

    def digest(self, value: object) -> bytes:
        """Equal where the values are."""
        ...


class Remembered(NamedTuple):
    """A page's state, for later runs."""

    packed: Any
    digest: bytes
    """Equal where the states are."""
    score: float | None
    findings: int


class MeasuredBefore(NamedTuple):
    """What the last run left of a page that is the same in this one."""

    packed: Any
    """What it said when it was measured."""
    said: int
    """Digest of what other pages said of it."""


class EarlierRun(Protocol):
    """What the last run left of the pages that are the same in this one, and what this one leaves for the next."""

    def usable(self) -> frozenset[int]:
        """Pages of this run whose article is the same as in the last one, and of which all that it left can be used."""
        ...

    def measured_before(self, page: int) -> MeasuredBefore:
        """Of one of those."""
        ...

    def judged_as_before(self, page: int) -> None:
        """The page is judged, and remembered, as the last run left it."""
        ...

    def keep_measured(self, page: int, packed: Any) -> None:
        """What the page said when it was measured."""
        ...

    def keep_drawn(self, page: int, form: str, packed: Any) -> None:
        """What a form of the report makes of the page, which is kept for as long as the page is the same."""
        ...

    def keep_said(self, page: int, said: int) -> None:
        """Digest of what other pages say of it."""
        ...

    def last_pages(self) -> int:
        """Pages of the last run."""
        ...

    def view(self) -> Any | None:
        """What the last run's pages were measured and judged by; None where it is not known."""
        ...

    def keep_view(self, packed: Any) -> None: ...


class PageStore(Protocol):
    """Pages are known by numbers. Everything that is kept has been packed."""

    @property
    def remembers(self) -> bool:
        """Whether later runs will compare themselves with this one."""
        ...

    @property
    def packing(self) -> Packing: ...

    @property
    def reused(self) -> EarlierRun | None:
        """None where there is no earlier run, and will be no later one."""
        ...

    def keep_article(self, identity: str, source: str, url: str, packed: Any, note: Any, digest: bytes = b"") -> bool:
        """``digest`` is that of the article, by which the next run knows it. False, and nothing is kept, where a page
        of that identity is there already."""
        ...

    def keep_unread(self, unread: Unread) -> None:
        """A page that came and cannot be judged."""
        ...

    def unchanged(self, source: str) -> tuple[int, Any] | None:
        """A page that is as it was when it was read last: it is a page of this run then, with its number and its note.
        None where it is one already, or nothing is known of it."""
        ...

    def came_again(self, page: Page) -> tuple[int, Any] | None:
        """The same for a page that came, where all that is read of it is as it was when it was read last."""
        ...

    def order(self) -> Sequence[int]:
        """All pages in the order of their sources, and of their coming where sources are equal."""
        ...

    def number_of(self, identity: str) -> int: ...

    def names(self) -> Iterator[tuple[str, str, str]]:
        """Identity, source and address of every page, as it was read."""
        ...

    def article(self, number: int) -> Any: ...

    def keep_facts(self, number: int, packed: Any) -> None: ...

    def facts(self, number: int) -> Any: ...

    def before(self, number: int) -> Any | None:
        """The state in which the last run left the page; None where it did not see it."""
        ...

    def keep_page(self, number: int, packed: Any, brief: Any, state: Remembered | None) -> None:
        """The page as judged, its brief, and what later runs remember of it; its facts are not needed any more."""
        ...

    def unjudged(self) -> Iterator[str]:
        """Sources of the pages that are read and not judged."""
        ...

    def pages(self) -> Sequence[PageAudit]:
        """All that are judged, in the order of their sources."""
        ...

    def offer(self, kind: str, key: str, packed: Any) -> None:
        """What a page says under a key, to be seen together with what others say under the same."""
        ...

    def offers(self, kind: str, fewest: int = 2) -> Iterator[tuple[str, Any]]:
        """Keys under which so many were offered, with each offer; by key, and in the order of their coming."""
        ...
