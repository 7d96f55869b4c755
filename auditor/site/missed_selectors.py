"""Pages as judged in; a line for each selector that names nothing on some of them out."""

from collections.abc import Collection, Iterable, Iterator

from auditor.model import PageAudit
from auditor.read.content import NOTHING_SELECTED
from auditor.wording import counted

_NAMED = 3


def missed_selectors(pages: Iterable[PageAudit], selectors: Collection[str]) -> Iterator[str]:
    """``selectors`` are those of the configuration; pages on which one names nothing were read as if it were not
    there."""
    if not selectors:
        return
    missed: dict[str, list[str]] = {}
    for page in pages:
        for reason in page.facts.article.article_reasons:
            if reason.endswith(NOTHING_SELECTED) and (name := reason.removesuffix(f" {NOTHING_SELECTED}")) in selectors:
                missed.setdefault(name, []).append(page.source)
    for selector, sources in missed.items():
        more = f" and {len(sources) - _NAMED:,} more" if len(sources) > _NAMED else ""
        verb = "was" if len(sources) == 1 else "were"
        yield (
            f'content = "{selector}" matches no text on {counted(len(sources), "page")}, which {verb} read without it:'
            f" {', '.join(sources[:_NAMED])}{more}"
        )
