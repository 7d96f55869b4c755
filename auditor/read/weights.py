"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 541 real pages (articles, and 120 pages that list, sell or discuss),
where a run counts as kept if most of its words are in what people took for the page's text. Each run weighs its share
of its page's words, so that every page counts the same; L2 regularisation of 150, and of 1000 for the differences
between neighbouring steps; weights under .05 left away and the rest fitted again. Fitted on one half of the pages it
reads the other half as well as these do all, within 0.01 of F1.
Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one weight for each step of
its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says what the measures are.
"""

BIAS = 0.70
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "words of button": (-0.25, -0.27),
    "words of code": (0.00, 0.00, 0.00, -0.19),
    "words of li": (0.00, 0.34, 0.31),
    "words of other": (-0.20, -0.09, -0.09, -0.09),
    "words of p": (-0.16, -0.16, 0.00, 0.44),
    "words of quote": (0.07, 0.09, 0.13, 0.17),
    "words of td": (0.15, 0.13, 0.10, 0.09),
    "words of term": (0.06, 0.07, 0.06),
    "linked, label": (0.14, 0.00, 0.00, 0.00, -0.11, -0.11, -0.12),
    "linked, text": (0.29, 0.22),
    "next": {"edge": -0.07, "links": -0.29, "sentence": 0.15, "sentences": 0.18},
    "before": {"edge": -0.20, "heading": 0.23, "links": -0.18, "sentence": 0.10, "sentences": 0.21},
    "said again": {"button": -0.16, "li": -0.54, "other": -0.11, "p": -0.12},
    "said before": {
        "button": -0.21,
        "heading": -0.08,
        "li": -0.10,
        "other": -0.20,
        "p": -0.49,
        "quote": 0.06,
        "td": -0.05,
    },
    "under picture": {"heading": -0.19, "li": -0.05, "other": 0.31, "p": -0.40},
    "zone": {"after": -0.96, "before": -0.13},
    "position": (0.34, 0.37, 0.37, 0.37, 0.31, 0.10, -0.11, -0.29, -0.36),
    "before sentences": {"heading": 0.16, "li": 0.17, "other": -0.42, "p": -0.08},
    "after sentences": {"heading": -0.22, "li": 0.09, "p": -0.16},
    "headline": {1: -0.05, 2: 0.30, 3: 0.20, 4: 0.16, 5: 0.28, 9: -0.22, "follows": -0.80},
    "under headline": (-0.23, -0.18, -0.10),
    "before heart": (0.00, 0.00, 0.00, 0.20, 0.23, 0.34),
    "after heart": (-0.14, -0.20, -0.21, -0.20, -0.21, -0.39),
    "frames": {0: -0.37, 4: 0.24, 5: -0.24},
    "cards": {"linked": 0.32, "none": -0.27},
    "near": {
        "author": -0.24,
        "banner": -0.31,
        "body": 0.26,
        "button": -0.26,
        "caption": -0.61,
        "card": -0.07,
        "comments": -0.81,
        "consent": -0.15,
        "content": 0.06,
        "device": -0.19,
        "disclaimer": -0.19,
        "footer": -0.36,
        "form": 0.24,
        "media": -0.11,
        "menu": -0.30,
        "meta": -0.74,
        "popup": -0.28,
        "promotion": -0.36,
        "quote": 0.15,
        "related": 0.20,
        "share": -0.27,
        "shop": -0.04,
        "sidebar": 0.07,
        "table": -0.46,
        "title": -0.41,
        "tools": -0.08,
        "unseen": -0.38,
    },
    "far": {
        "advert": 0.20,
        "author": -0.20,
        "banner": -0.51,
        "body": 0.39,
        "button": -0.05,
        "card": -0.09,
        "comments": -0.61,
        "consent": 0.11,
        "content": -0.22,
        "contents": 0.28,
        "device": -0.37,
        "footer": -0.57,
        "form": 0.15,
        "menu": 0.09,
        "meta": -0.08,
        "panel": -0.31,
        "paywall": -0.06,
        "popup": -0.60,
        "quote": 0.16,
        "related": 0.42,
        "share": -0.30,
        "shop": 0.05,
        "table": 0.19,
        "title": 0.08,
        "tools": 0.04,
        "unseen": -0.36,
    },
    "near tag": {
        "article": -0.72,
        "aside": -0.07,
        "blockquote": 0.42,
        "button": -0.70,
        "dl": -0.09,
        "fieldset": -0.06,
        "figure": -0.10,
        "form": -0.19,
        "header": -0.13,
        "li": 0.14,
        "ol": -0.24,
        "section": -0.17,
        "ul": 0.26,
    },
    "far tag": {
        "article": -0.36,
        "aside": -0.61,
        "dl": 0.13,
        "figure": 0.15,
        "form": -0.92,
        "header": -0.55,
        "li": -0.16,
        "main": 0.76,
        "ol": -0.20,
        "section": -0.22,
        "table": 0.40,
        "ul": -0.31,
    },
    "apart": {"yes": -0.65},
    "box: linked": (0.35, 0.25, 0.00, -0.15, -0.11, -0.05, 0.06),
    "parent: linked": (-0.09, 0.15, 0.20, 0.00, 0.00, 0.00, -0.48),
    "parent: runs a picture": (0.00, -0.35, 0.00, 0.00, 0.14, 0.21),
    "parent: sentences": (-0.13,),
    "depth in main": (0.32, 0.31, 0.22, 0.18, 0.11, -0.04),
    "depth outside": (-0.19, -0.19, -0.20, -0.21, -0.15, -0.16),
    "branch": {"none": 0.19},
    "branch: length": (-0.15, -0.17, 0.00, -0.10, -0.16, 0.00, 0.17, 0.13),
    "branch: linked": (0.28, 0.24, 0.30, 0.00, -0.22, -0.26, -0.36),
    "branch: of page": (-0.28, -0.07, 0.13, 0.17),
    "branch: sentences": (0.18, 0.00, 0.00, -0.32, -0.18),
    "way": {
        "0 up 0 down": -0.14,
        "0 up 1 down": 0.32,
        "0 up 2 down": 0.39,
        "0 up 3 down": 0.22,
        "0 up 4 down": 0.51,
        "0 up 5 down": 0.01,
        "1 up 1 down": 0.15,
        "1 up 2 down": 0.10,
        "1 up 3 down": -0.39,
        "1 up 4 down": -0.36,
        "1 up 5 down": -0.62,
        "2 up 1 down": 0.13,
        "2 up 2 down": -0.08,
        "2 up 3 down": 0.53,
        "2 up 4 down": -0.08,
        "2 up 5 down": 0.09,
        "3 up 2 down": 0.22,
        "3 up 3 down": 0.18,
        "3 up 4 down": 0.14,
        "3 up 5 down": 0.58,
        "4 up 3 down": -0.21,
        "4 up 4 down": 0.07,
        "4 up 5 down": 0.26,
        "5 up 3 down": -0.19,
        "5 up 4 down": -0.05,
        "5 up 5 down": -0.72,
        "6 up 0 down": -0.11,
        "6 up 1 down": -0.07,
        "6 up 2 down": -0.10,
        "6 up 3 down": -0.18,
        "6 up 4 down": -0.20,
        "6 up 5 down": -0.31,
    },
    "cover": (0.13, 0.04, 0.00, 0.00, -0.40, -0.23),
    "heart's share, elsewhere": (0.14, 0.05, -0.09, -0.13, -0.20, -0.22),
    "heart's share, in heart": (-0.50, 0.00, 0.00, 0.26, 0.40, 0.36),
    "heart's share, label": (0.36, 0.00, -0.08, -0.09, -0.05, -0.04),
    "heart's share, text": (0.00, 0.08, -0.05, -0.07, -0.17, -0.19),
    "arm: linked": (-0.38, -0.17, -0.08, -0.13, -0.13, -0.09, -0.16),
    "arm: linked headings": (0.00, -0.24, -0.30),
    "arm: sentences": (-0.11, -0.15, -0.19, -0.22, -0.12, -0.16, -0.18),
    "arm: to heart": (-0.16, -0.19, -0.16, -0.22, -0.23, -0.17),
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
