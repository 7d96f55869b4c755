"""The pipeline on one screen: pages in, a report out. No clock, no network, no disk."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import ParamSpec, Protocol, TypeVar

from auditor.agreement import agreed
from auditor.base_rates import FOUND, JUDGED
from auditor.causes import shared_causes
from auditor.check import Check, run
from auditor.checks.page.thin_article import ThinArticle
from auditor.config import Config
from auditor.facts import measure
from auditor.facts.norm import Norm, length_norm
from auditor.facts.rarity import Rarity, rarity
from auditor.facts.readability.site_usual import usual_harms
from auditor.facts.shared_canonicals import shared_canonicals, without_disputed_addresses
from auditor.facts.title_affixes import with_title_affixes
from auditor.facts.unknown_keyphrases import unknown_keyphrases
from auditor.model import Article, Facts, Failed, Finding, Page, PageAudit, Report, RuleSummary, Skipped, Unread
from auditor.read import read
from auditor.read.site_kinds import with_site_kinds
from auditor.read.template import without_template
from auditor.score import by_worth, page_score, site_score

_In = ParamSpec("_In")
_Item = TypeVar("_Item")
_Out = TypeVar("_Out")


class Across(Protocol):
    """Does one step for many items and keeps their order, as ``map`` does; perhaps on several cores."""

    def __call__(self, step: Callable[[_Item], _Out], items: Iterable[_Item], /) -> Iterable[_Out]: ...


def audit(
    pages: Iterable[Page | Unread],
    config: Config,
    *,
    source: str,
    started: str,
    version: str,
    on_page: Callable[[str, int, int], None] = lambda _stage, _done, _of: None,
    across: Across = map,
    named: Collection[str] = (),
) -> Report:
    """Everything there is to say of these pages.

    ``source`` is what the user named; ``started`` is the time of the run (UTC, ISO 8601). ``on_page`` hears the stage
    ("read", "measure" or "check"), how many pages are done and how many there are (0: not known yet). A
    KeyboardInterrupt ends the stage that is under way; what was read or measured by then goes on to the next one, and
    the report says that the run was stopped. ``across`` reads and measures the pages, for which none needs another.
    ``named`` are sources that are judged as articles whatever they look like.
    """
    articles: dict[str, Article] = {}
    unread: dict[str, Unread] = {}
    audited: list[PageAudit] = []
    interrupted = False
    try:
        for number, outcome in enumerate(across(partial(_read_guarded, config, named), pages), start=1):
            if isinstance(outcome, Unread):
                unread.setdefault(outcome.url, outcome)
            else:
                articles.setdefault(outcome.identity, outcome)
            on_page("read", number, 0)
    except KeyboardInterrupt:
        interrupted = True

    whole = without_template(with_site_kinds(tuple(without_disputed_addresses(articles.values()))))
    in_order = sorted(with_title_affixes(whole), key=lambda article: article.source)
    measured: list[Facts] = []
    try:
        rare = rarity(article for article in in_order if article.is_article)
        for number, facts in enumerate(across(partial(_measure_guarded, config, rare), in_order), start=1):
            if isinstance(facts, Unread):
                unread[facts.url] = facts
            else:
                measured.append(facts)
            on_page("measure", number, len(in_order))
    except KeyboardInterrupt:
        interrupted = True
    try:
        norm = length_norm([facts.words for facts in measured if facts.article.is_article])
        usual = usual_harms(facts.readability for facts in measured if facts.article.is_article)
        shared = shared_canonicals([facts.article for facts in measured])
        for number, alone in enumerate(measured, start=1):
            article = alone.article
            site = replace(shared.get(article.identity, alone.site), usual_harms=usual)
            facts = replace(alone, started=started, site=site)
            checks = config.checks_for(article.source, article.url)
            audited.append(_judge(facts, _with_norm(checks, norm), config, named))
            on_page("check", number, len(measured))
    except KeyboardInterrupt:
        interrupted = True
    if interrupted:
        done = {page.source for page in audited} | set(unread)
        unread |= {
            article.source: Unread(article.source, "The run was stopped before this page was checked; run it again.")
            for article in in_order
            if article.source not in done
        }
    return Report(
        version=version,
        started=started,
        source=source,
        rules=tuple(summary(check) for check in config.checks),
        pages=tuple(audited),
        unread=tuple(sorted(unread.values(), key=lambda page: page.url)),
        score=site_score(audited),
        interrupted=interrupted,
        shared_causes=shared_causes(audited),
        notes=(
            *config.notes,
            *(() if interrupted else config.unmatched_keyphrases(_names(whole, unread.values()))),
            *unknown_keyphrases([page.facts for page in audited if page.score.total is not None]),
        ),
    )


def _names(articles: Iterable[Article], unread: Iterable[Unread]) -> Iterator[tuple[str, str]]:
    """Source and address of all pages of the run."""
    yield from ((article.source, article.url) for article in articles)
    yield from ((page.url, page.url) for page in unread)


def summary(check: Check) -> RuleSummary:
    """What a report tells of a check's rule."""
    rule = check.rule
    return RuleSummary(
        id=rule.id, area=rule.area, title=rule.title, why=rule.why, fix=rule.fix, basis=rule.basis,
        source=rule.source, checked=rule.checked, level=rule.level, weight=rule.weight,
        base_rate=FOUND[rule.id] / JUDGED[rule.id] if JUDGED.get(rule.id) else None,
    )  # fmt: skip


