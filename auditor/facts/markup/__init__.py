"""An article in, the structured data to paste into its page out."""

from auditor.facts.markup.article_json_ld import article_json_ld, article_properties, shared_image
from auditor.facts.markup.json_ld_script import script_element

__all__ = ["article_json_ld", "article_properties", "script_element", "shared_image"]
