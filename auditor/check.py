"""What a check is: a frozen dataclass of thresholds with a rule, that turns facts into problems."""

import hashlib
import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Protocol

from auditor.model import Area, Article, Facts, Failed, Finding, Halfway, Level, Skipped, Span
from auditor.model.record import record
from auditor.text.digest import digest

MOST_EVIDENCE = 20
"""Lines of evidence of one finding; further ones are counted."""

_NUMBER = re.compile(r"\d+")
Basis = Literal["google", "schema.org", "w3c", "rfc", "research", "house style"]


class Within(NamedTuple):
    """The bounds of a threshold that configuration may set, both inclusive."""

    low: float
    high: float


Percent = Annotated[float, Within(0, 100)]
"""A threshold in percent, in 100 words, or on a scale of 0 to 100."""
Share = Annotated[float, Within(0, 1)]


@record
class Before:
    """How a check was until a set of checks changed it: what settings that are pinned to an earlier set still get.

    What is empty did not change with that set.
    """

    set: str
    """The set that changed it, such as ``2027.1``."""
    level: Level | None = None
    thresholds: tuple[tuple[str, Any], ...] = ()
    """Names of fields with the defaults that they had."""
    default_on: bool | None = None


@record
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
    good: str = ""
    bad: str = ""
    default_on: bool = True
    """Whether the check runs where the configuration does not name it."""
    off_because: str = ""
    """Why it does not, a whole sentence; empty where it does."""
    by_audience: str = ""
    """The threshold that the configuration's audience sets: the reading ease to ask for; empty for most."""
    any_page: bool = False
    """Whether it looks at pages that are no articles too; what it finds there takes no points."""
    after_others: bool = False
    """Whether it is asked when all other checks have answered, since it looks at what became of their findings."""
    since: str = "2026.1"
    """The set of checks with which it came: settings that are pinned to an earlier one do not run it."""
    before: tuple[Before, ...] = ()
    """How it was before later sets, if it changed."""
    last: bool = False
    """Whether its change copies what other changes may alter, as markup made of the text does: it is made last."""


@record
class Skip:
    """Nothing to judge here, and why, for the reader of the report."""

    reason: str


@record
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
    evidence: tuple[str, ...] = ()
    """What shows that it is so, one thing a line, in the text's own words: each forced phrase, each word with its
    plainer one, each page that shares a title. The message then needs no list."""
    paste: str = ""
    extent: float | None = None
    """How much of the check's points this problem takes by itself, 0 to 1, so that points come back in parts as parts
    are done. Where None: all for an error and for what a page has once, half for one of several (score.py adds up)."""
    halfway: Halfway | None = None
    """What would be left of its extent when half of its places are changed (``halfway``); None for one place."""
    title: str = ""
    """The heading of this problem, where a check finds several kinds ("Title too long"); the rule's own where empty."""
    cause: str = ""
    """What would tell it from other problems of the check if all pages were one: the same on most pages of a site is
    one change in the template (causes.py). The key where empty and ``about_page`` is false; for what a page has once,
    named only where a template can make it so."""
    asks_for: tuple[str, ...] = ()
    """Phrases that its fix would have the page say once more."""
    takes_out: tuple[str, ...] = ()
    """Phrases that its fix would have the page say less often. A problem that asks for one of them is then held back
    (agreement.py)."""


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
        if not verdicts:
            return ()
        for verdict in verdicts:
            if isinstance(verdict, Skip):
                return Skipped(rule.id, verdict.reason)
            if not isinstance(verdict, Problem):
                raise TypeError(f"judge gave a {type(verdict).__name__}; it must yield Problem or Skip")  # noqa: TRY301
        problems = [verdict for verdict in verdicts if isinstance(verdict, Problem)]
        return tuple(_findings(rule, problems, facts.article))
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a check does, the page's others still count
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
        words = _words_of(key)
        yield Finding(
            check=rule.id,
            level=problem.level or rule.level,
            message=problem.message,
            line=line,
            column=problem.column,
            quote=quote,
            fix=problem.fix or rule.fix,
            fingerprint=_sixteen(rule.id, article.identity, words, nth),
            mark=_sixteen(rule.id, "", words, nth),
            spans=problem.spans,
            evidence=_bounded(problem.evidence),
            paste=problem.paste,
            extent=_extent(problem, problem.level or rule.level),
            halfway=problem.halfway,
            title=problem.title or rule.title,
            cause=problem.cause or key,
            place=_place(problem, line, article),
            last=rule.last,
            asks_for=problem.asks_for,
            takes_out=problem.takes_out,
        )


def _place(problem: Problem, line: int, article: Article) -> str:
    """A whole block tells a template from its writers: they use the same words elsewhere, but not in the same
    sentences. What is outside of the text has nothing around it; there it is enough that it points at something."""
    if problem.spans:
        block = article.blocks[problem.spans[0].block]
        return f"{digest(block.place, block.text):x}"
    return "outside" if line and not problem.about_page else ""


def _bounded(evidence: tuple[str, ...]) -> tuple[str, ...]:
    if len(evidence) <= MOST_EVIDENCE:
        return evidence
    return (*evidence[: MOST_EVIDENCE - 1], f"and {len(evidence) - MOST_EVIDENCE + 1:,} more")


def _extent(problem: Problem, level: Level) -> float:
    if problem.extent is not None:
        return problem.extent
    return 1.0 if problem.about_page or level == "error" else 0.5


def extent_beyond(value: float, limit: float) -> float:
    """The extent of a number beyond its limit, on either side: a quarter just beyond it, all at twice the limit, or at
    zero where the number is below its limit."""
    return 0.25 + 0.75 * min(1.0, abs(value - limit) / limit) if limit else 1.0


def halfway(places: int, extent: Callable[[int], float]) -> Halfway | None:
    """``places`` are those to change until the problem is gone; ``extent`` says what is left after so many of them.
    None where there are not two."""
    done = places // 2
    return Halfway(done, places, extent(done)) if done else None


def fingerprint(check: str, page: str, key: str, nth: int = 1) -> str:
    """Sixteen hexadecimal digits from what stays when lines move, other text changes or numbers differ."""
    return _sixteen(check, page, _words_of(key), nth)


def _words_of(key: str) -> str:
    return " ".join(_NUMBER.sub("#", key).split()).casefold()


def _sixteen(check: str, page: str, words: str, nth: int) -> str:
    return hashlib.sha256("\0".join((check, page, words, str(nth))).encode("utf-8", "surrogatepass")).hexdigest()[:16]
