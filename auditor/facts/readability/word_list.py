"""Words written as running text -> a set of them."""


def word_list(text: str) -> frozenset[str]:
    return frozenset(text.split())
