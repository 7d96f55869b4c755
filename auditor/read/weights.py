"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 749 real pages (articles, news in 25 languages, and 120 pages that list,
sell or discuss) and of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as
kept if most of its words are in what people took for the page's text. ``benchmarks/fit_reader.py`` makes this table:
it says how runs are weighed and how the weights are kept small and smooth. ``docs/reading.md`` says how pages are read
that it has not seen. Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one
weight for each step of its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says
what the measures are.
"""

BIAS = 1.49
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.33, -0.34, -0.27, -0.20, -0.16, -0.22),
    "after sentences": {"heading": -0.84, "li": -0.29, "other": -0.03, "p": -0.53},
    "apart": {"yes": -1.07},
    "arm: linked": (-0.39, 0.00, 0.00, -0.29, -0.27, -0.25, -0.23),
    "arm: linked headings": (-0.17, -0.27, -0.35),
    "arm: sentences": (-0.13, -0.21, -0.26, -0.28, -0.24, 0.00, -0.11),
    "arm: to heart": (-0.06, -0.12, -0.19, -0.09, -0.01, 0.00),
    "asking": {0: 0.30, 1: -0.24, 2: -0.11, 3: 0.05},
    "before": {"edge": -0.38, "heading": 0.27, "label": -0.05, "links": -0.22, "sentence": 0.15, "sentences": 0.23},
    "before heart": (-0.15, -0.11, -0.09, 0.00, 0.36, 0.43),
    "before sentences": {"button": -0.10, "heading": 0.03, "li": 0.08, "other": -0.34, "td": -0.04},
    "box with picture": (-0.38, -0.37, -0.28, -0.09),
    "box: linked": (0.16, 0.00, -0.19, -0.27, -0.37, -0.41, 0.00),
    "branch": {"none": 0.27},
    "branch: length": (-0.18, -0.03, -0.06, -0.16, -0.20, -0.06, 0.14, 0.27),
    "branch: linked": (0.53, 0.18, 0.09, -0.09, -0.20, -0.36, -0.43),
    "branch: of page": (-0.45, -0.26, 0.00, 0.17, -0.03, 0.00, 0.00),
    "branch: sentences": (0.00, -0.85, 0.00, -0.36, -0.32, -0.32, -0.09),
    "cards": {"linked": 0.28, "none": -0.53, "plain": 0.24},
    "cards, to heart": {
        "linked 0": -0.20,
        "linked 2": 0.07,
        "linked 3": -0.27,
        "linked 4": -0.34,
        "linked 5": -0.95,
        "plain 0": -0.18,
        "plain 1": -0.17,
        "plain 2": -0.51,
        "plain 3": -0.55,
        "plain 4": -0.28,
        "plain 5": -0.13,
    },
    "cover": (0.14, 0.06, 0.00, 0.00, -0.29, -0.26),
    "credit": {"yes": -0.29},
    "depth in main": (0.49, 0.48, 0.30, 0.20, 0.10, -0.08),
    "depth outside": (-0.25, -0.23, -0.22, -0.19, -0.23, -0.36),
    "far": {
        "advert": 0.23,
        "author": -0.38,
        "banner": -0.53,
        "body": -0.35,
        "button": 0.28,
        "caption": -0.34,
        "card": 0.13,
        "comments": -0.39,
        "content": -0.33,
        "contents": 0.42,
        "device": -0.64,
        "embed": -0.03,
        "footer": -0.95,
        "form": 0.15,
        "media": -0.02,
        "menu": 0.09,
        "meta": 0.11,
        "newsletter": -0.15,
        "panel": -0.08,
        "paywall": -0.27,
        "popup": -0.87,
        "posts": 0.76,
        "promotion": 0.12,
        "quote": 0.26,
        "related": -0.86,
        "share": -0.38,
        "sidebar": -0.17,
        "standfirst": -0.63,
        "table": 0.72,
        "title": -0.03,
        "tools": 0.35,
        "unseen": -0.42,
    },
    "far tag": {
        "article": -0.06,
        "aside": -1.36,
        "details": -0.30,
        "dl": 0.19,
        "figure": 0.04,
        "form": -1.20,
        "header": -1.01,
        "main": 0.74,
        "ol": -0.26,
        "section": -0.15,
        "summary": 0.04,
        "table": 0.03,
        "ul": 0.19,
    },
    "frames": {0: -0.20, 1: -0.20, 2: 0.11, 4: 0.34, 5: -0.43, 7: 0.34},
    "headline": {1: 0.29, 2: 0.21, 3: 0.15, 4: 0.26, 5: 0.12, 9: -0.06, "follows": -0.99},
    "heart's share, elsewhere": (0.18, 0.00, -0.47, -0.47, -0.63, -0.55),
    "heart's share, in heart": (0.00, 0.24, 0.27, 0.38, 0.56, 0.62),
    "heart's share, label": (-0.07, -0.08, -0.08, -0.21, -0.27, -0.21),
    "heart's share, text": (0.05, 0.00, -0.55, -0.41, -0.50, -0.46),
    "label ends": {"colon": -0.11, "stop": 0.03, "word": -0.30},
    "label repeated": (-0.27, -0.26, -0.23, -0.27),
    "leads elsewhere": {"yes": -1.04},
    "linked, label": (0.17, 0.15, 0.00, -0.04, -0.08, -0.08, -0.07),
    "linked, text": (0.36, 0.26, 0.10, -0.01, -0.09, -0.13, -0.08),
    "near": {
        "author": -0.27,
        "banner": -0.46,
        "body": 0.45,
        "caption": -1.14,
        "card": 0.25,
        "comments": -1.67,
        "consent": -0.13,
        "content": -0.13,
        "contents": 0.64,
        "device": 0.21,
        "disclaimer": -0.89,
        "embed": -0.90,
        "footer": -0.55,
        "form": 0.43,
        "media": -0.76,
        "menu": -0.33,
        "meta": -0.48,
        "newsletter": -0.54,
        "paywall": -0.14,
        "popup": -0.26,
        "posts": 0.02,
        "promotion": -0.72,
        "quote": 0.25,
        "related": 0.55,
        "share": -0.78,
        "shop": 0.37,
        "sidebar": 0.48,
        "standfirst": -0.86,
        "table": -0.03,
        "title": -0.25,
        "tools": -0.14,
        "unseen": -0.45,
    },
    "near tag": {
        "article": -0.86,
        "aside": -0.54,
        "blockquote": 0.82,
        "button": -0.74,
        "details": 0.03,
        "dl": -0.10,
        "figure": -0.69,
        "form": -0.40,
        "header": -0.31,
        "li": 0.51,
        "main": 0.19,
        "ol": -0.40,
        "section": 0.23,
        "ul": 0.09,
    },
    "next": {"heading": 0.09, "links": -0.36, "sentence": 0.13, "sentences": 0.28},
    "parent: linked": (-0.14, 0.01, 0.01, 0.01, 0.00, 0.00, -0.44),
    "parent: runs a picture": (-0.17, -0.35, -0.46, 0.00, 0.24, 0.30),
    "parent: sentences": (0.03, 0.04, 0.04, 0.04, 0.06, -0.11, -0.11),
    "position": (0.50, 0.52, 0.51, 0.50, 0.38, 0.10, -0.16, -0.36, -0.50),
    "said again": {"button": -0.09, "heading": -0.23, "li": -0.38, "p": -0.77, "quote": 0.08, "td": -0.03},
    "said before": {"button": -0.06, "heading": -0.08, "li": -0.17, "other": -0.53, "p": -0.80, "quote": 0.08},
    "text ends": {"colon": 0.60, "stop": 0.47, "word": -0.69},
    "under headline": (-0.25, -0.18, -0.05),
    "under picture": {"button": -0.06, "heading": 0.09, "li": -0.12, "other": 0.39, "p": -0.58, "quote": 0.05},
    "way": {
        "0 up 0 down": 0.08,
        "0 up 1 down": 0.35,
        "0 up 2 down": 0.06,
        "0 up 3 down": 0.09,
        "0 up 4 down": 0.44,
        "0 up 5 down": 0.04,
        "1 up 0 down": -0.26,
        "1 up 1 down": 0.48,
        "1 up 2 down": 0.67,
        "1 up 3 down": -0.02,
        "1 up 4 down": 0.16,
        "1 up 5 down": -0.54,
        "2 up 0 down": -0.06,
        "2 up 1 down": 0.06,
        "2 up 2 down": -0.16,
        "2 up 3 down": 0.59,
        "2 up 4 down": -0.09,
        "2 up 5 down": 0.11,
        "3 up 0 down": -0.05,
        "3 up 1 down": 0.13,
        "3 up 2 down": -0.33,
        "3 up 3 down": -0.06,
        "3 up 4 down": -0.17,
        "3 up 5 down": -0.12,
        "4 up 1 down": 0.05,
        "4 up 2 down": 0.04,
        "4 up 3 down": -0.08,
        "4 up 4 down": 0.09,
        "4 up 5 down": 0.45,
        "5 up 1 down": -0.42,
        "5 up 2 down": 0.15,
        "5 up 3 down": -0.32,
        "5 up 4 down": -0.19,
        "5 up 5 down": -0.48,
        "6 up 0 down": -0.18,
        "6 up 1 down": -0.10,
        "6 up 2 down": -0.15,
        "6 up 3 down": -0.26,
        "6 up 5 down": 0.14,
    },
    "words of button": (-0.20, -0.20, -0.20, 0.00),
    "words of code": (-0.02, -0.02, -0.04, -0.08),
    "words of heading": (0.35, 0.31, 0.29, 0.29),
    "words of li": (0.11, 0.21, 0.20, 0.20),
    "words of other": (-0.36, -0.35, -0.44, -0.44),
    "words of p": (-0.21, -0.23, -0.21, 0.10),
    "words of quote": (0.18, 0.19, 0.22, 0.26),
    "words of td": (-0.09, 0.03, 0.03, 0.04),
    "zone": {"after": -1.50, "before": 0.02},
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
