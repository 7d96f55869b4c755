"""What a check is: a frozen dataclass of thresholds with a rule, that turns facts into problems."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal, Protocol

from auditor.model import Area, Article, Facts, Failed, Finding, Level, Sentence, Skipped, Span

Basis = Literal["google", "schema.org", "w3c", "rfc", "research", "house style"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a check says of itself. Everything here is shown to readers of the report.

    ``good`` and ``bad`` are whole HTML pages or fragments of an article's body; tests run the check on them.
    """

    id: str
    area: Area
    title: str
    """The finding in a few words, as a heading: "Keyphrase used too often"."""
    why: str
    """Why it matters to a reader or a search engine."""
    fix: str
    """An imperative."""
    basis: Basis
    source: str
    """Address of what the basis rests on; for house style, of the habit it follows or empty."""
    checked: str
    """``YYYY-MM-DD``: when the source was read last."""
    level: Level
    """The gravest level that its findings have by default."""
    weight: int
    """Its part in its area's score: 1 (taste) to 10 (harm)."""
    good: str
    bad: str


@dataclass(frozen=True, slots=True)
class Skip:
    """Nothing to judge here, and why, for the reader of the report."""

    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, as a check sees it; ``finding`` makes a complete finding of it."""

    message: str
    """With the measurement and the limit: "keyphrase density is 4.2 %, at most 3 %"."""
    quote: str = ""
    """The words it is about; taken from the first span where empty."""
    line: int = 0
    """Line of the source; taken from the first span's block where 0."""
    column: int | None = None
    spans: tuple[Span, ...] = ()
    fix: str = ""
    """The change to make here; the rule's own where empty."""
    level: Level | None = None
    """The rule's own where None."""
    key: str = ""
    """What tells this problem from others of the same check on the page, without numbers that change; the quote
    where empty and ``about_page`` is false."""
    about_page: bool = False
    """Whether the check has at most one such problem a page (a share, a missing thing): then no words identify it."""
    paste: str = ""


Verdict = Problem | Skip


class Check(Protocol):
    """One opinion. Its dataclass fields are its thresholds, which configuration may replace."""

    rule: ClassVar[Rule]

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        """Problems in the order of the text; or one ``Skip``, alone, where there is nothing to judge."""
        ...


def run(check: Check, facts: Facts) -> tuple[Finding, ...] | Skipped | Failed:
    """What the check says of the page. A check that breaks is a value too: it ends neither page nor run."""
    rule = check.rule
    try:
        verdicts = tuple(check.judge(facts))
        for verdict in verdicts:
            if isinstance(verdict, Skip):
                return Skipped(rule.id, verdict.reason)
        problems = [verdict for verdict in verdicts if isinstance(verdict, Problem)]
        return tuple(_findings(rule, problems, facts.article))
    except Exception as error:  # noqa: BLE001 - whatever a check raises, the page's other checks still count
        return Failed(rule.id, f"{type(error).__name__}: {error}")


def _findings(rule: Rule, problems: list[Problem], article: Article) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for problem in problems:
        quote, line = problem.quote, problem.line
        if problem.spans:
            first = problem.spans[0]
            block = article.blocks[first.block]
            quote = quote or block.text[first.start : first.end]
            line = line or block.line
        key = "" if problem.about_page else problem.key or quote
        nth = seen[key] = seen.get(key, 0) + 1
        yield Finding(
            check=rule.id,
            level=problem.level or rule.level,
            message=problem.message,
            line=line,
            column=problem.column,
            quote=quote,
            fix=problem.fix or rule.fix,
            fingerprint=fingerprint(rule.id, article.url or article.path or article.source, key, nth),
            spans=problem.spans,
            paste=problem.paste,
        )


def fingerprint(check: str, page: str, key: str, nth: int = 1) -> str:
    """Sixteen hexadecimal digits from what stays when lines move, other text changes or numbers differ."""
    words = re.sub(r"\s+", " ", re.sub(r"\d+", "#", key)).strip().casefold()
    return hashlib.sha256("\0".join((check, page, words, str(nth))).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def sentence_quote(facts: Facts, sentence: Sentence) -> str:
    """The sentence as it stands in its block."""
    return facts.article.blocks[sentence.block].text[sentence.start : sentence.end]
