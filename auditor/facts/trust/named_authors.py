"""Authors of a page in, whether they agree and stand in its text out; and whether a text may name one."""

from collections.abc import Sequence

from auditor.model import Article, Author
from auditor.text import fold
from auditor.text.late_pattern import late_pattern

_WORD = late_pattern(r"\w+")
# Words by which pages name who wrote them, and a name behind them, in places where no byline was looked for: then
# nobody can say that there is none. Must not match "powered by" or "by hand".
_MAY_BE_NAMED = late_pattern(
    r"(?:\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ww]ords|[Tt]ext) by|\bBy:?|\bBY|\b[Aa]uthors?:?|\bVon:?"
    r"|\bPar|\bPor|\bDi|\bDoor|\bAv|\bAutor(?:in|e|a)?:?|\bAuteur:?|\bАвтор:?|著者|執筆者?|作者|撰文|글)\s*[:：]?\s*"
    r"(?:[A-ZÀ-ÝА-Я][\w.'’-]+|[\u3040-\u9fff\uac00-\ud7af]{2,})"
)


def may_name_author(text: str) -> bool:
    """Whether it has words by which pages say who wrote them, with a name behind."""
    return _MAY_BE_NAMED.search(text) is not None


def agree(shown: Sequence[Author], marked: Sequence[Author]) -> bool:
    """Whether some name shown and some name marked up share all words of the shorter one: "Grace", "Grace Hill"."""
    return any(
        one <= other or other <= one
        for one in (set(_WORD.findall(fold(author.name))) for author in shown)
        for other in (set(_WORD.findall(fold(author.name))) for author in marked)
    )


def are_in_text(authors: Sequence[Author], article: Article) -> bool:
    """Whether the page shows one of the names anywhere, in a place where no byline was looked for."""
    text = fold(article.page_text)
    return any(fold(author.name) in text for author in authors)
