"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 749 real pages (articles, news in 25 languages, and 120 pages that list,
sell or discuss) and of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as
kept if most of its words are in what people took for the page's text. ``benchmarks/fit_reader.py`` makes this table:
it says how runs are weighed and how the weights are kept small and smooth. ``docs/reading.md`` says how pages are read
that it has not seen. Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one
weight for each step of its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says
what the measures are.
"""

BIAS = 1.42
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.42, -0.43, -0.40, -0.35, -0.31, -0.34),
    "after sentences": {"heading": -0.76, "li": -0.30, "other": 0.06, "p": -0.51, "td": -0.03},
    "apart": {"yes": -0.90},
    "arm: linked": (-0.29, 0.00, 0.00, -0.32, -0.28, -0.27, -0.24),
    "arm: linked headings": (-0.12, -0.28, -0.40),
    "arm: sentences": (-0.04, -0.10, -0.10, -0.11, -0.09, -0.01, 0.00),
    "arm: to heart": (-0.20, -0.26, -0.33, -0.27, 0.00, 0.05),
    "asking": {0: 0.30, 1: -0.23, 2: -0.13, 3: 0.06},
    "before": {"edge": -0.33, "heading": 0.25, "label": -0.08, "links": -0.14, "sentence": 0.14, "sentences": 0.17},
    "before heart": (-0.10, -0.07, -0.01, 0.05, 0.17, 0.26),
    "before sentences": {"button": -0.09, "other": -0.31, "td": -0.04},
    "box with picture": (-0.37, -0.36, -0.27, -0.06),
    "box: linked": (0.11, -0.05, -0.23, -0.31, -0.40, -0.44, 0.00),
    "branch": {"none": 0.30},
    "branch: length": (-0.84, 0.00, -0.15, -0.25, -0.27, -0.12, 0.06, 0.20),
    "branch: linked": (0.50, 0.17, 0.09, -0.11, -0.20, -0.35, -0.40),
    "branch: of page": (-0.47, -0.27, 0.00, 0.14, -0.02, 0.00, 0.00),
    "branch: sentences": (0.00, -0.94, 0.00, -0.38, -0.37, -0.31, -0.10),
    "built like the heart": {"yes": 0.96},
    "cards": {"linked": 0.30, "none": -0.53, "plain": 0.24},
    "cards, to heart": {
        "linked 0": -0.21,
        "linked 1": -0.02,
        "linked 2": -0.03,
        "linked 3": -0.25,
        "linked 4": 0.04,
        "linked 5": -0.94,
        "plain 1": -0.24,
        "plain 2": -0.31,
        "plain 3": -0.30,
        "plain 4": -0.31,
        "plain 5": -0.03,
    },
    "cover": (0.00, 0.00, 0.00, 0.06, -0.06, 0.00),
    "credit": {"yes": -0.32},
    "depth in main": (0.54, 0.54, 0.43, 0.31, 0.27, 0.00),
    "depth outside": (-0.18, -0.17, -0.17, -0.15, -0.19, -0.33),
    "far": {
        "advert": 0.22,
        "author": -0.33,
        "banner": -0.54,
        "body": -0.33,
        "button": 0.27,
        "caption": -0.33,
        "card": 0.13,
        "comments": -0.34,
        "content": -0.35,
        "contents": 0.35,
        "device": -0.48,
        "embed": -0.07,
        "footer": -0.61,
        "form": 0.16,
        "media": -0.04,
        "menu": 0.20,
        "meta": 0.24,
        "newsletter": -0.14,
        "paywall": -0.22,
        "popup": -0.86,
        "posts": 0.67,
        "promotion": 0.12,
        "quote": 0.23,
        "related": -0.93,
        "share": -0.30,
        "sidebar": -0.06,
        "standfirst": -0.52,
        "table": 0.60,
        "title": 0.05,
        "tools": 0.36,
        "unseen": -0.28,
    },
    "far tag": {
        "article": 0.11,
        "aside": -1.29,
        "blockquote": 0.14,
        "button": 0.03,
        "details": -0.27,
        "dl": 0.19,
        "figure": 0.08,
        "form": -1.25,
        "header": -1.05,
        "li": 0.02,
        "main": 0.77,
        "ol": -0.12,
        "section": -0.19,
        "summary": 0.03,
        "table": 0.20,
        "ul": 0.18,
    },
    "frames": {0: -0.16, 1: -0.23, 2: 0.23, 4: 0.39, 5: -0.47, 6: -0.05, 7: 0.30},
    "headline": {1: 0.27, 2: 0.22, 3: 0.05, 4: 0.28, 5: 0.21, 9: -0.05, "follows": -1.04, "none": 0.06},
    "heart's share, elsewhere": (0.07, 0.00, -0.62, -0.61, -0.76, -0.71),
    "heart's share, in heart": (-0.01, 0.07, 0.16, 0.28, 0.46, 0.51),
    "heart's share, label": (-0.09, -0.11, -0.04, -0.18, -0.24, -0.20),
    "heart's share, text": (0.00, -0.08, -0.28, -0.22, -0.35, -0.37),
    "label ends": {"colon": -0.13, "stop": 0.02, "word": -0.29},
    "label repeated": (-0.24, -0.23, -0.21, -0.25),
    "leads elsewhere": {"yes": -1.04},
    "link among text": {"li": -0.21, "other": -0.69, "p": -0.72},
    "linked heading, before": {
        "edge": -0.07,
        "heading": -0.75,
        "label": 0.25,
        "links": -0.23,
        "sentence": 0.30,
        "sentences": -0.10,
    },
    "linked, label": (0.18, 0.00, -0.12, -0.10, -0.11, -0.07, -0.02),
    "linked, text": (0.33, 0.22, 0.06, -0.04, -0.10, -0.13, -0.06),
    "near": {
        "advert": -0.05,
        "author": -0.33,
        "banner": -0.45,
        "body": 0.33,
        "caption": -1.09,
        "card": 0.23,
        "comments": -1.58,
        "content": -0.19,
        "contents": 0.65,
        "device": 0.22,
        "disclaimer": -0.87,
        "embed": -0.89,
        "footer": -0.47,
        "form": 0.44,
        "media": -0.69,
        "menu": -0.34,
        "meta": -0.18,
        "newsletter": -0.59,
        "panel": 0.02,
        "paywall": -0.13,
        "popup": -0.25,
        "promotion": -0.58,
        "quote": 0.42,
        "related": 0.53,
        "share": -0.90,
        "shop": 0.32,
        "sidebar": 0.30,
        "standfirst": -0.90,
        "table": 0.03,
        "title": -0.24,
        "tools": -0.13,
        "unseen": -0.41,
    },
    "near tag": {
        "article": -0.44,
        "aside": -0.57,
        "blockquote": 0.70,
        "button": -0.80,
        "details": 0.03,
        "dl": -0.12,
        "figure": -0.63,
        "form": -0.40,
        "header": -0.17,
        "li": 0.62,
        "main": 0.23,
        "ol": -0.40,
        "section": 0.31,
    },
    "next": {"edge": 0.00, "heading": 0.11, "links": -0.28, "sentence": 0.12, "sentences": 0.27},
    "parent: linked": (-0.06, 0.09, 0.08, 0.00, 0.00, 0.00, -0.44),
    "parent: runs a picture": (0.00, -0.51, -0.58, 0.00, 0.24, 0.28),
    "parent: sentences": (-0.02, -0.02, -0.02, -0.02, 0.00, -0.34, -0.30),
    "position": (0.45, 0.47, 0.45, 0.44, 0.32, 0.08, -0.16, -0.36, -0.49),
    "row within the heart, linked": (-0.03, -0.02, 0.00, 0.00, 0.20, 0.22),
    "row within the heart, plain": (0.13, 0.13, 0.12, 0.09, 0.11, 0.11),
    "said again": {
        "button": -0.13,
        "heading": -0.22,
        "li": -0.46,
        "other": 0.02,
        "p": -0.71,
        "quote": 0.08,
        "td": -0.02,
    },
    "said before": {"button": -0.09, "heading": -0.13, "li": -0.27, "other": -0.53, "p": -0.72, "quote": 0.08},
    "text ends": {"colon": 0.59, "stop": 0.43, "word": -0.71},
    "under headline": (-0.35, -0.30, -0.20),
    "under picture": {"button": -0.06, "heading": 0.08, "li": -0.23, "other": 0.40, "p": -0.55, "quote": 0.06},
    "way": {
        "0 up 0 down": 0.27,
        "0 up 1 down": 0.61,
        "0 up 2 down": 0.04,
        "0 up 3 down": -0.20,
        "0 up 4 down": 0.37,
        "1 up 0 down": -0.24,
        "1 up 1 down": 0.50,
        "1 up 2 down": 0.60,
        "1 up 3 down": 0.54,
        "1 up 4 down": 0.32,
        "1 up 5 down": -0.38,
        "2 up 0 down": -0.06,
        "2 up 1 down": 0.12,
        "2 up 2 down": -0.18,
        "2 up 3 down": 0.45,
        "2 up 4 down": -0.01,
        "2 up 5 down": 0.13,
        "3 up 0 down": -0.04,
        "3 up 1 down": 0.16,
        "3 up 2 down": -0.27,
        "3 up 3 down": -0.08,
        "3 up 4 down": -0.49,
        "3 up 5 down": -0.34,
        "4 up 1 down": 0.06,
        "4 up 2 down": 0.09,
        "4 up 4 down": 0.04,
        "4 up 5 down": 0.41,
        "5 up 1 down": -0.39,
        "5 up 2 down": 0.23,
        "5 up 3 down": -0.28,
        "5 up 4 down": -0.17,
        "5 up 5 down": -0.64,
        "6 up 0 down": -0.14,
        "6 up 1 down": -0.11,
        "6 up 2 down": -0.19,
        "6 up 3 down": -0.24,
        "6 up 4 down": -0.07,
    },
    "words of button": (-0.21, -0.21, -0.21, 0.00),
    "words of code": (0.00, -0.03, -0.04, -0.09),
    "words of heading": (0.35, 0.31, 0.28, 0.27),
    "words of li": (0.12, 0.21, 0.22, 0.22),
    "words of other": (-0.33, -0.32, -0.43, -0.45),
    "words of p": (-0.20, -0.23, -0.21, 0.12),
    "words of quote": (0.14, 0.15, 0.19, 0.24),
    "words of td": (-0.05, 0.05, 0.05, 0.04),
    "words of term": (0.00, 0.17, 0.17, 0.00),
    "zone": {"after": -1.42},
}


class _Named(dict[int | str, float]):
    """The weights of a measure that has names and no steps; 0 for a name that counts nothing."""

    def __missing__(self, name: int | str) -> float:
        return 0.0


class _OfBits(dict[int, float]):
    """For a set of bits, what those among them that have a weight count together."""

    def __init__(self, weights: list[tuple[int, float]]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, bits: int) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        found = self[bits] = sum((weight for bit, weight in self._weights if bits & bit), 0.0)
        return found


_REMEMBERED = 100_000


def by_step(measure: str, steps: tuple[float, ...]) -> tuple[float, ...]:
    """What each step of a measure counts, the one before the first included."""
    weights = WEIGHTS.get(measure, ())
    given = weights if isinstance(weights, tuple) else ()
    return (*given, *(0.0 for _ in range(len(steps) + 1 - len(given))))


def by_name(measure: str) -> dict[int | str, float]:
    """What each name of a measure counts."""
    weights = WEIGHTS.get(measure, {})
    return _Named(weights if isinstance(weights, dict) else ())


def by_bits(measure: str, bits: dict[str, int]) -> dict[int, float]:
    """The same for sets of names as bits of one number."""
    return _OfBits([(bits[str(name)], weight) for name, weight in by_name(measure).items()])
