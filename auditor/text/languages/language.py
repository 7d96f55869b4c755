"""The record of a language: all that is known of it. What nobody has written yet is empty, and is said to be missing.

Lists of words are running text, apart by spaces; lists of phrases are apart by the sign that each part names. They are
text so that a record loads at once: sets and patterns are made by whoever asks for them, when first asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Abbreviations(NamedTuple):
    """Abbreviations that the division into sentences must know; in small letters and without their last full stop."""

    continues: str = ""
    """The sentence goes on after these, capital letter or not: Dr. Smith, z. B. Anna, ul. Długa."""
    before_number: str = ""
    """What comes after belongs to it when it is a number: fig. 3, approx. $5, séc. XIX."""
    may_end: str = ""
    """Short or dotted, or a word that is an abbreviation with a capital only, and still the sentence ends there when a
    capital letter follows: в 2010 г. Потом. We love art. They do too."""
    starters: str = ""
    """Words that begin a sentence and no name, with their capital: what ends before them is a sentence, an
    abbreviation or a letter too. Not "of" and "and", with which names of firms and courts go on."""
    designators: str = ""
    """Words that a letter names one of: Vitamin B, Plan A. With the letter a sentence may end."""
    ordinal_before: str = ""
    """Words after which a number with a full stop is an ordinal: der 1. Platz, im 19. Jahrhundert."""
    are_complete: bool = False
    """Whether these lists are the authority on words of two letters or more, and not sentencex, which takes "so",
    "super" or "arte" for Italian abbreviations and lets no sentence end with them."""


class Syllables(NamedTuple):
    """How the spelling shows the syllables: change the word, count the nuclei, correct the count. Patterns, on small
    letters."""

    nucleus: str
    """What one syllable is built on: a vowel or a diphthong."""
    changes: tuple[tuple[str, str], ...] = ()
    """Letters that are not spoken, or not as vowels, and what takes their place."""
    more: str = ""
    """Each match is one syllable more."""
    fewer: str = ""
    """Each match is one syllable less, down to one."""


class WeakWords(NamedTuple):
    """Words that are no topic though they have a meaning; folded, as they are in text, no stems."""

    at_end: str = ""
    """Where a keyphrase never ends: verbs, adverbs, numbers, praise."""
    at_start_allowed: str = ""
    """Weak at an end only: "best running shoes" and "cheap flights" are what people look for."""
    alone: str = ""
    """Too wide to be a keyphrase by themselves; months and weekdays are dates."""
    links: str = ""
    """Function words within phrases: "cost of living", but not "Hitler was born"."""
    before_noun: str = ""
    """After these comes a noun or its adjective."""
    before_verb: str = ""
    """After these a verb is likelier than a noun."""
    empty_heads: str = ""
    """Before "for", "of" and the like they only introduce the topic."""


class Shapes(NamedTuple):
    """The small words around a phrase by which its shape is told: what joins, what introduces, what makes it the best.
    All folded."""

    coordinators: str = ""
    """Between a phrase and its own variant."""
    connectors: str = ""
    """Before a phrase that can be left out together with it. Not "of", "for" or "to", which belong to what precedes."""
    openers: str = ""
    """Beginnings of a clause that can be left out: "even if …", "unlike …"."""
    leads: str = ""
    """First words of a clause before a sentence that is complete without it: "when looking for …"."""
    determiners: str = ""
    """Before a superlative in good grammar."""
    superlatives: str = ""
    selling: str = ""
    """Beside a phrase that people type into a search box when they want to buy."""
    near_me: str = ""
    """As people type it into a search box, and write it nowhere else. Phrases, apart by "|"."""
    strong: str = ""
    """Openers that hang a clause on a sentence which was complete before: "even if …", "unlike …", "especially …"."""
    seeking: str = ""
    """First words of a question or a clause that speaks to somebody who searches: "Looking for …?", "Need …?"."""
    tails: str = ""
    """What may follow a phrase on a sentence's end that says nothing new: "available", "online"."""
    within: str = ""
    """Function words within a phrase to sell, beside those that any phrase may hold: "serrurier pas cher"."""


