"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 541 real pages (articles, and 120 pages that list, sell or discuss),
where a run counts as kept if most of its words are in what people took for the page's text. Each run weighs its share
of its page's words, so that every page counts the same; L2 regularisation of 150, and of 1000 for the differences
between neighbouring steps; weights under .05 left away and the rest fitted again. Fitted on one half of the pages it
reads the other half as well as these do all, within 0.01 of F1.
Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one weight for each step of
its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says what the measures are.
"""

BIAS = 0.49
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "words of button": (-0.32, -0.34),
    "words of code": (0.00, 0.00, -0.09, -0.13),
    "words of heading": (0.00, 0.20, 0.17, 0.15),
    "words of li": (0.00, 0.46, 0.42),
    "words of other": (-0.20, -0.06, -0.06, -0.07),
    "words of p": (-0.17, -0.16, 0.00, 0.46),
    "words of quote": (0.10, 0.12, 0.17, 0.22),
    "words of td": (0.17, 0.16, 0.11, 0.10),
    "words of term": (0.08, 0.08, 0.08),
    "linked, label": (0.24, 0.00, 0.00, 0.00, -0.07, -0.08, -0.11),
    "linked, text": (0.25, 0.14, 0.00, 0.00, -0.20),
    "next": {"edge": -0.09, "links": -0.27, "sentence": 0.14, "sentences": 0.16},
    "before": {"edge": -0.30, "heading": 0.21, "links": -0.29, "sentence": 0.09, "sentences": 0.17},
    "said again": {"button": -0.20, "li": -0.66, "other": -0.17, "p": -0.13, "td": -0.04},
    "said before": {
        "button": -0.25,
        "heading": -0.09,
        "li": -0.16,
        "other": -0.31,
        "p": -0.72,
        "quote": 0.09,
        "td": -0.04,
    },
    "under picture": {"heading": -0.29, "other": 0.21, "p": -0.51, "td": -0.06},
    "zone": {"after": -0.96, "before": -0.13},
    "position": (0.32, 0.37, 0.39, 0.42, 0.37, 0.10, -0.15, -0.33, -0.40),
    "before sentences": {"button": -0.24, "heading": 0.13, "li": 0.22, "other": -0.43, "p": -0.19},
    "after sentences": {"heading": -0.24, "li": 0.17, "p": -0.16},
    "headline": {1: -0.09, 2: 0.33, 3: 0.27, 4: 0.17, 5: 0.24, 9: -0.30, "follows": -0.55, "none": -0.07},
    "under headline": (-0.26, -0.20, -0.12),
    "before heart": (0.00, 0.00, 0.08, 0.14, 0.19, 0.33),
    "after heart": (-0.18, -0.26, -0.29, -0.30, -0.30, -0.43),
    "frames": {0: -0.44, 1: 0.13, 4: 0.27, 5: -0.27},
    "cards": {"linked": 0.31, "none": -0.28},
    "near": {
        "author": -0.30,
        "banner": -0.42,
        "body": 0.34,
        "button": -0.31,
        "caption": -0.78,
        "card": -0.13,
        "comments": -0.92,
        "consent": -0.18,
        "content": 0.05,
        "contents": 0.04,
        "device": -0.24,
        "disclaimer": -0.25,
        "footer": -0.38,
        "form": 0.33,
        "media": -0.13,
        "menu": -0.40,
        "meta": -0.79,
        "panel": -0.08,
        "popup": -0.43,
        "promotion": -0.43,
        "quote": 0.18,
        "related": 0.25,
        "share": -0.36,
        "shop": -0.02,
        "sidebar": 0.11,
        "table": -0.55,
        "title": -0.52,
        "tools": -0.16,
        "unseen": -0.40,
    },
    "far": {
        "advert": 0.28,
        "author": -0.22,
        "banner": -0.37,
        "body": 0.51,
        "button": -0.07,
        "card": -0.16,
        "comments": -0.79,
        "consent": 0.16,
        "content": -0.25,
        "contents": 0.41,
        "device": -0.45,
        "disclaimer": -0.10,
        "footer": -0.49,
        "form": 0.27,
        "menu": 0.10,
        "meta": -0.02,
        "panel": -0.28,
        "paywall": -0.12,
        "popup": -0.77,
        "quote": 0.20,
        "related": 0.34,
        "share": -0.42,
        "sidebar": 0.07,
        "table": 0.24,
        "title": 0.09,
        "tools": -0.12,
        "unseen": -0.33,
    },
    "near tag": {
        "article": -0.95,
        "aside": -0.12,
        "blockquote": 0.52,
        "button": -0.87,
        "dl": -0.15,
        "fieldset": -0.10,
        "figure": -0.19,
        "form": -0.26,
        "header": 0.02,
        "li": 0.06,
        "ol": -0.25,
        "section": -0.18,
        "ul": 0.38,
    },
    "far tag": {
        "article": -0.23,
        "aside": -0.78,
        "details": -0.09,
        "dl": 0.13,
        "figure": 0.06,
        "form": -1.07,
        "header": -0.67,
        "main": 1.18,
        "ol": -0.20,
        "section": -0.10,
        "table": 0.57,
        "ul": -0.39,
    },
    "apart": {"yes": -0.70},
    "box: linked": (0.40, 0.26, 0.00, -0.15, -0.10, -0.05, 0.10),
    "parent: linked": (-0.12, 0.18, 0.25, 0.00, 0.00, 0.00, -0.62),
    "parent: runs a picture": (0.35, 0.00, 0.00, 0.12, 0.15, 0.25),
    "parent: sentences": (-0.09,),
    "depth in main": (0.37, 0.39, 0.28, 0.26, 0.22),
    "depth outside": (-0.21, -0.21, -0.21, -0.22, -0.12, -0.13),
    "branch": {"none": 0.03},
    "branch: length": (-0.12, -0.17, 0.00, -0.20, -0.17, 0.00, 0.25, 0.21),
    "branch: linked": (0.23, 0.10, 0.14, 0.00, -0.22, -0.16, -0.27),
    "branch: of page": (-0.36, -0.08, 0.17, 0.16, 0.08),
    "branch: sentences": (0.18, 0.00, 0.00, -0.57),
    "way": {
        "0 up 0 down": -0.16,
        "0 up 1 down": 0.26,
        "0 up 2 down": 0.44,
        "0 up 3 down": 0.32,
        "0 up 4 down": 0.52,
        "0 up 5 down": 0.09,
        "1 up 1 down": 0.22,
        "1 up 2 down": 0.12,
        "1 up 3 down": -0.55,
        "1 up 4 down": -0.36,
        "1 up 5 down": -0.63,
        "2 up 1 down": 0.22,
        "2 up 2 down": -0.09,
        "2 up 3 down": 0.63,
        "2 up 5 down": 0.15,
        "3 up 2 down": 0.29,
        "3 up 3 down": 0.23,
        "3 up 4 down": 0.13,
        "3 up 5 down": 0.71,
        "4 up 3 down": -0.30,
        "4 up 4 down": 0.06,
        "4 up 5 down": 0.36,
        "5 up 3 down": -0.26,
        "5 up 4 down": -0.05,
        "5 up 5 down": -0.97,
        "6 up 0 down": -0.15,
        "6 up 1 down": -0.11,
        "6 up 2 down": -0.12,
        "6 up 3 down": -0.19,
        "6 up 4 down": -0.29,
        "6 up 5 down": -0.34,
    },
    "cover": (0.40, 0.00, 0.00, 0.00, -0.45),
    "heart's share, elsewhere": (0.34, 0.00, -0.28, -0.24, -0.27, -0.28),
    "heart's share, in heart": (-0.27, -0.17, 0.00, 0.36, 0.53, 0.42),
    "heart's share, label": (0.09, -0.04, -0.06, -0.08, -0.05, -0.07),
    "heart's share, text": (0.00, 0.23, 0.09, 0.07, -0.04, -0.04),
    "arm: linked": (-0.38, -0.10, -0.06, -0.17, -0.16, -0.11, -0.22),
    "arm: linked headings": (0.00, -0.42, -0.50),
    "arm: sentences": (-0.13, -0.20, -0.23, -0.23, -0.11, -0.13, -0.18),
    "arm: to heart": (-0.16, -0.21, -0.21, -0.26, -0.24, -0.13),
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
