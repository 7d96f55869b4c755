"""One process does what many do."""

from operator import add

from auditor.engine.alone import Alone


def test_a_step_for_each_in_their_order() -> None:
    assert list(Alone().map(str, [3, 1, 2])) == ["3", "1", "2"]


def test_all_parts_in_one() -> None:
    assert Alone().fold(add, ["a", "b", "c"], "") == "abc"
    assert Alone().fold(add, [], "") == ""


def test_every_key_comes_once_with_all_its_values() -> None:
    assert list(Alone().group([("a", 1), ("a", 2), ("b", 3)])) == [("a", [1, 2]), ("b", [3])]
