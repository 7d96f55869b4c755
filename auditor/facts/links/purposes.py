"""Addresses of links in, whether they are there for something else than their page out: a post shown in its place, the
site's small print."""

import re

from auditor.facts.links.same_site import host_of
from auditor.text.late_pattern import late_pattern

_NETWORKS = frozenset(
    {"twitter.com", "x.com", "instagram.com", "facebook.com", "tiktok.com", "threads.net", "bsky.app", "youtube.com",
     "t.me", "vk.com", "linkedin.com", "pinterest.com"}
)  # fmt: skip
_POST = late_pattern(r"/(?:status|statuses|p|reel|posts?|videos?|video|photo|pin|watch|feed/update)(?:/|\?|$)")
_SMALL_PRINT = late_pattern(
    r"affiliate|disclos|polic(?:y|ies)|privacy|terms|impressum|datenschutz|cookie|how-we-make-money|advertiser",
    re.IGNORECASE,
)


def is_embedded_post(address: str) -> bool:
    """Whether it leads to one post of a network: an empty link to it stands in for the post, which a script shows."""
    return host_of(address) in _NETWORKS and _POST.search(address) is not None


def is_small_print(address: str) -> bool:
    """Whether it leads to the site's small print: "Learn more" behind a line on affiliate links."""
    return _SMALL_PRINT.search(address) is not None
