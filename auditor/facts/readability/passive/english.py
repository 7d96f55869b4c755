"""English passives: a form of "be", perhaps an adverb, and a past participle that is no adjective there."""

import re

from auditor.facts.readability.passive.clause import Clause
from auditor.facts.readability.word_list import word_list

BE = word_list("am is are was were be been being isn't aren't wasn't weren't i'm we're you're they're that're there're")
"""Not 's: "it's moved" is "it has moved" as often."""

IRREGULAR = word_list(
    "beaten begun bitten blown borne bought broken brought broadcast built burnt burst cast caught chosen cut dealt "
    "done drawn driven dug eaten fed felt flung fought found forbidden foreseen forgiven forgotten frozen given "
    "ground hanged heard held hidden hit hung kept laid led lent let lit made met misled misread mistaken mown "
    "outdone overheard overridden overseen overtaken overthrown paid proven put quoted read rebuilt redone remade "
    "resold retold rewritten ridden rung said sawn seen sold sent sewn shaken shed shot shown shrunk slain slung slit "
    "smitten sold sown spent spilt split spoken spread sprung spun stolen strewn stricken struck strung sung sunk "
    "swept sworn swung taken taught thrown told torn thought trodden undercut understood undertaken undone unwound "
    "upheld withdrawn withheld woken won worn wound woven written"
)

STATES = word_list(
    "absorbed accustomed acquainted addicted advanced aged agitated aimed alarmed amazed amused animated annoyed "
    "armed ashamed associated astonished attached balanced based bearded beloved bent biased blessed bored bound "
    "bruised calculated closed committed complicated composed concerned confused congested connected conflicted "
    "convinced cramped crowded dated deceased dedicated delighted depressed detailed determined devastated devoted "
    "disabled disappointed disinterested distracted distressed divorced dressed drunk educated elated elderly "
    "elevated embarrassed engaged enlarged excited exhausted experienced faded fascinated fatigued finished flattered "
    "flawed frightened frustrated gifted gone grown hooked horrified hurt impressed inclined inflamed interested "
    "intoxicated involved irritated isolated jaded known left located lost married meant motivated naked obsessed "
    "opposed outdated outraged overjoyed overweight overwhelmed overworked panicked perplexed pleased poised "
    "preoccupied prepared privileged puzzled qualified ragged relaxed related relieved reserved resigned restricted "
    "retired rooted rugged rushed sacred satisfied scared seasoned seated set shocked shut situated skilled "
    "sophisticated spoiled startled stressed stuck sunken supposed surprised talented tempted terrified thrilled "
    "tired titled torn trained troubled unaffected unchanged unexpected united unmarried unprecedented untouched "
    "upset varied versed weathered wicked widespread worried wretched"
)
"""What someone or something is, more often than what is done to it: interested, located. Passive before "by"."""

FULL = word_list("blocked covered equipped filled limited lined loaded mixed moved packed stocked tied touched")
"""States before "with", "in" or "to": covered with snow. Else done: the roof was covered."""

NO_PARTICIPLES = word_list(
    "bed bleed breed deed exceed feed greed hundred indeed kindred need proceed red reed seed shed sled speed steed "
    "succeed weed wed biped embed moped"
)

UNDOING = word_list(
    "undercut undergone understood undertaken undone unified united unlocked unloaded unpacked unplugged unveiled "
    "unwound uncovered unearthed uninstalled unleashed undermined underlined underestimated underpinned underwritten "
    "untied"
)
"""The words in un- that are verbs; the others are adjectives: unskilled, unfinished."""

NAMING = word_list(
    "appointed asked awarded called considered crowned declared deemed dubbed elected found given granted kept "
    "labeled labelled left made named offered paid promised rendered sent served shown taught told voted"
)
"""Verbs whose passive takes a noun or an adjective after it: is called Anna, was made redundant."""

ADVERBS = word_list(
    "not never always often also still just now then already soon ever even only once twice well best better much "
    "long far rather quite so very too all both each sometimes seldom later again currently either first last since "
    "thus therefore however today almost yet"
)

