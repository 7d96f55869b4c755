"""Syllables of English words: what the CMU Pronouncing Dictionary says, else rules of spelling."""

import re
from unicodedata import normalize

from auditor.text.fold import MARKS
from auditor.text.syllables.pronunciations import dictionary

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"[^aeiouyl]e$|(?<=[aeioul])le$|(?<=ey)e$"
    r"|[^aeiouytdl]ed$|(?<=[aeiouylr])led$"
    r"|[^aeiouyscgxzlh]es$|(?<=[aeiouylr])les$|(?<![cs])hes$"
    r"|(?<=[gq])ues?$|(?<=ic)a(?=lly$)|e(?=place$|bod|berry|teen|ty$)"
    r"|(?<=[aeiouy][^aeiouy])e(?=(?:ly|ful|fully|less|lessly|lessness|ment|ments|ness|some|body|one|thing|where)$)"
    r"|(?<=[aeiouy][^aeiouy])e(?=(?:times?|m[ae]n|work|works|wives|wife|boat|house|houses|ways?|yard|boards?|back)$)"
    r"|(?<=[aeiouy][^aeiouy])e(?=(?:ball|keepers?|makers?|woods?|ville|lands?|ford|field|like|lines?|side|day)$)"
    r"|(?<=[aeiouy][^aeiouy])e(?=(?:guards?|stone|wise|walk|bud|how|sick|phones?|most|more|front|casts?|heads?)$)"
    r"|(?<=[aeiouy][^aeiouy][^aeiouy])e(?=(?:ly|ful|less|ment|ments|ness)$)"
)
"""Vowels that are written and not spoken: cak-e, walk-ed, mak-es, hop-e-ful."""

_SPLIT = re.compile(
    r"(?<![ctsgx])i(?=a(?!r|ge))|(?<![ctsgxl])i(?=a[rg])"
    r"|(?<![ctsgnxl])i(?=o)|(?<=[nl])i(?=o[^n])|i(?=u[ms])"
    r"|(?<=[^aeiouyctl])i(?=er$|est$|ers$)|i(?=et[iy]?)|(?<=[dlrvnpb])i(?=en[ct])|(?<=^sc)i(?=en)"
    r"|(?<=[aeiouy])(?=ing)"
    r"|(?<!g)e(?=o(?!u|p))|(?<=n)e(?=ou)|(?<=^cr)e(?=a[^mks])|^re(?=a[lc])|(?<=d)e(?=a$)"
    r"|(?<![gq])u(?=a|ou|e[^s$l])|(?<=[dlns])u(?=el)"
    r"|(?<=[aeou])y(?=[aeo](?!$|[ds]$))|o(?=e[tm])"
    r"|ism(?=s?$)|thm$|^mc"
    r"|^re(?=ele|ent|ena|eva|ins|inv|int|ass|arr|app|adj|arm|aff|emp|exa|ed[iu])"
    r"|^de(?=act|esc)|^pre(?=e[mx]|a[mr])|^co(?=o[pr]d?|ed|ex|in[cs])"
)
"""Neighbouring vowels that are spoken apart: vid-e-o, ser-i-ous, cre-ate, go-ing."""

_CLIPPED = ("n't", "'ve", "'d", "'ll", "'re", "'s", "'m", "'")
"""Endings of contractions, and the apostrophe of the plural's genitive."""

_AFTER_HISS = re.compile(r"(?:[sxz]|[cs]h|[cg]e|se|ze)$")
_AFTER_STOP = re.compile(r"[td]$")


ABBREVIATIONS = frozenset({"approx", "capt", "col", "dept", "etc", "gen", "govt", "ltd", "mr", "mrs", "sgt", "vs"})
"""The dictionary has them as they are spoken out; an abbreviation is one syllable."""


def rule(word: str) -> int:
    """Syllables by spelling alone, of a word in small letters; right for 93 in 100 words of the dictionary."""
    return max(1, len(_VOWELS.findall(word)) - len(_SILENT.findall(word)) + len(_SPLIT.findall(word)))


_SPOKEN_E = re.compile("[éèêë](?=s?$)")
_APART = re.compile("(?<=[aeouiéy])[ïëöü]")


def _accented(plain: str, word: str) -> int:
    """A word with accents: as without, but an accented e at the end is spoken, and a diaeresis parts vowels."""
    bare = MARKS.sub("", normalize("NFKD", plain)).replace("æ", "ae").replace("œ", "oe").replace("ø", "o")
    if not bare.isascii():
        return rule(plain)
    if "'" in bare:
        return syllables(bare)
    known = dictionary().all(bare)
    if not _SPOKEN_E.search(plain) and not _APART.search(plain):
        return min(known) if known else syllables(bare.upper() if word.isupper() else bare)
    # "xe" and "xa" keep the rule from taking the e for a silent one, or two vowels for one.
    spelled = _SPOKEN_E.sub("ay", plain)
    parted = _APART.sub(lambda vowel: f"x{vowel[0]}", spelled)
    return max([rule(MARKS.sub("", normalize("NFKD", parted)).replace("æ", "e").replace("œ", "e")), *known])


def syllables(word: str) -> int:
    """Syllables of one word, which may hold apostrophes. Unknown capitals (GTO) are an abbreviation: one."""
    plain = word.lower()
    if not plain.isascii():
        plain = plain.replace("’", "'").replace("ʼ", "'").replace("＇", "'")
    if not plain.isascii():
        return _accented(normalize("NFC", plain), word)
    if plain in ABBREVIATIONS:
        return 1
    known = dictionary().shortest(plain)
    if known and ("'" not in plain or known != rule(plain)):  # else the ending tells more: didn't is no "dint"
        return known
    if word.isupper() and 1 < len(word) <= 5 and not _VOWELS.search(plain):
        return 1
    if "'" not in plain:
        return rule(plain)
    ending = next((ending for ending in _CLIPPED if plain.endswith(ending)), "")
    body = plain.removesuffix(ending).replace("'", "")
    if not ending or not _VOWELS.search(body):
        return rule(plain.replace("'", ""))
    spoken = dictionary().shortest(body) or rule(body)
    if ending == "'s":
        return spoken + (1 if _AFTER_HISS.search(body) else 0)
    if ending == "'d":
        return spoken + (1 if _AFTER_STOP.search(body) else 0)
    return spoken + (ending in {"n't", "'ve", "'ll", "'re"} and not body.endswith(("a", "e", "i", "o", "u", "y")))
