"""Report in, report.json out, and what inspect prints of a page; the names are a contract with others' programs."""

from collections.abc import Iterator

from auditor.formats.changes import changes
from auditor.formats.changes_json import changes_json, run_json
from auditor.formats.json_names import (
    FactsJson,
    FaqJson,
    FindingJson,
    InspectJson,
    KeyphraseJson,
    PageJson,
    ReadabilityJson,
    ReportJson,
    RuleJson,
    SiteFindingJson,
    SuppressedJson,
)
from auditor.formats.json_text import document
from auditor.formats.search_json import search_json
from auditor.gate import GateVerdict
from auditor.model import (
    AREAS,
    Facts,
    Finding,
    Heading,
    Keyphrase,
    PageAudit,
    Readability,
    Report,
    RuleSummary,
    Score,
    SiteFinding,
)
from auditor.model.suppression import Suppressed

SCHEMA_VERSION = "1.0"

_NO_PAGES = '\n  "pages": []'
"""The one place of it: no other name is so far to the left, and line breaks within texts are escaped."""


def render(report: Report) -> str:
    """The whole report, keys in the order of the schema, two spaces of indentation, one final newline."""
    return "".join(report_parts(report))


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """The report that the verdict is on; whoever reads JSON has the verdict in the exit code."""
    del width, color
    return report_parts(verdict.report)


def report_parts(report: Report) -> Iterator[str]:
    """The report, page by page."""
    before, after = document(_without_pages(report), lines=True).split(_NO_PAGES, 1)
    yield before + _NO_PAGES[:-1]
    for number in range(len(report.pages)):
        yield ("," if number else "") + f"\n    {report.drawn(number, 'json', _page_text)}"
    yield ("\n  ]" if len(report.pages) else "]") + after + "\n"


def drawn_of(page: PageAudit, _about: object) -> Iterator[tuple[str, str]]:
    """The page as ``report_parts`` asks for it."""
    yield "json", _page_text(page)


def _page_text(page: PageAudit) -> str:
    return document(_page(page), lines=True, margin="\n    ")


def report_json(report: Report) -> ReportJson:
    return {**_without_pages(report), "pages": [_page(page) for page in report.pages]}


def _without_pages(report: Report) -> ReportJson:
    return ReportJson(
        schema_version=SCHEMA_VERSION,
        version=report.version,
        started=report.started,
        source=report.source,
        interrupted=report.interrupted,
        score=_rounded(report.score.total),
        areas=_areas(report.score),
        rules=[_rule(rule) for rule in report.rules],
        pages=[],
        site_findings=[_site_finding(finding) for finding in report.site_findings],
        shared_causes=[
            {"check": one.check, "title": one.title, "pages": one.pages, "of": one.of} for one in report.shared_causes
        ],
        changes_to_make=[
            {
                "check": one.rule.id,
                "title": one.title,
                "level": one.level,
                "points": round(one.points, 2),
                "articles": one.on,
                "findings": one.findings,
                "work": one.work,
                "in_template": one.cause.pages if one.cause else 0,
                "impressions": one.impressions,
            }
            for one in changes(report)
        ],
        unread=[{"url": page.url, "reason": page.reason} for page in report.unread],
        changes=changes_json(report.changes, most=None) if report.changes else None,
        history=[run_json(run) for run in report.history.runs] if report.history else [],
        search=search_json(report.search) if report.search else None,
        notes=list(report.notes),
    )


def inspect_json(facts: Facts) -> InspectJson:
    """What the auditor sees on a page, nothing judged."""
    article = facts.article
    return InspectJson(
        source=article.source,
        url=article.url,
        is_article=article.is_article,
        page_kind=article.page_kind,
        reasons=list(article.article_reasons),
        confidence=round(article.confidence, 3),
        language=article.language,
        encoding=article.encoding,
        title=article.title.text,
        description=article.description.text,
        authors=[{"name": author.name, "origin": author.origin, "line": author.line} for author in article.authors],
        dates=[
            {"kind": date.kind, "text": date.text, "iso": date.iso, "origin": date.origin, "line": date.line}
            for date in article.dates
        ],
        text=article.text,
        h1=[heading.text for heading in article.headings if _is_headline(heading)],
        headings=[(heading.level, heading.text) for heading in article.headings if not _is_headline(heading)],
        faq={
            "visible": [(item.question, item.answer) for item in facts.faq.visible],
            "marked_up": [(item.question, item.answer) for item in facts.faq.marked_up],
        },
        keyphrases=[keyphrase.text for keyphrase in facts.keyphrases],
        words=facts.words,
        left_out=[
            {"text": part.text, "line": part.line, "reason": part.reason, "words": part.words}
            for part in article.left_out
        ],
    )


