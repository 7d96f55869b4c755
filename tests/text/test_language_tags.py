"""What a lang attribute says, and whether it is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.language_tags import are_alike, is_well_formed, name, primary


@pytest.mark.parametrize(
    ("tag", "language", "well_formed"),
    [
        ("en", "en", True),
        ("EN", "en", True),
        ("en-GB", "en", True),
        ("zh-Hant-TW", "zh", True),
        ("sr-Latn", "sr", True),
        ("es-419", "es", True),
        ("de-CH-1996", "de", True),
        ("de-x-simple", "de", True),
        ("nb", "no", True),
        ("iw", "he", True),
        ("gsw", "gsw", True),
        ("en_US", "en", False),
        ("english", "", False),
        ("jp", "", False),
        ("cz", "", False),
        ("xx-XX", "", False),
        ("", "", False),
        ("en-", "en", False),
        (" en", "en", False),
        ("{{ lang }}", "", False),
        ("e", "", False),
    ],
)
def test_a_tag_is_understood_where_it_can_be(tag: str, language: str, well_formed: bool) -> None:  # noqa: FBT001 - a table
    assert primary(tag) == language
    assert is_well_formed(tag) == well_formed


def test_near_languages_are_alike_and_far_ones_are_not() -> None:
    assert are_alike("hr", "sr")
    assert are_alike("no", "no")
    assert not are_alike("da", "no")
    assert not are_alike("en", "de")


def test_a_language_without_a_name_here_is_shown_by_its_code() -> None:
    assert name("de") == "German"
    assert name("zu") == "“zu”"


@given(st.text(max_size=200))
def test_any_attribute_is_answered(tag: str) -> None:
    assert primary(tag).islower() or primary(tag) == ""
    assert is_well_formed(tag) in (True, False)


@pytest.mark.parametrize("tag", ["ſgw", "\u212aok", "gsw-ſ1234", "e\u0130"])
def test_a_letter_that_only_folds_to_ascii_stands_in_no_tag(tag: str) -> None:
    assert not is_well_formed(tag)
