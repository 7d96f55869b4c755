"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 541 real pages (articles, and 120 pages that list, sell or discuss) and
of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as kept if most of its
words are in what people took for the page's text. Each run weighs its share of its page's words, so that every page
counts the same; L2 regularisation of 80, and of 600 for the differences between neighbouring steps; weights under .03
left away and the rest fitted again. ``docs/reading.md`` says how pages are read that it has not seen.
Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one weight for each step of
its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says what the measures are.
"""

BIAS = 1.28
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.35, -0.37, -0.28, -0.22, -0.16, -0.23),
    "after sentences": {"heading": -0.83, "li": -0.27, "p": -0.53},
    "apart": {"yes": -1.06},
    "arm: linked": (-0.41, 0.00, 0.00, -0.30, -0.27, -0.24, -0.22),
    "arm: linked headings": (-0.19, -0.29, -0.37),
    "arm: sentences": (-0.06, -0.15, -0.21, -0.23, -0.19, 0.00, -0.09),
    "arm: to heart": (-0.03, -0.10, -0.17, -0.06, 0.02, 0.01),
    "asking": {0: 0.37, 1: -0.37, 2: -0.04, 3: 0.04},
    "before": {"edge": -0.40, "heading": 0.25, "links": -0.23, "sentence": 0.15, "sentences": 0.23},
    "before heart": (-0.18, -0.15, -0.13, 0.00, 0.32, 0.37),
    "before sentences": {"button": -0.04, "heading": 0.11, "li": 0.10, "other": -0.35},
    "box with picture": (-0.37, -0.37, -0.31, -0.11),
    "box: linked": (0.15, -0.01, -0.21, -0.30, -0.41, -0.44, 0.00),
    "branch": {"none": 0.24},
    "branch: length": (-0.72, 0.00, -0.16, -0.24, -0.28, -0.13, 0.08, 0.18),
    "branch: linked": (0.53, 0.19, 0.11, -0.08, -0.20, -0.36, -0.43),
    "branch: of page": (-0.35, -0.12, 0.06, 0.18, 0.00, 0.00, 0.00),
    "branch: sentences": (0.00, -0.80, 0.00, -0.31, -0.29, -0.30, -0.09),
    "cards": {"linked": 0.31, "none": -0.53, "plain": 0.22},
    "cards, to heart": {
        "linked 0": -0.22,
        "linked 2": 0.07,
        "linked 3": -0.27,
        "linked 4": -0.31,
        "linked 5": -0.95,
        "plain 0": -0.16,
        "plain 1": -0.12,
        "plain 2": -0.51,
        "plain 3": -0.48,
        "plain 4": -0.22,
    },
    "cover": (0.29, 0.19, 0.00, -0.01, -0.07, -0.09),
    "credit": {"yes": -0.30},
    "depth in main": (0.48, 0.46, 0.30, 0.21, 0.12, -0.07),
    "depth outside": (-0.24, -0.23, -0.22, -0.19, -0.24, -0.38),
    "far": {
        "advert": 0.22,
        "author": -0.42,
        "banner": -0.58,
        "body": -0.32,
        "button": 0.27,
        "caption": -0.35,
        "card": 0.09,
        "comments": -0.40,
        "content": -0.28,
        "contents": 0.41,
        "device": -0.64,
        "disclaimer": -0.17,
        "embed": -0.06,
        "footer": -0.89,
        "form": 0.19,
        "menu": 0.09,
        "meta": 0.23,
        "newsletter": -0.16,
        "panel": -0.09,
        "paywall": -0.26,
        "popup": -0.89,
        "posts": 0.71,
        "promotion": 0.08,
        "quote": 0.27,
        "related": -0.91,
        "share": -0.38,
        "sidebar": -0.15,
        "standfirst": -0.60,
        "table": 0.69,
        "tools": 0.37,
        "unseen": -0.41,
    },
    "far tag": {
        "article": -0.07,
        "aside": -1.37,
        "details": -0.21,
        "dl": 0.15,
        "figure": 0.17,
        "form": -1.20,
        "header": -0.96,
        "li": 0.03,
        "main": 0.61,
        "ol": -0.28,
        "section": -0.16,
        "summary": 0.04,
        "table": 0.21,
        "ul": 0.16,
    },
    "frames": {0: -0.21, 1: -0.13, 2: 0.11, 4: 0.36, 5: -0.45, 7: 0.33},
    "headline": {1: 0.27, 2: 0.19, 3: 0.20, 4: 0.28, 5: 0.09, 9: -0.12, "follows": -1.07, "none": 0.17},
    "heart's share, elsewhere": (0.10, 0.00, -0.44, -0.45, -0.64, -0.55),
    "heart's share, in heart": (0.00, 0.27, 0.30, 0.40, 0.58, 0.63),
    "heart's share, label": (0.00, -0.05, -0.05, -0.18, -0.25, -0.18),
    "heart's share, text": (0.11, 0.00, -0.53, -0.40, -0.51, -0.47),
    "label ends": {"stop": 0.02, "word": -0.29},
    "label repeated": (-0.32, -0.32, -0.32, -0.38),
    "leads elsewhere": {"yes": -1.01},
    "linked, label": (0.20, 0.18, 0.00, -0.05, -0.09, -0.08, -0.05),
    "linked, text": (0.36, 0.26, 0.09, -0.01, -0.10, -0.14, -0.09),
    "near": {
        "author": -0.28,
        "banner": -0.47,
        "body": 0.43,
        "caption": -1.15,
        "card": 0.25,
        "comments": -1.67,
        "consent": -0.14,
        "content": -0.12,
        "contents": 0.62,
        "disclaimer": -0.91,
        "embed": -0.91,
        "footer": -0.56,
        "form": 0.52,
        "media": -0.67,
        "menu": -0.31,
        "meta": -0.40,
        "newsletter": -0.57,
        "paywall": -0.09,
        "popup": -0.25,
        "posts": 0.04,
        "promotion": -0.73,
        "quote": 0.19,
        "related": 0.52,
        "share": -0.78,
        "shop": 0.39,
        "sidebar": 0.50,
        "standfirst": -0.89,
        "table": -0.03,
        "title": -0.27,
        "tools": -0.12,
        "unseen": -0.60,
    },
    "near tag": {
        "article": -0.88,
        "aside": -0.52,
        "blockquote": 0.78,
        "button": -0.87,
        "details": 0.07,
        "dl": -0.13,
        "figure": -0.70,
        "form": -0.41,
        "header": -0.26,
        "li": 0.49,
        "main": 0.19,
        "ol": -0.41,
        "section": 0.21,
        "ul": 0.06,
    },
    "next": {"heading": 0.04, "links": -0.42, "sentence": 0.10, "sentences": 0.23},
    "number": {"yes": -0.19},
    "parent: linked": (-0.14, 0.01, 0.01, 0.02, 0.00, 0.00, -0.41),
    "parent: runs a picture": (-0.16, -0.34, -0.45, 0.00, 0.24, 0.30),
    "parent: sentences": (0.07, 0.06, 0.06, 0.00, 0.07, -0.09, -0.09),
    "position": (0.48, 0.51, 0.50, 0.50, 0.38, 0.10, -0.15, -0.34, -0.48),
    "said again": {"button": -0.12, "heading": -0.19, "li": -0.41, "p": -0.70, "quote": 0.08},
    "said before": {"button": -0.09, "heading": -0.13, "li": -0.19, "other": -0.55, "p": -0.77, "quote": 0.07},
    "text ends": {"colon": 0.61, "stop": 0.49, "word": -0.73},
    "under headline": (-0.24, -0.16, -0.04),
    "under picture": {"button": -0.04, "li": -0.09, "other": 0.36, "p": -0.58, "quote": 0.05, "td": -0.05},
    "way": {
        "0 up 0 down": 0.09,
        "0 up 1 down": 0.39,
        "0 up 2 down": 0.09,
        "0 up 3 down": 0.07,
        "0 up 4 down": 0.52,
        "1 up 0 down": -0.25,
        "1 up 1 down": 0.55,
        "1 up 2 down": 0.68,
        "1 up 4 down": 0.22,
        "1 up 5 down": -0.56,
        "2 up 0 down": -0.06,
        "2 up 1 down": 0.07,
        "2 up 2 down": -0.19,
        "2 up 3 down": 0.61,
        "2 up 4 down": -0.10,
        "2 up 5 down": 0.09,
        "3 up 0 down": -0.05,
        "3 up 1 down": 0.13,
        "3 up 2 down": -0.24,
        "3 up 4 down": -0.21,
        "3 up 5 down": -0.14,
        "4 up 0 down": -0.03,
        "4 up 1 down": 0.04,
        "4 up 3 down": -0.09,
        "4 up 5 down": 0.40,
        "5 up 1 down": -0.41,
        "5 up 2 down": 0.14,
        "5 up 3 down": -0.26,
        "5 up 4 down": -0.19,
        "5 up 5 down": -0.48,
        "6 up 0 down": -0.22,
        "6 up 1 down": -0.10,
        "6 up 2 down": -0.18,
        "6 up 3 down": -0.26,
        "6 up 4 down": -0.06,
        "6 up 5 down": 0.15,
    },
    "words of button": (-0.24, -0.26, -0.24, 0.00),
    "words of code": (-0.02, -0.02, -0.03, -0.07),
    "words of heading": (0.35, 0.32, 0.30, 0.29),
    "words of li": (0.14, 0.23, 0.23, 0.24),
    "words of other": (-0.34, -0.35, -0.43, -0.42),
    "words of p": (-0.22, -0.25, -0.22, 0.11),
    "words of quote": (0.17, 0.18, 0.21, 0.25),
    "words of td": (0.00, 0.25, 0.20, 0.18),
    "zone": {"after": -1.52},
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
