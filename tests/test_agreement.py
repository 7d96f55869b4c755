"""No two fixes of a page pull apart: what one would take out of the text, no other asks for."""

from auditor.agreement import agreed
from auditor.audit import audit
from auditor.config import Config
from auditor.model import Finding, Page, Skipped

TAKES = Finding("takes", "warning", "too often", 1, None, "", "Take it out.", "a" * 16, takes_out=("garden hose",))


def asks(*phrases: str) -> Finding:
    return Finding("asks", "note", "too seldom", 1, None, "", "Use it more.", "b" * 16, asks_for=phrases)


def test_what_is_to_be_taken_out_is_not_asked_for() -> None:
    (taken, skipped) = agreed([(TAKES,), (asks("garden hose"),)], "en")

    assert taken == (TAKES,)
    assert skipped == Skipped("asks", "“garden hose” is in the text too often already, so more of it is not asked for")


def test_forms_of_a_word_and_longer_phrases_are_the_same_wish() -> None:
    for phrase in ("Garden Hoses", "best garden hose", "hose"):
        assert isinstance(agreed([(asks(phrase),), (TAKES,)], "en")[0], Skipped)


def test_another_phrase_may_still_be_asked_for() -> None:
    outcomes = ((TAKES,), (asks("watering can"),), (asks("garden bench"),), Skipped("x", "y"))

    assert agreed(outcomes, "en") == outcomes


def test_of_two_findings_only_the_one_in_conflict_is_held_back() -> None:
    other = asks("watering can")

    assert agreed([(TAKES,), (asks("garden hose"), other)], "en")[1] == (other,)


def test_without_anything_to_take_out_all_stays() -> None:
    outcomes = ((asks("garden hose"),), ())

    assert agreed(outcomes, "en") == outcomes


FORCED = (
    "<p>Tomatoes want a great deal of water at once and then none for three days. Early morning is best. Use an"
    " expandable garden hose or best garden hose.</p><p>Mulch keeps the ground cool. Lay straw a hand deep. Worms will"
    " pull it under by autumn, even if you own the best expandable garden hose.</p><p>Feed every week once the first"
    " truss has set. Comfrey tea works as well as any bought feed, especially with an expandable garden hose.</p>"
    "<p>Side shoots steal strength from the fruit. Pinch them while they are small. Tie the stem to its cane in a loose"
    " figure of eight, unlike the best expandable garden hose.</p>"
)


def test_a_page_stuffed_with_its_keyphrase_is_asked_for_it_nowhere() -> None:
    html = (
        '<html lang="en"><head><title>Watering tomatoes</title><meta name="description" content="How much, how often '
        'and when to water tomatoes in beds and in pots, with the times of day that lose the least."></head><body>'
        f"<main><article><h1>Watering tomatoes</h1>{FORCED}<h2>Soil</h2>{FORCED}<h2>Pots</h2>{FORCED}<h2>Rain</h2>"
        f"{FORCED}</article></main></body></html>"
    )
    address = "https://beds.example/blog/watering-tomatoes"
    config = Config(keyphrases={address: ("expandable garden hose",)})

    (page,) = audit(
        [Page(address, html.encode(), url=address)], config, source="s", started="", version="1", named={address}
    ).pages

    assert any(finding.takes_out for finding in page.findings)
    assert [finding.check for finding in page.findings if finding.asks_for] == []
    assert "keyphrase-in-slug" in {skipped.check for skipped in page.skipped}
