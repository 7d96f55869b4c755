"""French passives: a form of "être" and a past participle, but no perfect of motion and no reflexive verb."""

import re

from auditor.facts.readability.passive.clause import Clause
from auditor.facts.readability.word_list import word_list

BE = word_list(
    "suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai seras sera serons serez "
    "seront serais serait serions seriez seraient sois soit soyons soyez soient fût être été étant n'est n'était "
    "n'étaient n'êtes j'étais"
)
NEEDS = BE
MOTION = re.compile(
    r"(?:r?all|arriv|r?entr|(?:re)?mont|(?:re)?tomb|retourn|(?:re)?pass|rest|demeur|décéd|n)ée?s?"
    r"|(?:re|sur|par|inter|pro|de|con)?venue?s?|devenue?s?|redevenue?s?|(?:re)?partie?s?|sortie?s?|ressortie?s?"
    r"|(?:re)?descendue?s?|morte?s?|apparue?s?|disparue?s?|échue?s?|éclose?s?"
)
"""Verbs that make their perfect with être: elle est partie."""

STATES = re.compile(
    r"(?:adapt|affam|âg|agit|ais|alli|amus|appropri|assis|attach|aval|bas|bloqu|boug|branch|cal|caract|cass|cens|charg"
    r"|class|coinc|complet|compliqu|compos|concentr|concern|connect|constern|contrari|convoit|cultiv|daté|décid|dédi"
    r"|dégagé|délicat|dénu|dépass|déprim|désol|détaill|détendu|détermin|développ|dévou|divis|dot|doué|dou|effray|égar"
    r"|élev|éloign|embarrass|engag|ennuy|énerv|épuis|équip|espac|étonn|évolu|exagér|exalt|expériment|fatigu|ferm|fond"
    r"|frustr|gên|habill|habitu|handicap|implant|impliqu|inad|inclin|inquiét|inspir|install|intéress|isol|légitim|li"
    r"|limit|localis|log|mari|maîtris|mesur|mitig|modér|motiv|nuanc|obstin|occup|oppos|orient|outr|parfum|passionn|peupl"
    r"|plac|polic|pos|préoccup|prépar|press|priv|qualifi|rassasi|rassur|ravag|réput|réserv|résign|rompu|rus|sacr|sal"
    r"|sens|serr|situ|soign|sophistiqu|spécialis|stress|surchauff|surpeupl|susceptibl|tent|termin|tourment|tromp|usag|us"
    r"|vari|vou|zél)ée?s?"
    r"|(?:connu|convaincu|détendu|dû|du|due|dus|étendu|issu|perdu|prévenu|pourvu|dépourvu|ouvert|réduit|satisfait|pris"
    r"|surpris|permis|compris|assis|promis|sis|ravi|uni|fini|garni|poli|hardi|réussi)e?s?"
)
"""What someone is: il est fatigué, elle est située; with "par" behind it, done to it."""

REGULAR = re.compile(r"[a-zàâäçéèêëîïôöûùüœ]{2,}(?:ée?s?|[^aeiou]ie?s?|[^aeoqg]ue?s?)")
LISTED = re.compile(
    r"(?:(?:re|dé|contre|satis|par)?fait|(?:é|ré|in|pre|d|trans|sous)crit|écrit|décrit|inscrit|prescrit"
    r"|(?:ap|com|entre|re|sur)?pris|(?:ad|com|dé|é|o|per|pro|re|sou|trans|retrans)?mis|(?:con|recon|in)struit|détruit"
    r"|(?:con|pro|ré|tra|intro|dé|sé|en)?duit|cuit|(?:ac|con|re)quis|(?:con|re)?joint|(?:at|é|re)?teint|éteint|peint"
    r"|(?:cou|ou|dé|recou|décou|rou)vert|(?:of|souf)fert|couvert|découvert|(?:dé|re|at|dis)?vendu|inclus|exclu|clos|dissous"
    r"|dit|interdit|prédit|élu|lu|relu|bu|cru|vu|revu|prévu|reçu|conçu|perçu|déçu|tenu|obtenu|maintenu|retenu|détenu"
    r"|soutenu|contenu|battu|abattu|vaincu|rendu|vendu|attendu|entendu|étendu|tendu|défendu|répandu|fendu|mordu|tordu"
    r"|résolu|fondu|confondu|répondu|cousu|voulu)e?s?"
)
NO_PARTICIPLES = word_list(
    "ainsi aussi ici lui ni si oui celui puis depuis vraie jolie petite plus nu inconnu ému têtu pointu absolu ambigu "
    "continu superflu contigu aigu menu cru vie pluie santé été côté clé beauté liberté vérité qualité sécurité "
    "société midi ami amie amis amies"
)

ADVERBS = word_list(
    "pas plus jamais toujours déjà encore aussi bien mal souvent parfois très trop peu ainsi donc alors ensuite "
    "également rarement tout même enfin désormais aujourd'hui"
)


def french(clause: Clause) -> tuple[int, int] | None:
    """Positions of auxiliary and participle."""
    for index, word in enumerate(clause.words):
        if word not in BE or clause.breaks(index) or _is_reflexive(clause, index):
            continue
        for place in range(index + 1, min(index + 4, len(clause.words))):
            if _is_participle(clause, place):
                return index, place
            following = clause.words[place]
            if clause.breaks(place) or not (following in ADVERBS or following.endswith("ment")):
                break
    return None


def _is_reflexive(clause: Clause, index: int) -> bool:
    before = clause.at(index - 1) if index and not clause.breaks(index - 1) else ""
    if before in {"nous", "vous"}:  # nous sommes invités has one of them, nous nous sommes lavés two
        return clause.at(index - 2) == before
    return before in {"me", "te", "se"} or (before == "pas" and clause.at(index - 2) in {"me", "te", "se"})


def _is_participle(clause: Clause, place: int) -> bool:
    word = clause.words[place]
    if word in NO_PARTICIPLES or word in BE or word in ADVERBS or not clause.initial(place).islower():
        return False
    if MOTION.fullmatch(word) or not (REGULAR.fullmatch(word) or LISTED.fullmatch(word)):
        return False
    if STATES.fullmatch(word):
        return clause.at(place + 1) == "par" and not clause.breaks(place)
    return True
