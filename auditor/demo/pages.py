"""The pages that are no articles: their addresses, templates and what their heads say."""

from typing import Final, NamedTuple


class PlainPage(NamedTuple):
    path: str
    template: str
    name: str
    title: str
    description: str
    kind: str = "WebPage"
    """Its type in schema.org, a kind of WebPage."""


PAGES: Final = (
    PlainPage(
        "/",
        "home.html",
        "Kettle & Spoke",
        "Kettle & Spoke: a magazine on mending, baking and going slowly",
        "A small magazine for people who take their time: mending things, baking bread, riding bicycles, growing beans "
        "and travelling the long way round.",
    ),
    PlainPage(
        "/about/",
        "about.html",
        "About us",
        "About Kettle & Spoke, the magazine from the old pump house",
        "Who writes Kettle & Spoke, why the workshop smells of toast, and what we promise to readers who trust us with "
        "their broken things.",
        "AboutPage",
    ),
    PlainPage(
        "/contact/",
        "contact.html",
        "Contact",
        "Contact Kettle & Spoke and find the old pump house",
        "Write to the editors, find the way to the old pump house, or tell us about a mistake. We answer letters on "
        "Tuesdays, with the kettle on.",
        "ContactPage",
    ),
    PlainPage(
        "/privacy/",
        "privacy.html",
        "Privacy",
        "Privacy at Kettle & Spoke: one cookie, no tracking",
        "What we keep about visitors, which is next to nothing, how long we keep it, and how to have it thrown out "
        "with the tea leaves.",
    ),
    PlainPage(
        "/shop/",
        "shop.html",
        "Shop",
        "The Kettle & Spoke shop: mugs, darning eggs and patches",
        "A short shelf of things we use ourselves: an enamel mug, a darning egg of cherry wood, a box of patches. "
        "Posted on Fridays.",
        "CollectionPage",
    ),
    PlainPage(
        "/shop/enamel-mug/",
        "enamel-mug.html",
        "Enamel mug, cream with a blue rim",
        "Enamel mug, cream with a blue rim | Kettle & Spoke shop",
        "A 35 cl enamel mug in cream with a blue rim. Light enough for a bicycle bag, safe on a camp stove, and it "
        "chips with dignity.",
        "ItemPage",
    ),
)
