"""The words that announce an author or a date, in nine languages; data for ``bylines.py``, written for it."""

import re
from collections.abc import Mapping
from functools import lru_cache

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
}

_NEEDS_VALUE = frozenset({"vom", "stand", "text", "texto", "texte", "testo", "tekst", "текст"})
"""Labels that are also plain words: they count before a date or a colon only."""

FINISHED = re.compile(
    r"\b(?:on|at|am|el|le|il|op|em)$|:$|\b(?:date|datum|fecha|data|дата)\b"
    r"|^(?:last |letzte |última |dernière |ultim[oa] |laatste |ostatnia |последнее )",
    re.IGNORECASE,
)
"""A label that cannot stand alone, such as "Updated on". Must not match the badge "Updated"."""

JOINING = re.compile(r" (?:and|und|et|y|e|en|i|и|with|&) |\s*[,;&]\s*")
"""What stands between two authors."""

RELATIVE = re.compile(
    r"(?:just now|today|yesterday|about|an?|\d{1,3}|vor|heute|gestern|hace|hoy|ayer|il y a|hier|aujourd|oggi|ieri|"
    r"vandaag|gisteren|hoje|ontem|há|dzisiaj|dziś|wczoraj|сегодня|вчера)\b",
    re.IGNORECASE,
)
"""The beginning of a date told from today: "3 days ago"."""


@lru_cache(maxsize=64)
def labels(language: str) -> re.Pattern[str]:
    """A pattern of all labels, with one group of ``published``, ``modified``, ``by`` set.

    Dates are announced in words that mean nothing else, so those of all languages count; "di" or "por" announce an
    author only on a page of their language. Must not match a label inside a word.
    """
    by = [_BY["en"], *([_BY[language]] if language in _BY and language != "en" else [])]
    groups: Mapping[str, list[str]] = {
        "by": by, "modified": list(_MODIFIED.values()), "published": list(_PUBLISHED.values())
    }  # fmt: skip
    parts = []
    for name, lists in groups.items():
        words = sorted({word for words in lists for word in words.split("|")}, key=lambda word: (-len(word), word))
        parts.append(f"(?P<{name}>{'|'.join(map(re.escape, words))})")
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(parts)})(?![\w'’-])\s?:?", re.IGNORECASE)


def needs_value(label: str) -> bool:
    """Whether the label counts only with a colon or a date behind it."""
    return label.lower() in _NEEDS_VALUE
