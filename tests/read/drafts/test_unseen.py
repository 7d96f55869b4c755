"""What belongs to the site's system is no text of the article, and is counted where it would bring some."""

from collections.abc import Callable

import pytest

from auditor.model import Article

Read = Callable[..., Article]


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    ("source", "shown", "uncounted"),
    [
        ('Oil it.\n\n{{< figure src="a.png" >}}\n\nRide.', ["Oil it.", "Ride."], 1),
        ("{{% notice tip %}}\nOil it.\n{{% /notice %}}", ["Oil it."], 1),
        ('{{<\n  video src="a"\n  title="b"\n>}}\nOil it.', ["Oil it."], 1),
        ("Oil it with {{ product.name }} daily.", ["Oil it with daily."], 1),
        ("{% include note.html %}\nOil it.", ["Oil it."], 1),
        ("{% if page.wet %}\nOil it.\n{% endif %}", ["Oil it."], 1),
        ("{%- assign x = 1 -%}Oil it.", ["Oil it."], 1),
        ("{% comment %}Not yet.{% endcomment %}Oil it.", ["Oil it."], 0),
        ("{# Not yet. #}Oil it.", ["Oil it."], 0),
        ("Oil it. <!-- Not\n\nyet. --> Ride.", ["Oil it.", "Ride."], 0),
        ("{% raw %}Oil {{ it }}.{% endraw %}", ["Oil {{ it }}."], 0),
        ("Read [this]({{ site.baseurl }}/oil).", ["Read this."], 1),
        ("Write `{{ name }}` there.", ["Write {{ name }} there."], 0),
        ("```\n{{ name }}\n<Tabs>\n```", ["{{ name }}\n<Tabs>"], 0),
        ("{{< highlight go >}}\nfunc a() {}\n{{< /highlight >}}\n\nOil.", ["func a() {}", "Oil."], 0),
        ("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\nOil.", ["puts 1", "Oil."], 0),
        ("## Oil {#oil .big}\n\nRide.", ["Oil", "Ride."], 0),
        ("Oil it.\n{: .lead}\n\nRide.", ["Oil it.", "Ride."], 0),
        (":::tip\nOil it.\n:::", ["Oil it."], 0),
        (":::note Before you ride\nOil it.\n:::", ["Before you ride", "Oil it."], 0),
        ("::::warning[Rain]\nOil it.\n::::", ["Rain", "Oil it."], 0),
        ("> [!NOTE]\n> Oil it.", ["Oil it."], 0),
        ("import Tabs from '@theme/Tabs';\n\nOil it.", ["Oil it."], 0),
        ('<Tabs groupId="a">\n\nOil it.\n\n</Tabs>', ["Oil it."], 1),
        ("Dear {{FIRST NAME}}, oil it.", ["Dear {{FIRST NAME}}, oil it."], 0),
        ("A set {1, 2} and a < b, c > d.", ["A set {1, 2} and a < b, c > d."], 0),
        ("Never closed: {{ oil it.", ["Never closed: {{ oil it."], 0),
    ],
)  # fmt: skip
def test_it_is_hidden_from_the_reader_of_markdown(draft: Read, source: str, shown: list[str], uncounted: int) -> None:
    found = draft(source)

    assert texts(found) == shown
    assert found.draft
    assert found.draft.uncounted == uncounted


@pytest.mark.parametrize(
    ("source", "shown", "uncounted"),
    [
        ("import Chart from './chart'\nexport const a = {\n  b: 1\n}\n\nOil it.", ["Oil it."], 0),
        ("Oil {2 + 2} times.", ["Oil times."], 1),
        ("{/* not\n\nyet */}\n\nOil it.", ["Oil it."], 0),
        ("<Chart data={[{a: '>'}, {b: 2}]} />\n\nOil it.", ["Oil it."], 1),
        ("<Steps>\n    <Step>\n    Oil it.\n    </Step>\n</Steps>", ["Oil it."], 2),
        ('<div className="a" style={{color: "red"}}>\n\nOil it.\n\n</div>', ["Oil it."], 0),
    ],
)
def test_in_mdx_code_of_components_is_hidden_too(draft: Read, source: str, shown: list[str], uncounted: int) -> None:
    found = draft(source, "post.mdx")

    assert texts(found) == shown
    assert found.draft
    assert found.draft.uncounted == uncounted


def test_lines_behind_it_are_those_of_the_file(draft: Read) -> None:
    found = draft('{{<\n  video src="a"\n  title="b"\n>}}\n\n<!-- a\n\nb -->\n\nOil it.\n')

    assert [(block.text, block.line) for block in found.blocks] == [("Oil it.", 10)]


def test_a_picture_in_a_component_s_neighbourhood_keeps_its_words(draft: Read) -> None:
    found = draft('Oil it.\n\n<img src="a.png" alt="A chain" style={{width: 10}} />\n', "post.mdx")

    assert [(image.src, image.alt) for image in found.images] == [("a.png", "A chain")]


@pytest.mark.parametrize(
    "piece",
    [
        "{{< ",
        "{% ",
        "{% highlight a %}",
        "<!-- ",
        "`` ` ",
        "<A {",
        "<A '",
        '<A "',
        "{ ",
        "{{ ",
        "{: ",
        "```\n",
        "[^a] ",
        "{% raw %}",
        ":::a\n",
    ],
)
def test_no_text_of_opening_marks_costs_more_than_its_length(piece: str) -> None:
    from time import process_time

    from auditor.read.drafts.unseen import unseen

    def cost(times: int) -> float:
        source = piece * (times // len(piece))
        took = []
        for _ in range(3):  # the fastest: other work on the machine makes any one of them slow
            start = process_time()
            unseen(source, mdx=True)
            took.append(process_time() - start)
        return min(took)

    cost(1_000)

    assert cost(100_000) < 8 * cost(25_000) + 0.1  # four times as much; sixteen times where it grows as the square
