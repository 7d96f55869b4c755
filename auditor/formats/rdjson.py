"""The gate's verdict in, the diagnostic format of reviewdog out (one JSON document).

Places are lines alone: its columns count bytes, ours characters.
"""

from collections.abc import Iterator
from typing import Any, Final

from auditor.formats.gate_places import Annotation, annotations
from auditor.formats.json_text import document
from auditor.gate import GateVerdict
from auditor.model import Level

_SEVERITIES: Final[dict[Level, str]] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """Diagnostics, gravest first; those that the baseline has are left out, as a review is about what is new."""
    del width, color
    sources = {rule.id: rule.source for rule in verdict.report.rules}
    yield '{"source":{"name":"auditor"},"diagnostics":['
    number = 0
    for found in annotations(verdict):
        if not found.known:
            yield ("," if number else "") + "\n" + document(_diagnostic(found, sources.get(found.check, "")))
            number += 1
    yield "\n]}\n"


def _diagnostic(found: Annotation, source: str) -> dict[str, Any]:
    return {
        "message": found.text,
        "location": {"path": found.name, "range": {"start": {"line": found.line}}},
        "severity": _SEVERITIES[found.level],
        "code": {"value": found.check} | ({"url": source} if source else {}),
    }
