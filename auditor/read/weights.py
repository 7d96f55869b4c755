"""How much each piece of evidence counts for a run being the article's text.

A logistic regression over the runs of text of 541 real pages (articles, and 120 pages that list, sell or discuss) and
of the whole pages in ``tests/read/pages``, which weigh half as much again, where a run counts as kept if most of its
words are in what people took for the page's text. Each run weighs its share of its page's words, so that every page
counts the same; L2 regularisation of 80, and of 600 for the differences between neighbouring steps; weights under .03
left away and the rest fitted again. ``docs/reading.md`` says how pages are read that it has not seen.
Numbers are log odds: +0.7 doubles the odds of being kept, -0.7 halves them. A tuple holds one weight for each step of
its measure, a mapping one for each name; what is not named counts nothing. ``evidence`` says what the measures are.
"""

BIAS = 0.97
WEIGHTS: dict[str, tuple[float, ...] | dict[int | str, float]] = {
    "after heart": (-0.48, -0.69, -0.48, -0.43, -0.30, -0.38),
    "after sentences": {"heading": -1.31, "li": -0.37, "other": -0.23, "p": -0.65, "quote": 0.12, "td": -0.05},
    "apart": {"yes": -1.00},
    "arm: linked": (-0.43, 0.00, 0.00, -0.26, -0.21, 0.00, 0.18),
    "arm: linked headings": (-0.05, -0.48, -0.64),
    "arm: sentences": (-0.05, -0.42, -0.52, -0.35, 0.17, 0.46, 0.31),
    "arm: to heart": (0.14, -0.09, -0.40, -0.04, 0.15, 0.00),
    "asking": {0: 0.32, 1: -0.44, 3: 0.08},
    "before": {"edge": -0.70, "heading": 0.31, "label": 0.07, "links": -0.21, "sentence": 0.24, "sentences": 0.29},
    "before heart": (-0.45, -0.36, -0.30, -0.23, 0.07, 0.36),
    "before sentences": {"heading": 0.11, "li": 0.42, "other": -0.83, "p": 0.07, "td": -0.10, "term": -0.03},
    "box with picture": (-0.75, -0.71, -0.56, -0.11),
    "box: linked": (0.34, 0.07, -0.26, -0.13, -0.23, -0.16, 0.37),
    "branch": {"none": 0.69},
    "branch: length": (-0.54, 0.09, 0.00, -0.15, -0.19, -0.10, 0.17, 0.18),
    "branch: linked": (0.68, 0.14, 0.26, -0.07, -0.21, -0.71, -0.77),
    "branch: of page": (-0.87, -0.17, 0.07, 0.29, 0.00, 0.00, 0.00),
    "branch: sentences": (0.84, 0.00, 1.04, 0.24, 0.02, -0.06, 0.25),
    "cards": {"linked": 0.45, "none": -0.73, "plain": 0.28},
    "cards, to heart": {"linked 0": -0.41, "linked 2": 0.11, "linked 3": -0.73, "linked 4": -0.80, "linked 5": -1.65, "plain 0": -0.35, "plain 1": -0.33, "plain 2": -0.75, "plain 3": -0.93, "plain 4": -0.76, "plain 5": -0.22},
    "cover": (0.60, 0.00, -0.08, 0.00, -0.15, -0.14),
    "credit": {"yes": -0.73},
    "depth in main": (0.79, 0.64, 0.32, 0.23, 0.12, -0.45),
    "depth outside": (-0.45, -0.37, -0.37, 0.00, -0.20, -0.76),
    "far": {"advert": 0.39, "author": -0.53, "banner": -0.78, "body": -0.43, "button": 0.80, "caption": -0.70, "card": 0.20, "comments": -0.53, "consent": 0.06, "content": -0.28, "contents": 0.66, "device": -0.96, "disclaimer": -0.52, "embed": -0.18, "footer": -1.26, "form": 0.38, "media": 0.15, "menu": 0.13, "meta": 0.28, "newsletter": -0.44, "panel": -0.06, "paywall": -0.40, "popup": -1.78, "posts": 0.94, "promotion": 0.09, "quote": 0.79, "related": -1.41, "share": -1.00, "shop": -0.05, "sidebar": -0.12, "standfirst": -1.01, "table": 1.11, "title": 0.02, "tools": 0.43, "unseen": -0.35},
    "far tag": {"aside": -2.37, "button": 0.05, "details": -0.44, "dl": 0.38, "fieldset": -0.05, "figure": -0.46, "form": -2.47, "header": -1.47, "li": 0.12, "main": 0.99, "ol": -0.51, "section": -0.09, "summary": 0.14, "table": 0.40, "ul": 0.08},
    "frames": {0: -0.26, 1: -0.33, 4: 0.31, 5: -0.62, 6: -0.06, 7: 0.76},
    "headline": {1: 0.25, 2: 0.22, 3: 0.27, 4: 0.21, 5: 0.11, "follows": -1.22, "none": 0.27},
    "heart's share, elsewhere": (0.10, 0.08, -0.38, -0.21, -0.63, -0.42),
    "heart's share, in heart": (-1.03, 0.00, 0.11, 0.32, 0.66, 0.61),
    "heart's share, label": (-0.25, -0.31, 0.00, -0.72, -0.63, -0.41),
    "heart's share, text": (-0.01, -0.04, -0.76, -0.35, -0.61, -0.50),
    "label ends": {"colon": -0.03, "stop": 0.08, "word": -0.37},
    "label repeated": (-0.44, -0.43, -0.46, -1.06),
    "leads elsewhere": {"yes": -1.01},
    "linked, label": (0.23, 0.06, -0.05, 0.05, -0.18, -0.22, -0.20),
    "linked, text": (0.48, 0.55, 0.32, 0.00, -0.56, -0.59, -0.22),
    "near": {"advert": -0.03, "author": -0.40, "banner": -0.68, "body": 0.45, "button": 0.10, "caption": -1.64, "card": 0.28, "comments": -1.91, "consent": -0.91, "content": -0.10, "contents": 1.12, "device": 0.12, "disclaimer": -2.13, "embed": -1.24, "footer": -0.82, "form": 0.69, "media": -0.87, "menu": -0.52, "meta": -0.54, "newsletter": -1.07, "panel": 0.12, "paywall": -0.30, "popup": -0.35, "posts": 0.11, "promotion": -0.93, "quote": 0.36, "related": 0.70, "share": -1.38, "shop": 0.50, "sidebar": 0.50, "standfirst": -1.10, "table": -0.08, "title": -0.28, "tools": -0.05, "unseen": -0.80},
    "near tag": {"address": -0.05, "article": -1.05, "aside": -0.99, "blockquote": 1.17, "button": -1.23, "details": 0.07, "dl": -0.28, "fieldset": -0.04, "figure": -1.50, "form": -1.10, "header": -0.52, "li": 0.61, "main": 0.52, "ol": -0.80, "section": 0.07, "summary": -0.08, "ul": -0.16},
    "next": {"edge": 0.28, "heading": 0.03, "label": -0.04, "links": -0.43, "sentence": 0.03, "sentences": 0.14},
    "number": {"yes": -0.32},
    "parent: linked": (-0.18, 0.08, 0.05, 0.05, 0.12, 0.12, -0.23),
    "parent: runs a picture": (0.33, -0.33, -0.55, 0.05, 0.14, 0.31),
    "parent: sentences": (0.12, 0.08, 0.08, 0.04, 0.16, -0.23, -0.25),
    "position": (0.63, 0.77, 0.64, 0.67, 0.41, 0.07, -0.24, -0.51, -0.79),
    "said again": {"button": -0.21, "heading": -0.36, "li": -0.86, "other": 0.18, "p": -1.03, "quote": 0.27, "td": -0.21},
    "said before": {"button": -0.19, "code": 0.04, "heading": -0.18, "li": -0.52, "other": -0.70, "p": -1.04, "quote": 0.27, "td": -0.18},
    "text ends": {"colon": 0.91, "stop": 0.32, "word": -0.91},
    "under headline": (-0.85, -0.46, 0.18),
    "under picture": {"button": -0.10, "li": -0.33, "other": 0.47, "p": -0.70, "quote": 0.16, "td": -0.15},
    "way": {"0 up 0 down": 0.14, "0 up 1 down": 0.46, "0 up 2 down": 0.23, "0 up 3 down": 0.20, "0 up 4 down": 0.76, "0 up 5 down": 0.11, "1 up 0 down": -0.72, "1 up 1 down": 0.78, "1 up 2 down": 0.91, "1 up 4 down": 0.20, "1 up 5 down": -0.54, "2 up 0 down": -0.11, "2 up 1 down": 0.17, "2 up 2 down": 0.01, "2 up 3 down": 0.92, "2 up 4 down": -0.12, "2 up 5 down": 0.18, "3 up 0 down": -0.19, "3 up 1 down": 0.27, "3 up 2 down": -0.55, "3 up 4 down": -0.22, "3 up 5 down": -0.01, "4 up 0 down": -0.08, "4 up 1 down": 0.17, "4 up 2 down": 0.21, "4 up 3 down": -0.18, "4 up 4 down": -0.12, "4 up 5 down": 0.57, "5 up 0 down": -0.05, "5 up 1 down": -1.27, "5 up 2 down": 0.47, "5 up 3 down": -0.55, "5 up 4 down": -0.34, "5 up 5 down": -0.49, "6 up 0 down": -0.35, "6 up 1 down": -0.21, "6 up 2 down": -0.24, "6 up 3 down": -0.49, "6 up 5 down": 0.36},
    "words of button": (-0.35, -0.49, -0.44, 0.00),
    "words of code": (0.08, 0.09, 0.03, -0.27),
    "words of heading": (0.54, 0.38, 0.36, 0.36),
    "words of li": (0.06, 0.45, 0.39, 0.41),
    "words of other": (-0.40, -0.36, -0.64, -0.47),
    "words of p": (-0.19, -0.35, -0.35, 0.15),
    "words of quote": (0.22, 0.26, 0.32, 0.47),
    "words of summary": (0.00, 0.00, -0.07, 0.00),
    "words of td": (-0.05, 0.29, 0.00, 0.00),
    "words of term": (-0.45, 0.00, 0.00, -0.43),
    "zone": {"after": -1.78, "before": 0.13},
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
