#!/usr/bin/env python3
"""Fits how sure the reader says it is, and prints how often texts of each band of confidence were well read.

usage: fit_confidence.py FOLDER... [--cache FILE]

FOLDER holds articles with their true text (``labelled_pages.py`` says how). Well read is a text with an F1 of 0.8 or
more, by runs of four words (of four signs where a script has no spaces). Each page is predicted by weights from the
other half of the pages.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from labelled_pages import ReadPage, read_all
from logistic import Row, chance, fit

from auditor.read.content.confidence import BIAS, NAMES, WEIGHTS

_WELL = 0.8
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)
_RUN = 4
_BANDS = (0.0, 0.3, 0.5, 0.7, 0.85, 0.95, 1.01)
_EXPECTED = (2.0, -3.0, -1.0, 0.0, -6.0, -6.0, -1.5)
_SPREAD = 3.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path)
    args = parser.parse_args()
    pages = [page for page in read_all(args.folders, args.cache) if page.is_article and page.truth is not None]
    rows = [
        Row(dict(enumerate(page.sureness)), f1(page.truth or "", page.article.text) >= _WELL, 1.0) for page in pages
    ]
    print("predicted by the weights as they are")
    present = [*WEIGHTS, BIAS]
    _calibration([(chance(present, row.values), row.answer) for row in rows])
    print("as the reader says it (with its caps)")
    _calibration([(page.article.confidence, row.answer) for page, row in zip(pages, rows, strict=True)])
    print("predicted by weights from the other half")
    numbers = list(range(len(rows)))
    random.Random(7).shuffle(numbers)
    halves = (numbers[::2], numbers[1::2])
    predicted = []
    for one, other in (halves, halves[::-1]):
        weights = fit([rows[number] for number in one], _EXPECTED, _SPREAD)
        predicted += [(chance(weights, rows[number].values), rows[number].answer) for number in other]
    _calibration(predicted)
    weights = fit(rows, _EXPECTED, _SPREAD)
    print("weights from all:", ", ".join(f"{name} {weight:.2f}" for name, weight in zip(NAMES, weights, strict=False)))
    print(f"WEIGHTS = ({', '.join(f'{weight:.2f}' for weight in weights[:-1])})\nBIAS = {weights[-1]:.2f}")
    _short(pages, rows)


def _short(pages: Sequence[ReadPage], rows: Sequence[Row]) -> None:
    print(
        "well read and below 0.3:",
        [page.id for page, row in zip(pages, rows, strict=True) if row.answer and page.article.confidence < 0.3],
    )


def _calibration(predicted: Sequence[tuple[float, bool]]) -> None:
    for low, high in pairwise(_BANDS):
        band = [answer for probability, answer in predicted if low <= probability < high]
        if band:
            print(f"  {low:.2f} to {min(1.0, high):.2f}: {len(band):4} pages, {sum(band) / len(band):5.1%} well read")


def f1(truth: str, found: str) -> float:
    """By runs of four words, as multisets."""
    expected, got = _runs(truth), _runs(found)
    shared = sum((expected & got).values())
    precision, recall = shared / max(1, sum(got.values())), shared / max(1, sum(expected.values()))
    return 2 * precision * recall / (precision + recall) if shared else 0.0


def _runs(text: str) -> Counter[tuple[str, ...]]:
    tokens = _TOKEN.findall(text)
    return Counter(tuple(tokens[start : start + _RUN]) for start in range(max(1, len(tokens) - _RUN + 1)) if tokens)


if __name__ == "__main__":
    main()
