"""Characters that show nothing: a text of nothing else is no text."""

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c"
    "\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u2800\u3164\ufe0e\ufe0f\ufeff\uffa0"
)
"""Unicode's Default_Ignorable_Code_Point that pages use, with the blank of Braille: soft hyphens, joiners, marks of
direction, fillers, byte order marks."""

_ENDS = (
    INVISIBLE
    + " \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)


def visible(text: str) -> str:
    """The text, empty where all of it is invisible; else without white space at its ends.

    Joiners at the end of a word are kept with it: scripts need them.
    """
    return text.strip() if text.strip(_ENDS) else ""
