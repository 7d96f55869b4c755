"""A page's states on two nights that follow each other in, what its author did between them out."""

from collections.abc import Collection

from auditor.model.changes import MadeChange
from auditor.model.night import PageState


def made(was: PageState, is_now: PageState, between: tuple[str, str], checks: Collection[str]) -> MadeChange | None:
    """``checks`` are those that both nights ran; ``between`` are the days of the two. None where nothing changed that
    is seen here."""
    had = {seen.check: seen.title for seen in was.findings if seen.check in checks}
    has = {seen.check for seen in is_now.findings}
    fixed = tuple(sorted((check, title) for check, title in had.items() if check not in has))
    text = was.text != is_now.text
    came = any(check not in had for check in has if check in checks)
    title = was.title != is_now.title
    if not (fixed or text or came or title):
        return None
    return MadeChange(
        is_now.identity, is_now.url or is_now.source, *between, fixed, text_changed=text, title_changed=title
    )
