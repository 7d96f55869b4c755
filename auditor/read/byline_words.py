"""The words that announce an author or a date, in thirteen languages; data for ``bylines.py``, written for it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

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


class Label(NamedTuple):
    """A label that stands in a text."""

    kind: str
    """published, modified, role or by."""
    text: str
    """As written, with a colon behind it."""
    start: int
    end: int


class Labels:
    """All labels, found by their first word: a pattern of them all takes 45 ms to compile, more than a page to read."""

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        for kind, words in groups.items():
            for label in sorted(words, key=len, reverse=True):
                first = _FIRST_WORD.match(label)
                if first:
                    self._by_word.setdefault(first[0], []).append((kind, label))

    def found(self, text: str) -> Iterator[Label]:
        """Those in a text, none within another."""
        folded = _small(text)
        end = 0
        for word in _WORDS.finditer(folded):
            if word.start() >= end and (found := next(self._at(text, folded, word), None)):
                end = found.end
                yield found

    def at_start(self, text: str) -> Label | None:
        """The one that the text begins with."""
        found = next(self.found(text), None)
        return found if found is not None and found.start == 0 else None

    def is_all(self, text: str) -> bool:
        """Whether the text is a label and nothing else."""
        folded = _small(text)
        word = _WORDS.match(folded)
        return word is not None and any(label.end == len(text) for label in self._at(text, folded, word))

    def without_first(self, text: str) -> str:
        """The text without the first label in it."""
        found = next(self.found(text), None)
        return text if found is None else text[: found.start] + text[found.end :]

    def _at(self, text: str, folded: str, word: re.Match[str]) -> Iterator[Label]:
        """The labels that begin with that word of the text, by their kind and the longest first."""
        start = word.start()
        for kind, label in self._by_word.get(word[0], ()):
            if folded.startswith(label, start) and not _GOES_ON.match(folded, start + len(label)):
                end = start + len(label)
                end += text[end : end + 1].isspace()
                end += text[end : end + 1] in (":", "：")
                yield Label(kind, text[start:end], start, end)


_FIRST_WORD = re.compile(r"\w+")
_WORDS = late_pattern(r"(?<![\w'’-])\w+")
_GOES_ON = late_pattern(r"[\w'’-]")
"""What stands behind a label that is only a part of a word."""


def _small(text: str) -> str:
    """The text in small letters, each where it was: a few become two."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(sign.lower()[0] for sign in text)


@lru_cache(maxsize=64)
def labels(language: str) -> Labels:
    """All labels: ``published``, ``modified``, ``role``, ``by``.

    Dates are announced in words that mean nothing else, so those of all languages count, and so do roles ("Photos by");
    "di" or "por" announce an author only on a page of their language, or with the language ``*``.
    """
    of_authors = _BY.values() if language == "*" else {_BY["en"], _BY.get(language, _BY["en"])}
    return Labels({
        "role": role_words(), "by": _all_of(of_authors), "modified": _all_of(_MODIFIED.values()),
        "published": _all_of(_PUBLISHED.values()),
    })  # fmt: skip


def _all_of(lists: Iterable[str]) -> set[str]:
    return {word for words in lists for word in words.split("|")}


def needs_value(label: str) -> bool:
    """Whether the label counts only with a colon or a date behind it."""
    return label.lower() in _NEEDS_VALUE
