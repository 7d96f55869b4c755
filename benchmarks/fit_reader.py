"""Fits the reader's weights (``auditor/read/content/weights.py``) to pages whose text people have marked.

usage: fit_reader.py FOLDER... [--own WEIGHT] [--half 0|1] [--write]

Each FOLDER holds ``truth.jsonl`` and ``pages/`` as ``../shared/eval`` does: a line has an ``id``, the ``text``, and
where they are known ``headings`` and ``not_headings``; the page is ``pages/<id>.html.gz``. The whole pages of
``tests/read/pages`` come to them, each with the weight ``--own``.

A logistic regression over the runs of all pages: what a run's evidence says of it against whether most of its words
are in the marked text. Every page counts the same, and each run in it by its words. ``--half`` fits on every second
page (by a hash of its name) and leaves the others to measure with; without it, all pages count. ``--write`` replaces
the table in ``weights.py``; without it, the table is printed.

The evidence is collected by the reader's own code: its tables of weights are filled with names in place of numbers, and
what it adds up is then a list of names. Nothing here repeats what the reader measures.

Needs numpy and scipy, which the auditor itself does not: ``uv pip install numpy scipy``. Takes two minutes.
"""

import argparse
import gzip
import hashlib
import importlib
import json
import multiprocessing
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from auditor.model import Page
from auditor.read.content import evidence, places, weights
from auditor.read.content.choice import Choice
from auditor.read.content.rules import by_rule
from auditor.read.content.standfirst import standfirsts
from auditor.read.layout.walk import layout
from auditor.read.metadata.fields import metadata
from auditor.read.source.decode import decode
from auditor.read.structured_data.items import structured_data
from auditor.read.tree.parse import parse

ROOT = Path(__file__).parents[1]
OWN = ROOT / "tests/read/pages"

