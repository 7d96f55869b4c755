"""What was measured on an article: numbers and spans, no opinion."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from auditor.model.article import Article, Question
from auditor.model.finding import Span


class Word(NamedTuple):
    """A word and its range within its block's text."""

    text: str
    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence: the index of its block, its range in that block's text, its words."""

    block: int
    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def span(self) -> Span:
        return Span(self.block, self.start, self.end)


KeyphraseRole = Literal["given", "inferred", "related"]
KeyphraseOrigin = Literal["command line", "configuration", "the page itself", "meta keywords", "guess"]
Place = Literal["title", "h1", "intro", "slug", "description", "headings", "alt"]


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a keyphrase in the article's text."""

    span: Span
    form: str
    """The words as they stand there."""
    exact: bool
    sentence: int
    """Index into the facts' sentences."""


@dataclass(frozen=True, slots=True)
class Keyphrase:
    text: str
    role: KeyphraseRole
    origin: KeyphraseOrigin
    uses: tuple[Use, ...] = ()
    """In the article's headings and text, in order; the title element and alts are places, not uses."""
    exact: int = 0
    density: float = 0.0
    """Uses in 100 words, to nine decimals, so that 3.5 % of a text is 3.5 % however its fraction is stored."""
    first: int | None = None
    """Index of the first sentence with a use; None where it is never used."""
    places: tuple[Place, ...] = ()
    """Places that hold all its content words, in any form."""
    longest_gap: float = 0.0
    """Longest run of sentences that have less than half of its content words, as a share of all sentences, 0 to 1."""
    forms: str = "any"
    """``any`` where word forms are known for the language, else ``exact``."""
    reflecting_headings: int = 0
    """H2 and H3 that hold at least half of its content words."""
    content_words: int = 0
    words_apart: int = 0
    """Times that the rarest of its content words is in the text, with the others or without them."""
    near: tuple[Place, ...] = ()
    """Places that hold at least half of its content words."""
    probability: float = 1.0
    """How sure it is that the article is about it: 1 where it is given, 0 to 1 for a guess."""
    guessed_from: str = ""
    """What a guess rests on, in words: "title, H1 and slug"."""

    @property
    def origin_words(self) -> str:
        """Where it came from: "configuration", "guessed from title, H1 and slug"."""
        return f"guessed from {self.guessed_from}" if self.origin == "guess" else self.origin


ShapeKind = Literal[
    "pair",
    "hung",
    "ending",
    "opening",
    "closing",
    "crowded",
    "running",
    "recited",
    "heading",
    "doorway",
    "bare",
    "near me",
    "list",
    "title",
    "alt",
    "anchor",
]


@dataclass(frozen=True, slots=True)
class Shape:
    """A way in which a phrase of a family stands in the article that readers take for forced."""

    kind: ShapeKind
    """
    pair: beside its own variant ("an electric massager or best massage machine"); hung: on the end of a sentence that
    stands without it ("…, even if you own the best massager"); ending: the same with less certainty ("… with a good
    massager"); opening: in a clause before such a sentence ("When looking for the best massager, …"); closing:
    in the last sentence of a paragraph that does not begin with it, as most of the family's uses do; crowded: one of
    several in one sentence; running: one of sentences running; recited: a long phrase to sell, word for word as often
    before ("one of the top mental health tips"); heading: a long phrase in most of the subheadings; doorway: in a
    sentence that comes again with another name in it; bare: a superlative without its article ("buy best
    massager"); near me: as it is typed into a search box; list: one of a list of places or variants; title, alt,
    anchor: the family several times in the title, in alts, in the texts of links.
    """
    quote: str
    span: Span | None = None
    """None where it stands in no block: in the title, an alt, a link."""
    line: int = 0
    uses: tuple[int, ...] = ()
    """Indices of the family's uses that stand so."""


@dataclass(frozen=True, slots=True)
class Family:
    """Phrases built on the same words, counted together ("electric back massager", "back massage machine")."""

    stems: tuple[str, ...]
    phrases: tuple[tuple[str, int], ...]
    """Phrase and how often it is used, most used first."""
    uses: tuple[Use, ...]
    name: str = ""
    """Its words as they stand together most often: "back massager"."""
    selling: int = 0
    """Uses with a word beside them that people add when they search to buy: "best", "cheap", "online"."""
    is_name: bool = False
    """Whether all its words are written with capitals in the middle of sentences: a person, a place, a brand."""
    subheadings: int = 0
    """H2 and H3 that hold its words side by side."""
    promised: int = 0
    """How many of its words (``stems``) stand in the title or the H1."""
    shapes: tuple[Shape, ...] = ()
    """In the order of the text; those without a place last."""


