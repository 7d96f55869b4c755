"""An article in, the names it gives itself out, how wide its title is and what was cut off."""

from auditor.facts.title.cut_off import breaks_off, cut_off
from auditor.facts.title.headline import affixes, slug
from auditor.facts.title.own_title import own_title
from auditor.facts.title.width import fitting, has_known_width, title_width

__all__ = ["affixes", "breaks_off", "cut_off", "fitting", "has_known_width", "own_title", "slug", "title_width"]
