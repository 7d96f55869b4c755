"""A ``lang`` attribute in, its language out; it alone knows what a language tag may look like and which are alike."""

import re

from auditor.text.languages import SAME
from auditor.text.languages import language as record_of
from auditor.text.late_pattern import late_pattern

_RETIRED = {
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "fil": "tl", "cmn": "zh",
    "arb": "ar", "pes": "fa", "ekk": "et", "lvs": "lv", "zsm": "ms", "als": "sq", **SAME,
}  # fmt: skip
"""Codes for a language that a page may use, to the one used here."""

_ALIKE = (
    frozenset({"hr", "bs", "sr", "sh", "cnr"}),
    frozenset({"id", "ms"}),
    frozenset({"pt", "gl"}),
    frozenset({"hi", "ne", "mr"}),
    frozenset({"fa", "ps", "ur"}),
    frozenset({"de", "lb", "gsw", "nds", "bar"}),
    frozenset({"nl", "af", "fy", "li"}),
    frozenset({"zh", "yue", "wuu"}),
    frozenset({"en", "sco"}),
    frozenset({"it", "co", "scn", "vec", "lmo"}),
    frozenset({"fr", "oc", "br", "wa"}),
    frozenset({"ca", "oc", "es", "ast", "an", "gl"}),
    frozenset({"ru", "tt", "ba", "cv"}),
    frozenset({"tl", "ceb"}),
)
"""Languages so near, or so mixed on one page, that detection against a declaration proves nothing."""

_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw "
    "ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt "
    "my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm "
    "sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh "
    "zu"
)
LANGUAGES = frozenset(_CODES.split())
"""Every two-letter code of ISO 639-1, the retired ones too. Countries taken for languages (``jp``, ``cz``) are not."""

# A language, then script, region, variants, extensions and private parts, as RFC 5646 orders them. Must not match an
# underscore, a word such as "english", or nothing. On ASCII in small letters: to compile it with IGNORECASE takes four
# times as long. Each part begins with its own hyphen, so nothing is tried twice.
_WELL_FORMED = late_pattern(
    r"[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*"
    r"(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?"
)
_PRIMARY = re.compile(r"[a-z]{2,3}(?![a-z\d])", re.IGNORECASE)


def primary(tag: str) -> str:
    """The language that a tag names, one code for each; ``en_US`` is understood, ``english`` and ``jp`` are not."""
    found = _PRIMARY.match(tag.strip())
    code = found[0].lower() if found else ""
    if len(code) == 2 and code not in LANGUAGES:
        return ""
    return _RETIRED.get(code, code)


def is_well_formed(tag: str) -> bool:
    """Whether the tag is one that RFC 5646 allows and its language exists."""
    code, hyphen, region = tag.lower().partition("-")
    if code in LANGUAGES and (not hyphen or (len(region) == 2 and region.isascii() and region.isalpha())):
        return True  # as nearly all are, and the pattern takes 2 ms to compile
    return len(tag) < 100 and tag.isascii() and _WELL_FORMED.fullmatch(tag.lower()) is not None and primary(tag) != ""


def are_alike(one: str, other: str) -> bool:
    """Whether two languages are the same, or too near for detection to tell a page wrong."""
    return one == other or any(one in group and other in group for group in _ALIKE)


def name(language: str) -> str:
    """The language's English name, or its code in quotes where it has none here."""
    return record_of(language).name or f"“{language}”"
