"""Counts the verdicts of docs/precision.jsonl; writes auditor/precision.py. With --check it only says what is stale.

One line a verdict, in JSON, of a finding drawn at random and judged by a person:

    {"check": "byline", "page": "https://…", "verdict": "true", "reason": "no author anywhere", "when": "2026-11"}

``verdict``: "true" (an editor would act on it), "false" (it is not so), "pointless" (it is so, and nobody would act).
The levels of the checks follow from the shares that are true; with --check what contradicts them is said too.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from auditor.check import Rule
from auditor.checks import CHECKS

ROOT = Path(__file__).resolve().parent.parent
VERDICTS = ROOT / "docs" / "precision.jsonl"
MODULE = ROOT / "auditor" / "precision.py"
NAMES = ("check", "page", "verdict", "reason", "when")
FEWEST = 8
"""Judged findings from which on a share says something."""
NOTE_BELOW, OFF_BELOW, ERROR_FROM = 0.8, 0.5, 0.99


class Verdict(NamedTuple):
    check: str
    page: str
    verdict: str
    reason: str
    when: str


class FormatError(Exception):
    """A line that is no verdict: where, and why."""


def verdicts(text: str) -> list[Verdict]:
    """The verdicts of a file, one a line, empty lines passed over. Raises FormatError."""
    return [_verdict(line, number) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]


def _verdict(line: str, number: int) -> Verdict:
    try:
        data = json.loads(line)
    except json.JSONDecodeError as error:
        raise FormatError(f"line {number}: no JSON: {error}") from error
    if not isinstance(data, dict) or set(data) != set(NAMES) or not all(isinstance(data[name], str) for name in NAMES):
        raise FormatError(f"line {number}: needs the texts {', '.join(NAMES)}, and nothing else")
    found = Verdict(**data)
    if found.verdict not in ("true", "false", "pointless"):
        raise FormatError(f"line {number}: the verdict is {found.verdict!r}, must be true, false or pointless")
    if found.check not in {check.rule.id for check in CHECKS}:
        raise FormatError(f"line {number}: there is no check {found.check!r}")
    if not re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", found.when):
        raise FormatError(f"line {number}: when is {found.when!r}, must be YYYY-MM")
    return found


def judged(found: Iterable[Verdict]) -> dict[str, tuple[int, int, str]]:
    """Check id to right, judged and the last month, in the order of the checks."""
    by_check: dict[str, list[Verdict]] = {check.rule.id: [] for check in CHECKS}
    for one in found:
        by_check[one.check].append(one)
    return {
        id_: (sum(one.verdict == "true" for one in those), len(those), max(one.when for one in those))
        for id_, those in by_check.items()
        if those
    }


def level_faults(rules: Iterable[Rule], counts: Mapping[str, tuple[int, int, str]]) -> list[str]:
    """What the levels in the code say against the verdicts, one line each; nothing for a check hardly judged."""
    faults = []
    for rule in rules:
        right, of, _ = counts.get(rule.id, (0, 0, ""))
        if of < FEWEST:
            continue
        share = right / of
        said = f"{rule.id}: right in {right} of {of}"
        if share < OFF_BELOW and rule.default_on:
            faults.append(f"{said}, so it must be off by default")
        elif share < NOTE_BELOW and rule.level != "note":
            faults.append(f"{said}, so its level must be note, not {rule.level}")
        elif rule.level == "error" and share < ERROR_FROM:
            faults.append(f"{said}, so its level cannot be error")
    return faults


def module(counts: Mapping[str, tuple[int, int, str]]) -> str:
    entries = "".join(f'    "{id_}": ({right}, {of}, "{when}"),\n' for id_, (right, of, when) in counts.items())
    return (
        '"""How many judged findings of each check were right, and when; made by docs/precision.py, not by hand."""\n\n'
        "JUDGED: dict[str, tuple[int, int, str]] = {" + ("\n" + entries if entries else "") + "}\n"
        '"""Check id to: findings that were right, findings that were judged, the last month in which one was '
        '(YYYY-MM)."""\n'
    )


def main() -> int:
    try:
        counts = judged(verdicts(VERDICTS.read_text(encoding="utf-8")))
    except FormatError as error:
        print(f"{VERDICTS.relative_to(ROOT)}, {error}")
        return 1
    faults = level_faults((check.rule for check in CHECKS), counts)
    for fault in faults:
        print(fault)
    text = module(counts)
    stale = MODULE.read_text(encoding="utf-8") != text
    if stale and "--check" in sys.argv[1:]:
        print(f"{MODULE.relative_to(ROOT)} is stale; run: python docs/precision.py")
    elif stale:
        MODULE.write_text(text, encoding="utf-8")
        print(f"wrote {MODULE.relative_to(ROOT)}")
    return 1 if faults or (stale and "--check" in sys.argv[1:]) else 0


if __name__ == "__main__":
    sys.exit(main())