class SentenceRun(NamedTuple):
    """Sentences running that begin with the same word."""

    word: str
    first: int
    last: int
    """Indices into the facts' sentences, both inclusive."""


class PassiveSentence(NamedTuple):
    sentence: int
    span: Span
    """The auxiliary and the participle."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of readability with its formula's name, or why it was not taken."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    """Where the text is short: the range within which the number may be believed."""
    reason: str = ""
    """Why value is None."""
    source: str = ""
    """Who published the formula, and when."""


class PlainerWord(NamedTuple):
    """One use of a wordy word or phrase, and the plain one that says the same."""

    wordy: str
    plain: str
    span: Span


HarmName = Literal["sentence-length", "reading-ease", "long-words", "passive-voice"]


class Harm(NamedTuple):
    """How far one measure of an article is from what is usual: what makes it harder to read."""

    name: HarmName
    value: float
    """More is worse: a percentage, or 100 less the reading ease."""
    as_bad: float
    """Percent of real articles that are as bad or worse."""
    found: int = 0
    of: int = 0
    """What a percentage was made from: so many of so many sentences or words; 0 and 0 for the reading ease."""


@dataclass(frozen=True, slots=True)
class Readability:
    """Counts over the prose: paragraphs, list items and quotes that are sentences; no headings, tables or code."""

    sentences: int = 0
    words: int = 0
    syllables: int | None = None
    """None for a language whose syllables cannot be counted."""
    reading_ease: Measure = Measure("", None, reason="not measured")
    """Flesch reading ease in the language's own version (or the language's nearest formula, said by its name)."""
    measures: tuple[Measure, ...] = ()
    """All further ones that apply: flesch_kincaid_grade, gunning_fog, smog, …"""
    long_sentences: tuple[int, ...] = ()
    """Indices of sentences over ``sentence_limit`` words."""
    sentence_limit: int = 20
    passive: tuple[PassiveSentence, ...] | None = None
    transitions: tuple[int, ...] | None = None
    """Indices of sentences with a transition word; None (as with passive, starts) where the language has no list."""
    starts: tuple[SentenceRun, ...] | None = None
    long_words: tuple[tuple[str, int], ...] | None = None
    """Long words outside the easy list with how often they stand there, most used first."""
    prose_sentences: tuple[int, ...] = ()
    """Indices of the facts' sentences that count as prose."""
    spoken: tuple[int, ...] = ()
    """Those of them that are somebody's words, in quotation marks or in a quotation: nobody edits them."""
    plainer: tuple[PlainerWord, ...] | None = None
    """Uses of words that have a plainer one, in the order of the text; None where the language has no list."""
    harms: tuple[Harm, ...] = ()
    """The measures that could be taken, the one furthest from what is usual first."""
    unfit: str = ""
    """Why shares of sentences say nothing of this text (mostly a list, code or speech); empty where they do."""


@dataclass(frozen=True, slots=True)
class Section:
    """What stands between a heading and the next one of any level (``own``) or of its own level or above."""

    heading: int
    """Index into the article's headings; -1 for the text before the first one."""
    own_words: int
    words: int
    """With its subsections."""
    has_content: bool
    """Words, images, tables, media or subsections: anything that a reader would see."""
    own_prose: int = 0
    """Of ``own_words``, those in the longest stretch of paragraphs with no list, table, quotation or code between."""


@dataclass(frozen=True, slots=True)
class HeadingFacts:
    sections: tuple[Section, ...] = ()


QuestionFault = Literal["no name", "no acceptedAnswer", "acceptedAnswer has no text", "is in no FAQPage"]


@dataclass(frozen=True, slots=True)
class MarkedQuestion:
    """A question of a FAQPage as marked up."""

    question: str
    answer: str
    syntax: Literal["json-ld", "microdata", "rdfa"]
    line: int
    page: int = 0
    """Which FAQPage of the page it belongs to, from 0; -1 for one that stands in none."""
    problems: tuple[QuestionFault, ...] = ()
    """What schema.org asks for and is not there."""


