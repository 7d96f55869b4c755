"""Which language a text is in: nearly sixty of our own texts, and what must not be guessed at."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.language.detect import detect, text_language

TEXTS: dict[str, str] = json.loads((Path(__file__).parents[1] / "texts_by_language.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", TEXTS)
def test_two_sentences_are_enough(language: str) -> None:
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("እንዴት ነህ? ዛሬ ጥሩ ቀን ነው።", "am"),
        ("તમે કેમ છો? આજે સારો દિવસ છે.", "gu"),
        ("ਤੁਸੀਂ ਕਿਵੇਂ ਹੋ? ਅੱਜ ਚੰਗਾ ਦਿਨ ਹੈ।", "pa"),
        ("ನೀವು ಹೇಗಿದ್ದೀರಿ? ಇಂದು ಒಳ್ಳೆಯ ದಿನ.", "kn"),
        ("സുഖമാണോ? ഇന്ന് നല്ല ദിവസമാണ്.", "ml"),
        ("ඔබට කොහොමද? අද හොඳ දවසක්.", "si"),
        ("သင်နေကောင်းလား။ ဒီနေ့ နေ့ကောင်းပါ။", "my"),
        ("សុខសប្បាយទេ? ថ្ងៃនេះជាថ្ងៃល្អ។", "km"),
        ("ສະບາຍດີບໍ? ມື້ນີ້ແມ່ນວັນທີ່ດີ.", "lo"),
    ],
)
def test_a_script_of_one_language_needs_no_words(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n ",
        "Hello",
        "Grace Hill",
        "12.50 13.75 14.00 18 % 2026-01-05 10:30",
        "Palm Bay 70, Rockledge 44. Viera 60, Melbourne 52. Cocoa 41, Titusville 39. Heritage 55, Bayside 50.",
        "Zvqr xplk wrtn bzzk qqwv plkm zzxr vbnm tyqw hjkl zxcv qwrt plmk njib huvg ytfc rdxe szwa",
        "Ukufunda isiZulu kulula uma uzilolonga nsuku zonke nabantu abasikhulumayo emakhaya abo njalo ngesonto",
    ],
)
def test_what_is_short_or_no_prose_is_not_guessed_at(text: str) -> None:
    assert detect(text) == ""


def test_a_page_half_in_another_language_is_not_claimed_for_either() -> None:
    mixed = TEXTS["en"] + " " + TEXTS["ru"]

    assert detect(mixed) in ("", "en", "ru")
    assert text_language("en", detect(mixed)) in ("en", "ru")


def test_a_foreign_abstract_does_not_outweigh_the_text() -> None:
    assert detect(TEXTS["en"] + " " + TEXTS["de"] * 40) == "de"


def test_the_same_text_gives_the_same_answer_every_time() -> None:
    assert {detect(TEXTS["gl"]) for _ in range(20)} == {"gl"}


@pytest.mark.parametrize(
    ("declared", "detected", "expected"),
    [
        ("en-US", "en", "en"),
        ("en", "", "en"),
        ("en", "de", "de"),
        ("", "de", "de"),
        ("", "", ""),
        ("nb-NO", "no", "no"),
        ("nn", "no", "no"),
        ("bs", "hr", "bs"),
        ("gl", "pt", "gl"),
        ("english", "en", "en"),
        ("english", "", ""),
        ("ar", "en", "en"),
    ],
)
def test_the_declared_language_holds_unless_the_text_is_surely_another(
    declared: str, detected: str, expected: str
) -> None:
    assert text_language(declared, detected) == expected


@given(st.text(max_size=400))
def test_nothing_raises(text: str) -> None:
    found = detect(text)

    assert found == found.lower()


def test_a_megabyte_is_answered_from_its_parts() -> None:
    assert detect(TEXTS["fi"] * 5_000) == "fi"