class Transitions(NamedTuple):
    """Words and phrases that say how a thought follows from the one before; apart by commas."""

    anywhere: str
    """Transitions wherever they are in a sentence."""
    first: str = ""
    """Transitions only where a sentence begins with them."""


class WordyPhrases(NamedTuple):
    """Words and phrases that have a plainer one, as in ``in order to: to``, apart by commas. What is listed can be
    replaced in nearly every sentence; no words in daily use."""

    phrases: str
    """Exactly as they are."""
    verbs: str = ""
    """In the form that a dictionary has; their other regular forms count with them."""


class Faq(NamedTuple):
    """The words of questions and answers. All but ``question`` and ``answer`` are compared with folded text."""

    titles: tuple[str, ...] = ()
    """Patterns of headings that announce a FAQ. Must not match a heading that only says "questions"."""
    signs: tuple[str, ...] = ()
    """Each of the titles holds one: looked for first, since most headings hold none and the pattern is a long one."""
    asking: str = ""
    """First words of questions: for headings under a FAQ's title whose mark was left out."""
    asking_together: tuple[str, ...] = ()
    """Patterns of first words that ask only together: "peut-on"."""
    calls: tuple[str, ...] = ()
    """Patterns of questions that ask the reader to do something: "Still have questions?" has no answer."""
    interview: str = ""
    """What a conversation with a person is called: nobody asks its questions of the site."""
    question: str = ""
    """What may be written before a question, with a colon or a number, as in "Question 3:"."""
    answer: str = ""
    """What may be written before an answer."""
    more: tuple[str, ...] = ()
    """Patterns of links to the rest of an answer: "read more"."""


class Bylines(NamedTuple):
    """What announces an author or a date; phrases in small letters, apart by "|"."""

    published: str = ""
    modified: str = ""
    by: str = ""
    """Before the author's name."""
    roles: str = ""
    """Before the name of somebody who took part without being the author. One word ("Photos") counts with a colon."""
    need_value: str = ""
    """Those of the above that are also plain words: they count before a date or a colon only."""
    linking: str = ""
    """Last words of roles that need no colon: "Photos by". Words, apart by spaces, as are the following."""
    joining: str = ""
    """Between two authors."""
    open_begins: str = ""
    """First words of a label that cannot be alone: "Last updated"."""
    open_ends: str = ""
    """Last words of such a label: "Updated on". The badge "Updated" may be alone."""
    date_words: str = ""
    """Words anywhere in such a label: "Date published"."""
    relative: str = ""
    """Patterns, apart by "|", of the beginning of a date that counts from today: "yesterday"."""


class Signs(NamedTuple):
    """What is looked for before it is known in which language a page is, or in all languages, as a page may mix them.

    ``signs_of_all`` holds these of all languages in one module, which is made from the records.
    """

    frequent: Mapping[str, str] = {}
    """The words that hold sentences together, by script: by these a language is told from the others."""
    months: str = ""
    """Twelve names in the form that follows a day, then as many abbreviations; further dozens of other spellings."""
    faq: Faq = Faq()
    bylines: Bylines = Bylines()


