"""A host is asked faster while it answers quietly, and half as fast when it does not. No test waits."""

from auditor.fetch.web.pace import Pace


def quiet(pace: Pace, answers: int, seconds: float = 0.1, start: float = 0.0) -> float:
    for number in range(answers):
        pace.answered(seconds, start + number, start + number + seconds)
    return start + answers


def test_it_begins_slowly_and_takes_one_step_at_a_time() -> None:
    pace = Pace(0.5, 4)
    seen = [(pace.at_once, pace.interval)]
    for number in range(4):
        quiet(pace, 4, start=number * 4.0)
        seen.append((pace.at_once, round(pace.interval, 3)))

    assert seen == [(1, 1.0), (2, 0.667), (3, 0.5), (4, 0.5), (4, 0.5)]


def test_trouble_halves_it_at_once() -> None:
    pace = Pace(0.5, 8)
    now = quiet(pace, 40)
    pace.troubled(now, now + 1)

    assert (pace.at_once, pace.interval) == (4, 1.0)


def test_requests_that_were_under_way_do_not_halve_it_again() -> None:
    pace = Pace(0.5, 8)
    now = quiet(pace, 40)
    for _ in range(8):
        pace.troubled(now, now + 1)
    assert pace.at_once == 4

    pace.troubled(now + 2, now + 3)
    assert pace.at_once == 2


def test_it_never_stops_and_never_comes_closer_than_was_set() -> None:
    pace = Pace(0.5, 2)
    for number in range(50):
        pace.troubled(float(number), number + 0.5)
    assert (pace.at_once, pace.interval) == (1, 8.0)

    quiet(pace, 200, start=100.0)
    assert (pace.at_once, pace.interval) == (2, 0.5)


def test_answers_that_take_twice_as_long_halve_it_once() -> None:
    pace = Pace(0.5, 8)
    now = quiet(pace, 40, 0.3)
    now = quiet(pace, 3, 0.9, now)

    assert pace.at_once == 4


def test_answers_that_are_quick_all_the_same_do_not() -> None:
    pace = Pace(0.5, 8)
    now = quiet(pace, 40, 0.01)
    quiet(pace, 20, 0.1, now)

    assert pace.at_once == 8
