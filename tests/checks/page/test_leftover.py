"""Text that was left in by mistake is found; text about such things, code and quotations are left alone."""

import pytest

from auditor import check
from auditor.model import Finding

AROUND = (
    "Wipe the chain with a clean cloth before you put any oil on it, since oil on dirt grinds like sand.",
    "Put one drop on each roller and turn the pedals backwards for a minute, so that it creeps in.",
    "Then wipe off all that is left outside, because that is what the dust of the road sticks to.",
)


def page(*paragraphs: str, title: str = "How to look after a chain", head: str = "") -> str:
    text = "".join(f"<p>{paragraph}</p>\n" for paragraph in (AROUND[0], *paragraphs, *AROUND[1:]))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><main>'
        f"<article><h1>{title}</h1>\n{text}</article></main></body></html>"
    )


def found(html: str) -> tuple[Finding, ...]:
    return tuple(one for one in check(html).findings if one.check == "leftover")


PLANTED = (
    "Dear {{ first_name }}, thank you.",
    "Welcome to {{company.name}} today.",
    "{{ post.title }} was written by us.",
    "{% if product %} Buy it now.",
    "Your order at <%= shop_name %> was sent.".replace("<", "&lt;").replace(">", "&gt;"),
    "%%sitename%% is open on Sunday.",
    "Hello ${customer.name}, come in.",
    "Hello *|FNAME|*, come in.",
    "Your bicycle from {shop_name} is ready.",
    "[vc_row][vc_column] Text in a column.",
    "[et_pb_section fb_built=1] Text in a section.",
    '[caption id="attachment_12" align="left"] The chain.',
    "[contact-form-7 id=3] Write to us.",
    "[gallery ids=1,2,3] Our pictures.",
    "{{&lt; youtube abc123 &gt;}} Watch it.",
    "{{% notice tip %}} Be careful.",
    "[fusion_text] Words.",
    "[su_button url=/shop] Buy.",
    "[rev_slider alias=home] The first picture.",
    "[wpforms id=12] Ask us.",
    "We are the best workshop in [city].",
    "Call [your company name] for an appointment.",
    "[Insert a picture of the chain here]",
    "[TODO: check the price]",
    "[TBD]",
    "The price is TKTK at the moment.",
    "[Add a quote by the owner]",
    "[company name] was founded in 1950.",
    "[phone number]",
    "[TK]",
    "Alt text: chain with oil | Filename: chain.jpg",
    "Meta description: How to oil a chain in five minutes.",
    "Focus keyword: bicycle chain oil",
    "Target keywords: chain oil, chain care",
    "Image suggestion: a hand with an oil can",
    "Word count: 800",
    "SEO title: How to oil a chain",
    "Internal links: /shop, /blog",
    "File name: chain-oil.png",
    "URL slug: how-to-oil-a-chain",
    "As an AI language model, I cannot ride a bicycle.",
    "Certainly! Here is the article that you asked for.",
    "Sure, here's a section on chains.",
    "Here is the revised version of the paragraph.",
    "Here’s an SEO friendly version of the article.",
    "Of course, here are the links.",
    "Would you like me to add a section on brakes?",
    "Let me know if you'd like me to shorten it. Let me know if you would like to add more.",
    "As of my knowledge cutoff, oil was cheap.",
    "Chains last for 3,000 km :contentReference[oaicite:2]{index=2}.",
    "Chains last for 3,000 km 【12†source】.",
    "Chains last long citeturn0search4 if oiled.",
    "Als KI-Sprachmodell kann ich nicht Rad fahren.",
    "Oil it &lt;strong&gt;twice&lt;/strong&gt; a month.",
    "Oil it twice a month.&amp;nbsp;Then ride.",
    "It&amp;rsquo;s the chain that counts.",
    "&lt;p&gt;Oil it twice a month.&lt;/p&gt;",
    "Chain &amp;amp; sprocket wear together.",
    "The chain\u0092s oil is what counts.",
    "[object Object]",
    "A text by undefined",
    "NaN min read",
    "Invalid Date",
)


@pytest.mark.parametrize("planted", PLANTED)
def test_what_was_left_in_is_found(planted: str) -> None:
    (finding, *_) = found(page(planted))

    assert finding.line == 3
    assert finding.level in ("error", "warning", "note")


@pytest.mark.parametrize(
    ("html", "level"),
    [
        (page("Dear {{ first_name }}, thank you."), "note"),
        (page("Dear {{ first_name }}, thank you.", "See you soon, {{ first_name }}."), "error"),
        (page(title="Oil for the chains of {{ city_name }}"), "error"),
        (page("Chains last long 【12†source】."), "error"),
        (page("Oil it twice.&amp;nbsp;Then ride."), "note"),
        (page("Oil it.&amp;nbsp;Ride.", "It&amp;rsquo;s good."), "warning"),
    ],
)
def test_it_is_an_error_only_with_a_second_witness(html: str, level: str) -> None:
    assert [finding.level for finding in found(html)][:1] == [level]


@pytest.mark.parametrize(
    "html",
    [
        page("Write {{ name }} where the name goes.", title="How templates fill in a name"),
        page("Some say “As an AI language model, I cannot” and stop."),
        page("As an AI language model it has limits.", title="What ChatGPT cannot do"),
        page("Meta description: write one for each page.", title="A short SEO checklist"),
        page("<code>{{ name }}</code> is a variable, and <pre>Hello {{ name }}</pre>"),
        page("<blockquote>Dear {{ first_name }}, you have won.</blockquote>"),
        page("The panel said [laughs] and went on [sic] about it [1] for an hour [citation needed]."),
        page("He was 1.90 m tall [6 ft 3 in], weighed {about} 80 kg, and cost $5–$10."),
        page("Use the tag <code>&lt;strong&gt;</code> for it.", title="Which HTML tags to use"),
        page("Here is the oil. Certainly a good one: sure, here and there it drips."),
        page("The set {a, b} is in [0, 1]; the rest is undefined behaviour of nobody and null and void."),
        page("Time: 10 minutes. Tools: a cloth. Word of the day: oil."),
    ],
)
def test_text_about_such_things_and_harmless_signs_are_left_alone(html: str) -> None:
    assert found(html) == ()


def test_a_kind_is_told_once_with_its_words() -> None:
    (finding,) = found(page("Dear {{ first_name }},", "welcome to {{ city_name }},", "{{ first_name }}."))

    assert "and 2 more places" in finding.message
    assert finding.evidence == ("{{ first_name }}", "{{ city_name }}")


def test_what_is_quoted_first_hides_nothing_behind_it() -> None:
    (finding,) = found(page("Some write “{{ first_name }}” there. Dear {{ first_name }}, thank you."))

    assert finding.level == "note"
    assert "more place" not in finding.message


def test_kinds_are_told_in_the_order_of_the_text_whatever_stands_between() -> None:
    fine = ["Oil [ the ] chain & turn < it > as often as you like."] * 3
    html = page(
        *fine, "Dear [your name], hello.", *fine, "Dear {{ first_name }}, hello.", *fine, "It is &amp;nbsp; dry."
    )

    assert [one.title.split(" left")[0] for one in found(html)] == [
        "Placeholder", "Template variable", "Piece of HTML",
    ]  # fmt: skip
