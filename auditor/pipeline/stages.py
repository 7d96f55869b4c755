"""The stages of a run: pages are read, measured, compared across the site, judged; all lies on the shelf between."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar

from auditor.engine.alone import Engine
from auditor.engine.lost_pages import lost_page
from auditor.model import (
    Facts,
    Failed,
    Habit,
    Note,
    Page,
    Site,
    SiteFinding,
    Unchanged,
    Unread,
)
from auditor.pipeline.across import Across
from auditor.pipeline.earlier import Earlier
from auditor.pipeline.page_steps import Steps, WasMeasured, for_judging
from auditor.site.failing_links import Answers
from auditor.site.habits import with_habits
from auditor.site.linked import Linked
from auditor.site.notes import is_article, site_of_notes
from auditor.site.rarity import FEWEST
from auditor.site.sample import Sample, samples
from auditor.site.shared_canonicals import Seen, disputed, of_one_canonical
from auditor.store.page_store import PageStore

OnPage = Callable[[str, int, int], None]
_Said = TypeVar("_Said")


@dataclass
class Stages:
    """The stages of one run. What stops one of them ends that one alone."""

    steps: Steps
    engine: Engine
    shelf: PageStore
    on_page: OnPage
    unread: dict[str, Unread] = field(default_factory=dict)
    measured: "array[int]" = field(default_factory=lambda: array("q"))
    failed: list[Failed] = field(default_factory=list)
    interrupted: bool = False
    seen: int = 0
    """Pages that came."""
    linked: Linked = field(default_factory=Linked)
    earlier: Earlier | None = None
    """What of the last run's work may hold for this one."""
    listed: dict[int, str] = field(default_factory=dict)
    """By the number of a page that did not change, the sitemap that lists it now."""
    answers: Answers = field(default_factory=Answers)
    unchanged: list[Any] = field(default_factory=list)
    """Notes, packed, that have not gone to the site yet."""

    def read(self, pages: Iterable[Page | Unread | Unchanged]) -> Sample[Note]:
        """Every page that can be read lies on the shelf then; what they tell their site comes back."""
        return self.engine.fold(Sample.merge, samples(self._read(pages)), Sample())

    def _read(self, pages: Iterable[Page | Unread | Unchanged]) -> Iterator[Note]:
        with self._stoppable():
            fresh = self.engine.map(self.steps.read, self._changed(pages), lost=lost_page)
            for outcome in fresh:
                if isinstance(outcome, Unread):
                    self.unread.setdefault(outcome.url, outcome)
                    self.shelf.keep_unread(outcome)
                elif self.shelf.keep_article(
                    outcome.identity, outcome.source, outcome.url, outcome.article, outcome.noted, outcome.digest
                ):
                    yield self._noted(outcome.note, outcome.claims)
                yield from self._as_before()
                self.seen += 1
                self.on_page("read", self.seen, 0)
        yield from self._as_before()

    def _changed(self, pages: Iterable[Page | Unread | Unchanged]) -> Iterator[Page | Unread]:
        """The pages that must be read; the others are pages of this run at once."""
        for page in pages:
            self.answers.add(page)
            if isinstance(page, Unchanged) and page.source != page.url:
                self.linked.leads(page.source, page.url)
            if isinstance(page, Unchanged) and page.again:
                continue
            if isinstance(page, Unread):
                yield page
                continue
            kept = self.shelf.unchanged(page.source) if isinstance(page, Unchanged) else self.shelf.came_again(page)
            if kept is not None:
                self.unchanged.append(kept[1])
                self.listed[kept[0]] = page.listed_in
            elif isinstance(page, Page):
                yield page

    def _as_before(self) -> Iterator[Note]:
        """Notes of the pages that did not change, as far as they are known by now."""
        while self.unchanged:
            yield self._noted(*self.steps.noted(self.unchanged.pop()))
            self.seen += 1

    def _noted(self, note: Note, claims: Iterable[tuple[str, object]]) -> Note:
        for key, claim in claims:
            self.shelf.offer("address", key, claim)
        return note

    def disputed(self) -> frozenset[str]:
        """Files that claim an address which others claim, too."""
        groups = self._groups("address", Seen)
        return frozenset(identity for group in groups for identity in disputed(group))

    def site_of(self, notes: Iterable[Note]) -> Site:
        """The site as its pages will be measured: the last run's view of it where little has changed."""
        failing = self.answers.failing(url for _, _, url in self.shelf.names())
        disputed = self.disputed()
        if self.earlier and (site := self.earlier.site(self.shelf.order(), failing, disputed)):
            return site
        return replace(self._with_words(site_of_notes(notes, disputed), notes), failing=failing)

    def _with_words(self, site: Site, notes: Iterable[Note]) -> Site:
        """The site that knows how many of its articles have a word."""
        articles = [note.identity for note in notes if is_article(note, site.dated)]
        stems: Counter[str] = Counter()
        counted = 0
        if len(articles) >= FEWEST:
            packed = (self.shelf.article(self.shelf.number_of(identity)) for identity in articles)
            with self._stoppable():
                for found in self.engine.map(partial(self.steps.stems, site), packed, lost=lambda _: None):
                    counted += found is not None
                    stems.update(found or ())
        return replace(site, articles=counted, stems=stems)

    def measure(self, site: Site) -> Sample[Habit]:
        """Facts of every page lie on the shelf then; what the articles add to what is usual comes back."""
        return self.engine.fold(Sample.merge, samples(self._measure(site)), Sample())

    def _measure(self, site: Site) -> Iterator[Habit]:
        order = self.shelf.order()
        again = self.earlier.again(self.listed) if self.earlier else frozenset()
        outcomes = self.engine.map(
            partial(self.steps.measure, site),
            (self._to_measure(number) for number in order if number not in again),
            lost=self.steps.lost_article,
        )
        with self._stoppable():
            for done, number in enumerate(order, start=1):
                outcome = self.earlier.said(number) if self.earlier and number in again else next(outcomes)
                if isinstance(outcome, Unread):
                    self.unread[outcome.url] = outcome
                else:
                    if isinstance(outcome, WasMeasured):
                        self._keep(number, outcome)
                    self.linked.add(outcome.links)
                    for key, claim in outcome.claims:
                        self.shelf.offer("canonical", key, claim)
                    for check, key, said in outcome.offers:
                        self.shelf.offer(check, key, said)
                    if outcome.habit:
                        yield outcome.habit
                self.on_page("measure", done, len(order))

    def _to_measure(self, number: int) -> tuple[Any, Any, str | None]:
        return self.shelf.article(number), self.shelf.before(number), self.listed.get(number)

    def _keep(self, number: int, outcome: WasMeasured) -> None:
        self.measured.append(number)
        self.shelf.keep_facts(number, outcome.facts)
        if outcome.kept is not None and self.shelf.reused:
            self.shelf.reused.keep_measured(number, outcome.kept)

    def with_habits(self, site: Site, habits: Sample[Habit]) -> Site:
        """The site that knows what is usual there."""
        found = with_habits(site, habits)
        if self.earlier and self.earlier.view:
            return replace(site, lastmod_moved=found.lastmod_moved, lastmod_untrue=found.lastmod_untrue)
        return found

    def with_canonicals(self, site: Site) -> Site:
        """The site that knows which pages name the same canonical."""
        groups = self._groups("canonical", Seen)
        return replace(site, canonicals=dict(said for group in groups for said in of_one_canonical(group)))

    def across(self, site: Site) -> tuple[tuple[SiteFinding, ...], Sequence[str]]:
        """What checks across pages find, and why some of them did not run, a line each. The facts must still lie on
        the shelf."""
        across = Across(
            self.steps.config.levels, self.linked, self._groups, partial(self._facts, site), self.unread,
            interrupted=self.interrupted,
        )  # fmt: skip
        with self._stoppable():
            for check in self.steps.config.site_checks:
                for key, said in across.said_of_unread(check):
                    self.shelf.offer(check.rule.id, key, self.steps.packing.pack(said))
                across.run(check)
        self.failed += across.failed
        return tuple(across.found), across.unasked

    def _facts(self, site: Site, identity: str) -> Facts:
        number = self.shelf.number_of(identity)
        packed = self.shelf.facts(number)
        if packed is None:  # of a page that is as it was in the last run
            outcome = self.steps.measure(site, self._to_measure(number))
            assert isinstance(outcome, WasMeasured)  # noqa: S101 - it was, in the last run
            packed = outcome.facts
        return self.steps.packing.unpack(Facts, packed)

    def judge(self, site: Site) -> None:
        """Every page that is measured is judged then, and its facts are gone."""
        if self.earlier:
            self._measure_others_canonicals(site)
        facts = (self.shelf.facts(number) for number in self.measured)
        outcomes = self.engine.map(partial(self.steps.judge, for_judging(site)), facts, lost=self.steps.lost_facts)
        of = len(self.measured) + (len(self.earlier.reused) if self.earlier else 0)
        done = 0
        with self._stoppable():
            for done, (number, outcome) in enumerate(zip(self.measured, outcomes, strict=True), start=1):
                if isinstance(outcome, Unread):
                    self.unread[outcome.url] = outcome
                else:
                    self.shelf.keep_page(number, outcome.page, outcome.brief, outcome.state)
                    if self.shelf.reused:
                        if outcome.said:
                            self.shelf.reused.keep_said(number, outcome.said)
                        for form, drawn in outcome.drawn:
                            self.shelf.reused.keep_drawn(number, form, drawn)
                self.on_page("check", done, of)
            if self.earlier:
                for judged, _ in enumerate(self.earlier.judge(), start=done + 1):
                    self.on_page("check", judged, of)
                self.earlier.leave(site, self.shelf.order())

    def _measure_others_canonicals(self, site: Site) -> None:
        """Pages that are as they were, but of whose canonicals others say something else now, are judged anew."""
        assert self.earlier is not None  # noqa: S101 - says so to the type checker
        numbers = self.earlier.spoken_of_anew(site)
        outcomes = self.engine.map(partial(self.steps.measure, site), map(self._to_measure, numbers))
        with self._stoppable():
            for number, outcome in zip(numbers, outcomes, strict=True):
                if isinstance(outcome, WasMeasured):
                    self._keep(number, outcome)
                    self.earlier.reused.discard(number)

    def _groups(self, kind: str, of: type[_Said], fewest: int = 2) -> Iterator[list[_Said]]:
        unpack = self.steps.packing.unpack
        for _, packed in self.engine.group(self.shelf.offers(kind, fewest)):
            yield [unpack(of, each) for each in packed]

    @contextmanager
    def _stoppable(self) -> Iterator[None]:
        try:
            yield
        except KeyboardInterrupt:
            self.interrupted = True
