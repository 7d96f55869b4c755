"""count_harms.py FOLDER: prints USUAL of auditor/facts/readability/harm_percentiles.py, counted over a folder of pages.

FOLDER holds pages (``.html`` or ``.html.gz``) of many sites, articles for the most part. Counted are those that are
read as English articles and whose sentences can be judged; of other languages the sets at hand are too small.
"""

import gzip
import sys
from pathlib import Path

from auditor.facts.readability.harm_percentiles import AS_BAD
from auditor.facts.readability.measure import readability
from auditor.model import Article, Page
from auditor.read import read
from auditor.text import sentences


def main(folder: Path) -> None:
    values: dict[str, list[float]] = {}
    articles = 0
    for path in sorted(folder.iterdir()):
        body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        article = read(Page(path.name, body, path=path.name))
        if not isinstance(article, Article) or not article.is_article or article.language != "en":
            continue
        found = readability(article, sentences(article.blocks, article.language))
        if found.unfit:
            continue
        articles += 1
        for harm in found.harms:
            values.setdefault(harm.name, []).append(harm.value)
    print(f"# {articles} articles")
    for name, counted in sorted(values.items()):
        counted.sort(reverse=True)
        print(f'    "{name}": ({", ".join(f"{_at(counted, percent):.2f}" for percent in AS_BAD)}),')


def _at(counted: list[float], percent: float) -> float:
    return counted[min(len(counted) - 1, int(len(counted) * percent / 100))]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
