"""What came of the changes on pages is said by kind of change, beside pages that nobody changed in that time."""

from datetime import date, timedelta
from random import Random

from auditor.model.changes import MadeChange
from auditor.model.search_export import Export, Figures
from auditor.search_console import effects_of_changes
from auditor.search_console.changes import section_of

ADDRESSES = [f"https://loaf.example/{'bake' if number % 2 else 'eat'}/{number}" for number in range(120)]
DAY = date(2026, 6, 1)
TOO_LONG = ("a-check", "Title too long")


def change(address: str, after: str = "2026-06-01", by: str = "2026-06-02", *, text: bool = False) -> MadeChange:
    return MadeChange(address, address, after, by, () if text else (TOO_LONG,), text_changed=text)


def figures(better: "set[str]", *, weeks: int = 8, factor: float = 1.6, nearer: float = 3.0, seed: int = 1) -> Export:
    """By day; from the day after the change on, these pages have more clicks and are nearer to the top."""
    random = Random(seed)  # noqa: S311 - no secret
    rows = {}
    for at in range(-7 * weeks - 1, 7 * weeks + 3):
        day = (DAY + timedelta(at)).isoformat()
        for address in ADDRESSES:
            gains = address in better and at > 0
            clicks = max(0, round(random.gauss(4.0 * (factor if gains else 1.0), 2)))
            place = 12 - (nearer if gains else 0) + random.gauss(0, 1)
            rows[address, day] = Figures(clicks, 60, place * 60, 60)
    return Export("e", {}, {}, page_days=rows)


def test_pages_that_gained_after_the_change_worked_in_clicks_and_in_position() -> None:
    changed = ADDRESSES[1:60:2]
    (one,) = effects_of_changes(map(change, changed), ADDRESSES, figures(set(changed)), [])

    assert (one.check, one.title, one.pages) == (*TOO_LONG, 30)
    assert (one.days, one.unchanged, one.of_section) == (56, 30, True)
    assert (one.clicks.verdict, one.position.verdict) == ("worked", "worked")
    assert one.clicks.low is not None
    assert one.clicks.high is not None
    assert one.clicks.low < 0.6 < one.clicks.high
    assert one.position.low is not None
    assert one.position.high is not None
    assert one.position.low < -3 < one.position.high


def test_what_changed_otherwise_in_that_time_is_nothing_to_compare_with() -> None:
    changed, rewritten = ADDRESSES[1:60:2], ADDRESSES[61:100:2]
    others = [change(address, "2026-06-20", "2026-06-21", text=True) for address in rewritten]

    found = effects_of_changes([*map(change, changed), *others], ADDRESSES, figures(set(changed)), [])

    titles = next(one for one in found if one.check)
    assert (titles.unchanged, titles.of_section) == (70, False), "ten are left in the section, so the site's are taken"


def test_a_change_without_an_effect_is_seen_to_have_none() -> None:
    (one,) = effects_of_changes(map(change, ADDRESSES[1:60:2]), ADDRESSES, figures(set()), [])

    assert (one.clicks.verdict, one.position.verdict) == ("no difference seen", "no difference seen")


def test_few_pages_and_days_that_are_missing_cannot_tell() -> None:
    few = effects_of_changes(map(change, ADDRESSES[1:20:2]), ADDRESSES, figures(set()), [])
    short = effects_of_changes(map(change, ADDRESSES[1:60:2]), ADDRESSES, figures(set(), weeks=1), [])

    assert (few[0].clicks.verdict, few[0].clicks.reason) == ("cannot tell", "Only 10 changed pages; 20 are needed.")
    assert "14 days before the change" in short[0].position.reason


def test_changes_within_a_fortnight_are_one_and_later_ones_another() -> None:
    days = ["2026-06-01", "2026-06-10", "2026-06-20", "2026-07-20"]
    found = effects_of_changes(
        [change(ADDRESSES[at], day, day) for at, day in enumerate(days)], ADDRESSES, figures(set()), []
    )

    assert [(one.pages, one.first, one.last) for one in found] == [
        (3, "2026-06-01", "2026-06-20"),
        (1, "2026-07-20", "2026-07-20"),
    ]


def test_exports_of_whole_periods_around_the_change_do_too() -> None:
    changed = ADDRESSES[1:60:2]

    def whole(first: str, last: str, clicks: int) -> Export:
        rows = {address: Figures(clicks if address in changed else 50, 900, 9_000, 900) for address in ADDRESSES}
        return Export("m", rows, {}, first, last)

    parts = [whole("2026-05-01", "2026-05-31", 50), whole("2026-06-03", "2026-07-02", 100)]
    (one,) = effects_of_changes(map(change, changed), ADDRESSES, parts[0], parts)

    assert (one.clicks.verdict, one.days) == ("worked", 30)


def test_a_section_is_the_first_folder() -> None:
    assert section_of("https://loaf.example/bake/rye/") == section_of("http://www.loaf.example/bake/oats")
    assert section_of("https://loaf.example/rye") == "loaf.example/"
