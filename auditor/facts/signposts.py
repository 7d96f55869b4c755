"""Article in, the paragraphs that part its text for the eye as a subheading would out."""

from auditor.model import Article, Block
from auditor.text.late_pattern import late_pattern

_LONGEST = 80
"""Characters of a line that its author set in bold for want of a heading."""
_LONGEST_QUESTION = 400
"""Characters of what an interviewer asks."""
_FEWEST_TURNS = 4
"""Paragraphs that begin with a speaker's name, from which on a text is a conversation."""
# "Ines Roth:", "Q:", "ROTH:". Must not match a sentence with a colon: four words at most, and none but names in it.
_SPEAKER = late_pattern(r"(?:[A-ZÀ-ÝА-Я][\w.'’-]*)(?: [A-ZÀ-ÝА-Я][\w.'’-]*){0,3} ?[:：] ?(?=\S)")
_END = late_pattern(r"[.!?…,;:。！？，：)\]»”\"'’]\s*$")


def signposts(article: Article) -> frozenset[int]:
    """Indices of paragraphs that part the text: a question of a FAQ or an interview, a speaker's turn, a short line
    without a full stop above a paragraph, and a paragraph with a picture or a film behind it."""
    blocks = article.blocks
    found = {question.block for question in article.faq}
    found.update(image.block for image in article.images if not _is_decoration(image.alt))
    found.update(media.block for media in article.media if media.tag != "svg")
    found.update(turns(article))
    short = [index for index in range(len(blocks) - 1) if _is_above_longer(blocks[index], blocks[index + 1])]
    questions = [index for index in short if _is_asked(blocks[index].text.rstrip())]
    if len(questions) >= _FEWEST_TURNS:
        found.update(questions)
    found.update(index for index in short if _is_line(blocks[index].text))
    return frozenset(found)


def turns(article: Article) -> frozenset[int]:
    """Indices of the paragraphs that begin with the name of who speaks, in a conversation; in
    another text those of them that open a quotation."""
    blocks = article.blocks
    found = [index for index, block in enumerate(blocks) if block.kind == "paragraph" and _name_ends(block.text)]
    quoted = [index for index in found if blocks[index].text[_name_ends(blocks[index].text) :][:1] in '„“«»"「']
    return frozenset(found if len(found) >= _FEWEST_TURNS else quoted)


def _name_ends(text: str) -> int:
    match = _SPEAKER.match(text) if ":" in text or "：" in text else None
    return match.end() if match else 0


def _is_decoration(alt: str | None) -> bool:
    return alt == ""


def _is_asked(text: str) -> bool:
    """Whether the paragraph is a question, which the next one answers at more length."""
    return text[-1:] in "?？؟" and len(text) <= _LONGEST_QUESTION


def _is_line(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and _END.search(text) is None


def _is_above_longer(here: Block, below: Block) -> bool:
    return here.kind == below.kind == "paragraph" and len(below.text) > 2 * len(here.text)
