"""A draft in, the page that its site will make of it out. The parsers of Markdown and Word are imported when needed."""

from auditor.read.drafts.head import address_and_date
from auditor.read.drafts.places import letters, placed_letters
from auditor.read.drafts.reading import as_draft, called_article, draft_document

__all__ = ["address_and_date", "as_draft", "called_article", "draft_document", "letters", "placed_letters"]
