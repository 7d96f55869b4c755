"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 749 real pages (articles, news in 25 languages, and 120 pages that list,
sell or discuss) and of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as
kept if most of its words are in what people took for the page's text. ``benchmarks/fit_reader.py`` makes this table:
it says how runs are weighed and how the weights are kept small and smooth. ``docs/reading.md`` says how pages are read
that it has not seen. Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one
weight for each step of its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says
what the measures are.
"""

BIAS = 1.31
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.34, -0.36, -0.27, -0.21, -0.15, -0.22),
    "after sentences": {"heading": -0.83, "li": -0.32, "p": -0.54},
    "apart": {"yes": -1.06},
    "arm: linked": (-0.40, 0.00, 0.00, -0.30, -0.28, -0.25, -0.23),
    "arm: linked headings": (-0.19, -0.29, -0.36),
    "arm: sentences": (-0.07, -0.16, -0.22, -0.24, -0.20, 0.00, -0.09),
    "arm: to heart": (-0.03, -0.11, -0.17, -0.07, 0.02, 0.02),
    "asking": {0: 0.37, 1: -0.36, 2: -0.06, 3: 0.05},
    "before": {"edge": -0.39, "heading": 0.24, "links": -0.24, "sentence": 0.15, "sentences": 0.23},
    "before heart": (-0.18, -0.15, -0.13, 0.00, 0.32, 0.38),
    "before sentences": {"button": -0.04, "heading": 0.11, "li": 0.09, "other": -0.35},
    "box with picture": (-0.36, -0.36, -0.30, -0.11),
    "box: linked": (0.13, -0.03, -0.22, -0.31, -0.42, -0.45, 0.00),
    "branch": {"none": 0.27},
    "branch: length": (-0.16, -0.02, -0.06, -0.16, -0.20, -0.06, 0.15, 0.25),
    "branch: linked": (0.52, 0.17, 0.11, -0.08, -0.20, -0.36, -0.43),
    "branch: of page": (-0.36, -0.13, 0.06, 0.17, -0.01, 0.00, 0.00),
    "branch: sentences": (0.00, -0.79, 0.00, -0.34, -0.30, -0.30, -0.10),
    "cards": {"linked": 0.30, "none": -0.53, "plain": 0.23},
    "cards, to heart": {
        "linked 0": -0.24,
        "linked 2": 0.08,
        "linked 3": -0.25,
        "linked 4": -0.30,
        "linked 5": -0.96,
        "plain 0": -0.15,
        "plain 1": -0.14,
        "plain 2": -0.52,
        "plain 3": -0.50,
        "plain 4": -0.25,
        "plain 5": -0.07,
    },
    "cover": (0.29, 0.19, 0.00, -0.01, -0.07, -0.10),
    "credit": {"yes": -0.30},
    "depth in main": (0.48, 0.46, 0.30, 0.21, 0.12, -0.06),
    "depth outside": (-0.25, -0.23, -0.22, -0.20, -0.24, -0.38),
    "far": {
        "advert": 0.23,
        "author": -0.41,
        "banner": -0.56,
        "body": -0.33,
        "button": 0.27,
        "caption": -0.35,
        "card": 0.10,
        "comments": -0.40,
        "content": -0.28,
        "contents": 0.42,
        "device": -0.64,
        "disclaimer": -0.17,
        "embed": -0.04,
        "footer": -0.89,
        "form": 0.19,
        "menu": 0.10,
        "meta": 0.21,
        "newsletter": -0.16,
        "panel": -0.08,
        "paywall": -0.26,
        "popup": -0.89,
        "posts": 0.73,
        "promotion": 0.08,
        "quote": 0.26,
        "related": -0.90,
        "share": -0.38,
        "sidebar": -0.16,
        "standfirst": -0.61,
        "table": 0.75,
        "tools": 0.36,
        "unseen": -0.40,
    },
    "far tag": {
        "article": -0.08,
        "aside": -1.37,
        "details": -0.28,
        "dl": 0.16,
        "figure": 0.15,
        "form": -1.20,
        "header": -0.96,
        "main": 0.64,
        "ol": -0.27,
        "section": -0.16,
        "summary": 0.04,
        "ul": 0.17,
    },
    "frames": {0: -0.21, 1: -0.14, 2: 0.11, 4: 0.35, 5: -0.44, 7: 0.34},
    "headline": {1: 0.27, 2: 0.20, 3: 0.20, 4: 0.28, 5: 0.09, 9: -0.12, "follows": -1.08, "none": 0.17},
    "heart's share, elsewhere": (0.10, 0.00, -0.44, -0.44, -0.64, -0.55),
    "heart's share, in heart": (0.00, 0.28, 0.30, 0.40, 0.58, 0.63),
    "heart's share, label": (0.00, -0.05, -0.05, -0.18, -0.25, -0.18),
    "heart's share, text": (0.09, 0.00, -0.54, -0.40, -0.51, -0.48),
    "label ends": {"colon": -0.17, "stop": -0.10, "word": -0.42},
    "label repeated": (-0.31, -0.29, -0.27, -0.31),
    "leads elsewhere": {"yes": -1.00},
    "linked, label": (0.27, 0.00, 0.00, 0.00, -0.04, -0.03, 0.00),
    "linked, text": (0.36, 0.26, 0.09, -0.03, -0.12, -0.16, -0.12),
    "near": {
        "author": -0.28,
        "banner": -0.46,
        "body": 0.43,
        "caption": -1.16,
        "card": 0.26,
        "comments": -1.67,
        "consent": -0.14,
        "content": -0.12,
        "contents": 0.63,
        "disclaimer": -0.91,
        "embed": -0.91,
        "footer": -0.56,
        "form": 0.51,
        "media": -0.73,
        "menu": -0.31,
        "meta": -0.42,
        "newsletter": -0.57,
        "paywall": -0.10,
        "popup": -0.25,
        "posts": 0.04,
        "promotion": -0.73,
        "quote": 0.19,
        "related": 0.52,
        "share": -0.78,
        "shop": 0.39,
        "sidebar": 0.49,
        "standfirst": -0.88,
        "table": -0.04,
        "title": -0.26,
        "tools": -0.11,
        "unseen": -0.61,
    },
    "near tag": {
        "article": -0.88,
        "aside": -0.52,
        "blockquote": 0.77,
        "button": -0.86,
        "details": 0.07,
        "dl": -0.13,
        "figure": -0.70,
        "form": -0.41,
        "header": -0.27,
        "li": 0.47,
        "main": 0.19,
        "ol": -0.41,
        "section": 0.21,
        "ul": 0.07,
    },
    "next": {"heading": 0.05, "links": -0.41, "sentence": 0.10, "sentences": 0.24},
    "number": {"yes": 0.07},
    "parent: linked": (-0.14, 0.00, 0.01, 0.01, 0.00, 0.00, -0.41),
    "parent: runs a picture": (-0.14, -0.34, -0.44, 0.00, 0.24, 0.30),
    "parent: sentences": (0.04, 0.04, 0.04, 0.04, 0.05, -0.10, -0.10),
    "position": (0.49, 0.51, 0.50, 0.50, 0.38, 0.10, -0.15, -0.34, -0.48),
    "said again": {"button": -0.12, "heading": -0.19, "li": -0.40, "p": -0.70, "quote": 0.08},
    "said before": {"button": -0.09, "heading": -0.13, "li": -0.18, "other": -0.53, "p": -0.78, "quote": 0.07},
    "text ends": {"colon": 0.60, "stop": 0.46, "word": -0.72},
    "under headline": (-0.25, -0.16, -0.04),
    "under picture": {"button": -0.04, "li": -0.09, "other": 0.36, "p": -0.58, "quote": 0.05},
    "way": {
        "0 up 0 down": 0.10,
        "0 up 1 down": 0.37,
        "0 up 2 down": 0.07,
        "0 up 3 down": 0.07,
        "0 up 4 down": 0.48,
        "1 up 0 down": -0.26,
        "1 up 1 down": 0.54,
        "1 up 2 down": 0.68,
        "1 up 3 down": 0.00,
        "1 up 4 down": 0.23,
        "1 up 5 down": -0.55,
        "2 up 0 down": -0.06,
        "2 up 1 down": 0.06,
        "2 up 2 down": -0.19,
        "2 up 3 down": 0.62,
        "2 up 4 down": -0.10,
        "2 up 5 down": 0.10,
        "3 up 0 down": -0.05,
        "3 up 1 down": 0.12,
        "3 up 2 down": -0.25,
        "3 up 4 down": -0.22,
        "3 up 5 down": -0.13,
        "4 up 0 down": -0.03,
        "4 up 1 down": 0.05,
        "4 up 3 down": -0.11,
        "4 up 4 down": 0.03,
        "4 up 5 down": 0.42,
        "5 up 1 down": -0.41,
        "5 up 2 down": 0.14,
        "5 up 3 down": -0.26,
        "5 up 4 down": -0.19,
        "5 up 5 down": -0.49,
        "6 up 0 down": -0.21,
        "6 up 1 down": -0.10,
        "6 up 2 down": -0.18,
        "6 up 3 down": -0.26,
        "6 up 4 down": -0.07,
        "6 up 5 down": 0.15,
    },
    "words of button": (-0.24, -0.25, -0.24, 0.00),
    "words of code": (-0.03, -0.03, -0.05, -0.09),
    "words of heading": (0.34, 0.32, 0.29, 0.28),
    "words of li": (0.12, 0.22, 0.22, 0.24),
    "words of other": (-0.38, -0.36, -0.45, -0.44),
    "words of p": (-0.23, -0.25, -0.23, 0.10),
    "words of quote": (0.17, 0.18, 0.21, 0.25),
    "words of td": (-0.68, 0.00, 0.00, 0.09),
    "zone": {"after": -1.51},
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
