"""The pipeline of ``auditor.audit`` over data sets of Spark: pages in, judged rows and findings across them out.

What the driver holds is bounded, but for what is found: samples, findings across pages, pages that could not be read.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from auditor.cluster import shapes
from auditor.cluster.row_steps import RowSteps, first_of
from auditor.cluster.stages import Stages
from auditor.engine.spark import Spark
from auditor.model import Facts, Failed, Habit, Note, Site, SiteFacts, SiteFinding, Unread
from auditor.pipeline.page_steps import for_judging
from auditor.pipeline.site_findings import fewest, found_by
from auditor.site.failing_links import Answers
from auditor.site.habits import with_habits
from auditor.site.linked import Linked, Reach
from auditor.site.notes import is_article, site_of_notes
from auditor.site.rarity import FEWEST
from auditor.site.sample import Sample
from auditor.site_check import Offer, SiteCheck, asks_for_links, said_of_unread

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_LAST = chr(0x10FFFF)
"""Sorts behind every source."""


@dataclass
class ClusterRun:
    """One run. ``pages`` is right when ``run`` is done, as is all else that it found."""

    engine: Spark
    steps: RowSteps
    stages: Stages
    reach: Reach | None = None
    on_stage: Callable[[str], None] = lambda _: None
    unread: dict[str, Unread] = field(default_factory=dict)
    failed: list[Failed] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)
    """Checks that did not run, each with its reason in a line."""
    across: tuple[SiteFinding, ...] = ()
    site: Site = field(default_factory=Site)

    def run(self, read: "Callable[[], DataFrame]", known: Sequence[Unread] = ()) -> "DataFrame":
        """The judged rows (``shapes.JUDGED``) of pages as read (``shapes.READ``). ``known`` could not be read, as is
        known beforehand."""
        self.on_stage("read")
        came = self.stages.once("read", read)
        self._heard(came)
        self.unread |= {each.url: each for each in known}
        articles = self.stages.once("articles", partial(self._articles, came))
        answers = Answers()
        for row in came.where("size(answers) > 0").select("answers").toLocalIterator():
            for packed in row.answers:
                answers.add(self.steps.steps.packing.unpack(Unread, packed))
        for each in known:
            answers.add(each)
        notes: Sample[Note] = self.engine.fold(
            Sample.merge, articles.select("note"), self.steps.notes, Sample()
        )  # fmt: skip
        site = self._with_words(site_of_notes(notes, self._disputed(articles)), notes, articles)
        urls = (row.url for row in articles.select("url").toLocalIterator())
        site = replace(site, failing=answers.failing(urls))
        self.on_stage("measure")
        measured = self.stages.once(
            "measured",
            lambda: self.engine.map(
                partial(self.steps.measure, site),
                articles.select("position", "identity", "source", "url", "article"),
                shapes.MEASURED,
                lost=self.steps.not_measured,
            ),
        )
        self._heard(measured)
        measured = measured.where("unread is null")
        habits: Sample[Habit] = self.engine.fold(
            Sample.merge, measured.where("habit is not null").select("habit"), self.steps.habits, Sample()
        )
        self.site = self._with_canonicals(with_habits(site, habits), measured)
        self.across = tuple(self._across(measured))
        self.on_stage("check")
        judged = self.stages.once(
            "judged",
            lambda: self.engine.map(
                partial(self.steps.judge, for_judging(self.site)),
                measured.select("position", "identity", "source", "facts"),
                shapes.JUDGED,
                lost=self.steps.not_judged,
            ),
        )
        self._heard(judged)
        return judged.where("unread is null")

    def _articles(self, came: "DataFrame") -> "DataFrame":
        """Each page once: the one that came first."""
        shape = shapes.READ
        return self.engine.group(first_of, came.where("unread is null"), ["identity"], ["position"], shape)

    def _heard(self, rows: "DataFrame") -> None:
        """Pages that fell out on the way."""
        fallen = rows.where("unread is not null").select("position", "unread").orderBy("position")
        for row in fallen.toLocalIterator():
            unread = self.steps.steps.packing.unpack(Unread, bytes(row.unread))
            self.unread.setdefault(unread.url, unread)

    def _disputed(self, articles: "DataFrame") -> frozenset[str]:
        rows = self.engine.group(
            self.steps.disputed, _claims(articles), ["check", "key"], ["position"], shapes.DISPUTED
        )  # fmt: skip
        return frozenset(row.identity for row in rows.toLocalIterator())

    def _with_words(self, site: Site, notes: Sample[Note], articles: "DataFrame") -> Site:
        wanted = [(note.identity,) for note in notes if is_article(note, site.dated)]
        if len(wanted) < FEWEST:
            return site
        chosen = self.engine.session.createDataFrame(wanted, "identity string")
        texts = articles.select("identity", "article").join(chosen.hint("broadcast"), "identity", "left_semi")
        found = self.engine.map(partial(self.steps.stems, site), texts, shapes.STEMS, lost=_nothing)
        counted, stems = self.engine.fold(_with, found, _counted, (0, Counter[str]()))
        return replace(site, articles=counted, stems=stems)

    def _with_canonicals(self, site: Site, measured: "DataFrame") -> Site:
        rows = self.engine.group(
            self.steps.canonical, _claims(measured), ["check", "key"], ["source", "position"], shapes.CANONICAL
        )
        unpack = self.steps.steps.packing.unpack
        said = {row.identity: unpack(SiteFacts, bytes(row.said)) for row in rows.toLocalIterator()}
        return replace(site, canonicals=said)

    def _across(self, measured: "DataFrame") -> Iterator[SiteFinding]:
        """What checks across pages find, as ``auditor.audit`` has it."""
        checks = [check for check in self.steps.steps.config.site_checks if not self._unasked(check)]
        found = self._alike(checks, measured)
        one_page: dict[str, str] = {}
        for check in checks:
            groups, identities, errors = found.get(check.rule.id, ([], set(), []))
            try:
                if errors:
                    self.failed.append(Failed(check.rule.id, errors[0]))
                    continue
                look = self._look(identities, measured)
                level = self.steps.steps.config.levels.get(check.rule.id)
                of_check = list(found_by(check, groups, one_page, look, level))
            except (Exception, SystemExit) as error:  # noqa: BLE001 - the wall between one check and the run
                self.failed.append(Failed(check.rule.id, f"{type(error).__name__}: {error}"))
            else:
                yield from sorted(of_check, key=lambda finding: (-len(finding.urls), finding.fingerprint))

    def _alike(
        self, checks: Sequence[SiteCheck], measured: "DataFrame"
    ) -> dict[str, tuple[list[tuple[Offer, ...]], set[str], list[str]]]:
        """Of each check the groups, in the order of their keys, the identities in them, and how it broke."""
        by_id = {check.rule.id: check for check in checks}
        packing = self.steps.steps.packing
        late = [
            {"check": check.rule.id, "key": key, "source": _LAST, "position": number, "said": packing.pack(said)}
            for check in checks
            for number, (key, said) in enumerate(said_of_unread(check, self.unread.values()))
        ]
        offers = _offers(measured).where(_among("check", by_id))
        if late:
            import pyarrow as pa

            table = pa.Table.from_pylist(late, schema=shapes.SAID)
            offers = offers.unionByName(self.engine.session.createDataFrame(table))
        least = {name: fewest(check) for name, check in by_id.items()}
        rows = self.engine.group(
            partial(self.steps.alike, by_id, least), offers, ["check", "key"], ["source", "position"], shapes.ALIKE
        )
        found: dict[str, tuple[list[tuple[Offer, ...]], set[str], list[str]]] = {}
        for row in rows.orderBy("check", "key", "number").toLocalIterator():
            groups, identities, errors = found.setdefault(row.check, ([], set(), []))
            if row.error:
                errors.append(row.error)
                continue
            groups.append(tuple(packing.unpack(Offer, bytes(each)) for each in row.members))
            identities.update(row.identities)
        return found

    def _look(self, identities: set[str], measured: "DataFrame") -> Callable[[str], Facts]:
        """The facts of pages that belong together, fetched in one go when the first is asked for."""
        packed: dict[str, bytes] = {}

        def look(identity: str) -> Facts:
            if not packed:
                wanted = self.engine.session.createDataFrame([(each,) for each in identities], "identity string")
                rows = measured.select("identity", "facts").join(wanted.hint("broadcast"), "identity", "left_semi")
                packed.update((row.identity, bytes(row.facts)) for row in rows.toLocalIterator())
            return self.steps.steps.packing.unpack(Facts, packed[identity])

        return look

    def _unasked(self, check: SiteCheck) -> bool:
        """Nobody knows here which links there are of a whole site; the reason is said where there is one."""
        if not asks_for_links(check):
            return False
        reason = Linked(self.reach).unknown(self.unread.values(), interrupted=False)
        self.unasked += [f"{check.rule.id} did not run: {reason}."] if reason else []
        return True


def _claims(rows: "DataFrame") -> "DataFrame":
    exploded = rows.selectExpr("'' as check", "source", "position", "explode(claims) as claim")
    return exploded.selectExpr("check", "claim.key as key", "source", "position", "claim.said as said")


def _offers(rows: "DataFrame") -> "DataFrame":
    exploded = rows.selectExpr("source", "position", "posexplode(offers) as (nth, offer)")
    return exploded.selectExpr(
        "offer.check as check", "offer.key as key", "source", "position", "offer.said as said"
    )  # fmt: skip


def _among(column: str, names: Any) -> Any:
    from pyspark.sql.functions import col

    return col(column).isin(list(names))


def _nothing(_: dict[str, Any]) -> list[dict[str, Any]]:
    return []


def _counted(rows: Iterator[dict[str, Any]]) -> Iterator[tuple[int, Counter[str]]]:
    return ((1, Counter(row["stems"])) for row in rows)


def _with(one: tuple[int, Counter[str]], other: tuple[int, Counter[str]]) -> tuple[int, Counter[str]]:
    """The first one, with the other's counts in it."""
    one[1].update(other[1])
    return one[0] + other[0], one[1]
