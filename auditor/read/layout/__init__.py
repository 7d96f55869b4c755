"""A tree in, the boxes and runs of text that its reader sees out, and where each is."""

from auditor.read.layout.boxes import HEADING_LEVELS, Box, Layout, Run, Seen, count_words, template
from auditor.read.layout.class_words import BIT, CLASS_WORDS, any_of, said
from auditor.read.layout.consent import ASKS_CONSENT, holds_article
from auditor.read.layout.decoration import declared_decoration, decorates, source
from auditor.read.layout.hidden import is_label
from auditor.read.layout.kinds import Kind, Kinds, place
from auditor.read.layout.surroundings import TAG_BIT, Place, surroundings
from auditor.read.layout.walk import layout

__all__ = [
    "ASKS_CONSENT",
    "BIT",
    "CLASS_WORDS",
    "HEADING_LEVELS",
    "TAG_BIT",
    "Box",
    "Kind",
    "Kinds",
    "Layout",
    "Place",
    "Run",
    "Seen",
    "any_of",
    "count_words",
    "declared_decoration",
    "decorates",
    "holds_article",
    "is_label",
    "layout",
    "place",
    "said",
    "source",
    "surroundings",
    "template",
]
