"""Fits and checks how sure the auditor is of the keyphrases that it guesses.

    python benchmarks/keyphrase_guesses.py FOLDER

``FOLDER`` holds the pages that keyphrase_guesses.tsv names: ``eval`` and ``news`` with gzipped HTML in ``pages`` and
addresses in ``truth.jsonl``, and ``sites`` with one ``NAME.tar.xz`` for each site and ``truth.json``, which says what
address each site had. A site is read as a whole, since a phrase is compared with the site's other pages.

The table has a line for each article: its id, the phrases that a reader of title, H1, introduction and outline would
give it (apart by ``|``; none for a page without a subject), and what the guess was worth before there were
probabilities. A guess is *sensible* where its words are those of one such phrase, *in part* where it shares a word
with one, else *wrong*. Printed are the weights for auditor/facts/keyphrases/guess.py, fitted on all articles, and,
from ten folds, how often a guess was right that the fit had not seen.
"""

import gzip
import json
import random
import re
import sys
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from math import exp
from pathlib import Path

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.guess import LIMIT, TRIED, Signs
from auditor.facts.keyphrases.inference import infer
from auditor.facts.keyphrases.keyphrases import keyphrases, names_that_are_no_topic
from auditor.facts.keyphrases.terms import row_of
from auditor.facts.title.headline import key
from auditor.model import Article, Page, Site
from auditor.read import read
from auditor.site.article_in_site import in_its_site, rarity_on
from auditor.site.notes import note_of, site_of_notes
from auditor.site.rarity import stems_of
from auditor.text import sentences

TABLE = Path(__file__).with_suffix(".tsv")
FOLDS = 10
DECAY = 1.0
"""Of the squares of the weights: with so few articles no weight may grow on the strength of three of them."""
STEPS, RATE = 4000, 0.02

Labels = dict[str, tuple[list[str], str]]
Rare = Callable[[str], float]
Seen = tuple[str, str, Signs, str]
"""Language, guess, what speaks for it, and what it is worth."""


def main(folder: Path) -> None:
    """Read, guess, compare, fit, print."""
    wanted = labels()
    seen: list[Seen] = []
    worth: Counter[str] = Counter()
    judged: Counter[str] = Counter()
    for name, article, rare in pages(folder, wanted):
        phrases, _ = wanted[name]
        found = guess(article, rare)
        value = verdict(found[0], phrases, article.language) if found else "none"
        worth[value] += 1
        if found and article.language in TRIED:
            seen.append((article.language, found[0], found[1], value))
        measured = keyphrases(article, sentences(article.blocks, article.language), (), rare)
        if measured and measured[0].role == "inferred" and measured[0].probability >= LIMIT:
            judged[value] += 1
    before = Counter(old for _, old in wanted.values())
    print("before:", dict(before))
    print("now:   ", dict(worth))
    print("judged:", dict(judged), f"of {sum(worth.values())}")
    report(seen)


