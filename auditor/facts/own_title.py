"""An article in, its title as a reader knows it out: without the site's name, which a result may well cut."""

from auditor.facts.headline import title
from auditor.model import Article

_LEAST = 0.5
"""Share of the title that the H1 must be, to be the title and no word of it."""


def own_title(article: Article) -> str:
    """The title up to where its H1 ends, where it begins with that; else without the name of the site."""
    whole = title(article)
    for heading in article.headings:
        text = " ".join(heading.text.split())
        if heading.level == 1 and whole.startswith(text) and len(text) > _LEAST * len(whole):
            return text
    return whole
