"""What a page hides is no text of it; what it only folds is."""

import pytest

from auditor.read.layout.hidden import hidden_elements
from auditor.read.tree.parse import parse

ANSWER = "Once a year is enough for a kettle that sees soft water only."


def is_hidden(source: str) -> bool:
    """Whether the element with the id x is."""
    root = parse(f"<body><p>Before.</p>{source}</body>")
    assert root is not None
    return any(element.get("id") == "x" for element in hidden_elements(root))


@pytest.mark.parametrize(
    "attribute",
    ["hidden", 'hidden=""', 'class="sr-only"',
     'class="screen-reader-text"', 'class="u-visually-hidden"',
     'style="display:none"', 'style="color:red;DISPLAY : NONE"',
     'style="visibility:hidden"'],
)  # fmt: skip
def test_what_says_that_it_is_hidden_is(attribute: str) -> None:
    assert is_hidden(f"<div id=x {attribute}>{ANSWER}</div>")


@pytest.mark.parametrize(
    "attribute",
    ['hidden="until-found"', 'aria-hidden="false"', 'aria-hidden="true"', 'class="not-sr-only"', 'class="md:sr-only"',
     'class="screen invisible-hand"', 'style="display:block"', 'style="-x-display:none"',
     'data-style="display:none"'],
)  # fmt: skip
def test_what_does_not_say_so_is_not(attribute: str) -> None:
    assert not is_hidden(f"<div id=x {attribute}>{ANSWER}</div>")


@pytest.mark.parametrize(
    "source",
    [
        f'<div id=x class="accordion-panel" hidden>{ANSWER}</div>',
        f'<div id=x role="tabpanel" hidden>{ANSWER}</div>',
        f'<h3>How often?</h3><div id=x style="display:none">{ANSWER}</div>',
        f'<button aria-controls="x">How often?</button><p>Between.</p><div id=x hidden>{ANSWER}</div>',
    ],
)
def test_a_folded_answer_is_not_hidden(source: str) -> None:
    assert not is_hidden(source)


@pytest.mark.parametrize(
    "source",
    [
        '<div id=x class="accordion-panel" hidden>Two words</div>',
        f'<div id=x class="accordion-panel menu" hidden>{ANSWER}</div>',
        f'<div id=x class="accordion-panel" hidden><a href="/">{ANSWER}</a></div>',
        f"<div id=x class='accordion-panel' hidden><script>'{ANSWER}'</script></div>",
        f'<div id=x class="accordion-panel" hidden>{ANSWER} <a href="/">{ANSWER} And more.</a></div>',
    ],
    ids=["too short", "a menu", "links", "a script", "more links than prose"],
)
def test_a_folded_part_without_prose_is_hidden(source: str) -> None:
    assert is_hidden(source)


@pytest.mark.parametrize(
    "source",
    [
        '<a id=x href="#a" class="anchor" aria-hidden="true">#</a>',
        '<i id=x class="material-icons" aria-hidden="true">arrow_forward</i>',
        f'<div id=x class="modal popup" aria-hidden="true">{ANSWER}</div>',
        f'<div id=x role="dialog" aria-hidden="true">{ANSWER}</div>',
        '<ul id=x aria-hidden="true"><li><a href="/">Home</a></li></ul>',
    ],
    ids=["a sign", "an icon", "a pop-up", "a dialog", "a menu"],
)
def test_of_what_is_hidden_from_screen_readers_icons_menus_and_dialogs_are_hidden_from_all(source: str) -> None:
    assert is_hidden(source)


def test_words_in_a_line_that_screen_readers_hear_in_another_way_are_read() -> None:
    assert not is_hidden('<p>It takes <span id=x aria-hidden="true">10 min</span><span class="sr-only">ten</span>.</p>')


@pytest.mark.parametrize("how", ['style="visibility:hidden"', 'style="display:none"', "hidden"])
def test_a_hidden_part_that_holds_nearly_all_of_the_prose_is_the_page_until_a_script_shows_it(how: str) -> None:
    page = f"<div id=x {how}>{f'<p>{ANSWER}</p>' * 5}</div>"

    assert not is_hidden(page)
    assert is_hidden(page + f"<p>{ANSWER}</p>" * 4)


PAID = "".join(f"<p>{ANSWER} On day {number} the scale is scraped off with a wooden spoon.</p>" for number in range(6))


@pytest.mark.parametrize("name", ["paywall", "o-paywall", "premium-content", "metered locked"])
def test_what_subscribers_read_on_is_not_hidden(name: str) -> None:
    assert not is_hidden(f'<article><p>{ANSWER}</p><div id=x class="{name}" hidden>{PAID}</div></article>')


@pytest.mark.parametrize(
    "source",
    [
        f'<article><p>{ANSWER}</p><div id=x class="paywall" hidden><p>Subscribe. {ANSWER}</p></div></article>',
        f'<article><p>{ANSWER}</p></article><div><div id=x class="paywall" hidden>{PAID}</div></div>',
        f'<article><p>{ANSWER}</p><div id=x class="paywall-modal" hidden>{PAID}</div></article>',
        f'<article><p>{ANSWER}</p><div id=x class="draft" hidden>{PAID}</div></article>',
    ],
)
def test_an_offer_to_subscribe_is_hidden(source: str) -> None:
    shown = f"<main><p>{ANSWER}</p>{PAID}</main>"  # so that the hidden part is not most of the page
    assert is_hidden(shown + source)
