"""An article in, its FAQ out: what it shows, what it marks up, how the two match."""

from auditor.facts.faq.faq_facts import faq_facts
from auditor.facts.faq.question_span import spans

__all__ = ["faq_facts", "spans"]
