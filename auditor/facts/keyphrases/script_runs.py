"""A Japanese text in, its nouns out: runs of katakana, of ideographs and of Latin letters, whole and joined.

Japanese has no spaces, but what carries grammar is written in hiragana: what stands between is a noun, and pieces that
touch are a compound. Chinese has no such mark, nor have Thai and its neighbours: there nothing is cut.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

LONGEST = 30
"""Characters of a phrase."""
PIECES = 4
"""Runs of one script that a compound may have."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A compound, and its pieces. Must not run over hiragana, punctuation, or a space between two words that are not
    both Latin."""
    latin = r"[A-Za-z0-9][A-Za-z0-9.+#_-]*(?: [A-Za-z0-9][A-Za-z0-9.+#_-]*){0,3}"
    katakana = "[\u30a1-\u30fa\u30fc]+"
    han = "[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
    piece = f"(?:{latin}|{katakana}|{han})"
    return re.compile(f"{piece}(?:{piece})*"), re.compile(piece)


def nouns(text: str) -> Iterator[str]:
    """Every noun that stands in the text, compounds and what they are made of, in order and as often as it stands."""
    compound, piece = _patterns()
    for found in compound.finditer(text):
        pieces = piece.findall(found[0])
        for start in range(len(pieces)):
            for end in range(start + 1, min(start + PIECES, len(pieces)) + 1):
                noun = "".join(pieces[start:end]).strip(" .-_")
                if _is_noun(noun):
                    yield noun


def counted(texts: Iterable[str]) -> Counter[str]:
    """How often each noun stands in the texts."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(nouns(text))
    return found


def _is_noun(noun: str) -> bool:
    if len(noun) < 2 or len(noun) > LONGEST or not any(map(str.isalpha, noun)) or noun in _WEAK:
        return False
    if noun[0].isdigit() or _NUMBERED.search(noun):
        return False
    katakana = all("\u30a1" <= letter <= "\u30fc" for letter in noun)
    return len(noun) > 2 if katakana else True


# "2024年", "3月", "5人": counted things, and dates.
_NUMBERED = re.compile(r"\d\s*[年月日人件回円分秒個本台万億第章]|^第\d")
_WORDS = (
    "場合 方法 記事 今回 以下 以上 内容 情報 使用 利用 説明 紹介 概要 手順 必要 可能 "
    "確認 作成 設定 実行 追加 変更 解説 入門 基本 自分 時間 一覧 理由 結果 問題 解決 "
    "解消 対応 種類 機能 名前 最新 無料 人気 注意 意味 目的 環境 構築 参考 関連 詳細 "
    "準備 開始 終了 前回 次回 最近 最後 最初 全部 全体 部分 状態 状況 関係 影響 重要 "
    "簡単 便利 十分 特徴 ファイル ページ サイト ブログ ポイント メリット デメリット "
    "おすすめ まとめ コツ ランキング ニュース インストール データ です ます する した 定義 "
    "指定 管理 更新 表示 実装 処理 開発 設計 方針 起動 接続 取得 削除 生成 記載 編集 "
    "提供 検索"
)
_WEAK = frozenset(_WORDS.split())
"""Too wide to be what a text is about, by themselves."""
