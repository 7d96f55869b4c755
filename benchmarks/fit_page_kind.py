#!/usr/bin/env python3
"""Fits the weights by which articles are told from other pages, and prints the table and how good it is.

usage: fit_page_kind.py FOLDER... [--cache FILE] [--spread S] [--wrong] [--write]

FOLDER holds labelled pages (``labelled_pages.py`` says how). Printed are: how well weights from one half of the pages
tell the other half apart; weights from all sites but one that one; weights from all kinds of pages but one that kind;
and the weights from all pages, to be put into ``auditor/read/page_kind/weights.py``. Pages of one site are alike, so
that a site counts no more than forty pages of either sort, and pages that the rules settle (too short, redirects) do
not count.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from labelled_pages import ReadPage, read_all
from logistic import Row, chance, fit

from auditor.read.page_kind import weights as page_kind_weights
from auditor.read.page_kind.kind import FEWEST_WORDS_OF_A_POST
from auditor.read.page_kind.signs import Signs
from auditor.read.page_kind.weights import BIAS, EXPECTED_BIAS, SIGNS

_MOST_OF_A_GROUP = 40.0
_SPLITS = 6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--spread", type=float, default=1.0)
    parser.add_argument("--wrong", action="store_true", help="also name the pages that the present weights get wrong")
    parser.add_argument("--quick", action="store_true", help="only fit on all pages")
    parser.add_argument("--write", action="store_true", help="put the weights from all pages into the table")
    args = parser.parse_args()
    pages = [page for page in read_all(args.folders, args.cache) if _counts(page.signs)]
    expected = [*(sign.expected for sign in SIGNS), EXPECTED_BIAS]
    rows = dict(zip(map(id, pages), _rows(pages), strict=True))
    blind = {id(page): _blinded(page, rows[id(page)]) for page in pages}

    def fitted(chosen: Sequence[ReadPage]) -> list[float]:
        return fit([row for page in chosen for row in blind[id(page)]], expected, args.spread)

    def figures(weights: Sequence[float], chosen: Sequence[ReadPage]) -> str:
        said = Counter((page.is_article, chance(weights, rows[id(page)].values) > 0.5) for page in chosen)
        right, missed, wrong = said[True, True], said[True, False], said[False, True]
        f1 = 2 * right / max(1, 2 * right + missed + wrong)
        called = f"others called articles {wrong} of {wrong + said[False, False]}"
        return f"F1 {f1:.3f}  articles {right} of {right + missed}  {called}" if right + missed else called

    present = [*(sign.weight for sign in SIGNS), BIAS]
    collections = [page for page in pages if not page.group.startswith("site ")]
    print("weights as expected, all pages  ", figures(expected, pages))
    print("weights as they are, all pages  ", figures(present, pages))
    print("weights as they are, collections", figures(present, collections))
    if not args.quick:
        _held_out(pages, fitted, figures)
    weights = fitted(pages)
    print("weights from all, all pages     ", figures(weights, pages))
    print("weights from all, collections   ", figures(weights, collections))
    held = Counter(number for row in rows.values() for number in row.values)
    articles = Counter(number for row in rows.values() if row.answer for number in row.values)
    for number, sign in enumerate(SIGNS):
        share = f"{held[number]:5} pages, {articles[number]:5} articles"
        print(f"{sign.expected:6.2f} {weights[number]:6.2f}  {share}  {sign.words}")
    print(f"BIAS = {weights[-1]:.2f}")
    if args.write:
        _write(weights)
    if args.wrong:
        for page in pages:
            odds = chance(weights, rows[id(page)].values)
            if (odds > 0.5) != page.is_article:
                held_by = sorted(rows[id(page)].values, key=lambda number: -abs(weights[number]))
                signs = "; ".join(f"{weights[number]:.1f} {SIGNS[number].words}" for number in held_by[:7])
                print(f"{page.group} {page.id} {odds:.2f} {page.article.url[:90]} [{signs}]")


def _write(weights: Sequence[float]) -> None:
    """Puts the weights into the table, each in the place of the second number of its sign."""
    path = Path(page_kind_weights.__file__)
    table = path.read_text(encoding="utf-8")
    fitted = iter(weights[:-1])
    table = re.sub(r"(Sign\(\s*-?\d+\.\d+,\s*)-?\d+\.\d+", lambda found: f"{found[1]}{next(fitted):.2f}", table)
    path.write_text(re.sub(r"(?m)^BIAS = .*$", f"BIAS = {weights[-1]:.2f}", table), encoding="utf-8")


def _held_out(pages, fitted, figures) -> None:  # type: ignore[no-untyped-def]
    groups = sorted({page.group for page in pages})
    shuffled = random.Random(7)
    for split in range(_SPLITS):
        collections = [page for page in pages if not page.group.startswith("site ")]
        shuffled.shuffle(collections)
        half = len(collections) // 2
        print(f"one half, the other half ({split + 1})", figures(fitted(collections[:half]), collections[half:]))
    for group in groups:
        if group.startswith("site ") or not any(page.is_article for page in pages if page.group == group):
            left = [page for page in pages if page.group == group]
            weights = fitted([page for page in pages if page.group != group])
            print(f"all but {group:22}", figures(weights, left))


def _counts(signs: Signs) -> bool:
    return signs.words >= FEWEST_WORDS_OF_A_POST and "refresh" not in signs.theme


def _rows(pages: Sequence[ReadPage]) -> list[Row]:
    sizes = Counter((page.group, page.is_article) for page in pages)
    return [Row(_values(page.signs), page.is_article, _weight(page, sizes)) for page in pages]


def _blinded(page: ReadPage, row: Row) -> list[Row]:
    """The page three times: as it is, without what its system says, and without its address. Else pages whose theme
    and address say nothing would be judged by weights of signs that others hardly needed.
    """
    ways = (
        row.values,
        _values(page.signs._replace(theme=frozenset())),
        _values(page.signs._replace(address=frozenset())),
    )
    return [Row(values, row.answer, row.weight / len(ways)) for values in ways]


def _weight(page: ReadPage, sizes: Counter[tuple[str, bool]]) -> float:
    if page.group.startswith("site "):
        return min(1.0, _MOST_OF_A_GROUP / sizes[page.group, page.is_article])
    return 1.0


def _values(signs: Signs) -> dict[int, float]:
    return {number: 1.0 for number, sign in enumerate(SIGNS) if sign.holds(signs)}


if __name__ == "__main__":
    main()
