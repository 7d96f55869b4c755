"""The gate's verdict in, a Code Quality report of GitLab out (docs.gitlab.com, read in November 2026)."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final

from auditor.formats.gate_places import Annotation, annotations
from auditor.formats.json_text import document
from auditor.gate import GateVerdict
from auditor.model import Level

_SEVERITIES: Final[dict[Level, str]] = {"error": "critical", "warning": "major", "note": "minor"}


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """A list of issues, gravest first. Two issues of a file never share a fingerprint."""
    del width, color
    seen: Counter[str] = Counter()
    yield "["
    for number, found in enumerate(annotations(verdict)):
        yield ("," if number else "") + "\n" + document(_issue(found, seen))
    yield "\n]\n"


def _issue(found: Annotation, seen: Counter[str]) -> dict[str, Any]:
    key = f"{found.name}\n{found.check}\n{found.fingerprint}"
    seen[key] += 1
    again = "" if seen[key] == 1 else f"\n{seen[key]}"
    return {
        "description": found.text,
        "check_name": found.check,
        "fingerprint": sha256(f"{key}{again}".encode("utf-8", "replace")).hexdigest(),
        "severity": "blocker" if found.blocks else _SEVERITIES[found.level],
        "location": {"path": found.name, "lines": {"begin": found.line}},
    }
