"""An article in, its title as a reader knows it out: without the site's name, which a result may well cut."""

from auditor.facts.title.headline import title
from auditor.model import Article

_LEAST = 3
"""Words of an H1 that is the title, and no word of it as "Bread" is of "Bread for beginners"."""


def own_title(article: Article) -> str:
    """The title up to where its H1 ends, where it begins with that; else without the name of the site."""
    whole = title(article)
    for heading in article.headings:
        text = " ".join(heading.text.split())
        if heading.level == 1 and len(text.split()) >= _LEAST and whole.startswith(text):
            return text
    return whole
