"""Cutting text where marks begin and end, however they overlap."""

from hypothesis import given
from hypothesis import strategies as st

from auditor.formats.html.marked_text import Look, Mark, Run, excerpt, runs
from auditor.model import LEVELS, Level

TEXT = "Loose leaf tea, three grams"


def mark(start: int, end: int, level: Level = "note", number: int = 1, look: Look = "near") -> Mark:
    return Mark(start, end, level, look, number, f"finding-{number}", f"place-{number}-{start}")


LOOKS: tuple[Look, ...] = ("near", "wide", "faint")
MARKS = st.lists(
    st.builds(
        mark, st.integers(-3, 40), st.integers(-3, 40), st.sampled_from(LEVELS), st.integers(1, 4),
        st.sampled_from(LOOKS),
    ),
    max_size=12,
)  # fmt: skip


def looks(text: str, marks: list[Mark]) -> list[tuple[str, str]]:
    return [(run.text, run.look) for run in runs(text, marks)]


def test_text_without_marks_is_one_run() -> None:
    assert runs(TEXT, []) == (Run(TEXT, "", "", (), ()),)


def test_a_mark_cuts_the_text_in_three() -> None:
    leaf = mark(6, 10)

    assert runs(TEXT, [leaf]) == (
        Run("Loose ", "", "", (), ()),
        Run("leaf", "near note", "1", ("place-1-6",), (leaf,)),
        Run(" tea, three grams", "", "", (), ()),
    )


def test_where_marks_overlap_the_gravest_level_shows() -> None:
    sentence, phrase, word = mark(0, 27), mark(0, 14, "warning", 2), mark(11, 20, "error", 3)

    assert looks(TEXT, [word, sentence, phrase]) == [
        ("Loose leaf ", "near warning"), ("tea", "near error"), (", thre", "near error"), ("e grams", "near note"),
    ]  # fmt: skip


def test_a_phrase_shows_within_a_sentence_and_a_crowd_only_by_itself() -> None:
    marks = [mark(0, 20, "warning", 1, "wide"), mark(6, 10, "note", 2), mark(11, 27, "note", 3, "faint")]

    assert looks(TEXT, marks) == [
        ("Loose ", "wide warning"), ("leaf", "near note"), (" ", "wide warning"), ("tea, thre", "wide warning"),
        ("e grams", "faint note"),
    ]  # fmt: skip
    assert [run.numbers for run in runs(TEXT, marks)] == ["1", "1 2", "1", "1 3", "3"]


def test_two_marks_of_one_finding_that_end_together_are_referred_to_once() -> None:
    (run,) = runs("tea", [mark(0, 3), mark(0, 3)._replace(place="other")])

    assert [ending.number for ending in run.ends] == [1]
    assert set(run.places) == {"place-1-0", "other"}


def test_a_finding_whose_marks_overlap_is_referred_to_where_the_last_of_them_ends() -> None:
    within = runs(TEXT, [mark(0, 10), mark(6, 8)])
    chained = runs(TEXT, [mark(0, 8), mark(6, 14)])
    side_by_side = runs(TEXT, [mark(0, 5), mark(5, 10)])

    for made in (within, chained, side_by_side):
        assert [len(run.ends) for run in made].count(1) == 1
    assert [run.text for run in within if run.ends] == [TEXT[8:10]]


def test_of_a_crowd_only_the_first_is_referred_to() -> None:
    crowd = [mark(0, 5, look="faint"), mark(6, 10, look="faint"), mark(11, 14, number=2)]

    assert [ending.number for run in runs(TEXT, crowd) for ending in run.ends] == [1, 2]


def test_marks_outside_of_the_text_and_empty_ones_are_left_out() -> None:
    assert runs("tea", [mark(2, 2), mark(3, 9), mark(-4, 0), mark(2, 1)]) == (Run("tea", "", "", (), ()),)


@given(st.text(max_size=40), MARKS)
def test_no_letter_is_lost_or_doubled(text: str, marks: list[Mark]) -> None:
    assert "".join(run.text for run in runs(text, marks)) == text


@given(MARKS)
def test_every_mark_covers_exactly_its_letters(marks: list[Mark]) -> None:
    text = "x" * 30
    covered = {position for item in marks for position in range(max(0, item.start), min(30, item.end))}
    shown = set()
    position = 0
    for run in runs(text, marks):
        if run.look:
            shown |= set(range(position, position + len(run.text)))
        position += len(run.text)

    assert covered == shown


@given(MARKS)
def test_every_mark_can_be_jumped_to_and_leads_back(marks: list[Mark]) -> None:
    made = runs("x" * 30, marks)
    real = [item for item in marks if max(0, item.start) < min(30, item.end)]

    assert sorted(item.place for item in real) == sorted(place for run in made for place in run.places)
    assert {item.number for item in real} == {ending.number for run in made for ending in run.ends}


def test_many_nested_marks_take_time_in_proportion() -> None:
    nested = [mark(number, 40_000 - number) for number in range(20_000)]

    assert len(runs("x" * 40_000, nested)) == 39_999


def test_an_excerpt_is_cut_at_words_and_says_so() -> None:
    text = "one two three four five six seven eight nine ten"

    assert excerpt(text, 19, 23, around=8) == ("… four ", "five", " six …")
    assert excerpt(text, 0, 3, around=8) == ("", "one", " two …")
    assert excerpt(text, 0, 48) == ("", text, "")


def test_a_long_excerpt_shows_its_beginning_and_its_end() -> None:
    _, inside, _ = excerpt("first " + "word " * 200 + "last", 0, 1010)

    assert len(inside) < 340
    assert inside.startswith("first word ")
    assert " word […] word " in inside
    assert inside.endswith(" last")


@given(st.text(max_size=60), st.integers(-5, 70), st.integers(-5, 70), st.integers(1, 20))
def test_no_range_makes_an_excerpt_fail(text: str, start: int, end: int, around: int) -> None:
    _, inside, _ = excerpt(text, start, end, around=around)

    assert inside == text[max(0, start) : max(0, end)]
