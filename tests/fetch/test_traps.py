"""What leads on and on is left; what merely has many pages is not."""

from auditor.fetch.traps import Traps

HOME = "https://e.example"


def followed(limit: int, links: list[tuple[str, str]]) -> int:
    traps = Traps(limit)
    return sum(not traps.stops(HOME + address, HOME + by) for address, by in links)


def chain(shape: str, count: int) -> list[tuple[str, str]]:
    """Pages of which each leads to the next."""
    return [(shape.format(number + 1), shape.format(number)) for number in range(count)]


def test_a_calendar_without_an_end_is_left() -> None:
    for shape in ("/calendar/{}/", "/events/2031-{}", "/cal?month={}", "/cal?view=week&day={}", "/k/{}/a/{}"):
        assert followed(20, [(a.format(1), b) for a, b in chain(shape.replace("/{}/a/{}", "/{}/a/1"), 500)]) == 20


def test_a_search_of_searches_is_left() -> None:
    links = [(f"/find?q=word{chr(97 + n % 26)}{n}", f"/find?q=x{n}") for n in range(500)]

    assert followed(20, links) == 20


def test_a_session_in_every_address_is_left() -> None:
    links = [(f"/page-{chr(97 + n % 26)}?sid=x{n + 1}", f"/other-{chr(97 + n % 7)}?sid=x{n}") for n in range(500)]

    assert followed(20, links) == 20


def test_a_thousand_articles_of_a_list_are_all_read() -> None:
    assert followed(20, [(f"/news/{number}", "/news/") for number in range(1_000)]) == 1_000
    assert followed(20, [(f"/?p={number}", "/") for number in range(1_000)]) == 1_000
    assert followed(20, [(f"/a/?article=word-{n}", "/list/") for n in range(1_000)]) == 1_000


def test_articles_with_words_in_their_addresses_are_never_alike() -> None:
    links = [(f"/2026/{n % 12}/about-{'x' * n}", f"/2026/{n % 12}/about-{'y' * n}") for n in range(90)]

    assert followed(20, links) == 90


def test_leaves_of_a_list_may_be_many_but_not_without_end() -> None:
    assert followed(20, chain("/blog/page/{}/", 90)) == 90
    assert followed(20, chain("/blog/page/{}/", 900)) == 100


def test_a_path_that_repeats_itself_is_left() -> None:
    traps = Traps(20)

    assert traps.stops(f"{HOME}/a/b/a/b/a/b/a/b", f"{HOME}/a/b/a/b/a/b/a")
    assert not traps.stops(f"{HOME}/a/b/a/c", f"{HOME}/a")
    assert traps.stops(HOME + "/x" * 0 + "".join(f"/d{n}" for n in range(40)), f"{HOME}/a")


def test_what_was_left_out_is_said_with_an_example_and_what_to_do() -> None:
    traps = Traps(3)
    for address, by in chain("/calendar/{}/", 10):
        traps.stops(HOME + address, HOME + by)

    ((example, reason),) = traps.notes()

    assert example == f"{HOME}/calendar/4/"
    assert reason.startswith(
        "not followed, and 6 more links to addresses like /calendar/#/, alike but for their numbers"
    )
    assert "trap_limit (now 3)" in reason