FOLLOWING = word_list(
    "a about above across after again against all along also always among an and another any anyone anything anywhere "
    "around as at away back because before behind below beneath beside besides between beyond both but by daily down "
    "during each either else enough even ever every everywhere except first for forever forward four from further "
    "half he her here him his how i if in inside instead into it its just last later like many me monthly more "
    "most much "
    "my near nearby next nightly no nor not now nowhere of off often on once one online only onto or our out outside "
    "over overnight past per properly quickly rather right several she side since six so some soon sooner such ten "
    "than that the their them then there these they this those though three through throughout till to today together "
    "tomorrow tonight too towards toward twice two under unless unlike until up upon us using via we weekly well what "
    "whatever when whenever where wherever whether which while who whom whose why with within without worldwide "
    "yearly yesterday yet you your according following including starting depending"
)
"""What may follow a participle that is the verb; before a noun it is an adjective: are used cars."""

BETWEEN = frozenset(
    {("by", "then"), ("by", "now"), ("at", "last"), ("at", "first"), ("in", "fact"), ("of", "course"), ("in", "part"),
     ("at", "once"), ("in", "turn"), ("no", "longer"), ("in", "the", "end"), ("at", "the", "time"), ("once", "more"),
     ("once", "again"), ("more", "or", "less"), ("for", "example"), ("in", "general"), ("at", "least")}
)  # fmt: skip
"""What stands where an adverb may: was by then sold."""
NO_ADVERBS = word_list("family only-child supply reply ally bully fly belly jelly assembly rely apply")
GET = word_list("get gets got getting gotten")
HAVE = word_list("have has had having i've you've we've they've he's she's it's haven't hasn't hadn't")
"""Before "got", which then is "have": has got fired clay."""
GOT_STATES = word_list(
    "started used involved lost married divorced engaged dressed undressed excited tired bored drunk rid organized "
    "organised settled acquainted confused worried scared prepared stuck hooked done finished ready changed better"
)
"""What somebody becomes or does, and nobody does it to them."""
PARTICLES = word_list("up out off down over in on away back through together around aside apart along")
PREFIXES = word_list("co re pre de mis over under out self cross un fore counter double hand home")
DONE = word_list(
    "absorbed blocked closed connected dressed educated engaged enlarged finished isolated left located lost prepared "
    "restricted set shut trained opposed resigned retired reserved seated bound bent torn hurt untouched elevated"
)
"""States that are done to something while it "is being" so: is being closed."""

SUBJECTS = word_list("i you he she we they who that which")
PEOPLE = word_list("i you he she we who people")
ASKING = word_list("how when where why what who which whose")

NEEDS = BE | GET
_PLAIN = re.compile(r"[a-z]{2,}ed$")


def english(clause: Clause) -> tuple[int, int] | None:
    """Positions of auxiliary and participle."""
    words = clause.words
    for index in [index for index, word in enumerate(words[:-1]) if word in NEEDS]:
        if clause.breaks(index) and not _is_aside(clause, index + 1):
            continue
        if words[index] in BE:
            found = _after(clause, index) or _asked(clause, index)
        else:
            found = _got(clause, index) if clause.at(index - 1) not in HAVE else None
        if found:
            return index, found
    return None


def _after(clause: Clause, index: int) -> int | None:
    """A participle right after the auxiliary, adverbs between them at most."""
    place, last = index + 1, min(index + 7, len(clause.words))
    while place < last:
        if _is_participle(clause, place, index):
            return place
        phrase = next((size for size in (3, 2) if clause.words[place : place + size] in BETWEEN), 0)
        if phrase and not any(clause.breaks(at) for at in range(place, place + phrase - 1)):
            place += phrase
        elif _joins(clause, place) or (
            _is_adverb(clause, place) and (not clause.breaks(place) or _is_aside(clause, place))
        ):
            place += 1
        else:
            return None
    return None


def _joins(clause: Clause, place: int) -> bool:
    """Whether the word joins two adverbs: quickly and cheaply baked."""
    return clause.words[place] in {"and", "but", "or"} and _is_adverb(clause, place - 1)


def _is_adverb(clause: Clause, place: int) -> bool:
    word = clause.at(place)
    return word in ADVERBS or (word.endswith("ly") and word not in NO_ADVERBS)