class Passive(NamedTuple):
    """How passives are built, for the finder in ``facts/readability/passive/parts.py``. Patterns match whole words in
    small letters; all else is lists of words."""

    auxiliaries: str = ""
    """Forms of the verb that makes a passive with a participle."""
    weak_auxiliaries: str = ""
    """Those that make one only where somebody is named who does it: "is gebouwd door"."""
    sure: str = ""
    """Auxiliaries that make nothing but passives, so that a state is done to something: "viene chiuso"."""
    soft: str = ""
    """Auxiliaries that say what something is as often as what is done to it: no passive where the clause ends with the
    participle, as in "è preparato"."""
    participle: str = ""
    """Pattern of the participles."""
    states: str = ""
    """Pattern of participles that say what something is: passive only where somebody is named who does it."""
    perfects: str = ""
    """Pattern of participles that make a perfect with the auxiliary, or say what something is made of: "è partito"."""
    no_perfect: str = ""
    """Auxiliaries with which these too make a passive: "è stata cambiata"."""
    never: str = ""
    """Pattern of what looks like a participle and is none."""
    agents: str = ""
    """What comes before the one who does it: "by"."""
    not_agents: str = ""
    """What comes after "by" where it means a time or a manner: "da tempo"."""
    between: str = ""
    """Words that may come between auxiliary and participle."""
    between_pattern: str = ""
    """Pattern of further ones."""
    not_before: str = ""
    """Right before the auxiliary, these make it something else: the perfect of a reflexive verb."""
    not_after: str = ""
    """Right after these comes a noun or its adjective, and no participle of a passive."""
    is_framed: bool = False
    """Whether other parts of the clause come between auxiliary and participle."""
    may_come_first: bool = False
    """Whether the participle may come right before the auxiliary."""
    following: str = ""
    """What may follow a framed participle where its clause goes on."""
    ends: str = ""
    """Words with which another clause begins, or another verb takes over."""
    passive_form: str = ""
    """Pattern of verbs that are passive by their ending: "byggs"."""
    never_a_form: str = ""
    """Pattern of what looks like one of these and is none: "finns", "deras"."""


class Sources(NamedTuple):
    """Words around what is said with authority."""

    classes: Mapping[str, str] = {}
    """Classes of words that the shapes in ``checks/page/authority.py`` are made of; ``~`` is a space in a phrase."""
    grave: Mapping[str, str] = {}
    """Words of subjects on which a wrong word does harm: health, money, safety."""


_SIGNS, _ABBREVIATIONS, _WEAK_WORDS, _SOURCES = Signs(), Abbreviations(), WeakWords(), Sources()


@dataclass(frozen=True, eq=False, repr=False)
class Language:
    """What is known of one language."""

    code: str
    """The one that ``languages.language`` finds it by: two or three letters of ISO 639, as in a ``lang`` attribute."""
    name: str
    """In English."""
    signs: Signs = _SIGNS
    has_spaces: bool = True
    """Whether spaces divide its words; where none do, characters are counted for words."""
    capital_nouns: bool = False
    """Whether every noun has a capital letter."""
    joins_nouns: bool = False
    """Whether nouns are joined to one word: "Laufschuhe"."""
    elides: bool = False
    """Whether small words lose their vowel before another word: l'eau."""
    joins_by_colon: bool = False
    """Whether a colon joins an ending to a short form: EU:n, tv:n."""
    function_words: str = ""
    """Words that carry grammar and no topic: articles, pronouns, prepositions, conjunctions, auxiliaries."""
    stemmer: str = ""
    """Snowball's name of its stemmer."""
    irregular_forms: str = ""
    """Forms that no stemmer knows: a word and its other forms, folded, apart by commas."""
    abbreviations: Abbreviations = _ABBREVIATIONS
    syllables: Syllables | None = None
    ease: str = ""
    """Its formula of reading ease, or the nearest that it has; a name in ``facts/readability/formulas.py``."""
    further_formulas: str = ""
    """Names of those that are shown beside it."""
    long_sentence: int = 20
    """Words that a sentence may have: 25 in languages that say the same in more words than English (articles,
    clitics), 15 in those that say it in fewer (endings), 35 in Arabic and Urdu, where one holds two of English."""
    articles: str = ""
    """Half of all sentences begin with one of these: the word after it counts with it where beginnings are compared."""
    transitions: Transitions | None = None
    passive: Passive | str | None = None
    """Or the module in ``facts/readability/passive`` whose finder was written for the language alone."""
    wordy: WordyPhrases | None = None
    weak_words: WeakWords = _WEAK_WORDS
    shapes: Shapes | None = None
    generic_links: str = ""
    """Link texts that say nothing of where they lead; in small letters, apart by "|"."""
    sources: Sources = _SOURCES