RIDGE = 2.5
"""L2 penalty of a weight; the loss is in pages times ``SCALE``."""
SMOOTH = 30.0
"""L2 penalty of the difference between neighbouring steps of a measure."""
SCALE = 10.0
LEAST = 0.03
"""Weights smaller than that are left away and the rest is fitted again."""
HEADING = 2.5
"""How much more the words of a heading count: it has few, and a lost one costs more than a lost line."""
TOGETHER = 4
"""Words that are compared as one."""
MOSTLY = 0.5
# A word, or a sign of a script that puts no spaces between words.
TOKEN = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|[^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+")


class Names(tuple[tuple[str, int | str], ...]):
    """Names of pieces of evidence; added up as weights would be."""

    __slots__ = ()

    def __add__(self, other: Any) -> "Names":
        return self if other == 0 else Names(tuple.__add__(self, other))

    __radd__ = __add__


class _Named(dict[int | str, Names]):
    def __init__(self, measure: str) -> None:
        super().__init__()
        self.measure = measure

    def __missing__(self, name: int | str) -> Names:
        found = self[name] = Names(((self.measure, name),))
        return found


class _OfBits(dict[int, Names]):
    def __init__(self, measure: str, bits: dict[str, int]) -> None:
        super().__init__()
        self.measure = measure
        self.bits = bits

    def __missing__(self, bits: int) -> Names:
        found = self[bits] = Names((self.measure, name) for name, bit in self.bits.items() if bits & bit)
        return found


def name_the_evidence() -> None:
    """From here on the reader's tables hold names."""
    steps: dict[str, int] = {}

    def by_step(measure: str, of: tuple[float, ...]) -> tuple[Names, ...]:
        steps[measure] = len(of) + 1
        return tuple(Names(((measure, step),)) for step in range(len(of) + 1))

    weights.by_step = by_step  # type: ignore[assignment]  # names in place of numbers, which is the point
    weights.by_name = _Named  # type: ignore[assignment]
    weights.by_bits = _OfBits  # type: ignore[assignment]
    weights.BIAS = Names()  # type: ignore[assignment]
    STEPS.append(steps)
    importlib.reload(places)
    importlib.reload(evidence)


STEPS: list[dict[str, int]] = []


@dataclass
class Known:
    """A page and what people marked on it."""

    name: str
    body: bytes
    text: str
    headings: list[str] | None
    not_headings: list[str]
    weight: float


def known(folders: Iterable[Path], own: float) -> Iterator[Known]:
    for folder in folders:
        for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            body = gzip.decompress((folder / "pages" / f"{row['id']}.html.gz").read_bytes())
            headings = None if row["headings"] is None else [text for _, text in row["headings"]]
            weight = 1.0 if row["type"] in {"article", "news"} else 0.5
            yield Known(row["id"], body, row["text"], headings, [t for _, t in row["not_headings"] or []], weight)
    for path in sorted(OWN.glob("*.json")) if own else ():
        truth = json.loads(path.read_text(encoding="utf-8"))
        if truth["is_article"]:
            text, headings = "\n".join(truth["text"]), [text for _, text in truth["headings"]]
            yield Known(path.stem, path.with_suffix(".html").read_bytes(), text, headings, [], own)


def half_of(name: str) -> int:
    return hashlib.sha256(name.encode()).digest()[0] & 1


def tokens(text: str) -> list[str]:
    return TOKEN.findall(text.lower())


def marked(runs: list[Any], page: Known) -> list[bool]:
    """Whether most of each run's words are in the text that people marked."""
    truth = tokens(page.text)
    wanted = Counter(zip(*(truth[start:] for start in range(TOGETHER)), strict=False))
    of_runs = [tokens(run.text) for run in runs]
    said = Counter(run.text for run in runs)
    found: list[float] = []
    for number, words in enumerate(of_runs):
        if len(words) >= TOGETHER:
            grams = list(zip(*(words[start:] for start in range(TOGETHER)), strict=False))
            found.append(sum(gram in wanted for gram in grams) / len(grams))
            continue
        # Too short to be told from the same words elsewhere: looked for with what stands beside it.
        before = of_runs[number - 1][-3:] if number else []
        after = of_runs[number + 1][:3] if number + 1 < len(runs) else []
        left, right = (before + words)[-TOGETHER:], (words + after)[:TOGETHER]
        both = any(len(near) == TOGETHER and tuple(near) in wanted for near in (left, right))
        found.append(float(bool(words) and both))
    kept = [share > MOSTLY for share in found]
    for text, times in said.items():  # of a text that stands twice, as often as people marked it
        if times < 2 or len(tokens(text)) < TOGETHER:
            continue
        words = tuple(tokens(text)[:TOGETHER])
        copies = [number for number, run in enumerate(runs) if run.text == text and kept[number]]
        most = wanted[words]
        if len(copies) > most:
            near = {at: sum(kept[max(0, at - 6) : at + 7]) for at in copies}
            for at in sorted(copies, key=lambda at: -near[at])[most:]:
                kept[at] = False
    return kept


def key(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


def rows(page: Known) -> list[tuple[Names, bool, float]]:
    """For each run what speaks for or against it, whether it is text, and what it weighs."""
    return list(_rows(page))


def _rows(page: Known) -> Iterator[tuple[Names, bool, float]]:
    text, _ = decode(page.body, "")
    root = parse(text)
    if root is None:
        return
    nodes, _ = structured_data(root, "", text)
    head = metadata(root, Page(page.name, page.body), nodes)
    shown = layout(root)
    found = evidence.Evidence(shown, head.title.text)
    scores: list[Any] = found.scores({seen.run for seen in shown.images})
    out = by_rule(found, [author.name for author in head.authors])
    out = {*out, *standfirsts(Choice(found, [], out), shown.runs)}
    is_text = marked(shown.runs, page)
    if not any(is_text):
        return
    inside = Counter(map(key, page.headings or []))
    outside = set(map(key, page.not_headings))
    words = sum(run.words for run in shown.runs)
    for number, run in enumerate(shown.runs):
        if number in out:
            continue
        kept = is_text[number]
        if run.box.level and page.headings is not None:
            name = key(run.text)
            kept = name in inside if name in inside or name in outside else kept
        yield scores[number], kept, page.weight * (HEADING if run.box.level else 1.0) * run.words / words


def fit(pages: Iterable[list[tuple[Names, bool, float]]]) -> tuple[float, dict[tuple[str, int | str], float]]:
    """Bias and the weight of each piece of evidence."""
    numbers: dict[tuple[str, int | str], int] = {}
    indices: list[int] = []
    starts = [0]
    labels: list[bool] = []
    shares: list[float] = []
    for page in pages:
        for names, kept, share in page:
            indices.extend(numbers.setdefault(name, len(numbers)) for name in names)
            starts.append(len(indices))
            labels.append(kept)
            shares.append(share)
    data = np.ones(len(indices))
    matrix = sparse.csr_matrix((data, np.array(indices), np.array(starts)), shape=(len(labels), len(numbers)))
    y, weight = np.array(labels, dtype=float), SCALE * np.array(shares)
    names = list(numbers)
    used = np.ones(len(names), dtype=bool)
    bias, found = _solve(matrix, y, weight, names)
    used = np.abs(found) >= LEAST
    bias, kept_weights = _solve(
        matrix[:, used], y, weight, [name for name, use in zip(names, used, strict=True) if use]
    )
    kept_names = [name for name, use in zip(names, used, strict=True) if use]
    print(f"{len(labels)} runs, {len(names)} pieces of evidence, {used.sum()} kept", file=sys.stderr)
    return bias, dict(zip(kept_names, kept_weights, strict=True))


def _solve(
    matrix: sparse.csr_matrix, y: "np.ndarray[Any, Any]", weight: "np.ndarray[Any, Any]", names: list[Any]
) -> tuple[float, "np.ndarray[Any, Any]"]:
    penalty = sparse.lil_matrix((len(names), len(names)))
    penalty.setdiag(RIDGE)
    number_of = {name: number for number, name in enumerate(names)}
    for (measure, step), number in number_of.items():
        after = number_of.get((measure, step + 1)) if measure in STEPS[0] and isinstance(step, int) else None
        if after is not None:
            for one, other, sign in ((number, number, 1), (after, after, 1), (number, after, -1), (after, number, -1)):
                penalty[one, other] += sign * SMOOTH
    penalty = penalty.tocsr()
    transposed = matrix.T.tocsr()

    def loss(parameters: "np.ndarray[Any, Any]") -> tuple[float, "np.ndarray[Any, Any]"]:
        w, bias = parameters[:-1], parameters[-1]
        z = matrix @ w + bias
        pull = penalty @ w
        value = float((weight * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * w @ pull)
        error = weight * (1 / (1 + np.exp(-z)) - y)
        return value, np.append(transposed @ error + pull, error.sum())

    result = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return float(result.x[-1]), result.x[:-1]


def table(bias: float, found: dict[tuple[str, int | str], float]) -> str:
    """As it is written in ``weights.py``."""
    by_measure: dict[str, dict[int | str, float]] = defaultdict(dict)
    for (measure, name), value in found.items():
        by_measure[measure][name] = round(value, 2) + 0.0
    lines = [f"BIAS = {bias:.2f}", "WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {"]
    for measure in sorted(by_measure):
        of = by_measure[measure]
        if measure in STEPS[0]:
            steps = tuple(of.get(step, 0.0) for step in range(STEPS[0][measure]))
            lines.append(f"    {json.dumps(measure)}: ({', '.join(f'{step:.2f}' for step in steps)}),")
        else:
            pairs = sorted(of.items(), key=lambda pair: (isinstance(pair[0], str), pair[0]))
            lines.append(f"    {json.dumps(measure)}: {{{', '.join(f'{json.dumps(k)}: {v:.2f}' for k, v in pairs)}}},")
    return "\n".join([*lines, "}\n"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--own", type=float, default=2.0)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    name_the_evidence()
    pages = known(args.folders, args.own)
    chosen = [page for page in pages if args.half is None or half_of(page.name) == args.half]
    with multiprocessing.Pool() as processes:
        bias, found = fit(processes.imap(rows, chosen, chunksize=4))
    text = table(bias, found)
    if args.write:
        path = ROOT / "auditor/read/content/weights.py"
        source = path.read_text(encoding="utf-8")
        begin, end = source.index("BIAS = "), source.index("\n\nclass _Named")
        path.write_text(source[:begin] + text + source[end:], encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
