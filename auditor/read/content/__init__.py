"""Boxes and runs in, the article's own text out: what speaks for each run, what was left out and why."""

from auditor.read.content.blocks import Blocks, blocks
from auditor.read.content.choice import Choice, choose
from auditor.read.content.confidence import confidence
from auditor.read.content.empty_sections import empty_sections
from auditor.read.content.evidence import Evidence
from auditor.read.content.left_out import beginning, left_out
from auditor.read.content.parts import Extent, bare_links, headings, images, links_beside, media, page_h1s
from auditor.read.content.selected import NOTHING_SELECTED, choose_selected, selector_fault
from auditor.read.content.standfirst import standfirsts

__all__ = [
    "NOTHING_SELECTED",
    "Blocks",
    "Choice",
    "Evidence",
    "Extent",
    "bare_links",
    "beginning",
    "blocks",
    "choose",
    "choose_selected",
    "confidence",
    "empty_sections",
    "headings",
    "images",
    "left_out",
    "links_beside",
    "media",
    "page_h1s",
    "selector_fault",
    "standfirsts",
]
