"""German passives: a form of "werden" and a Partizip II in one clause."""

import re

from auditor.facts.readability.passive.clause import Clause
from auditor.facts.readability.word_list import word_list

PRESENT = word_list("werde wirst wird werden werdet")
"""With an infinitive these make the future: er wird vertreten may be either."""

PAST = word_list("wurde wurdest wurden wurdet würde würdest würden würdet worden")
NEEDS = PRESENT | PAST
SURE = word_list("wurde wurdest wurden wurdet worden")
OTHER_VERBS = word_list("hat habe haben hast hatte hatten ist bin bist sind seid war waren sein gewesen geworden")
"""With one of these between them, auxiliary and participle belong to different verbs: er wird Arzt und hat gelernt."""

MODALS = word_list(
    "kann können könnte könnten konnte konnten muss müssen müsste müssten musste mussten soll sollen sollte sollten "
    "darf dürfen dürfte durfte durften will wollen wollte wollten mag möchte möchten ist sind war waren sei sein"
)
JOINING = word_list("und oder sowie bzw als wie wenn weil dass ob sobald nachdem bevor damit")

_STRONG = word_list(
    "gebacken gebeten gebissen geblasen gebogen gebraten gebrochen gebunden gegeben gegessen gegossen gegriffen "
    "gehalten gehauen gehoben geholfen geladen gelassen gelegen geliehen gelesen gemessen genommen gepfiffen "
    "gepriesen gerieben gerissen gerufen gerungen gesandt geschafft geschaffen gescholten geschieden geschlagen "
    "geschlossen geschmissen geschnitten geschoben geschossen geschrieben geschwiegen gesehen gesotten gesponnen "
    "gesprochen gestoßen gestochen gestohlen gestrichen gesungen getan getragen getrieben getroffen getrunken "
    "gewaschen gewiesen gewogen gewonnen geworben geworfen gewunden gezogen gezwungen beschlossen beschrieben "
    "besprochen betrieben betrogen bewiesen bewogen bezogen empfohlen befohlen empfunden entnommen entschieden "
    "entsprochen entworfen entzogen erfunden erhoben erschossen erwiesen erworben erzogen überholfen übernommen "
    "überschrieben überstanden übertrieben überwiesen überworfen überwunden umschrieben unterbrochen unternommen "
    "unterschieden unterschrieben unterworfen verbunden verboten vergossen verglichen verliehen verloren vermieden "
    "verschlossen verschoben verschrieben verschwiegen versprochen verstanden vertrieben verwiesen verworfen "
    "verziehen vollzogen zerbrochen zerrissen"
)
STRONG = tuple(sorted(_STRONG))
"""Participles in -en; with a prefix (auf-genommen) they end in the same."""

EITHER = word_list(
    "beraten behalten betreten bestanden befallen befahren empfangen entlassen enthalten erfahren erhalten erlassen "
    "ertragen überfahren überfallen übergeben überlassen übersehen übertragen umgeben unterhalten untergraben "
    "unterlassen verfahren vergeben vergessen verhalten verlassen verraten vertragen vertreten verraten widerrufen "
    "zerfressen zerschlagen"
)
"""Participle and infinitive are one word: passive after wurde, either after wird."""

ADJECTIVES = word_list(
    "befreundet begabt begeistert bekannt beliebt bereit berühmt besorgt bestimmt bewusst entfernt entspannt erkältet "
    "erst geeignet geehrt gefasst geht gelaunt geneigt genannt genervt gerecht gesamt geschickt gespannt gesund geübt "
    "gewohnt interessiert jetzt meist nicht nächst überhaupt überrascht übermüdet unbekannt unbeliebt unterwegs "
    "verliebt verheiratet verrückt verwandt verwirrt vertraut vielleicht zuletzt"
)

_WEAK = re.compile(
    r"(?:[a-zäöüß]{0,12}ge[a-zäöüß]{2,}t|[a-zäöüß]{3,}iert"
    r"|(?:be|ver|zer|ent|er|emp|miss|über|unter|wider|wieder|hinter|durch|voll)[a-zäöüß]{3,}t)"
)
"""Participles in -t: gemacht, eingesetzt, verkauft, informiert. The first run is bounded, so that no word is long."""


def german(clause: Clause) -> tuple[int, int] | None:
    """Positions of auxiliary and participle."""
    for index, word in enumerate(clause.words):
        if word in NEEDS:
            before = index - 1
            if before >= 0 and not clause.breaks(before) and _is_participle(clause, before, word):
                return index, before
            found = _after(clause, index)
            if found:
                return index, found
    return None


def _after(clause: Clause, index: int) -> int | None:
    """A participle at the end of the auxiliary's clause."""
    for place in range(index + 1, min(index + 30, len(clause.words))):
        word, following = clause.words[place], clause.at(place + 1)
        if clause.breaks(place - 1) or word in OTHER_VERBS or word in JOINING - {"und", "oder", "sowie", "als", "wie"}:
            return None
        ends = clause.breaks(place) or following in JOINING or following in MODALS
        if ends and _is_participle(clause, place, clause.words[index]):
            return place
    return None


def _is_participle(clause: Clause, place: int, auxiliary: str) -> bool:
    word = clause.words[place]
    if clause.initial(place).isupper() and place > 0:
        return False
    if word in ADJECTIVES:
        return False
    if word in EITHER:
        return auxiliary in SURE
    return word.endswith(STRONG) or _WEAK.fullmatch(word) is not None
