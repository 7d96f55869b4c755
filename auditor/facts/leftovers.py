"""An article in, the text out that was left in it by mistake: what a system or an editor should have replaced.

Every kind has its own subject: an article about templates may show a variable, one about writing assistants may quote
one. Where title, headings or code say that it is about such things, that kind is looked for in the title and the
headline alone.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Final, Literal, NamedTuple

from auditor.model import Article, Span

LeftoverKind = Literal[
    "template variable", "shortcode", "placeholder", "brief", "assistant", "escaped markup", "broken character",
    "program value",
]  # fmt: skip
MOST: Final = 20
"""Of a page; more of them have one cause."""
_LETTERS: Final = 4
"""First letters by which hints are put together."""
_LONGEST: Final = 20_000
"""Characters of a block that are looked at."""


class Leftover(NamedTuple):
    kind: LeftoverKind
    text: str
    """The words, as they are."""
    line: int
    span: Span | None
    """Where in the text; None for the title and other places outside of it."""
    place: str
    """"title", "meta description", "headline" or "text"."""
    certain: bool
    """Whether nobody can have meant to publish text of that form."""


class _Kind(NamedTuple):
    name: LeftoverKind
    pattern: str
    about: str
    """Words of an article that is about such things."""
    certain: str = ""
    """Forms that nobody publishes on purpose."""
    in_code: bool = True
    """Whether an article that shows code may be about such things."""
    hints: tuple[str, ...] = ()
    """One of these, in small letters, is in every text that has one; empty where only the pattern can say. Most blocks
    have none, so that most patterns are not even compiled."""


_TECHNICAL = (
    r"templat|variable|placeholder|platzhalter|syntax|shortcode|merge tag|liquid|jinja|handlebars|mustache|twig|django"
    r"|\bvue|angular|svelte|react|javascript|python|ansible|helm|hugo|jekyll|\bcode|coding|\bprompt|\bhtml|\bcss|\bphp"
    r"|wordpress|\bcms\b|\bapi\b|webhook|regex|github|terraform|yaml|json"
)
_SEO = r"\bseo\b|meta[- ]?(?:description|title|tag|beschreibung)|alt[- ]?(?:text|tag|attribut)|keyword|slug|checklist"
_TAGS = "p|div|br|strong|b|em|i|u|span|h[1-6]|a|img|ul|ol|li|table|tr|td|iframe|script|style|blockquote|section"
_TO_FILL = (
    "company|brand|product|client|customer|business|author|city|location|town|date|month|year|name|first name|last name"
    "|full name|title|keyword|topic|phone|phone number|email|email address|url|link|address|source|statistic|number"
)
_BROKEN = "[\ufffd\x00-\x08\x0e-\x1a\x1c-\x1f\x80-\x9f]"
_KINDS: Final[tuple[_Kind, ...]] = (
    _Kind(
        "template variable",
        r"\{\{-?\s*[\w.$|\s'\"()-]{1,60}?-?\}\}|\{%-?\s*\w[^%{}\n]{0,60}%\}|<%[=-]?[^%<>\n]{1,60}%>|%%[a-z_]{2,30}%%"
        r"|\$\{[a-z_][\w.]{1,40}\}|\*\|[A-Z_:]{2,30}\|\*|(?<![\w$])\{(?:[a-z]+[_.])+[a-z]+\}",
        _TECHNICAL,
        hints=("{", "<%", "%%", "*|"),
    ),
    _Kind(
        "shortcode",
        r"\[/?(?:vc_\w+|et_pb_\w+|fusion_\w+|elementor-template|contact-form-7|wpforms|gravityform|ninja_form|rev_slider"
        r"|su_\w+|av_\w+|sc_fs_\w+|caption|gallery|embed|playlist)(?:\s+[\w-]+\s*=[^\]\n]{1,300})?\s*/?\]|\{\{[<%].{1,120}?[>%]\}\}",
        _TECHNICAL,
        certain=r"\[(?:vc_|et_pb_|fusion_|contact-form-7|wpforms|rev_slider|caption |gallery )[^\]]*=|\{\{[<%]",
        hints=("[vc_", "[/vc_", "[et_pb_", "[/et_pb_", "[fusion_", "[/fusion_", "[elementor-template",
               "[contact-form-7", "[wpforms",
               "[gravityform", "[ninja_form", "[rev_slider", "[su_", "[/su_", "[av_", "[/av_", "[sc_fs_", "[caption",
               "[/caption",
               "[gallery", "[embed", "[/embed", "[playlist", "{{<", "{{%"),
    ),
    _Kind(
        "placeholder",
        rf"\[(?:(?:your|insert|add|enter|include|describe|specify)\s[^\[\]\n]{{2,60}}"
        rf"|(?:{_TO_FILL})(?: (?:{_TO_FILL}|here))?"
        r"|(?:todo|tbd|tbc|tk|fixme|placeholder)(?:[: ][^\[\]\n]{0,60})?)\]|\bTKTK\b"
        r"|<(?:your|insert)[ _-][\w -]{2,40}>",
        r"template|vorlage|modèle|plantilla|\bexample|sample|prompt|script|email|e-mail|letter|message|contract|form\b"
        r"|outreach|pitch|generator|" + _TECHNICAL,
        certain=r"\[(?:insert|add|todo|tbd|tk|fixme)\b",
        hints=("[", "tktk", "<your", "<insert"),
    ),
    _Kind(
        "brief",
        r"(?:^|[|\n])\s*(?:alt[- ]text|image alt|file ?name|meta description|meta title|seo title|(?:focus|target"
        r"|primary|secondary) keywords?|url slug|word count|internal links?|image (?:prompt|suggestion|placeholder)"
        r"|meta-beschreibung|fokus-keyword|alt-text|dateiname)\s*:\s*\S",
        _SEO + "|" + _TECHNICAL,
        in_code=False,
        hints=("alt text", "alt-text", "image alt", "image-alt", "file name", "filename", "meta description",
               "meta title", "seo title",
               "keyword", "url slug", "word count", "internal link", "image prompt", "image suggestion",
               "image placeholder",
               "meta-beschreibung", "dateiname"),
    ),
    _Kind(
        "assistant",
        r"\bas an ai(?: language)? model\b|\bas a large language model\b|\bmy (?:knowledge|training) cut-?off\b"
        r"|^(?:certainly|sure|of course|absolutely)[!,.] here(?:['’]s| is| are)\b"
        r"|^here(?:['’]s| is) (?:a|an|the|your) (?:rewritten|revised|polished|updated|improved|expanded|seo[- ]\w+)"
        r"[\w -]{0,30} (?:version|draft|article|post|paragraph|text|section)\b"
        r"|^(?:let me know if you(?:['’]d| would) like|would you like me to|i can also) (?:me to )?"
        r"(?:add|adjust|rewrite|expand|shorten|tailor|adapt|make|turn|create|change)\b"
        r"|\bals (?:ki|ai)-sprachmodell\b|\ben tant que modèle de langage\b|\bcomo modelo de lenguaje\b"
        r"|^hier ist (?:der|die|dein|ihr|eine?) (?:überarbeitete|optimierte|verbesserte)\b"
        r"|:?contentReference\[oaicite|\boaicite\b|(?:\b|cite)turn[0-9]+(?:search|view|news)\d+\b|【\d+[:†][^】]{0,30}】",
        r"\bai\b|\bki\b|chatgpt|\bgpt|language model|sprachmodell|\bllm|openai|gemini|copilot|claude|assistant|chatbot"
        r"|intelligen[ct]",
        certain=r"oaicite|turn\d+(?:search|view|news)\d+|【\d+[:†]|^(?:certainly|sure|of course)[!,.] here",
        in_code=False,
        # What stands around "here is", and not "here is", which is in "there is" as well.
        hints=("as an ai", "language model", "cut-off", "cutoff", "! here", ", here", ". here",
               "rewritten", "revised", "polished", "updated", "improved", "expanded", " seo",
               "let me know if",
               "would you like me to", "i can also", "sprachmodell", "modèle de langage", "modelo de lenguaje",
               "hier ist",
               "oaicite", *(f"turn{figure}" for figure in range(10)), "【"),
    ),
    _Kind(
        "escaped markup",
        rf"</?(?:{_TAGS})(?:\s+[\w-]+\s*=\s*[\"'“][^<>]{{0,200}})?\s*/?>"
        r"|&(?:amp|nbsp|quot|lt|gt|apos|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|#0?39|#x27|#8217|#8220|#8221|#038);",
        r"\btag|markup|entit|escap|element|" + _TECHNICAL,
        hints=("<", "&"),
    ),
    _Kind(
        "broken character",
        f"{_BROKEN}{_BROKEN}*",  # one first, since Python then looks for these alone
        r"unicode|encod|charset|\bascii|zeichens",
    ),
    _Kind(
        "program value",
        r"\[object Object\]|^(?:undefined|null|nan|invalid date)$"
        r"|(?:^|[|–—·-]\s)(?:undefined|null|NaN)(?=$|\s[|–—·-])|\bby (?:undefined|null)\b"
        r"|\b(?:undefined|NaN|null) (?:min(?:ute)?s?|views|comments|likes|reads?)\b|\bInvalid Date\b",
        r"undefined|\bnull\b|\bnan\b|" + _TECHNICAL,
        certain=r"\[object Object\]|invalid date|\b(?:NaN|undefined) min",
        hints=("[object object]", "undefined", "null", "nan", "invalid date"),
    ),
)  # fmt: skip


@cache
def _compiled(number: int) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str] | None]:
    kind = _KINDS[number]
    flags = re.IGNORECASE | re.MULTILINE
    case = re.MULTILINE if kind.name == "broken character" else flags
    return (
        re.compile(kind.pattern, case),
        re.compile(kind.about, re.IGNORECASE),
        re.compile(kind.certain, flags) if kind.certain else None,
    )


def leftovers(article: Article) -> tuple[Leftover, ...]:
    """Those of the article in the order of its text, those of its title and description first."""
    found: list[Leftover] = []
    excused: dict[int, bool] = {}
    """By the number of a kind of which something was found, whether the article is about such things."""
    outside = (("title", article.title.text, article.title.line),
               ("meta description", article.description.text, article.description.line))  # fmt: skip
    looked_at = [(place, text, line, -1) for place, text, line in outside if text]
    looked_at += [
        ("headline" if block.kind == "heading" and block.level == 1 else "text", block.text, block.line, number)
        for number, block in enumerate(article.blocks)
        if block.kind not in ("code", "quote") and len(block.text) <= _LONGEST
    ]
    for at, kinds in _suspected([text for _, text, _, _ in looked_at]):
        place, text, line, number = looked_at[at]
        for kind_number in kinds:
            if excused.get(kind_number):
                continue
            kind = _KINDS[kind_number]
            pattern, about, certain = _compiled(kind_number)
            for match in pattern.finditer(text):
                if kind_number not in excused:
                    about_it = about.search(_subject(article)) is not None
                    excused[kind_number] = about_it or (kind.in_code and _shows_code(article))
                if excused[kind_number]:
                    break
                if _is_quoted(text, match):
                    continue
                words = match.group().strip(" |\n")
                span = Span(number, match.start(), match.end()) if number >= 0 else None
                sure = certain is not None and certain.search(match.group()) is not None
                found.append(Leftover(kind.name, words, line, span, place, sure))
                if len(found) >= MOST:
                    return tuple(found)
    return tuple(found)


def _suspected(texts: Sequence[str]) -> list[tuple[int, list[int]]]:
    """The texts that have a hint of some kind, by number and in order, each with the numbers of those kinds. All are
    looked through at once, as hardly any has one."""
    small = list(map(str.lower, texts))
    whole = "\n".join(small)
    starts = [0, *accumulate(len(text) + 1 for text in small)]
    found: dict[int, set[int]] = {}
    for kind_number, kind in enumerate(_KINDS):
        of_kind = (
            [at for hint in _there(kind_number, whole) for at in _with(hint, whole, starts)]
            if kind.hints
            else _matched(_compiled(kind_number)[0], texts)
        )
        for at in of_kind:
            found.setdefault(at, set()).add(kind_number)
    return [(at, sorted(found[at])) for at in sorted(found)]


def _there(kind_number: int, whole: str) -> Iterator[str]:
    """The hints of the kind that are in the text; those that begin alike are passed over where nothing begins so."""
    for beginning, hints in _by_beginning(kind_number):
        if beginning in whole:
            yield from (hint for hint in hints if hint in whole)


@cache
def _by_beginning(kind_number: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """By their sign ("[") or their first letters."""
    found: dict[str, list[str]] = {}
    for hint in _KINDS[kind_number].hints:
        found.setdefault(hint[: _LETTERS if hint[0].isalpha() else 1], []).append(hint)
    return tuple((beginning, tuple(hints)) for beginning, hints in found.items())


def _with(hint: str, whole: str, starts: Sequence[int]) -> Iterator[int]:
    """Numbers of the texts that have the hint, each once."""
    place = whole.find(hint)
    while place >= 0:
        at = bisect_right(starts, place)
        yield at - 1
        place = whole.find(hint, starts[at])


def _matched(pattern: re.Pattern[str], texts: Sequence[str]) -> list[int]:
    if pattern.search("\n".join(texts)) is None:
        return []
    return [at for at, text in enumerate(texts) if pattern.search(text)]


def _subject(article: Article) -> str:
    """What names the article's subject."""
    headings = [block.text for block in article.blocks if block.kind == "heading"]
    addresses = map(_without_ending, (article.url, article.path))
    return "\n".join((article.title.text, article.description.text, *addresses, *headings))


def _without_ending(address: str) -> str:
    """``.html`` says what the file is, and nothing of what the article is about."""
    name, _, ending = address.rpartition(".")
    return name if name and "/" not in ending else address


def _shows_code(article: Article) -> bool:
    return any(block.kind == "code" for block in article.blocks)


def _is_quoted(text: str, match: re.Match[str]) -> bool:
    """Whether it stands in quotation marks: then somebody speaks of it."""
    before = text[: match.start()]
    opened = max(before.rfind(mark) for mark in "“„«‘‚")
    if opened >= 0 and not any(mark in before[opened + 1 :] for mark in "”»’"):
        return True
    return before.count('"') % 2 == 1 or before.rstrip()[-1:] in ("'", "`")


def by_kind(found: tuple[Leftover, ...]) -> Iterator[tuple[LeftoverKind, tuple[Leftover, ...]]]:
    """In the order in which kinds come first."""
    kinds = dict.fromkeys(one.kind for one in found)
    return ((kind, tuple(one for one in found if one.kind == kind)) for kind in kinds)
