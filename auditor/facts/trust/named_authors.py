"""Authors of a page in, whether they agree, are persons and stand in its text out; and whether a text may name one."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from html import unescape

from auditor.facts.links import host_of
from auditor.facts.trust.posts import around_title, is_taken_over
from auditor.model import Article, Author
from auditor.text import fold
from auditor.text.dates import find_date
from auditor.text.late_pattern import late_pattern

_WORD = late_pattern(r"\w+")
_A_NAME = r"(?:[A-ZÀ-ÝА-Я][\w.'’-]+|[\u3040-\u9fff\uac00-\ud7af]{2,})"
# Words by which pages name who wrote them, and a name behind them, in places where no byline was looked for: then
# nobody can say that there is none. Must not match "powered by" or "by hand". Each pattern begins with its words,
# which is looked for first: as alternatives of one pattern they would be tried at every letter of the page.
_NAMES_BEHIND = {
    **{
        f"{first}{word} by": late_pattern(rf"{first}{word} by(?<!\w{first}{word} by)\s*[:：]?\s*{_A_NAME}")
        for one, word in (
            ("a", "rticles"), ("p", "osts"), ("s", "tories"), ("m", "ore"), ("w", "ritten"), ("p", "osted"),
            ("p", "ublished"), ("r", "eported"), ("w", "ords"), ("t", "ext"),
        )
        for first in (one, one.upper())
    },
    **{
        word: late_pattern(rf"{word}(?<!\w{word}){ending}\s*[:：]?\s*{_A_NAME}")
        for word, ending in (
            ("By", ":?"), ("BY", ""), ("Author", "s?:?"), ("author", "s?:?"), ("Von", ":?"), ("Par", ""), ("Por", ""),
            ("Di", ""), ("Door", ""), ("Av", ""), ("Autor", "(?:in|e|a)?:?"), ("Auteur", ":?"), ("Автор", ":?"),
        )
    },
    **{
        word: late_pattern(rf"{word}\s*[:：]?\s*{_A_NAME}")
        for word in ("著者", "執筆", "執筆者", "作者", "撰文", "글")
    },
    **{
        word: late_pattern(rf"{word}\s*[:：]\s*[^\W\d_]{{2}}")
        for word in ("来源", "來源", "稿源", "编辑", "編輯", "责编", "责任编辑", "记者", "記者")
    },
    "by": late_pattern(rf"by(?m:(?<=^by))\s*[:：]?\s*{_A_NAME}"),
    "记者": late_pattern(r"记者(?<=[（(]记者)|记者\s*[:：]\s*[^\W\d_]{2}"),
    "기자": late_pattern(r"[가-힣]{2,4} ?기자\b"),
    **{word: late_pattern(rf"{word}(?m:(?<=^{word}))[\s:]+\w") for word in ("كتب", "كتبت", "بقلم")},
}  # fmt: skip
_WORDS_WITH = {
    (shared, ascii_alone): tuple(
        words
        for words in _NAMES_BEHIND
        if words.endswith(" by") == bool(shared) and (words.isascii() or not ascii_alone)
    )
    for shared in (" by", "")
    for ascii_alone in (True, False)
}
"""Those of the words that can be in a text, by whether it has the one that half of them end with, and other letters
than ASCII."""
# A site that is called after its author: "Grace's Blog". Must not match "The Mill's products".
_OWNED = late_pattern(
    r"\b[A-ZÀ-Ý]\w+['’]s? (?:[A-Z]\w+ )?(?:[Pp]ersonal )?(?:[Bb]log|[Ww]eblog|[Jj]ournal|[Nn]otes|[Hh]omepage)\b"
)
_MAY_BE_OWNED = late_pattern(r"['’]s? [A-Zbwjnhp]")
# The same as a site's whole name, in other languages.
_OWNED_NAME = late_pattern(
    r".{2,}の(?:ブログ|日記|備忘録|メモ|部屋|ページ)|.{2,}的(?:博客|个人博客|個人博客)|.{2,} ?(?:블로그)"
    r"|(?:[Bb]log|[Bb]itácora|[Cc]arnet|[Nn]otas|[Nn]otizen) (?:de|d['’]|von|di|do|da|of|by) ?[A-ZÀ-Ý]\w+.*"
)
_TITLE_PARTS = late_pattern(r"\s+[|–—·-]\s+|[_|]+")
"""What parts a title from the site's name at its end."""
_REGISTRIES = frozenset({"co", "com", "org", "net", "or", "ne", "gob", "gov", "edu", "ac"})
"""Labels under which names are registered in some countries."""
_HEADER = 300
"""Characters in which a page shows what it is called."""
_NAME = late_pattern(r"[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w.'’-]*){1,2}")
_SURE = 4
"""Letters of a word that a host has not by chance."""
_PIECE = 8
"""Letters of a line from which on it is no chance that the site's name begins with it."""
_LINE_OF_NAME = 150
"""Characters of a line that holds a name and a date and no more."""
# Two or three words with capitals between a line's signs: "Dec. 19, 2025 · Niko Hale on behalf of the project", "Aaron
# Reed | Senior Writer | July 2, 2025". Must not match a date.
_NAME_IN_LINE = late_pattern(
    r"(?:^|[|·•–—/,-]\s*)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"[A-ZÀ-Ý][\w.'’-]+(?: [A-ZÀ-Ý][\w.'’-]*){1,2}(?=\s*(?:[|·•–—/,-]|$| on behalf| for ))"
)
# Who is no single person, though the markup says author: "Editorial Team", "Contributors to the project".
_COLLECTIVE = late_pattern(
    r"\b(?:teams?|staff|contribut(?:or|ors)|editors?|editorial|desk|newsroom|department|center|centre|institute"
    r"|university|agency|association|society|council|company|inc|llc|ltd|gmbh|group|media|studios?|magazine|blog"
    r"|redaktion|redacción|rédaction|redazione|redação)\b",
    re.IGNORECASE,
)


