"""Names of structured data as written in, bare schema.org names out: ``FAQPage``, however it was addressed."""

import re
from dataclasses import field, replace
from typing import Any

from auditor.model.record import record

_SCHEMA = re.compile(r"(?:https?:)?//(?:www\.)?schema\.org/#?", re.IGNORECASE)
_KEYWORDS = frozenset({"@id", "@type", "@graph", "@value", "@language", "@list", "@set", "@included"})


@record
class Names:
    """What a context says of names. Without one, bare names count as schema.org's: that is how people mean them."""

    aliases: dict[str, str] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ("schema:",)
    context: str = ""
    """The context as given: its address, or "own" for terms of the page's own; empty where there is none."""

    def bare(self, name: str) -> str:
        """``schema:name`` and ``https://schema.org/name`` as ``name``; names of other vocabularies as they are."""
        name = self.aliases.get(name, name)
        if ":" not in name and "/" not in name:
            return name
        match = _SCHEMA.match(name)
        if match:
            return name[match.end() :].rstrip("/")
        prefix = next((prefix for prefix in self.prefixes if name.startswith(prefix)), "")
        return name[len(prefix) :]

    def within(self, context: Any) -> "Names":
        """The names as a nested ``@context`` changes them; addresses of contexts are not fetched."""
        names = self
        for part in (context if isinstance(context, list) else [context])[:20]:
            if isinstance(part, dict):
                names = replace(names._with_terms(part), context=names.context or "own")
            elif isinstance(part, str) and part.strip():
                names = replace(names, context=part.strip()[:200])
        return names

    def _with_terms(self, terms: dict[Any, Any]) -> "Names":
        aliases, prefixes = dict(self.aliases), list(self.prefixes)
        for term, target in list(terms.items())[:200]:
            meaning = target.get("@id") if isinstance(target, dict) else target
            if not isinstance(meaning, str):
                continue
            match = _SCHEMA.match(meaning)
            if meaning in _KEYWORDS:
                aliases[term] = meaning
            elif match and match.end() == len(meaning) and not term.startswith("@"):
                prefixes.append(f"{term}:")
            elif match or meaning.startswith("schema:"):
                aliases[term] = self.bare(meaning)
        return replace(self, aliases=aliases, prefixes=tuple(prefixes))
