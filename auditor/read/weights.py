"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 749 real pages (articles, news in 25 languages, and 120 pages that list,
sell or discuss) and of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as
kept if most of its words are in what people took for the page's text. ``benchmarks/fit_reader.py`` makes this table:
it says how runs are weighed and how the weights are kept small and smooth. ``docs/reading.md`` says how pages are read
that it has not seen. Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one
weight for each step of its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says
what the measures are.
"""

BIAS = 1.32
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.43, -0.44, -0.39, -0.33, -0.27, -0.29),
    "after sentences": {"heading": -0.77, "li": -0.34, "other": 0.05, "p": -0.51},
    "apart": {"yes": -0.90},
    "arm: linked": (-0.10, 0.02, 0.00, -0.31, -0.27, -0.26, -0.24),
    "arm: linked headings": (-0.08, -0.24, -0.36),
    "arm: sentences": (-0.09, -0.15, -0.17, -0.20, -0.21, 0.00, 0.00),
    "arm: to heart": (-0.21, -0.28, -0.35, -0.27, 0.00, 0.18),
    "asking": {0: 0.27, 1: -0.22, 2: -0.11, 3: 0.06},
    "before": {"edge": -0.34, "heading": 0.26, "label": -0.08, "links": -0.16, "sentence": 0.14, "sentences": 0.17},
    "before heart": (-0.16, -0.13, -0.10, 0.00, 0.31, 0.37),
    "before sentences": {"button": -0.09, "other": -0.31, "td": -0.04},
    "box with picture": (-0.36, -0.35, -0.26, -0.06),
    "box: linked": (0.12, -0.05, -0.23, -0.31, -0.40, -0.44, 0.00),
    "branch": {"none": 0.33},
    "branch: length": (-0.19, -0.03, -0.06, -0.17, -0.21, -0.06, 0.12, 0.26),
    "branch: linked": (0.47, 0.18, 0.10, -0.11, -0.20, -0.36, -0.41),
    "branch: of page": (-0.48, -0.28, 0.00, 0.14, -0.03, 0.00, 0.00),
    "branch: sentences": (0.00, -0.96, 0.00, -0.36, -0.34, -0.30, -0.10),
    "built like the heart": {"yes": 0.96},
    "cards": {"linked": 0.28, "none": -0.46, "plain": 0.18},
    "cards, to heart": {
        "linked 0": -0.17,
        "linked 1": -0.03,
        "linked 3": -0.27,
        "linked 4": 0.06,
        "linked 5": -1.02,
        "plain 0": -0.11,
        "plain 1": -0.19,
        "plain 2": -0.31,
        "plain 3": -0.41,
        "plain 4": -0.30,
        "plain 5": -0.27,
    },
    "cover": (0.03, 0.00, 0.00, 0.04, -0.06, 0.00),
    "credit": {"yes": -0.33},
    "depth in main": (0.52, 0.51, 0.41, 0.30, 0.26, 0.00),
    "depth outside": (-0.20, -0.19, -0.20, -0.17, -0.22, -0.35),
    "far": {
        "advert": 0.22,
        "author": -0.32,
        "banner": -0.57,
        "body": -0.37,
        "button": 0.27,
        "caption": -0.36,
        "card": 0.15,
        "comments": -0.36,
        "content": -0.32,
        "contents": 0.35,
        "device": -0.50,
        "embed": -0.03,
        "footer": -0.61,
        "form": 0.14,
        "media": -0.07,
        "menu": 0.17,
        "meta": 0.21,
        "newsletter": -0.15,
        "panel": -0.02,
        "paywall": -0.25,
        "popup": -0.82,
        "posts": 0.69,
        "promotion": 0.15,
        "quote": 0.18,
        "related": -0.92,
        "share": -0.29,
        "sidebar": -0.07,
        "standfirst": -0.58,
        "table": 0.67,
        "title": 0.05,
        "tools": 0.39,
        "unseen": -0.26,
    },
    "far tag": {
        "article": 0.10,
        "aside": -1.28,
        "blockquote": 0.14,
        "button": 0.04,
        "details": -0.30,
        "dl": 0.23,
        "figure": 0.06,
        "form": -1.23,
        "header": -1.05,
        "li": -0.05,
        "main": 0.78,
        "ol": -0.13,
        "section": -0.15,
        "summary": 0.04,
        "table": 0.14,
        "ul": 0.15,
    },
    "frames": {0: -0.16, 1: -0.24, 2: 0.24, 4: 0.38, 5: -0.47, 6: -0.03, 7: 0.29},
    "headline": {1: 0.28, 2: 0.22, 3: 0.05, 4: 0.28, 5: 0.21, 9: -0.04, "follows": -1.03, "none": 0.03},
    "heart's share, elsewhere": (0.05, 0.00, -0.61, -0.61, -0.77, -0.72),
    "heart's share, in heart": (0.00, 0.07, 0.16, 0.28, 0.46, 0.51),
    "heart's share, label": (-0.08, -0.09, -0.04, -0.18, -0.25, -0.21),
    "heart's share, text": (0.00, -0.08, -0.27, -0.22, -0.34, -0.35),
    "label ends": {"colon": -0.10, "stop": 0.05, "word": -0.27},
    "label repeated": (-0.26, -0.24, -0.22, -0.25),
    "leads elsewhere": {"yes": -1.04},
    "link among text": {"li": -0.22, "other": -0.70, "p": -0.73, "term": 0.03},
    "linked heading, before": {
        "edge": -0.07,
        "heading": -0.75,
        "label": 0.24,
        "links": -0.21,
        "sentence": 0.31,
        "sentences": -0.08,
    },
    "linked, label": (0.16, 0.00, -0.12, -0.10, -0.11, -0.08, -0.03),
    "linked, text": (0.35, 0.23, 0.07, -0.03, -0.09, -0.12, -0.06),
    "near": {
        "advert": -0.05,
        "author": -0.33,
        "banner": -0.45,
        "body": 0.31,
        "button": -0.04,
        "caption": -1.10,
        "card": 0.25,
        "comments": -1.60,
        "content": -0.16,
        "contents": 0.66,
        "device": 0.20,
        "disclaimer": -0.88,
        "embed": -0.87,
        "footer": -0.45,
        "form": 0.41,
        "media": -0.78,
        "menu": -0.35,
        "meta": -0.19,
        "newsletter": -0.63,
        "panel": 0.02,
        "paywall": -0.14,
        "popup": -0.26,
        "promotion": -0.63,
        "quote": 0.50,
        "related": 0.52,
        "share": -0.88,
        "shop": 0.31,
        "sidebar": 0.36,
        "standfirst": -0.86,
        "table": 0.03,
        "title": -0.26,
        "tools": -0.13,
        "unseen": -0.42,
    },
    "near tag": {
        "article": -0.44,
        "aside": -0.59,
        "blockquote": 0.68,
        "button": -0.79,
        "details": 0.04,
        "dl": -0.09,
        "figure": -0.63,
        "form": -0.43,
        "header": -0.17,
        "li": 0.61,
        "main": 0.23,
        "ol": -0.42,
        "section": 0.29,
        "ul": 0.04,
    },
    "next": {"edge": -0.02, "heading": 0.11, "links": -0.27, "sentence": 0.12, "sentences": 0.28},
    "number": {"yes": 0.04},
    "parent: linked": (-0.05, 0.11, 0.10, 0.00, 0.00, 0.00, -0.44),
    "parent: runs a picture": (0.00, -0.53, -0.59, 0.00, 0.22, 0.26),
    "parent: sentences": (-0.03, -0.03, -0.02, -0.03, 0.00, -0.35, -0.31),
    "position": (0.46, 0.48, 0.47, 0.46, 0.35, 0.10, -0.15, -0.35, -0.48),
    "row within the heart, linked": (0.00, 0.00, 0.00, 0.00, 0.18, 0.19),
    "row within the heart, plain": (0.13, 0.13, 0.11, 0.07, 0.06, 0.07),
    "said again": {"button": -0.13, "heading": -0.25, "li": -0.45, "p": -0.72, "quote": 0.08, "td": -0.03},
    "said before": {"button": -0.08, "heading": -0.13, "li": -0.26, "other": -0.53, "p": -0.73, "quote": 0.08},
    "text ends": {"colon": 0.59, "stop": 0.43, "word": -0.73},
    "under headline": (-0.35, -0.30, -0.21),
    "under picture": {"button": -0.06, "heading": 0.10, "li": -0.22, "other": 0.39, "p": -0.55, "quote": 0.06},
    "way": {
        "0 up 0 down": 0.28,
        "0 up 1 down": 0.62,
        "0 up 2 down": 0.05,
        "0 up 3 down": -0.18,
        "0 up 4 down": 0.36,
        "1 up 0 down": -0.23,
        "1 up 1 down": 0.46,
        "1 up 2 down": 0.56,
        "1 up 3 down": 0.52,
        "1 up 4 down": 0.33,
        "1 up 5 down": -0.39,
        "2 up 0 down": -0.06,
        "2 up 1 down": 0.11,
        "2 up 2 down": -0.20,
        "2 up 3 down": 0.45,
        "2 up 4 down": -0.04,
        "2 up 5 down": 0.15,
        "3 up 0 down": -0.04,
        "3 up 1 down": 0.16,
        "3 up 2 down": -0.32,
        "3 up 3 down": -0.07,
        "3 up 4 down": -0.51,
        "3 up 5 down": -0.35,
        "4 up 1 down": 0.05,
        "4 up 2 down": 0.09,
        "4 up 3 down": -0.07,
        "4 up 5 down": 0.42,
        "5 up 1 down": -0.40,
        "5 up 2 down": 0.21,
        "5 up 3 down": -0.27,
        "5 up 4 down": -0.16,
        "5 up 5 down": -0.62,
        "6 up 0 down": -0.14,
        "6 up 1 down": -0.12,
        "6 up 2 down": -0.22,
        "6 up 3 down": -0.26,
        "6 up 4 down": -0.11,
    },
    "words of button": (-0.21, -0.21, -0.21, 0.00),
    "words of code": (-0.02, -0.02, -0.04, -0.08),
    "words of heading": (0.35, 0.32, 0.29, 0.28),
    "words of li": (0.10, 0.21, 0.22, 0.23),
    "words of other": (-0.31, -0.31, -0.42, -0.44),
    "words of p": (-0.21, -0.23, -0.22, 0.11),
    "words of quote": (0.14, 0.15, 0.19, 0.23),
    "words of td": (-0.09, 0.03, 0.04, 0.04),
    "words of term": (0.00, 0.11, 0.10, 0.09),
    "zone": {"after": -1.41},
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
