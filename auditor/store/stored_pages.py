"""The judged pages of a run, which lie in its store and not in memory."""

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from auditor.model import PageAudit, Pages

_HELD = 5_000
"""Briefs that stay in memory, some 5 KB each: a report goes over all of them twenty times."""


class StoredPages(Pages):
    """The judged pages of a run, each read from the file whenever it is asked for."""

    def __init__(
        self, page: Callable[[int, str], PageAudit], numbers: Sequence[int],
        drawn: Callable[[int, str, Callable[[], str]], str],
    ) -> None:  # fmt: skip
        """``page`` has one by its number, from the table ``audit`` or ``brief``."""
        self._page, self._numbers, self._drawn = page, numbers, drawn
        self._at_hand: tuple[int, PageAudit] | None = None
        self._briefs: dict[int, PageAudit] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, position: int) -> PageAudit: ...

    @overload
    def __getitem__(self, position: slice) -> "StoredPages": ...

    def __getitem__(self, position: int | slice) -> "PageAudit | StoredPages":
        if isinstance(position, slice):
            return StoredPages(self._page, self._numbers[position], self._drawn)
        return self._page(self._numbers[position], "audit")

    def briefs(self) -> Iterator[PageAudit]:
        return map(self._brief, self._numbers)

    def brief(self, position: int) -> PageAudit:
        return self._brief(self._numbers[position])

    def _brief(self, number: int) -> PageAudit:
        if (held := self._briefs.get(number)) is not None:
            return held
        brief = self._page(number, "brief")
        if len(self._briefs) < _HELD:
            self._briefs[number] = brief
        return brief

    def drawn(self, position: int, form: str, draw: Callable[[PageAudit], str]) -> str:
        number = self._numbers[position]
        return self._drawn(number, form, lambda: draw(self._whole(number)))

    def _whole(self, number: int) -> PageAudit:
        """The page, unpacked once for the forms that are drawn of it one after the other."""
        if self._at_hand is None or self._at_hand[0] != number:
            self._at_hand = number, self._page(number, "audit")
        return self._at_hand[1]
