"""The last run's pages at hand: which of them hold for this run, what they said then, and how they were judged."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from auditor.model import Site
from auditor.pipeline.reuse import Kept, View, differing, leads_to_any, said_of, view_after
from auditor.store.page_store import PageStore


class Earlier:
    """Of one run, whose pages lie on a shelf that remembers."""

    def __init__(self, shelf: PageStore, key: str) -> None:
        """``key`` stands for the version and all settings; empty where nothing of the last run may be used."""
        assert shelf.reused is not None  # noqa: S101 - says so to the type checker
        self._shelf, self._left, self._key = shelf, shelf.reused, key
        self.view: View | None = None
        """The last run's, where it holds for this one; ``site`` finds out."""
        self._usable: frozenset[int] = frozenset()
        self.reused: set[int] = set()
        """Pages, by number, that are judged as they were."""
        self._spoken_of: dict[int, int] = {}
        self._failing: frozenset[int] = frozenset()
        self._disputed: frozenset[str] = frozenset()

    def site(
        self, order: Sequence[int], failing: Mapping[int, tuple[int, str]], disputed: frozenset[str]
    ) -> Site | None:
        """The site by which the last run's pages were judged, with this run's answers; None where it must be looked at
        anew."""
        packed = self._left.view() if self._key else None
        if packed is None:
            return None
        view = self._shelf.packing.unpack(View, packed)
        before = self._left.last_pages()
        self._usable = self._left.usable()
        changed = max(len(order), before) - len(
            self._usable
        )  # a changed page is one, though it is missing on both sides
        self.view = view_after(view, self._key, pages=len(order), changed=changed)
        if self.view is None:
            return None
        self._failing = differing(view.site.failing, failing)
        self._disputed = view.site.disputed ^ disputed
        return replace(self.view.site, failing=failing, disputed=disputed)

    def again(self, listed: Mapping[int, str]) -> set[int]:
        """The pages that need not be measured: nothing on which their facts rest is another. ``listed`` has the
        sitemaps that list pages now."""
        for number in sorted(self._usable) if self.view else ():
            kept = self._left.measured_before(number)
            said = self._shelf.packing.unpack(Kept, kept.packed)
            if (
                listed.get(number, said.listed_in) == said.listed_in
                and said.identity not in self._disputed
                and not leads_to_any(said, self._failing)
            ):
                self.reused.add(number)
                if kept.said:
                    self._spoken_of[number] = kept.said
        return self.reused

    def said(self, number: int) -> Kept:
        """What such a page said when it was measured."""
        return self._shelf.packing.unpack(Kept, self._left.measured_before(number).packed)

    def spoken_of_anew(self, site: Site) -> list[int]:
        """Such pages of whose canonicals others say something else now than then."""
        named = {self._shelf.number_of(identity): said_of(identity, site) for identity in site.canonicals}
        return sorted(
            number
            for number in (named.keys() | self._spoken_of.keys()) & self.reused
            if named.get(number, 0) != self._spoken_of.get(number, 0)
        )

    def judge(self) -> Iterator[int]:
        """Each of those pages is judged as it was, as its number comes."""
        for number in array("q", sorted(self.reused)):
            self._left.judged_as_before(number)
            yield number

    def leave(self, site: Site, order: Sequence[int]) -> None:
        """The view of the site, for the next run."""
        if not self._key:
            return
        site = replace(site, canonicals={})
        view = replace(self.view, site=site) if self.view else View(self._key, site, len(order))
        self._left.keep_view(self._shelf.packing.pack(view))
