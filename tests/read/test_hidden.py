"""What a page hides is no text of it; what it only folds is."""

import pytest

from auditor.read.hidden import hidden_elements
from auditor.read.tree import parse

ANSWER = "Once a year is enough for a kettle that sees soft water only."


def is_hidden(source: str) -> bool:
    """Whether the element with the id x is."""
    root = parse(f"<body><p>Before.</p>{source}</body>")
    assert root is not None
    return any(element.get("id") == "x" for element in hidden_elements(root))


@pytest.mark.parametrize(
    "attribute",
    ["hidden", 'hidden=""', 'aria-hidden="true"', 'style="display:none"', 'style="color:red;DISPLAY : NONE"',
     'style="visibility:hidden"'],
)  # fmt: skip
def test_what_says_that_it_is_hidden_is(attribute: str) -> None:
    assert is_hidden(f"<div id=x {attribute}>{ANSWER}</div>")


@pytest.mark.parametrize(
    "attribute",
    ['hidden="until-found"', 'aria-hidden="false"', 'style="display:block"', 'style="-x-display:none"',
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
    ],
    ids=["too short", "a menu", "links", "a script"],
)
def test_a_folded_part_without_prose_is_hidden(source: str) -> None:
    assert is_hidden(source)
