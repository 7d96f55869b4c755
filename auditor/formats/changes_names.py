"""The names and types of what changed between two runs, in report.json, in a digest and in ``history``."""

from typing_extensions import TypedDict  # as in json_names

from auditor.model import Level


class SeenFindingJson(TypedDict):
    """A finding as it is remembered from run to run."""

    check: str
    level: Level
    message: str
    fingerprint: str


class PageNameJson(TypedDict):
    source: str
    url: str
    title: str


class MoveJson(TypedDict):
    """``counts``: whether it moved by more than its own noise."""

    before: float
    after: float
    counts: bool


class PageChangeJson(TypedDict):
    source: str
    url: str
    title: str
    score: MoveJson | None
    new: list[SeenFindingJson]
    fixed: list[SeenFindingJson]
    text_changed: bool


class NewPageJson(TypedDict):
    source: str
    url: str
    title: str
    score: float | None
    findings: list[SeenFindingJson]


MovedJson = TypedDict("MovedJson", {"from": PageNameJson, "to": PageNameJson})


class ChangeCountsJson(TypedDict):
    worse: int
    better: int
    came: int
    gone: int
    moved: int


class ArticleCountsJson(TypedDict):
    before: int
    after: int


class SharedCauseJson(TypedDict):
    """Findings of one check and title on most of the pages that were judged (``of``), in the same way: one change."""

    check: str
    title: str
    pages: int
    of: int


class ChangesJson(TypedDict):
    """What changed since the last run. ``counts`` has how many pages there are of each kind, where not all are named;
    ``changed`` counts the articles whose text is another one; findings of ``new_checks`` are not compared."""

    site: str
    before: str
    after: str
    score: MoveJson | None
    areas: dict[str, MoveJson]
    new: int
    fixed: int
    still: int
    articles: ArticleCountsJson
    changed: int
    worse: list[PageChangeJson]
    better: list[PageChangeJson]
    came: list[NewPageJson]
    gone: list[PageNameJson]
    moved: list[MovedJson]
    counts: ChangeCountsJson
    site_new: list[SeenFindingJson]
    site_fixed: list[SeenFindingJson]
    template: list[SharedCauseJson]
    new_checks: list[str]


class RunJson(TypedDict):
    """One run of the site; the last is the one of this report."""

    number: int
    started: str
    version: str
    score: float | None
    areas: dict[str, float | None]
    articles: int
    unread: int
    errors: int
    warnings: int
    notes: int
