"""The words that announce an author or a date, in thirteen languages; data for ``bylines.py``, written for it."""

import re
from collections.abc import Mapping
from functools import lru_cache

from auditor.read.byline_roles import role_words
from auditor.read.late_pattern import late_pattern

_PUBLISHED = {
    "en": "published on|published|publish date|date of publication|published at|first published|posted on|posted|"
    "publication date|date published|"
    "originally published|originally published on|published date|post date|release date",
    "de": "veröffentlicht am|veröffentlicht|erschienen am|publiziert am|erstellt am|veröffentlichungsdatum|vom",
    "es": "publicado el|publicado|publicada el|fecha de publicación|creado el",
    "fr": "publié le|publié|mis en ligne le|paru le|date de publication|écrit le",
    "it": "pubblicato il|pubblicato|pubblicata il|data di pubblicazione|scritto il",
    "nl": "gepubliceerd op|gepubliceerd|geplaatst op|publicatiedatum|geschreven op",
    "pt": "publicado em|publicado|publicada em|postado em|data de publicação|publicado a",
    "pl": "opublikowano|opublikowany|data publikacji|data dodania|dodano|utworzono",
    "ru": "опубликовано|опубликован|дата публикации|дата размещения|добавлено",
    "zh": "发布于|发表于|发布时间|发布日期|发表时间|發佈於|發表於|發布日期|發佈日期",
    "ja": "公開日|公開日時|投稿日|投稿日時|掲載日|作成日|配信",
    "ko": "게시일|작성일|등록일|입력|발행일",
    "ar": "نشر في|نُشر في|نشرت في|تاريخ النشر|نشر بتاريخ",
}
_MODIFIED = {
    "en": "updated on|updated|last updated|last updated on|updated at|last modified|last modified on|modified on|"
    "last edited|last edited on|revised on|date modified|last update|date updated",
    "de": "aktualisiert am|aktualisiert|zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|geändert am|"
    "zuletzt geändert am|letzte änderung|stand",
    "es": "actualizado el|actualizado|actualizada el|última actualización|última actualización el|modificado el",
    "fr": "mis à jour le|mis à jour|mise à jour le|mise à jour|dernière mise à jour|dernière mise à jour le|modifié le|"
    "actualisé le",
    "it": "aggiornato il|aggiornato|aggiornata il|ultimo aggiornamento|modificato il|ultima modifica",
    "nl": "bijgewerkt op|bijgewerkt|laatst bijgewerkt|laatst bijgewerkt op|laatst gewijzigd|laatst gewijzigd op|"
    "gewijzigd op|laatste update",
    "pt": "atualizado em|atualizado|atualizada em|última atualização|modificado em|actualizado em",
    "pl": "zaktualizowano|aktualizacja|ostatnia aktualizacja|data aktualizacji|zmodyfikowano",
    "ru": "обновлено|обновлён|обновлен|последнее обновление|дата обновления|изменено",
    "zh": "更新于|更新時間|更新时间|更新日期|最后更新|最後更新|最后修改|修改于|更新於",
    "ja": "更新日|更新日時|最終更新日|最終更新|改訂日",
    "ko": "수정일|최종 수정|최종수정|업데이트|수정",
    "ar": "آخر تحديث|تم التحديث في|حُدث في|تاريخ التحديث|تحديث",
}
_BY = {
    "en": "by|written by|posted by|submitted by|published by|authored by|words by|story by|text by|reported by|author|"
    "authors|medically written by",
    "de": "von|geschrieben von|verfasst von|veröffentlicht von|ein beitrag von|ein artikel von|autor|autorin|autoren|"
    "text",
    "es": "por|escrito por|publicado por|redactado por|autor|autora|texto",
    "fr": "par|écrit par|publié par|rédigé par|auteur|auteure|autrice|texte",
    "it": "di|scritto da|pubblicato da|a cura di|autore|autrice|testo",
    "nl": "door|geschreven door|geplaatst door|auteur|tekst",
    "pt": "por|escrito por|publicado por|redigido por|autor|autora|texto",
    "pl": "autor|autorka|napisał|napisała|tekst|przez",
    "ru": "автор|авторы|текст|написал|написала",
    "zh": "作者|撰文|文|记者|記者|撰稿|编写",
    "ja": "著者|執筆者|執筆|筆者|文|ライター|記者|投稿者|作者",
    "ko": "글쓴이|작성자|저자|글|작가|기자",
    "ar": "بقلم|كتب|كتبه|كتبها|كتبت|الكاتب|المؤلف|الكاتبة",
}

_NEEDS_VALUE = frozenset(
    {"vom", "stand", "text", "texto", "texte", "testo", "tekst", "текст", "文", "글", "기자", "记者", "記者", "작가",
     "作者", "ライター", "入力", "입력", "수정", "업데이트", "配信", "تحديث", "كتب", "كتبت", "撰文", "撰稿", "执笔"}
)  # fmt: skip
"""Labels that are also plain words: they count before a date or a colon only."""

FINISHED = late_pattern(
    r"\b(?:on|at|am|el|le|il|op|em)$|:$|\b(?:date|datum|fecha|data|дата)\b"
    r"|^(?:last |letzte |última |dernière |ultim[oa] |laatste |ostatnia |последнее )",
    re.IGNORECASE,
)
"""A label that cannot stand alone, such as "Updated on". Must not match the badge "Updated"."""

JOINING = late_pattern(r"\s*[,;&、，]\s*(?:(?:and|und|et|y|e|en|i|и|with) )?| (?:and|und|et|y|e|en|i|и|with) ")
"""What stands between two authors."""

RELATIVE = late_pattern(
    r"(?:just now|today|yesterday|about|an?|\d{1,3}|vor|heute|gestern|hace|hoy|ayer|il y a|hier|aujourd|oggi|ieri|"
    r"vandaag|gisteren|hoje|ontem|há|dzisiaj|dziś|wczoraj|сегодня|вчера)\b",
    re.IGNORECASE,
)
"""The beginning of a date told from today: "3 days ago"."""


@lru_cache(maxsize=64)
def labels(language: str) -> re.Pattern[str]:
    """A pattern of all labels, with one group of ``published``, ``modified``, ``role``, ``by`` set.

    Dates are announced in words that mean nothing else, so those of all languages count, and so do roles ("Photos by");
    "di" or "por" announce an author only on a page of their language, or with the language ``*``. Must not match a
    label inside a word.
    """
    if language == "*":
        by = list(_BY.values())
    else:
        by = [_BY["en"], *([_BY[language]] if language in _BY and language != "en" else [])]
    groups: Mapping[str, list[str]] = {
        "role": ["|".join(role_words())], "by": by, "modified": list(_MODIFIED.values()),
        "published": list(_PUBLISHED.values()),
    }  # fmt: skip
    parts = []
    for name, lists in groups.items():
        parts.append(f"(?P<{name}>{_any_of({word for words in lists for word in words.split('|')})})")
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(parts)})(?![\w'’-])\s?[:：]?", re.IGNORECASE)


def _any_of(words: set[str]) -> str:
    """A pattern of the words, longest first, grouped by their first letters, so that few are tried."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(
        f"(?-i:[{letter}{letter.upper()}])(?:{'|'.join(ends)})" for letter, ends in sorted(by_letter.items())
    )


def needs_value(label: str) -> bool:
    """Whether the label counts only with a colon or a date behind it."""
    return label.lower() in _NEEDS_VALUE
