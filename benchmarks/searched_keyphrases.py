"""How often the guess at a keyphrase is what people search for, by an export of our own making.

    python benchmarks/searched_keyphrases.py

The export is the demo's (``auditor/demo/figures.py``): its queries were written by hand from what an article answers,
not from its words. Keyphrases that the magazine's authors declare are taken away, so that a guess must be made.
"""

import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from auditor.demo.figures import export
from auditor.demo.posts import posts
from auditor.demo.site import PUBLIC_URL, build
from auditor.facts import glance
from auditor.facts.keyphrases import judged, searched_phrases, stems_of_query
from auditor.facts.links import address_key
from auditor.model import Article, Page
from auditor.read import read
from auditor.search_console import queries_by_page, read_export


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        path.write_text(export(), encoding="utf-8")
        queries = queries_by_page(read_export(path))
    site = build(PUBLIC_URL)
    counts: Counter[str] = Counter()
    for post in posts():
        address = f"{PUBLIC_URL}{post.path}"
        article = read(Page(address, site[post.path].body, url=address))
        if not isinstance(article, Article):
            continue
        phrases = searched_phrases(queries.get(repr(address_key(address)), ()), article.language, address)
        guess = next((phrase.text for phrase in judged(glance(replace(article, declared_keyphrases=())))), "")
        if phrases:
            found = compared(guess, phrases, article.language)
            counts[found] += 1
            print(f"{found:<12} {guess or '-':<28} {', '.join(phrases)}")
    of = counts.total()
    print(f"\n{of} articles: " + ", ".join(f"{name} {number}" for name, number in counts.most_common()))


def compared(guess: str, phrases: tuple[str, ...], language: str) -> str:
    if not guess:
        return "no guess"
    mine, theirs = stems_of_query(guess, language), [stems_of_query(each, language) for each in phrases]
    if mine in theirs:
        return "the same"
    return "part of it" if any(mine <= one or one <= mine for one in theirs) else "another"


if __name__ == "__main__":
    main()