def agree(shown: Sequence[Author], marked: Sequence[Author]) -> bool:
    """Whether some name shown and some name marked up share all words of the shorter one: "Grace", "Grace Hill"."""
    return any(
        one <= other or other <= one
        for one in (set(_WORD.findall(fold(author.name))) for author in shown)
        for other in (set(_WORD.findall(fold(author.name))) for author in marked)
    )


def are_in_text(authors: Sequence[Author], article: Article) -> bool:
    """Whether the page shows one of the names anywhere, in a place where no byline was looked for."""
    forms = [form for author in authors for form in _forms(author.name)]
    if any(map(article.page_text.__contains__, forms)):
        return True  # as most that are there: letter by letter, which spares the folding of a whole page
    text = fold(article.page_text)
    return any(fold(form) in text for form in forms)


def _forms(name: str) -> tuple[str, ...]:
    """The name as it is, and a library's form turned round: "Hill, Jane T." is "Jane Hill" in a text."""
    last, comma, first = unescape(name).partition(",")
    if not comma or " " in last.strip() or not first.strip():
        return (name, unescape(name))
    return name, f"{first.split()[0]} {last.strip()}"


def is_single(name: str, article: Article) -> bool:
    """Whether the name is one of a person and no newsroom's, company's or office's, nor the site's own."""
    return _COLLECTIVE.search(name) is None and _letters(name) not in set(map(_letters, _of_site(article)))


def is_full(name: str) -> bool:
    """Whether it is more than a first name, by which an account may be called and nobody wants to be shown."""
    return " " in name.strip() or not name.isascii()


def names_site_as_author(article: Article) -> bool:
    """Whether a short line at the title is the site's own name, with a date in it or in the line beside it: "Loaf -
    2025/4/29", "Loaf" above "3 May 2025"."""
    names = {_letters(name) for name in _of_site(article)} - {""}
    for part in around_title(article):
        lines = [line for line in part.splitlines() if line.strip()]
        for place, line in enumerate(lines):
            if len(line) > _LINE_OF_NAME:
                continue
            found = find_date(line, article.language)
            if found and any(_letters(line).startswith(name) or _letters(line).endswith(name) for name in names):
                return True
            beside = (lines[at] for at in (place - 1, place + 1) if 0 <= at < len(lines))
            if found and any(_is_of(_letters(other), names) for other in beside):
                return True
    return False


def _of_host(host: str) -> str:
    """The label that was registered: ``loaf`` of ``www.loaf.com.cn``."""
    labels = [label for label in host.split(".")[:-1] if label not in _REGISTRIES]
    return labels[-1] if labels else ""


def _is_of(line: str, names: AbstractSet[str]) -> bool:
    """Whether the line is one of the names, or the beginning of one that a host writes in one piece."""
    return line in names or (len(line) >= _PIECE and any(name.startswith(line) for name in names))


def carries_a_name(article: Article) -> bool:
    """Whether the page begins with a person's name, a part of which is in its host: "Ines Roth" on ``roth.example``. A
    company's is written so as well; whether one person speaks, the text says."""
    host = _letters(host_of(article.url))
    lines = (line.strip() for line in article.page_text[:_HEADER].splitlines())
    return any(
        _NAME.fullmatch(line) is not None
        and any(len(word) >= _SURE and _letters(word) in host for word in line.split())
        for line in lines
    )


def _of_site(article: Article) -> Iterator[str]:
    """What the site is called: by itself, by its host, in its titles, in its markup."""
    yield article.extra.get("og:site_name", "")
    yield _of_host(host_of(article.url))
    yield from article.title_affixes
    yield from _TITLE_PARTS.split(article.title.text)[1:][-1:]
    yield from _publishers(article)


def _publishers(article: Article) -> Iterator[str]:
    for node in article.nodes:
        publisher = node.properties.get("publisher")
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str):
            yield name


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _is_named_in(text: str) -> bool:
    for shared in (" by", "") if " by" in text else ("",):
        for words in _WORDS_WITH[shared, text.isascii()]:
            if words in text and _NAMES_BEHIND[words].search(text):
                return True
    return _MAY_BE_OWNED.search(text) is not None and _OWNED.search(text) is not None


def may_name_author(article: Article) -> bool:
    """Whether the page seems to name somebody where the reader found no name: then nobody can say that it does not."""
    if article.unread_author or _is_named_in(article.page_text):
        return True
    if any(_OWNED_NAME.fullmatch(name.strip()) for name in _of_site(article)):
        return True
    near = around_title(article)
    return is_taken_over(article) or any(
        len(line) <= _LINE_OF_NAME and _NAME_IN_LINE.search(line) and find_date(line, article.language)
        for part in near
        for line in part.splitlines()
    )