def _judge(facts: Facts, checks: Sequence[Check], config: Config, named: Collection[str]) -> PageAudit:
    """The page's audit: every check's outcome, and the score they make."""
    if not (facts.article.is_article or config.all_pages or facts.article.source in named):
        return _without_score(facts, [check for check in checks if check.rule.any_page], config)
    said = agreed([run(check, facts) for check in checks], facts.article.language)
    outcomes = [(check.rule, outcome) for check, outcome in zip(checks, said, strict=True)]
    judged = [
        (rule, tuple(_at_level(finding, config) for finding in outcome))
        for rule, outcome in outcomes
        if isinstance(outcome, tuple)
    ]
    score = page_score(judged)
    return PageAudit(
        facts,
        findings=by_worth((finding for _, findings in judged for finding in findings), score),
        skipped=tuple(outcome for _, outcome in outcomes if isinstance(outcome, Skipped)),
        failed=tuple(outcome for _, outcome in outcomes if isinstance(outcome, Failed)),
        score=score,
    )


def _without_score(facts: Facts, checks: Sequence[Check], config: Config) -> PageAudit:
    """A page that is no article: what the few checks that look at any page find there."""
    outcomes = [run(check, facts) for check in checks]
    return PageAudit(
        facts,
        findings=tuple(
            _at_level(finding, config) for outcome in outcomes if isinstance(outcome, tuple) for finding in outcome
        ),
        failed=tuple(outcome for outcome in outcomes if isinstance(outcome, Failed)),
    )


def _with_norm(checks: Sequence[Check], norm: Norm | None) -> Sequence[Check]:
    """The checks, the one that compares lengths with the site's norm where the configuration names none."""
    if norm is None:
        return checks
    return [
        replace(check, median=norm.median, spread=norm.spread)
        if isinstance(check, ThinArticle) and check.median is None
        else check
        for check in checks
    ]


def _at_level(finding: Finding, config: Config) -> Finding:
    level = config.levels.get(finding.check)
    return replace(finding, level=level) if level else finding


def _read_guarded(config: Config, named: Collection[str], page: Page | Unread) -> Article | Unread:
    return _guarded(_read, page.source if isinstance(page, Page) else page.url, page, config, named)


def _read(page: Page | Unread, config: Config, named: Collection[str]) -> Article | Unread:
    if isinstance(page, Unread):
        return page
    article = read(page, selector=config.content)
    if isinstance(article, Article) and page.source in named and not article.text.strip():
        return Unread(
            page.source,
            "This page has no article text, so nothing was checked: perhaps scripts write it in the"
            " browser, or it is in frames. Save the page from the browser and check that file.",
        )
    if isinstance(article, Article) and article.is_article and article.decoding.suspect:
        return Unread(
            page.source,
            f"The text is damaged ({article.decoding.reason}; read as {article.encoding}); save the page as UTF-8 and"
            ' declare it: <meta charset="utf-8">.',
        )
    if isinstance(article, Article) and article.is_article and article.confidence < config.min_confidence:
        return Unread(
            page.source,
            f"We could not tell the article's text from the rest of the page (confidence {article.confidence:.2f}, at"
            f' least {config.min_confidence:.2f}); name its container in the configuration: content = "main .post".',
        )
    return article


def _measure_guarded(config: Config, rare: Rarity | None, article: Article) -> Facts | Unread:
    return _guarded(_measure, article.source, article, config, rare)


def _measure(article: Article, config: Config, rare: Rarity | None) -> Facts:
    given = config.keyphrases_of(article.source, article.url)
    return measure(
        article,
        keyphrases=given,
        rarity=partial(rare, language=article.language) if rare else None,
        origin=config.keyphrase_origin,
    )


def _guarded(step: Callable[_In, _Out], name: str, *args: _In.args, **kwargs: _In.kwargs) -> _Out | Unread:
    """What the step makes of a page; a page that breaks it is told of and ends no run."""
    try:
        return step(*args, **kwargs)
    except Exception as error:  # noqa: BLE001 - the wall between one bad page and the rest of the run
        return Unread(name, f"Could not be checked: {type(error).__name__}: {error}. Please report this page to us.")
