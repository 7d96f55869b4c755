"""A question as shown in, where it stands in the article's text out, for findings to mark."""

from auditor.model import Facts, Question, Span


def spans(facts: Facts, question: Question) -> tuple[Span, ...]:
    """The question's words in their block; empty for one that stands outside of the article's blocks."""
    if question.block < 0:
        return ()
    start = facts.article.blocks[question.block].text.find(question.question)
    return (Span(question.block, start, start + len(question.question)),) if start >= 0 else ()
