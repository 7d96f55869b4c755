"""What was measured on an article, one file a measure."""

from auditor.model.facts.families import Family, Shape, ShapeKind
from auditor.model.facts.faq import Change, FaqFacts, FaqMatch, FaqState, MarkedQuestion, QuestionFault, QuestionPage
from auditor.model.facts.headings import HeadingFacts, Section
from auditor.model.facts.keyphrases import Keyphrase, KeyphraseOrigin, KeyphraseRole, Place, Use
from auditor.model.facts.markup import ArticleProperty, MarkedArticle, MarkedDate
from auditor.model.facts.measured import Facts
from auditor.model.facts.readability import (
    Harm,
    HarmName,
    Measure,
    PassiveSentence,
    PlainerWord,
    Readability,
    SentenceRun,
)
from auditor.model.facts.searched import SearchedQuery
from auditor.model.facts.sentences import Sentence, Word
from auditor.model.facts.site import FailingLink, SiteFacts

__all__ = [
    "ArticleProperty",
    "Change",
    "Facts",
    "FailingLink",
    "Family",
    "FaqFacts",
    "FaqMatch",
    "FaqState",
    "Harm",
    "HarmName",
    "HeadingFacts",
    "Keyphrase",
    "KeyphraseOrigin",
    "KeyphraseRole",
    "MarkedArticle",
    "MarkedDate",
    "MarkedQuestion",
    "Measure",
    "PassiveSentence",
    "Place",
    "PlainerWord",
    "QuestionFault",
    "QuestionPage",
    "Readability",
    "SearchedQuery",
    "Section",
    "Sentence",
    "SentenceRun",
    "Shape",
    "ShapeKind",
    "SiteFacts",
    "Use",
    "Word",
]
