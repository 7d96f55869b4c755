"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 541 real pages (articles, and 120 pages that list, sell or discuss) and
of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as kept if most of its
words are in what people took for the page's text. Each run weighs its share of its page's words, so that every page
counts the same; L2 regularisation of 80, and of 600 for the differences between neighbouring steps; weights under .03
left away and the rest fitted again. ``docs/reading.md`` says how pages are read that it has not seen.
Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one weight for each step of
its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says what the measures are.
"""

BIAS = 0.79
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "words of button": (-0.20, -0.23),
    "words of code": (0.00, -0.03, -0.05, -0.09),
    "words of heading": (0.04, 0.11, 0.10, 0.10),
    "words of li": (0.00, 0.38, 0.32, 0.27),
    "words of other": (-0.28, -0.15, -0.18, -0.13),
    "words of p": (-0.15, -0.13, -0.07, 0.25),
    "words of quote": (0.10, 0.13, 0.17, 0.22),
    "words of td": (0.15, 0.14, 0.10, 0.09),
    "words of term": (0.05, 0.06, 0.06),
    "linked, label": (0.10, 0.00, -0.11, -0.11, -0.14, -0.12, -0.11),
    "linked, text": (0.36, 0.26, 0.22, 0.00, -0.19, 0.00, 0.45),
    "next": {"edge": -0.11, "heading": -0.03, "label": 0.05, "links": -0.23, "sentence": 0.17, "sentences": 0.15},
    "before": {"edge": -0.32, "heading": 0.31, "links": -0.18, "sentence": 0.14, "sentences": 0.19},
    "said again": {"button": -0.23, "heading": -0.06, "li": -0.28, "other": -0.13, "p": -0.14, "td": -0.08},
    "said before": {
        "button": -0.26,
        "heading": -0.13,
        "li": -0.10,
        "other": -0.21,
        "p": -0.59,
        "quote": 0.10,
        "td": -0.09,
    },
    "under picture": {"button": -0.03, "heading": -0.24, "li": -0.13, "other": 0.35, "p": -0.52, "td": -0.04},
    "zone": {"after": -1.17},
    "position": (0.44, 0.47, 0.45, 0.42, 0.32, 0.09, -0.17, -0.37, -0.43),
    "before sentences": {"button": -0.02, "heading": 0.28, "li": 0.01, "other": -0.62, "p": -0.09},
    "after sentences": {"heading": -0.36, "other": 0.07, "p": -0.18},
    "headline": {2: 0.44, 3: 0.36, 4: 0.21, 5: 0.13, 9: -0.18, "follows": -1.09, "none": 0.07},
    "under headline": (-0.37, -0.26, -0.10),
    "before heart": (-0.31, 0.00, 0.00, 0.17, 0.22, 0.36),
    "after heart": (-0.29, -0.39, -0.34, -0.28, -0.22, -0.43),
    "frames": {0: -0.39, 2: 0.06, 4: 0.30, 5: -0.29},
    "cards": {"linked": 0.31, "none": -0.30},
    "near": {
        "advert": -0.05,
        "author": -0.39,
        "banner": -0.37,
        "body": 0.32,
        "button": -0.07,
        "caption": -0.83,
        "card": -0.03,
        "comments": -1.13,
        "consent": -0.18,
        "content": 0.08,
        "contents": 0.07,
        "device": -0.23,
        "disclaimer": -0.35,
        "footer": -0.39,
        "form": 0.58,
        "media": -0.17,
        "menu": -0.34,
        "meta": -0.83,
        "newsletter": -0.27,
        "panel": 0.09,
        "paywall": -0.05,
        "popup": -0.29,
        "promotion": -0.67,
        "quote": 0.14,
        "related": 0.16,
        "share": -0.40,
        "sidebar": 0.18,
        "table": -0.66,
        "title": -0.57,
        "unseen": -0.41,
    },
    "far": {
        "advert": 0.25,
        "author": -0.21,
        "banner": -0.54,
        "body": 0.37,
        "caption": -0.11,
        "card": -0.04,
        "comments": -0.71,
        "consent": 0.18,
        "content": -0.22,
        "contents": 0.31,
        "device": -0.42,
        "footer": -0.65,
        "form": 0.43,
        "menu": 0.16,
        "meta": -0.07,
        "panel": -0.21,
        "paywall": -0.09,
        "popup": -0.80,
        "promotion": 0.06,
        "quote": 0.17,
        "related": 0.47,
        "share": -0.45,
        "shop": 0.07,
        "table": 0.17,
        "title": 0.12,
        "tools": 0.06,
        "unseen": -0.38,
    },
    "near tag": {
        "article": -0.95,
        "aside": -0.24,
        "blockquote": 0.58,
        "button": -0.65,
        "details": 0.05,
        "dl": -0.23,
        "fieldset": -0.09,
        "figure": -0.16,
        "form": -0.28,
        "header": -0.19,
        "li": 0.19,
        "ol": -0.28,
        "section": -0.17,
        "summary": -0.03,
        "ul": 0.36,
    },
    "far tag": {
        "article": -0.38,
        "aside": -0.78,
        "blockquote": 0.04,
        "details": -0.11,
        "dl": 0.08,
        "fieldset": -0.07,
        "figure": 0.20,
        "form": -1.15,
        "header": -0.65,
        "li": -0.18,
        "main": 0.95,
        "ol": -0.34,
        "section": -0.25,
        "table": 0.42,
        "ul": -0.35,
    },
    "apart": {"yes": -0.68},
    "box: linked": (0.46, 0.33, 0.00, -0.11, -0.11, -0.05, 0.07),
    "parent: linked": (-0.28, 0.00, 0.02, -0.06, 0.00, 0.00, -0.71),
    "parent: runs a picture": (0.09, -0.05, -0.06, 0.02, 0.07, 0.18),
    "parent: sentences": (-0.13, 0.00, 0.00, 0.00, 0.00, -0.15),
    "depth in main": (0.38, 0.36, 0.24, 0.23, 0.11, -0.10),
    "depth outside": (-0.27, -0.27, -0.23, -0.21, -0.12, -0.12),
    "branch": {"none": 0.22},
    "branch: length": (-0.11, -0.10, 0.00, -0.20, -0.24, -0.17, -0.01, -0.04),
    "branch: linked": (0.34, 0.26, 0.36, 0.00, -0.30, -0.39, -0.52),
    "branch: of page": (-0.47, -0.15, 0.10, 0.18, 0.11),
    "branch: sentences": (0.09, 0.08, 0.00, -0.53, -0.32, -0.24),
    "way": {
        "0 up 0 down": -0.29,
        "0 up 1 down": 0.39,
        "0 up 2 down": 0.21,
        "0 up 3 down": 0.36,
        "0 up 4 down": 0.66,
        "0 up 5 down": 0.15,
        "1 up 0 down": -0.06,
        "1 up 1 down": 0.24,
        "1 up 2 down": 0.23,
        "1 up 3 down": -0.46,
        "1 up 4 down": -0.34,
        "1 up 5 down": -0.77,
        "2 up 0 down": -0.05,
        "2 up 1 down": 0.18,
        "2 up 2 down": -0.14,
        "2 up 3 down": 0.71,
        "2 up 4 down": -0.21,
        "2 up 5 down": 0.04,
        "3 up 2 down": 0.30,
        "3 up 3 down": 0.03,
        "3 up 4 down": 0.14,
        "3 up 5 down": 0.72,
        "4 up 2 down": -0.06,
        "4 up 3 down": -0.33,
        "4 up 4 down": 0.14,
        "4 up 5 down": 0.33,
        "5 up 2 down": 0.04,
        "5 up 3 down": -0.29,
        "5 up 4 down": -0.07,
        "5 up 5 down": -0.81,
        "6 up 0 down": -0.17,
        "6 up 1 down": -0.07,
        "6 up 2 down": -0.10,
        "6 up 3 down": -0.18,
        "6 up 4 down": -0.24,
        "6 up 5 down": -0.20,
    },
    "cover": (0.04, 0.01, 0.09, 0.00, -0.54, -0.32),
    "heart's share, elsewhere": (0.42, 0.00, -0.36, -0.28, -0.40, -0.35),
    "heart's share, in heart": (-0.23, -0.08, 0.04, 0.22, 0.43, 0.33),
    "heart's share, label": (-0.01, -0.11, -0.10, -0.12, -0.08, -0.07),
    "heart's share, text": (-0.39, 0.00, -0.38, -0.26, -0.40, -0.34),
    "arm: linked": (-0.41, -0.10, -0.06, -0.17, -0.15, -0.08, -0.17),
    "arm: linked headings": (0.04, -0.06, -0.17),
    "arm: sentences": (-0.10, -0.16, -0.23, -0.26, -0.09, -0.10, -0.20),
    "arm: to heart": (-0.12, -0.17, -0.16, -0.23, -0.25, -0.22),
    "asking": {0: 0.45, 1: -0.59, 2: 0.08, 3: 0.06},
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
