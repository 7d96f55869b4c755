"""The gate's verdict in, one JSON object a line out: findings, then what could not be checked, then the verdict."""

from collections.abc import Iterator

from auditor.formats.gate_places import annotations
from auditor.formats.json_text import document
from auditor.gate import GateVerdict
from auditor.model import LEVELS


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """What closes the gate comes first, then by gravity."""
    del width, color
    for found in annotations(verdict):
        yield _line({"kind": "finding", **found._asdict()})
    for unread in verdict.report.unread:
        yield _line({"kind": "unread", "name": unread.url, "reason": unread.reason})
    for page in verdict.report.briefs():
        for failed in page.failed:
            yield _line({"kind": "failed", "name": page.source, "check": failed.check, "error": failed.error})
    yield _line(
        {
            "kind": "verdict",
            "outcome": verdict.outcome,
            "fail_on": verdict.fail_on,
            "judged": verdict.judged,
            "unchecked": verdict.unchecked,
            "counts": {level: verdict.counts.get(level, 0) for level in LEVELS},
            "known": verdict.known,
        }
    )


def _line(value: dict[str, object]) -> str:
    return f"{document(value)}\n"
