"""Report -> the rows of its tables for spreadsheets: what each column is called, and a page's rows in each table."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from auditor.formats.phrasing import AREA_NAMES, title_of
from auditor.formats.ranking import ranked
from auditor.model import AREAS, Article, PageAudit, Report
from auditor.model.record import record

Cell = str | int | float | None
Row = tuple[Cell, ...]

# Control characters but tab and line breaks, overrides of the direction of writing, and what no file in UTF-8 or XML
# may hold.
_UNSHOWN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


@record
class Table:
    name: str
    columns: tuple[str, ...]
    rows: Callable[[PageAudit, dict[str, str]], Iterator[Row]]
    """Of one page; the names of the areas by check are the second argument."""


def judged(report: Report) -> Iterator[PageAudit]:
    """The judged pages with all that is known of them, lowest score first; each is made when it is asked for."""
    return (report.pages[at] for at in ranked(report).positions)


def areas_by_check(report: Report) -> dict[str, str]:
    return {rule.id: AREA_NAMES[rule.area] for rule in report.rules}


def clean(text: str) -> str:
    """The text without characters that a file cannot hold or that hide what it says."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text)


def site_rows(report: Report) -> Iterator[Row]:
    """Rows of the table of findings about several pages together: their addresses are in one cell, one a line."""
    for finding in report.site_findings:
        yield (
            "\n".join(finding.urls), "Several pages", finding.level, AREA_NAMES["site"], finding.check, finding.title,
            finding.message, "", "\n".join(finding.evidence), finding.fix, None, None, finding.fingerprint,
        )  # fmt: skip


def _articles(page: PageAudit, _: dict[str, str]) -> Iterator[Row]:
    article, facts = page.facts.article, page.facts
    scores = dict(page.score.areas)
    levels = Counter(finding.level for finding in page.findings)
    keyphrase = facts.main_keyphrase
    yield (
        _address(article), title_of(article), article.made_from, article.language, _rounded(page.score.total),
        *(_rounded(scores.get(area)) for area in AREAS), facts.words,
        _rounded(facts.readability.reading_ease.value), keyphrase.text if keyphrase else "",
        keyphrase.origin_words if keyphrase else "", round(keyphrase.density, 2) if keyphrase else None,
        levels["error"], levels["warning"], levels["note"],
    )  # fmt: skip


def _findings(page: PageAudit, areas: dict[str, str]) -> Iterator[Row]:
    article = page.facts.article
    for finding in page.findings:
        yield (
            _address(article), title_of(article), finding.level, areas.get(finding.check, ""), finding.check,
            finding.title, finding.message, finding.quote, "\n".join(finding.evidence),
            "\n\n".join(filter(None, (finding.fix, finding.paste))), finding.line or None, round(finding.points, 2),
            finding.fingerprint,
        )  # fmt: skip


def _keyphrases(page: PageAudit, _: dict[str, str]) -> Iterator[Row]:
    for one in page.facts.keyphrases:
        yield (
            _address(page.facts.article), one.text, one.role, one.origin_words, round(one.probability, 3),
            len(one.uses), one.exact, round(one.density, 2), ", ".join(one.places),
        )  # fmt: skip


def _faq(page: PageAudit, _: dict[str, str]) -> Iterator[Row]:
    address = _address(page.facts.article)
    for shown in page.facts.faq.visible:
        yield address, "shown", shown.question, shown.answer, shown.line or None
    for marked in page.facts.faq.marked_up:
        yield address, f"marked up ({marked.syntax})", marked.question, marked.answer, marked.line or None


def _links(page: PageAudit, _: dict[str, str]) -> Iterator[Row]:
    article = page.facts.article
    for link in article.links:
        inside = 0 <= link.block < len(article.blocks)
        text = article.blocks[link.block].text[link.start : link.end] if inside else link.text
        yield _address(article), text, link.href, link.line or None


def _address(article: Article) -> str:
    return article.url or article.path or article.source


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


ARTICLES: Final = Table(
    "Articles",
    (
        "Address", "Title", "Edit it in", "Language", "Score", *(AREA_NAMES[area] for area in AREAS), "Words",
        "Reading ease", "Keyphrase", "Keyphrase from", "Keyphrase density, %", "Errors", "Warnings", "Notes",
    ),
    _articles,
)  # fmt: skip
FINDINGS: Final = Table(
    "Findings",
    (
        "Address", "Title", "Level", "Area", "Check", "Finding", "Message", "Quote", "Evidence", "Fix", "Line",
        "Points", "Fingerprint",
    ),
    _findings,
)  # fmt: skip
KEYPHRASES: Final = Table(
    "Keyphrases",
    ("Address", "Keyphrase", "Role", "From", "Probability", "Uses", "Exact uses", "Density, %", "Places"),
    _keyphrases,
)
FAQ: Final = Table("FAQ", ("Address", "Where", "Question", "Answer", "Line"), _faq)
LINKS: Final = Table("Links", ("Address", "Link text", "Leads to", "Line"), _links)
