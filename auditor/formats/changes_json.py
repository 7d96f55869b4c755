"""What changed between two runs as values: all of it for ``report.json``, the first of each kind for a digest."""

from collections.abc import Sequence
from typing import Final

from auditor.formats.changes_names import ChangesJson, MoveJson, PageChangeJson, PageNameJson, RunJson, SeenFindingJson
from auditor.model.changes import Changes, Move, PageChange, PageName
from auditor.model.night import RunSummary, SeenFinding

MOST: Final = 10
"""Pages of a kind that a digest names."""


def changes_json(changes: Changes, most: int | None = MOST) -> ChangesJson:
    """``most`` pages of each kind, all of them for None."""
    worse, better = worse_and_better(changes)
    return {
        "site": changes.after.source,
        "before": changes.before.started,
        "after": changes.after.started,
        "score": _move(changes.score) if changes.score else None,
        "areas": {area: _move(move) for area, move in changes.areas},
        "new": changes.new,
        "fixed": changes.fixed,
        "still": changes.still,
        "articles": {"before": changes.before.articles, "after": changes.after.articles},
        "changed": sum(page.text_changed for page in changes.pages),
        "worse": [_page(page) for page in worse[:most]],
        "better": [_page(page) for page in better[:most]],
        "came": [
            {**_name(new.page), "score": _rounded(new.score), "findings": _findings(new.findings)}
            for new in changes.came[:most]
        ],
        "gone": [_name(page) for page in changes.gone[:most]],
        "moved": [{"from": _name(there), "to": _name(here)} for there, here in changes.moved[:most]],
        "counts": {
            "worse": len(worse),
            "better": len(better),
            "came": len(changes.came),
            "gone": len(changes.gone),
            "moved": len(changes.moved),
        },
        "site_new": _findings(changes.site_new[:most]),
        "site_fixed": _findings(changes.site_fixed[:most]),
        "template": [
            {"check": one.check, "title": one.title, "pages": one.pages, "of": one.of}
            for one in changes.template[:most]
        ],
        "new_checks": list(changes.new_checks),
    }


def run_json(run: RunSummary) -> RunJson:
    levels = dict(run.levels)
    return {
        "number": run.number,
        "started": run.started,
        "version": run.version,
        "score": _rounded(run.score.total),
        "areas": {area: _rounded(value) for area, value in run.score.areas},
        "articles": run.articles,
        "unread": run.unread,
        "errors": levels.get("error", 0),
        "warnings": levels.get("warning", 0),
        "notes": levels.get("note", 0),
    }


def worse_and_better(changes: Changes) -> tuple[list[PageChange], list[PageChange]]:
    """Pages by what counts most: a score that moved, else which kind of findings they have more of."""
    worse = [page for page in changes.pages if _direction(page) < 0]
    better = [page for page in changes.pages if _direction(page) > 0]
    return worse, sorted(better, key=lambda page: -(page.score.points if page.score else 0.0))


def _direction(page: PageChange) -> float:
    if page.score and page.score.counts:
        return page.score.points
    return len(page.fixed) - len(page.new)


def _move(move: Move) -> MoveJson:
    return {"before": round(move.before, 2), "after": round(move.after, 2), "counts": move.counts}


def _page(page: PageChange) -> PageChangeJson:
    return {
        **_name(page.page),
        "score": _move(page.score) if page.score else None,
        "new": _findings(page.new),
        "fixed": _findings(page.fixed),
        "text_changed": page.text_changed,
    }


def _findings(seen: Sequence[SeenFinding]) -> list[SeenFindingJson]:
    return [
        {"check": one.check, "level": one.level, "message": one.message, "fingerprint": one.fingerprint} for one in seen
    ]


def _name(page: PageName) -> PageNameJson:
    return {"source": page.source, "url": page.url, "title": page.title}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
