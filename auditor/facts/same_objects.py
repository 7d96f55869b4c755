"""An article and its sentences in, a key for what was last made of them out."""

from auditor.model import Article, Sentence


class SameObjects:
    """Two are equal that hold the very same objects, which costs nothing to find out: several measures and checks ask
    for one thing in turn, and comparing articles by what they say takes longer than making it anew."""

    __slots__ = ("article", "sentences")

    def __init__(self, article: Article, sentences: tuple[Sentence, ...]) -> None:
        self.article = article
        self.sentences = sentences

    def __hash__(self) -> int:
        return hash((id(self.article), id(self.sentences)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameObjects) and self.article is other.article and self.sentences is other.sentences