def _is_headline(heading: Heading) -> bool:
    """An H1 over the text and not in it, as in ``text`` itself."""
    return heading.level == 1 and heading.block < 0


def _page(page: PageAudit) -> PageJson:
    article = page.facts.article
    return PageJson(
        url=article.url,
        path=article.path,
        made_from=article.made_from,
        title=article.title.text,
        is_article=article.is_article,
        page_kind=article.page_kind,
        article_reasons=list(article.article_reasons),
        confidence=round(article.confidence, 3),
        language=article.language,
        score=_rounded(page.score.total),
        areas=_areas(page.score),
        parts=[
            {"check": part.check, "possible": round(part.possible, 2), "lost": round(part.lost, 2)}
            for part in page.score.parts
        ],
        words=page.facts.words,
        seconds=None if article.seconds is None else round(article.seconds, 3),
        facts=_facts(page.facts),
        findings=[_finding(finding) for finding in page.findings],
        skipped=[{"check": skipped.check, "reason": skipped.reason} for skipped in page.skipped],
        failed=[{"check": failed.check, "error": failed.error} for failed in page.failed],
        suppressed=[_suppressed(one) for one in page.suppressed],
    )


def _facts(facts: Facts) -> FactsJson:
    return FactsJson(
        keyphrases=[_keyphrase(keyphrase) for keyphrase in facts.keyphrases],
        readability=_readability(facts.readability),
        headings=[
            {"level": heading.level, "text": heading.text, "line": heading.line} for heading in facts.article.headings
        ],
        faq=FaqJson(
            visible=[
                {"question": item.question, "answer": item.answer, "line": item.line} for item in facts.faq.visible
            ],
            marked_up=[
                {"question": item.question, "answer": item.answer, "syntax": item.syntax, "line": item.line}
                for item in facts.faq.marked_up
            ],
        ),
    )


def _keyphrase(keyphrase: Keyphrase) -> KeyphraseJson:
    return KeyphraseJson(
        text=keyphrase.text,
        role=keyphrase.role,
        origin=keyphrase.origin_words,
        probability=keyphrase.probability,
        uses=len(keyphrase.uses),
        exact=keyphrase.exact,
        density=round(keyphrase.density, 2),
        first=keyphrase.first,
        places=list(keyphrase.places),
    )


def _readability(readability: Readability) -> ReadabilityJson:
    ease = readability.reading_ease
    measures = (ease, *readability.measures)
    fixed = ReadabilityJson(
        sentences=readability.sentences,
        words=readability.words,
        syllables=readability.syllables,
        flesch_reading_ease=_rounded(ease.value),
        formula=ease.name,
        not_measured={measure.name: measure.reason for measure in measures if measure.value is None and measure.name},
    )
    further = {measure.name: _rounded(measure.value) for measure in readability.measures}
    return {**further, **fixed}  # type: ignore[typeddict-item] # further measures differ from language to language


def _finding(finding: Finding) -> FindingJson:
    return FindingJson(
        check=finding.check,
        level=finding.level,
        title=finding.title,
        message=finding.message,
        line=finding.line,
        column=finding.column,
        quote=finding.quote,
        evidence=list(finding.evidence),
        fix="\n\n".join(filter(None, (finding.fix, finding.paste))),
        fingerprint=finding.fingerprint,
        mark=finding.mark,
        points=round(finding.points, 2),
    )


def _suppressed(one: Suppressed) -> SuppressedJson:
    return {
        "check": one.finding.check,
        "message": one.finding.message,
        "line": one.finding.line,
        "mark": one.finding.mark,
        "reason": one.reason,
        "until": one.until,
    }


def _site_finding(finding: SiteFinding) -> SiteFindingJson:
    return SiteFindingJson(
        check=finding.check,
        level=finding.level,
        title=finding.title,
        message=finding.message,
        urls=list(finding.urls),
        evidence=list(finding.evidence),
        fix=finding.fix,
        fingerprint=finding.fingerprint,
    )


def _rule(rule: RuleSummary) -> RuleJson:
    return RuleJson(
        id=rule.id, area=rule.area, title=rule.title, why=rule.why, fix=rule.fix, basis=rule.basis,
        source=rule.source, checked=rule.checked, level=rule.level, weight=rule.weight,
        base_rate=None if rule.base_rate is None else round(rule.base_rate, 2),
    )  # fmt: skip


def _areas(score: Score) -> dict[str, float | None]:
    values = dict(score.areas)
    found: dict[str, float | None] = {area: _rounded(values.get(area)) for area in AREAS}
    return found | {"site": _rounded(values["site"])} if "site" in values else found


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
