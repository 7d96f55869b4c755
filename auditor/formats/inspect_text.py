"""Facts in, what a person wants to know of how a page was read out."""

from collections.abc import Iterator

from auditor.formats.registry import Inspection
from auditor.formats.terminal import printable, wrapped
from auditor.model import KIND_WORDS, Article, Block, Facts, Readability

_WIDTH = 100


def render(facts: Facts) -> str:
    """The article as read: what the page says of itself, its text by kinds of block, and what was left out and why."""
    return "\n".join(printable(line) for line in _lines(facts)) + "\n"


INSPECTION = Inspection(render, measured=True, between="\n")


def _lines(facts: Facts) -> Iterator[str]:
    article = facts.article
    yield article.source
    yield "=" * min(len(article.source), _WIDTH)
    yield from _about(facts)
    yield ""
    yield "Headings"
    yield from (f"  {'  ' * (item.level - 1)}H{item.level} {item.text or '(empty)'}" for item in article.headings)
    if article.faq or facts.faq.marked_up:
        yield ""
        yield "Questions"
        yield from (f"  shown      line {item.line}: {item.question}" for item in facts.faq.visible)
        yield from (f"  marked up  line {item.line} ({item.syntax}): {item.question}" for item in facts.faq.marked_up)
    yield ""
    yield "Text"
    for block in article.blocks:
        yield from _block(block)
    if article.left_out:
        yield ""
        yield "Left out"
        for part in article.left_out:
            yield from wrapped(f"line {part.line}, {part.words} words, {part.reason}: {part.text}", _WIDTH, "  ")


def _about(facts: Facts) -> Iterator[str]:
    article = facts.article
    kind = "article" if article.is_article else f"not an article: {KIND_WORDS[article.page_kind]}"
    yield f"kind:        {kind} ({'; '.join(article.article_reasons) or 'no reason given'})"
    yield f"confidence:  {article.confidence:.2f}"
    yield f"title:       {article.title.text or '(none)'}"
    yield f"description: {article.description.text or '(none)'}"
    yield f"language:    {article.language or 'not known'}; declared {article.declared_language.text or 'nothing'}"
    damage = article.decoding.reason
    yield f"encoding:    {article.encoding}{'; damaged: ' if damage else ''}{damage}"
    yield f"size:        {facts.words} words in {len(facts.sentences)} sentences and {len(article.blocks)} blocks"
    yield from _people_and_dates(article)
    yield from _readability(facts.readability)
    for keyphrase in facts.keyphrases:
        used = f"{len(keyphrase.uses)} uses, {keyphrase.density:.2f} %"
        sure = f"our guess, {100 * keyphrase.probability:.0f} % sure, " if keyphrase.role == "inferred" else ""
        yield f"keyphrase:   {keyphrase.text}: {used}, {sure}{keyphrase.origin_words}"


def _readability(readability: Readability) -> Iterator[str]:
    yield f"prose:       {readability.words} words in {readability.sentences} sentences"
    long, passive = len(readability.long_sentences), readability.passive
    yield f"long:        {long} sentences over {readability.sentence_limit} words"
    if passive is not None:
        yield f"passive:     {len(passive)} sentences"
    for measure in (readability.reading_ease, *readability.measures):
        if measure.value is None:
            yield f"{measure.name}: not measured, {measure.reason}"
        else:
            between = f" ({measure.low:.1f} to {measure.high:.1f})" if measure.low is not None and measure.high else ""
            yield f"{measure.name}: {measure.value:.1f}{between}"


def _people_and_dates(article: Article) -> Iterator[str]:
    for author in article.authors:
        yield f"author:      {author.name} ({author.origin})"
    for other in article.contributors:
        yield f"{other.role.lower() + ':':12} {other.name} ({other.origin})"
    for date in article.dates:
        yield f"{date.kind + ':':12} {date.text or '(empty)'} ({date.origin})"


def _block(block: Block) -> Iterator[str]:
    label = block.role or (f"h{block.level}" if block.kind == "heading" else block.kind)
    yield from wrapped(f"[{label}] {block.text}", _WIDTH, "  ")
