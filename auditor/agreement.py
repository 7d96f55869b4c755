"""A page's outcomes in, the same without those that contradict another out: no two fixes pull apart.

A finding that would have a phrase said once more waits while another would have it said less often. The check that
asks is skipped with the reason, so that its points are no part of the score, and asks again when the phrase is no
longer too frequent.
"""

from collections.abc import Iterator, Sequence

from auditor.model import Failed, Finding, Skipped
from auditor.text.stems import stem
from auditor.text.words import words

Outcome = tuple[Finding, ...] | Skipped | Failed


def agreed(outcomes: Sequence[Outcome], language: str) -> tuple[Outcome, ...]:
    """One outcome for each that came in, in their order. Phrases are compared by their stems in the language."""
    findings = [finding for outcome in outcomes if isinstance(outcome, tuple) for finding in outcome]
    taken = {phrase: _stems(phrase, language) for finding in findings for phrase in finding.takes_out}
    if not any(taken.values()):
        return tuple(outcomes)
    return tuple(_kept(outcome, taken, language) if isinstance(outcome, tuple) else outcome for outcome in outcomes)


def _kept(findings: tuple[Finding, ...], taken: dict[str, frozenset[str]], language: str) -> Outcome:
    kept: list[Finding] = []
    reasons: list[str] = []
    for finding in findings:
        rival = next(_rivals(finding, taken, language), "")
        if rival:
            reasons.append(f"“{rival}” is in the text too often already, so more of it is not asked for")
        else:
            kept.append(finding)
    return Skipped(findings[0].check, reasons[0]) if reasons and not kept else tuple(kept)


def _rivals(finding: Finding, taken: dict[str, frozenset[str]], language: str) -> Iterator[str]:
    """Phrases to take out of which the finding asks for all words, or which hold all words that it asks for."""
    asked = [_stems(phrase, language) for phrase in finding.asks_for]
    for phrase, stems in taken.items():
        if any(one and stems and (one <= stems or stems <= one) for one in asked):
            yield phrase


def _stems(phrase: str, language: str) -> frozenset[str]:
    return frozenset(stem(word.text, language) for word in words(phrase, language))
