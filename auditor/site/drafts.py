"""Briefs of pages in, what is to be said of the drafts among them out: heads that cannot be read, text that is not
there yet."""

from collections.abc import Iterable, Iterator
from typing import Final

from auditor.model import PageAudit, Unread
from auditor.wording import counted

_NAMED: Final = 3
"""Files that a note names, of however many there are."""


def unread_heads(briefs: Iterable[PageAudit]) -> list[Unread]:
    """The drafts whose front matter cannot be read: what it says was not checked."""
    drafts = ((page.source, page.facts.article.draft) for page in briefs)
    return [Unread(source, draft.fault) for source, draft in drafts if draft and draft.fault]


def uncounted(briefs: Iterable[PageAudit]) -> Iterator[str]:
    """One note on all shortcodes of all drafts; none where there is none."""
    files = [
        (page.source, draft.uncounted)
        for page in briefs
        if (draft := page.facts.article.draft) is not None and draft.uncounted
    ]
    if not files:
        return
    total = sum(number for _, number in files)
    names = ", ".join(name for name, _ in files[:_NAMED])
    more = len(files) - _NAMED
    names += f" and {counted(more, 'more file')}" if more > 0 else ""
    yield (
        f"{counted(total, 'shortcode')} not counted, as only the site's build knows what"
        f" {'it says' if total == 1 else 'they say'}: {names}"
    )
