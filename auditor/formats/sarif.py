"""The gate's verdict in, SARIF 2.1.0 out (OASIS, 2020), as code scanning services take it.

GitHub asks for more than the standard does (docs.github.com, "SARIF support for code scanning", read in November 2026):
a place below the repository and a line for each result, at most 5,000 results shown, and 10 MB zipped; so a page that
is no file has a logical place alone, and what is over the limit is said in a notification.
"""

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

from auditor.formats.gate_places import Annotation, annotation, annotations, clean, cut
from auditor.formats.json_text import document
from auditor.gate import GateVerdict, Judged
from auditor.model import RuleSummary
from auditor.model.suppression import Suppressed

MOST: Final = 5_000
"""Results; GitHub shows no more of a run."""
MOST_BYTES: Final = 9_000_000
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """The run, result by result, gravest first."""
    del width, color
    rules = verdict.report.rules
    index = {rule.id: number for number, rule in enumerate(rules)}
    driver = {"name": "auditor", "version": verdict.report.version, "rules": [_rule(rule) for rule in rules]}
    yield f'{{"$schema":"{_SCHEMA}","version":"2.1.0","runs":[{{"tool":{{"driver":{document(driver)}}},'
    yield '"columnKind":"unicodeCodePoints","results":['
    size = written = left_out = 0
    for found in annotations(verdict):
        text = document(_result(found, index))
        if written >= MOST or size + len(text.encode("utf-8")) > MOST_BYTES:
            left_out += 1
            continue
        size += len(text.encode("utf-8"))
        yield ("," if written else "") + "\n" + text
        written += 1
    for page in verdict.report.pages:
        for one in page.suppressed if written + left_out < MOST else ():
            shown = annotation(verdict, Judged(one.finding, page, blocks=False, known=False))
            result = _result(shown, index) | {"suppressions": [_suppression(one)]}
            yield ("," if written else "") + "\n" + document(result)
            written += 1
    yield f'\n],"invocations":[{document(_invocation(verdict, left_out, written))}]}}]}}\n'


def _rule(rule: RuleSummary) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why} {rule.fix}", "markdown": f"{rule.why}\n\n**Change:** {rule.fix}"},
        "defaultConfiguration": {"level": rule.level},
        "properties": {"tags": [rule.area, rule.basis], "precision": "very-high" if rule.level == "error" else "high"},
    }
    return {**found, "helpUri": rule.source} if rule.source else found


def _result(found: Annotation, index: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {"ruleId": found.check}
    if found.check in index:
        result["ruleIndex"] = index[found.check]
    result |= {
        "level": found.level,
        "message": {"text": found.text},
        "locations": [_place(found)],
        "partialFingerprints": {
            "auditor/v1": found.fingerprint,
            "primaryLocationLineHash": f"{found.fingerprint}:1",
        },
        "baselineState": "unchanged" if found.known else "new",
    }
    if found.replacements and found.path:
        result["fixes"] = [_fix(found)]
    return result


def _fix(found: Annotation) -> dict[str, Any]:
    """The change as parts of the file that are deleted, each with what comes there."""
    changes = [
        {
            "deletedRegion": {
                "startLine": each.line, "startColumn": each.column,
                "endLine": each.end_line, "endColumn": each.end_column,
            },
            "insertedContent": {"text": each.text},
        }
        for each in found.replacements
    ]  # fmt: skip
    place = _artifact(found.path)
    return {
        "description": {"text": found.fix},
        "artifactChanges": [{"artifactLocation": place, "replacements": changes}],
    }


def _suppression(one: Suppressed) -> dict[str, Any]:
    return {"kind": "inSource" if one.line else "external", "justification": cut(one.reason)}


def _place(found: Annotation) -> dict[str, Any]:
    if not found.path:
        return {"logicalLocations": [{"fullyQualifiedName": found.name or "pages together", "kind": "resource"}]}
    region: dict[str, Any] = {"startLine": found.line}
    if found.column:
        region["startColumn"] = found.column
    if found.quote:
        region["snippet"] = {"text": found.quote}
    return {"physicalLocation": {"artifactLocation": _artifact(found.path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    """A file, below the repository where it is."""
    if path.startswith("/"):
        return {"uri": f"file://{quote(path)}"}
    return {"uri": quote(path), "uriBaseId": "%SRCROOT%"}


def _invocation(verdict: GateVerdict, left_out: int, written: int) -> dict[str, Any]:
    said = [
        {"level": "error", "message": {"text": cut(f"{unread.url}: {unread.reason}")}}
        for unread in verdict.report.unread[:MOST]
    ]
    said += [
        {"level": "error", "message": {"text": cut(f"{clean(page.source)}: {failed.check} broke: {failed.error}")}}
        for page in verdict.report.briefs()
        for failed in page.failed
    ][:MOST]
    if left_out:
        text = f"{left_out:,} findings of lesser gravity are left out; the first {written:,} are here."
        said.append({"level": "warning", "message": {"text": text}})
    if verdict.unproven:
        text = f"{verdict.unproven:,} findings of lesser gravity may have a safe change that is not here; auditor fix"
        said.append({"level": "note", "message": {"text": f"{text} shows it."}})
    return {"executionSuccessful": not verdict.unchecked, "toolExecutionNotifications": said}
