"""What closes the gate or makes a nightly run fail, as the user says it, and what of a report does."""

from collections.abc import Collection

from auditor.gate.levels import FailOn, failing_levels
from auditor.model import AREAS, LEVELS, Level, Report
from auditor.model.record import record
from auditor.wording import counted, listed

KNOWN = (
    "error, warning, note, never, an area, a check, new:error, new:warning, new:note, score:POINTS, score-drop:POINTS"
    " and gone:PAGES"
)


@record
class Conditions:
    """Each is off by default."""

    level: FailOn = "never"
    """The mildest level of a finding, old or new."""
    new: Level | None = None
    """The mildest level of a finding that the last run did not have."""
    names: frozenset[str] = frozenset()
    """Areas and checks of which every finding counts."""
    score: float | None = None
    """Points: a page with fewer fails."""
    drop: float | None = None
    """Points that the site's score lost since the last run; in the gate, that a page's lost since the baseline."""
    gone: int | None = None
    """Pages that the last run saw and this one did not."""

    @property
    def compares(self) -> bool:
        return self.new is not None or self.drop is not None or self.gone is not None


def conditions(text: str, checks: Collection[str] = ()) -> Conditions:
    """Those of a list with commas: ``error,headings,new:warning,score-drop:2``. ``checks`` are the ids of checks that
    may be named. Raises ValueError with what is wrong."""
    level: FailOn = "never"
    new: Level | None = None
    score: float | None = None
    drop: float | None = None
    gone: int | None = None
    names: set[str] = set()
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts:
        raise ValueError(f"nothing is named; known are {KNOWN}")
    for part in parts:
        name, mark, value = (piece.strip() for piece in part.partition(":"))
        if not mark and (found := _level(name)) is not None:
            level = found
        elif not mark and name == "never":
            level = "never"
        elif name == "new" and (found := _level(value)) is not None:
            new = found
        elif not mark and (name in checks or name in (*AREAS, "site")):
            names.add(name)
        elif name == "score" and (points := _number(value)) is not None:
            score = points
        elif name == "score-drop" and (points := _number(value)) is not None:
            drop = points
        elif name == "gone" and value.isascii() and value.isdecimal() and int(value[:9]) > 0:
            gone = int(value[:9])
        else:
            raise ValueError(f"{part[:60]!r} is not known; known are {KNOWN}")
    return Conditions(level, new, frozenset(names), score, drop, gone)


def failures(report: Report, wanted: Conditions) -> tuple[str, ...]:
    """Each condition that the report meets, in a sentence without a full stop."""
    return (
        *_of_levels(report, wanted.level),
        *_of_names(report, wanted.names),
        *_of_scores(report, wanted.score),
        *_since(report, wanted),
    )


def _of_levels(report: Report, level: FailOn) -> tuple[str, ...]:
    levels = failing_levels(level)
    found = sum(finding.level in levels for finding in report.site_findings)
    found += sum(finding.level in levels for page in report.briefs() for finding in page.findings)
    return (f"{counted(found, 'finding')} at or above {level}",) if found else ()


def checks_named(report: Report, names: frozenset[str]) -> frozenset[str]:
    """The ids of the report's checks that are named themselves or by their area."""
    return frozenset(rule.id for rule in report.rules if rule.id in names or rule.area in names)


def _of_names(report: Report, names: frozenset[str]) -> tuple[str, ...]:
    if not names:
        return ()
    named = checks_named(report, names)
    found = sum(finding.check in named for finding in report.site_findings)
    found += sum(finding.check in named for page in report.briefs() for finding in page.findings)
    return (f"{counted(found, 'finding')} of {listed(sorted(names))}",) if found else ()


def _of_scores(report: Report, least: float | None) -> tuple[str, ...]:
    if least is None:
        return ()
    low = sum(page.score.total is not None and page.score.total < least for page in report.briefs())
    return (f"{counted(low, 'page')} with a score under {least:g}",) if low else ()


def _since(report: Report, wanted: Conditions) -> tuple[str, ...]:
    changes = report.changes
    if changes is None:
        return ()
    said = []
    if wanted.new:
        levels = failing_levels(wanted.new)
        new = sum(seen.level in levels for page in changes.pages for seen in page.new)
        new += sum(seen.level in levels for page in changes.came for seen in page.findings)
        new += sum(seen.level in levels for seen in changes.site_new)
        if new:
            said.append(f"{counted(new, 'new finding')} at or above {wanted.new}")
    if wanted.drop is not None and changes.score and changes.score.counts and -changes.score.points >= wanted.drop:
        said.append(f"the score fell by {-changes.score.points:.1f}, at {wanted.drop:g} or more it fails")
    if wanted.gone is not None and len(changes.gone) >= wanted.gone:
        said.append(f"{counted(len(changes.gone), 'page')} gone, at {wanted.gone:,} or more it fails")
    return tuple(said)


def _level(text: str) -> Level | None:
    return next((level for level in LEVELS if level == text), None)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 < value <= 100 else None
