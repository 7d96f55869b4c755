"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 749 real pages (articles, news in 25 languages, and 120 pages that list,
sell or discuss) and of the whole pages in ``tests/read/pages``, which weigh twice as much, where a run counts as
kept if most of its words are in what people took for the page's text. ``benchmarks/fit_reader.py`` makes this table:
it says how runs are weighed and how the weights are kept small and smooth. ``docs/reading.md`` says how pages are read
that it has not seen. Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one
weight for each step of its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says
what the measures are.
"""

BIAS = 1.26
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.45, -0.46, -0.40, -0.34, -0.28, -0.30),
    "after sentences": {"heading": -0.77, "li": -0.36, "p": -0.49},
    "apart": {"yes": -0.91},
    "arm: linked": (-0.32, 0.00, 0.00, -0.33, -0.29, -0.28, -0.26),
    "arm: linked headings": (-0.13, -0.29, -0.41),
    "arm: sentences": (-0.04, -0.10, -0.11, -0.12, -0.11, -0.03, 0.00),
    "arm: to heart": (-0.20, -0.27, -0.36, -0.29, 0.00, 0.00),
    "asking": {0: 0.30, 1: -0.21, 2: -0.15, 3: 0.07},
    "before": {"edge": -0.34, "heading": 0.25, "label": -0.07, "links": -0.14, "sentence": 0.14, "sentences": 0.16},
    "before heart": (-0.19, -0.17, 0.00, 0.15, 0.24, 0.32),
    "before sentences": {"button": -0.09, "other": -0.31, "td": -0.04},
    "box with picture": (-0.34, -0.33, -0.25, -0.06),
    "box: linked": (0.12, -0.05, -0.23, -0.31, -0.40, -0.43, 0.00),
    "branch": {"none": 0.34},
    "branch: length": (-0.19, -0.03, -0.06, -0.19, -0.21, -0.05, 0.12, 0.27),
    "branch: linked": (0.51, 0.17, 0.08, -0.11, -0.21, -0.37, -0.41),
    "branch: of page": (-0.46, -0.26, 0.00, 0.17, 0.01, 0.00, 0.00),
    "branch: sentences": (0.00, -0.92, 0.00, -0.37, -0.37, -0.33, -0.10),
    "built like the heart": {"yes": 0.97},
    "cards": {"linked": 0.32, "none": -0.54, "plain": 0.23},
    "cards, to heart": {
        "linked 0": -0.24,
        "linked 1": -0.01,
        "linked 2": -0.03,
        "linked 3": -0.26,
        "linked 4": 0.06,
        "linked 5": -0.94,
        "plain 0": -0.07,
        "plain 1": -0.27,
        "plain 2": -0.33,
        "plain 3": -0.29,
        "plain 4": -0.31,
    },
    "cover": (0.00, 0.00, 0.00, 0.05, -0.06, 0.00),
    "credit": {"yes": -0.32},
    "depth in main": (0.53, 0.52, 0.41, 0.30, 0.26, 0.00),
    "depth outside": (-0.20, -0.19, -0.19, -0.15, -0.21, -0.34),
    "far": {
        "advert": 0.22,
        "author": -0.31,
        "banner": -0.52,
        "body": -0.37,
        "button": 0.28,
        "caption": -0.34,
        "card": 0.14,
        "comments": -0.34,
        "content": -0.34,
        "contents": 0.38,
        "device": -0.47,
        "embed": -0.04,
        "factbox": -0.32,
        "footer": -0.61,
        "form": 0.14,
        "media": -0.03,
        "menu": 0.22,
        "meta": 0.21,
        "newsletter": -0.14,
        "notes": 0.33,
        "paywall": -0.22,
        "popup": -0.83,
        "posts": 0.70,
        "promotion": 0.12,
        "quote": 0.22,
        "related": -0.94,
        "share": -0.30,
        "standfirst": -0.53,
        "table": 0.61,
        "title": 0.05,
        "tools": 0.36,
        "unseen": -0.28,
    },
    "far tag": {
        "article": 0.12,
        "aside": -1.29,
        "blockquote": 0.13,
        "button": 0.03,
        "details": -0.32,
        "dl": 0.18,
        "figure": 0.10,
        "form": -1.20,
        "header": -1.05,
        "li": 0.05,
        "main": 0.79,
        "ol": -0.12,
        "section": -0.19,
        "summary": 0.03,
        "table": 0.19,
        "ul": 0.14,
    },
    "frames": {0: -0.18, 1: -0.24, 2: 0.26, 4: 0.39, 5: -0.48, 6: -0.05, 7: 0.30},
    "headline": {1: 0.28, 2: 0.23, 3: 0.05, 4: 0.29, 5: 0.20, 9: -0.05, "follows": -1.05, "none": 0.06},
    "heart's share, elsewhere": (0.12, 0.00, -0.63, -0.61, -0.77, -0.72),
    "heart's share, in heart": (-0.02, 0.06, 0.15, 0.27, 0.46, 0.50),
    "heart's share, label": (-0.12, -0.12, -0.05, -0.18, -0.25, -0.20),
    "heart's share, text": (-0.12, -0.12, -0.32, -0.26, -0.38, -0.40),
    "label ends": {"colon": -0.13, "stop": 0.05, "word": -0.29},
    "label repeated": (-0.25, -0.23, -0.21, -0.25),
    "leads elsewhere": {"yes": -1.11},
    "link among text": {"li": -0.20, "other": -0.70, "p": -0.77},
    "linked heading, before": {
        "edge": -0.08,
        "heading": -0.76,
        "label": 0.25,
        "links": -0.22,
        "sentence": 0.31,
        "sentences": -0.09,
    },
    "linked, label": (0.17, 0.00, -0.13, -0.11, -0.13, -0.10, -0.04),
    "linked, text": (0.35, 0.24, 0.08, -0.02, -0.08, -0.11, -0.05),
    "near": {
        "advert": -0.05,
        "author": -0.34,
        "banner": -0.47,
        "body": 0.34,
        "caption": -1.10,
        "card": 0.26,
        "comments": -1.63,
        "consent": 0.12,
        "content": -0.21,
        "contents": 0.67,
        "device": 0.23,
        "disclaimer": -0.91,
        "embed": -0.87,
        "factbox": -0.11,
        "footer": -0.44,
        "form": 0.43,
        "media": -0.76,
        "menu": -0.36,
        "meta": -0.20,
        "newsletter": -0.61,
        "notes": -0.24,
        "panel": 0.04,
        "paywall": -0.14,
        "popup": -0.23,
        "posts": 0.02,
        "promotion": -0.65,
        "quote": 0.46,
        "related": 0.52,
        "share": -0.90,
        "shop": 0.33,
        "sidebar": 0.34,
        "standfirst": -0.89,
        "title": -0.24,
        "tools": -0.10,
        "unseen": -0.41,
    },
    "near tag": {
        "article": -0.43,
        "aside": -0.57,
        "blockquote": 0.72,
        "button": -0.80,
        "details": 0.04,
        "dl": -0.11,
        "figure": -0.63,
        "form": -0.40,
        "header": -0.16,
        "li": 0.64,
        "main": 0.23,
        "ol": -0.34,
        "section": 0.35,
    },
    "next": {"edge": -0.02, "heading": 0.10, "links": -0.29, "sentence": 0.12, "sentences": 0.26},
    "parent: linked": (-0.09, 0.04, 0.03, 0.00, 0.00, 0.00, -0.45),
    "parent: runs a picture": (0.00, -0.51, -0.58, 0.00, 0.22, 0.27),
    "parent: sentences": (0.07, 0.06, 0.05, 0.04, 0.03, -0.14, -0.11),
    "position": (0.46, 0.47, 0.46, 0.44, 0.33, 0.09, -0.16, -0.35, -0.47),
    "row within the heart, linked": (-0.06, 0.00, 0.00, 0.00, 0.21, 0.22),
    "row within the heart, plain": (0.13, 0.13, 0.13, 0.10, 0.12, 0.12),
    "said again": {
        "button": -0.14,
        "heading": -0.22,
        "li": -0.46,
        "other": 0.02,
        "p": -0.70,
        "quote": 0.08,
        "td": -0.03,
    },
    "said before": {"button": -0.09, "heading": -0.12, "li": -0.28, "other": -0.51, "p": -0.70, "quote": 0.08},
    "text ends": {"colon": 0.60, "stop": 0.43, "word": -0.70},
    "under headline": (-0.37, -0.32, -0.20),
    "under picture": {"button": -0.06, "heading": 0.10, "li": -0.23, "other": 0.41, "p": -0.56, "quote": 0.06},
    "way": {
        "0 up 0 down": 0.28,
        "0 up 1 down": 0.58,
        "0 up 3 down": -0.17,
        "0 up 4 down": 0.30,
        "0 up 5 down": -0.04,
        "1 up 0 down": -0.23,
        "1 up 1 down": 0.48,
        "1 up 2 down": 0.65,
        "1 up 3 down": 0.56,
        "1 up 4 down": 0.36,
        "1 up 5 down": -0.39,
        "2 up 0 down": -0.06,
        "2 up 1 down": 0.11,
        "2 up 2 down": -0.20,
        "2 up 3 down": 0.45,
        "2 up 4 down": 0.00,
        "2 up 5 down": 0.13,
        "3 up 0 down": -0.04,
        "3 up 1 down": 0.16,
        "3 up 2 down": -0.27,
        "3 up 3 down": -0.10,
        "3 up 4 down": -0.53,
        "3 up 5 down": -0.36,
        "4 up 1 down": 0.06,
        "4 up 2 down": 0.10,
        "4 up 4 down": 0.04,
        "4 up 5 down": 0.41,
        "5 up 1 down": -0.39,
        "5 up 2 down": 0.23,
        "5 up 3 down": -0.26,
        "5 up 4 down": -0.16,
        "5 up 5 down": -0.65,
        "6 up 0 down": -0.13,
        "6 up 1 down": -0.11,
        "6 up 2 down": -0.19,
        "6 up 3 down": -0.24,
        "6 up 4 down": -0.06,
    },
    "words of button": (-0.21, -0.22, -0.22, 0.00),
    "words of code": (0.00, -0.03, -0.05, -0.09),
    "words of heading": (0.37, 0.33, 0.30, 0.29),
    "words of li": (0.11, 0.22, 0.23, 0.23),
    "words of other": (-0.32, -0.32, -0.43, -0.44),
    "words of p": (-0.22, -0.25, -0.23, 0.11),
    "words of quote": (0.15, 0.16, 0.20, 0.24),
    "words of td": (-0.08, 0.04, 0.04, 0.04),
    "zone": {"after": -1.44},
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
