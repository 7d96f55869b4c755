"""A line of text in, whether it is a byline out: nothing in it but names, dates, roles and what goes with them."""

import re
from collections.abc import Iterator
from functools import cache

from auditor.read.bylines.names import is_name, without_credentials
from auditor.read.bylines.words import Label, finished, joining, labels, needs_colon, needs_value
from auditor.text.dates import find_date
from auditor.text.month_names import months

LONGEST_BYLINE = 200
"""Characters of a byline; a longer line is text."""
_MOST_DATES = 4
_MOST_NAME_WORDS = 12
"""Words in capitals behind a date that may be several names in a row."""


# Times of day, times told from today, time to read, counts of comments: each with a digit, so that no sentence's words
# match. Every part has a fixed most.
@cache
def _besides() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\.?|uhr|uur|h)?|[01]?\d\s?[ap]\.?m\.?)(?!\w)"
        r"(?:\s?\(?(?:UTC|GMT|[A-Z]{1,3}[SD]?T)\b\)?(?:[+-]\d{1,2}(?::\d\d)?)?)?"
        r"|\b(?:about |over )?(?:\d{1,3}|an?) ?(?:seconds?|min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago\b"
        r"|\b(?:vor|hace|il y a|há) \d{1,3} \w{2,12}\b|\b\d{1,3} \w{2,12} (?:fa|geleden|temu|назад|atrás)\b"
        r"|\d{1,3} ?(?:秒|分钟?|小时|時間|天|日|周|週間|个月|か月|年)前|\d{1,3} ?(?:분|시간|일|주|개월|년) 전"
        r"|منذ \d{1,3} \w{2,10}"
        r"|\b(?:reading time|read time|time to read|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|"
        r"lectura|"
        r"tempo di lettura|leestijd|tempo de leitura|leitura|czas czytania|время чтения)\s?:?\s?(?:~|ca\. |about |de )?"
        r"\d{1,3}(?:[-–]\d{1,3})?\s?min\w{0,6}\.?(?: read)?"
        r"|\b\d{1,3}(?:[-–]\d{1,3})?[ -]?min(?:ute|uten|utes|utos|uti|uut)?s?\.?[ -](?:de |di )?"
        r"(?:read(?:ing)?(?: time)?|lesezeit|lectura|lecture|lettura|leitura|lezen|leestijd|czytania)\b"
        r"|\d{1,3} ?分(?:钟)?(?:阅读|で読めます)|\d{1,3} мин\w{0,4}\.? чтения"
        r"|\b\d[\d.,]{0,8}k?\s?(?:words|comments?|views?|shares?|likes?|replies|kommentare?|aufrufe|wörter|commentaires?|"
        r"comentarios?|commenti|reacties|comentários?|komentarz[ey]|комментари\w{1,3}|просмотр\w{0,3})\b"
        r"|\b(?:no comments|leave a comment|keine kommentare|sin comentarios|aucun commentaire)\b",
        re.IGNORECASE,
    )


_WITHOUT_DIGITS = ("ago", "omment", "oment")
"""What stands in those of them that need no digit: "an hour ago", "No comments", "sin comentarios"."""


@cache
def _handle() -> re.Pattern[str]:
    return re.compile(r"\(\s?(?:@|https?:)?[\w./-]{1,40}\s?\)|(?<!\S)@\w{1,40}")


# What parts the pieces. Must not match a hyphen within a word.
@cache
def _separator() -> re.Pattern[str]:
    return re.compile(r"\s*[|·•●–—/\\>→\n\x00]\s*|\s+-\s+|\s+-(?=\x00|$)|^-\s+")


@cache
def _month_year() -> re.Pattern[str]:
    return re.compile(r"(?:([^\W\d_]{3,12})\.?(?: de| del| of)? )?(?:19|20)\d\d(?: ?г\.?)?")


# Weekdays and what leads to a date. Small words that are no name.
_FILLER_WORDS = (
    "on at in the of from to am um im der den le la el a las os em no na il alle ore op om o w dnia г года в à "
    "de del às "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela "
    "понедельник вторник среда четверг пятница суббота воскресенье uhr uur h est edt cet cest utc gmt bst pst pdt "
    "星期一 星期二 星期三 星期四 星期五 星期六 星期日 月 火 水 木 金 土 日"
)
_FILLER = frozenset(_FILLER_WORDS.split())
_WORD_SIGNS = " ,.;:()[]{}#~*-–—"


