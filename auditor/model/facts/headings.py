"""How long the sections of an article are, and which are empty."""

from auditor.model.record import record


@record
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


@record
class HeadingFacts:
    sections: tuple[Section, ...] = ()
