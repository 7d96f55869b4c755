"""Facts in, how much of the text one person says of themselves out."""

from auditor.model import Facts

_I = frozenset(
    (
        "i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll", "my", "me", "ich", "mein", "meine", "mir",
        "mich", "je", "j'ai", "j’ai", "mon", "ma", "mes", "yo", "mi", "mis", "io", "mio", "mia", "ik", "mijn",
    )
)  # fmt: skip


def share_in_first_person(facts: Facts) -> float:
    """Share of the sentences in which one person speaks of themselves."""
    said = sum(not _I.isdisjoint([word[0].lower() for word in sentence.words]) for sentence in facts.sentences)
    return said / max(1, len(facts.sentences))
