"""Sections: what stands under a heading, also where lines say nothing."""

from auditor.facts.headings import heading_facts
from auditor.model import Article, Block, Heading, Image, Media, Section
from auditor.text import sentences


def article(*blocks: tuple[int, str], images: tuple[Image, ...] = (), media: tuple[Media, ...] = ()) -> Article:
    """Blocks by level (0: a paragraph) and text, all on line 1 as on a minified page."""
    made = tuple(Block("heading" if level else "paragraph", text, line=1, level=level) for level, text in blocks)
    headings = tuple(
        Heading(block.level, block.text, 1, number) for number, block in enumerate(made) if block.kind == "heading"
    )
    return Article("x", language="en", blocks=made, headings=headings, images=images, media=media)


def sections(of: Article) -> tuple[Section, ...]:
    return heading_facts(of, sentences(of.blocks, of.language)).sections


def test_words_are_counted_up_to_the_next_heading_and_with_subsections() -> None:
    found = sections(
        article(
            (2, "One"), (0, "Two words here."), (3, "Below"), (0, "Four more words here."), (2, "Next"), (0, "End.")
        )
    )

    assert found == (
        Section(0, own_words=3, words=7, has_content=True, own_prose=3),
        Section(1, own_words=4, words=4, has_content=True, own_prose=4),
        Section(2, own_words=1, words=1, has_content=True, own_prose=1),
    )


def test_text_before_the_first_heading_is_a_section_of_its_own() -> None:
    found = sections(article((0, "Before it all."), (2, "One"), (0, "After.")))

    assert found[0] == Section(-1, own_words=3, words=3, has_content=True, own_prose=3)


def test_a_heading_before_another_of_its_level_holds_nothing() -> None:
    found = sections(article((2, "Empty"), (2, "Full"), (0, "Text.")))

    assert [section.has_content for section in found] == [False, True]


def test_the_last_heading_with_nothing_behind_it_holds_nothing() -> None:
    found = sections(article((0, "Text."), (2, "Related")))

    assert found[-1].has_content is False


def test_a_heading_whose_subsections_hold_text_holds_something() -> None:
    found = sections(article((2, "Parent"), (3, "Child"), (0, "Text.")))

    assert [section.has_content for section in found] == [True, True]


def test_an_image_or_a_video_alone_is_content() -> None:
    shown = article(
        (2, "Picture"),
        (2, "Video"),
        (2, "Nothing"),
        images=(Image("a.png", "A", 1, block=0),),
        media=(Media("iframe", 1, block=1),),
    )

    assert [section.has_content for section in sections(shown)] == [True, True, False]


def test_an_article_without_headings_and_one_without_anything() -> None:
    assert sections(article((0, "Just text."))) == (Section(-1, own_words=2, words=2, has_content=True, own_prose=2),)
    assert sections(article()) == ()


def test_a_list_parts_the_running_text_of_a_section() -> None:
    blocks = (
        Block("paragraph", "Three words here.", 1),
        Block("paragraph", "Two more.", 2),
        Block("list item", "One of a list.", 3),
        Block("paragraph", "Four words after it.", 4),
    )

    (found,) = sections(Article("x", language="en", blocks=blocks))
    assert (found.own_words, found.own_prose) == (13, 5)