class Change(NamedTuple):
    """A run of words that the shown and the marked-up text share, or that only one of them has."""

    kind: Literal["same", "shown", "marked up"]
    words: str


FaqState = Literal["both", "shown only", "marked up only", "differs"]


@dataclass(frozen=True, slots=True)
class FaqMatch:
    """One question, as shown and as marked up; -1 where it is not.

    What is marked up counts as shown wherever the page's text holds it: ``both`` with ``visible`` -1 is on the page,
    though not as a question of a FAQ. ``marked up only`` with a ``visible`` question is one shown with other words
    for an answer altogether.
    """

    state: FaqState
    visible: int
    marked: int
    difference: tuple[Change, ...] = ()
    """For ``differs``: the unlike words of both, with some like ones around."""
    missing: tuple[Literal["question", "answer"], ...] = ()
    """For ``marked up only``: what the page does not show."""
    maybe_asked: bool = False
    """For ``marked up only``: whether a line of the page may ask the question in other words."""


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """A FAQPage or QAPage as marked up, and what it says of who answers."""

    type: Literal["FAQPage", "QAPage"]
    syntax: Literal["json-ld", "microdata", "rdfa"]
    line: int
    questions: int
    has_context: bool = True
    """False for JSON-LD without ``@context``, which names nothing of schema.org then."""
    user_signs: tuple[str, ...] = ()
    """What only questions and answers of users have: "upvoteCount", "answerCount 12", "3 suggested answers"."""


@dataclass(frozen=True, slots=True)
class FaqFacts:
    visible: tuple[Question, ...] = ()
    marked_up: tuple[MarkedQuestion, ...] = ()
    matches: tuple[FaqMatch, ...] = ()
    pages: tuple[tuple[str, int], ...] = ()
    """Every FAQPage, and QAPage by which the site answers itself: its syntax and line."""
    question_pages: tuple[QuestionPage, ...] = ()
    """Every FAQPage and QAPage."""
    repeated: tuple[str, ...] = ()
    """Questions that one page marks up more than once, and that it shows more than once with different answers."""
    json_ld: str = ""
    """The ``script`` element to paste: all that is shown, marked up; empty where nothing is shown."""


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What only the other pages of the run say of this one."""

    same_canonical: int = 0
    """Other pages that name the same canonical though they hold another text."""
    same_canonical_named: tuple[str, ...] = ()
    """The first of them by source, three at most."""
    canonical_agrees: bool | None = None
    """Whether the page that the canonical names holds this page's text; None where that page is not in the run, or is
    this one."""
    usual_harms: tuple[tuple[HarmName, float], ...] = ()
    """Median of each harm over the site's articles, where ten or more have it."""
    length: float | None = None
    """Words of the site's middle article; None for fewer than ten."""
    length_spread: float | None = None
    """Median distance of the site's articles from it, in words."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a check may look at. ``article`` is what was read, the rest is what was measured on it."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    """All sentences of all blocks but code, in order; a heading or a cell is one."""
    words: int = 0
    """Words of the article's text, headings included, code not."""
    keyphrases: tuple[Keyphrase, ...] = ()
    families: tuple[Family, ...] = ()
    promise: tuple[tuple[str, int], ...] = ()
    """Words of the title and the H1 that name something, and how often each stands in the text below, in any form."""
    readability: Readability = Readability()
    headings: HeadingFacts = HeadingFacts()
    faq: FaqFacts = FaqFacts()
    title_width: float = 0.0
    """Pixels of the title in 20 px Arial, as a result on a desktop shows it."""
    own_title: str = ""
    """The title without the name of the site."""
    own_title_width: float = 0.0
    """Pixels of that."""
    title_cut: str = ""
    """The words that were cut off the title's end, as the H1 has them; empty where none were."""
    description_cut: str = ""
    """The words that were cut off the meta description's end, as the article has them; empty where none were."""
    ngrams: tuple[tuple[str, int], ...] = ()
    """Runs of one to four words that stand twice or more, without function words at the ends, most used first."""
    site: SiteFacts = SiteFacts()
    started: str = ""
    """The time of the run (UTC, ISO 8601), the clock of checks that ask whether something is past; empty: not known."""
