"""A record is a frozen dataclass with slots in all that others rely on."""

import copy
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any

import msgspec
import pytest

from auditor.model import record as records
from auditor.model.record import record


@record
class Word:
    """A word."""

    text: str
    uses: int = 1
    places: Mapping[str, bool] = field(default_factory=dict)
    secret: str = field(default="", repr=False)
    seen: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Twin:
    text: str
    uses: int = 1
    places: Mapping[str, bool] = field(default_factory=dict)
    secret: str = field(default="", repr=False)
    seen: int = field(default=0, compare=False)


@record
class Nothing:
    pass


@record
class Longer(Word):
    length: int = 0


@record
class Checked:
    text: str

    def __post_init__(self) -> None:
        if not self.text:
            raise ValueError("no text")

    def __repr__(self) -> str:
        return f"<{self.text}>"


ARGUMENTS: tuple[dict[str, Any], ...] = (
    {"text": "a"},
    {"text": "a", "uses": 2, "places": {"h1": True}, "secret": "s", "seen": 4},
    {"text": "“”\n", "seen": 9},
)


@pytest.mark.parametrize("arguments", ARGUMENTS)
def test_it_prints_and_lists_its_fields_as_a_dataclass_does(arguments: dict[str, Any]) -> None:
    word, twin = Word(**arguments), Twin(**arguments)

    assert repr(word) == repr(twin).replace("Twin", "Word")
    assert asdict(word) == asdict(twin)
    assert [one.name for one in fields(Word)] == [one.name for one in fields(Twin)]
    assert is_dataclass(Word)


def test_arguments_go_by_place_and_by_name_and_a_missing_one_is_an_error() -> None:
    assert Word("a", 2) == Word(text="a", uses=2)
    with pytest.raises(TypeError, match="text"):
        Word()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        Word("a", colour=1)  # type: ignore[call-arg]


def test_each_has_a_default_of_its_own() -> None:
    assert Word("a").places is not Word("a").places


def test_it_is_compared_by_the_fields_that_count_and_with_its_own_class_alone() -> None:
    words: list[object] = [Word("a", seen=2), Word("b"), Longer("a"), Twin("a")]

    assert [Word("a", seen=1) == other for other in words] == [True, False, False, False]
    assert Nothing() == Nothing()


def test_equal_ones_hash_alike() -> None:
    assert len({Nothing(), Nothing()}) == 1
    assert hash(Checked("a")) == hash(Checked("a")) != hash(Checked("b"))
    with pytest.raises(TypeError, match="unhashable"):
        hash(Word("a"))


@pytest.mark.parametrize("change", [lambda one: setattr(one, "text", "b"), lambda one: delattr(one, "text")])
def test_nothing_can_be_changed_or_deleted(change: Any) -> None:
    word = Word("a")

    with pytest.raises(FrozenInstanceError, match="text"):
        change(word)
    assert word == Word("a")


def test_nothing_can_be_added() -> None:
    with pytest.raises(FrozenInstanceError, match="more"):
        setattr(Word("a"), "more", 1)  # noqa: B010 - mypy knows that there is no such field
    assert not hasattr(Word("a"), "__dict__")


@pytest.mark.parametrize("make", [replace, records.replace])
def test_replace_gives_another_and_leaves_the_first(make: Any) -> None:
    word = Word("a", places={"h1": True}, secret="s", seen=5)

    again = make(word, uses=3)

    assert again == Word("a", 3, {"h1": True}, "s")
    assert again.seen == 5
    assert word.uses == 1
    assert make(Checked("a"), text="b") == Checked("b")
    assert make(Nothing()) == Nothing()
    assert make(Longer("a", length=2), text="b") == Longer("b", length=2)
    with pytest.raises(ValueError, match="no text"):
        make(Checked("a"), text="")


def test_what_a_class_does_after_its_making_and_its_own_methods_stay() -> None:
    with pytest.raises(ValueError, match="no text"):
        Checked("")
    assert repr(Checked("a")) == "<a>"


def test_one_that_inherits_has_the_fields_of_both() -> None:
    assert Longer("a", length=3) != Longer("a", length=4)
    assert repr(Longer("a", length=3)).endswith("length=3)")


def test_a_frozen_dataclass_can_inherit_from_it_and_another_cannot() -> None:
    @dataclass(frozen=True, slots=True)
    class Shorter(Word):
        cut: bool = False

    assert repr(Shorter("a", cut=True)).endswith("cut=True)")
    with pytest.raises(TypeError, match="frozen"):
        dataclass(type("Loose", (Word,), {"__annotations__": {"cut": bool}}))


def test_it_goes_through_pickle_copy_and_messagepack() -> None:
    word = Word("a", 2, {"h1": True}, "s", 3)

    for again in (
        pickle.loads(pickle.dumps(word)),  # noqa: S301 - our own
        copy.copy(word),
        copy.deepcopy(word),
        msgspec.msgpack.decode(msgspec.msgpack.encode(word), type=Word),
    ):
        assert again == word
        assert (again.secret, again.seen) == ("s", 3)


def test_it_is_matched_by_place() -> None:
    match Word("a", 2):
        case Word(text, uses):
            assert (text, uses) == ("a", 2)
        case _:
            pytest.fail("not matched")
