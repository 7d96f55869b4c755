"""An article in, its note out; all notes in, what they say of their site out."""

from array import array
from collections.abc import Iterable, Mapping

from auditor.model import Article, Note, Site
from auditor.site.page_kinds import count_dated, is_dated, site_of, stays_article
from auditor.site.template import shared_keys, site_keys
from auditor.site.title_affixes import shared_affixes


def note_of(article: Article) -> Note:
    """What the article tells its site."""
    return Note(
        identity=article.identity,
        site=site_of(article),
        url=article.url,
        title=article.title.text,
        is_article=article.is_article,
        odds=article.article_odds,
        dated=is_dated(article),
        blocks=array("Q", sorted(site_keys(article))).tobytes() if article.is_article else b"",
    )


def site_of_notes(notes: Iterable[Note], disputed: frozenset[str] = frozenset()) -> Site:
    """What the notes say together. ``disputed`` are identities of files whose addresses others claim, too."""
    held = list(notes)
    dated = count_dated((note.site, note.dated) for note in held if note.is_article)
    return Site(
        dated=dated,
        template=shared_keys((note.site, _keys(note)) for note in held if is_article(note, dated)),
        title_affixes=shared_affixes(("" if note.identity in disputed else note.url, note.title) for note in held),
        disputed=disputed,
    )


def is_article(note: Note, dated: Mapping[str, tuple[int, int]]) -> bool:
    """Whether the page is an article among the others of its site."""
    return note.is_article and stays_article(note.site, note.odds, dated, is_dated=note.dated)


def _keys(note: Note) -> "array[int]":
    keys = array("Q")
    keys.frombytes(note.blocks)
    return keys
