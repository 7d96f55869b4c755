"""Addresses and texts of links in, whether two are one page or one site out, and whether a text says nothing."""

from auditor.facts.links.address_language import promised_by
from auditor.facts.links.generic_text import generic_links, is_generic
from auditor.facts.links.linked_headings import lead_elsewhere
from auditor.facts.links.purposes import is_embedded_post, is_small_print
from auditor.facts.links.same_address import address_key, is_absolute, split
from auditor.facts.links.same_site import host_of, is_sharing, names_host, same_owner, same_page, same_path, same_site

__all__ = [
    "address_key",
    "generic_links",
    "host_of",
    "is_absolute",
    "is_embedded_post",
    "is_generic",
    "is_sharing",
    "is_small_print",
    "lead_elsewhere",
    "names_host",
    "promised_by",
    "same_owner",
    "same_page",
    "same_path",
    "same_site",
    "split",
]
