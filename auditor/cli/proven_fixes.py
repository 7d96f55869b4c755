"""The gate's verdict in, the same with the changes that are proven to remove its findings out: what SARIF offers."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from auditor.config import Config
from auditor.fetch.files import read_named
from auditor.fix import fixed, page_source, planned, replacements, source_text
from auditor.fix.kinds import KINDS
from auditor.gate import GateVerdict
from auditor.gate.replacement import Replacement
from auditor.library import ReadError, check
from auditor.model import MARKDOWN_ENDINGS, Finding, Page, Report

MOST: Final = 100
"""Findings for which a proof is sought, gravest first: each costs an audit of its page."""
_ENDINGS: Final = (*MARKDOWN_ENDINGS, ".html", ".htm", ".xhtml")


class _Wanted(NamedTuple):
    source: str
    mark: str


def with_fixes(said: GateVerdict, config: Config) -> GateVerdict:
    """Each change is tried alone, and is there only where a second audit bears it out. Files whose encoding is not
    UTF-8 have none: those who apply a change by lines and columns would have to know it."""
    wanted = list(_wanted(said))
    few = wanted[:MOST]
    found: dict[tuple[str, str], tuple[Replacement, ...]] = {}
    for source, of_page in groupby(sorted(few), key=lambda one: one.source):
        for mark, changes in _proven(source, [one.mark for one in of_page], config).items():
            found[source, mark] = changes
    return replace(said, fixes=found, unproven=len(wanted) - len(few))


def _wanted(said: GateVerdict) -> Iterator[_Wanted]:
    for judged in said.ranked():
        if judged.page is None or not isinstance(judged.finding, Finding) or judged.finding.check not in KINDS:
            continue
        source = judged.page.source
        if "://" not in source and source.lower().endswith(_ENDINGS) and Path(source).is_file():
            yield _Wanted(source, judged.finding.mark)


def _proven(source: str, marks: Iterable[str], config: Config) -> Mapping[str, tuple[Replacement, ...]]:
    page = read_named(source, config.fetch)
    if not isinstance(page, Page):
        return {}
    reports: dict[bytes, Report] = {}

    def audited(body: bytes) -> Report:
        if body not in reports:
            reports[body] = check(replace(page, body=body), config=config).report
        return reports[body]

    found = {}
    try:
        text = source_text(page.body, page.content_type)
        if text.codec not in ("utf-8", "ascii"):
            return {}
        before = audited(page.body).pages[0]
        certain = {fix.finding.mark for fix in planned(before, page_source(text, before))}
        for mark in dict.fromkeys(marks):
            if mark in certain and (fixes := fixed(page.body, page.content_type, audited, only={mark}).fixes):
                found[mark] = tuple(replacements(text.text, sorted(fixes[0].edits)))
            reports = {page.body: reports[page.body]}
    except ReadError:
        return found
    return found
