"""An article's page with slots in, and what the run and the other pages say of it; the whole page out.

All else on the page rests on its article alone, so that it can be kept for as long as that does not change.
"""

from collections.abc import Mapping
from typing import Final

from markupsafe import Markup

_EDGE: Final = "\x00"
"""Before and behind a slot's name. No crawled text has it: what is put into a page is freed of it."""


def slot(name: str) -> Markup:
    """The place in a template that is filled later."""
    return Markup(f"{_EDGE}{name}{_EDGE}")  # noqa: S704 - a name of ours


def filled(page: str, values: Mapping[str, str]) -> str:
    """The page with each slot's value (HTML), or nothing where there is none."""
    parts = page.split(_EDGE)
    parts[1::2] = [values.get(name, "") for name in parts[1::2]]
    return "".join(parts)
