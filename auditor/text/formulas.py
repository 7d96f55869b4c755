"""Where formulas stand in a text: TeX between ``\\(…\\)``, ``\\[…\\]``, ``$$…$$`` or ``\\begin{…}…\\end{…}``."""

import re

# Bounded, so that an opening mark without its end costs little. Must not match prices ("$$ to $$$" of a restaurant):
# between dollars something of TeX must stand.
_FORMULA = re.compile(
    r"\\\((?:[^\\]|\\(?!\))){0,2000}\\\)|\\\[(?:[^\\]|\\(?!\])){0,2000}\\\]"
    r"|\$\$(?=[^$]{0,2000}[\\^_=])[^$]{1,2000}\$\$"
    r"|\\begin\{([a-zA-Z]{1,20}\*?)\}.{0,4000}?\\end\{\1\}",
    re.DOTALL,
)


def formula_ranges(text: str) -> list[tuple[int, int]]:
    """Ranges of the formulas, in order."""
    if "\\" not in text and "$$" not in text:
        return []
    return [match.span() for match in _FORMULA.finditer(text)]


def masked(text: str) -> str:
    """The text with each formula as one long word of the same length."""
    for start, end in formula_ranges(text):
        text = f"{text[:start]}{'X' * (end - start)}{text[end:]}"
    return text
