"""Finds JSON-LD blocks that do not parse."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts, SyntaxFault, SyntaxProblem
from auditor.model.record import record

_GOOD = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script><p>Text.</p>'
_BAD = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",}</script><p>Text.</p>'

_CHANGES: dict[SyntaxFault, str] = {
    "trailing comma": "Delete the comma.",
    "extra comma": "Delete the comma.",
    "missing comma": "Put a comma between the two.",
    "comment": "Delete the comment.",
    "quotes": 'Put double quotes (") around names and texts.',
    "bare name": 'Put double quotes (") around the name.',
    "inner quote": 'Write a quote inside a text as \\".',
    "escape": "Write a backslash inside a text as \\\\.",
    "control character": "Write a line break inside a text as \\n, and a tab as \\t.",
    "entities": "Write plain quotes: entities are not decoded inside a script element.",
    "wrapper": "Delete the <!-- --> or CDATA around the JSON.",
    "several values": "Put the values into one array, or each into its own block.",
    "trailing text": "Delete what follows the JSON.",
    "unclosed": "Close the brackets; the end of the block may have been cut off.",
    "empty": "Fill the block, or delete it.",
}


@record
class StructuredDataSyntax:
    rule: ClassVar[Rule] = Rule(
        id="structured-data-syntax",
        area="faq",
        title="Structured data with a syntax error",
        why="JSON-LD is JSON, and one wrong character makes it unreadable: strict programs, search engines among them, "
        "drop the whole block and everything it says about the page.",
        fix="Correct the block as the message says, and run it through a JSON validator.",
        basis="w3c",
        source="https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents",
        checked="2026-11-22",
        level="error",
        weight=8,
        good=_GOOD,
        bad=_BAD,
    )

    tolerated: tuple[str, ...] = ("wrapper", "byte order mark", "control character")
    """Kinds that many readers of structured data let pass: warnings and no errors."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if not article.syntax_problems and not any(node.syntax == "json-ld" for node in article.nodes):
            yield Skip("the page has no JSON-LD")
            return
        for problem in article.syntax_problems:
            if problem.kind == "empty":  # says nothing, and harms nobody
                continue
            yield Problem(
                message=f"a JSON-LD block has a syntax error: {problem.message}{_outcome(problem)}",
                quote=problem.quote,
                line=problem.line,
                column=problem.column or None,
                fix=_CHANGES.get(problem.kind, ""),
                level="warning" if problem.kind in self.tolerated else "error",
                key=f"{problem.kind} {problem.quote}",
            )


def _outcome(problem: SyntaxProblem) -> str:
    return "" if problem.recovered else ", so that nothing in it can be read"
