"""What was changed on pages in, and the figures of Search Console; what came of each kind of change out.

Changes of one kind that lie within two weeks of each other are one: figures of the days before the first are compared
with those of as many days after the last, and with those of pages on which nothing was seen to change in all that time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from auditor.facts.links import address_key, is_absolute
from auditor.model.changes import MadeChange
from auditor.model.search import ChangeEffect, Effect
from auditor.model.search_export import Export, Figures
from auditor.search_console.effect import FEWEST_PAGES, Clicks, Places, effect, effect_on_position

LONGEST: Final = 56
"""Days before and after a change that are compared, at most; whole weeks."""
SHORTEST: Final = 14
APART: Final = 14
"""Days between two changes of one kind up to which they are taken together."""
MOST: Final = 12
"""Kinds of change that are looked at, those on most pages first."""
_KNOWN: Final = 0.9
"""Share of the days that must be in the exports."""
_TEXT: Final = "Text changed"
_TITLE: Final = "Title changed"


class _Batch(NamedTuple):
    check: str
    title: str
    pages: dict[str, MadeChange]
    """By key."""
    first: str
    last: str


class _Windows(NamedTuple):
    before: Mapping[str, Figures]
    after: Mapping[str, Figures]
    first: str
    last: str
    days: int


def effects_of_changes(
    changes: Iterable[MadeChange], addresses: Iterable[str], export: Export, parts: Sequence[Export]
) -> tuple[ChangeEffect, ...]:
    """``addresses`` are those of all audited pages; ``export`` is all that is known together, ``parts`` the exports it
    comes from."""
    of_page: dict[str, list[MadeChange]] = defaultdict(list)
    for change in changes:
        if is_absolute(change.address):
            of_page[_key(change.address)].append(change)
    sections = {_key(address): section_of(address) for address in addresses if is_absolute(address)}
    batches = sorted(_batches(of_page), key=lambda batch: (-len(batch.pages), batch.title, batch.first))
    figures = _ByDay(export) if export.page_days else None
    found = []
    for batch in batches[:MOST]:
        windows = figures.around(batch) if figures else _periods_around(batch, parts)
        found.append(_effect(batch, windows, of_page, sections))
    return tuple(found)


def section_of(address: str) -> str:
    """Host and first folder: pages below it are of one kind."""
    host, path, _ = address_key(address)
    folders = urlsplit(path).path.strip("/").split("/")
    return f"{host}/{folders[0] if len(folders) > 1 else ''}"


def _batches(of_page: Mapping[str, Sequence[MadeChange]]) -> Iterator[_Batch]:
    kinds: dict[tuple[str, str], list[tuple[MadeChange, str]]] = defaultdict(list)
    for key, changes in of_page.items():
        for change in changes:
            for kind in change.fixed:
                kinds[kind].append((change, key))
            if change.text_changed:
                kinds["", _TEXT].append((change, key))
            if change.title_changed:
                kinds["", _TITLE].append((change, key))
    for (check, title), made in kinds.items():
        made.sort(key=lambda row: (row[0].after, row[0].by))
        pages: dict[str, MadeChange] = {}
        first = last = ""
        for change, key in made:
            if pages and _days_between(last, change.after) > APART:
                yield _Batch(check, title, pages, first, last)
                pages = {}
            first, last = (first, max(last, change.by)) if pages else (change.after, change.by)
            pages[key] = change
        yield _Batch(check, title, pages, first, last)


class _ByDay:
    def __init__(self, export: Export) -> None:
        self._rows: dict[int, list[tuple[str, Figures]]] = defaultdict(list)
        for (address, day), figures in export.page_days.items():
            self._rows[date.fromisoformat(day).toordinal()].append((_key(address), figures))

    def around(self, batch: _Batch) -> _Windows | None:
        first, last = (date.fromisoformat(day).toordinal() for day in (batch.first, batch.last))
        for length in range(LONGEST, SHORTEST - 1, -7):
            before, after = range(first - length, first), range(last + 1, last + 1 + length)
            if all(sum(day in self._rows for day in days) >= _KNOWN * length for days in (before, after)):
                return _Windows(
                    self._sums(before), self._sums(after), date.fromordinal(before[0]).isoformat(),
                    date.fromordinal(after[-1]).isoformat(), length,
                )  # fmt: skip
        return None

    def _sums(self, days: Iterable[int]) -> dict[str, Figures]:
        return _summed(row for day in days for row in self._rows.get(day, ()))


def _periods_around(batch: _Batch, parts: Sequence[Export]) -> _Windows | None:
    """Exports of whole periods, one that ends before the change and one as long that begins after it."""
    pairs = [
        (_days_between(one.last, other.first), one, other)
        for one in parts
        for other in parts
        if one.last and other.first and one.last <= batch.first and batch.last <= other.first
        if abs(_length(one) - _length(other)) <= 3 and _length(one) >= SHORTEST
    ]
    if not pairs:
        return None
    _, one, other = min(pairs, key=lambda pair: (pair[0], pair[1].first))
    before, after = (
        _summed(
            (_key(address), figures)
            for part in parts
            if (part.first, part.last) == (of.first, of.last)
            for address, figures in part.pages.items()
        )
        for of in (one, other)
    )
    return _Windows(before, after, one.first, other.last, min(_length(one), _length(other)))


def _effect(
    batch: _Batch, windows: _Windows | None, of_page: Mapping[str, Sequence[MadeChange]], sections: Mapping[str, str]
) -> ChangeEffect:
    if windows is None:
        return _unknown(batch, f"No export has {SHORTEST} days before the change and as many after it.")
    unchanged = [
        key
        for key in sections
        if key not in batch.pages
        and not any(one.by >= windows.first and one.after <= windows.last for one in of_page.get(key, ()))
    ]
    mine = {sections.get(key, "") for key in batch.pages}
    near = [key for key in unchanged if sections[key] in mine and _is_shown(key, windows)]
    of_section = len(near) >= FEWEST_PAGES
    beside = near if of_section else [key for key in unchanged if _is_shown(key, windows)]
    changed = [key for key in batch.pages if _is_shown(key, windows)]
    return ChangeEffect(
        batch.check, batch.title, len(batch.pages), batch.first, batch.last, windows.days, len(beside), of_section,
        effect(_clicks(changed, windows), _clicks(beside, windows)),
        effect_on_position(_places(changed, windows), _places(beside, windows)),
    )  # fmt: skip


def _unknown(batch: _Batch, reason: str) -> ChangeEffect:
    said = Effect("cannot tell", reason=reason)
    return ChangeEffect(
        batch.check, batch.title, len(batch.pages), batch.first, batch.last, 0, 0, of_section=False, clicks=said,
        position=said,
    )  # fmt: skip


_NONE: Final = Figures()


def _is_shown(key: str, windows: _Windows) -> bool:
    return windows.before.get(key, _NONE).impressions + windows.after.get(key, _NONE).impressions > 0


def _clicks(keys: Iterable[str], windows: _Windows) -> list[Clicks]:
    rows = ((windows.before.get(key, _NONE), windows.after.get(key, _NONE)) for key in keys)
    return [Clicks(one.clicks, two.clicks, one.impressions + two.impressions) for one, two in rows]


def _places(keys: Iterable[str], windows: _Windows) -> list[Places]:
    rows = ((windows.before.get(key, _NONE), windows.after.get(key, _NONE)) for key in keys)
    return [
        Places(one.position, two.position, one.impressions + two.impressions)
        for one, two in rows
        if one.position is not None and two.position is not None
    ]


def _summed(rows: Iterable[tuple[str, Figures]]) -> dict[str, Figures]:
    sums: dict[str, Figures] = {}
    for key, figures in rows:
        sums[key] = sums[key].plus(figures) if key in sums else figures
    return sums


def _key(address: str) -> str:
    return repr(address_key(address))


def _days_between(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def _length(export: Export) -> int:
    return _days_between(export.first, export.last) + 1
