"""An article's sentences of prose in, their words as its measures ask for them out: made once for all of these."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain, pairwise

from auditor.model import Sentence


class ProseWords:
    """The words of the sentences of prose, which are those of ``sentences`` with these ``indices``."""

    def __init__(self, sentences: Sequence[Sentence], indices: Sequence[int]) -> None:
        self.indices = indices
        self.sentences = [sentences[index] for index in indices]
        self._written = [[word[0] for word in sentence.words] for sentence in self.sentences]

    @cached_property
    def lines(self) -> list[tuple[str, ...]]:
        """The words of each sentence in small letters, with ``'`` for its typographic form."""
        if not self._written:
            return []
        # As one text, which is changed in one go: no word holds a line break.
        small = "\n".join(chain.from_iterable(self._written)).lower().replace("’", "'").split("\n")
        stops = accumulate(map(len, self._written), initial=0)
        return [tuple(small[start:end]) for start, end in pairwise(stops)]

    @cached_property
    def firsts(self) -> Counter[str]:
        """How often each word begins a sentence, as written."""
        return Counter([line[0] for line in self._written])

    @cached_property
    def others(self) -> Counter[str]:
        """How often each word is at another place, as written."""
        return Counter(chain.from_iterable([line[1:] for line in self._written]))

    def each(self) -> Iterator[tuple[int, Sentence, tuple[str, ...]]]:
        """Index, sentence and words in small letters, of every sentence."""
        return zip(self.indices, self.sentences, self.lines, strict=True)
