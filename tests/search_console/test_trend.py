"""Articles that lose are told by the same days a year before, else by what the rest of the site did."""

from datetime import date, timedelta
from math import pi, sin
from random import Random

from auditor.model.search import Trend
from auditor.model.search_export import Export, Figures
from auditor.search_console.trend import trend

PAGES = [f"https://loaf.example/{number}" for number in range(30)]
KEYS = {page: page for page in PAGES}
END = date(2026, 10, 31)


def by_day(days: int, *, falling: float = 1.0, seed: int = 1) -> Export:
    """Figures with a strong season; the first page falls to a share of itself in the last twelve weeks."""
    random = Random(seed)  # noqa: S311 - no secret
    rows = {}
    for back in range(days):
        day = END - timedelta(back)
        season = 1 + 0.5 * sin(2 * pi * day.timetuple().tm_yday / 365)
        for number, page in enumerate(PAGES):
            usual = (3 + number / 3) * season * (falling if number == 0 and back < 84 else 1.0)
            clicks = max(0, round(random.gauss(usual, usual**0.5)))
            rows[page, day.isoformat()] = Figures(clicks, 40 * clicks)
    sums = {page: Figures(sum(figures.clicks for (at, _), figures in rows.items() if at == page), 1) for page in PAGES}
    return Export("e", sums, {}, (END - timedelta(days - 1)).isoformat(), END.isoformat(), page_days=rows)


def losing(found: Trend) -> list[str]:
    return [page.source for page in found.losing]


def test_by_the_year_before_a_season_is_no_fall_and_a_fall_is_one() -> None:
    still, fell = by_day(460), by_day(460, falling=0.4)

    assert losing(trend(still, [still], KEYS)) == []
    found = trend(fell, [fell], KEYS)
    assert (found.is_year, losing(found)) == (True, [PAGES[0]])
    assert (found.before, found.after) == (("2025-08-10", "2025-11-01"), ("2026-08-09", "2026-10-31"))


def test_without_a_year_it_is_beside_the_rest_of_the_site() -> None:
    still, fell = by_day(170), by_day(170, falling=0.4)

    quiet = trend(still, [still], KEYS)
    assert (quiet.is_year, losing(quiet)) == (False, [])
    assert quiet.site < -0.1, "the season takes all of them down"
    assert losing(trend(fell, [fell], KEYS)) == [PAGES[0]]


def test_of_many_still_sites_hardly_one_is_said_to_lose() -> None:
    said = [losing(trend(one, [one], KEYS)) for one in (by_day(84, seed=seed) for seed in range(40))]

    assert sum(map(bool, said)) <= 5


def period(first: str, last: str, *clicks: int) -> Export:
    return Export(
        f"{first}.zip", {page: Figures(each, 999) for page, each in zip(PAGES, clicks, strict=False)}, {}, first, last
    )


def test_periods_without_days_are_compared_where_they_are_as_long() -> None:
    june = period("2026-06-01", "2026-06-30", *[100] * 12)
    july = period("2026-07-01", "2026-07-31", 20, *[100] * 11)
    last_july = period("2025-07-01", "2025-07-31", *[100] * 12)
    whole = period("2026-01-01", "2026-05-31", *[100] * 12)

    next_to = trend(july, [july, june], KEYS)
    year = trend(july, [last_july, july, june], KEYS)

    assert (next_to.is_year, next_to.before, losing(next_to)) == (False, ("2026-06-01", "2026-06-30"), [PAGES[0]])
    assert (year.is_year, year.before, losing(year)) == (True, ("2025-07-01", "2025-07-31"), [PAGES[0]])
    assert "several of periods of one length" in trend(july, [whole, july], KEYS).reason


def test_too_few_pages_cannot_tell() -> None:
    one, other = (period(f"2026-0{month}-01", f"2026-0{month}-28", *[100] * 9) for month in (5, 6))

    assert trend(other, [one, other], KEYS).reason.startswith("Only 9 pages had 30 clicks or more")
    alone = trend(one, [one], KEYS)
    assert (alone.losing, bool(alone.reason)) == ((), True)
