"""The names and types of report.json and of inspect's lines; docs/report.schema.json is made from these classes."""

from typing_extensions import TypedDict  # pydantic, which makes the schemas, wants this one before Python 3.12

from auditor.formats.changes import Work
from auditor.formats.changes_names import ChangesJson, RunJson, SharedCauseJson
from auditor.formats.search_json import SearchJson
from auditor.model import Level, PageKind


class RuleJson(TypedDict):
    """``base_rate``: share of real reference articles on which the check finds something, 0 to 1; null: not counted."""

    id: str
    area: str
    title: str
    why: str
    fix: str
    basis: str
    source: str
    checked: str
    level: str
    weight: int
    base_rate: float | None


class KeyphraseJson(TypedDict):
    """``probability``: 1 for a given one, 0 to 1 for a guess, 0 for a related one, which is not weighed; ``density``:
    uses in 100 words; ``first``: index of the first sentence with a use, from 0, null for none."""

    text: str
    role: str
    origin: str
    probability: float
    uses: int
    exact: int
    density: float
    first: int | None
    places: list[str]


class ReadabilityJson(TypedDict):
    """``flesch_reading_ease`` is in the version of the page's language, named by ``formula``; null: not measured.

    Further measures stand beside these under their own names (``flesch_kincaid_grade``, ``gunning_fog``, ``lix``, …).
    """

    sentences: int
    words: int
    syllables: int | None
    flesch_reading_ease: float | None
    formula: str
    not_measured: dict[str, str]


class HeadingJson(TypedDict):
    level: int
    text: str
    line: int


class VisibleQuestionJson(TypedDict):
    question: str
    answer: str
    line: int


class MarkedQuestionJson(TypedDict):
    question: str
    answer: str
    syntax: str
    line: int


class FaqJson(TypedDict):
    visible: list[VisibleQuestionJson]
    marked_up: list[MarkedQuestionJson]


class FactsJson(TypedDict):
    keyphrases: list[KeyphraseJson]
    readability: ReadabilityJson
    headings: list[HeadingJson]
    faq: FaqJson


class SuppressedJson(TypedDict):
    check: str
    message: str
    line: int
    mark: str
    reason: str
    until: str


class FindingJson(TypedDict):
    """``line`` is 0 and ``column`` null where the finding is about something that is not there."""

    check: str
    level: str
    title: str
    message: str
    line: int
    column: int | None
    quote: str
    evidence: list[str]
    fix: str
    fingerprint: str
    mark: str
    points: float


class PartJson(TypedDict):
    """A check's part in the page's 100 points, and what its findings took of it."""

    check: str
    possible: float
    lost: float


class SkippedJson(TypedDict):
    check: str
    reason: str


class FailedJson(TypedDict):
    check: str
    error: str


class PageJson(TypedDict):
    """``score`` is null for a page that is no article; ``seconds`` is the host's time to answer, null for a file;
    ``made_from`` is the file that its author edits, empty where that is not known."""

    url: str
    path: str
    made_from: str
    title: str
    is_article: bool
    page_kind: PageKind
    article_reasons: list[str]
    confidence: float
    language: str
    score: float | None
    areas: dict[str, float | None]
    parts: list[PartJson]
    words: int
    seconds: float | None
    facts: FactsJson
    findings: list[FindingJson]
    skipped: list[SkippedJson]
    failed: list[FailedJson]
    suppressed: list[SuppressedJson]


class SiteFindingJson(TypedDict):
    """Of pages together; ``urls`` are all pages that it is about, paths for files."""

    check: str
    level: str
    title: str
    message: str
    urls: list[str]
    evidence: list[str]
    fix: str
    fingerprint: str


class UnreadJson(TypedDict):
    url: str
    reason: str


class WorkJson(TypedDict):
    """All findings of one check and title as one change: ``work`` says whether it is made once in the template, in each
    text or in both, ``in_template`` on how many of its articles the template has it."""

    check: str
    title: str
    level: Level
    points: float
    articles: int
    findings: int
    work: Work
    in_template: int
    impressions: int | None


class ReportJson(TypedDict):
    """``notes``: what of the settings was not used in this run, or was guessed, each in one line."""

    schema_version: str
    version: str
    started: str
    source: str
    interrupted: bool
    score: float | None
    areas: dict[str, float | None]
    rules: list[RuleJson]
    pages: list[PageJson]
    site_findings: list[SiteFindingJson]
    shared_causes: list[SharedCauseJson]
    changes_to_make: list[WorkJson]
    unread: list[UnreadJson]
    changes: ChangesJson | None
    history: list[RunJson]
    search: SearchJson | None
    notes: list[str]


class AuthorJson(TypedDict):
    name: str
    origin: str
    line: int


class DateJson(TypedDict):
    kind: str
    text: str
    iso: str
    origin: str
    line: int


class LeftOutJson(TypedDict):
    text: str
    line: int
    reason: str
    words: int


class InspectFaqJson(TypedDict):
    visible: list[tuple[str, str]]
    marked_up: list[tuple[str, str]]


class InspectJson(TypedDict):
    """One line of ``inspect --format jsonl``."""

    source: str
    url: str
    is_article: bool
    page_kind: PageKind
    reasons: list[str]
    confidence: float
    language: str
    encoding: str
    title: str
    description: str
    authors: list[AuthorJson]
    dates: list[DateJson]
    text: str
    h1: list[str]
    headings: list[tuple[int, str]]
    faq: InspectFaqJson
    keyphrases: list[str]
    words: int
    left_out: list[LeftOutJson]
