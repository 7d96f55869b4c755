"""One record a language: found by the name of its file, and naming only what exists."""

import pytest
import Stemmer

from auditor.facts.readability.formulas import FORMULAS
from auditor.facts.readability.passive import finder_of
from auditor.text.languages import all_signs, codes, language
from auditor.text.languages.signs_of_all import SIGNS

EVERY = sorted(codes())


def test_a_record_is_found_by_its_code_and_both_forms_of_norwegian_have_one() -> None:
    assert language("sv").name == "Swedish"
    assert language("nb") is language("nn") is language("no")


@pytest.mark.parametrize("code", ["", "xx", "languages", "../de", "language", "signs_of_all"])
def test_of_a_language_without_a_file_nothing_is_known_and_nothing_breaks(code: str) -> None:
    known = language(code)

    assert (known.code, known.name, known.stemmer, known.transitions) == (code, "", "", None)
    assert known.has_spaces


@pytest.mark.parametrize("code", EVERY)
def test_a_record_names_its_own_file_and_things_that_exist(code: str) -> None:
    known = language(code)

    assert known.code == code
    assert known.name.istitle()
    assert known.stemmer in {*Stemmer.algorithms(), ""}
    assert {known.ease, *known.further_formulas.split()} <= {*FORMULAS, ""}
    assert known.passive is None or finder_of(code) is not None


def test_no_two_languages_have_one_name() -> None:
    assert len({language(code).name for code in EVERY}) == len(EVERY)


@pytest.mark.parametrize("code", EVERY)
def test_months_come_by_the_dozen_and_words_are_written_once(code: str) -> None:
    known = language(code)

    assert len(known.signs.months.split()) % 12 == 0
    assert "  " not in known.function_words
    assert known.articles == "" or known.transitions is not None or code in {"da", "no", "sv"}


def test_no_name_of_a_month_means_two_months() -> None:
    numbers: dict[str, set[int]] = {}
    for signs in all_signs().values():
        for place, name in enumerate(signs.months.split()):
            numbers.setdefault(name, set()).add(place % 12 + 1)

    assert [name for name, found in numbers.items() if len(found) > 1] == []


def test_the_copy_of_what_all_languages_are_looked_for_by_is_that_of_the_records() -> None:
    assert {code: language(code).signs for code in EVERY} == dict(SIGNS), "run python docs/generate.py"
    assert all_signs() is SIGNS
