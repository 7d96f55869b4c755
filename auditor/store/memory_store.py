"""The shelf for one file or a few: everything as it is, in this process."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from auditor.model import Page, PageAudit, Unread
from auditor.store.page_store import Packing, Remembered

_T = TypeVar("_T")


class AsItIs:
    """Nothing is packed."""

    def pack(self, value: object) -> object:
        return value

    def pack_text(self, text: str) -> str:
        return text

    def digest(self, value: object) -> bytes:
        raise NotImplementedError("nobody remembers what lies in memory")

    def unpack(self, kind: type[_T], packed: Any) -> _T:
        assert isinstance(packed, kind)  # noqa: S101 - says so to the type checker
        return packed


@dataclass(slots=True)
class _Page:
    source: str
    url: str
    article: Any
    facts: Any = None
    audit: Any = None


class Memory:
    remembers = False
    reused = None

    def __init__(self) -> None:
        self.packing: Packing = AsItIs()
        self._pages: list[_Page] = []
        self._numbers: dict[str, int] = {}
        self._offers: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)

    def keep_article(self, identity: str, source: str, url: str, packed: Any, note: Any, digest: bytes = b"") -> bool:
        del note, digest
        if identity in self._numbers:
            return False
        self._numbers[identity] = len(self._pages)
        self._pages.append(_Page(source, url, packed))
        return True

    def keep_unread(self, unread: Unread) -> None:
        """Nobody will ask."""

    def unchanged(self, source: str) -> None:
        """Nothing is known of earlier runs."""

    def came_again(self, page: Page) -> None:
        """Nothing is known of earlier runs."""

    def order(self) -> Sequence[int]:
        return sorted(range(len(self._pages)), key=lambda number: self._pages[number].source)

    def number_of(self, identity: str) -> int:
        return self._numbers[identity]

    def names(self) -> Iterator[tuple[str, str, str]]:
        return ((identity, self._pages[at].source, self._pages[at].url) for identity, at in self._numbers.items())

    def article(self, number: int) -> Any:
        return self._pages[number].article

    def keep_facts(self, number: int, packed: Any) -> None:
        self._pages[number].facts = packed

    def facts(self, number: int) -> Any:
        return self._pages[number].facts

    def before(self, number: int) -> None:
        """Nothing is known of earlier runs."""

    def keep_page(self, number: int, packed: Any, brief: Any, state: Remembered | None) -> None:
        del brief, state  # the one is made from the page where it is asked for, nobody asks for the other
        self._pages[number].audit = packed
        self._pages[number].facts = self._pages[number].article = None

    def unjudged(self) -> Iterator[str]:
        return (page.source for page in self._pages if page.audit is None)

    def pages(self) -> Sequence[PageAudit]:
        held = (self._pages[number].audit for number in self.order())
        return tuple(audit for audit in held if audit is not None)

    def offer(self, kind: str, key: str, packed: Any) -> None:
        self._offers[kind, key].append(packed)

    def offers(self, kind: str, fewest: int = 2) -> Iterator[tuple[str, Any]]:
        for (of_kind, key), values in sorted(self._offers.items(), key=lambda item: item[0]):
            if of_kind == kind and len(values) >= fewest:
                yield from ((key, value) for value in values)
