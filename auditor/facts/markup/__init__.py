"""An article in, the structured data to paste into its page out, and what that of the page says of it."""

from auditor.facts.markup.article_json_ld import article_json_ld, article_properties, shared_image
from auditor.facts.markup.json_ld_script import script_element
from auditor.facts.markup.marked_article import marked_article

__all__ = ["article_json_ld", "article_properties", "marked_article", "script_element", "shared_image"]