def is_byline_line(text: str, language: str = "") -> bool:
    """Whether the line is a byline and no sentence: "By Ann Smith, 3 May 2021", "Photos: Tom Lee", "Updated on".

    Pure and fast. Where the language (a tag such as ``de``) is not given, the labels of all languages count. Asked of
    a line near an article's title or at its end: a date alone, or a date and a name, is one too, and within a text
    that may be a row of a time line.
    """
    if not 3 <= len(text) <= LONGEST_BYLINE or text.count(". ") > 3:
        return False
    rest, dates = _without_dates(" ".join(text.split()), language)
    known = labels(language.lower().replace("_", "-").partition("-")[0] or "*")
    marks = [mark for mark in known.found(rest) if _is_label(mark, rest)]
    if not dates and not marks:
        return False
    pieces = list(_pieces(rest, marks))
    if dates and text.rstrip()[-1] in ".!?:" and not marks and any(words for _, words in pieces):
        return False
    return _fits(pieces, dates)


def _without_dates(text: str, language: str) -> tuple[str, int]:
    """The text with a sign in the place of each date and of what goes with dates; how many dates there were."""
    dates = 0
    while dates < _MOST_DATES and (found := find_date(text, language)):
        text = f"{text[: found.start]}\x00{text[found.end :]}"
        dates += 1
    if any(map(str.isdigit, text)) or any(word in text.lower() for word in _WITHOUT_DIGITS):
        text = _besides().sub("\x00", text)
    return _handle().sub(" ", text) if "(" in text or "@" in text else text, dates


def _is_label(mark: Label, text: str) -> bool:
    """Whether a label is one here: with its colon or date where it is also a plain word."""
    label = mark.text.rstrip(" :：")
    with_colon = mark.text.rstrip()[-1:] in ":："
    behind = text[mark.end :].lstrip(_WORD_SIGNS)
    if mark.kind == "role" and needs_colon(label) and not with_colon:
        return False
    if needs_value(label) and not with_colon and not behind.startswith("\x00"):
        return False
    begins = mark.start == 0 or text[: mark.start].rstrip()[-1:] in "|·•●–—/,;:)-.\x00"
    return begins or mark.kind != "by" or "\x00" in text[: mark.start]


def _pieces(text: str, marks: list[Label]) -> Iterator[tuple[str, str]]:
    """What is left between separators and labels, each with the kind of the label before it and the label."""
    ends = [mark.start for mark in marks[1:]] + [len(text)]
    before = text[: marks[0].start] if marks else text
    for piece in _separator().split(before):
        yield "", _bare(piece)
    for mark, end in zip(marks, ends, strict=False):
        first, *others = _separator().split(text[mark.end : end])
        yield f"{mark.kind} {mark.text.strip().lower()}", _bare(first)
        for piece in others:
            yield "", _bare(piece)


def _bare(piece: str) -> str:
    """The piece without the small words and weekdays around it."""
    words = piece.strip(_WORD_SIGNS).split()
    while words and words[0].strip(_WORD_SIGNS).lower() in _FILLER:
        del words[0]
    while words and words[-1].strip(_WORD_SIGNS).lower() in _FILLER:
        del words[-1]
    return " ".join(words).strip(" ,;:()[]{}#~*-–—")


def _fits(pieces: list[tuple[str, str]], dates: int) -> bool:
    """Whether every piece is a name where one can be, and something is said at all."""
    said = dates > 0
    loose = 0
    for number, (label, words) in enumerate(pieces):
        kind, _, label_text = label.partition(" ")
        if kind in ("published", "modified"):
            if _month_year().fullmatch(words) and _is_month_year(words):
                said = True
            elif words and not ((dates or number + 1 < len(pieces)) and _are_names(words)):
                return False
            elif not words and (dates or finished().search(label_text)):
                said = True
        elif kind in ("by", "role"):
            if words:
                if not _are_names(words) and not _is_account(words, label_text, dates):
                    return False
                said = True
            elif label_text[-1] in ":：":
                said = True
        elif words:
            loose += len(words.split())
            is_word = dates > 0 and words.isalpha() and len(pieces) > 1
            if loose > _MOST_NAME_WORDS or not (is_word or _are_names(words) or _are_capitals(words)):
                return False
    return said


def _is_month_year(words: str) -> bool:
    match = _month_year().fullmatch(words)
    return match is not None and (match[1] is None or match[1].lower() in months())


def _are_names(text: str) -> bool:
    parts = [without_credentials(part.strip(" .") if part.count(".") < 2 else part) for part in joining().split(text)]
    return 0 < len(parts) <= 8 and all(not part or is_name(part) for part in parts)


def _is_account(text: str, label: str, dates: int) -> bool:
    """Whether it is an account's name in small letters: "Posted by will", but not "By now"."""
    return len(text.split()) == 1 and text.isidentifier() and (dates > 0 or label[-1] in ":：" or " " in label)


def _are_capitals(text: str) -> bool:
    """Whether it may be several names in a row, parted by nothing but the width of the page."""
    words = text.split()
    return len(words) <= _MOST_NAME_WORDS and all(word[0].isupper() or word[0] in "(&" for word in words)
