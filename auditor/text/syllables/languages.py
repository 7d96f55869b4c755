"""Syllables of German, Spanish, French, Italian, Dutch, Polish, Portuguese and Russian words, by rules of spelling."""

import re
from collections.abc import Mapping
from typing import NamedTuple


class Rules(NamedTuple):
    """How a language's spelling shows its syllables: change the word, count the nuclei, correct the count."""

    nucleus: re.Pattern[str]
    """What one syllable is built on: a vowel or a diphthong."""
    changes: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Letters that are not spoken, or not as vowels."""
    more: re.Pattern[str] | None = None
    """Each match is one syllable more."""
    fewer: re.Pattern[str] | None = None
    """Each match is one syllable less, down to one."""

    def syllables(self, word: str) -> int:
        """Syllables of one word; 0 for one without a vowel, such as a clipped one (l', d')."""
        text = word.lower()
        for pattern, replacement in self.changes:
            text = pattern.sub(replacement, text)
        count = len(self.nucleus.findall(text))
        if self.more:
            count += len(self.more.findall(text))
        if self.fewer and count > 1:
            count = max(1, count - len(self.fewer.findall(text)))
        return count


_r = re.compile

_ENGLISH = (
    r"(?:(?:^|web)site|(?:on|off|air|dead|pipe|hot|head|time)line|(?:soft|hard|mal|firm|free)ware|(?:home|landing)page"
    r"|(?:smart|i)phone|service|code|game|update|space|store|team|home)s?$"
)
"""English words with a silent e (or one vowel of two letters) that German and Dutch took over as they are."""

GERMAN = Rules(
    nucleus=_r("aa|ai|au|äu|ee|ei|eu|ey|ay|ie|oo|oi|oy|[aeiouyäöüéèêáàóâ]"),
    changes=((_r("qu"), "k"), (_r("^y(?=[aeiou])|(?<=[aeo])y(?=[aeiou])"), "j")),
    more=_r("een$|eum$|^(?:be|ge)(?=en|eh|er[bd]|irr|impf)|(?<=.[drmlnbtv])ien$(?<!verdien)(?<!bedien)|oo(?=p|rd)"),
    fewer=_r(_ENGLISH),
)
"""After Duden's division: Na-ti-on, Fa-mi-li-en, be-en-den, The-a-ter."""

DUTCH = Rules(
    nucleus=_r("aai|ooi|oei|eeu|ëe|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|[aeiouyéèêëïöüáóä]"),
    changes=((_r("qu"), "kw"), (_r("^y(?=[aeiou])"), "j")),
    more=_r("eum$|^ge(?=in(?!d)|uit)"),
    fewer=_r(_ENGLISH),
)

SPANISH = Rules(
    nucleus=_r("[iuü]?[aeoáéó][iuü]?(?![áéíóú])|[iuü]?[aeoáéó]|[iuü][íú]|[íú]|[iuü]{1,2}"),
    changes=((_r("qu"), "k"), (_r("gu(?=[eiéí])"), "g"), (_r("y$"), "i")),
)
"""After the Ortografía of the Real Academia: two open vowels, or a stressed í or ú beside one, are two syllables."""

ITALIAN = Rules(
    nucleus=_r("[iu]{0,2}[aeoàèéòó](?:[iu](?![aeoàèéòóiu]))?|[iu]?[ìùíú]|[iu]{1,2}"),
    changes=((_r("qu"), "k"),),
    more=_r(
        "^[^aeiouàèéìòùg]*[iu](?=[aeo][ie]?$)|(?:log|graf|nom|tom|erg|alg|metr|sof|fon|terap|crazz?|strateg|mag|farmac)"
        "i(?=[ae]$)|(?:tt|zz|ll|br|st|ch|gl|nd)eri(?=[ae]$)|(?:allegr|teor|categor|malatt|compagn|garanz|fantas|simpat|poes)"
        "i(?=[ae]$)|^pau(?=r)|^bi(?=o)|^riu(?=s|n)"
    ),
)
"""i and u beside another vowel make one syllable with it, but where they bear the stress: mi-o, far-ma-ci-a."""

