"""Findings that the gate tolerates, since they were there when the gate came: a file in, a file out.

A line a finding: path, check, mark and what it is about, with tabs between, sorted; and a line a page with its score
and the checks that it rests on, for ``score-drop``. Two branches that change different pages change different lines,
so that the file merges; a mark stays when lines move, when other text changes, and in whichever folder the command is
called.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from auditor.gate.places import Folder
from auditor.model import Report
from auditor.model.record import record
from auditor.text.digest import digest
from auditor.wording import counted

VERSION = 1
FILE_NAME = "auditor-baseline.txt"
_HEAD = "# auditor baseline "
ACROSS = "(pages together)"
"""In place of a path, for findings about several pages."""
_SCORE = "(score)"
"""In place of a check, for the page's score."""
_LONGEST = 100


@record
class Entry:
    """A known finding. Entries are equal where path, check and mark are."""

    path: str
    check: str
    mark: str
    """``Finding.mark``; the fingerprint of a finding about several pages."""
    about: str = field(default="", compare=False)
    """For people who read the file."""


@record
class KnownScore:
    """A page's score when the baseline was written."""

    points: float
    checks: str
    """Which checks it rests on, as ``checks_of`` names them: other checks, other points."""


@record
class Baseline:
    entries: frozenset[Entry] = frozenset()
    folder: Folder = Folder()
    """Below which its paths are: that of its file."""
    scores: Mapping[str, KnownScore] = field(default_factory=dict)
    """By path; none for pages that are no articles, and in files of auditors that kept none."""

    def knows(self, entry: Entry) -> bool:
        return entry in self.entries


def entries(report: Report, folder: Folder) -> Iterator[Entry]:
    """One for each finding of the report."""
    for page in report.pages:
        for finding in page.findings:
            yield entry_of(folder.path_of(page.source) or page.source, finding.check, finding.mark, finding.title)
    for across in report.site_findings:
        yield entry_of(ACROSS, across.check, across.fingerprint, across.title)


def scores(report: Report, folder: Folder) -> dict[str, KnownScore]:
    """Of each page that has one."""
    checks = checks_of(report)
    return {
        name_of(folder, page.source): KnownScore(round(page.score.total, 1), checks)
        for page in report.briefs()
        if page.score.total is not None
    }


def checks_of(report: Report) -> str:
    """Equal for reports of the same checks."""
    return f"{digest(*sorted(rule.id for rule in report.rules)):016x}"[:8]


def name_of(folder: Folder, source: str) -> str:
    """What the baseline calls a page: its path, or its address."""
    return _one_line(folder.path_of(source) or source)


def entry_of(path: str, check: str, mark: str, about: str = "") -> Entry:
    return Entry(_one_line(path), check, mark, _one_line(about)[:_LONGEST])


def entry_across(check: str, fingerprint: str) -> Entry:
    """Of a finding about several pages together."""
    return Entry(ACROSS, check, fingerprint)


def written(baseline: Iterable[Entry], scores: Mapping[str, KnownScore] | None = None) -> str:
    """The file's text."""
    rows = {f"{one.path}\t{one.check}\t{one.mark}\t{one.about}".rstrip() for one in baseline}
    rows |= {f"{path}\t{_SCORE}\t{one.points:g}\t{one.checks}" for path, one in (scores or {}).items()}
    lines = sorted(rows)
    return (
        f"{_HEAD}{VERSION}\n"
        "# Findings that `auditor check` tolerates, one a line: path, check, mark, what it is about.\n"
        + "".join(f"{line}\n" for line in lines)
    )


def parsed(text: str, folder: Folder) -> Baseline:
    """``folder`` is the file's. Raises ValueError with the line and what is wrong with it."""
    lines = text.splitlines()
    if not lines or not lines[0].startswith(_HEAD):
        raise ValueError(f"line 1: it does not begin with {_HEAD.strip()!r}, so it is no baseline of ours")
    if lines[0].removeprefix(_HEAD).strip() != str(VERSION):
        raise ValueError(
            f"line 1: it is of version {lines[0].removeprefix(_HEAD).strip()[:20]!r}, and this auditor reads"
            f" {VERSION}; write it anew with auditor baseline"
        )
    found = set()
    scores = {}
    for number, line in enumerate(lines, start=1):
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>", "|||||||")):
            raise ValueError(
                f"line {number}: a merge conflict is left; keep the lines of both sides and take out the marks"
            )
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split("\t")
        if len(parts) not in (3, 4):
            raise ValueError(f"line {number}: {counted(len(parts), 'part')} between tabs, must be 3 or 4")
        if parts[1] == _SCORE:
            scores[parts[0]] = KnownScore(_points(parts[2], number), parts[3] if len(parts) > 3 else "")
        else:
            found.add(Entry(*parts))
    return Baseline(frozenset(found), folder, scores)


def _points(text: str, line: int) -> float:
    try:
        points = float(text)
    except ValueError:
        points = -1
    if not 0 <= points <= 100:
        raise ValueError(f"line {line}: the score is {text[:20]!r}, must be a number from 0 to 100")
    return points


def _one_line(text: str) -> str:
    """Without what would end the line or the part, and without half characters, which no file in UTF-8 may hold."""
    return " ".join(text.split()).encode("utf-8", "replace").decode("utf-8")
