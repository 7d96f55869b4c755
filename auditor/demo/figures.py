"""Six months of Search Console for the magazine: made up, and the same each time. Nobody ever searched for this.

Each article has the queries that its readers might type, a level of impressions and a mean position; weeks, a season
and chance do the rest. The archive's notes gain clicks from the day on which they were given descriptions.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from math import pi, sin
from random import Random
from typing import Final, NamedTuple

from auditor.demo.archive import DESCRIBED, notes
from auditor.demo.posts import posts
from auditor.demo.site import PUBLIC_URL

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
GAIN: Final = 1.45
"""Clicks of a described note, times those of one without a description."""
_FADING: Final = "packing-list-for-slow-trains"
"""Loses readers from April on."""


class _Demand(NamedTuple):
    shown: int
    """Impressions a day."""
    place: float
    queries: tuple[str, ...]
    """Most typed first."""
    clicked: float = 1.0
    """Share of the clicks that are usual at its position."""


_DEMAND: Final[dict[str, _Demand]] = {
    "best-waterproof-bicycle-pannier": _Demand(
        310, 5.2, ("waterproof bicycle panniers", "best waterproof pannier", "bicycle pannier waterproof"), 0.3
    ),
    "buying-a-secondhand-sewing-machine": _Demand(60, 7.1, ("second hand sewing machine", "used sewing machine check")),
    "cargo-bike-for-the-school-run": _Demand(90, 9.0, ("cargo bike for kids", "cargo bike school run")),
    "compost-in-a-small-garden": _Demand(75, 6.4, ("compost small garden", "small compost heap")),
    "fahrradkette-pflegen": _Demand(55, 4.4, ("fahrradkette pflegen", "fahrradkette ölen", "fahrradketten pflegen")),
    "five-ways-with-stale-bread": _Demand(85, 5.8, ("stale bread recipes", "what to do with stale bread")),
    "how-to-fix-a-wobbly-chair": _Demand(95, 3.6, ("fix wobbly chair", "wobbly chair leg", "fixing a wobbly chair")),
    "how-to-use-a-whetstone": _Demand(130, 6.1, ("how to use a whetstone", "whetstone sharpening", "knife whetstone")),
    "mycorrhiza-and-container-tomatoes": _Demand(30, 8.8, ("mycorrhiza tomatoes", "tomatoes in containers")),
    "night-train-with-a-bicycle": _Demand(50, 4.9, ("night train with bicycle", "bike on night train")),
    _FADING: _Demand(120, 4.6, ("train packing list", "packing list train travel", "packing lists for trains")),
    "repriser-une-chaussette": _Demand(45, 5.5, ("repriser une chaussette", "repriser des chaussettes")),
    "roggenbrot-im-topf": _Demand(40, 6.6, ("roggenbrot im topf", "roggenbrot backen topf")),
    "rules-of-the-repair-evening": _Demand(20, 12.4, ("repair cafe rules",)),
    "rye-starter-questions": _Demand(140, 6.9, ("rye sourdough starter", "rye starter", "sourdough starter problems")),
    "sourdough-for-busy-people": _Demand(150, 7.4, ("easy sourdough", "rye sourdough starter", "sourdough schedule")),
    "the-slow-ferry-to-varrow": _Demand(15, 11.0, ("ferry to varrow", "varrow ferry times")),
    "true-a-bicycle-wheel": _Demand(80, 5.0, ("true a bicycle wheel", "truing bike wheel without stand")),
    "tubeless-tyres-for-everyday-riding": _Demand(105, 5.9, ("tubeless tyres worth it", "tubeless tyres commuting")),
    "via-verde-en-bicicleta": _Demand(35, 6.2, ("vía verde en bicicleta", "vías verdes bicicleta")),
}
_PARTS: Final = (0.55, 0.3, 0.15)
"""Of a page's impressions, by query."""


def export() -> str:
    """A CSV with day, page and query in each row, as the API of Search Console gives it."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("date", "page", "query", "clicks", "impressions", "position"))
    random = Random(2026)  # noqa: S311 - no secret
    for path, demand, described in _pages():
        for at in range((LAST - FIRST).days + 1):
            day = FIRST + timedelta(at)
            season = 1 + 0.15 * sin(2 * pi * day.timetuple().tm_yday / 365) - 0.2 * (day.weekday() > 4)
            fading = 0.35 if _FADING in path and day >= date(2026, 4, 8) else 1.0
            gain = GAIN if described and day >= DESCRIBED else 1.0
            for query, part in zip(demand.queries, _PARTS, strict=False):
                shown = max(0, round(random.gauss(1, 0.15) * demand.shown * part * season * fading))
                place = max(1.0, demand.place + random.gauss(0, 0.5) - (0.6 if gain > 1 else 0))
                rate = min(0.9, 0.32 / place * demand.clicked * gain)
                clicks = sum(random.random() < rate for _ in range(shown))
                if shown:
                    rows.writerow((day, f"{PUBLIC_URL}{path}", query, clicks, shown, f"{place:.1f}"))
    return text.getvalue()


def _pages() -> Iterator[tuple[str, _Demand, bool]]:
    """Path, demand, and whether it is a note that was given a description."""
    for post in posts():
        if post.slug in _DEMAND:
            yield post.path, _DEMAND[post.slug], False
    for number, note in enumerate(notes(described=True)):
        demand = _Demand(18 + 7 * number % 23, 5 + 7 * number % 9, (note.slug.replace("-", " "),))
        yield note.path, demand, number % 2 == 0