PORTUGUESE = Rules(
    nucleus=_r("^aos?$|ã[oe]|õe|[aáâàeéêoóô][iu](?!n|m|[lrz]$)|ui(?!n|m|[rz]$)|iu$|[aeiouáâãàéêíóôõúü]"),
    changes=((_r("qu(?=[eiéêí])"), "k"), (_r("gu(?=[eiéêí])"), "g"), (_r("(?<=[qg])u(?=[aoáâãóô])"), "w")),
    fewer=_r("[áâéêíóôú][^aeiouáâãéêíóôõú]+[iu][aeo]s?$"),
)
"""Falling diphthongs are one syllable (pai, meu), rising ones two (vi-a-gem) but at the end of his-tó-ria."""

POLISH = Rules(
    nucleus=_r("[aeouyąęóé]|i(?![aeiouąęó])"),
    changes=((_r("^(?:au|eu)|(?<![nzow])au(?=[tgsdz])|(?<=st)au(?=r)"), "a"),),
)
"""i before a vowel only softens the consonant: nie, sia-no."""

RUSSIAN = Rules(nucleus=_r("[аеёиоуыэюя]"))
"""As many syllables as vowels."""

_SPOKEN_ENT = (
    "absent|accent|accident|adolescent|agent|ambivalent|antécédent|apparent|ardent|argent|avent|cent|ciment|cohérent"
    "|compétent|concurrent|consékent|content|continent|convent|couvent|décent|dent|différent|divergent|élokent|éminent"
    "|équivalent|évident|excellent|exigent|fervent|frékent|gent|imminent|impatient|imprudent|incident|indécent"
    "|indifférent|indulgent|innocent|insolent|intelligent|intermittent|lent|mécontent|occident|orient|parent"
    "|permanent|pertinent|polyvalent|précédent|présent|président|prudent|récent|récurrent|résident|sent|serpent"
    "|souvent|supplément|talent|torrent|transparent|trident|turbulent|urgent|vent|violent"
)
FRENCH = Rules(
    nucleus=_r("[aeiouyàâäéèêëîïôöûùüœæ]+"),
    changes=((_r("qu"), "k"), (_r("gu(?=[eéèêi])"), "g"), (_r("ge(?=[aouâô])"), "j")),
    more=_r(
        "é(?=[aâoôiuèé]|e(?!s?$))|[ao](?=é)|(?<=[aoueé])(?:ï|[ëü](?!s?$))|o(?=a)|a(?=o(?!û))"
        "|(?<=[aeou])y(?=[aouéèâi]|e(?!s?$|nt$))|^pa(?=ys)|[bcdfgptv][lr]i(?=[aéoè]|e(?!s?$))"
    ),
    fewer=_r(
        "(?<=[^aeiouyàâäéèêëîïôöûùüœæ])es?$"
        rf"|^(?!(?:{_SPOKEN_ENT})$)(?=.{{0,60}}[bcdfgjklnprstvxz]ent$).+$(?<!ment)"
        "|^(?:(?:con)?form|(?:trans|per)form|aim|dorm|nomm|consomm|affirm|confirm|ferm|anim|exprim|estim|programm)ent$"
    ),
)
"""The e at the end is not spoken, nor the ent of verbs in the plural; ia, io, ieu are one syllable: na-tion."""

VOICELESS = frozenset({"б", "в", "ж", "к", "с", "w", "z"})
"""Words that are spoken as a part of the next one; other words without a vowel are abbreviations (Dr, Sr): one."""

LANGUAGES: Mapping[str, Rules] = {
    "de": GERMAN, "es": SPANISH, "fr": FRENCH, "it": ITALIAN, "nl": DUTCH, "pl": POLISH, "pt": PORTUGUESE,
    "ru": RUSSIAN,
}  # fmt: skip