def labels() -> Labels:
    """Id to the phrases that would do, and the worth of the guess before."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    return {
        name: ([phrase for phrase in phrases.split("|") if phrase], before)
        for name, phrases, before, *_ in (line.split("\t") for line in lines)
    }


def pages(folder: Path, wanted: Labels) -> Iterator[tuple[str, Article, Rare | None]]:
    """The articles of the table with their ids, and how rare a phrase is on their site."""
    for kind in ("eval", "news"):
        for line in (folder / kind / "truth.jsonl").read_text(encoding="utf-8").splitlines():
            known = json.loads(line)
            name = f"{kind}/{known['id']}"
            if name not in wanted:
                continue
            body = gzip.decompress((folder / kind / "pages" / f"{known['id']}.html.gz").read_bytes())
            article = read(Page(source=name, url=known["url"] or "", body=body))
            if isinstance(article, Article):
                yield name, article, None
    truth = json.loads((folder / "sites" / "truth.json").read_text(encoding="utf-8"))
    for site in sorted({name.partition("/")[0] for name in wanted} & set(truth)):
        articles = _site(folder / "sites" / f"{site}.tar.xz", truth[site]["origins"][0])
        stems = [stems_of(article) for article in articles if article.is_article]
        rare = rarity_on(Site(articles=len(stems), stems=Counter(chain.from_iterable(stems))))
        for article in articles:
            name = site + "/" + article.url.split("/", 3)[3]
            if name in wanted:
                yield name, article, partial(rare, language=article.language) if rare else None


def _site(archive: Path, origin: str) -> list[Article]:
    found = []
    with tarfile.open(archive) as tar:
        for member in tar:
            if member.isfile() and member.name.endswith(".html"):
                held = tar.extractfile(member)
                url = origin + "/" + re.sub(r"(^|/)index\.html$", r"\1", member.name.split("/", 1)[1])
                article = read(Page(source=url, url=url, body=held.read() if held else b""))
                if isinstance(article, Article):
                    found.append(article)
    site = site_of_notes(map(note_of, found))
    return [in_its_site(article, site) for article in found]


def guess(article: Article, rare: Rare | None) -> tuple[str, Signs] | None:
    """The first guess that is used in the text, and what speaks for it."""
    body = body_of(article, sentences(article.blocks, article.language))
    found = infer(body, rare, names_that_are_no_topic(article))
    return (found[0].text, found[0].signs) if found and found[0].signs else None


def verdict(phrase: str, wanted: Sequence[str], language: str) -> str:
    """``sensible``, ``in part`` or ``wrong``."""
    mine = _stems(phrase, language)
    others = [_stems(other, language) for other in wanted]
    if mine in others or key(phrase) in map(key, wanted):
        return "sensible"
    return "in part" if any(mine & other for other in others) else "wrong"


def _stems(phrase: str, language: str) -> frozenset[str]:
    line = row_of(phrase, language)
    content = [stem for stem, function in zip(line.stems, line.functions, strict=True) if not function]
    return frozenset(content or line.stems)


def fit(seen: Sequence[Seen]) -> tuple[float, ...]:
    """Bias and weights of a logistic regression on whether the guess is sensible, by gradient descent."""
    weights = [0.0] * (1 + len(Signs._fields))
    for _ in range(STEPS):
        slope = [0.0] + [DECAY * weight for weight in weights[1:]]
        for _, _, signs, value in seen:
            error = sure(weights, signs) - (value == "sensible")
            slope[0] += error
            for at, sign in enumerate(signs, start=1):
                slope[at] += error * sign
        weights = [weight - RATE * part for weight, part in zip(weights, slope, strict=True)]
    return tuple(weights)


def sure(weights: Sequence[float], signs: Signs) -> float:
    return 1 / (1 + exp(-weights[0] - sum(weight * sign for weight, sign in zip(weights[1:], signs, strict=True))))


def report(seen: list[Seen]) -> None:
    """The weights, and how they do on articles that were not fitted to."""
    random.Random(1).shuffle(seen)
    held: list[tuple[float, str]] = []
    for fold in range(FOLDS):
        weights = fit([each for at, each in enumerate(seen) if at % FOLDS != fold])
        held += [(sure(weights, signs), value) for _, _, signs, value in seen[fold::FOLDS]]
    print("\non articles not fitted to:")
    for low, high in ((0.0, 0.4), (0.4, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.0)):
        _row(f"{low:.1f} to {high:.1f}", [each for each in held if low <= each[0] < high])
    for limit in (0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        _row(f"from {limit:.2f}", [each for each in held if each[0] >= limit])
    weights = fit(seen)
    print(f"\nBIAS = {weights[0]:.2f}")
    print("WEIGHTS = Signs(" + ", ".join(f"{n}={w:.2f}" for n, w in zip(Signs._fields, weights[1:], strict=True)) + ")")


def _row(name: str, held: Sequence[tuple[float, str]]) -> None:
    if held:
        mean = sum(each for each, _ in held) / len(held)
        values = Counter(value for _, value in held)
        shares = ", ".join(f"{value} {values[value]}" for value in ("sensible", "in part", "wrong"))
        right = values["sensible"] / len(held)
        print(f"{name}: {len(held)} guesses, said {mean:.0%}, sensible {right:.0%} ({shares})")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
