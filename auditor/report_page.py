"""A page as judged in; out comes what the report shows of it, and the brief that a list of pages shows."""

from collections.abc import Collection, Iterable, Iterator

from auditor.base_rates import FOUND, JUDGED
from auditor.check import Rule
from auditor.model import Article, Facts, Finding, Keyphrase, PageAudit, Readability, RuleSummary, Unread
from auditor.model.record import replace

_NGRAMS, _FAMILIES = 40, 10
"""As many as the report's page shows (``formats/html/templates/facts.html``)."""


def kept(page: PageAudit) -> PageAudit:
    """The page without what only checks look at: a fifth of its facts is left."""
    facts = page.facts
    article = replace(
        facts.article, page_text="", markup="", headers=(), extra={}, media=(), page_h1s=(), misplaced_canonicals=(),
        faq=(), site_links=(),
        links=tuple(replace(link, text="", rel=()) for link in facts.article.links),
    )  # fmt: skip
    faq = replace(
        facts.faq, json_ld="", repeated=(), question_pages=(),
        visible=tuple(replace(question, answer_html="") for question in facts.faq.visible),
    )  # fmt: skip
    return replace(
        page, facts=replace(
            facts, article=article, faq=faq, marked_article=None, queries=(), ngrams=facts.ngrams[:_NGRAMS],
            families=tuple(replace(family, shapes=()) for family in facts.families[:_FAMILIES]),
        ),
    )  # fmt: skip


def brief(page: PageAudit) -> PageAudit:
    """The page as a row among others: its names, numbers and score, and of each finding what kind it is."""
    article, facts = page.facts.article, page.facts
    h1 = next((heading for heading in article.headings if heading.level == 1 and heading.text.strip()), None)
    return PageAudit(
        Facts(
            Article(
                article.source, url=article.url, path=article.path, title=article.title,
                headings=(h1,) if h1 else (), is_article=article.is_article, kind=article.kind,
                article_reasons=article.article_reasons, language=article.language, draft=article.draft,
                made_from=article.made_from, authors=article.authors,
            ),
            words=facts.words,
            keyphrases=tuple(map(_without_uses, facts.keyphrases)),
            readability=Readability(reading_ease=facts.readability.reading_ease),
        ),
        findings=tuple(map(_kind, page.findings)),
        skipped=page.skipped,
        failed=page.failed,
        score=page.score,
        suppressed=tuple(one._replace(finding=_kind(one.finding)) for one in page.suppressed),
    )  # fmt: skip


def _without_uses(keyphrase: Keyphrase) -> Keyphrase:
    return replace(keyphrase, uses=())


def _kind(finding: Finding) -> Finding:
    return Finding(
        finding.check, finding.level, message="", line=0, column=None, quote="", fix=finding.fix, fingerprint="",
        mark=finding.mark, title=finding.title, cause=finding.cause, place=finding.place, points=finding.points,
    )  # fmt: skip


def summary(rule: Rule) -> RuleSummary:
    """What a report tells of a check's rule."""
    return RuleSummary(
        id=rule.id, area=rule.area, title=rule.title, why=rule.why, fix=rule.fix, basis=rule.basis,
        source=rule.source, checked=rule.checked, level=rule.level, weight=rule.weight,
        base_rate=FOUND[rule.id] / JUDGED[rule.id] if JUDGED.get(rule.id) else None,
    )  # fmt: skip


def names_of(
    pages: Iterable[tuple[str, str, str]], disputed: Collection[str], unread: Iterable[Unread]
) -> Iterator[tuple[str, str]]:
    """Source and address of all pages of the run, of which identity, source and address are given."""
    for identity, source, url in pages:
        yield source, "" if identity in disputed else url
    yield from ((page.url, page.url) for page in unread)
