"""Texts are found and compared by sketches, which are the same in every process."""

import subprocess
import sys
from random import Random

from auditor.facts.sketch import resemblance, shingles, sketch
from auditor.model import Article, Block, Facts
from auditor.text import sentences

WORDS = [f"{first}{last}" for first in ("bar", "ket", "lom", "nud", "pil", "sor") for last in map(chr, range(97, 123))]


def facts_of(*paragraphs: str, kind: str = "paragraph") -> Facts:
    blocks = tuple(Block(kind, text, line) for line, text in enumerate(paragraphs, start=1))  # type: ignore[arg-type]
    return Facts(article=Article("page", blocks=blocks, language="en"), sentences=sentences(blocks, "en"))


def words(number: int, seed: int) -> list[str]:
    made = Random(seed)  # noqa: S311 - a text, and no secret
    return [made.choice(WORDS) for _ in range(number)]


def test_a_text_has_a_shingle_for_each_run_of_five_words_of_a_paragraph() -> None:
    assert len(shingles(facts_of("one two three four five six seven", "eight nine ten eleven", "a b c d e"))) == 4


def test_no_shingle_reaches_from_one_paragraph_into_the_next() -> None:
    apart = shingles(facts_of("one two three four five", "six seven eight nine ten"))
    assert apart < shingles(facts_of("one two three four five six seven eight nine ten"))
    assert len(apart) == 2


def test_a_sentence_that_ends_does_not_end_a_run() -> None:
    assert shingles(facts_of("One two. Three four five.")) == shingles(facts_of("one two three four five"))


def test_the_order_of_words_makes_another_shingle() -> None:
    assert shingles(facts_of("one two three four five")).isdisjoint(shingles(facts_of("two one three four five")))


def test_the_same_runs_are_the_same_wherever_they_stand() -> None:
    one, other = words(300, 1), words(300, 2)
    shared = shingles(facts_of(" ".join(one))) & shingles(facts_of(" ".join([*other[:77], *one[100:200], *other[77:]])))
    assert len(shared) == 96


def test_what_lists_say_has_no_shingles() -> None:
    assert shingles(facts_of("one two three four five six", kind="list item")) == frozenset()


def test_resemblance_is_about_the_share_of_runs_that_two_texts_have_in_common() -> None:
    errors = []
    for seed in range(40):
        kept = 40 + 20 * seed
        one = words(900, seed)
        mine, theirs = (
            shingles(facts_of(" ".join(one))),
            shingles(facts_of(" ".join([*one[:kept], *words(900 - kept, 99)]))),
        )
        share = len(mine & theirs) / len(mine | theirs)
        errors.append(resemblance(sketch(mine), sketch(theirs)) - share)
    assert max(map(abs, errors)) < 0.2
    assert abs(sum(errors)) / len(errors) < 0.03


def test_another_process_makes_the_same_sketch() -> None:
    said = "Rye flour has little gluten, so the dough is shaped wet."
    program = (
        "import sys\n"
        "from auditor.facts.sketch import shingles, sketch\n"
        "from auditor.model import Article, Block, Facts\n"
        "from auditor.text import sentences\n"
        "blocks = (Block('paragraph', sys.argv[1], 1),)\n"
        "facts = Facts(article=Article('page', blocks=blocks), sentences=sentences(blocks, 'en'))\n"
        "print(sketch(shingles(facts)).hex())"
    )
    other = subprocess.run([sys.executable, "-c", program, said], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == sketch(shingles(facts_of(said))).hex() != ""


def test_shingles_have_all_of_their_64_bits() -> None:
    found = shingles(facts_of(" ".join(words(2_000, 5))))
    for bit in range(64):
        assert 0.4 < sum(each >> bit & 1 for each in found) / len(found) < 0.6
