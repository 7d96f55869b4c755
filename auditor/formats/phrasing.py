"""The words that every format for people shares: names of areas and bases, numbers, dates, what a score means."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from auditor.model import Area, Article, Level, PageAudit, Score
from auditor.wording import counted, listed

AREA_NAMES: Final[dict[Area, str]] = {
    "keywords": "Keywords",
    "readability": "Readability",
    "headings": "Headings",
    "faq": "FAQ",
    "page": "Page",
    "site": "Site",
}

LEVEL_NAMES: Final[dict[Level, str]] = {"error": "Error", "warning": "Warning", "note": "Note"}

LEVEL_MEANINGS: Final[dict[Level, str]] = {
    "error": "Documented, certain, and worth stopping for: broken markup, a missing title.",
    "warning": "Likely to cost readers or visibility: look at it before the notes.",
    "note": "A habit of good editors that this page does not follow: decide whether the text needs it.",
}

BASIS_NAMES: Final[dict[str, str]] = {
    "google": "Google documents it",
    "schema.org": "schema.org defines it",
    "w3c": "W3C standard",
    "rfc": "Internet standard",
    "research": "Research",
    "house style": "House style",
}

BASIS_MEANINGS: Final[dict[str, str]] = {
    "google": "Google's own documentation for site owners says so. That is not a promise of a better rank.",
    "schema.org": "The definition of the vocabulary asks for it.",
    "w3c": "HTML or the accessibility guidelines (WCAG) ask for it.",
    "rfc": "A standard of the Internet Engineering Task Force asks for it.",
    "research": "Published research supports it; the source says which.",
    "house style": "A habit of editors and of this audit. No search engine documents it as a rule.",
}


def whole(score: float | None) -> str:
    """A score as people read it: whole points, 100 only when nothing at all is lost, a dash for no score."""
    if score is None:
        return "–"
    return str(99 if 99 <= score < 100 else int(score + 0.5))


def decimal(value: float | None, digits: int = 1) -> str:
    """A number with thousands separated; a dash for none."""
    return "–" if value is None else f"{value:,.{digits}f}"


def gain(points: float) -> str:
    """Points to win, never rounded down to nothing: ``+4.2``, ``under +0.1``."""
    if points <= 0:
        return "0"
    return f"+{points:.1f}" if points >= 0.05 else "under +0.1"


def commonness(rate: float) -> str:
    """How many real articles have a finding: "on 38 % of real articles"."""
    if rate == 0:
        return "on none of the real articles that we compared"
    return f"on {rate * 100:.0f} % of real articles" if rate >= 0.01 else "on less than 1 % of real articles"


def capital(words: str) -> str:
    """The words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def moment(iso: str) -> str:
    """``22 November 2026, 20:02 UTC`` from ISO 8601; as given where that cannot be read."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    return f"{_day(when)}, {when:%H:%M} UTC"


def day(iso: str) -> str:
    """``1 November 2026`` from ``2026-11-01``; as given where that cannot be read."""
    try:
        return _day(datetime.fromisoformat(iso))
    except ValueError:
        return iso


def _day(when: datetime) -> str:
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


# Not from the locale: a report has the same bytes wherever it is made.
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def site_name(source: str) -> str:
    """What a reader calls the thing that was audited: host and path of an address, the last name of a path."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return source
    if parts.scheme in {"http", "https"} and parts.netloc:
        return (parts.netloc.rpartition("@")[2].removeprefix("www.") + parts.path).rstrip("/")
    return source.replace("\\", "/").rstrip("/").rpartition("/")[2] or source


def title_of(article: Article) -> str:
    """What a reader calls the page: its title, else its H1, else where it came from."""
    h1 = next((heading.text for heading in article.headings if heading.level == 1 and heading.text.strip()), "")
    return article.title.text.strip() or h1 or article.source


def meaning(score: Score, articles: int, pages: Iterable[PageAudit] = ()) -> str:
    """One sentence on what the score says, and where the points went. It praises nothing that has errors."""
    if score.total is None or not articles:
        return "Nothing was scored, because no page was read as an article."
    subject = "The article" if articles == 1 else "The average article"
    if score.total >= 100:
        return f"{subject} passes every check that could judge it."
    weakest = sorted((value, area) for area, value in score.areas if value is not None and value < 100)
    lowest = [_in_a_sentence(area) for value, area in weakest[:2] if value <= weakest[0][0] + 10]
    areas = "area is" if len(lowest) == 1 else "areas are"
    kept = f"{subject} has {whole(score.total)} of 100 points; the weakest {areas} {listed(lowest)}."
    return f"{_verdict(score.total, articles, pages)} {kept}"


def _verdict(total: float, articles: int, pages: Iterable[PageAudit]) -> str:
    """What to do first: errors, then many warnings, and only without them how good the score is."""
    found = [[finding.level for finding in page.findings] for page in pages]
    errors = sum(levels.count("error") for levels in found)
    warned = sum("warning" in levels for levels in found)
    if errors:
        on = counted(sum("error" in levels for levels in found), "page")
        first = f"{counted(errors, 'error')} to correct first" + (f", on {on}" if articles > 1 else "")
        return f"{first}." if total >= _GOOD else f"{first}. The rest needs work too."
    band = next(words for floor, words in _BANDS if total >= floor)
    if total >= _GOOD and warned > MANY_WARNED * articles:
        return f"In good order, but with warnings on {warned:,} of {counted(articles, 'article')}."
    return band


def _in_a_sentence(area: Area) -> str:
    return {"faq": "FAQ", "page": "the page itself"}.get(area, AREA_NAMES[area].lower())


MANY_WARNED: Final = 0.25
"""Share of the articles with a warning from which on a site is not called very good."""
_GOOD: Final = 75.0
_BANDS: Final = (
    (90.0, "In very good order."),
    (_GOOD, "In good order, with some things to improve."),
    (50.0, "Partly in good order, with much to improve."),
    (0.0, "A lot needs work."),
)
