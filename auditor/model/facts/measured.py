"""Everything that was measured on an article: numbers and spans, no opinion."""

from dataclasses import field

from auditor.model.article import Article
from auditor.model.facts.families import Family
from auditor.model.facts.faq import FaqFacts
from auditor.model.facts.headings import HeadingFacts
from auditor.model.facts.keyphrases import Keyphrase
from auditor.model.facts.markup import MarkedArticle
from auditor.model.facts.readability import Readability
from auditor.model.facts.searched import SearchedQuery
from auditor.model.facts.sentences import Sentence
from auditor.model.facts.site import FailingLink, SiteFacts
from auditor.model.freshness import Freshness
from auditor.model.record import record
from auditor.model.suppression import SuppressionUse


@record
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
    marked_article: MarkedArticle | None = None
    """The markup of the page's own article; None where there is none."""
    site: SiteFacts = SiteFacts()
    failing_links: tuple[FailingLink, ...] = ()
    """Each address once; template links too where they are known."""
    freshness: Freshness = field(default_factory=Freshness)
    queries: tuple[SearchedQuery, ...] = ()
    """Those of Search Console for which another page is shown, too."""
    suppressions: tuple[SuppressionUse, ...] = ()
    """What the page's suppressions did; known when all other checks have answered."""
    started: str = ""
    """The time of the run (UTC, ISO 8601), the clock of checks that ask whether something is past; empty: not known."""

    @property
    def main_keyphrase(self) -> Keyphrase | None:
        """The one that the page is about, given or guessed; None where all that is known are phrases beside it."""
        first = self.keyphrases[0] if self.keyphrases else None
        return first if first is not None and first.role != "related" else None

    def text_of(self, sentence: Sentence) -> str:
        """The sentence as it stands in its block."""
        return self.article.blocks[sentence.block].text[sentence.start : sentence.end]
