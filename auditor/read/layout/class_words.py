"""Names of classes and ids in, what they say of an element out: the vocabulary of themes, systems and page builders."""

import re

_REMEMBERED = 50_000
_LOOKED_AT = 500
"""Characters."""

GROUPS: dict[str, str] = {
    "menu": """nav navbar navigation menu submenu megamenu mega dropdown breadcrumb breadcrumbs crumb crumbs pagination
        pager paging topbar masthead drawer offcanvas hamburger flyout subnav toolbar skip menuitem topnav navlinks
        menus sitenav mainnav quicklinks""",
    "footer": "footer foot colophon copyright legal contentinfo siteinfo imprint subfooter bottom footnav",
    "banner": "header banner logo branding",
    "sidebar": """sidebar aside rail widget widgets secondary complementary sidecol side sidebars rightcol rightrail
        leftcol widgettitle""",
    "factbox": "infobox factbox faktenbox faktabox sidenote keyfacts",
    "notes": "references reference reflist footnotes footnote endnotes bibliography citations citation sources",
    "related": """related recommended recommendation recommendations similar popular trending also
        readnext upnext suggested outbrain taboola zergnet yarpp jp relatedposts recirc recirculation readmore
        teaser teasers mostread promoted morenews mostpopular seealso relacionadas relacionados verwandte""",
    "posts": """explore discover latest recent stories featured posts articles feed next prev previous loop archive
        more""",
    "card": "card cards tile tiles grid carousel slider swiper slick item items list",
    "share": """share sharing social socials sharedaddy addtoany addthis facebook twitter linkedin pinterest whatsapp
        follow sns shares sharebar socialmedia""",
    "comments": """comment comments respond reply replies disqus discussion commentlist livefyre feedback commenter
        akismet thread""",
    "author": """author authors byline bio contributor contributors writer avatar vcard authorbox biography about
        profile""",
    "meta": """meta metadata postmeta tags tag category categories cat cats date timestamp posted published readtime
        eyebrow kicker taxonomy taxonomies info label labels topics topic details dateline updated pubdate publish
        dates datetime datum fecha""",
    "newsletter": """newsletter newsletters subscribe subscription signup optin mailchimp convertkit mailerlite sumo
        email mailinglist""",
    "form": """hubspot register registration login signin hbspt gform wpforms form forms fields field input inputs""",
    "promotion": """cta ctas promo promotion promos call action callout upsell donate donation support offer
        download""",
    "advert": """ad ads advert adverts advertisement advertising adsense sponsor sponsored dfp gpt adslot adunit adwrap
        advertorial leaderboard sponsors""",
    "consent": """cookie cookies consent gdpr onetrust optanon didomi usercentrics cookiebot cybot trustarc truste osano
        iubenda klaro cmplz borlabs cookieyes cky tarteaucitron axeptio evidon cmpbox cookieconsent cookielaw termly
        consentmanager moove privacy notice ccpa qc""",
    "embed": "embed embeds embedded oembed placeholder external",
    "popup": "modal modals popup popups overlay lightbox popover tooltip flyin toast alert alerts",
    "contents": "toc tableofcontents contents jump ez anchors onpage jumplinks",
    "caption": "caption captions credit credits photo attribution figcaption thumb gallery",
    "paywall": "paywall premium regwall meter piano paid member members gate gated locked",
    "unseen": """hidden hide sr screenreader visually offscreen invisible visuallyhidden only readers reader noprint
        print closed""",
    "shop": """product products cart price prices shop buy checkout basket woocommerce sku store review reviews rating
        ratings""",
    "disclaimer": "disclaimer disclosure affiliate disclosures",
    "button": "button buttons btn btns",
    "title": "title headline heading",
    "standfirst": """subtitle subtitles tagline deck dek standfirst summary excerpt lede lead intro strapline subhead
        subheadline subheading introduction chapo chapeau sapo ingress vorspann entradilla epigraph bajada copete
        sottotitolo occhiello anrede subtitulo perex manchet""",
    "body": """entry articlebody postbody bodytext articletext storybody richtext wysiwyg prose markdown rte maincontent
        postcontent entrycontent storycontent articlecontent contentbody body""",
    "content": """content article post story main single text copy page section column col row container wrapper wrap
        inner block blocks""",
    "panel": """faq faqs accordion accordions question answer questions answers collapse collapsed collapsible panel
        panels toggle tab tabs tabpanel expander expandable""",
    "table": "table specs comparison chart pros cons",
    "quote": "quote blockquote pullquote testimonial testimonials",
    "device": "mobile desktop tablet",
    "media": "event events video videos podcast podcasts player media audio webinar",
    "tools": "search language lang switcher selector filter sort sorting filters back top scroll",
}
"""Words that stand in class names and ids, by what they tell; a word may be in one group only."""

BIT: dict[str, int] = {name: 1 << position for position, name in enumerate(GROUPS)}
"""A group as one bit, so that what is known of an element and of all around it is one number."""

_WORDS: dict[str, int] = {word: BIT[name] for name, words in GROUPS.items() for word in words.split()}

# Parts of names: `post-content`, `entryContent`, `RelatedPosts`. Must not take digits and hashes (`css-1k075w5`) along.
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# The hash that CSS modules put behind a name: `Text_large__y2SRf`, `article__CQcVU`. It is mixed as no word is.
_HASH = re.compile(r"(?<=_)(?=[\w-]*[0-9]|[\w-]+[A-Z])[\w-]{5,6}(?!\S)", re.ASCII)


class _ClassWords(dict[str, int]):
    """The bits of every class or id attribute that was asked for, of the last so many thousand."""

    def __missing__(self, names: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        bits = 0
        written = names[:_LOOKED_AT]
        if "_" in written:
            written = _HASH.sub("", written)
        for part in _PART.findall(written):
            bits |= _WORDS.get(part.lower(), 0)
        self[names] = bits
        return bits


CLASS_WORDS = _ClassWords()
"""For a class or id attribute, the bits of the groups that its words belong to. A lookup and not a call: asked twice
for every box of every page."""


def said(names: str) -> int:
    """Bits of the groups that the words of a class or id attribute belong to."""
    return CLASS_WORDS[names]


def any_of(*groups: str) -> int:
    """The bits of these groups together."""
    return sum(BIT[group] for group in groups)
