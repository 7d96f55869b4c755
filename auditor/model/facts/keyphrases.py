"""What an article is about, and how often it says so."""

from typing import Literal

from auditor.model.finding import Span
from auditor.model.record import record

KeyphraseRole = Literal["given", "inferred", "related"]
KeyphraseOrigin = Literal[
    "command line", "configuration", "the page itself", "meta keywords", "Search Console", "guess"
]
Place = Literal["title", "h1", "intro", "slug", "description", "headings", "alt"]


@record
class Use:
    """One use of a keyphrase in the article's text."""

    span: Span
    form: str
    """The words as they stand there."""
    exact: bool
    sentence: int
    """Index into the facts' sentences."""


@record
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
    is_guess: bool = False
    """Whether it is what would be judged if nobody had given any."""

    @property
    def origin_words(self) -> str:
        """Where it came from: "configuration", "guessed from title, H1 and slug"."""
        return f"guessed from {self.guessed_from}" if self.origin == "guess" else self.origin
