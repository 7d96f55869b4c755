"""What is done to one page, in whatever process: read it, measure it as one of its site's, judge it.

A page that breaks a step is told of and ends no run. What goes in and comes out is packed as the shelf has it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple, ParamSpec, TypeVar

from auditor.config import Config
from auditor.engine.lost_pages import lost
from auditor.facts import measure
from auditor.facts.keyphrases import searched_phrases
from auditor.model import (
    Article,
    Facts,
    Habit,
    Note,
    Page,
    PageAudit,
    Since,
    Site,
    Unread,
)
from auditor.model.record import record, replace
from auditor.pipeline.judging import is_judged, judged
from auditor.pipeline.queries_of_page import searched
from auditor.pipeline.reuse import is_timeless, kept_of, said_of
from auditor.read import read
from auditor.read.source import located
from auditor.report_page import brief, kept
from auditor.site.article_in_site import in_its_site, rarity_on, site_facts
from auditor.site.failing_links import failing_links
from auditor.site.habits import habit_of
from auditor.site.linked import links_of
from auditor.site.notes import note_of
from auditor.site.rarity import stems_of
from auditor.site.shared_canonicals import Seen, address_claim, canonical_claims
from auditor.store.page_store import Packing, Remembered

_In = ParamSpec("_In")
_Out = TypeVar("_Out")
Draw = Callable[[PageAudit], Iterable[tuple[str, str]]]
"""The names of forms of the report with what each makes of the page alone. Must be picklable."""
_Claims = tuple[tuple[str, Any], ...]
"""Keys, each with what the page says under it, packed."""


class WasRead(NamedTuple):
    identity: str
    source: str
    url: str
    article: Any
    note: Note
    claims: _Claims
    """Of addresses that files only claim."""
    noted: Any
    """Both as ``Noted``, packed."""
    digest: bytes = b""
    """Of all that is measured and judged; empty where nobody will ask."""


class Noted(NamedTuple):
    """What is kept of a page that was read, beside its article, for a night on which it did not change."""

    note: Note
    claims: tuple[tuple[str, Seen], ...]


class WasMeasured(NamedTuple):
    facts: Any
    habit: Habit | None
    claims: _Claims
    """Of canonical addresses."""
    offers: Sequence[tuple[str, str, Any]]
    """Check, key and what the page says under it, packed."""
    links: bytes = b""
    """Keys of where it leads (``auditor.site.linked``)."""
    kept: Any = None
    """All this as ``Kept``, packed; None where it may be another on the next night."""


class WasJudged(NamedTuple):
    source: str
    page: Any
    brief: Any
    state: Remembered | None
    """For later runs; None where nobody will ask."""
    said: int = 0
    """Digest of what other pages say of its canonical; 0 where they say nothing."""
    drawn: tuple[tuple[str, Any], ...] = ()
    """What forms of the report make of the page, packed, by their names."""


@record
class Steps:
    """The steps of one run. It can be sent to another process."""

    config: Config
    named: Collection[str]
    """Sources that are judged as articles whatever they look like."""
    started: str
    packing: Packing
    places: bool = False
    """Whether findings are to have the column at which their quotes begin."""
    remembered: bool = False
    """Whether later runs will compare themselves with this one."""
    draw: Draw | None = None
    """What forms of the report make of a judged page, which is made where the page is at hand."""

    def read(self, page: Page | Unread) -> WasRead | Unread:
        return _guarded(self._read, page.source if isinstance(page, Page) else page.url, page)

    def stems(self, site: Site, packed: Any) -> list[str] | None:
        """Those of the article's words; None where it is none on its site."""
        article = self.packing.unpack(Article, packed)
        found = _guarded(_stems, article.source, article, site)
        return None if isinstance(found, Unread) else found  # which measuring the page will say

    def measure(self, site: Site, packed: tuple[Any, Any, str | None]) -> WasMeasured | Unread:
        """``packed`` are the article, how the last run left the page, if it saw it, and the sitemap that lists it now
        where the article is of an earlier run."""
        article = self.packing.unpack(Article, packed[0])
        if packed[2] is not None:
            article = replace(article, listed_in=packed[2])
        before = self._since(packed[1]) if packed[1] is not None else None
        return _guarded(self._measure, article.source, article, site, before)

    def judge(self, site: Site, packed: Any) -> WasJudged | Unread:
        facts = self.packing.unpack(Facts, packed)
        return _guarded(self._judge, facts.article.source, facts, site)

    def lost_article(self, packed: tuple[Any, Any, str | None]) -> Unread:
        return lost(self.packing.unpack(Article, packed[0]).source)

    def lost_facts(self, packed: Any) -> Unread:
        return lost(self.packing.unpack(Facts, packed).article.source)

    def _read(self, page: Page | Unread) -> WasRead | Unread:
        outcome = _readable(page, self.config, self.named, markup=self.places)
        if isinstance(outcome, Unread):
            return outcome
        note, claims = note_of(outcome), address_claim(outcome)
        return WasRead(
            outcome.identity, outcome.source, outcome.url, self.packing.pack(outcome), note, self._packed(claims),
            self.packing.pack(Noted(note, claims)), self._digest(outcome),
        )  # fmt: skip

    def _digest(self, article: Article) -> bytes:
        """Of the article without what differs from answer to answer: what is read of the headers has its own fields."""
        if not self.remembered:
            return b""
        return self.packing.digest(replace(article, headers=(), seconds=None))

    def noted(self, packed: Any) -> tuple[Note, _Claims]:
        """The note of a page that did not change, and its claims."""
        found = self.packing.unpack(Noted, packed)
        return found.note, self._packed(found.claims)

    def _measure(self, article: Article, site: Site, before: Since | None) -> WasMeasured:
        article = in_its_site(article, site)
        if not article.path and (made_from := self.config.source_files.of(article.url)):
            article = replace(article, made_from=made_from)
        rare = rarity_on(site)
        given, origin = self.config.keyphrases_of(article.source, article.url), self.config.keyphrase_origin
        queries = searched(article, site, self.config.searched)
        if queries and not given and not article.declared_keyphrases:
            address = article.url or article.identity
            given, origin = searched_phrases(queries, article.language, address), "Search Console"
        facts = measure(
            article,
            keyphrases=given,
            rarity=partial(rare, language=article.language) if rare else None,
            origin=origin,
        )
        facts = replace(
            facts,
            queries=tuple([query for query in queries if query.is_shared]),
            failing_links=failing_links(article, site.failing),
        )
        if self.remembered:
            from auditor.facts.freshness import freshness  # which one page alone does not need

            facts = replace(facts, freshness=freshness(facts, before, self.started))
        claims = self._packed(canonical_claims(article))
        outcome = WasMeasured(
            self.packing.pack(facts), habit_of(facts), claims, list(self._offers(facts)), links_of(article)
        )
        if self.remembered and is_timeless(facts, before, self.config):
            return outcome._replace(kept=self.packing.pack(kept_of(facts.article, outcome)))
        return outcome

    def _offers(self, facts: Facts) -> Iterator[tuple[str, str, Any]]:
        """What the page says to checks across pages; one that breaks on it hears nothing of it."""
        is_one = is_judged(facts.article, self.config, self.named)
        for check in self.config.site_checks:
            if not is_one and not check.rule.any_page:
                continue
            last, packed = None, None
            with suppress(Exception, SystemExit):
                for key, said in check.offers(facts):
                    if said is not last or packed is None:  # one thing is often offered under several keys
                        last, packed = said, self.packing.pack(said)
                    yield check.rule.id, key, packed

    def _judge(self, alone: Facts, site: Site) -> WasJudged:
        article = alone.article
        facts = replace(alone, started=self.started, site=site_facts(article.identity, site))
        checks = self.config.checks_for(article.source, article.url)
        audited = judged(facts, checks, self.config, self.named)
        page = kept(replace(audited, findings=located(article, audited.findings)))
        state = self._remembered(audited) if self.remembered else None
        said = said_of(article.identity, site)
        return WasJudged(
            article.source, self.packing.pack(page), self.packing.pack(brief(page)), state, said, self._drawn(page)
        )

    def _drawn(self, page: PageAudit) -> tuple[tuple[str, Any], ...]:
        """Nothing where a form breaks on the page: it is drawn again with the report, and then that is said."""
        drawn: tuple[tuple[str, Any], ...] = ()
        with suppress(Exception):
            drawn = tuple((form, self.packing.pack_text(text)) for form, text in (self.draw(page) if self.draw else ()))
        return drawn

    def _since(self, packed: Any) -> Since:
        from auditor.model.night import PageState

        return self.packing.unpack(PageState, packed).since

    def _remembered(self, page: PageAudit) -> Remembered:
        from auditor.history import page_state

        state = page_state(page)
        return Remembered(self.packing.pack(state), self.packing.digest(state), state.score, len(state.findings))

    def _packed(self, claims: tuple[tuple[str, Seen], ...]) -> _Claims:
        return tuple((key, self.packing.pack(seen)) for key, seen in claims)


