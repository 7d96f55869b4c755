"""English words in the texts of other languages."""

ENGLISH_WORDS = (
    "(?:(?:^|web)site|(?:on|off|air|dead|pipe|hot|head|time)line|(?:soft|hard|mal|firm|free)ware|"
    "(?:home|landing)page|(?:smart|i)phone|service|code|game|update|space|store|team|home)s?$"
)
"""Pattern of words with a silent e (or one vowel of two letters) that German and Dutch took over as they are."""
