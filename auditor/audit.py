"""The pipeline on one screen: pages in, a report out. No clock, no network; a disk only behind the shelf."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeVar

from auditor.across import fewest, found_by
from auditor.config import Config
from auditor.engine.alone import Alone, Engine
from auditor.engine.lost_pages import lost_page
from auditor.model import (
    Facts,
    Failed,
    Habit,
    Level,
    Note,
    Page,
    Report,
    Site,
    SiteFinding,
    Unchanged,
    Unread,
)
from auditor.page_steps import Steps
from auditor.report_page import names_of
from auditor.site.failing_links import Answers
from auditor.site.habits import with_habits
from auditor.site.linked import Linked, Reach
from auditor.site.notes import is_article, site_of_notes
from auditor.site.rarity import FEWEST
from auditor.site.sample import Sample, samples
from auditor.site.shared_canonicals import Seen, disputed, of_one_canonical
from auditor.site_check import AsksForLinks, Offer, SiteCheck, said_of_unread
from auditor.store.memory_store import Memory
from auditor.store.page_store import PageStore
from auditor.whole_report import whole_report

OnPage = Callable[[str, int, int], None]
_Said = TypeVar("_Said")


def audit(
    pages: Iterable[Page | Unread | Unchanged],
    config: Config,
    *,
    source: str,
    started: str,
    version: str,
    on_page: OnPage = lambda _stage, _done, _of: None,
    engine: Engine | None = None,
    shelf: PageStore | None = None,
    named: Collection[str] = (),
    places: bool = False,
    reach: Reach | None = None,
) -> Report:
    """Everything there is to say of these pages.

    ``source`` is what the user named; ``started`` is the time of the run (UTC, ISO 8601). ``on_page`` hears the stage
    ("read", "measure" or "check"), how many pages are done and how many there are (0: not known yet). A
    KeyboardInterrupt ends the stage that is under way; what was read or measured by then goes on to the next one, and
    the report says that the run was stopped. ``engine`` hands out the work, ``shelf`` holds what was done (without
    one, it is all in memory); the report's pages are read from it, so it must outlive the report.
    ``named`` are sources that are judged as articles whatever they look like. With ``places`` findings have the line
    and column at which their quotes begin, and not the line of the paragraph alone. ``reach`` says, once the pages have
    come, why they are not all of the site (empty where they are), which a check needs that judges what is not there.
    """
    held: PageStore = shelf or Memory()
    run = _Run(Steps(config, named, started, held.packing, places, held.remembers), engine or Alone(), held, on_page)
    run.linked = Linked(reach)
    notes = run.read(pages)
    site = run.with_words(site_of_notes(notes, run.disputed()), notes)
    site = run.with_canonicals(with_habits(site, run.measure(site)))
    across = run.across(config)
    run.judge(site)
    if run.interrupted:
        for name in held.unjudged():
            run.unread.setdefault(name, Unread(name, "The run was stopped before this page was checked; run it again."))
    return whole_report(
        held.pages(), config, version=version, started=started, source=source, site_findings=across,
        unread=run.unread.values(), failed=run.failed, unasked=run.unasked, interrupted=run.interrupted,
        names=names_of(held.names(), site.disputed, run.unread.values()),
    )  # fmt: skip


@dataclass
class _Run:
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
    unasked: list[str] = field(default_factory=list)
    """Checks that did not run, each with its reason in a line."""
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
                    outcome.identity, outcome.source, outcome.url, outcome.article, outcome.noted
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
            if isinstance(page, Unchanged):
                self.linked.leads(page.source, page.url)
            if isinstance(page, Unchanged) and page.again:
                continue
            if not isinstance(page, Unchanged):
                yield page
            elif (kept := self.shelf.unchanged(page.source)) is not None:
                self.unchanged.append(kept[1])
                self.listed[kept[0]] = page.listed_in

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

    def with_words(self, site: Site, notes: Iterable[Note]) -> Site:
        """The site that knows how many of its articles have a word, and which addresses are no pages."""
        articles = [note.identity for note in notes if is_article(note, site.dated)]
        stems: Counter[str] = Counter()
        counted = 0
        if len(articles) >= FEWEST:
            packed = (self.shelf.article(self.shelf.number_of(identity)) for identity in articles)
            with self._stoppable():
                for found in self.engine.map(partial(self.steps.stems, site), packed, lost=lambda _: None):
                    counted += found is not None
                    stems.update(found or ())
        failing = self.answers.failing(url for _, _, url in self.shelf.names())
        return replace(site, articles=counted, stems=stems, failing=failing)

    def measure(self, site: Site) -> Sample[Habit]:
        """Facts of every page lie on the shelf then; what the articles add to what is usual comes back."""
        return self.engine.fold(Sample.merge, samples(self._measure(site)), Sample())

    def _measure(self, site: Site) -> Iterator[Habit]:
        order = self.shelf.order()
        articles = (
            (self.shelf.article(number), self.shelf.before(number), self.listed.get(number)) for number in order
        )
        outcomes = self.engine.map(partial(self.steps.measure, site), articles, lost=self.steps.lost_article)
        with self._stoppable():
            for done, (number, outcome) in enumerate(zip(order, outcomes, strict=True), start=1):
                if isinstance(outcome, Unread):
                    self.unread[outcome.url] = outcome
                else:
                    self.measured.append(number)
                    self.shelf.keep_facts(number, outcome.facts)
                    self.linked.add(outcome.links)
                    for key, claim in outcome.claims:
                        self.shelf.offer("canonical", key, claim)
                    for check, key, said in outcome.offers:
                        self.shelf.offer(check, key, said)
                    if outcome.habit:
                        yield outcome.habit
                self.on_page("measure", done, len(order))

    def with_canonicals(self, site: Site) -> Site:
        """The site that knows which pages name the same canonical."""
        groups = self._groups("canonical", Seen)
        return replace(site, canonicals=dict(said for group in groups for said in of_one_canonical(group)))

    def across(self, config: Config) -> tuple[SiteFinding, ...]:
        """What checks across pages find. The facts must still lie on the shelf."""
        found: list[SiteFinding] = []
        one_page: dict[str, str] = {}  # identity of a page, and of the one that it is nearly the same as
        with self._stoppable():
            for check in config.site_checks:
                if isinstance(check, AsksForLinks) and self._unasked(check):
                    continue
                try:
                    for key, said in said_of_unread(check, self.unread.values()):
                        self.shelf.offer(check.rule.id, key, self.steps.packing.pack(said))
                    of_check = list(self._across(check, one_page, config.levels.get(check.rule.id)))
                except (Exception, SystemExit) as error:  # noqa: BLE001 - the wall between one check and the run
                    self.failed.append(Failed(check.rule.id, f"{type(error).__name__}: {error}"))
                else:
                    found += sorted(of_check, key=lambda finding: (-len(finding.urls), finding.fingerprint))
        return tuple(found)

    def _across(self, check: SiteCheck, one_page: dict[str, str], level: Level | None) -> Iterator[SiteFinding]:
        offered: Iterable[Sequence[Offer]] = self._groups(check.rule.id, Offer, fewest(check))
        if isinstance(check, AsksForLinks):
            offered = (check.unlinked(offers, self.linked.by_others) for offers in offered)
        groups = (alike for offers in offered for alike in check.alike(offers))
        return found_by(check, groups, one_page, self._look, level)

    def _unasked(self, check: SiteCheck) -> bool:
        """Whether nobody knows what the check must know of the whole site; the reason is said where there is one."""
        reason = self.linked.unknown(self.unread.values(), interrupted=self.interrupted)
        self.unasked += [f"{check.rule.id} did not run: {reason}."] if reason else []
        return reason is not None

    def _look(self, identity: str) -> Facts:
        return self.steps.packing.unpack(Facts, self.shelf.facts(self.shelf.number_of(identity)))

    def judge(self, site: Site) -> None:
        """Every page that is measured is judged then, and its facts are gone."""
        site = replace(site, stems={}, template=frozenset(), failing={})  # which no check asks for
        facts = (self.shelf.facts(number) for number in self.measured)
        outcomes = self.engine.map(partial(self.steps.judge, site), facts, lost=self.steps.lost_facts)
        with self._stoppable():
            for done, (number, outcome) in enumerate(zip(self.measured, outcomes, strict=True), start=1):
                if isinstance(outcome, Unread):
                    self.unread[outcome.url] = outcome
                else:
                    self.shelf.keep_page(number, outcome.page, outcome.brief, outcome.state)
                self.on_page("check", done, len(self.measured))

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
