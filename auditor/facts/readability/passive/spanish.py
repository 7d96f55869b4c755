"""Spanish passives: a form of "ser" and a participle that agrees with it; the pasiva refleja is not counted."""

import re

from auditor.facts.readability.passive.clause import Clause
from auditor.facts.readability.word_list import word_list

ONE = word_list("soy eres es era fui fue seré serás será sería sea fuera fuese")
MANY = word_list("somos sois son éramos eran fuimos fueron seremos serán serían sean fueran fuesen")
ANY = word_list("ser sido siendo")
NEEDS = ONE | MANY | ANY

IRREGULAR = re.compile(
    r"(?:(?:des|re|contra|satis)?hech|(?:de|in|pre|trans|su[bs]?|pro|ad)?scrit|escrit|descrit|inscrit|(?:pre)?vist"
    r"|(?:com|dis|ex|im|o|pro|su|contra|inter|predis)?puest|rot|(?:re)?abiert|cubiert|descubiert|encubiert|(?:de)?vuelt"
    r"|devuelt|resuelt|disuelt|envuelt|impres|dich|predich|frit|elect|provist)[oa]s?"
)
REGULAR = re.compile(r"[a-záéíóúüñ]{2,}(?:ad|id|íd)[oa]s?")

STATES = re.compile(
    r"(?:aburrid|acertad|adecuad|afortunad|agitad|agotad|agradecid|alargad|anticuad|apasionad|apretad|apropiad"
    r"|arriesgad|asustad|atrevid|avanzad|callad|cansad|cariñad|casad|complicad|comprometid|conocid|consumad|cuidad"
    r"|debid|decidid|delgad|delicad|demasiad|desconocid|desgraciad|desmesurad|destacad|determinad|diferenciad"
    r"|distinguid|divertid|divorciad|educad|elevad|entretenid|equivocad|especializad|estad|exagerad|grad|helad|herid"
    r"|húmed|ilimitad|indicad|inesperad|interesad|jubilad|lad|limitad|líquid|marcad|marid|mercad|moderad|movid"
    r"|necesitad|obligad|ocupad|ordenad|parecid|partid|pasad|pesad|preferid|preparad|presumid|privad|pronunciad"
    r"|querid|rápid|recargad|reconocid|reducid|refinad|relajad|repetid|resultad|sabid|sagrad|segund|sentid|significad"
    r"|sofisticad|sólid|soltad|sonid|tod|unid|validad|válid|variad|vestid|viud)[oa]s?"
)
"""Adjectives and nouns that look like participles: es conocido, es debido a, es complicado."""

ADVERBS = word_list("no ya también siempre nunca muy más bien mal casi así aún todavía solo sólo luego después pronto")


def spanish(clause: Clause) -> tuple[int, int] | None:
    """Positions of auxiliary and participle."""
    for index, word in enumerate(clause.words):
        if word in NEEDS:
            for place in range(index + 1, min(index + 4, len(clause.words))):
                if clause.breaks(place - 1):
                    break
                if _is_participle(clause, place, word):
                    return index, place
                if not (clause.words[place] in ADVERBS or clause.words[place].endswith("mente")):
                    break
    return None


def _is_participle(clause: Clause, place: int, auxiliary: str) -> bool:
    word = clause.words[place]
    if not (REGULAR.fullmatch(word) or IRREGULAR.fullmatch(word)) or STATES.fullmatch(word):
        return False
    plural = word.endswith("s")
    if (auxiliary in ONE and plural) or (auxiliary in MANY and not plural):
        return False
    return clause.initial(place).islower()
