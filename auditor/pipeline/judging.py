"""One page's facts in, its audit out: every check's outcome, and the score that they make."""

from collections.abc import Collection, Mapping, Sequence

from auditor.agreement import agreed
from auditor.check import Check, run
from auditor.config import Config
from auditor.model import Article, Facts, Failed, Finding, Level, PageAudit, Skipped
from auditor.model.record import replace
from auditor.score import by_worth, page_score
from auditor.suppress import sifted


def judged(facts: Facts, checks: Sequence[Check], config: Config, named: Collection[str]) -> PageAudit:
    """The page's audit: every check's outcome, and the score they make."""
    if not is_judged(facts.article, config, named):
        return _without_score(facts, [check for check in checks if check.rule.any_page], config)
    first = [check for check in checks if not check.rule.after_others]
    said = agreed([run(check, facts) for check in first], facts.article.language)
    wanted = (*facts.article.suppressions, *config.suppressions_of(facts.article.source, facts.article.url))
    answered = {check.rule.id for check, outcome in zip(first, said, strict=True) if isinstance(outcome, tuple)}
    left = sifted(
        said, facts.article, wanted, today=facts.started, checks=config.known_ids if wanted else (), judged=answered
    )
    facts = replace(facts, suppressions=left.uses) if left.uses else facts
    outcomes = [(check.rule, outcome) for check, outcome in zip(first, left.outcomes, strict=True)]
    outcomes += [(check.rule, run(check, facts)) for check in checks if check.rule.after_others]
    levels = config.levels_for(facts.article.source, facts.article.url)
    found = [
        (rule, tuple(_at_level(finding, levels) for finding in outcome))
        for rule, outcome in outcomes
        if isinstance(outcome, tuple)
    ]
    score = page_score(found)
    return PageAudit(
        facts,
        findings=by_worth((finding for _, findings in found for finding in findings), score),
        skipped=tuple(outcome for _, outcome in outcomes if isinstance(outcome, Skipped)),
        failed=tuple(outcome for _, outcome in outcomes if isinstance(outcome, Failed)),
        score=score,
        suppressed=left.suppressed,
    )


def is_judged(article: Article, config: Config, named: Collection[str]) -> bool:
    return article.is_article or config.all_pages or article.source in named


def _without_score(facts: Facts, checks: Sequence[Check], config: Config) -> PageAudit:
    """A page that is no article: what the few checks that look at any page find there."""
    outcomes = [run(check, facts) for check in checks]
    levels = config.levels_for(facts.article.source, facts.article.url)
    return PageAudit(
        facts,
        findings=tuple(
            _at_level(finding, levels) for outcome in outcomes if isinstance(outcome, tuple) for finding in outcome
        ),
        failed=tuple(outcome for outcome in outcomes if isinstance(outcome, Failed)),
    )


def _at_level(finding: Finding, levels: Mapping[str, Level]) -> Finding:
    level = levels.get(finding.check)
    return replace(finding, level=level) if level else finding
