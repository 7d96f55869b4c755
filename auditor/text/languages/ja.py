"""Japanese."""

from auditor.text.languages.language import Bylines, Language, Signs

LANGUAGE = Language(
    "ja",
    "Japanese",
    signs=Signs(
        bylines=Bylines(
            published="公開日|公開日時|投稿日|投稿日時|掲載日|作成日|配信",
            modified="更新日|更新日時|最終更新日|最終更新|改訂日",
            by="著者|執筆者|執筆|筆者|文|ライター|記者|投稿者|作者",
            roles="監修|監修者|編集|編集者|翻訳|翻訳者|訳|撮影|写真|イラスト|校正|協力",
            need_value="文|ライター|記者|作者|入力|配信",
        ),
    ),
    has_spaces=False,
)