def for_judging(site: Site) -> Site:
    """Without what no check asks for: it is sent to every process."""
    return replace(site, stems={}, template=frozenset(), failing={})


def _stems(article: Article, site: Site) -> list[str] | None:
    article = in_its_site(article, site)
    return sorted(stems_of(article)) if article.is_article else None


_EMPTY_DRAFT = "There is no text in this draft, so nothing was checked; write some, or leave it out."
_EMPTY_PAGE = (
    "This page has no article text, so nothing was checked: perhaps scripts write it in the browser, or it is in"
    " frames. Save the page from the browser and check that file."
)


def _readable(page: Page | Unread, config: Config, named: Collection[str], *, markup: bool) -> Article | Unread:
    if isinstance(page, Unread):
        return page
    article = read(page, selector=partial(config.content_of, page.source), markup=markup)
    if isinstance(article, Article) and page.source in named and not article.text.strip():
        return Unread(page.source, _EMPTY_DRAFT if article.is_draft else _EMPTY_PAGE)
    if isinstance(article, Article) and article.is_article and article.decoding.suspect:
        return Unread(
            page.source,
            f"The text is damaged ({article.decoding.reason}; read as {article.encoding}); save the"
            + (" file as UTF-8." if article.is_draft else ' page as UTF-8 and declare it: <meta charset="utf-8">.'),
        )
    if isinstance(article, Article) and article.is_article and article.confidence < config.min_confidence:
        return Unread(
            page.source,
            f"We could not tell the article's text from the rest of the page (confidence {article.confidence:.2f}, at"
            f' least {config.min_confidence:.2f}); name its container in the configuration: content = "main .post".',
        )
    return article


def _guarded(step: Callable[_In, _Out], name: str, *args: _In.args, **kwargs: _In.kwargs) -> _Out | Unread:
    """What the step makes of a page; a page that breaks it is told of and ends no run."""
    try:
        return step(*args, **kwargs)
    except Exception as error:  # noqa: BLE001 - the wall between one bad page and the rest of the run
        return Unread(name, f"Could not be checked: {type(error).__name__}: {error}. Please report this page to us.")
