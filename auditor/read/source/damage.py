"""An article's text in, whether it was damaged on its way out: characters lost, or read in a wrong encoding."""

import re
from functools import cache

from auditor.model import Decoding
from auditor.text.words import IDEOGRAPHS, SPACELESS

# UTF-8 that was read as windows-1252 or windows-1251 and saved again: "Ã¼" for "ü", "â€“" for a dash, "вЂ“" and "Рё".
# Must not match Portuguese capitals ("SÃO", "MANHÃ:"), French ones or Russian words, whose next character is a letter.
_TWICE_WEST = "[ÃÂÐÑ][\u0080-\u009f¡-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00a0]|â€[^\\s\\w]?|â(?=[\u0080-\u009f])"
_TWICE_CYRILLIC = "вЂ[^\\s]|[РС][°±²іїґµ¶·ё№є»јѕЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ]"
_SIGNS = tuple("ÃÂÐÑâ")
_MOST = 0.01
"""Damaged characters a word from which a text is not what its author wrote. A visitor's name is no damaged article."""
_FEWEST_CYRILLIC = 3
"""A Russian word may end in a capital before a dash; a text that was read wrongly has hundreds."""


def decoding(text: str) -> Decoding:
    """How much of the text is damaged, and whether so much that it should not be judged."""
    lost = text.count("\ufffd")
    wrong = 0
    example = ""
    if not text.isascii():
        if any(map(text.__contains__, _SIGNS)):
            found = re.findall(_TWICE_WEST, text)
            wrong, example = len(found), found[0] if found else ""
        if "Ђ" in text or "Р" in text or "С" in text:
            found = re.findall(_TWICE_CYRILLIC, text)
            if len(found) >= _FEWEST_CYRILLIC and len(found) > wrong:
                wrong, example = len(found), found[0]
    damaged = lost + wrong
    if not damaged:
        return Decoding()
    reasons = []
    if lost:
        reasons.append(f"{lost} {'character is' if lost == 1 else 'characters are'} lost (\ufffd)")
    if wrong:
        reasons.append(f"{wrong} {'was' if wrong == 1 else 'were'} read in a wrong encoding (“{example}”)")
    return Decoding(damaged, suspect=damaged >= _MOST * max(1, _words(text)), reason="; ".join(reasons))


def _words(text: str) -> int:
    """Where no spaces divide words, their characters are counted."""
    return len(text.split()) + len(_unspaced().findall(text))


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{IDEOGRAPHS}{SPACELESS}]")
