"""The words that every format for people shares: names of areas and bases, numbers, dates, what a score means."""

from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from auditor.model import Area, Article, Level, Score

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
    "error": "Documented, certain, and worth stopping for: markup that breaks, a title that is missing.",
    "warning": "Likely to cost readers or visibility; look at it before the next notes.",
    "note": "A habit of good editors that this page leaves out; weigh it against what the text needs.",
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
    "schema.org": "The vocabulary's definition asks for it, whoever reads the markup.",
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


def counted(number: int, noun: str, plural: str = "") -> str:
    """``1 page``, ``2 pages``, ``1,200 queries``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def commonness(rate: float) -> str:
    """How many real articles have a finding: "on 38 % of real articles"."""
    if rate == 0:
        return "on none of the real articles that we compared with"
    return f"on {rate * 100:.0f} % of real articles" if rate >= 0.01 else "on less than 1 % of real articles"


def listed(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


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


def meaning(score: Score, articles: int) -> str:
    """One sentence on what the score says, and where the points went."""
    if score.total is None or not articles:
        return "Nothing was scored, because no page was read as an article."
    subject = "The article" if articles == 1 else "The average article"
    if score.total >= 100:
        return f"{subject} passes every check that could judge it."
    band = next(words for floor, words in _BANDS if score.total >= floor)
    weakest = sorted((value, area) for area, value in score.areas if value is not None and value < 100)
    lowest = [_in_a_sentence(area) for value, area in weakest[:2] if value <= weakest[0][0] + 10]
    areas = "area is" if len(lowest) == 1 else "areas are"
    return f"{band} {subject} keeps {whole(score.total)} of 100 points; the weakest {areas} {listed(lowest)}."


def _in_a_sentence(area: Area) -> str:
    return {"faq": "FAQ", "page": "the page itself"}.get(area, AREA_NAMES[area].lower())


_BANDS: Final = (
    (90.0, "In very good order."),
    (75.0, "In good order, with some things to improve."),
    (50.0, "Sound in parts, with much to gain."),
    (0.0, "A lot to mend, and a lot to gain."),
)
