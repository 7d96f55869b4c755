"""Counts the verdicts of docs/precision.jsonl; writes auditor/precision.py and docs/precision.md. With --check it only
says what is stale.

One line a verdict, in JSON, of a finding drawn at random and judged by a person:

    {"check": "byline", "page": "https://…", "verdict": "true", "reason": "no author anywhere", "when": "2026-11"}

``verdict``: "true" (an editor would act on it), "false" (it is not so), "pointless" (it is so, and nobody would act).
The levels of the checks follow from the shares that are true; with --check what contradicts them is said too.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from auditor.check import Rule
from auditor.checks import CHECKS
from auditor.checks.site import SITE_CHECKS

ROOT = Path(__file__).resolve().parent.parent
VERDICTS = ROOT / "docs" / "precision.jsonl"
MODULE = ROOT / "auditor" / "precision.py"
PAGE = ROOT / "docs" / "precision.md"
NAMES = ("check", "page", "verdict", "reason", "when")
FEWEST = 8
"""Judged findings from which on a share says something."""
INTRO = (
    "Findings drawn at random, at most eight of a check and as evenly from each site as can be, judged one by one "
    "against their pages. *True*: an editor would act on it. *False*: it is not so. *Pointless*: it is so, and no "
    "editor would touch the text for it. Below half true a check is off, below four in five it is a note, and an "
    "error needs 99 in 100; what happens only on some pages may have been drawn less than eight times. Made by "
    "`python docs/precision.py` from `precision.jsonl`; do not edit it by hand."
)
KEYPHRASES = (
    "Keyphrases are guessed in no language without spaces or function words of ours. In Korean, four articles (news "
    "and columns) were tried with endings of particles cut off: one guess was sensible, two in part, one wrong, so "
    "nothing is guessed; there was no article in Thai to try."
)
NOTE_BELOW, OFF_BELOW, ERROR_FROM = 0.8, 0.5, 0.99
RULES: tuple[Rule, ...] = tuple(check.rule for check in CHECKS) + tuple(check.rule for check in SITE_CHECKS)


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
    if found.check not in {rule.id for rule in RULES}:
        raise FormatError(f"line {number}: there is no check {found.check!r}")
    if not re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", found.when):
        raise FormatError(f"line {number}: when is {found.when!r}, must be YYYY-MM")
    return found


def judged(found: Iterable[Verdict]) -> dict[str, tuple[int, int, str]]:
    """Check id to right, judged and the last month, in the order of the checks."""
    by_check: dict[str, list[Verdict]] = {rule.id: [] for rule in RULES}
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


def page(found: Iterable[Verdict]) -> str:
    """The verdicts for people: a row for each check, all of them together, then each verdict with its reason."""
    by_check: dict[str, list[Verdict]] = {rule.id: [] for rule in RULES}
    for one in found:
        by_check[one.check].append(one)
    rows = {id_: Counter(one.verdict for one in those) for id_, those in by_check.items() if those}
    levels = {rule.id: rule.level if rule.default_on else "off" for rule in RULES}
    parts = [
        "# How often the checks are right",
        INTRO,
        KEYPHRASES,
        _table([*rows.items(), ("all", sum(rows.values(), Counter()))], levels),
        *(_verdicts(id_, those) for id_, those in by_check.items() if those),
    ]
    return "\n\n".join(parts) + "\n"


def _table(rows: Sequence[tuple[str, Counter[str]]], levels: Mapping[str, str]) -> str:
    lines = ["| check | level | judged | true | false | pointless |", "| --- | --- | --- | --- | --- | --- |"]
    for id_, of in rows:
        counts = (of["true"], of["false"], of["pointless"])
        shares = [f"{each / max(1, of.total()):.0%}".replace("%", " %") for each in counts] if id_ == "all" else counts
        lines.append(f"| {id_} | {levels.get(id_, '')} | {of.total()} | {' | '.join(map(str, shares))} |")
    return "\n".join(lines)


def _verdicts(id_: str, found: Iterable[Verdict]) -> str:
    lines = (f"- {one.verdict}: {_plain(one.reason)} ({_plain(one.page)})" for one in found)
    return f"## {id_}\n\n" + "\n".join(lines)


def _plain(text: str) -> str:
    """Without what Markdown would read as its own."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)


def main() -> int:
    try:
        found = verdicts(VERDICTS.read_text(encoding="utf-8"))
    except FormatError as error:
        print(f"{VERDICTS.relative_to(ROOT)}, {error}")
        return 1
    counts = judged(found)
    faults = level_faults(RULES, counts)
    for fault in faults:
        print(fault)
    stale = [
        (path, text)
        for path, text in ((MODULE, module(counts)), (PAGE, page(found)))
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in stale:
        if "--check" in sys.argv[1:]:
            print(f"{path.relative_to(ROOT)} is stale; run: python docs/precision.py")
        else:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")
    return 1 if faults or (stale and "--check" in sys.argv[1:]) else 0


if __name__ == "__main__":
    sys.exit(main())
