"""Forms of words that no stemmer knows, by language: each line of a table is the word itself and its other forms."""

from collections.abc import Mapping
from functools import cache

_ENGLISH = """
woman women, man men, child children, person people, foot feet, tooth teeth, goose geese, mouse mice, louse lice,
ox oxen, die dice, knife knives, life lives, wife wives, wolf wolves, loaf loaves, shelf shelves, half halves,
calf calves, thief thieves, scarf scarves, hoof hooves, elf elves, sheaf sheaves, wharf wharves, dwarf dwarves,
leaf leaves, self selves, quiz quizzes, bus buses busses, gas gases gasses, lens lenses, bias biases, canvas canvases,
atlas atlases, iris irises, plus pluses, yes yeses, analysis analyses, crisis crises, thesis theses,
hypothesis hypotheses, parenthesis parentheses, diagnosis diagnoses, prognosis prognoses, oasis oases,
emphasis emphases, synopsis synopses, synthesis syntheses, neurosis neuroses, psychosis psychoses,
metamorphosis metamorphoses, catharsis catharses, paralysis paralyses, testis testes, basis bases,
criterion criteria, phenomenon phenomena, automaton automata, bacterium bacteria, curriculum curricula,
memorandum memoranda, stratum strata, millennium millennia, symposium symposia, aquarium aquaria, stadium stadia,
erratum errata, addendum addenda, ovum ova, medium mediums, referendum referenda, spectrum spectra, forum fora,
index indices indexes, matrix matrices matrixes, vertex vertices vertexes, vortex vortices vortexes,
appendix appendices appendixes, codex codices, helix helices, apex apices, cortex cortices,
cactus cacti cactuses, fungus fungi funguses, nucleus nuclei, radius radii radiuses, stimulus stimuli,
syllabus syllabi syllabuses, alumnus alumni, focus foci focuses, locus loci, bacillus bacilli,
hippopotamus hippopotami, octopus octopi octopuses, thesaurus thesauri, terminus termini, genius geniuses,
virus viruses, bonus bonuses, campus campuses, status statuses, census censuses, larva larvae, alga algae,
formula formulae formulas, antenna antennae antennas, vertebra vertebrae, nebula nebulae, alumna alumnae,
genus genera, corpus corpora, opus opuses, tableau tableaux, chateau chateaux, bureau bureaux, plateau plateaux,
gateau gateaux, beau beaux, schema schemata schemas, stigma stigmata,
buy bought, bring brought, teach taught, catch caught, seek sought, fight fought, build built, send sent, spend spent,
lend lent, sell sold, tell told, hold held, keep kept, sleep slept, sweep swept, weep wept, feed fed, breed bred,
meet met, make made, pay paid, say said, hear heard, write wrote written, ride rode ridden,
drive drove driven, rise risen, choose chose chosen, freeze froze frozen, speak spoken, steal stolen, break broken,
wake woken, wear worn, tear torn, swear sworn, give gave given, take took taken, shake shook shaken, eat ate eaten,
grow grew grown, know knew known, throw threw thrown, draw drew drawn, fly flew flown, blow blew blown,
begin began begun, drink drank drunk, sing sang sung, swim swam swum, run ran, win won, dig dug, sew sewn, sow sown,
hide hid hidden, forget forgot forgotten, forgive forgave forgiven, understand understood, sit sat,
stick stuck, strike struck, swing swung, hang hung, shrink shrank shrunk, lead led
"""
"""Not "leaves" of leave: a leaf is what phrases are about; nor what means something else as well (saw, felt, rose,
wound, ground, left, found, bit, lay, spoke, stole, broke, bore, data, media)."""

_GERMAN = """
thema themen themas, museum museen, firma firmen, konto konten, kaktus kakteen, risiko risiken, praxis praxen,
zentrum zentren, datum daten, studium studien, album alben, drama dramen, villa villen, pizza pizzen pizzas,
globus globen, rhythmus rhythmen, virus viren, radius radien, gymnasium gymnasien, stadion stadien, lexikon lexika,
antibiotikum antibiotika, praktikum praktika, visum visa, material materialien, prinzip prinzipien, atlas atlanten
"""
_FRENCH = """
cheval chevaux, animal animaux, journal journaux, hopital hopitaux, canal canaux, metal metaux, travail travaux,
bail baux, corail coraux, email emaux, vitrail vitraux, oeil yeux, ciel cieux, mal maux, bocal bocaux, local locaux,
terminal terminaux, tribunal tribunaux, capital capitaux, general generaux, signal signaux, cristal cristaux
"""
_ITALIAN = """
uomo uomini, uovo uova, dito dita, braccio braccia, ginocchio ginocchia, labbro labbra, osso ossa, paio paia,
mano mani, dio dei, bue buoi, tempio templi, centinaio centinaia, migliaio migliaia, lenzuolo lenzuola
"""
_DUTCH = """
stad steden, schip schepen, kind kinderen, ei eieren, museum musea, lid leden, koe koeien, blad bladeren bladen
"""

_TABLES = {"de": _GERMAN, "en": _ENGLISH, "fr": _FRENCH, "it": _ITALIAN, "nl": _DUTCH}

IRREGULAR = frozenset(_TABLES)
"""Languages that have a table."""

_COMPOUND = (
    "women", "children", "teeth", "feet", "geese", "mice", "wives", "knives", "loaves", "shelves", "wolves", "thieves",
    "selves", "halves", "calves", "people", "analyses", "bacteria",
)  # fmt: skip
"""Plurals that end longer words: grandchildren, bookshelves, horsewomen."""
_NO_MEN = frozenset(
    """abdomen acumen albumen amen bitumen cyclamen dolmen examen foramen hymen lumen numen omen ramen regimen semen
    specimen stamen yemen women""".split()  # noqa: SIM905 - a list to read
)


@cache
def _words(language: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in _TABLES.get(language, "").split(","):
        word, *forms = line.split() or [""]
        found.update(dict.fromkeys(forms, word))
    return found


def regular(word: str, language: str) -> str:
    """The word itself of an irregular form; ``word`` is in small letters without accents, as is what is returned."""
    if language not in IRREGULAR:
        return word
    table = _words(language)
    if word in table:
        return table[word]
    if language == "en" and len(word) > 5:
        if word.endswith("men") and word not in _NO_MEN and not word.endswith("women"):
            return f"{word[:-3]}man"
        for plural in _COMPOUND:
            if word.endswith(plural):
                return word[: -len(plural)] + table[plural]
    return word
