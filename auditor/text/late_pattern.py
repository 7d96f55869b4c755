"""A regular expression in, the same out, compiled when it is first used: most pages need only some of them."""

import re
from typing import Any, cast


class _Late:
    """Stands where a pattern does; asked for a method, it compiles and from then on answers as the pattern itself."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._source), name)
        setattr(self, name, found)
        return found


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile``, put off. For module-level patterns that not every page comes to."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
