"""Nouns of Japanese text: what stands between hiragana and punctuation, whole."""

from collections.abc import Callable

import pytest

from auditor.facts.keyphrases.keyphrases import keyphrases
from auditor.facts.keyphrases.script_runs import nouns
from auditor.model import Article, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("新しいスマートフォンを買う", "スマートフォン"),
        ("これは商標法違反です", "商標法違反"),
        ("REST APIを使う", "REST API"),
        ("REST API設計の本", "REST API設計"),
        ("自転車タイヤの交換", "自転車タイヤ"),
    ],
)
def test_compounds_are_kept_whole(text: str, whole: str) -> None:
    assert whole in list(nouns(text))


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("新しいスマートフォンを買う", "スマート"),
        ("これは商標法違反です", "標法"),
        ("します。しています。", "して"),
        ("2024年3月に3人が", "2024年"),
        ("場合による", "場合"),
    ],
)
def test_pieces_grammar_dates_and_empty_words_are_no_nouns(text: str, piece: str) -> None:
    assert piece not in list(nouns(text))


def test_a_japanese_article_is_about_the_compound_in_its_title(made: Made) -> None:
    text = "# 自転車タイヤの選び方\n" + "自転車タイヤは大切です。よい自転車タイヤを選びましょう。雨の日もあります。" * 3
    first = keyphrases(*made(text, title="自転車タイヤの選び方", language="ja"))[0]

    assert (first.text, len(first.uses)) == ("自転車タイヤ", 6)
