"""The kinds of fixes, by the checks whose findings they remove. To add one: a file with a function, and a line here."""

from collections.abc import Callable, Mapping
from typing import Final

from auditor.fix.declared_language import with_language
from auditor.fix.decorations import with_empty_alt
from auditor.fix.edit import Edit
from auditor.fix.empty_headings import without_empty_heading
from auditor.fix.entities import without_escaped_entities
from auditor.fix.faq_copies import without_copies
from auditor.fix.faq_markup import with_faq_markup, with_shown_words, with_whole_markup
from auditor.fix.heading_levels import with_one_h1, without_skipped_level
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit

Kind = Callable[[Finding, PageAudit, PageSource], tuple[Edit, ...]]
"""A finding in, the edits that remove it out; none where that is not certain."""

KINDS: Final[Mapping[str, Kind]] = {
    "heading-empty": without_empty_heading,
    "heading-order": without_skipped_level,
    "h1-multiple": with_one_h1,
    "leftover": without_escaped_entities,
    "language": with_language,
    "alt-missing": with_empty_alt,
    "faq-duplicate": without_copies,
    "faq-incomplete": with_whole_markup,
    "faq-differs": with_shown_words,
    "faq-unmarked": with_faq_markup,
}
