"""Words that carry grammar and no topic, by language."""

ENGLISH = "the a an and or but of to in on at for from with by is are was were be been it this that"


def function_words(language: str) -> frozenset[str]:
    """Folded function words of the language; empty where they are not known."""
    return frozenset(ENGLISH.split()) if language == "en" else frozenset()