def _is_aside(clause: Clause, place: int) -> bool:
    """Whether an adverb stands between commas: was, however, sold."""
    return (
        _is_adverb(clause, place)
        and clause.breaks(place - 1)
        and clause.breaks(place)
        and "," in clause.text[clause.sentence.words[place - 1].end : clause.sentence.words[place].start]
        and place + 1 < len(clause.words)
    )


def _got(clause: Clause, index: int) -> int | None:
    """A participle after "get" of which something is done to the subject: got fired, gets paid; not: got married."""
    place = index + 1
    while place < min(index + 3, len(clause.words)) and clause.at(place) in ADVERBS and not clause.breaks(place):
        place += 1
    word = clause.at(place)
    if place >= len(clause.words) or word in GOT_STATES or (word in STATES and clause.at(place + 1) != "by"):
        return None
    return place if _is_participle(clause, place, index) else None


def _asked(clause: Clause, index: int) -> int | None:
    """In a question ("Was the house built here?") the participle after a short subject."""
    if index > 1 or (index == 1 and clause.words[0] not in ASKING):
        return None
    for place in range(index + 2, min(index + 5, len(clause.words))):
        if clause.breaks(place - 1):
            return None
        before = clause.words[place - 1]
        if _is_participle(clause, place, index) and (place == index + 2 or before not in SUBJECTS):
            return place if clause.breaks(place) or clause.at(place + 1) in FOLLOWING - {"the", "a", "an"} else None
    return None


def _is_participle(clause: Clause, place: int, be: int) -> bool:
    word, following = clause.words[place], clause.at(place + 1)
    if "-" in word or "‑" in word:
        return _is_joined(clause, place)
    agent = _agent(clause, place)
    if word.startswith("un") and word not in UNDOING:
        return False
    if word not in IRREGULAR and (word in NO_PARTICIPLES or not _PLAIN.fullmatch(word)) and word not in STATES:
        return False
    ends = clause.breaks(place)
    if word in STATES:
        going_on = clause.words[be] == "being" and clause.at(be - 1) in BE and word in DONE
        return (agent or going_on) and word not in {"known", "located"}
    if word in FULL and following in {"with", "in", "to"} and not ends:
        return False
    if word == "used" and following == "to" and not ends:
        habit = clause.at(be - 1) in PEOPLE or clause.words[be] in {"i'm", "we're", "you're"}
        return not habit and clause.at(place + 2) not in FOLLOWING and not clause.at(place + 2).endswith("ing")
    if word == "done" and clause.at(be - 1) in {"i", "we", "you"} | {""} and clause.words[be] in {"am", "are"}:
        return False
    if word == "done" and clause.words[be] in {"i'm", "we're", "you're", "they're"}:
        return False
    return ends or following in FOLLOWING or following.endswith("ly") or following[:1].isdigit() or word in NAMING


def _agent(clause: Clause, place: int) -> bool:
    """Whether who did it follows, after the verb's particle at most: hurt by a fall, set up by a baker."""
    by = place + 1
    while by < place + 3 and clause.at(by) in PARTICLES:
        by += 1
    return (
        clause.at(by) == "by"
        and not any(clause.breaks(at) for at in range(place, by))
        and by + 1 < len(clause.words)
        and not _is_time(clause.at(by + 1))
    )


def _is_joined(clause: Clause, place: int) -> bool:
    """A participle with a prefix or a word before its hyphen: co-written; hand-made only if by somebody."""
    first, _, last = clause.words[place].replace("‑", "-").rpartition("-")
    if last not in IRREGULAR and last not in STATES and (last in NO_PARTICIPLES or not _PLAIN.fullmatch(last)):
        return False
    if _agent(clause, place):
        return True
    verb = first in PREFIXES and last not in STATES
    return verb and (clause.breaks(place) or clause.at(place + 1) in FOLLOWING or clause.at(place + 1).endswith("ly"))


def _is_time(word: str) -> bool:
    """Whether "by" before the word means a time or a manner: by Monday, by far, by now."""
    return word in {"now", "then", "far", "default", "nature", "hand", "choice", "chance"} or word.endswith("day")
